//! An engine keeps what it has read; labels are those of its own catalogues.

use std::collections::BTreeSet;
use std::thread::{self, ScopedJoinHandle};

use fiche::diagnostic::Diagnostics;
use fiche::engine::Engine;
use fiche::localise::data::Cache;
use fiche::render::pool::STACK;

use crate::pdf::Pdf;
use crate::workspace::{Workspace, repository};

/// The text of a document as an engine lays it out.
fn text(engine: &Engine, name: &str) -> String {
    let document = engine.planned().iter().find(|document| document.name() == name).expect("a document");
    let mut problems = Diagnostics::default();
    let workspace = engine.read(BTreeSet::from([document.subject.clone()]), &mut problems);
    let scope = engine.scope(&workspace, &document.subject, &mut problems).expect("a subject");
    let (data, _) = engine.data(&scope, &Cache::new(scope.subject), document, false);
    let job = engine.job(&scope, document, data.expect("data"), 2);
    let (pages, problems) = engine.layout(&job);
    let pages = pages.unwrap_or_else(|| panic!("{problems:?}"));
    Pdf::read(&engine.renderer().pdf(&job, &pages).expect("a PDF")).text()
}

/// Labels are looked up while a document is laid out, and Typst remembers what they said. Two layouts at the same time, with
/// catalogues of before and after a change, each say what theirs do.
#[test]
fn catalogues_do_not_change_under_a_layout() {
    let workspace = Workspace::two_countries();
    let open = || Engine::open(&workspace.root).unwrap_or_else(|problems| panic!("{problems:?}"));
    let labels = std::fs::read_to_string(repository().join("locales/en/documents.ftl")).expect("a catalogue");
    let says = |words: &str| {
        let own = labels.replace("= Key figures", &format!("= {words}"));
        workspace.write("locales/en/documents.ftl", own);
        let engine = open();
        // Read now, not when the first document needs them.
        assert!(engine.languages().contains_key("en"));
        engine
    };
    let engines = [("Figures before", says("Figures before")), ("Figures after", says("Figures after"))];
    thread::scope(|threads| {
        let lay_out = |(words, engine): &(&str, Engine)| {
            for _ in 0..3 {
                let text = text(engine, "example-country-brief.en");
                assert!(text.contains(words), "no “{words}” in:\n{text}");
            }
        };
        let layouts = engines.each_ref().map(|engine| {
            let thread = thread::Builder::new().stack_size(STACK);
            thread.spawn_scoped(threads, move || lay_out(engine)).expect("a thread")
        });
        for layout in layouts {
            ScopedJoinHandle::join(layout).expect("the words of its own engine");
        }
    });
}

/// A label for which another language stood in.
#[test]
fn a_label_that_is_translated_later() {
    let workspace = Workspace::two_countries();
    workspace.edit("fiche.toml", "[languages.fr]\n", "[languages.fr]\nfallback = [\"en\"]\n");
    workspace.append(
        "fiche.toml",
        "\n[[document]]\nreport = \"note\"\nsubjects = [\"example\"]\nlanguages = [\"fr\"]\n",
    );
    workspace.write("templates/note/report.toml", "subjects = [\"country\"]\n");
    workspace.write(
        "templates/note/main.typ",
        "#import \"/fiche.typ\": t\n#set document(title: \"Note\")\n#set text(lang: \"fr\")\n#t(\"greeting\")\n",
    );
    workspace.append("locales/en/workspace.ftl", "report-note = Note\ngreeting = Welcome\n");
    workspace.append("locales/fr/workspace.ftl", "report-note = Note\n");
    workspace.run(&["build", "note"]).expect(0);
    assert!(workspace.pdf("example/example-note.fr").text().contains("Welcome"));
    workspace.append("locales/fr/workspace.ftl", "greeting = Bienvenue\n");
    workspace.run(&["build", "note"]).expect(0);
    assert!(workspace.pdf("example/example-note.fr").text().contains("Bienvenue"));
}
