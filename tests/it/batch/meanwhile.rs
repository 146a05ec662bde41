//! A file that changes while a build is under way, and is as it was when the build ends.

use std::path::Path;

use fiche::batch::event::{Event, Listener};
use fiche::batch::folder::BatchFolder;
use fiche::batch::fresh::Wanted;
use fiche::batch::{self, Options};
use fiche::engine::Engine;

use super::documents;
use crate::workspace::{Workspace, repository};

/// Writes a file when the workers begin, and another when they have ended; nothing instead of a text removes it.
struct Meddler<'w> {
    workspace: &'w Workspace,
    path: &'w str,
    begin: Option<&'w [u8]>,
    end: Option<&'w [u8]>,
}

fn put(workspace: &Workspace, path: &str, text: Option<&[u8]>) {
    match text {
        Some(text) => {
            workspace.write(path, text);
        }
        None => {
            let _ = std::fs::remove_file(workspace.path(path));
        }
    }
}

impl Listener for Meddler<'_> {
    fn hear(&mut self, event: Event<'_>) {
        match event {
            Event::Begin(_) => put(self.workspace, self.path, self.begin),
            Event::End => put(self.workspace, self.path, self.end),
            _ => {}
        }
    }
}

fn open(workspace: &Workspace) -> Engine {
    Engine::open(&workspace.root).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// Builds with somebody at work meanwhile.
fn build(engine: &Engine, mut meddler: Meddler<'_>) {
    let output = meddler.workspace.path("output");
    let folder = BatchFolder::open(&output, None, engine.outline().files.root());
    let folder = folder.unwrap_or_else(|problem| panic!("{problem:?}"));
    let wanted = Wanted { force: false, complete: false, pdf: true, png: false };
    let options = Options { wanted, jobs: 1, prune: false, archive: false };
    batch::run(engine, engine.planned().to_vec(), folder, options, &mut meddler);
}

/// After one more build, all is as in a build into an empty folder.
fn is_as_clean(workspace: &Workspace, about: &str) {
    let clean = workspace.outside().join("clean");
    workspace.run(&["build", "--output", &clean.display().to_string()]).expect(0);
    workspace.run(&["build"]).expect(0);
    for (name, bytes) in documents(workspace) {
        let expected = std::fs::read(clean.join(name.trim_start_matches("output/"))).expect("a document");
        assert!(bytes == expected, "{name} is stale: {about}");
    }
    let told = |folder: &Path| std::fs::read_to_string(folder.join("manifest.json")).expect("a manifest");
    assert_eq!(told(&workspace.path("output")), told(&clean), "{about}");
    std::fs::remove_dir_all(clean).expect("removed");
}

/// A passing state of a file: while the workspace is opened, and while the workers are at work.
fn holds(workspace: &Workspace, path: &str, passing: Option<&str>) {
    let before = std::fs::read(workspace.path(path)).ok();
    let (before, passing) = (before.as_deref(), passing.map(str::as_bytes));
    for early in [false, true] {
        let _ = std::fs::remove_dir_all(workspace.path("output"));
        put(workspace, path, if early { passing } else { before });
        let engine = open(workspace);
        put(workspace, path, before);
        build(&engine, Meddler { workspace, path, begin: passing, end: before });
        is_as_clean(workspace, &format!("{path} (early: {early})"));
    }
}

/// Every kind of input: changed, cut off, gone, added.
#[test]
fn what_was_read_is_what_counts() {
    let workspace = Workspace::two_countries();
    workspace.edit("fiche.toml", "[languages.fr]\n", "[languages.fr]\nfallback = [\"en\"]\n");
    let text = |path: &str| std::fs::read_to_string(repository().join(path)).expect("a file");
    for path in [
        "templates/country-brief/main.typ",
        "templates/country-brief/report.toml",
        "templates/lib/references.csl",
    ] {
        workspace.write(path, text(path));
    }
    let cut = |path: &str| {
        let text = workspace.read(path);
        let end = text.match_indices("\nclaim-").last().expect("a claim").0;
        text[..=end].to_owned()
    };
    let words = "data/countries/example/text/fr.ftl";
    holds(&workspace, words, Some(&workspace.read(words).replace("inspecteurs", "LOUPS")));
    holds(&workspace, words, Some(&cut(words)));
    holds(&workspace, words, None);
    let facts = "data/countries/example/country.toml";
    holds(&workspace, facts, Some(&workspace.read(facts).replace("value = 12", "value = 13")));
    let labels = "locales/fr/own.ftl";
    holds(&workspace, labels, Some("heading-key-figures = Loups\n"));
    let template = "templates/country-brief/main.typ";
    holds(&workspace, template, Some(&(workspace.read(template) + "\n#pagebreak()\nWolves\n")));
    holds(&workspace, template, None);
    let style = "templates/lib/references.csl";
    holds(
        &workspace,
        style,
        Some(&workspace.read(style).replace("<layout suffix=\".\">", "<layout suffix=\" –\">")),
    );
    let report = "templates/country-brief/report.toml";
    holds(&workspace, report, Some("subjects = [\"country\"]\nreads = [\"references\", \"claims\"]\n"));
    let config = "fiche.toml";
    holds(&workspace, config, Some(&workspace.read(config).replace("\"closing-disclaimer\"", "")));
    // One of the workspace for a moment, in place of the built-in one.
    let own = "templates/lib/page.typ";
    holds(&workspace, own, Some(&text(own).replace("size = 9.5pt", "size = 9.4pt")));
    holds(
        &workspace,
        "data/countries/example/more.toml",
        Some(
            "[[claim]]\nid = \"passing\"\nsection = \"summary\"\nlevel = 1\nsources = [{ source = \"example-report\" }]\n",
        ),
    );
}

/// What was not there when the build began, or could not be read, is read by the workers. If that happens twice, what has
/// changed between is seen.
#[test]
fn what_is_hidden_when_a_build_begins() {
    let workspace = Workspace::two_countries();
    let words = "data/countries/example/text/en.ftl";
    let first = workspace.read(words);
    let second = first.replace("labour inspectors", "WOLVES");
    for hidden in [None, Some(b"\xff".as_slice()), Some(b"".as_slice())] {
        let _ = std::fs::remove_dir_all(workspace.path("output"));
        for text in [&first, &second] {
            put(&workspace, words, hidden);
            let text = Some(text.as_bytes());
            build(&open(&workspace), Meddler { workspace: &workspace, path: words, begin: text, end: text });
        }
        let built = documents(&workspace);
        is_as_clean(&workspace, "hidden twice");
        assert_eq!(documents(&workspace), built, "the second build saw the change");
    }
}
