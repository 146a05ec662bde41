//! The acronyms that a document uses.

use schemars::JsonSchema;
use serde::Serialize;

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
        let letter = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
        let used = |acronym: &str| {
            texts.match_indices(acronym).any(|(at, found)| {
                let (before, after) = (&texts[..at], &texts[at + found.len()..]);
                // In JSON, a line before it ends with the letter of `\n`.
                let line = before.ends_with("\\n");
                (line || !letter(before.chars().next_back())) && !letter(after.chars().next())
            })
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
