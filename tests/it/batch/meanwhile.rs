//! A file that changes while a build is under way, and is as it was when the build ends.

use fiche::batch::event::{Event, Listener};
use fiche::batch::folder::BatchFolder;
use fiche::batch::fresh::Wanted;
use fiche::batch::{self, Options};
use fiche::engine::Engine;

use super::documents;
use crate::workspace::{Workspace, repository};

/// Changes a file when the workers begin, and undoes it when they have ended.
struct Meddler<'w> {
    workspace: &'w Workspace,
    path: &'w str,
    passing: Option<&'w str>,
    before: Option<Vec<u8>>,
}

impl Meddler<'_> {
    fn meddle(&self) {
        match self.passing {
            Some(text) => drop(self.workspace.write(self.path, text)),
            None => drop(self.workspace.remove(self.path)),
        }
    }

    fn undo(&self) {
        match &self.before {
            Some(bytes) => drop(self.workspace.write(self.path, bytes)),
            None => drop(self.workspace.remove(self.path)),
        }
    }
}

impl Listener for Meddler<'_> {
    fn hear(&mut self, event: Event<'_>) {
        match event {
            Event::Begin(_) => self.meddle(),
            Event::End => self.undo(),
            _ => {}
        }
    }
}

/// Builds everything with a file changed from before the workspace is opened, or from when the workers begin, and undone
/// at the end. Then the next build makes what a build into an empty folder makes.
fn holds(workspace: &Workspace, path: &str, passing: Option<&str>) {
    let clean = workspace.outside().join("clean");
    let run = workspace.run(&["build", "--output", &clean.display().to_string()]).expect(0);
    assert!(!run.stdout.is_empty());
    for early in [false, true] {
        let _ = std::fs::remove_dir_all(workspace.path("output"));
        let before = std::fs::read(workspace.path(path)).ok();
        let mut meddler = Meddler { workspace, path, passing, before };
        if early {
            meddler.meddle();
        }
        let engine = Engine::open(&workspace.root).unwrap_or_else(|problems| panic!("{problems:?}"));
        if early {
            meddler.undo();
        }
        let folder = BatchFolder::open(&workspace.path("output"), None, engine.outline().files.root());
        let folder = folder.unwrap_or_else(|problem| panic!("{problem:?}"));
        let wanted = Wanted { force: false, complete: false, pdf: true, png: false };
        let options = Options { wanted, jobs: 1, prune: false, archive: false };
        batch::run(&engine, engine.planned().to_vec(), folder, options, &mut meddler);
        workspace.run(&["build"]).expect(0);
        for (name, bytes) in documents(workspace) {
            let expected = std::fs::read(clean.join(name.trim_start_matches("output/"))).expect("a document");
            assert!(bytes == expected, "{name} is of the passing state of {path} (early: {early})");
        }
        let told = |folder: &std::path::Path| {
            std::fs::read_to_string(folder.join("manifest.json")).expect("a manifest")
        };
        assert_eq!(told(&workspace.path("output")), told(&clean), "{path}");
    }
    std::fs::remove_dir_all(clean).expect("removed");
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
