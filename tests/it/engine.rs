//! An engine keeps what it has read; labels are those of its own catalogues.

use std::thread::{self, ScopedJoinHandle};

use fiche::diagnostic::{Diagnostic, Diagnostics};
use fiche::engine::Engine;
use fiche::localise::data::Cache;
use fiche::render::pool::STACK;
use fiche::workspace::Wanted;

use crate::pdf::Pdf;
use crate::workspace::{Workspace, repository};

fn open(workspace: &Workspace) -> Engine {
    Engine::open(&workspace.root).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The text of a document as an engine lays it out.
fn text(engine: &Engine, name: &str) -> String {
    try_text(engine, name).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn try_text(engine: &Engine, name: &str) -> Result<String, Vec<Diagnostic>> {
    let document = engine.planned().iter().find(|document| document.name() == name).expect("a document");
    let mut problems = Diagnostics::default();
    let workspace = engine.read(&Wanted::from([(document.subject.clone(), None)]), &mut problems);
    let scope = engine.scope(&workspace, &document.subject, &mut problems).expect("a subject");
    let (data, _) = engine.data(&scope, &Cache::new(scope.subject), document, false);
    let job = engine.job(&scope, document, data.expect("data"), 2);
    let (pages, problems) = engine.layout(&job);
    let Some(pages) = pages else { return Err(problems) };
    Ok(Pdf::read(&engine.renderer().pdf(&job, &pages).expect("a PDF")).text())
}

/// Labels are looked up while a document is laid out, and Typst remembers what they said. Two layouts at the same time, with
/// catalogues of before and after a change, each say what theirs do.
#[test]
fn catalogues_do_not_change_under_a_layout() {
    let workspace = Workspace::two_countries();
    let labels = std::fs::read_to_string(repository().join("locales/en/documents.ftl")).expect("a catalogue");
    let says = |words: &str| {
        let own = labels.replace("= Key figures", &format!("= {words}"));
        workspace.write("locales/en/documents.ftl", own);
        let engine = open(&workspace);
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

/// A workspace with a note of labels in French, which English and Spanish stand in for.
fn labels() -> Workspace {
    let workspace = Workspace::two_countries();
    workspace.write(
        "fiche.toml",
        "[languages.en]\nlocale = \"en-GB\"\n\n[languages.es]\n\n[languages.fr]\nfallback = [\"en\", \"es\"]\n\n\
         [[document]]\nreport = \"note\"\nsubjects = [\"example\"]\nlanguages = [\"fr\"]\n",
    );
    workspace.write("templates/note/report.toml", "subjects = [\"country\"]\nreads = []\n");
    workspace.write(
        "templates/note/main.typ",
        "#import \"/fiche.typ\": t\n#set document(title: \"Note\")\n#set text(lang: \"fr\")\n\
         #t(\"greeting\") #t(\"greeting.short\") #t(\"house\", number: 12345)\n",
    );
    let words = "report-note = Note\n";
    workspace
        .write("locales/en/own.ftl", format!("{words}-name = Home\ngreeting = Welcome\n    .short = Hi\n"));
    workspace.write(
        "locales/es/own.ftl",
        format!("{words}-name = Casa\ngreeting = Bienvenida\n    .short = Hola\n"),
    );
    workspace
        .write("locales/fr/own.ftl", words.to_owned() + "house = Maison ! { -name } : \"{ $number }\"\n");
    workspace
}

/// What Typst remembers of labels in this process is not what it says of another state of the catalogues and languages.
#[test]
fn typst_forgets_what_no_longer_holds() {
    let (en, fr) = ("locales/en/own.ftl", "locales/fr/own.ftl");
    let (config, french) = ("fiche.toml", "[languages.fr]");
    // The file, what is replaced (nothing: at the end), and by what.
    let changes: [(&str, &str, &str, &str); 9] = [
        ("added where another language stood in", fr, "", "greeting = Salut\n    .short = S\n"),
        ("added without its attribute", fr, "", "greeting = Salut\n"),
        ("a term behind a label", en, "-name = Home", "-name = House"),
        ("a term of its own", fr, "", "-name = Chez nous\n"),
        ("the order of languages", config, "[\"en\", \"es\"]", "[\"es\", \"en\"]"),
        ("the language that stands in", config, "[\"en\", \"es\"]", "[\"es\"]"),
        ("typography", config, french, "[languages.fr]\ntypography = \"eu\""),
        ("locale", config, french, "[languages.fr]\nlocale = \"fr-CH\""),
        ("a catalogue of the region", config, french, "[languages.fr]\nlocale = \"fr-CA\""),
    ];
    for (what, path, from, to) in changes {
        let workspace = labels();
        workspace.write("locales/fr-CA/own.ftl", "greeting = Allô\n    .short = A\n");
        let said = || text(&open(&workspace), "example-note.fr");
        let before = said();
        assert!(before.contains("Welcome Hi Maison"), "{before}");
        if from.is_empty() {
            workspace.append(path, to);
        } else {
            workspace.edit(path, from, to);
        }
        workspace.run(&["build"]).expect(0);
        let after = said();
        assert_ne!(after, before, "{what}");
        assert_eq!(after, workspace.pdf("example/example-note.fr").text(), "{what}");
    }
}

/// Nor does it remember that there was no such label, or no such language.
#[test]
fn typst_forgets_errors() {
    let workspace = labels();
    let template = workspace.read("templates/note/main.typ");
    let more = [
        ("#t(\"later\")", "locales/es/own.ftl", "later = Luego\n"),
        ("#t(\"greeting\", lang: \"pt\")", "fiche.toml", "\n[languages.pt]\nfallback = [\"en\"]\n"),
    ];
    for (asked, path, added) in more {
        workspace.write("templates/note/main.typ", format!("{template}{asked}\n"));
        let name = "example-note.fr";
        assert!(try_text(&open(&workspace), name).is_err(), "{asked}");
        workspace.append(path, added);
        assert!(try_text(&open(&workspace), name).is_ok(), "{asked}");
    }
}
