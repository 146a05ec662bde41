//! `fiche new KIND ID`: the skeleton of a record and the stubs of its words in every language.

use std::path::Path;

use super::tell::{print, tell};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::edit::changes::Changes;
use crate::edit::{fluent, toml, yaml};
use crate::model::address::WORKSPACE;
use crate::model::kinds::{self, Records};
use crate::model::record::is_kebab_case;
use crate::model::subject::Subject;
use crate::ui::{Status, Ui};
use crate::workspace::{self, Workspace, paths};

pub fn run(ui: &Ui, root: &Path, kind: &str, id: &str, subject: Option<&str>) -> Status {
    let mut diagnostics = Diagnostics::default();
    // Two that add something at the same time wait for each other.
    let changes = Changes::of(root);
    let workspace = workspace::load(root, &mut diagnostics);
    // Adding to files that cannot be read would hide what is wrong with them.
    let Some(workspace) = workspace.filter(|_| diagnostics.errors() == 0) else {
        tell(ui, &mut diagnostics);
        return Status::Unusable;
    };
    match additions(&workspace, kind, id, subject).and_then(|added| write(changes?, &added)) {
        Ok(paths) => {
            for path in paths {
                print(&format!("{}\n", ui.text("new-done", &[("path", &path), ("id", id)])));
            }
            Status::Well
        }
        Err(problem) => {
            tell(ui, &mut Diagnostics(vec![problem]));
            Status::Failed
        }
    }
}

/// Text to be added to a file.
struct Addition {
    path: String,
    text: String,
}

fn additions(
    workspace: &Workspace,
    kind: &str,
    id: &str,
    subject: Option<&str>,
) -> Result<Vec<Addition>, Diagnostic> {
    if !is_kebab_case(id) {
        return Err(Diagnostic::error(Code::NotAnId).with("written", id));
    }
    if id == WORKSPACE && ["country", "project"].contains(&kind) {
        return Err(Diagnostic::error(Code::ReservedName).with("written", id));
    }
    let exists = || Err(Diagnostic::error(Code::IdExists).with("id", id));
    let source = workspace.sources.iter().flat_map(|s| s.keys()).next().map_or("source-id", String::as_str);
    let sources = format!("sources = [{{ source = \"{source}\" }}]\n");
    let languages: Vec<&str> = workspace.config.languages.keys().map(|tag| tag.get_ref().as_str()).collect();
    let states: String =
        languages.iter().map(|tag| format!("\n[text.{tag}]\nstate = \"provisional\"\n")).collect();
    let words = |folder: &str, text: &str| -> Vec<Addition> {
        let file = |tag: &&str| Addition { path: format!("{folder}/text/{tag}.ftl"), text: text.to_owned() };
        languages.iter().map(file).collect()
    };
    let year = workspace.subjects.values().map(|s| s.edition.year).max().unwrap_or(2024);
    let edition = format!("[edition]\nyear = {year}\nas-of = \"{year}-12-31\"\n{states}");
    match kind {
        "country" | "project" => {
            if workspace.subjects.contains_key(id) {
                return exists();
            }
            let (folder, table, text) = if kind == "country" {
                let table = "[country]\niso = \"XXX\"\nm49 = \"000\"\ncurrency = \"XOF\"\n".to_owned();
                (format!("data/countries/{id}"), table, format!("country-name = {id}\n"))
            } else {
                let text = format!("project-name = {id}\nproject-summary = …\n");
                (format!("data/projects/{id}"), format!("[project]\n{sources}"), text)
            };
            let facts =
                Addition { path: format!("{folder}/{kind}.toml"), text: format!("{table}\n{edition}") };
            Ok([facts].into_iter().chain(words(&folder, &text)).collect())
        }
        "source" => {
            if workspace.sources.as_ref().is_some_and(|sources| sources.contains_key(id)) {
                return exists();
            }
            let language = languages.first().copied().unwrap_or("en");
            let text = format!(
                "{id}:\n  type: report\n  title: \"{id}\"\n  author: {{ name: \"…\" }}\n  date: {year}\n  \
                 fiche: {{ language: {language}, covers: {year} }}\n"
            );
            Ok(vec![Addition { path: "data/sources.yml".to_owned(), text }])
        }
        _ => record(workspace, kind, id, chosen(workspace, subject)?, &sources),
    }
}

/// A record of a subject, as its kind says.
fn record(
    workspace: &Workspace,
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
    let bodies = subject.records.institutions.iter().chain(&workspace.institutions);
    let body = bodies.map(|body| body.id.get_ref().as_str()).next().unwrap_or("institution-id");
    let figure = subject.records.figures.first().map_or("figure-id", |figure| figure.id.get_ref());
    let facts = kind
        .skeleton
        .replace("SOURCES", sources.trim_end())
        .replace("YEAR", &subject.edition.year.to_string())
        .replace("CODE", &format!("X{}", subject.records.recommendations.len() + 1))
        .replace("INSTITUTION", body)
        .replace("FIGURE", figure);
    let folder = paths::subject(subject.kind.of(), &subject.id);
    let table = format!("[[{}]]\nid = \"{id}\"\n{facts}", kind.key);
    let facts = Addition { path: format!("{folder}/{part}.toml"), text: table.trim_end().to_owned() + "\n" };
    // What every language must have; where there is no such text, the main one.
    let required = kind.words.iter().any(|words| words.required);
    let wanted = kind.words.iter().filter(|words| words.required || !required && words.name.is_empty());
    let text: String = wanted
        .map(|words| match words.name {
            "" => format!("{}-{id} = …\n", kind.key),
            attribute => format!("    .{attribute} = …\n"),
        })
        .collect();
    let languages = workspace.config.languages.keys().filter(|_| !text.is_empty());
    let words =
        languages.map(|tag| Addition { path: paths::words(&folder, tag.get_ref()), text: text.clone() });
    Ok([facts].into_iter().chain(words).collect())
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
