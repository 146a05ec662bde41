//! A new edition of a subject: it opens the round and copies nothing.

use std::collections::BTreeMap;

use super::subject::BRIEF;
use super::wanted::Addition;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::config::SubjectKind;
use crate::model::edition::is_edition_id;
use crate::model::subject::Subject;
use crate::workspace::{Workspace, paths};

/// The file of a new edition.
pub fn edition(workspace: &Workspace, subject: &Subject, id: &str) -> Result<Addition, Diagnostic> {
    if !is_edition_id(id) {
        return Err(Diagnostic::error(Code::NotAnEdition).with("path", id));
    }
    if workspace.editions.get(&subject.id).is_some_and(|all| all.named(id).is_some()) {
        return Err(Diagnostic::error(Code::IdExists).with("id", id));
    }
    let kind = subject.kind.of();
    if subject.edition_folder.is_none() {
        let together = Diagnostic::error(Code::EditionTogether).at(subject.edition.place.clone());
        return Err(together
            .with("folder", paths::subject(kind, &subject.id))
            .with("edition", subject.edition_id()));
    }
    let year = id.get(..4).unwrap_or(id);
    let languages = workspace.config.languages.keys();
    let states = languages.map(|tag| format!("\n[text.{}]\nstate = \"provisional\"\n", tag.get_ref()));
    let brief = if kind == SubjectKind::Country { format!("\n{BRIEF}") } else { String::new() };
    let text = format!(
        "[edition]\nyear = {year}\nas-of = \"{year}-12-31\"\nstate = \"draft\"\n# Kinds of records, or records, of what lasts that \
         hold for this edition too: \"law\", \"law/labour-code\".\nconfirmed = []\n{}{brief}",
        states.collect::<String>()
    );
    Ok(Addition { path: format!("{}/edition.toml", paths::edition(kind, &subject.id, id)), text })
}

/// How many records of each kind last, and how many belong to the edition: those of a new one have to be new.
pub fn kinds(subject: &Subject) -> [BTreeMap<&'static str, usize>; 2] {
    let mut counts = [BTreeMap::new(), BTreeMap::new()];
    let [lasting, of_edition] = &mut counts;
    for found in subject.records.listed() {
        let list = if subject.is_lasting(&found) { &mut *lasting } else { &mut *of_edition };
        *list.entry(found.kind.key).or_default() += 1;
    }
    counts
}
