//! Claims.

use schemars::JsonSchema;
use serde::Serialize;

use super::citation::Cite;
use super::writer::{Writer, id};
use crate::localise::scope::Resolved;
use crate::model;
use crate::model::claim::{ClaimKind, Level};
use crate::model::record::Record;

/// One or two sentences with their sources.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Claim {
    id: String,
    /// A term of the vocabulary `section`.
    section: String,
    section_label: Option<Resolved>,
    /// The group of the section.
    chapter: Option<String>,
    /// A term of the vocabulary `topic`.
    topic: Option<String>,
    topic_label: Option<Resolved>,
    /// 1 or 2.
    level: u8,
    kind: ClaimKind,
    /// Tag of the source's language, if the words were translated from another language than the document's.
    original: Option<String>,
    text: Resolved,
    cites: Vec<Cite>,
}

impl Writer<'_, '_> {
    /// The claims up to a level, and every summary, in the order of the data.
    pub fn claims(&self, level: Level) -> Vec<Claim> {
        let wanted =
            |claim: &&Record<model::claim::Claim>| claim.level <= level || claim.kind == ClaimKind::Summary;
        self.records().claims.iter().filter(wanted).map(|claim| self.claim(claim)).collect()
    }

    fn claim(&self, claim: &Record<model::claim::Claim>) -> Claim {
        Claim {
            id: id(&claim.id),
            section: id(&claim.section),
            section_label: self.label("section", &claim.section),
            chapter: self.group("section", &claim.section),
            topic: claim.topic.as_ref().map(id),
            topic_label: claim.topic.as_ref().and_then(|topic| self.label("topic", topic)),
            level: number(claim.level),
            kind: claim.kind,
            original: self.original(claim),
            text: self.required(&format!("claim-{}", claim.id.get_ref()), &claim.place),
            cites: self.cites(&claim.sources),
        }
    }

    /// The language from which the words were translated into this one.
    pub fn original(&self, claim: &model::claim::Claim) -> Option<String> {
        claim.translated_from.clone().filter(|from| *from != self.language.tag)
    }
}

/// A level as the data files have it.
pub fn number(level: Level) -> u8 {
    match level {
        Level::Brief => 1,
        Level::Full => 2,
    }
}
