//! What messages hand to terms: a term sees nothing else, neither figures nor what the message around it has.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::scope::Scope;
use crate::span::Span;
use crate::text::message::{GIVEN, Message};
use crate::text::texts::Texts;

/// Whether what a term prints is given wherever messages of a subject call it. `own` are its messages in one language.
pub fn check(scope: &Scope<'_>, texts: &Texts, own: &[&Message], diagnostics: &mut Diagnostics) {
    let all = || texts.catalogues().iter().flat_map(|catalogue| &catalogue.messages);
    let calls = all().flat_map(|message| &message.calls);
    let mut named: BTreeSet<(&str, &str)> = BTreeSet::new();
    for call in calls {
        named.extend(call.given.keys().map(|name| (call.term.as_str(), name.as_str())));
    }
    let mut report = |message: &Message, span: &Range<usize>, term: &str, name: &str| {
        let kind = if scope.figure(name).is_some() { "figure" } else { "other" };
        let place = Span { file: message.place.file.clone(), range: span.clone() };
        let not_given = Diagnostic::error(Code::TermVariable).at(place).with("kind", kind);
        diagnostics.push(not_given.with("term", term).with("variable", name));
    };
    for message in own {
        if message.is_term() {
            for (name, variable) in needed(texts, message) {
                let given = named.contains(&(message.id.as_str(), name.as_str()));
                let plain = variable.forms.iter().all(|form| form == GIVEN);
                if !given || !plain {
                    report(message, variable.span, &message.id, &name);
                }
            }
        }
        for call in &message.calls {
            let Some(term) = texts.message(&call.term) else { continue };
            for (name, variable) in needed(texts, term) {
                // One that no call names is told at the term.
                let known = named.contains(&(call.term.as_str(), name.as_str()));
                if known && !variable.forms.is_empty() && !call.given.contains_key(&name) {
                    report(message, &call.span, &call.term, &name);
                }
            }
        }
    }
}

/// The numbers that a call hands to a term which prints them.
pub fn numbers<'m>(texts: &'m Texts, message: &'m Message) -> impl Iterator<Item = Range<usize>> {
    message.calls.iter().flat_map(move |call| {
        let variables = texts.message(&call.term).map(|term| &term.variables);
        let printed = move |name: &String| {
            variables.and_then(|all| all.get(name)).is_some_and(|variable| !variable.forms.is_empty())
        };
        let numbers = call.given.iter().filter(move |(name, _)| printed(name));
        numbers.filter_map(|(_, number)| number.clone())
    })
}

struct Needed<'m> {
    forms: BTreeSet<String>,
    span: &'m Range<usize>,
}

/// The variables of a term, with those of the messages that it refers to, which get no figures in it.
fn needed<'m>(texts: &'m Texts, term: &'m Message) -> BTreeMap<String, Needed<'m>> {
    let mut needed = BTreeMap::new();
    for (name, variable) in &term.variables {
        needed.insert(name.clone(), Needed { forms: variable.forms.clone(), span: &variable.span });
    }
    for reference in term.references.iter().filter(|id| !id.starts_with('-')) {
        for (name, forms) in texts.variables(reference) {
            needed.entry(name).or_insert(Needed { forms, span: &term.place.range });
        }
    }
    needed
}
