//! `fiche terms [VOCABULARY]`: the terms of vocabularies, with their groups and labels.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::open::{Opened, open};
use super::tell::{print, print_json, tell};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::vocabulary::Vocabulary;
use crate::ui::{Status, Ui};
use crate::validate::terms_of;

/// A vocabulary.
#[derive(Serialize)]
struct Listed {
    name: String,
    /// What its terms are.
    about: String,
    terms: Vec<Term>,
}

#[derive(Serialize)]
struct Term {
    term: String,
    /// The part of reports that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<String>,
    /// By language.
    labels: BTreeMap<String, String>,
}

pub fn run(ui: &Ui, root: &Path, wanted: Option<&str>, as_json: bool) -> Status {
    let mut diagnostics = Diagnostics::default();
    let Some(opened) = open(root, None, &mut diagnostics) else {
        tell(ui, &mut diagnostics);
        return Status::Unusable;
    };
    let mut listed = vocabularies(ui, &opened);
    if let Some(wanted) = wanted {
        if !listed.iter().any(|vocabulary| vocabulary.name == wanted) {
            let unknown = Diagnostic::error(Code::UnknownVocabulary);
            let known = listed.iter().map(|vocabulary| vocabulary.name.as_str());
            tell(ui, &mut Diagnostics(vec![unknown.among(wanted, known, usize::MAX)]));
            return Status::Failed;
        }
        listed.retain(|vocabulary| vocabulary.name == wanted);
    }
    if as_json {
        print_json(&format!("{:#}\n", serde_json::json!({ "vocabularies": listed })));
    } else {
        let blocks: Vec<String> = listed.iter().map(block).collect();
        print(&blocks.join("\n"));
    }
    Status::Well
}

/// All vocabularies; the levels of a rating scheme are one, too.
fn vocabularies(ui: &Ui, opened: &Opened) -> Vec<Listed> {
    let Opened { workspace, languages } = opened;
    let label = |tag: &str, key: &str| {
        let language = languages.get(tag).filter(|language| language.labels.has(key))?;
        language.label(key, &fluent::FluentArgs::new()).ok()
    };
    let list = |vocabulary: &Vocabulary<'_>, about: String| {
        let name = vocabulary.key().into_owned();
        let term = |term: &str| {
            let labels = languages
                .keys()
                .filter_map(|tag| label(tag, &format!("{name}-{term}")).map(|text| (tag.clone(), text)));
            let group = workspace.groups.of(&name, term).map(str::to_owned);
            Term { term: term.to_owned(), group, labels: labels.collect() }
        };
        let terms = terms_of(languages, &name).into_iter().map(term).collect();
        Listed { name, about, terms }
    };
    let mut listed = Vec::new();
    for vocabulary in Vocabulary::ALL {
        listed.push(list(vocabulary, ui.text(&format!("vocabulary-{}", vocabulary.key()), &[])));
        if *vocabulary == Vocabulary::Scheme {
            for scheme in terms_of(languages, &vocabulary.key()) {
                let of =
                    label(ui.language(), &format!("scheme-{scheme}")).unwrap_or_else(|| scheme.to_owned());
                let about = ui.text("vocabulary-levels", &[("scheme", &of)]);
                listed.push(list(&Vocabulary::Levels(scheme), about));
            }
        }
    }
    listed
}

/// A vocabulary, for people.
fn block(vocabulary: &Listed) -> String {
    let width =
        |texts: &mut dyn Iterator<Item = &str>| texts.map(|text| text.chars().count()).max().unwrap_or(0);
    let terms = width(&mut vocabulary.terms.iter().map(|term| term.term.as_str()));
    let lines = vocabulary.terms.iter().map(|term| {
        let labels: Vec<String> = term.labels.iter().map(|(tag, text)| format!("[{tag}] {text}")).collect();
        format!("  {:terms$}  {}\n", term.term, labels.join("  "))
    });
    format!("{}: {}\n{}", vocabulary.name, vocabulary.about, lines.collect::<String>())
}
