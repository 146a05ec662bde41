//! The files of a workspace by their content, unparsed.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

use rayon::prelude::*;

use super::cache::Inputs;
use crate::files::input::Files;
use crate::files::reads::{Reads, Seen};
use crate::model::config::SubjectKind;
use crate::span::Concern;
use crate::workspace::paths;

/// Everything that a build may depend on, by path below the workspace's folder, as it was when the build began. A folder counts
/// too, by the names in it.
pub struct Snapshot {
    found: BTreeMap<String, Content>,
    shared: Arc<Inputs>,
}

/// What is in a file or a folder.
struct Content {
    hash: u128,
    bytes: usize,
}

impl Content {
    fn new(seen: &Seen) -> Self {
        let bytes = if let Seen::File { bytes, .. } = seen { *bytes } else { 0 };
        Content { hash: seen.hash(), bytes }
    }
}

impl Snapshot {
    /// Reads all files of the workspace as everything else does. One that cannot be read differs from what it was before.
    pub fn take(files: &Files) -> Self {
        let reads = Arc::new(Reads::default());
        let files = files.recorded(reads.clone());
        let roots = [paths::CONFIG, paths::DATA, paths::LOCALES, paths::TEMPLATES, paths::FONTS];
        let paths: Vec<_> = roots.iter().flat_map(|root| files.below(root)).collect();
        paths.par_iter().for_each(|path| drop(files.bytes(path, &Concern::All)));
        let there = reads.take().into_iter().filter(|(_, seen)| *seen != Seen::Absent);
        let found = there.map(|(path, seen)| (path, Content::new(&seen))).collect();
        let mut snapshot = Snapshot { found, shared: Arc::default() };
        snapshot.shared = Arc::new(snapshot.inputs(&Part::shared()));
        snapshot
    }

    /// What all documents may depend on.
    pub fn shared(&self) -> &Arc<Inputs> {
        &self.shared
    }

    /// A folder and what is in it.
    pub fn below(&self, folder: &str) -> Inputs {
        self.inputs(&Part::folder(folder))
    }

    /// What all documents may depend on, as it was read for those that were made: a change during the build may have come
    /// before or after.
    pub fn shared_as_read(&self, reads: &Reads) -> Arc<Inputs> {
        let corrections = self.corrections(&Part::shared(), reads);
        if corrections.is_empty() {
            self.shared.clone()
        } else {
            Arc::new(corrected(&self.shared, corrections))
        }
    }

    /// A folder and what is in it, as it was read.
    pub fn below_as_read(&self, folder: &str, reads: &Reads) -> Inputs {
        let part = Part::folder(folder);
        corrected(&self.inputs(&part), self.corrections(&part, reads))
    }

    /// How much there is on a subject, in bytes.
    pub fn size(&self, subject: &str) -> usize {
        let folders = SubjectKind::ALL.map(|kind| Part::folder(&paths::subject(kind, subject)));
        folders
            .iter()
            .map(|folder| self.contents(folder).map(|(_, content)| content.bytes).sum::<usize>())
            .sum()
    }

    fn contents(&self, part: &Part) -> impl Iterator<Item = (&String, &Content)> {
        part.0.iter().flat_map(|range| self.found.range(range.clone()))
    }

    fn inputs(&self, part: &Part) -> Inputs {
        self.contents(part).map(|(path, content)| (path.clone(), content.hash)).collect()
    }

    /// What was read otherwise than it is here; nothing for what was not there.
    fn corrections(&self, part: &Part, reads: &Reads) -> BTreeMap<String, Option<u128>> {
        let mut corrections = BTreeMap::new();
        let mut compare = |path: &String, seen: &Seen| {
            let here = self.found.get(path).map(|content| content.hash);
            let read = match seen {
                Seen::Absent => None,
                // What is in it was not read.
                Seen::Present if here.is_some() => here,
                seen => Some(seen.hash()),
            };
            if read != here {
                corrections.insert(path.clone(), read);
            }
        };
        part.0.iter().for_each(|range| reads.each(range.clone(), &mut compare));
        corrections
    }
}

fn corrected(inputs: &Inputs, corrections: BTreeMap<String, Option<u128>>) -> Inputs {
    let mut all: BTreeMap<_, _> = inputs.iter().map(|(path, hash)| (path.clone(), Some(*hash))).collect();
    all.extend(corrections);
    all.into_iter().filter_map(|(path, hash)| Some((path, hash?))).collect()
}

/// A part of a workspace, as ranges of paths.
struct Part(Vec<(Bound<String>, Bound<String>)>);

impl Part {
    /// A folder and what is in it.
    fn folder(folder: &str) -> Self {
        let (itself, begin, end) = ends(folder);
        Part(vec![
            (Bound::Included(itself.clone()), Bound::Included(itself)),
            (Bound::Included(begin), Bound::Excluded(end)),
        ])
    }

    /// Everything but the subjects and their list, which is known before anything is compared.
    fn shared() -> Self {
        let mut ranges = Vec::new();
        let mut from = Bound::Unbounded;
        for kind in SubjectKind::ALL {
            let (itself, begin, end) = ends(&paths::subjects(kind));
            ranges.push((from, Bound::Excluded(itself.clone())));
            ranges.push((Bound::Excluded(itself), Bound::Excluded(begin)));
            from = Bound::Included(end);
        }
        ranges.push((from, Bound::Unbounded));
        Part(ranges)
    }
}

/// A folder, and between which paths all paths below it are.
fn ends(folder: &str) -> (String, String, String) {
    // After `/` comes `0`.
    (folder.to_owned(), format!("{folder}/"), format!("{folder}0"))
}
