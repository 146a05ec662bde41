//! The acronyms that a document uses.

use schemars::JsonSchema;
use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

use super::writer::{Writer, id};
use crate::localise::scope::Resolved;
use crate::model::record::Ref;

/// An acronym and what it stands for.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Acronym {
    acronym: Resolved,
    name: Resolved,
}

impl Writer<'_, '_> {
    /// Acronyms of institutions, policies and programmes that stand in the texts, in alphabetical order.
    /// texts: of the document, one after the other
    pub fn acronyms(&self, texts: &str) -> Vec<Acronym> {
        let words: std::collections::BTreeSet<&str> = texts.unicode_words().collect();
        let used = |acronym: &str| {
            // An acronym of several words, such as GLO.ACT, is looked for as it is.
            let mut own = acronym.unicode_words();
            own.next() == Some(acronym) && words.contains(acronym)
                || own.next().is_some() && texts.contains(acronym)
        };
        let records = self.records();
        let institutions = self.scope.workspace.institutions.iter().chain(&records.institutions);
        let named = |kind: &'static str| move |record: &Ref| format!("{kind}-{}", id(record));
        let keys = institutions
            .map(|body| named("institution")(&body.id))
            .chain(records.policies.iter().map(|policy| named("policy")(&policy.id)))
            .chain(records.programmes.iter().map(|programme| named("programme")(&programme.id)));
        let found = keys.filter_map(|key| {
            let acronym = self.short(&format!("{key}.acronym")).filter(|acronym| used(&acronym.text))?;
            Some(Acronym { acronym, name: self.optional(&key)? })
        });
        let mut all: Vec<Acronym> = found.collect();
        all.sort_by(|a, b| a.acronym.text.cmp(&b.acronym.text));
        all.dedup_by(|a, b| a.acronym.text == b.acronym.text && a.name.text == b.name.text);
        all
    }
}
