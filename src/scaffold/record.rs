//! A new record of a subject.

use std::sync::Arc;

use super::wanted::{Addition, Wanted};
use crate::diagnostic::{Code, Diagnostic};
use crate::localise::language::Languages;
use crate::model::kinds::{self, RecordKind, Records};
use crate::model::link::Target;
use crate::model::subject::{DATED, Subject};
use crate::span::{Concern, File};
use crate::validate::{STUB, terms_of};
use crate::workspace::{self, Workspace, paths};

/// A record of a subject, as its kind says.
pub fn record(
    workspace: &Workspace,
    languages: &Languages,
    wanted: &Wanted<'_>,
    subject: &Subject,
    sources: &str,
) -> Result<Vec<Addition>, Diagnostic> {
    let id = wanted.id;
    let Some((kind, part)) = kinds::listed(wanted.kind) else {
        let unknown = Diagnostic::error(Code::UnknownKey);
        return Err(unknown.suggesting(wanted.kind, Records::LISTS.iter().copied()));
    };
    if !kind.is_for(subject.kind.of()) {
        let wrong = Diagnostic::error(Code::KindNotFor).with("kind", kind.key);
        return Err(wrong.with("subject-kind", subject.kind.key()));
    }
    if subject.entries().any(|found| found.kind == kind && found.name() == id) {
        return Err(Diagnostic::error(Code::IdExists).with("id", id));
    }
    let facts = kind
        .skeleton
        .replace("SOURCES", sources.trim_end())
        .replace("YEAR", &subject.edition.year.to_string())
        .replace("CODE", &format!("X{}", subject.records.recommendations.len() + 1))
        // Whose statement it is, nobody but the author knows: `check` asks for it.
        .replace("INSTITUTION", "institution-id")
        .replace("FIGURE", "figure-id");
    let (folder, valid) = home(workspace, wanted, subject, kind);
    let table = format!("[[{}]]\nid = \"{id}\"\n{valid}{facts}", kind.key);
    let facts = Addition { path: format!("{folder}/{part}.toml"), text: table.trim_end().to_owned() + "\n" };
    known_id(workspace, languages, subject, &facts, id)?;
    // What every language must have; where there is no such text, the main one.
    let required = kind.words.iter().any(|words| words.required);
    let stubs = kind.words.iter().filter(|words| words.required || !required && words.name.is_empty());
    let text: String = stubs
        .map(|words| match words.name {
            "" => format!("{}-{id} = {STUB}\n", kind.key),
            attribute => format!("    .{attribute} = {STUB}\n"),
        })
        .collect();
    let tags = workspace.config.languages.keys().filter(|_| !text.is_empty());
    let words = tags.map(|tag| Addition { path: paths::words(&folder, tag.get_ref()), text: text.clone() });
    Ok([facts].into_iter().chain(words).collect())
}

/// The folder that a new record belongs to, and what it says of when it holds. It stands with others that last if such
/// records do; but a record that was asked for in one edition is not in those of before.
fn home(
    workspace: &Workspace,
    wanted: &Wanted<'_>,
    subject: &Subject,
    kind: &RecordKind,
) -> (String, String) {
    let mut folders = paths::of(subject).into_iter().map(|(folder, _)| folder);
    let (own, of_edition) = (folders.next().unwrap_or_default(), folders.next());
    let Some(of_edition) = of_edition else { return (own, String::new()) };
    let within = format!("{of_edition}/");
    let mut there = subject.entries().filter(|found| found.kind == kind).peekable();
    let lasts = there.peek().is_some() && there.all(|found| !found.place.file.path.starts_with(&within));
    if !lasts || DATED.contains(&kind.key) {
        return (of_edition, String::new());
    }
    let editions = workspace.editions.get(&subject.id);
    match editions.filter(|all| wanted.edition.is_some() && all.iter().count() > 1) {
        None => (own, String::new()),
        Some(all) if all.is_newest(&subject.edition_id()) => {
            (own, format!("valid = \"since {}\"\n", subject.edition.as_of.last()))
        }
        Some(_) => (of_edition, String::new()),
    }
}

/// Refuses an id that must be a term of a vocabulary, or an institution, and is none.
fn known_id(
    workspace: &Workspace,
    languages: &Languages,
    subject: &Subject,
    facts: &Addition,
    id: &str,
) -> Result<(), Diagnostic> {
    let file = File::new(&facts.path, &facts.text, Concern::All);
    let records = workspace::records_of(&Arc::new(file), subject.kind.of());
    let mut problem = None;
    for found in records.listed() {
        let own = found.entry.id().map(|id| id.span());
        found.links(&mut |link| {
            if own.as_ref() != Some(&link.id.span()) {
                return;
            }
            let vocabulary = link.to.kind();
            let (code, known) = match link.to {
                Target::Term(_) => (Code::UnknownTerm, terms_of(languages, &vocabulary)),
                Target::Institution => (Code::UnknownInstitution, institutions(workspace, subject)),
                _ => return,
            };
            if !known.contains(&id) {
                let unknown = Diagnostic::error(code).with("vocabulary", &vocabulary);
                problem = Some(unknown.among(id, known, usize::MAX));
            }
        });
    }
    problem.map_or(Ok(()), Err)
}

fn institutions<'w>(workspace: &'w Workspace, subject: &'w Subject) -> Vec<&'w str> {
    let of_countries = subject.countries().iter().filter_map(|id| workspace.subjects.get(id.get_ref()));
    let subjects = std::iter::once(subject).chain(of_countries);
    let own = subjects.flat_map(|subject| &subject.records.institutions);
    own.chain(&workspace.institutions).map(|body| body.id.get_ref().as_str()).collect()
}

/// The subject named, or the only one there is.
pub fn chosen<'w>(workspace: &'w Workspace, named: Option<&str>) -> Result<&'w Subject, Diagnostic> {
    let known = || workspace.subjects.keys().map(String::as_str);
    match named {
        Some(name) => workspace
            .subjects
            .get(name)
            .ok_or_else(|| Diagnostic::error(Code::UnknownSubject).suggesting(name, known())),
        None if workspace.subjects.len() == 1 => {
            workspace.subjects.values().next().ok_or_else(|| Diagnostic::error(Code::SubjectNeeded))
        }
        None => {
            Err(Diagnostic::error(Code::SubjectNeeded).with("known", known().collect::<Vec<_>>().join(", ")))
        }
    }
}
