//! The words of the command line: the same in both languages, and none missing that the code asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use fiche::diagnostic::{Code, Diagnostics};
use fiche::span::{Concern, File};
use fiche::text::message;
use fiche::ui::Ui;

use proc_macro2::{TokenStream, TokenTree};

use crate::workspace::repository;

/// Id → attributes and variables.
type Words = BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)>;

fn words(language: &str) -> Words {
    let path = repository().join(format!("locales/{language}/cli.ftl"));
    let text = std::fs::read_to_string(path).expect("the catalogue");
    let file = Arc::new(File::new("cli.ftl", text, Concern::All));
    let mut problems = Diagnostics::default();
    let catalogue = message::parse(&file, &mut problems);
    assert!(problems.0.is_empty(), "{:?}", problems.0);
    let entry = |m: message::Message| {
        let attributes = m.attributes.into_iter().map(|(name, _)| name).collect();
        (m.id, (attributes, m.variables.into_keys().collect()))
    };
    catalogue.messages.into_iter().map(entry).collect()
}

#[test]
fn both_languages_say_the_same() {
    let (english, french) = (words("en"), words("fr"));
    let ids = |words: &Words| words.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(ids(&english), ids(&french));
    for (id, parts) in &english {
        assert_eq!(parts, &french[id], "{id}: attributes and variables");
    }
}

fn sources(folder: &Path, into: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).expect("src") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(std::fs::read_to_string(path).expect("a source file"));
        }
    }
}

/// Every string literal that follows one of `calls`.
fn literals(calls: &[&str]) -> BTreeSet<String> {
    let mut files = Vec::new();
    sources(&repository().join("src"), &mut files);
    let mut found = BTreeSet::new();
    for (file, call) in files.iter().flat_map(|file| calls.iter().map(move |call| (file, call))) {
        for (at, _) in file.match_indices(call) {
            let rest = &file[at + call.len()..];
            found.extend(rest.split('"').next().map(str::to_owned));
        }
    }
    found
}

/// Every `Code::NAME` in a source file, comments and strings aside.
fn codes(tokens: TokenStream, into: &mut BTreeSet<String>) {
    let mut before = [String::new(), String::new(), String::new()];
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            codes(group.stream(), into);
        }
        let text = token.to_string();
        if before == ["Code", ":", ":"] {
            into.insert(text.clone());
        }
        before.rotate_left(1);
        before[2] = text;
    }
}

#[test]
fn every_code_has_its_words_and_no_other_problem_has_any() {
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| format!("diagnostic-{code}")).collect();
    let worded = words("en").into_keys().filter(|id| id.starts_with("diagnostic-")).collect();
    assert_eq!(codes, worded);
}

#[test]
fn every_code_is_reported_somewhere() {
    let mut files = Vec::new();
    sources(&repository().join("src"), &mut files);
    let mut reported = BTreeSet::new();
    // The list of codes itself names them without `Code::`.
    files.iter().for_each(|file| codes(file.parse().expect("Rust"), &mut reported));
    for code in Code::ALL {
        assert!(reported.contains(&format!("{code:?}")), "nothing reports {code}");
    }
}

#[test]
fn every_label_of_the_command_line_exists() {
    let english = words("en");
    let ids = literals(&["text(\"", "heading(\"", "word(\""]);
    let ids: Vec<_> = ids.into_iter().filter(|id| id.contains('-') && !id.contains(['{', ' '])).collect();
    assert!(ids.len() > 20, "only {ids:?}");
    for id in ids {
        assert!(english.contains_key(&id), "no words for {id}");
    }
}

/// Every command, with the hyphenated names of the commands that lead to it.
fn commands<'c>(command: &'c clap::Command, path: &str, into: &mut Vec<(String, &'c clap::Command)>) {
    into.push((path.to_owned(), command));
    for below in command.get_subcommands() {
        commands(below, &format!("{path}-{}", below.get_name()), into);
    }
}

#[test]
fn every_argument_has_its_words_and_no_words_are_left() {
    for language in ["en", "fr"] {
        let (ui, words) = (Ui::new(Some(language)), words(language));
        let grammar = fiche::cli::command(&ui);
        grammar.clone().debug_assert();
        let mut found = Vec::new();
        commands(&grammar, "", &mut found);
        assert!(found.len() > 10);
        let mut used = BTreeSet::new();
        let mut shown = String::new();
        for (path, command) in found {
            let said = |id: &str, text: Option<&clap::builder::StyledStr>| {
                assert!(words.contains_key(id), "{language}: no words {id} for `fiche{path}`");
                assert_eq!(text.map(ToString::to_string), Some(ui.text(id, &[])), "{language}: {id}");
                assert!(!ui.text(id, &[]).trim().is_empty(), "{language}: {id} says nothing");
            };
            let about = format!("about{path}");
            said(&about, command.get_about());
            used.insert(about);
            for argument in command.get_arguments() {
                let name = argument.get_id().as_str().replace('_', "-");
                let own = format!("help{path}-{name}");
                let id = if words.contains_key(&own) { own } else { format!("help-{name}") };
                said(&id, argument.get_help());
                assert_eq!(argument.get_long_help(), None, "a comment in the code is no help");
                used.insert(id);
                for name in argument.get_value_names().unwrap_or_default() {
                    assert!(!name.starts_with("value-"), "{language}: no words {name}");
                }
            }
            shown += &command.clone().render_help().to_string();
        }
        for id in words.into_keys() {
            let text = ui.text(&id, &[]);
            let seen = match id.split('-').next() {
                Some("about" | "help") => used.contains(&id),
                Some("value") => {
                    [format!("<{text}>"), format!("[{text}]")].iter().any(|name| shown.contains(name))
                }
                Some("heading") => shown.contains(&format!("\n{text}:")),
                _ => true,
            };
            assert!(seen, "{language}: nothing shows {id}");
        }
    }
}
