//! The folder that projects are written into.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Diagnostic};
use crate::files::folder::Kind;
use crate::files::output::OutputFolder;
use crate::render::Renderer;
use crate::render::standalone::{self, Project};
use crate::ui::Ui;

/// What says that a folder is an export, and what is in it.
const LIST: &str = ".fiche-export.json";

/// Where the fonts of all projects are.
const FONTS: &str = "fonts";

/// Where files are begun.
const UNFINISHED: &str = ".fiche-new";

/// A folder of exported documents that no other export writes into.
pub struct ExportFolder {
    pub output: OutputFolder,
    list: List,
    /// Files that an export has written or was about to write, by document.
    known: BTreeMap<String, BTreeSet<String>>,
    /// Released with the folder, however the program ends.
    _lock: Option<File>,
}

/// What an export has written.
#[derive(Default, PartialEq, Serialize, Deserialize)]
struct List {
    documents: BTreeMap<String, Entry>,
    /// Files of fonts.
    #[serde(default)]
    fonts: BTreeSet<String>,
}

#[derive(Default, PartialEq, Serialize, Deserialize)]
struct Entry {
    /// The main file.
    main: String,
    files: BTreeSet<String>,
}

impl ExportFolder {
    /// Creates the folder if need be, and waits until no other export is at it. One with something in it must be an export.
    pub fn open(path: &Path) -> Result<Self, Diagnostic> {
        let occupied = || Diagnostic::error(Code::NotAnExport).with("path", path.display());
        if path.exists() && !path.is_dir() {
            return Err(occupied());
        }
        let failed = |error: io::Error| unwritable(path, &error);
        let output = OutputFolder::create(path).map_err(failed)?.with_unfinished(UNFINISHED);
        let lock = output.wait_for("");
        let mut list: List = match output.kind(LIST) {
            Some(_) => {
                let text = output.read(LIST).map_err(|_| occupied())?;
                serde_json::from_slice(&text).map_err(|_| occupied())?
            }
            None if output.entries("").map_err(failed)?.iter().all(|(name, _)| name == UNFINISHED) => {
                List::default()
            }
            None => return Err(occupied()),
        };
        output.sweep().map_err(failed)?;
        let known = list.documents.iter().map(|(name, entry)| (name.clone(), entry.files.clone())).collect();
        // What somebody has removed is no longer spoken of.
        let is_there = |name: &str, entry: &Entry| {
            matches!(output.kind(&format!("{name}/{}", entry.main)), Some(Ok(Kind::File)))
        };
        list.documents.retain(|name, entry| is_there(name, entry));
        let folder = ExportFolder { output, list, known, _lock: lock };
        folder.keep().map_err(failed)?;
        Ok(folder)
    }

    /// Writes a document in place of what was exported of it before: all its files or none.
    pub fn put(&mut self, name: &str, project: &Project) -> Result<(), Diagnostic> {
        let before = self.known.remove(name).unwrap_or_default();
        let path_of = |path: &String| format!("{name}/{path}");
        for (path, bytes) in project.files.iter().filter(|(path, _)| !before.contains(*path)) {
            let (known, path) = (self.output.kind(&path_of(path)), path_of(path));
            let same = |kind| {
                matches!(kind, Ok(Kind::File)) && self.output.read(&path).is_ok_and(|old| old == *bytes)
            };
            if known.is_some_and(|kind| !same(kind)) {
                let path = self.output.root().join(path);
                return Err(Diagnostic::error(Code::ForeignFile).with("path", path.display()));
            }
        }
        let failed = |error: io::Error| unwritable(&self.output.root().join(name), &error);
        let files: BTreeSet<String> = project.files.keys().cloned().collect();
        // Before the first is written: a program that is killed leaves files that are known.
        let main = project.main.clone();
        let all = Entry { main: main.clone(), files: files.union(&before).cloned().collect() };
        self.list.documents.insert(name.to_owned(), all);
        self.keep().map_err(failed)?;
        let differs = |(path, bytes): &(&String, &Vec<u8>)| {
            !self.output.read(&path_of(path)).is_ok_and(|old| old == **bytes)
        };
        let new = project.files.iter().filter(differs).map(|(path, bytes)| (path_of(path), bytes.clone()));
        self.output
            .write_all(&new.collect::<Vec<_>>())
            .map_err(|(path, error)| unwritable(&self.output.root().join(path), &error))?;
        for path in before.difference(&files) {
            self.output.remove(&path_of(path)).map_err(failed)?;
        }
        self.list.documents.insert(name.to_owned(), Entry { main, files });
        self.keep().map_err(failed)
    }

    /// Writes what all documents share: the fonts, and how to go on from here.
    pub fn finish(&mut self, ui: &Ui, renderer: &Renderer) -> Result<(), Diagnostic> {
        self.share(ui, renderer).map_err(|error| unwritable(self.output.root(), &error))
    }

    fn share(&mut self, ui: &Ui, renderer: &Renderer) -> io::Result<()> {
        let files = renderer.font_files().into_iter().map(|(name, bytes)| (format!("{FONTS}/{name}"), bytes));
        let files: BTreeMap<String, Vec<u8>> = files.collect();
        let before = std::mem::replace(&mut self.list.fonts, files.keys().cloned().collect());
        self.keep()?;
        // A font that is gone would still be found by its family.
        for path in before.difference(&self.list.fonts) {
            self.output.remove(path)?;
        }
        let readme = ("README.md".to_owned(), self.readme(ui).into_bytes());
        files.into_iter().chain([readme]).try_for_each(|(path, bytes)| self.output.update(&path, &bytes))?;
        self.output.sweep()
    }

    fn keep(&self) -> io::Result<()> {
        let text = serde_json::to_string_pretty(&self.list).unwrap_or_default() + "\n";
        self.output.update(LIST, text.as_bytes())
    }

    fn readme(&self, ui: &Ui) -> String {
        let version = standalone::typst();
        let text = |id: &str| ui.text(id, &[("version", &version)]);
        let documents =
            || self.list.documents.iter().map(|(name, entry)| (name.as_str(), entry.main.as_str()));
        let commands: String = documents().map(|(name, main)| command(name, main) + "\n").collect();
        let (name, main) = documents().next().unwrap_or(("DOCUMENT", "REPORT/main.typ"));
        let rows = [
            (format!("`{main}`, `lib/`"), "export-readme-templates"),
            ("`report.json`".to_owned(), "export-readme-report"),
            ("`settings.json`".to_owned(), "export-readme-settings"),
            ("`messages.json`".to_owned(), "export-readme-messages"),
            ("`fiche.typ`".to_owned(), "export-readme-fiche"),
            (format!("`{FONTS}/`"), "export-readme-fonts"),
        ];
        let table: String = rows.iter().map(|(file, id)| format!("| {file} | {} |\n", text(id))).collect();
        let watch = command(name, main).replacen("compile", "watch", 1);
        format!(
            "# {}\n\n{}\n\n```sh\n{commands}```\n\n{}\n\n```sh\n{watch}\n```\n\n{}\n\n| {} | {} |\n|---|---|\n{table}\n{}\n\n{}\n",
            text("export-readme-title"),
            text("export-readme-compile"),
            text("export-readme-watch"),
            text("export-readme-options"),
            text("export-readme-file"),
            text("export-readme-holds"),
            text("export-readme-words"),
            text("export-readme-again"),
        )
    }
}

/// What compiles a document, said in the folder of the export.
fn command(name: &str, main: &str) -> String {
    let (root, input, output) = (word(name), word(&format!("{name}/{main}")), word(&format!("{name}.pdf")));
    format!(
        "typst compile --root {root} --font-path {FONTS} --ignore-system-fonts --ignore-embedded-fonts \
         --features a11y-extras --pdf-standard ua-1,a-2a {input} {output}"
    )
}

/// A path as a shell takes it.
fn word(path: &str) -> String {
    let plain = |char: char| char.is_alphanumeric() || "/._+-".contains(char);
    if path.chars().all(plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', "'\\''")) }
}

/// What to say when something could not be written.
fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error(Code::Unwritable).with("path", path.display()).failing(error)
}
