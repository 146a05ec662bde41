//! Signs in texts that tell what a piece of text is. No font has them; templates take them out.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// Around a figure in a text of a review: `FIGURE[0]` id `FIGURE[1]` figure `FIGURE[2]`.
pub const FIGURE: [char; 3] = ['\u{E000}', '\u{E001}', '\u{E002}'];

/// Begins a text or a figure whose place is wanted: this sign and those after it, by the number of what is marked.
pub const BEGIN: u32 = 0xF0000;

/// Ends it.
pub const END: char = '\u{E003}';

/// So many things can be told apart.
const MOST: usize = 0xFFFD;

/// What is marked.
#[derive(Debug, Clone, Default)]
pub enum Marks {
    #[default]
    None,
    /// Figures in texts, for a person who checks them.
    Figures,
    /// Every text and figure, to see where it stands on a page.
    Places(Arc<Register>),
}

impl Marks {
    pub fn kind(&self) -> Kind {
        match self {
            Marks::None => Kind::None,
            Marks::Figures => Kind::Figures,
            Marks::Places(_) => Kind::Places,
        }
    }

    /// A figure as it stands in a text.
    pub fn figure(&self, id: &str, text: String) -> String {
        let [start, middle, end] = FIGURE;
        match self {
            Marks::Figures => format!("{start}{id}{middle}{text}{end}"),
            Marks::None | Marks::Places(_) => text,
        }
    }

    /// A text, or a figure wherever it stands, by its key.
    pub fn place(&self, key: &str, text: String) -> String {
        match self {
            Marks::Places(register) => match register.sign(key) {
                Some(sign) => format!("{sign}{text}{END}"),
                None => text,
            },
            Marks::None | Marks::Figures => text,
        }
    }
}

/// What is marked, without saying where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    None,
    Figures,
    Places,
}

/// The keys that signs stand for.
#[derive(Debug, Default)]
pub struct Register(Mutex<BTreeMap<String, usize>>);

impl Register {
    /// The sign of a key; nothing if there are too many.
    fn sign(&self, key: &str) -> Option<char> {
        let mut keys = self.0.lock().ok()?;
        let next = keys.len();
        let number = *keys.entry(key.to_owned()).or_insert(next);
        let sign = BEGIN + u32::try_from(number).ok()?;
        char::from_u32(sign).filter(|_| number <= MOST)
    }

    /// All keys, by number.
    pub fn keys(&self) -> Vec<String> {
        let known = self.0.lock().map(|keys| keys.clone()).unwrap_or_default();
        let mut keys: Vec<(usize, String)> = known.into_iter().map(|(key, number)| (number, key)).collect();
        keys.sort_unstable();
        keys.into_iter().map(|(_, key)| key).collect()
    }
}

/// The key of a figure, besides the keys of messages.
pub fn figure_key(id: &str) -> String {
    format!("{FIGURES}{id}")
}

/// How the keys of figures begin; no message has such an id.
pub const FIGURES: &str = "figure/";
