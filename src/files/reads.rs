//! What was read: the bytes of files as they were read, what was not there, what folders held.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::ops::Bound;
use std::sync::Mutex;

use super::folder::{Kind, Refused};
use crate::hash::hash128;

/// What a look at a path found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// A file with these contents.
    File {
        hash: u128,
        bytes: usize,
    },
    /// The hash of the names in a folder, with what they are.
    Folder(u128),
    /// There was something; what is in it was not looked at.
    Present,
    Absent,
    /// Nothing that is ever read: it leads out of the workspace or is no file.
    Refused(String),
    /// It could not be read, which the next time may be otherwise.
    Unreadable(String),
    /// Two looks found different things.
    Changed,
}

impl Seen {
    pub(super) fn file(result: &io::Result<Vec<u8>>) -> Self {
        match result {
            Ok(bytes) => Seen::File { hash: hash128(bytes.as_slice()), bytes: bytes.len() },
            Err(error) => Seen::error(error),
        }
    }

    pub(super) fn folder(result: &io::Result<Vec<(String, io::Result<Kind>)>>) -> Self {
        match result {
            Ok(entries) => {
                let known =
                    |(name, kind): &(String, io::Result<Kind>)| (name.clone(), kind.as_ref().ok().copied());
                Seen::Folder(hash128(&entries.iter().map(known).collect::<Vec<_>>()))
            }
            Err(error) => Seen::error(error),
        }
    }

    pub(super) fn presence(result: &io::Result<Kind>) -> Self {
        match result {
            Ok(_) => Seen::Present,
            Err(error) => Seen::error(error),
        }
    }

    fn error(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Seen::Absent,
            _ if Refused::of(error).is_some() => Seen::Refused(error.to_string()),
            _ => Seen::Unreadable(error.to_string()),
        }
    }

    /// A number by which to tell whether something is as it was. What could not be read is never as it was.
    pub fn hash(&self) -> u128 {
        match self {
            Seen::File { hash, .. } | Seen::Folder(hash) => *hash,
            Seen::Present | Seen::Absent => hash128(&(self == &Seen::Present)),
            Seen::Refused(reason) => hash128(reason),
            Seen::Unreadable(_) | Seen::Changed => hash128(&RandomState::new().hash_one(0)),
        }
    }

    /// Both of two looks at one path.
    fn and(self, other: Seen) -> Seen {
        match (self, other) {
            (one, other) if one == other => one,
            // The closer look says more.
            (Seen::Present, more @ (Seen::File { .. } | Seen::Folder(_) | Seen::Refused(_))) => more,
            (more @ (Seen::File { .. } | Seen::Folder(_) | Seen::Refused(_)), Seen::Present) => more,
            _ => Seen::Changed,
        }
    }
}

/// All that was read, by path below the workspace's folder.
#[derive(Debug, Default)]
pub struct Reads(Mutex<BTreeMap<String, Seen>>);

impl Reads {
    pub(super) fn note(&self, path: &str, seen: Seen) {
        let Ok(mut reads) = self.0.lock() else { return };
        let seen = match reads.remove(path) {
            Some(before) => before.and(seen),
            None => seen,
        };
        reads.insert(path.to_owned(), seen);
    }

    /// Shows what was read so far, of paths from one to another.
    pub fn each(&self, range: (Bound<String>, Bound<String>), mut show: impl FnMut(&String, &Seen)) {
        if let Ok(reads) = self.0.lock() {
            reads.range(range).for_each(|(path, seen)| show(path, seen));
        }
    }

    /// What was read so far; it is forgotten here.
    pub fn take(&self) -> BTreeMap<String, Seen> {
        self.0.lock().map(|mut reads| std::mem::take(&mut *reads)).unwrap_or_default()
    }
}
