//! The workspace that is edited: small, but with every kind of input.

use std::path::Path;

use super::random::Random;
use super::settings::Settings;
use crate::workspace::{Workspace, copy, repository};

pub struct Ground {
    pub workspace: Workspace,
    pub settings: Settings,
    pub random: Random,
}

impl Ground {
    pub fn new(seed: u64) -> Self {
        let workspace = Workspace::init();
        copy(&repository().join("tests/it/differential/ground"), &workspace.root);
        copy(&workspace.path("data/countries/example"), &workspace.path("data/countries/other"));
        copy(&workspace.path("data/projects/school"), &workspace.path("data/projects/second"));
        in_editions(&workspace, "data/countries/other");
        let settings = Settings::new();
        workspace.write("fiche.toml", settings.text());
        Ground { workspace, settings, random: Random::new(seed) }
    }

    /// A folder beside the workspace.
    pub fn beside(&self, name: &str) -> std::path::PathBuf {
        self.workspace.outside().join(name)
    }

    /// The files of the workspace with an extension below a folder.
    pub fn files(&self, folder: &str, extension: &str) -> Vec<String> {
        let mut files = self.workspace.files(folder);
        files.retain(|path| {
            Path::new(path).extension().is_some_and(|found| extension.is_empty() || found == extension)
        });
        files
    }

    pub fn pick_file(&mut self, folder: &str, extension: &str) -> Option<String> {
        let files = self.files(folder, extension);
        self.random.pick(&files).cloned()
    }

    /// A text file, if it is one.
    pub fn text(&self, path: &str) -> Option<String> {
        std::fs::read_to_string(self.workspace.path(path)).ok()
    }

    /// A built-in file that the workspace may replace.
    pub fn built_in(&mut self, paths: &[&str]) -> (String, String) {
        let path = self.random.of(paths);
        let text = std::fs::read_to_string(repository().join(path)).expect("a file of the repository");
        (path.to_owned(), text)
    }

    /// Exchanges one of the places where a pattern is found, as `with` says.
    pub fn replace(
        &mut self,
        path: &str,
        pattern: &str,
        with: impl FnOnce(&mut Random, &str) -> String,
    ) -> Option<String> {
        let text = self.text(path)?;
        let pattern = regex::Regex::new(pattern).expect("a pattern");
        let found: Vec<_> = pattern.find_iter(&text).map(|found| found.range()).collect();
        let range = self.random.pick(&found)?.clone();
        let new = with(&mut self.random, &text[range.clone()]);
        if new == text[range.clone()] {
            return None;
        }
        let said = format!("{path}: {:?} → {new:?}", &text[range.clone()]);
        self.write(path, format!("{}{new}{}", &text[..range.start], &text[range.end..]))?;
        Some(said)
    }

    /// Writes a file, unless an earlier edit has left something else in its place.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) -> Option<()> {
        let at = self.workspace.path(path);
        std::fs::create_dir_all(at.parent()?).ok()?;
        std::fs::write(at, text).ok()
    }

    pub fn remove(&self, path: &str) -> Option<()> {
        std::fs::remove_file(self.workspace.path(path)).ok()
    }
}

/// Moves all but the country itself into a folder of its edition.
fn in_editions(workspace: &Workspace, folder: &str) {
    let path = format!("{folder}/country.toml");
    let facts = workspace.read(&path);
    let (country, edition) = facts.split_at(facts.find("[edition]").expect("an edition"));
    workspace.write(&path, country).write(&format!("{folder}/2024/edition.toml"), edition);
    copy(&workspace.path(&format!("{folder}/text")), &workspace.path(&format!("{folder}/2024/text")));
}
