//! `manifest.json`: what lies in the output folder. As reproducible as the documents, so it holds no times.

use std::collections::BTreeMap;
use std::fs;
use std::io;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::folder::BatchFolder;
use super::record::{Records, Warning};
use crate::plan::Document;

/// The list of documents.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Manifest {
    /// Version of this format.
    pub schema: u32,
    /// By path of their first file.
    pub documents: Vec<Entry>,
}

/// One document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Entry {
    /// For example `mali-country-brief.fr`.
    pub name: String,
    pub subject: String,
    pub report: String,
    /// BCP 47 tags; several stand side by side.
    pub languages: Vec<String>,
    pub files: Vec<EntryFile>,
    pub pages: usize,
    /// What the PDF conforms to.
    pub standards: Vec<String>,
    /// By language: `provisional` or `reviewed`.
    pub text: BTreeMap<String, String>,
    /// Whether the document is as the facts were in the last build. If not, it is the last one that could be made.
    pub current: bool,
    pub warnings: Vec<Warning>,
}

/// A file of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct EntryFile {
    /// Below the output folder, with `/`.
    pub path: String,
    /// Hexadecimal.
    pub sha256: String,
    pub bytes: u64,
}

const SCHEMA: u32 = 1;

impl Manifest {
    /// What is known of the documents that are planned.
    pub fn of(planned: &[Document], records: &Records) -> Self {
        let entry = |document: &Document| {
            let made = records.get(&document.path)?;
            let file = |f: &super::record::FileMade| EntryFile {
                path: f.path.clone(),
                sha256: f.sha256.clone(),
                bytes: f.bytes,
            };
            Some(Entry {
                name: document.name(),
                subject: document.subject.clone(),
                report: document.report.clone(),
                languages: document.languages.clone(),
                files: made.files.iter().map(file).collect(),
                pages: made.result.pages,
                standards: vec!["PDF/UA-1".to_owned(), "PDF/A-2a".to_owned()],
                text: made.result.text.clone(),
                current: made.result.current,
                warnings: made.result.warnings.clone(),
            })
        };
        let mut manifest = Manifest { schema: SCHEMA, documents: planned.iter().filter_map(entry).collect() };
        manifest.sort();
        manifest
    }

    /// Reads the text of the file; what is wrong with it is told in the words of the parser.
    pub fn read(text: &[u8]) -> Result<Self, String> {
        let manifest: Manifest = serde_json::from_slice(text).map_err(|error| error.to_string())?;
        match manifest.schema {
            SCHEMA => Ok(manifest),
            other => Err(format!("schema {other}, expected {SCHEMA}")),
        }
    }

    /// Puts the manifests of shards together. An entry that several have is taken once if they agree.
    pub fn merge(parts: Vec<Manifest>) -> Result<Self, Box<Entry>> {
        let mut merged = Manifest { schema: SCHEMA, documents: Vec::new() };
        for entry in parts.into_iter().flat_map(|part| part.documents) {
            match merged.documents.iter().find(|other| other.name == entry.name) {
                Some(other) if *other == entry => {}
                Some(_) => return Err(Box::new(entry)),
                None => merged.documents.push(entry),
            }
        }
        merged.sort();
        Ok(merged)
    }

    fn sort(&mut self) {
        self.documents.sort_by(|a, b| {
            let path = |entry: &Entry| entry.files.first().map(|file| file.path.clone());
            path(a).cmp(&path(b))
        });
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Writes the manifest unless it says the same already.
    pub fn keep(&self, folder: &BatchFolder) -> io::Result<()> {
        let path = folder.manifest_path();
        let text = self.text();
        if fs::read(folder.output.root().join(&path)).is_ok_and(|old| old == text.as_bytes()) {
            return Ok(());
        }
        folder.output.write(&path, text.as_bytes()).map(|_| ())
    }
}
