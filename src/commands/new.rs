//! `fiche new KIND ID`: the skeleton of a record and the stubs of its words in every language.

use std::path::Path;
use std::sync::Arc;

use super::{print, tell};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::input::Files;
use crate::files::writer::{Change, WorkspaceWriter};
use crate::model::record::is_kebab_case;
use crate::model::subject::Subject;
use crate::span::{Concern, File, Span};
use crate::ui::{Status, Ui};
use crate::workspace::{self, Workspace, paths};

pub fn run(ui: &Ui, root: &Path, kind: &str, id: &str, subject: Option<&str>) -> Status {
    let mut diagnostics = Diagnostics::default();
    // Two that add something at the same time wait for each other.
    let writer = Files::new(root).map(|files| files.writer());
    let workspace = workspace::load(root, &mut diagnostics);
    // Adding to files that cannot be read would hide what is wrong with them.
    let (Some(workspace), Ok(writer)) = (workspace.filter(|_| diagnostics.errors() == 0), writer) else {
        tell(ui, &mut diagnostics);
        return Status::Unusable;
    };
    match additions(&workspace, kind, id, subject).and_then(|added| write(&workspace, &writer, &added)) {
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

/// Text to be added at the end of a file.
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
        _ => {
            let subject = chosen(workspace, subject)?;
            let records = &subject.records;
            let folder = paths::subject(subject.kind.of(), &subject.id);
            let (file, facts, text, taken) = match kind {
                "figure" => (
                    "figures.toml",
                    format!("[[figure]]\nid = \"{id}\"\nstatus = \"not-stated\"\n{sources}"),
                    format!("figure-{id} = …\n"),
                    records.figures.iter().any(|f| f.id.get_ref() == id),
                ),
                "claim" => (
                    "claims.toml",
                    format!("[[claim]]\nid = \"{id}\"\nsection = \"summary\"\nlevel = 2\n{sources}"),
                    format!("claim-{id} = …\n"),
                    records.claims.iter().any(|c| c.id.get_ref() == id),
                ),
                _ => (
                    "recommendations.toml",
                    format!(
                        "[[recommendation]]\nid = \"{id}\"\ncode = \"X{}\"\nmechanism = \"ilab\"\n\
                         area = \"legal-framework\"\neditions = [{}]\nyears = \"not-stated\"\n{sources}",
                        records.recommendations.len() + 1,
                        subject.edition.year
                    ),
                    format!("recommendation-{id} = …\n    .short = …\n"),
                    records.recommendations.iter().any(|r| r.id.get_ref() == id),
                ),
            };
            if taken {
                return exists();
            }
            let facts = Addition { path: format!("{folder}/{file}"), text: facts };
            Ok([facts].into_iter().chain(words(&folder, &text)).collect())
        }
    }
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

/// Adds to the ends of files; what is there stays as it is. Nothing is written unless everything can be.
fn write(
    workspace: &Workspace,
    writer: &WorkspaceWriter,
    additions: &[Addition],
) -> Result<Vec<String>, Diagnostic> {
    let files = &workspace.files;
    let mut changes = Vec::new();
    for addition in additions {
        let path = &addition.path;
        let mut problems = Diagnostics::default();
        let (mut text, mut before) = (String::new(), None);
        if files.exists(path) {
            let bytes = files.bytes(path, &Concern::All)?;
            let Some(file) = files.text(path, bytes.clone(), Concern::All, &mut problems) else {
                return Err(problems.0.pop().unwrap_or_else(|| Diagnostic::error(Code::Unreadable)));
            };
            text = file.text.clone();
            before = Some(bytes);
        }
        if !text.is_empty() {
            text.push_str(if text.ends_with('\n') { "\n" } else { "\n\n" });
        }
        text.push_str(&addition.text);
        let is_toml = path.ends_with(".toml");
        if let Some(error) = is_toml.then(|| toml::de::DeTable::parse(&text).err()).flatten() {
            let file = Arc::new(File { path: path.clone(), text: text.clone(), concern: Concern::All });
            let place = Span { file, range: error.span().unwrap_or(0..0) };
            return Err(Diagnostic::error(Code::TomlSyntax).at(place).quoting(error.message()));
        }
        changes.push(Change { path: path.clone(), before, after: text.into_bytes() });
    }
    writer.replace_all(&changes)?;
    Ok(changes.into_iter().map(|change| change.path).collect())
}
