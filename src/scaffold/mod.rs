//! What `fiche new` adds to a workspace: the skeleton of a subject, source or record and the stubs of its words. Each is
//! text to be added to a file; nothing is written here.

mod edition;
mod record;
mod subject;
mod wanted;

pub use edition::kinds;
pub use record::chosen;
pub use wanted::{Addition, Wanted};

use crate::diagnostic::{Code, Diagnostic};
use crate::localise::language::Languages;
use crate::model::address::WORKSPACE;
use crate::model::record::is_kebab_case;
use crate::validate::STUB;
use crate::workspace::{Workspace, paths};

/// The kind of what opens a new round on a subject.
pub const EDITION: &str = "edition";

/// What has to be added to which files.
///
/// # Errors
/// An id that is taken, malformed or no term of its vocabulary; a kind, subject, source or code that is unknown.
pub fn additions(
    workspace: &Workspace,
    languages: &Languages,
    wanted: &Wanted<'_>,
) -> Result<Vec<Addition>, Diagnostic> {
    let id = wanted.id;
    if wanted.kind == EDITION {
        let subject = record::chosen(workspace, wanted.subject)?;
        return Ok(vec![edition::edition(workspace, subject, id)?]);
    }
    if !is_kebab_case(id) {
        return Err(Diagnostic::error(Code::NotAnId).with("written", id));
    }
    if id == WORKSPACE && wanted.is_subject() {
        return Err(Diagnostic::error(Code::ReservedName).with("written", id));
    }
    if wanted.name.is_some_and(|name| name.trim().is_empty()) {
        return Err(Diagnostic::error(Code::NameEmpty));
    }
    let known = || workspace.sources.iter().flat_map(|sources| sources.keys()).map(String::as_str);
    if let Some(source) = wanted.source.filter(|source| !known().any(|key| key == *source)) {
        return Err(Diagnostic::error(Code::UnknownSource).suggesting(source, known()));
    }
    // A source is chosen by who writes: none is better than a wrong one, and `check` asks for it.
    let cited = wanted.source.iter().map(|source| format!("{{ source = \"{source}\" }}")).collect::<String>();
    let sources = format!("sources = [{cited}]\n");
    let year = workspace.subjects.values().map(|s| s.edition.year).max().unwrap_or(2024);
    let exists = || Err(Diagnostic::error(Code::IdExists).with("id", id));
    match wanted.kind {
        "country" | "project" if workspace.subjects.contains_key(id) => exists(),
        "country" => subject::country(workspace, wanted, year),
        "project" => Ok(subject::project(workspace, wanted, &sources, year)),
        "source" if known().any(|key| key == id) => exists(),
        "source" => Ok(vec![source(workspace, id, year)]),
        _ => {
            let subject = record::chosen(workspace, wanted.subject)?;
            workspace.check_edition_of(&subject.id, wanted.edition)?;
            record::record(workspace, languages, wanted, subject, &sources)
        }
    }
}

/// An entry of the bibliography, in the workspace's first language until somebody says otherwise.
fn source(workspace: &Workspace, id: &str, year: u16) -> Addition {
    let language = workspace.config.languages.keys().next().map_or("en", |tag| tag.get_ref());
    let text = format!(
        "{id}:\n  type: report\n  title: \"{STUB}\"\n  author: {{ name: \"{STUB}\" }}\n  date: {year}\n  \
         fiche: {{ language: {language}, covers: {year} }}\n"
    );
    Addition { path: paths::SOURCES.to_owned(), text }
}
