//! Which documents may be out of date, and why.

use std::collections::BTreeSet;

use super::cache::{Entry, Inputs, OutputFile, changed};
use super::snapshot::Snapshot;
use crate::files::output::OutputFolder;
use crate::hash::hash128;
use crate::plan::Document;

/// The program that makes documents: its version and its source, with what is built in.
pub const PROGRAM: &str = concat!(env!("CARGO_PKG_VERSION"), " ", env!("FICHE_SOURCE"));

/// What the raw files say of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Nothing that it could depend on has changed, and its files are as they were made.
    Fresh,
    /// It may have changed; its data and inputs decide.
    Suspect(Reason),
    /// It has to be made.
    Due(Reason),
}

/// Why a document is made, or looked at more closely.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The cache has no entry for it.
    New,
    /// It was asked for in any case.
    Forced,
    /// Another version of the program made it.
    Program,
    /// A file of it is missing or is not the one that was made.
    File(String),
    /// It was not made in this format.
    Format,
    /// It failed, or was not reached, the last time; or something beside it was wrong.
    NotCurrent,
    /// Missing texts were not looked for when it was made.
    Strict,
    /// These files, labels or templates have changed.
    Changed(Vec<String>),
}

/// What a build wants of a document beyond its facts.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    pub force: bool,
    pub complete: bool,
    pub pdf: bool,
    pub png: bool,
}

/// Files of a document that are missing or not those that were made.
pub fn damaged(entry: &Entry, output: &OutputFolder) -> Vec<String> {
    let whole = |file: &&OutputFile| {
        let same = |bytes: Vec<u8>| bytes.len() as u64 == file.bytes && hash128(&bytes) == file.hash;
        output.read(&file.path).is_ok_and(same)
    };
    let damaged = entry.files.iter().filter(|file| !whole(file));
    damaged.map(|file| file.path.clone()).collect()
}

/// Judges a document by its entry in the cache, the files of the workspace, and which files of documents are damaged.
pub fn judge(
    document: &Document,
    entry: Option<&Entry>,
    snapshot: &Snapshot,
    damaged: &BTreeSet<String>,
    wanted: Wanted,
) -> State {
    let Some(entry) = entry.filter(|entry| !entry.program.is_empty()) else { return State::Due(Reason::New) };
    if wanted.force {
        return State::Due(Reason::Forced);
    }
    if entry.program != PROGRAM {
        return State::Due(Reason::Program);
    }
    let has = |extension: &str| entry.files.iter().any(|file| file.path.ends_with(extension));
    if wanted.pdf && !has(".pdf") || wanted.png && !has(".png") {
        return State::Due(Reason::Format);
    }
    if let Some(file) = entry.files.iter().find(|file| damaged.contains(&file.path)) {
        return State::Due(Reason::File(file.path.clone()));
    }
    if !entry.result.current {
        return State::Suspect(Reason::NotCurrent);
    }
    if (wanted.complete || document.complete) && !entry.complete {
        return State::Suspect(Reason::Strict);
    }
    let names = changed_files(entry, snapshot);
    if !names.is_empty() {
        return State::Suspect(Reason::Changed(names));
    }
    if entry.sound { State::Fresh } else { State::Suspect(Reason::NotCurrent) }
}

/// Files that a document may depend on and that are no longer what they were.
fn changed_files(entry: &Entry, snapshot: &Snapshot) -> Vec<String> {
    let mut names = Vec::new();
    let mut compare = |before: &Inputs, after: &Inputs| {
        if before != after {
            names.extend(changed(before, after));
        }
    };
    compare(&entry.shared, snapshot.shared());
    for (folder, before) in &entry.folders {
        compare(before, &snapshot.below(folder));
    }
    // Of a folder, only that it has changed is known; what is in it says more.
    let names: BTreeSet<String> = names.into_iter().collect();
    let says_more = |folder: &String| {
        let within = format!("{folder}/");
        names.range(within.clone()..).next().is_some_and(|name| name.starts_with(&within))
    };
    names.iter().filter(|name| !says_more(name)).cloned().collect()
}
