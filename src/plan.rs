//! Which documents there are to build: report × subject × languages.

use std::collections::{BTreeSet, HashMap};

use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::config::{Distribution, SubjectKind};
use crate::model::period::Period;
use crate::model::record::Ref;
use crate::span::{Concern, Span};
use crate::text::visible::is_control;
use crate::workspace::Outline;
use crate::workspace::paths::STATE;

/// One PDF.
#[derive(Debug, Clone)]
pub struct Document {
    pub report: String,
    pub subject: String,
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
    /// `mali-country-brief.fr`: what people call it, and the name of its file unless a pattern says otherwise.
    pub fn name(&self) -> String {
        format!("{}-{}.{}", self.subject, self.report, self.language())
    }

    /// `fr` or `en+fr`.
    pub fn language(&self) -> String {
        self.languages.join("+")
    }

    /// Whether it is the same document, however it is to be made.
    fn is(&self, other: &Document) -> bool {
        (&self.report, &self.subject, &self.languages) == (&other.report, &other.subject, &other.languages)
    }

    /// Two documents cannot have one file. Their names may be the same, too.
    fn has_path_of(&self, other: &Document) -> Diagnostic {
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

/// What was asked for on the command line; empty lists mean everything.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Selection {
    /// Names of subjects, reports or documents.
    #[arg(id = "selector", value_name = "NAME")]
    pub selectors: Vec<String>,
    #[arg(id = "report", short, long, value_delimiter = ',')]
    pub reports: Vec<String>,
    #[arg(id = "subject", short, long, value_delimiter = ',')]
    pub subjects: Vec<String>,
    #[arg(id = "language", short, long, value_delimiter = ',')]
    pub languages: Vec<String>,
}

/// The documents that `fiche.toml` names; without any, every report on every subject in every language. An entry with a
/// mistake is left out, and what is wrong with it concerns no other document.
pub fn documents(outline: &Outline, diagnostics: &mut Diagnostics) -> Vec<Document> {
    let config = &outline.config;
    let pattern = &config.output.pattern;
    let place = |span: std::ops::Range<usize>| Span { file: config.place.file.clone(), range: span };
    let mut found = Found { paths_differ: pattern_differs(pattern.get_ref()), ..Found::default() };
    if !found.paths_differ {
        let wrong = Diagnostic::error(Code::OutputPattern).at(place(pattern.span()));
        diagnostics.push(wrong.with("written", pattern.get_ref()));
    }
    let mut left_out = Diagnostics::default();
    if config.documents.is_empty() {
        for (report, settings) in outline.reports.iter().filter(|(_, settings)| !settings.review) {
            for (subject, _) in outline.index.iter().filter(|(_, kind)| settings.subjects.contains(kind)) {
                for language in config.languages.keys() {
                    let one = document(outline, report, subject, vec![language.get_ref().clone()]);
                    found.add(one, place(pattern.span()), &mut left_out);
                }
            }
        }
    }
    for entry in &config.documents {
        let settings = entry.get_ref();
        let at = |reference: &Ref| place(reference.span());
        let report = settings.report.get_ref();
        let Some(definition) = outline.reports.get(report) else {
            let known = outline.reports.keys().map(String::as_str);
            left_out.push(
                Diagnostic::error(Code::UnknownReport).at(at(&settings.report)).suggesting(report, known),
            );
            continue;
        };
        for subject in &settings.subjects {
            match outline.index.get(subject.get_ref()) {
                Some(kind) if definition.subjects.contains(kind) => {}
                Some(_) => {
                    let wrong = Diagnostic::error(Code::ReportNotFor).at(at(subject)).with("report", report);
                    left_out.push(
                        wrong.with("subject", subject.get_ref()).with("kinds", kinds(&definition.subjects)),
                    );
                    continue;
                }
                None => {
                    let known = outline.index.keys().map(String::as_str);
                    let unknown = Diagnostic::error(Code::UnknownSubject).at(at(subject));
                    left_out.push(unknown.suggesting(subject.get_ref(), known));
                    continue;
                }
            }
            for language in &settings.languages {
                let tags: Vec<String> = language.get_ref().split('+').map(str::to_owned).collect();
                if let Some(problem) = language_problem(outline, report, definition.bilingual, &tags) {
                    left_out.push(problem.at(at(language)));
                    continue;
                }
                let mut one = document(outline, report, subject.get_ref(), tags);
                one.distribution = settings.distribution;
                one.embargo = settings.embargo;
                one.complete = settings.complete;
                found.add(one, at(language), &mut left_out);
            }
        }
    }
    // The same mistake is made once, however many subjects share the entry.
    let mut seen = BTreeSet::new();
    left_out.0.retain(|d| {
        let place = d.place.as_ref().map(|p| (p.file.path.clone(), p.range.start, p.range.end));
        place.is_none_or(|place| seen.insert((d.code, place)))
    });
    let unconcerned = left_out.0.into_iter().map(|problem| problem.concerning(Concern::None));
    diagnostics.0.extend(unconcerned);
    found.documents
}

/// Documents of which each has a path of its own.
#[derive(Default)]
struct Found {
    documents: Vec<Document>,
    /// Where in the list the document of a path is; the paths are those that no file system tells apart.
    paths: HashMap<String, usize>,
    /// The pattern of paths tells documents apart at all.
    paths_differ: bool,
}

impl Found {
    /// Adds a document, unless it is there or another one has its path.
    fn add(&mut self, one: Document, place: Span, diagnostics: &mut Diagnostics) {
        if self.paths_differ && !is_document(&one.path) {
            let wrong = Diagnostic::error(Code::OutputPattern).at(place);
            diagnostics.push(wrong.with("written", &one.path));
            return;
        }
        let folded = folded(&one.path);
        match self.paths.get(&folded).and_then(|at| self.documents.get(*at)) {
            Some(other) if other.is(&one) => {
                diagnostics
                    .push(Diagnostic::error(Code::DocumentTwice).at(place).with("document", one.name()));
                return;
            }
            Some(other) if self.paths_differ => {
                diagnostics.push(other.has_path_of(&one).at(place));
                return;
            }
            _ => {}
        }
        self.paths.insert(folded, self.documents.len());
        self.documents.push(one);
    }
}

/// Whether paths made from a pattern lie below the folder, and differ as a rule.
fn pattern_differs(pattern: &str) -> bool {
    let report = pattern.contains("{report}") || pattern.contains("{name}");
    report && ["{subject}", "{language}"].iter().all(|part| pattern.contains(part)) && is_document(pattern)
}

/// Whether something can be the path of a document: names with `/` between them, and none leads to what the program keeps
/// for itself, whatever a file system makes of the name.
fn is_document(path: &str) -> bool {
    let plain = |name: &str| {
        !["", ".", ".."].contains(&name) && !name.contains(|char| is_control(char) || char == '\\')
    };
    let folders = path.rsplit('/').skip(1);
    path.split('/').all(plain) && !folders.map(folded).any(|name| is_state(&name))
}

/// Whether a file system may take a name for `.fiche`. Windows drops dots and spaces at the end and has short names and
/// streams; macOS drops signs that are not seen.
fn is_state(folded: &str) -> bool {
    let name = folded.split(':').next().unwrap_or_default();
    let name = name.replace(['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}'], "");
    [STATE, "fiche~1"].contains(&name.trim_end_matches(['.', ' ']))
}

/// A path as file systems compare it that know neither capitals nor the two ways in which Unicode writes letters with
/// accents.
pub fn folded(path: &str) -> String {
    path.nfc().collect::<String>().to_lowercase().nfc().collect()
}

/// The selected documents. What `fiche.toml` does not name can still be asked for by report, subject and language.
pub fn select(
    outline: &Outline,
    documents: Vec<Document>,
    selection: &Selection,
) -> Result<Vec<Document>, Diagnostic> {
    check_names(outline, &documents, selection)?;
    let among = |list: &[String], name: &str| list.is_empty() || list.iter().any(|item| item == name);
    let selected = |document: &Document| {
        let by_name = selection.selectors.is_empty()
            || selection.selectors.iter().any(|selector| {
                [&document.subject, &document.report, &document.name(), &document.path].contains(&selector)
            });
        by_name
            && among(&selection.reports, &document.report)
            && among(&selection.subjects, &document.subject)
            && among(&selection.languages, &document.language())
    };
    let (chosen, others): (Vec<_>, Vec<_>) = documents.into_iter().partition(selected);
    if !chosen.is_empty() {
        return Ok(chosen);
    }
    let mut made: Vec<Document> = Vec::new();
    for report in &selection.reports {
        let Some(definition) = outline.reports.get(report) else { continue };
        for subject in &selection.subjects {
            let Some(kind) = outline.index.get(subject) else { continue };
            if !definition.subjects.contains(kind) {
                let wrong =
                    Diagnostic::error(Code::ReportNotFor).with("report", report).with("subject", subject);
                return Err(wrong.with("kinds", kinds(&definition.subjects)));
            }
            for language in &selection.languages {
                let tags: Vec<String> = language.split('+').map(str::to_owned).collect();
                if let Some(problem) = language_problem(outline, report, definition.bilingual, &tags) {
                    return Err(problem);
                }
                let one = document(outline, report, subject, tags);
                if !is_document(&one.path) {
                    return Err(Diagnostic::error(Code::OutputPattern).with("written", &one.path));
                }
                let same = |other: &&Document| folded(&other.path) == folded(&one.path);
                if let Some(other) = others.iter().chain(&made).find(same) {
                    return Err(other.has_path_of(&one));
                }
                made.push(one);
            }
        }
    }
    if made.is_empty() { Err(nothing(outline, &others, selection)) } else { Ok(made) }
}

/// Nothing matches; as a rule because `fiche.toml` names no document on the subject.
fn nothing(outline: &Outline, planned: &[Document], selection: &Selection) -> Diagnostic {
    let mut asked = selection.subjects.iter().chain(&selection.selectors);
    let unplanned = asked.find(|name| {
        outline.index.contains_key(*name) && !planned.iter().any(|document| document.subject == **name)
    });
    let problem = Diagnostic::error(Code::NothingSelected);
    match unplanned {
        Some(subject) => problem.with("hint", "unplanned").with("subject", subject),
        None => problem.with("hint", "none"),
    }
}

/// Refuses names that nothing has, before anything is built.
pub fn check_names(
    outline: &Outline,
    documents: &[Document],
    selection: &Selection,
) -> Result<(), Diagnostic> {
    let reports: Vec<&str> = outline.reports.keys().map(String::as_str).collect();
    let subjects: Vec<&str> = outline.index.keys().map(String::as_str).collect();
    let names: Vec<String> = documents.iter().flat_map(|d| [d.name(), d.path.clone()]).collect();
    for report in &selection.reports {
        if !reports.contains(&report.as_str()) {
            return Err(Diagnostic::error(Code::UnknownReport).suggesting(report, reports));
        }
    }
    for subject in &selection.subjects {
        if !subjects.contains(&subject.as_str()) {
            return Err(Diagnostic::error(Code::UnknownSubject).suggesting(subject, subjects));
        }
    }
    for language in &selection.languages {
        let tags: Vec<String> = language.split('+').map(str::to_owned).collect();
        if let Some(problem) = language_problem(outline, "", true, &tags) {
            return Err(problem);
        }
        // A bilingual version may be asked of reports that offer it; others name themselves.
        for report in &selection.reports {
            let bilingual = outline.reports.get(report).is_some_and(|definition| definition.bilingual);
            if let Some(problem) = language_problem(outline, report, bilingual, &tags) {
                return Err(problem);
            }
        }
    }
    for selector in &selection.selectors {
        let known = || reports.iter().chain(&subjects).copied().chain(names.iter().map(String::as_str));
        if !known().any(|name| name == selector) {
            return Err(Diagnostic::error(Code::UnknownSelector).suggesting(selector, known()));
        }
    }
    Ok(())
}

fn document(outline: &Outline, report: &str, subject: &str, languages: Vec<String>) -> Document {
    let pattern = outline.config.output.pattern.get_ref();
    let settings = outline.reports.get(report);
    // Of two languages the first one names the file.
    let name = languages.first().and_then(|tag| settings?.name(tag)).map_or(report, String::as_str);
    let path = pattern
        .replace("{subject}", subject)
        .replace("{report}", report)
        .replace("{name}", name)
        .replace("{language}", &languages.join("+"));
    let review = settings.is_some_and(|settings| settings.review);
    Document {
        report: report.to_owned(),
        subject: subject.to_owned(),
        languages,
        // A text that is being checked is for those who check it.
        distribution: if review { Distribution::Internal } else { Distribution::default() },
        embargo: None,
        complete: false,
        path,
    }
}

fn kinds(kinds: &[SubjectKind]) -> String {
    kinds.iter().map(|kind| kind.key()).collect::<Vec<_>>().join(", ")
}

fn language_problem(outline: &Outline, report: &str, bilingual: bool, tags: &[String]) -> Option<Diagnostic> {
    let languages = || outline.config.languages.keys().map(|known| known.get_ref().as_str());
    if let Some(unknown) = tags.iter().find(|tag| !languages().any(|known| known == tag.as_str())) {
        let problem = Diagnostic::error(Code::UnknownLanguage).suggesting(unknown, languages());
        return Some(match pair_meant(unknown, languages()).filter(|_| tags.len() == 1) {
            Some(pair) => problem.with("suggestion", pair).with("hint", "suggestion"),
            None => problem,
        });
    }
    let pair = tags.len() == 2 && tags.first() != tags.get(1);
    if tags.len() > 1 && !pair {
        return Some(Diagnostic::error(Code::LanguagePair).with("written", tags.join("+")));
    }
    if pair && !bilingual {
        let offered = languages().collect::<Vec<_>>().join(", ");
        return Some(Diagnostic::error(Code::NotBilingual).with("report", report).with("languages", offered));
    }
    None
}

/// `fr+en`, where two languages are written with another sign between them: `fr-en`, `fr/en`, `fr, en`.
fn pair_meant<'l>(written: &str, known: impl Iterator<Item = &'l str>) -> Option<String> {
    let known: Vec<&str> = known.collect();
    let mut words = written.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut next = || {
        let word = words.next()?;
        known.iter().find(|tag| tag.eq_ignore_ascii_case(word)).copied()
    };
    let (one, other) = (next()?, next()?);
    (one != other && words.next().is_none()).then(|| format!("{one}+{other}"))
}
