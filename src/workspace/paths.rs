//! Where things lie in a workspace. All paths are below its folder, with `/`.

use crate::model::config::SubjectKind;
use crate::model::subject::Subject;
use crate::span::Concern;

pub const CONFIG: &str = "fiche.toml";
pub const DATA: &str = "data";
pub const LOCALES: &str = "locales";
pub const TEMPLATES: &str = "templates";
pub const FONTS: &str = "fonts";
/// Where documents go unless told otherwise.
pub const OUTPUT: &str = "output";
/// What the program keeps for itself in an output folder.
pub const STATE: &str = ".fiche";

pub const SOURCES: &str = "data/sources.yml";
/// Files of the bibliography beside the first, as imports write them.
pub const MORE_SOURCES: &str = "data/sources";
pub const INSTITUTIONS: &str = "data/institutions.toml";
pub const PLACES: &str = "data/places.toml";
pub const GLOSSARY: &str = "data/glossary.toml";
/// Beside the labels of the terms that it groups.
pub const GROUPS: &str = "locales/groups.toml";

/// The folder of all subjects of a kind.
pub fn subjects(kind: SubjectKind) -> String {
    format!("{DATA}/{}", kind.folder())
}

/// The folder of a subject.
pub fn subject(kind: SubjectKind, id: &str) -> String {
    format!("{}/{id}", subjects(kind))
}

/// The folder of an edition of a subject.
pub fn edition(kind: SubjectKind, id: &str, edition: &str) -> String {
    format!("{}/{edition}", subject(kind, id))
}

/// The folders of a subject and of its edition, with the documents that what is in them concerns.
pub fn of(subject: &Subject) -> Vec<(String, Concern)> {
    let (kind, id) = (subject.kind.of(), subject.id.as_str());
    let of_edition = subject.edition_folder.as_deref();
    let of_edition = of_edition.map(|name| (edition(kind, id, name), Concern::edition(id, name)));
    [(self::subject(kind, id), Concern::subject(id))].into_iter().chain(of_edition).collect()
}

/// Whether a file is part of the bibliography.
pub fn is_of_sources(path: &str) -> bool {
    path == SOURCES || path.strip_prefix(MORE_SOURCES).is_some_and(|rest| rest.starts_with('/'))
}

/// The words that belong to the facts in a folder.
pub fn words(folder: &str, language: &str) -> String {
    format!("{folder}/text/{language}.ftl")
}

/// More words of a language, in files of any name.
pub fn more_words(folder: &str, language: &str) -> String {
    format!("{folder}/text/{language}")
}

/// The folder of a language's labels.
pub fn locale(language: &str) -> String {
    format!("{LOCALES}/{language}")
}

/// A file that templates see as `/PATH`.
pub fn template(path: &str) -> String {
    format!("{TEMPLATES}/{path}")
}

/// The last part of a path.
pub fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
