//! Where things lie in a workspace. All paths are below its folder, with `/`.

use crate::model::config::SubjectKind;

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

/// The words that belong to the facts in a folder.
pub fn words(folder: &str, language: &str) -> String {
    format!("{folder}/text/{language}.ftl")
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
