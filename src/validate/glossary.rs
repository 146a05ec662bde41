//! Texts keep to the terms that the workspace has agreed on.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation;

use super::messages::own_messages;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::language::Languages;
use crate::localise::scope::Scope;
use crate::span::Span;
use crate::text::message::Message;
use crate::text::tidy;
use crate::workspace::Workspace;

/// Warns of forms to avoid in a subject's own texts in the wanted languages, and in those that stand in for them.
pub fn terms(scope: &Scope<'_>, wanted: &BTreeSet<&str>, diagnostics: &mut Diagnostics) {
    let printed: BTreeSet<&str> =
        wanted.iter().flat_map(|tag| scope.chain(tag)).map(|language| language.tag.as_str()).collect();
    for language in scope.languages.values().filter(|language| printed.contains(language.tag.as_str())) {
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
            let covered: Vec<_> = self.agreed.iter().flat_map(|form| found(&text, form)).collect();
            for (preferred, form) in &self.avoid {
                let wrong = found(&text, form)
                    .any(|(start, end)| !covered.iter().any(|(from, to)| *from <= start && end <= *to));
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
    let text = tidy::composed(text).to_lowercase().replace(['\u{2019}', '\''], " ");
    text.split_word_bounds().filter(|word| !word.trim().is_empty()).map(str::to_owned).collect()
}

/// Where a form stands in a text: numbers of the first word and of the one after the last.
fn found<'t>(text: &'t [String], form: &'t [String]) -> impl Iterator<Item = (usize, usize)> + 't {
    let windows = text.windows(form.len().max(1)).enumerate();
    windows.filter(move |(_, window)| *window == form).map(move |(start, _)| (start, start + form.len()))
}
