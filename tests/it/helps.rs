//! Every problem says what to do, in both languages, whichever of its causes it is.

use std::collections::{BTreeMap, BTreeSet};

use fiche::diagnostic::Code;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::workspace::repository;

/// Notes, which ask for nothing or name the option themselves, counts of what is told, and what Typst says in its own words.
const WITHOUT: [Code; 11] = [
    Code::LeftOver,
    Code::LeftOverChanged,
    Code::LeftOverFile,
    Code::LeftOverForeign,
    Code::ManyMore,
    Code::NoRecords,
    Code::NotPruned,
    Code::PartNotRead,
    Code::Pruned,
    Code::SourcesDisagree,
    Code::Template,
];

/// The helps by message: the variants that each selects on, with their texts; the only text has the empty name.
fn helps(language: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let path = repository().join(format!("locales/{language}/cli.ftl"));
    let text = std::fs::read_to_string(path).expect("the catalogue");
    let resource = fluent_syntax::parser::parse(text.as_str()).expect("Fluent");
    let mut helps = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        for attribute in message.attributes.iter().filter(|attribute| attribute.id.name == "help") {
            helps.insert(message.id.name.to_owned(), variants(&attribute.value));
        }
    }
    helps
}

fn variants(pattern: &Pattern<&str>) -> BTreeMap<String, String> {
    if let [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] =
        pattern.elements.as_slice()
    {
        let key = |key: &VariantKey<&str>| match key {
            VariantKey::Identifier { name } => (*name).to_owned(),
            VariantKey::NumberLiteral { value } => (*value).to_owned(),
        };
        return variants.iter().map(|variant| (key(&variant.key), words(&variant.value))).collect();
    }
    BTreeMap::from([(String::new(), words(pattern))])
}

/// The text of a pattern, with the names of its variables.
fn words(pattern: &Pattern<&str>) -> String {
    let part = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => {
            format!("${}", id.name)
        }
        PatternElement::Placeable { .. } => String::new(),
    };
    pattern.elements.iter().map(part).collect()
}

#[test]
fn every_problem_says_what_to_do() {
    let (english, french) = (helps("en"), helps("fr"));
    for code in Code::ALL.iter().filter(|code| !WITHOUT.contains(code)) {
        let id = format!("diagnostic-{code}");
        let help = english.get(&id).unwrap_or_else(|| panic!("{id} does not say what to do"));
        let of_french = french.get(&id).unwrap_or_else(|| panic!("{id} does not say it in French"));
        let names = |help: &BTreeMap<String, String>| help.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(names(help), names(of_french), "{id}: cases");
        for (case, text) in help {
            assert!(text.trim().chars().count() > 10, "{id} [{case}]: {text}");
            assert_ne!(text, &of_french[case], "{id} [{case}] is not translated");
        }
    }
}

/// The causes that the program tells apart, as they are written in its source, and the cases of the help.
#[test]
fn every_cause_has_its_case() {
    let helps = helps("en");
    for (id, files) in [
        ("diagnostic-toml-syntax", &["toml_cause/syntax.rs", "toml_cause/value.rs"][..]),
        ("diagnostic-wrong-value", &["toml_cause/types.rs"]),
        ("diagnostic-yaml-syntax", &["yaml_cause.rs"]),
        ("diagnostic-fluent-syntax", &["../text/fluent_cause.rs"]),
    ] {
        let mut named = BTreeSet::new();
        for file in files {
            let text =
                std::fs::read_to_string(repository().join("src/workspace").join(file)).expect("a source");
            let (code, _) = text.split_once("#[cfg(test)]").unwrap_or((&text, ""));
            for call in ["Cause::new(\"", "cause(\"", "name: \"", " => \""] {
                let found = code.match_indices(call).map(|(at, _)| &code[at + call.len()..]);
                named.extend(found.filter_map(|rest| rest.split('"').next()).map(str::to_owned));
            }
        }
        let cases: BTreeSet<String> = helps[id].keys().filter(|case| *case != "other").cloned().collect();
        // Where there is a choice of two, both are named in one expression.
        let named: BTreeSet<String> =
            named.into_iter().filter(|name| !["other", "entry"].contains(&name.as_str())).collect();
        let without_case: Vec<_> = named.difference(&cases).collect();
        assert!(without_case.is_empty(), "{id} has no case for {without_case:?}");
    }
}
