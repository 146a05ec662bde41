//! How closely a document is set, so that it keeps to its pages. A template asks for it with `closeness(part)`.

/// What Typst reads of a template that asks how closely to set.
pub const FILE: &str = "fit.json";

/// The closest a part can be set; 0 is as designed.
pub const CLOSEST: u8 = 32;

/// Nothing is left out, and spaces are a little closer.
pub const A_LITTLE: u8 = WITHOUT_OPTIONAL - 1;

/// Only what can be left out is left out.
pub const WITHOUT_OPTIONAL: u8 = CLOSEST / 8;

/// From there on spaces are as close as they get, and type gets smaller.
pub const CLOSE_SPACES: u8 = CLOSEST / 2;

/// How a document is set so that it keeps to its pages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Closeness {
    /// How closely each part is set, from the first part on; those that are not named are as designed.
    pub steps: Vec<u8>,
    /// Whether all parts follow each other on one page, since there is little to say.
    pub joined: bool,
    /// Whether columns of text leave more empty at their foot, since a layout without this did not settle.
    pub loose: bool,
}

impl Closeness {
    /// `/fit.json`: steps from 0, as designed, to 1.
    pub fn json(&self) -> Vec<u8> {
        let steps: Vec<f64> = self.steps.iter().map(|step| f64::from(*step) / f64::from(CLOSEST)).collect();
        serde_json::to_vec(
            &serde_json::json!({ "closeness": steps, "joined": self.joined, "loose": self.loose }),
        )
        .unwrap_or_default()
    }
}
