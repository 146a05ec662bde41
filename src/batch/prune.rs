//! Files that no document has any more.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use super::cache::OutputFile;
use super::outcome::DocumentStatus;
use super::run::Run;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::files::output::OutputFolder;
use crate::hash::hash128;

impl Run<'_> {
    /// Files that no document has any more: reported, or removed if that was asked for. Nothing is removed by a build
    /// that did not go well, since it may not have made what takes their place.
    pub(super) fn clear_left_over(&mut self) {
        let stopped = self.outcomes.iter().any(|outcome| outcome.status == DocumentStatus::Interrupted);
        let prune = self.options.prune && self.well() && !stopped;
        if self.options.prune && !prune {
            self.problems.push(Diagnostic::note(Code::NotPruned));
        }
        if !self.engine.plan_is_whole() {
            return;
        }
        let chosen: BTreeSet<&str> = self.chosen.iter().map(|document| document.path.as_str()).collect();
        let places: BTreeMap<String, &str> =
            self.engine.planned().iter().map(|document| (document.name(), document.path.as_str())).collect();
        let whole = |file: &&OutputFile| !self.damaged.contains(&file.path);
        let entries = self.cache.iter().filter(|(path, _)| self.planned.contains(path.as_str()));
        let files: Vec<_> = entries
            .flat_map(|(path, entry)| entry.files.iter().filter(whole).map(move |f| (path, f)))
            .collect();
        let known: BTreeSet<String> = files.iter().map(|(path, _)| (*path).clone()).collect();
        let needed: BTreeSet<String> = files.iter().map(|(_, file)| file.path.clone()).collect();
        let output = &self.folder.output;
        let replaced = |place: &str| match self.folder.shard {
            Some(shard) if !shard.holds(place) => output.root().join(format!("{place}.pdf")).exists(),
            _ => known.contains(place),
        };
        let mut problems = Vec::new();
        let mut clear = |files: Vec<OutputFile>, prune: bool, code: Code| {
            let spare = files.into_iter().filter(|file| !needed.contains(&file.path)).collect();
            clear(output, spare, prune, code, &mut problems)
        };
        let mut foreign = 0;
        self.cache.retain(|path, entry| {
            let named = self.planned.contains(path.as_str()) || chosen.contains(path.as_str());
            if entry.origin != self.folder.origin {
                foreign += usize::from(!named);
                return true;
            }
            if named {
                entry.left = clear(std::mem::take(&mut entry.left), prune, Code::LeftOverFile);
                return true;
            }
            // A document may have got another path, with nothing there yet.
            let prune = prune && places.get(&entry.name).is_none_or(|place| replaced(place));
            let before = entry.files.len();
            entry.files = clear(std::mem::take(&mut entry.files), prune, Code::LeftOver);
            entry.left = clear(std::mem::take(&mut entry.left), prune, Code::LeftOver);
            // Named again, it is not taken for whole.
            if entry.files.len() < before {
                entry.program.clear();
            }
            !(entry.files.is_empty() && entry.left.is_empty())
        });
        if foreign > 0 {
            self.problems.push(Diagnostic::note(Code::LeftOverForeign).with("count", foreign));
        }
        self.problems.0.extend(gathered(problems));
    }
}

/// One note for all files of which the same is to be told.
fn gathered(problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut paths: BTreeMap<Code, Vec<String>> = BTreeMap::new();
    let mut others = Vec::new();
    for problem in problems {
        match problem.arguments.get("path") {
            Some(path) if problem.severity == Severity::Note => {
                paths.entry(problem.code).or_default().push(path.clone());
            }
            _ => others.push(problem),
        }
    }
    let note = |(code, paths): (Code, Vec<String>)| {
        Diagnostic::note(code).with("count", paths.len()).with("path", paths.join(", "))
    };
    others.into_iter().chain(paths.into_iter().map(note)).collect()
}

/// Removes files that are as they were made, if that was asked for, and tells what stays. Returns the files that are
/// still there, or may be.
fn clear(
    output: &OutputFolder,
    files: Vec<OutputFile>,
    prune: bool,
    code: Code,
    problems: &mut Vec<Diagnostic>,
) -> Vec<OutputFile> {
    let (mut left, mut changed, mut removed, mut there) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for file in files {
        match output.read(&file.path) {
            Err(error) if gone(&error) => continue,
            Err(error) if prune => {
                let unreadable = Diagnostic::error(Code::Unreadable).with("path", &file.path);
                problems.push(unreadable.failing(&error));
            }
            Ok(bytes) if hash128(&bytes) != file.hash => changed.push(file.path.clone()),
            Ok(_) if prune => match output.remove(&file.path) {
                Ok(()) => {
                    removed.push(file.path);
                    continue;
                }
                Err(error) => problems.push(output.unwritable(&file.path, &error)),
            },
            _ => left.push(file.path.clone()),
        }
        there.push(file);
    }
    for path in &removed {
        // Its folder may hold something else; then it stays.
        let _ = output.remove_empty_folders(path);
    }
    for (code, paths) in [(code, left), (Code::LeftOverChanged, changed), (Code::Pruned, removed)] {
        problems.extend(paths.into_iter().map(|path| Diagnostic::note(code).with("path", path)));
    }
    there
}

/// Whether an error says that there is no such file, not only that it cannot be reached now.
fn gone(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}
