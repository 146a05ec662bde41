//! Claims: the unit of prose and of translation.

use crate::diagnostic::Code;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::citation::Citation;
use super::entry::{Described, Entry, Sources, Words};
use super::figure::Certainty;
use super::link::Links;
use super::problem::encode;
use super::record::Ref;
use super::vocabulary::Vocabulary;

/// One or two sentences with their sources. The words are the message `claim-ID`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Claim {
    #[schemars(with = "String")]
    pub id: Ref,
    /// Where it belongs, a term of the vocabulary `section`.
    #[schemars(with = "String", extend("vocabulary" = "section"))]
    pub section: Ref,
    /// What it is about within the section, a term of the vocabulary `topic`: a heading of full versions.
    #[schemars(with = "Option<String>", extend("vocabulary" = "topic"))]
    pub topic: Option<Ref>,
    /// 1 = also in the short brief, 2 = in full versions only.
    #[serde(default = "two")]
    pub level: Level,
    #[serde(default)]
    pub kind: ClaimKind,
    #[serde(default)]
    pub certainty: Certainty,
    /// The institution that alleges or has found it; required for an allegation.
    #[schemars(with = "Option<String>")]
    pub attributed_to: Option<Ref>,
    /// The words are a translation made from a source in another language.
    #[serde(default)]
    pub translated_from: Option<String>,
    pub sources: Vec<Citation>,
}

fn two() -> Level {
    Level::Full
}

/// In which length of a report a claim appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, JsonSchema)]
#[schemars(with = "u8")]
pub enum Level {
    Brief,
    #[default]
    Full,
}

impl<'de> Deserialize<'de> for Level {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            1 => Ok(Level::Brief),
            2 => Ok(Level::Full),
            other => Err(serde::de::Error::custom(encode(Code::LevelUnknown, &other.to_string()))),
        }
    }
}

/// What a claim tells the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimKind {
    /// A finding, as a rule of something that is wrong or missing.
    #[default]
    Finding,
    /// Progress made.
    Progress,
    /// The paragraph that says it all.
    Summary,
}

impl Described for Claim {
    const WORDS: &'static [Words] = &[Words::required("").in_paragraphs()];
    const SKELETON: &'static str = "section = \"summary\"\nlevel = 2\nSOURCES";
}

impl Entry for Claim {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Section, [&self.section]);
        links.terms(Vocabulary::Topic, &self.topic);
        links.institutions(&self.attributed_to);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}
