//! `manifest.json` lists the files of the output folder. As reproducible as the documents, so it holds no times.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::cache::{self, Cache, Description, OutputFile, Warning};
use super::shard::Shard;
use crate::files::output::{OutputFolder, is_plain};
use crate::plan::Document;

/// The list of documents.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Manifest {
    /// Version of this format.
    pub schema: u32,
    /// `K/N` if these are the documents of part K of N only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub shard: Option<Shard>,
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
    /// The edition, if the document shows this one whichever is the newest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
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

/// Who wrote a file of the manifest's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A build.
    Builds,
    /// Some other program.
    Others,
    /// It is no JSON, perhaps because it is damaged.
    Unknown,
}

/// Tells whether a file is a manifest, whatever has become of it.
pub fn origin(bytes: &[u8]) -> Origin {
    // So it begins, also after a merge that was left undone; what is empty is nobody's work.
    let beginning = String::from_utf8_lossy(bytes.get(..64).unwrap_or(bytes));
    if bytes.is_empty() || beginning.split_whitespace().take(2).eq(["{", "\"schema\":"]) {
        return Origin::Builds;
    }
    match serde_json::from_slice::<serde_json::Value>(bytes) {
        Ok(serde_json::Value::Object(object)) if object.contains_key("schema") => Origin::Builds,
        Ok(serde_json::Value::Object(object)) if object.contains_key("documents") => Origin::Builds,
        Ok(_) => Origin::Others,
        Err(_) => Origin::Unknown,
    }
}

/// How many of the missing parts are named.
const MOST_MISSING: usize = 10;

/// Why manifests cannot be put together.
pub enum Unmerged {
    /// They say different things of a document.
    Disagree(String),
    /// Two documents are said to have one file.
    SameFile(String, String),
    /// Some parts were not given.
    Missing(Vec<Shard>),
}

impl Manifest {
    /// What is known of the documents that are planned. Files that are damaged, or gone, are not spoken of.
    pub fn of(shard: Option<Shard>, planned: &[Document], cache: &Cache, damaged: &BTreeSet<String>) -> Self {
        let entry = |document: &Document| {
            let entry = cache.get(&document.path)?;
            let whole = entry.files.iter().filter(|file| !damaged.contains(&file.path));
            let file =
                |f: &OutputFile| EntryFile { path: f.path.clone(), sha256: f.sha256.clone(), bytes: f.bytes };
            let files: Vec<EntryFile> = whole.map(file).collect();
            (!files.is_empty()).then(|| Entry {
                name: document.name(),
                subject: document.subject.clone(),
                edition: document.of_edition.then(|| document.edition.id.clone()),
                report: document.report.clone(),
                languages: document.languages.clone(),
                files,
                pages: entry.result.pages,
                standards: vec!["PDF/UA-1".to_owned(), "PDF/A-2a".to_owned()],
                text: entry.result.text.clone(),
                current: entry.result.current,
                warnings: entry.result.warnings.clone(),
            })
        };
        let documents = planned.iter().filter_map(entry).collect();
        let mut manifest = Manifest { schema: SCHEMA, shard, documents };
        manifest.sort();
        manifest
    }

    /// Reads the text of the file; what is wrong with it is told in the words of the parser.
    pub fn read(text: &[u8]) -> Result<Self, String> {
        let manifest: Manifest = serde_json::from_slice(text).map_err(|error| error.to_string())?;
        if manifest.schema != SCHEMA {
            return Err(format!("schema {}, expected {SCHEMA}", manifest.schema));
        }
        let mut files = manifest.documents.iter().flat_map(|entry| &entry.files);
        match files.find(|file| !is_plain(&file.path)) {
            Some(file) => Err(format!("{} leads out of the output folder", file.path)),
            None => Ok(manifest),
        }
    }

    /// Puts the manifests of shards together. An entry that several have is taken once if they agree.
    pub fn merge(parts: Vec<Manifest>) -> Result<Self, Unmerged> {
        let shards: BTreeSet<Shard> = parts.iter().filter_map(|part| part.shard).collect();
        if parts.iter().all(|part| part.shard.is_some()) {
            let counts: BTreeSet<u32> = shards.iter().map(|shard| shard.count).collect();
            let all = counts.iter().flat_map(|&count| (1..=count).map(move |number| Shard { number, count }));
            let missing: Vec<Shard> =
                all.filter(|shard| !shards.contains(shard)).take(MOST_MISSING).collect();
            if !missing.is_empty() {
                return Err(Unmerged::Missing(missing));
            }
        }
        let mut merged = Manifest { schema: SCHEMA, shard: None, documents: Vec::new() };
        let (mut documents, mut files) = (BTreeMap::new(), BTreeMap::new());
        for entry in parts.into_iter().flat_map(|part| part.documents) {
            let document =
                (entry.subject.clone(), entry.edition.clone(), entry.report.clone(), entry.languages.clone());
            match documents.get(&document) {
                Some(other) if *other == entry => continue,
                Some(_) => return Err(Unmerged::Disagree(entry.name)),
                None => {}
            }
            for file in &entry.files {
                if let Some(other) = files.insert(file.path.clone(), entry.name.clone()) {
                    return Err(Unmerged::SameFile(other, entry.name));
                }
            }
            documents.insert(document, entry);
        }
        merged.documents = documents.into_values().collect();
        merged.sort();
        Ok(merged)
    }

    /// Where there is no cache: entries for those of the planned documents that a manifest names and that are as it says.
    pub fn recover(&self, planned: &[Document], output: &OutputFolder, origin: &str) -> Cache {
        let entries: BTreeMap<&str, &Entry> = self.documents.iter().map(|e| (e.name.as_str(), e)).collect();
        let recovered = |document: &Document| {
            let name = document.name();
            let listed = entries.get(name.as_str())?;
            let file = |file: &EntryFile| {
                let found = OutputFile::new(file.path.clone(), &output.read(&file.path).ok()?);
                let ours = file.path.starts_with(&document.path) && found.sha256 == file.sha256;
                ours.then_some(found)
            };
            let entry = cache::Entry {
                name,
                origin: origin.to_owned(),
                program: String::new(),
                shared: Arc::default(),
                folders: Vec::new(),
                data: 0,
                inputs: Arc::default(),
                complete: false,
                sound: false,
                files: listed.files.iter().filter_map(file).collect(),
                left: Vec::new(),
                archived: false,
                edition: String::new(),
                result: Description {
                    pages: listed.pages,
                    text: listed.text.clone(),
                    warnings: listed.warnings.clone(),
                    current: false,
                },
            };
            (!entry.files.is_empty()).then(|| (document.path.clone(), entry))
        };
        planned.iter().filter_map(recovered).collect()
    }

    /// The paths of all files.
    pub fn files(&self) -> impl Iterator<Item = String> {
        self.documents.iter().flat_map(|entry| &entry.files).map(|file| file.path.clone())
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
}
