//! The files of a new country or project.

use super::wanted::{Addition, Wanted};
use crate::diagnostic::Diagnostic;
use crate::edit::fluent::plain;
use crate::model::codes;
use crate::validate::{STUB, unknown_country};
use crate::workspace::{Workspace, paths};

/// What the short brief shows is chosen by people.
pub(super) const BRIEF: &str = "# The country brief shows these: ids of key figures, and of the recommendations that matter most.\n\
                     [brief]\nfigures = []\nrecommendations = []\n";

/// A country with its codes and names, if it is one that the program knows: by `--iso`, `--name`, or its id.
pub fn country(workspace: &Workspace, new: &Wanted<'_>, year: u16) -> Result<Vec<Addition>, Diagnostic> {
    let id = new.id;
    let known = match new.iso {
        Some(iso) if codes::meant(iso).is_none() && iso != codes::KOSOVO => {
            return Err(unknown_country(iso));
        }
        Some(iso) => codes::meant(iso),
        None => new.name.and_then(codes::meant).or_else(|| codes::meant(id)),
    };
    let iso = known.map(|known| known.iso).or(new.iso).unwrap_or("XXX");
    let m49 = known.map_or("000", |known| known.m49);
    let currency = known.map(|known| known.currency).filter(|code| !code.is_empty()).unwrap_or("XXX");
    let facts = format!("[country]\niso = \"{iso}\"\nm49 = \"{m49}\"\ncurrency = \"{currency}\"\n\n{BRIEF}");
    let name = |tag: &str| {
        let builtin = codes::names::name(iso, tag.split('-').next().unwrap_or(tag));
        let own = new.name.filter(|name| codes::meant(name) != known || known.is_none());
        match (own, builtin) {
            // The program knows it.
            (None, Some(_)) => {
                "# The name of the country is built in. A message `country-name` replaces it.\n".to_owned()
            }
            // Typography is the program's.
            (name, _) => {
                format!("country-name = {}\n", name.or(new.name).map_or(STUB.to_owned(), written))
            }
        }
    };
    Ok(of_subject(workspace, &format!("data/countries/{id}"), "country", facts, year, name))
}

/// A name as Fluent: one line, of which nothing is syntax.
fn written(name: &str) -> String {
    plain(&name.split_whitespace().collect::<Vec<_>>().join(" ").replace('\u{2019}', "'"))
}

/// A project: its name, if it was given, and its summary are to be written.
pub fn project(workspace: &Workspace, new: &Wanted<'_>, sources: &str, year: u16) -> Vec<Addition> {
    let name = new.name.map_or(STUB.to_owned(), written);
    let text = format!("project-name = {name}\nproject-summary = {STUB}\n");
    let facts = format!("[project]\n{sources}");
    of_subject(workspace, &format!("data/projects/{}", new.id), "project", facts, year, |_| text.clone())
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
    let edition = format!("[edition]\nyear = {year}\nas-of = \"{year}-12-31\"\nstate = \"draft\"\n{states}");
    let facts = Addition { path: format!("{folder}/{kind}.toml"), text: format!("{facts}\n{edition}") };
    let words = languages.iter().map(|tag| Addition { path: paths::words(folder, tag), text: text(tag) });
    std::iter::once(facts).chain(words).collect()
}
