//! The words for numbers in a language, as its catalogue lists them.

use std::collections::BTreeSet;

use regex::Regex;

use super::tidy;

/// The words of the message `number-words`.
pub struct NumberWords {
    words: BTreeSet<String>,
    /// A digit, or a run of letters and digits that is a word or the first of one with a sign in it. Nothing if there are
    /// too many words.
    trace: Option<Regex>,
}

impl NumberWords {
    pub fn new(label: &str) -> Self {
        let words: BTreeSet<String> = label.split_whitespace().map(str::to_lowercase).collect();
        let first = |word: &String| {
            let run = word.split(|char: char| !char.is_alphanumeric()).find(|run| !run.is_empty())?;
            // The bounds of letters of ASCII are found fast; beside other letters nothing is ruled out.
            let bound =
                |char: Option<char>| if char.is_some_and(|char| char.is_ascii()) { r"(?-u:\b)" } else { "" };
            Some([bound(run.chars().next()), &regex::escape(run), bound(run.chars().last())].concat())
        };
        let runs: BTreeSet<String> = words.iter().filter_map(first).collect();
        let runs = runs.into_iter().collect::<Vec<_>>().join("|");
        let digit = r"\p{N}";
        let trace = if runs.is_empty() { digit.to_owned() } else { format!("{digit}|(?i:{runs})") };
        NumberWords { words, trace: Regex::new(&trace).ok() }
    }

    /// Whether a text may hold a number. Most do not, and to find the bounds of words takes long. Where letters are not
    /// parted by signs and spaces alone, nothing is ruled out.
    pub fn possible(&self, text: &str) -> bool {
        let simple = |char: char| char < '\u{250}' || ('\u{2000}'..'\u{2070}').contains(&char);
        let traced = self.trace.as_ref().is_none_or(|trace| trace.is_match(text));
        traced || !text.is_ascii() && !text.chars().all(simple)
    }

    /// Whether a word is one of them.
    pub fn contains(&self, word: &str) -> bool {
        self.words.contains(tidy::composed(word).to_lowercase().as_str())
    }
}
