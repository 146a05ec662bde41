//! The folder that projects are written into.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Diagnostic};
use crate::files::output::OutputFolder;
use crate::render::standalone::{self, Project};
use crate::ui::Ui;

/// What says that a folder is an export, and what is in it.
const LIST: &str = ".fiche-export.json";

/// Where the fonts of all projects are.
const FONTS: &str = "fonts";

/// A folder of exported documents.
pub struct ExportFolder {
    pub output: OutputFolder,
    list: List,
}

/// What an export has written.
#[derive(Default, PartialEq, Serialize, Deserialize)]
struct List {
    documents: BTreeMap<String, Entry>,
}

#[derive(Default, PartialEq, Serialize, Deserialize)]
struct Entry {
    /// The main file.
    main: String,
    files: BTreeSet<String>,
}

impl ExportFolder {
    /// Creates the folder if need be. One with something in it must be an export.
    pub fn open(path: &Path) -> Result<Self, Diagnostic> {
        let occupied = || Diagnostic::error(Code::NotAnExport).with("path", path.display());
        let mut list = match fs::read(path.join(LIST)) {
            Ok(text) => serde_json::from_slice(&text).map_err(|_| occupied())?,
            Err(_) if is_empty(path) => List::default(),
            Err(_) => return Err(occupied()),
        };
        let failed = |error: io::Error| unwritable(path, &error);
        let output = OutputFolder::create(path).map_err(failed)?;
        // What somebody has removed is no longer spoken of.
        list.documents.retain(|name, entry| output.root().join(name).join(&entry.main).is_file());
        let folder = ExportFolder { output, list };
        folder.keep().map_err(failed)?;
        Ok(folder)
    }

    /// Writes a document in place of what was exported of it before.
    pub fn put(&mut self, name: &str, project: &Project) -> io::Result<()> {
        for (path, bytes) in &project.files {
            self.output.update(&format!("{name}/{path}"), bytes)?;
        }
        let files: BTreeSet<String> = project.files.keys().cloned().collect();
        let entry = Entry { main: project.main.clone(), files };
        let before = self.list.documents.insert(name.to_owned(), entry).unwrap_or_default();
        for path in before.files.iter().filter(|path| !project.files.contains_key(*path)) {
            self.output.remove(&format!("{name}/{path}"))?;
        }
        self.keep()
    }

    /// Writes what all documents share: the fonts, and how to go on from here.
    pub fn finish(&self, ui: &Ui) -> Result<(), Diagnostic> {
        let files = standalone::fonts().into_iter().map(|(name, bytes)| (format!("{FONTS}/{name}"), bytes));
        let readme = ("README.md".to_owned(), self.readme(ui).into_bytes());
        let written = files.chain([readme]).try_for_each(|(path, bytes)| self.output.update(&path, &bytes));
        written.map_err(|error| unwritable(self.output.root(), &error))
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

fn is_empty(path: &Path) -> bool {
    match fs::read_dir(path) {
        Ok(mut entries) => entries.next().is_none(),
        Err(_) => !path.exists(),
    }
}

/// What to say when something could not be written.
pub fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error(Code::Unwritable).with("path", path.display()).quoting(error.to_string())
}
