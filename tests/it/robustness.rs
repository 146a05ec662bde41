//! No input makes the program panic: any bytes in any file, any selector.

use std::sync::Arc;

use fiche::diagnostic::Diagnostics;
use fiche::localise::data;
use fiche::localise::language;
use fiche::localise::scope::Scope;
use fiche::plan::{self, Selection};
use fiche::span::{Concern, File};
use fiche::text::message;
use fiche::ui::{Printer, Ui};
use fiche::validate;
use proptest::prelude::*;

use crate::workspace::Workspace;

thread_local! {
    /// Made once a thread: the files that are not under test stay as they are.
    static WORKSPACE: Workspace = Workspace::two_countries();
}

/// Loads, checks and plans, as the commands do, and prints what was found.
fn everything(workspace: &Workspace, selection: &Selection) {
    let mut diagnostics = Diagnostics::default();
    if let Some(loaded) = fiche::workspace::load(&workspace.root, None, &mut diagnostics) {
        let languages = language::languages(&loaded, &mut diagnostics);
        let documents = plan::documents(&loaded, &mut diagnostics);
        let _ = plan::select(&loaded, documents, selection).map_err(|problem| diagnostics.push(problem));
        validate::config(&loaded, &languages, &mut diagnostics);
        for subject in loaded.subjects.values() {
            let scope = Scope::new(&loaded, &languages, subject, &mut diagnostics);
            validate::subject(&scope, &mut diagnostics);
            for language in languages.values() {
                data::fill(&scope, language);
            }
            diagnostics.0.extend(scope.take_problems());
        }
    }
    diagnostics.tidy();
    let ui = Ui::new(Some("en"));
    let printer = Printer::new(&ui, false);
    printer.human(&diagnostics, true);
    printer.json(&diagnostics);
}

/// Any bytes, or a good file with some of its bytes replaced.
fn spoilt(path: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let good = WORKSPACE.with(|workspace| workspace.read(path).into_bytes());
    let pieces = [
        "",
        "\"",
        "[",
        "]",
        "{",
        "}",
        "=",
        "\n",
        "-",
        "$",
        "é",
        "\u{FEFF}",
        "\0",
        "9",
        "[[figure]]\n",
        "---\n",
        "&a",
        "*a",
        "'",
    ];
    let replaced = (0..good.len(), 0..12usize, proptest::sample::select(pieces.to_vec())).prop_map(
        move |(at, length, piece)| {
            let mut bytes = good.clone();
            let end = (at + length).min(bytes.len());
            bytes.splice(at..end, piece.bytes());
            bytes
        },
    );
    prop_oneof![
        3 => replaced,
        1 => proptest::collection::vec(any::<u8>(), 0..200),
        1 => any::<String>().prop_map(String::into_bytes),
    ]
}

fn with(path: &str, bytes: &[u8]) {
    WORKSPACE.with(|workspace| {
        let good = workspace.read(path);
        workspace.write(path, bytes);
        everything(workspace, &Selection::default());
        workspace.write(path, good);
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn config(bytes in spoilt("fiche.toml")) {
        with("fiche.toml", &bytes);
    }

    #[test]
    fn facts(bytes in spoilt("data/countries/example/country.toml")) {
        with("data/countries/example/country.toml", &bytes);
    }

    #[test]
    fn shared_facts(bytes in spoilt("data/institutions.toml")) {
        with("data/institutions.toml", &bytes);
    }

    #[test]
    fn bibliography(bytes in spoilt("data/sources.yml")) {
        with("data/sources.yml", &bytes);
    }

    #[test]
    fn texts(bytes in spoilt("data/countries/example/text/fr.ftl")) {
        with("data/countries/example/text/fr.ftl", &bytes);
    }

    #[test]
    fn labels(bytes in spoilt("locales/fr/workspace.ftl")) {
        with("locales/fr/workspace.ftl", &bytes);
    }

    #[test]
    fn catalogues(text in any::<String>()) {
        let file = Arc::new(File::new("x.ftl", text, Concern::All));
        message::parse(&file, &mut Diagnostics::default());
    }

    #[test]
    fn selectors(names in proptest::collection::vec(any::<String>(), 4)) {
        let [selector, report, subject, language] = names.try_into().expect("four");
        WORKSPACE.with(|workspace| {
            everything(workspace, &Selection { selectors: vec![selector], ..Selection::default() });
            everything(workspace, &Selection {
                reports: vec![report], subjects: vec![subject], languages: vec![language], ..Selection::default()
            });
        });
    }
}
