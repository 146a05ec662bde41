//! One document of the plan.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::config::Distribution;
use crate::model::period::Period;
use crate::workspace::editions::EditionInfo;

/// One PDF.
#[derive(Debug, Clone)]
pub struct Document {
    pub report: String,
    pub subject: String,
    /// The edition of the subject that it shows.
    pub edition: EditionInfo,
    /// It shows this edition whichever is the newest, and is called by it.
    pub of_edition: bool,
    /// One language, or two for a version with both side by side.
    pub languages: Vec<String>,
    pub distribution: Distribution,
    pub embargo: Option<Period>,
    /// No text may be missing.
    pub complete: bool,
    /// Below the output folder, with `/`, without extension.
    pub path: String,
}

impl Document {
    /// `mali-country-brief.fr`, or `mali-2020-country-brief.fr`: what people call it, and the name of its file unless a
    /// pattern says otherwise.
    pub fn name(&self) -> String {
        let edition = if self.of_edition { format!("-{}", self.edition.id) } else { String::new() };
        format!("{}{edition}-{}.{}", self.subject, self.report, self.language())
    }

    /// `fr` or `en+fr`.
    pub fn language(&self) -> String {
        self.languages.join("+")
    }

    /// Whether it is the same document, however it is to be made.
    pub(super) fn is(&self, other: &Document) -> bool {
        self.is_beside(other) && (&self.report, &self.languages) == (&other.report, &other.languages)
    }

    /// Whether it is of the same subject and edition.
    pub fn is_beside(&self, other: &Document) -> bool {
        let of = |one: &Document| (one.subject.clone(), one.edition.id.clone(), one.of_edition);
        of(self) == of(other)
    }

    /// Two documents cannot have one file. Their names may be the same, too.
    pub(super) fn has_path_of(&self, other: &Document) -> Diagnostic {
        if (&self.report, &self.subject) == (&other.report, &other.subject)
            && self.edition.id != other.edition.id
        {
            return Diagnostic::error(Code::EditionsOnePath)
                .with("path", &self.path)
                .with("report", &self.report)
                .with("subject", &self.subject)
                .with("edition", &self.edition.id)
                .with("other", &other.edition.id);
        }
        Diagnostic::error(Code::PathTwice)
            .with("path", &self.path)
            .with("report", &self.report)
            .with("subject", &self.subject)
            .with("other-report", &other.report)
            .with("other-subject", &other.subject)
    }

    /// How another document names its file: by the last part of the path if both lie in one folder, else by the path below
    /// the output folder.
    pub fn name_in(&self, other: &Document, extension: &str) -> String {
        let (folder, last) = self.path.rsplit_once('/').unwrap_or(("", &self.path));
        let (other_folder, _) = other.path.rsplit_once('/').unwrap_or_default();
        let name = if folder == other_folder { last } else { &self.path };
        format!("{name}.{extension}")
    }
}
