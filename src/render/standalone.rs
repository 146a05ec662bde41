//! A document as a Typst project of its own, which the ordinary `typst compile` sets as the same pages.
//!
//! Only the labels are not at hand there: they come from Fluent while a document is made. So their answers are written
//! down, and `fiche.typ` looks them up.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use serde::Serialize;
use typst::foundations::{Dict, Value};

use super::fit::Closeness;
use super::{Job, Renderer, fonts, labels};
use crate::crash;
use crate::diagnostic::Diagnostic;
use crate::localise::language::Language;

/// What stands in for `prelude.typ`.
const PRELUDE: &str = include_str!("standalone.typ");

/// Licence of the fonts, which goes where they go.
const LICENCE: &str = include_str!("fonts-licence.txt");

/// A document with all that it is made of.
pub struct Project {
    /// The main file, by its path in the project.
    pub main: String,
    /// All files by their path in the project.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// The Typst that sets the same pages: `0.15`.
pub fn typst() -> String {
    let version = typst::utils::version();
    format!("{}.{}", version.major(), version.minor())
}

impl Renderer {
    /// The fonts of all documents, by name, with the licence of the built-in ones. Those of the workspace keep their names.
    pub fn font_files(&self) -> BTreeMap<String, Vec<u8>> {
        let extension = |bytes: &[u8]| if bytes.starts_with(b"OTTO") { "otf" } else { "ttf" };
        let mut files = BTreeMap::from([("LICENCE.txt".to_owned(), LICENCE.as_bytes().to_vec())]);
        for font in self.fonts.builtin() {
            let bytes = font.data().as_slice();
            let mut name = font.post_script_name().unwrap_or_else(|| format!("font-{}", files.len()));
            name.retain(|char| char.is_ascii_alphanumeric() || char == '-');
            files.insert(format!("{name}.{}", extension(bytes)), bytes.to_vec());
        }
        let own = self.fonts.own.iter();
        files.extend(own.map(|(path, bytes)| (format!("workspace/{path}"), bytes.to_vec())));
        files
    }

    /// Lays a document out and gives what it was made of. No other may be laid out meanwhile: what Typst remembers of that
    /// one would answer for labels.
    pub fn project(&self, job: &Job, closeness: Closeness) -> (Option<Project>, Vec<Diagnostic>) {
        // Nothing is answered from memory: every label is looked up, and seen.
        crash::for_all(|| comemo::evict(0));
        let recorder = Recorder::default();
        let (pages, mut problems) = self.layout(job, closeness, Some(recorder.clone()), &mut BTreeSet::new());
        let Some(pages) = pages else { return (None, problems) };
        // A document that cannot be made here is none to go on from.
        if let Err(problem) = self.pdf(job, &pages) {
            problems.push(problem);
            return (None, problems);
        }
        let answers = recorder.answers();
        let template = |path: String| Some((self.files.read_path(&path)?.to_vec(), path));
        let fit = pages.closeness.json();
        let read = pages
            .inputs
            .into_iter()
            .filter(|path| !labels::is_virtual(path) && path != fonts::INPUT)
            .filter_map(template);
        let mut files: BTreeMap<String, Vec<u8>> = read.map(|(bytes, path)| (path, bytes)).collect();
        let mut messages = serde_json::to_vec_pretty(&answers).unwrap_or_default();
        messages.push(b'\n');
        files.insert("fiche.typ".to_owned(), PRELUDE.as_bytes().to_vec());
        files.insert("messages.json".to_owned(), messages);
        files.insert("settings.json".to_owned(), readable(&job.data.settings));
        files.insert("fit.json".to_owned(), fit);
        files.insert("report.json".to_owned(), readable(&job.data.report));
        (Some(Project { main: format!("{}/main.typ", job.report), files }), problems)
    }
}

/// JSON for people to read.
fn readable(data: &[u8]) -> Vec<u8> {
    match serde_json::from_slice::<serde_json::Value>(data) {
        Ok(value) => format!("{value:#}\n").into_bytes(),
        Err(_) => data.to_vec(),
    }
}

/// Label → language asked for → what was answered.
type Answers = BTreeMap<String, BTreeMap<String, Answer>>;

/// What a label says in one language.
#[derive(Debug, Serialize)]
struct Answer {
    /// The language of the words, and whether it stands in for the one asked for.
    lang: String,
    fallback: bool,
    /// The words with `{name}` for each argument.
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<String>,
    /// The words for the arguments that they were asked with, where they differ from the pattern.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    answers: BTreeMap<String, String>,
}

/// Notes what labels answer.
#[derive(Clone, Default)]
pub struct Recorder(Arc<Mutex<Answers>>);

impl Recorder {
    fn answers(&self) -> Answers {
        self.0.lock().map(|mut answers| std::mem::take(&mut *answers)).unwrap_or_default()
    }

    /// Notes an answer. `wanted` is the language asked for, `language` the one that has the words.
    pub fn note(&self, key: &str, wanted: &Language, language: &Language, named: &Dict, text: &str) {
        let Ok(mut answers) = self.0.lock() else { return };
        let of_key = answers.entry(key.to_owned()).or_default();
        let answer = of_key.entry(wanted.tag.clone()).or_insert_with(|| Answer {
            lang: language.tag.clone(),
            fallback: language.tag != wanted.tag,
            pattern: pattern(key, language),
            answers: BTreeMap::new(),
        });
        if answer.pattern.as_deref() != Some(text) {
            answer.answers.insert(canonical(named), text.to_owned());
        }
    }
}

/// Arguments as `fiche.typ` writes them too: sorted by name, each value as JSON. Only those that labels understand.
fn canonical(named: &Dict) -> String {
    let value = |value: &Value| match value {
        Value::Int(number) => Some(number.to_string()),
        Value::Str(text) => serde_json::to_string(text.as_str()).ok(),
        _ => None,
    };
    let mut given: Vec<(&str, String)> =
        named.iter().filter_map(|(name, given)| Some((name.as_str(), value(given)?))).collect();
    given.sort();
    given.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join(", ")
}

/// A label with its variables left open.
fn pattern(key: &str, language: &Language) -> Option<String> {
    let id = key.split('.').next().unwrap_or_default();
    let open: Dict = language
        .labels
        .variables(id)
        .into_keys()
        .map(|name| (name.as_str().into(), Value::Str(format!("{{{name}}}").into())))
        .collect();
    language.label(key, &labels::arguments(language, &open)).ok()
}
