//! `fiche new KIND ID`: the skeleton of a record and the stubs of its words in every language.

use std::path::Path;
use std::sync::Arc;

use super::open::{Opened, open};
use super::tell::{print, tell};
use crate::cli::New;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::edit::changes::Changes;
use crate::edit::{fluent, toml, yaml};
use crate::model::address::WORKSPACE;
use crate::model::codes;
use crate::model::kinds::{self, Records};
use crate::model::link::Target;
use crate::model::record::is_kebab_case;
use crate::model::subject::Subject;
use crate::span::{Concern, File};
use crate::ui::{Status, Ui};
use crate::validate::{STUB, terms_of, unknown_country};
use crate::workspace::{self, Workspace, paths};

pub fn run(ui: &Ui, root: &Path, new: &New) -> Status {
    let mut diagnostics = Diagnostics::default();
    // Two that add something at the same time wait for each other.
    let changes = Changes::of(root);
    let opened = open(root, &mut diagnostics);
    // Adding to files that cannot be read would hide what is wrong with them.
    let Some(opened) = opened.filter(|_| diagnostics.errors() == 0) else {
        tell(ui, &mut diagnostics);
        return Status::Unusable;
    };
    match additions(&opened, new).and_then(|added| write(changes?, &added)) {
        Ok(paths) => {
            for path in paths {
                print(&format!("{}\n", ui.text("new-done", &[("path", &path), ("id", &new.id)])));
            }
            // A workspace that names its documents makes no others.
            if SUBJECTS.contains(&new.kind.as_str()) && !opened.workspace.config.documents.is_empty() {
                print(&format!("{}\n", ui.text("new-not-planned", &[("id", &new.id)])));
            }
            Status::Well
        }
        Err(problem) => {
            tell(ui, &mut Diagnostics(vec![problem]));
            Status::Failed
        }
    }
}

/// Kinds that are folders of their own.
const SUBJECTS: [&str; 2] = ["country", "project"];

/// Text to be added to a file.
struct Addition {
    path: String,
    text: String,
}

fn additions(opened: &Opened, new: &New) -> Result<Vec<Addition>, Diagnostic> {
    let workspace = &opened.workspace;
    let New { kind, id, subject, source, .. } = new;
    if !is_kebab_case(id) {
        return Err(Diagnostic::error(Code::NotAnId).with("written", id));
    }
    if id == WORKSPACE && SUBJECTS.contains(&kind.as_str()) {
        return Err(Diagnostic::error(Code::ReservedName).with("written", id));
    }
    let exists = || Err(Diagnostic::error(Code::IdExists).with("id", id));
    let known = || workspace.sources.iter().flat_map(|sources| sources.keys()).map(String::as_str);
    if let Some(source) = source.as_ref().filter(|source| !known().any(|key| key == *source)) {
        return Err(Diagnostic::error(Code::UnknownSource).suggesting(source, known()));
    }
    // A source is chosen by who writes: none is better than a wrong one, and `check` asks for it.
    let cited = source.iter().map(|source| format!("{{ source = \"{source}\" }}")).collect::<String>();
    let sources = format!("sources = [{cited}]\n");
    let year = workspace.subjects.values().map(|s| s.edition.year).max().unwrap_or(2024);
    match kind.as_str() {
        "country" | "project" if workspace.subjects.contains_key(id) => exists(),
        "country" => country(workspace, new, year),
        "project" => {
            let text =
                format!("project-name = {}\nproject-summary = {STUB}\n", new.name.as_deref().unwrap_or(STUB));
            let facts = format!("[project]\n{sources}");
            Ok(of_subject(workspace, &format!("data/projects/{id}"), "project", facts, year, |_| {
                text.clone()
            }))
        }
        "source" => {
            if workspace.sources.as_ref().is_some_and(|sources| sources.contains_key(id)) {
                return exists();
            }
            let language = workspace.config.languages.keys().next().map_or("en", |tag| tag.get_ref());
            let text = format!(
                "{id}:\n  type: report\n  title: \"{STUB}\"\n  author: {{ name: \"{STUB}\" }}\n  date: {year}\n  \
                 fiche: {{ language: {language}, covers: {year} }}\n"
            );
            Ok(vec![Addition { path: paths::SOURCES.to_owned(), text }])
        }
        _ => record(opened, kind, id, chosen(workspace, subject.as_deref())?, &sources),
    }
}

/// A country with its codes and names, if it is one that the program knows: by `--iso`, `--name`, or its id.
fn country(workspace: &Workspace, new: &New, year: u16) -> Result<Vec<Addition>, Diagnostic> {
    let id = &new.id;
    let known = match &new.iso {
        Some(iso) if codes::meant(iso).is_none() && iso != codes::KOSOVO => {
            return Err(unknown_country(iso));
        }
        Some(iso) => codes::meant(iso),
        None => new.name.as_deref().and_then(codes::meant).or_else(|| codes::meant(id)),
    };
    let iso = known.map(|known| known.iso).or(new.iso.as_deref()).unwrap_or("XXX");
    let m49 = known.map_or("000", |known| known.m49);
    let currency = known.map(|known| known.currency).filter(|code| !code.is_empty()).unwrap_or("XXX");
    let facts = format!("[country]\niso = \"{iso}\"\nm49 = \"{m49}\"\ncurrency = \"{currency}\"\n");
    let name = |tag: &str| {
        let names = known.iter().flat_map(|known| known.names);
        let own = names
            .filter(|(language, _)| tag.split('-').next() == Some(*language))
            .map(|(_, name)| name)
            .next();
        let name = new.name.as_deref().or(own).unwrap_or(STUB);
        // Typography is the program's.
        format!("country-name = {}\n", name.replace('\u{2019}', "'"))
    };
    Ok(of_subject(workspace, &format!("data/countries/{id}"), "country", facts, year, name))
}

/// The files of a new subject; `text` gives its words in a language.
fn of_subject(
    workspace: &Workspace,
    folder: &str,
    kind: &str,
    facts: String,
    year: u16,
    text: impl Fn(&str) -> String,
) -> Vec<Addition> {
    let languages: Vec<&str> = workspace.config.languages.keys().map(|tag| tag.get_ref().as_str()).collect();
    let states: String =
        languages.iter().map(|tag| format!("\n[text.{tag}]\nstate = \"provisional\"\n")).collect();
    let edition = format!("[edition]\nyear = {year}\nas-of = \"{year}-12-31\"\n{states}");
    let facts = Addition { path: format!("{folder}/{kind}.toml"), text: format!("{facts}\n{edition}") };
    let words = languages.iter().map(|tag| Addition { path: paths::words(folder, tag), text: text(tag) });
    std::iter::once(facts).chain(words).collect()
}

/// A record of a subject, as its kind says.
fn record(
    opened: &Opened,
    kind: &str,
    id: &str,
    subject: &Subject,
    sources: &str,
) -> Result<Vec<Addition>, Diagnostic> {
    let Some((kind, part)) = kinds::listed(kind) else {
        return Err(Diagnostic::error(Code::UnknownKey).suggesting(kind, Records::LISTS.iter().copied()));
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
    let folder = paths::subject(subject.kind.of(), &subject.id);
    let table = format!("[[{}]]\nid = \"{id}\"\n{facts}", kind.key);
    let facts = Addition { path: format!("{folder}/{part}.toml"), text: table.trim_end().to_owned() + "\n" };
    known_id(opened, subject, &facts, id)?;
    // What every language must have; where there is no such text, the main one.
    let required = kind.words.iter().any(|words| words.required);
    let wanted = kind.words.iter().filter(|words| words.required || !required && words.name.is_empty());
    let text: String = wanted
        .map(|words| match words.name {
            "" => format!("{}-{id} = {STUB}\n", kind.key),
            attribute => format!("    .{attribute} = {STUB}\n"),
        })
        .collect();
    let languages = opened.workspace.config.languages.keys().filter(|_| !text.is_empty());
    let words =
        languages.map(|tag| Addition { path: paths::words(&folder, tag.get_ref()), text: text.clone() });
    Ok([facts].into_iter().chain(words).collect())
}

/// Refuses an id that must be a term of a vocabulary, or an institution, and is none.
fn known_id(opened: &Opened, subject: &Subject, facts: &Addition, id: &str) -> Result<(), Diagnostic> {
    let file = File { path: facts.path.clone(), text: facts.text.clone(), concern: Concern::All };
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
                Target::Term(_) => (Code::UnknownTerm, terms_of(&opened.languages, &vocabulary)),
                Target::Institution => (Code::UnknownInstitution, institutions(opened, subject)),
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

fn institutions<'o>(opened: &'o Opened, subject: &'o Subject) -> Vec<&'o str> {
    let of_countries =
        subject.countries().iter().filter_map(|id| opened.workspace.subjects.get(id.get_ref()));
    let subjects = std::iter::once(subject).chain(of_countries);
    let own = subjects.flat_map(|subject| &subject.records.institutions);
    own.chain(&opened.workspace.institutions).map(|body| body.id.get_ref().as_str()).collect()
}

/// The subject named, or the only one there is.
fn chosen<'w>(workspace: &'w Workspace, named: Option<&str>) -> Result<&'w Subject, Diagnostic> {
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

/// Adds to files; what is there stays as it is. Nothing is written unless everything can be.
fn write(mut changes: Changes, additions: &[Addition]) -> Result<Vec<String>, Diagnostic> {
    for Addition { path, text: block } in additions {
        changes.make(path, |text| match path.rsplit('.').next() {
            Some("toml") => toml::add_block(text, block),
            Some("ftl") => fluent::add_block(text, block),
            _ => yaml::add_block(text, block),
        })?;
    }
    changes.write()
}
