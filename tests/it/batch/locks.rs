//! Two builds never meet in a folder.
#![cfg(unix)]

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::process::Child;

use fiche::batch::shard::Shard;

use super::safe::start;
use crate::workspace::Workspace;

/// A build that has written its first document.
fn under_way(workspace: &Workspace, arguments: &[&str]) -> Child {
    let mut build = start(workspace, &[&["build", "--jobs", "1", "--format", "pdf,png"], arguments].concat());
    let mut lines = BufReader::new(build.stdout.take().expect("its output")).lines();
    lines.next().expect("a line").expect("text");
    // Kept, so that the build can go on writing.
    std::thread::spawn(move || lines.for_each(drop));
    build
}

#[track_caller]
fn locked(workspace: &Workspace, arguments: &[&str]) {
    let run = workspace.run(&[&["build"], arguments].concat()).expect(2);
    assert!(run.stderr.contains("error[locked]"), "{}", run.stderr);
}

#[test]
fn whatever_is_removed() {
    for what in ["output/.fiche/lock", "output/.fiche"] {
        let workspace = Workspace::two_countries();
        let build = under_way(&workspace, &[]);
        match workspace.path(what).is_dir() {
            true => fs::remove_dir_all(workspace.path(what)).expect("removed"),
            false => fs::remove_file(workspace.path(what)).expect("removed"),
        }
        locked(&workspace, &[]);
        locked(&workspace, &["--shard", "1/3"]);
        let end = build.wait_with_output().expect("the end");
        assert_eq!(end.status.code(), Some(0), "{}", String::from_utf8_lossy(&end.stderr));
    }
}

/// Shards of one whole cannot lock the folder for themselves: one whose lock is gone goes no further.
#[test]
fn a_shard_without_its_lock() {
    let workspace = Workspace::two_countries();
    let build = under_way(&workspace, &["--shard", "1/1"]);
    locked(&workspace, &[]);
    fs::remove_file(workspace.path("output/.fiche/lock.1-of-1")).expect("removed");
    let end = build.wait_with_output().expect("the end");
    let said = String::from_utf8_lossy(&end.stderr).into_owned();
    assert_eq!(end.status.code(), Some(1), "{said}");
    assert!(said.contains("error[lock-gone]"), "{said}");
    workspace.run(&["build"]).expect(0);
}

#[test]
fn shards_that_meet() {
    let workspace = Workspace::two_countries();
    workspace.run(&["build", "--shard", "1/2"]).expect(0);
    let hold = |name: &str| {
        let file = File::options().write(true).create(true).truncate(false).open(workspace.path(name));
        let file = file.expect("a file");
        file.try_lock().expect("locked");
        file
    };
    let held = hold("output/.fiche/lock.1-of-2");
    for other in ["1/1", "1/2", "1/3", "3/4"] {
        locked(&workspace, &["--shard", other]);
    }
    for other in ["2/2", "2/4", "4/4"] {
        workspace.run(&["build", "--shard", other]).expect(0);
    }
    drop(held);
    workspace.run(&["build", "--shard", "1/1"]).expect(0);
}

/// What is said of numbers is so of documents.
#[test]
fn shards_meet_where_a_document_belongs_to_both() {
    let all = |count: u32| (1..=count).map(move |number| Shard { number, count });
    let paths: Vec<String> = (0..2_000).map(|number| format!("{number}")).collect();
    for (one, other) in
        (1..=6).flat_map(all).flat_map(|one| (1..=6).flat_map(all).map(move |other| (one, other)))
    {
        let both = paths.iter().any(|path| one.holds(path) && other.holds(path));
        assert_eq!(one.meets(other), both, "{one} and {other}");
    }
}
