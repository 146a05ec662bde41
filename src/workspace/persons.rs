//! Persons and bodies of the bibliography. Hayagriva takes a text with a comma for a person's name turned round, which also
//! turns the name of a ministry.

use std::ops::Range;

use super::yaml::{Content, Key, Node};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::span::Span;

/// Keys of which the value is a person, or a list of persons.
const PERSONS: [&str; 2] = ["author", "editor"];

/// Whether no name leaves open what stands before a comma and what behind it.
pub fn check(
    entries: &[(Key, Node)],
    at: &impl Fn(Range<usize>) -> Span,
    diagnostics: &mut Diagnostics,
) -> bool {
    let before = diagnostics.errors();
    entries.iter().for_each(|(_, entry)| node(entry, at, diagnostics));
    diagnostics.errors() == before
}

fn node(entry: &Node, at: &impl Fn(Range<usize>) -> Span, diagnostics: &mut Diagnostics) {
    let all = |value: &Node, each: &mut dyn FnMut(&Node)| match &value.content {
        Content::List(nodes) => nodes.iter().for_each(each),
        _ => each(value),
    };
    for (key, value) in entry.pairs() {
        match key.text.as_str() {
            "parent" => all(value, &mut |parent| node(parent, at, diagnostics)),
            // Each has a role, and `names` of its own.
            "affiliated" => all(value, &mut |group| {
                let names = group.get("names");
                names.iter().for_each(|names| all(names, &mut |name| person(name, at, diagnostics)));
            }),
            key if PERSONS.contains(&key) => all(value, &mut |name| person(name, at, diagnostics)),
            _ => {}
        }
    }
}

fn person(name: &Node, at: &impl Fn(Range<usize>) -> Span, diagnostics: &mut Diagnostics) {
    let Some((family, given)) = name.scalar().and_then(|text| text.split_once(',')) else { return };
    let open = Diagnostic::error(Code::AuthorComma).at(at(name.span.clone()));
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let open = open.with("written", quoted(name.scalar().unwrap_or_default()));
    diagnostics.push(open.with("family", quoted(family.trim())).with("given", quoted(given.trim())));
}
