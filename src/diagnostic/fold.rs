//! Problems as people read them: the cause, not all that follows from it; one line for many texts of a kind.

use std::collections::{BTreeMap, BTreeSet};

use super::{Code, Diagnostic, Diagnostics, Severity};
use crate::span::{Concern, Which};

/// What a file is reported for of which something could not be read.
const CAUSES: [Code; 7] = [
    Code::TomlSyntax,
    Code::YamlSyntax,
    Code::FluentSyntax,
    Code::FluentTooDeep,
    Code::MessageIndented,
    Code::NotUtf8,
    Code::Unreadable,
];

/// What facts are reported for if what they need, or what needs them, stands in a file that could not be read.
const OF_FACTS: [Code; 10] = [
    Code::UnknownFigure,
    Code::UnknownInstitution,
    Code::UnknownLaw,
    Code::UnknownProgramme,
    Code::UnknownRecommendation,
    Code::UnknownVariable,
    Code::UnknownReference,
    Code::TextSuperfluous,
    Code::FigureUnused,
    Code::SourceUnused,
];

/// What is reported of a message that stands in a catalogue that could not be read.
const OF_TEXTS: [Code; 9] = [
    Code::NoText,
    Code::TextMissing,
    Code::TextIncomplete,
    Code::TextUntranslated,
    Code::VariablesDiffer,
    Code::UnknownMessage,
    Code::LabelMissing,
    Code::LabelUntranslated,
    Code::NoClosingText,
];

impl Diagnostics {
    /// Without what may follow from something else that was found, which is counted there as `follows`; of the texts of a
    /// subject and of the labels that are not translated, their number.
    pub fn folded(mut self) -> Self {
        self.fold_consequences();
        self.fold_untranslated();
        self.fold_placeholders();
        self.sort();
        self
    }

    fn fold_consequences(&mut self) {
        let is_cause = |d: &Diagnostic| d.severity == Severity::Error && CAUSES.contains(&d.code);
        let (mut causes, mut others): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.0).into_iter().partition(is_cause);
        // What is a warning may follow from what is an error.
        others.sort_by_key(|problem| std::cmp::Reverse(problem.severity));
        for problem in others {
            // A record that cannot be used may be the one that cites a source.
            let unread = |other: &&mut Diagnostic| {
                let path = other.place.as_ref().map_or("", |place| &place.file.path);
                other.severity == Severity::Error && path.ends_with(".toml") && !subject(other).is_empty()
            };
            let cause = match causes.iter_mut().find(|cause| follows(&problem, cause)) {
                None if problem.code == Code::SourceUnused => self.0.iter_mut().find(unread),
                cause => cause,
            };
            match cause {
                Some(cause) => {
                    let before = cause.arguments.get("follows").and_then(|count| count.parse().ok());
                    let count = before.unwrap_or(0) + 1;
                    cause.arguments.insert("follows", count.to_string());
                }
                None => self.0.push(problem),
            }
        }
        self.0.append(&mut causes);
    }

    /// A single text or label keeps its place.
    fn fold_untranslated(&mut self) {
        for (one, many) in [
            (Code::TextUntranslated, Code::TextsUntranslated),
            (Code::LabelUntranslated, Code::LabelsUntranslated),
        ] {
            let mut subjects: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
            let untranslated = self.0.extract_if(.., |d| d.code == one);
            for problem in untranslated.collect::<Vec<_>>() {
                subjects.entry(subject(&problem).to_owned()).or_default().push(problem);
            }
            for (subject, mut problems) in subjects {
                let all = |name| -> BTreeSet<&str> {
                    problems.iter().filter_map(|d| d.arguments.get(name)).map(String::as_str).collect()
                };
                let (messages, languages) = (all("message"), all("language"));
                if messages.len() > 1 || languages.len() > 1 {
                    let many = Diagnostic::warning(many).with("count", messages.len());
                    let languages = languages.into_iter().collect::<Vec<_>>().join(", ");
                    problems = vec![many.with("subject", &subject).with("language", languages)];
                }
                self.0.append(&mut problems);
            }
        }
    }
}

impl Diagnostics {
    /// Names them all at once, with their files.
    fn fold_placeholders(&mut self) {
        let mut found: Vec<_> = self.0.extract_if(.., |d| d.code == Code::Placeholder).collect();
        if found.len() > 1 {
            let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for problem in &found {
                let path = problem.place.as_ref().map_or("", |place| &place.file.path);
                let kind = problem.arguments.get("kind").cloned().unwrap_or_default();
                files.entry(path.to_owned()).or_default().push(kind);
            }
            let file = |(path, kinds): (&String, &Vec<String>)| format!("{path} ({})", kinds.join(", "));
            let list: Vec<String> = files.iter().map(file).collect();
            let many = Diagnostic::warning(Code::Placeholders).with("count", found.len());
            found = vec![many.with("list", list.join("; "))];
        }
        self.0.append(&mut found);
    }
}

/// Whether a problem may be there only because of something that could not be read.
fn follows(problem: &Diagnostic, cause: &Diagnostic) -> bool {
    let Some(file) = cause.place.as_ref().map(|place| &place.file) else { return false };
    let argument = |d: &Diagnostic, name| d.arguments.get(name).cloned().unwrap_or_default();
    let same_subject = match which(&file.concern).and_then(|which| which.subject.as_deref()) {
        Some(owner) => owner == subject(problem) || problem.code == Code::SourceUnused,
        None => true,
    };
    if !file.path.ends_with(".ftl") {
        return OF_FACTS.contains(&problem.code) && same_subject;
    }
    let Some(tag) = which(&file.concern).and_then(|which| which.language.as_deref()) else { return false };
    let (message, languages) = (argument(problem, "message"), argument(problem, "language"));
    let id = message.split('.').next().unwrap_or_default();
    let of_language = languages.split(", ").any(|language| language == tag) || languages.is_empty();
    // If an entry could not be read, only that one is missing.
    let of_entry = cause.arguments.get("entry").is_none_or(|entry| entry == id);
    OF_TEXTS.contains(&problem.code) && same_subject && of_language && of_entry
}

fn which(concern: &Concern) -> Option<&Which> {
    match concern {
        Concern::Some(which) => Some(which),
        Concern::All | Concern::None => None,
    }
}

/// The subject whose file it is in; nothing if all share it.
fn subject(problem: &Diagnostic) -> &str {
    let concern = problem.place.as_ref().map(|place| &place.file.concern);
    concern.and_then(which).and_then(|which| which.subject.as_deref()).unwrap_or_default()
}
