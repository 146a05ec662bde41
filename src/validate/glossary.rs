//! Texts keep to the terms that the workspace has agreed on.

use std::collections::{BTreeSet, HashSet};

use super::messages::own_messages;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::language::Languages;
use crate::localise::scope::Scope;
use crate::span::Span;
use crate::text::message::Message;
use crate::text::tidy;
use crate::workspace::Workspace;

/// Warns of forms to avoid in a subject's own texts in the wanted languages.
pub fn terms(scope: &Scope<'_>, wanted: &BTreeSet<&str>, diagnostics: &mut Diagnostics) {
    for language in scope.languages.values().filter(|language| wanted.contains(language.tag.as_str())) {
        let terms = Terms::of(scope.workspace, &language.tag);
        for message in own_messages(scope, language) {
            terms.check(message, diagnostics);
        }
    }
}

/// Warns of forms to avoid in labels, and checks the glossary's own languages and ids.
pub fn shared_terms(workspace: &Workspace, languages: &Languages, diagnostics: &mut Diagnostics) {
    for language in languages.values() {
        let terms = Terms::of(workspace, &language.tag);
        for label in language.labels.messages() {
            terms.check(label, diagnostics);
        }
    }
    for tag in languages.keys() {
        let forms = || workspace.glossary.iter().filter_map(|term| Some((term, term.forms.get(tag)?)));
        let agreed: HashSet<Vec<String>> =
            forms().flat_map(|(_, forms)| &forms.agreed).map(|form| words(form)).collect();
        for (term, forms) in forms() {
            for form in forms.avoid.iter().filter(|form| agreed.contains(&words(form))) {
                let both = Diagnostic::error(Code::TermBoth).at(term.at(&term.id));
                diagnostics.push(both.with("written", form).with("language", tag));
            }
        }
    }
    for term in &workspace.glossary {
        for tag in term.forms.keys().filter(|tag| !languages.contains_key(*tag)) {
            let known = languages.keys().map(String::as_str);
            let unknown = Diagnostic::error(Code::UnknownLanguage).at(term.at(&term.id));
            diagnostics.push(unknown.suggesting(tag, known));
        }
    }
}

/// The glossary in one language, ready to be looked for.
struct Terms<'w> {
    /// What is written instead, and the form to avoid as words.
    avoid: Vec<(&'w str, Vec<String>)>,
    /// Agreed forms: what stands in one of them is right.
    agreed: Vec<Vec<String>>,
}

impl<'w> Terms<'w> {
    fn of(workspace: &'w Workspace, language: &str) -> Self {
        let forms = || workspace.glossary.iter().filter_map(|term| term.forms.get(language));
        let preferred =
            |f: &'w crate::model::glossary::TermForms| f.agreed.first().map_or("", String::as_str);
        Terms {
            avoid: forms()
                .flat_map(|f| f.avoid.iter().map(move |form| (preferred(f), words(form))))
                .collect(),
            agreed: forms().flat_map(|f| &f.agreed).map(|form| words(form)).collect(),
        }
    }

    fn check(&self, message: &Message, diagnostics: &mut Diagnostics) {
        if self.avoid.is_empty() {
            return;
        }
        for (text, span) in message.literals() {
            let text = words(text);
            // Few forms have their first word here, so few are looked for.
            let present: HashSet<&str> = text.iter().map(String::as_str).collect();
            let may_stand =
                |form: &&Vec<String>| form.first().is_some_and(|word| present.contains(word.as_str()));
            for (preferred, form) in self.avoid.iter().filter(|(_, form)| may_stand(&form)) {
                let covered = |start: usize, end: usize| {
                    let mut agreed = self.agreed.iter().filter(may_stand).flat_map(|form| found(&text, form));
                    agreed.any(|(from, to)| from <= start && end <= to)
                };
                let wrong = found(&text, form).any(|(start, end)| !covered(start, end));
                if wrong {
                    let place = Span { file: message.place.file.clone(), range: span.clone() };
                    let avoided = Diagnostic::warning(Code::TermToAvoid)
                        .at(place)
                        .with("written", form.join(" ").replace(" - ", "-"));
                    diagnostics.push(avoided.with("term", preferred).with("message", &message.id));
                }
            }
        }
    }
}

/// The words of a text in lower case, and its marks of punctuation: a form does not run over the end of a sentence.
/// Apostrophes part words, whichever was typed.
fn words(text: &str) -> Vec<String> {
    let text = tidy::composed(text).to_lowercase();
    let mut words = Vec::new();
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|char: char| !char.is_alphanumeric()).unwrap_or(rest.len());
        let end = if end == 0 { first.len_utf8() } else { end };
        let (word, after) = rest.split_at(end);
        if !first.is_whitespace() && !['\u{2019}', '\''].contains(&first) {
            words.push(word.to_owned());
        }
        rest = after;
    }
    words
}

/// Where a form stands in a text: numbers of the first word and of the one after the last.
fn found<'t>(text: &'t [String], form: &'t [String]) -> impl Iterator<Item = (usize, usize)> + 't {
    let windows = text.windows(form.len().max(1)).enumerate();
    windows.filter(move |(_, window)| *window == form).map(move |(start, _)| (start, start + form.len()))
}
