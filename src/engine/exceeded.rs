//! What is said of a document that has more pages than its report promises.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::render::parts::Part;
use crate::render::{Job, Pages};

/// A list of sources is named as a cause if it is more than one of so many parts of a document.
const LISTED: usize = 5;

/// How many of the longest texts are named.
const NAMED: usize = 3;

/// Adds the problem of pages that are too many.
pub(super) fn exceeded(
    job: &Job,
    pages: Option<Pages>,
    mut problems: Vec<Diagnostic>,
    parts: &[Part],
) -> (Option<Pages>, Vec<Diagnostic>) {
    let (Some(laid_out), Some(promised)) = (&pages, job.pages) else { return (pages, problems) };
    let over: Vec<&Part> = parts.iter().filter(|part| !part.fits()).collect();
    if laid_out.count() <= promised {
        return (pages, problems);
    }
    let (taken, room) = over.iter().fold((0.0, 0.0), |sum, part| (sum.0 + part.taken, sum.1 + part.room));
    let percent = if room > 0.0 { ((taken / room - 1.0) * 100.0).ceil().max(1.0) } else { 1.0 };
    let printed = laid_out.letters();
    let data = serde_json::from_slice::<Value>(&job.data.report).unwrap_or_default();
    let longest =
        longest(&data, &printed).into_iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
    let sources = many_sources(&data, &printed);
    let mut problem = Diagnostic::error(Code::PagesExceeded)
        .with("document", &job.name)
        .with("pages", laid_out.count())
        .with("promised", promised)
        .with("percent", percent)
        .with("longest", longest)
        .with("sources", sources);
    if !job.strict {
        problem.severity = Severity::Warning;
    }
    problems.push(problem);
    (pages.filter(|_| !job.strict), problems)
}

/// What was found of a document that has more pages than it may.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Exceeded(BTreeMap<String, String>);

impl Exceeded {
    const ARGUMENTS: [&str; 6] = ["document", "pages", "promised", "percent", "longest", "sources"];

    /// What a problem says, if it is of this kind.
    pub fn of(problem: &Diagnostic) -> Option<Self> {
        let argument = |(name, value): (&&str, &String)| ((*name).to_owned(), value.clone());
        (problem.code == Code::PagesExceeded)
            .then(|| Exceeded(problem.arguments.iter().map(argument).collect()))
    }

    /// The problem, as a warning.
    pub fn problem(&self) -> Diagnostic {
        let mut problem = Diagnostic::warning(Code::PagesExceeded);
        for name in Self::ARGUMENTS {
            problem = problem.with(name, self.0.get(name).map(String::as_str).unwrap_or_default());
        }
        problem
    }
}

/// Keys of the longest texts that a document prints, the longest first.
fn longest(data: &Value, printed: &str) -> Vec<String> {
    let mut lengths = BTreeMap::new();
    measure(data, printed, &mut lengths);
    let mut texts: Vec<(String, usize)> = lengths.into_iter().collect();
    texts.sort_by_key(|(_, length)| std::cmp::Reverse(*length));
    texts.into_iter().take(NAMED).map(|(key, _)| key).collect()
}

/// How many sources a document lists, if the list is a good part of it; else 0.
fn many_sources(data: &Value, printed: &str) -> usize {
    let letters = |text: &str| text.chars().filter(|char| char.is_alphanumeric()).count();
    let words = |entry: &Value| -> String {
        let runs = entry["runs"].as_array().into_iter().flatten();
        runs.filter_map(|run| run["text"].as_str()).collect()
    };
    let lists = data["content"].as_object().into_iter().flat_map(|content| content.values());
    let lists = lists.map(|content| {
        let entries = content["references"].as_array().into_iter().flatten().map(words);
        entries.filter(|entry| is_printed(entry, printed)).collect::<Vec<_>>()
    });
    let longest = lists.max_by_key(Vec::len).unwrap_or_default();
    let taken: usize = longest.iter().map(|entry| letters(entry)).sum();
    if taken * LISTED > letters(printed) { longest.len() } else { 0 }
}

fn measure(value: &Value, printed: &str, lengths: &mut BTreeMap<String, usize>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| measure(item, printed, lengths)),
        Value::Object(entries) => {
            let string = |key: &str| entries.get(key).and_then(Value::as_str);
            if let (Some(key), Some(text)) = (string("key"), string("text"))
                && is_printed(text, printed)
            {
                let length = lengths.entry(key.to_owned()).or_default();
                *length = text.chars().count().max(*length);
            }
            entries.values().for_each(|value| measure(value, printed, lengths));
        }
        _ => {}
    }
}

/// Whether most of a text stands on the pages. Hyphens are among their letters, so some pieces of it are not found.
fn is_printed(text: &str, printed: &str) -> bool {
    const PIECE: usize = 12;
    let letters: Vec<char> = text.chars().filter(|char| char.is_alphanumeric()).collect();
    let pieces: Vec<String> = letters.chunks(PIECE).map(|piece| piece.iter().collect()).collect();
    let found = pieces.iter().filter(|piece| printed.contains(piece.as_str())).count();
    found * 2 > pieces.len()
}
