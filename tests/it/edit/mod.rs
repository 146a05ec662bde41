//! Changes to files in place. The parts that change one text have tables and random edits of their own.

mod changes;
mod fluent;
mod toml;
mod yaml;

use std::path::Path;

use fiche::edit::splice::{Splice, apply};

use crate::workspace::repository;

/// All files of the sample with an extension, by their paths, as they are and in other shapes: with CR LF, without the last
/// line end.
fn sample(extension: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for root in ["data", "locales", "fiche.toml"] {
        collect(&repository().join(root), extension, &mut found);
    }
    found.sort();
    let shapes = |(path, text): &(String, String)| {
        let crlf = text.replace('\n', "\r\n");
        let bare = |text: &str| text.trim_end().to_owned();
        let all = [bare(text), bare(&crlf), text.clone(), crlf];
        all.map(|text| (path.clone(), text))
    };
    found.iter().flat_map(shapes).collect()
}

fn collect(path: &Path, extension: &str, into: &mut Vec<(String, String)>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).expect("a folder") {
            collect(&entry.expect("an entry").path(), extension, into);
        }
    } else if path.extension().is_some_and(|own| own == extension) {
        into.push((path.display().to_string(), std::fs::read_to_string(path).expect("a text")));
    }
}

/// The text with the splices made.
fn made(text: &str, splices: &[Splice]) -> String {
    apply(text, splices).expect("splices that do not overlap")
}

/// What two texts have in common at their beginnings and ends, at most the shorter one.
fn common(a: &str, b: &str) -> usize {
    let prefix = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a.as_bytes()[prefix..], &b.as_bytes()[prefix..]);
    prefix + a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count()
}

/// Whether all of the text is still there, with something added in one place.
fn only_added(before: &str, after: &str) -> bool {
    common(before, after) == before.len()
}
