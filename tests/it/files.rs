//! Nothing outside the workspace is read and nothing outside the output folder written; what belongs to the user keeps its
//! nature, and nobody's work is lost.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use fiche::diagnostic::Code;
use fiche::files::input::Files;
use fiche::files::output::OutputFolder;
use fiche::files::reads::{Reads, Seen};
use fiche::files::writer::Change;
use fiche::span::Concern;

use crate::workspace::{Workspace, fiche};

const FACTS: &str = "data/countries/example/country.toml";
const WORDS: &str = "data/countries/example/text/en.ftl";
const PDF: &str = "output/example/example-country-brief.en.pdf";

fn link(to: &Path, at: &Path) {
    symlink(to, at).expect("a link");
}

fn pipe(at: &Path) {
    let _ = fs::remove_file(at);
    assert!(Command::new("mkfifo").arg(at).status().expect("mkfifo").success());
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).expect("a file").permissions().mode() & 0o777
}

/// Runs the program, which must end. Returns the exit status.
fn ends(workspace: &Workspace, arguments: &[&str]) -> i32 {
    let mut command = fiche();
    command.args(arguments).current_dir(&workspace.root).stdout(Stdio::null()).stderr(Stdio::null());
    let mut run = command.spawn().expect("the program runs");
    let started = Instant::now();
    loop {
        if let Some(status) = run.try_wait().expect("a status") {
            return status.code().expect("not killed");
        }
        if started.elapsed() > Duration::from_secs(120) {
            run.kill().expect("killed");
            panic!("{arguments:?} hangs");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Exchanges a folder for a link to another and back, as fast as it goes, while something is done.
fn exchanging(folder: &Path, other: &Path, act: impl FnOnce()) {
    let stop = Arc::new(AtomicBool::new(false));
    let swapper = {
        let (stop, folder, other) = (stop.clone(), folder.to_owned(), other.to_owned());
        let aside = folder.with_extension("aside");
        std::thread::spawn(move || {
            while !stop.load(Ordering::Relaxed) {
                fs::rename(&folder, &aside).expect("moved away");
                // A writer may create the folder in the moment in which it is missing.
                while symlink(&other, &folder).is_err() {
                    let _ = fs::remove_dir_all(&folder);
                }
                fs::remove_file(&folder).expect("removed");
                while fs::rename(&aside, &folder).is_err() {
                    let _ = fs::remove_dir_all(&folder);
                }
            }
        })
    };
    act();
    stop.store(true, Ordering::Relaxed);
    swapper.join().expect("exchanged");
}

#[test]
fn links_inside_are_followed_and_links_out_are_not() {
    let workspace = Workspace::two_countries();
    // A whole path and one with `..`, both to the same file inside.
    let shared = workspace.path("data/shared.toml");
    fs::rename(workspace.path(FACTS), &shared).expect("moved");
    for to in [shared.as_path(), Path::new("../../shared.toml")] {
        link(to, &workspace.path(FACTS));
        workspace.run(&["check"]).expect(0);
        workspace.remove(FACTS);
    }
    let outside = workspace.outside().join("outside.toml");
    fs::copy(&shared, &outside).expect("copied");
    for to in [outside.as_path(), Path::new("../../../../outside.toml")] {
        link(to, &workspace.path(FACTS));
        let run = workspace.run(&["check"]).expect(1);
        let expected = format!("error[outside-workspace]: `{FACTS}` leads out of the workspace");
        assert!(run.stderr.contains(&expected), "{}", run.stderr);
        workspace.remove(FACTS);
    }
}

/// What lies behind a link to elsewhere is not looked at, neither for data nor to see what has changed.
#[test]
fn folders_elsewhere_are_not_read() {
    let workspace = Workspace::two_countries();
    let elsewhere = workspace.outside().join("elsewhere");
    fs::create_dir(&elsewhere).expect("a folder");
    fs::write(elsewhere.join("notes.toml"), "private").expect("written");
    link(&elsewhere, &workspace.path("data/elsewhere"));
    link(Path::new("."), &workspace.path("data/circle"));
    workspace.run(&["build"]).expect(0);
    fs::write(elsewhere.join("notes.toml"), "still private").expect("written");
    let run = workspace.run(&["build", "--explain"]).expect(0);
    assert!(!run.stderr.contains("does not concern it"), "{}", run.stderr);

    link(&elsewhere, &workspace.path("data/countries/elsewhere"));
    let run = workspace.run(&["check"]).expect(1);
    let expected = "error[outside-workspace]: `data/countries/elsewhere` leads out of the workspace";
    assert!(run.stderr.contains(expected), "{}", run.stderr);
}

/// What cannot be read may be anything, also if it could not be read the last time.
#[test]
fn unreadable_is_not_unchanged() {
    let workspace = Workspace::two_countries();
    workspace.run(&["build"]).expect(0);
    link(Path::new("endless.toml"), &workspace.path("data/endless.toml"));
    for _ in 0..2 {
        let run = workspace.run(&["build", "--explain"]).expect(0);
        assert_eq!(run.stderr.matches("does not concern it").count(), 4, "{}", run.stderr);
    }
}

#[test]
fn folders_exchanged_under_a_writer() {
    let workspace = Workspace::empty();
    let elsewhere = workspace.outside().join("elsewhere");
    fs::create_dir(&elsewhere).expect("a folder");
    let output = OutputFolder::create(&workspace.path("output")).expect("a folder");
    for output in [output.clone(), output.with_unfinished("mali/new")] {
        output.write("mali/first.pdf", b"text").expect("written");
        let mut written = 0;
        exchanging(&workspace.path("output/mali"), &elsewhere, || {
            let mut number = 0;
            // On a busy machine the folder may be a link for a long time.
            while number < 4000 || written == 0 && number < 1_000_000 {
                number += 1;
                written += u32::from(output.write(&format!("mali/{}.pdf", number % 50), b"text").is_ok());
                let _ = output.remove(&format!("mali/{}.pdf", number % 7));
            }
        });
        assert!(written > 0, "nothing was written at all");
        assert_eq!(fs::read_dir(&elsewhere).expect("a folder").count(), 0);
        assert_eq!(output.read("mali/first.pdf").expect("read"), b"text");
    }
}

#[test]
fn folders_exchanged_under_a_reader() {
    let workspace = Workspace::empty();
    let elsewhere = workspace.outside().join("elsewhere");
    fs::create_dir(&elsewhere).expect("a folder");
    fs::write(elsewhere.join("a.toml"), "outside").expect("written");
    workspace.write("data/a.toml", "inside");
    let files = Files::new(&workspace.root).expect("a folder");
    let mut read = 0;
    exchanging(&workspace.path("data"), &elsewhere, || {
        for _ in 0..8000 {
            if let Ok(bytes) = files.bytes("data/a.toml", &Concern::All) {
                assert_eq!(bytes, b"inside");
                read += 1;
            }
        }
    });
    assert!(read > 0, "nothing was read at all");
}

#[test]
fn pipes_in_the_place_of_files() {
    let workspace = Workspace::two_countries();
    workspace.run(&["build"]).expect(0);
    let kept = ["output/manifest.json", "output/.fiche/records.json", "output/.fiche/runs.jsonl"];
    for path in [PDF].iter().chain(&kept) {
        pipe(&workspace.path(path));
        assert_eq!(ends(&workspace, &["build"]), 0, "{path}");
    }
    assert!(workspace.path(PDF).metadata().expect("a file").is_file(), "the document is not made again");
    pipe(&workspace.path("output/.fiche/lock"));
    assert_eq!(ends(&workspace, &["build"]), 2);
    pipe(&workspace.path(FACTS));
    assert_eq!(ends(&workspace, &["check"]), 1);
}

/// A document that is a link to elsewhere is not looked at, and made again.
#[test]
fn documents_that_lead_elsewhere() {
    let workspace = Workspace::two_countries();
    workspace.run(&["build"]).expect(0);
    let outside = workspace.outside().join("outside.pdf");
    fs::rename(workspace.path(PDF), &outside).expect("moved");
    let before = fs::read(&outside).expect("read");
    link(&outside, &workspace.path(PDF));
    workspace.run(&["build"]).expect(0);
    assert!(!workspace.path(PDF).is_symlink());
    assert!(fs::read(&outside).expect("read") == before);
}

/// One that is a link to another file of the folder stays one; what the program keeps for itself is not written to.
#[test]
fn documents_that_lead_to_others() {
    let workspace = Workspace::two_countries();
    workspace.run(&["build"]).expect(0);
    let before = fs::read(workspace.path(PDF)).expect("read");
    fs::rename(workspace.path(PDF), workspace.path("output/latest.pdf")).expect("moved");
    link(Path::new("../latest.pdf"), &workspace.path(PDF));
    workspace.edit(FACTS, "value = 12\n", "value = 13\n");
    workspace.run(&["build"]).expect(0);
    assert!(workspace.path(PDF).is_symlink());
    assert!(fs::read(workspace.path("output/latest.pdf")).expect("read") != before);
    fs::remove_file(workspace.path(PDF)).expect("removed");
    link(Path::new("../.fiche/records.json"), &workspace.path(PDF));
    workspace.run(&["build"]).expect(0);
    assert!(!workspace.path(PDF).is_symlink());
    assert_eq!(workspace.run(&["build"]).expect(0).stdout, "");
}

#[test]
fn all_files_of_a_document_or_none() {
    let workspace = Workspace::empty();
    let output = OutputFolder::create(&workspace.path("output")).expect("a folder");
    output.write("a", b"old").expect("written");
    fs::create_dir(workspace.path("output/c")).expect("a folder");
    let files = ["a", "b", "c"].map(|path| (path.to_owned(), b"new".to_vec()));
    let (path, _) = output.write_all(&files).expect_err("a folder is in the way");
    assert_eq!(path, "c");
    assert_eq!(workspace.read("output/a"), "old");
    assert_eq!(workspace.files("output"), ["output/a"]);
}

#[test]
fn a_summary_keeps_what_is_there() {
    let workspace = Workspace::two_countries();
    // A link, a mode, and what the summary is.
    workspace.write("real.json", "old");
    fs::set_permissions(workspace.path("real.json"), fs::Permissions::from_mode(0o600)).expect("set");
    link(Path::new("real.json"), &workspace.path("summary.json"));
    workspace.run(&["build", "--summary", "summary.json"]).expect(0);
    assert!(workspace.path("summary.json").is_symlink());
    assert!(workspace.read("real.json").contains("example-country-brief.en"));
    assert_eq!(mode(&workspace.path("real.json")), 0o600);
    // A link to nothing yet.
    link(Path::new("later.json"), &workspace.path("link.json"));
    workspace.run(&["build", "--summary", "link.json"]).expect(0);
    assert!(workspace.path("link.json").is_symlink() && workspace.path("later.json").is_file());
    // Standard output, as a pipe and as a file that holds something already.
    let run = workspace.run(&["build", "--force", "--summary", "/dev/stdout"]).expect(0);
    let said = "4 documents built, no warnings\n";
    assert!(run.stdout.starts_with("output/") && run.stdout.ends_with(said), "{}", run.stdout);
    let script = format!(
        "{{ echo begun; {} build --summary /dev/stdout; echo ended; }} > log",
        env!("CARGO_BIN_EXE_fiche")
    );
    let shell = Command::new("sh").args(["-c", &script]).current_dir(&workspace.root).output();
    assert!(shell.expect("a shell").status.success());
    let log = workspace.read("log");
    assert_eq!(log, "begun\nno documents built, 4 up to date, no warnings\nended\n");
    // A device stays one, and a pipe that nobody reads is no reason to wait.
    let device = |path: &str| fs::metadata(path).map(|found| found.rdev()).expect("a device");
    let before = device("/dev/null");
    workspace.run(&["manifest", "merge", "output/manifest.json", "-o", "/dev/null"]).expect(0);
    assert_eq!(device("/dev/null"), before);
    pipe(&workspace.path("pipe"));
    assert_eq!(ends(&workspace, &["build", "--summary", "pipe"]), 1);
}

#[test]
fn added_records_keep_links_and_modes() {
    let workspace = Workspace::init();
    workspace.run(&["new", "figure", "a", "--subject", "example"]).expect(0);
    let figures = "data/countries/example/figures.toml";
    fs::rename(workspace.path(figures), workspace.path("data/shared.toml")).expect("moved");
    link(Path::new("../../shared.toml"), &workspace.path(figures));
    fs::set_permissions(workspace.path(WORDS), fs::Permissions::from_mode(0o640)).expect("set");
    workspace.run(&["new", "figure", "b", "--subject", "example"]).expect(0);
    assert!(workspace.path(figures).is_symlink());
    assert!(workspace.read("data/shared.toml").contains("id = \"b\""));
    assert_eq!(mode(&workspace.path(WORDS)), 0o640);
}

#[test]
fn many_add_records_at_once() {
    let workspace = Workspace::init();
    let add = |number: i32| {
        let mut command = fiche();
        command.args(["new", "figure", &format!("fig-{number}"), "--subject", "example"]);
        command.current_dir(&workspace.root).stdout(Stdio::null()).spawn().expect("the program runs")
    };
    let runs: Vec<_> = (0..16).map(add).collect();
    for mut run in runs {
        assert!(run.wait().expect("the end").success());
    }
    let count = |path: &str, text: &str| workspace.read(path).matches(text).count();
    assert_eq!(count("data/countries/example/figures.toml", "id = \"fig-"), 16);
    for language in ["en", "fr"] {
        assert_eq!(count(&format!("data/countries/example/text/{language}.ftl"), "figure-fig-"), 16);
    }
}

fn change(path: &str, before: Option<&str>, after: &str) -> Change {
    Change { path: path.to_owned(), before: before.map(|text| text.into()), after: after.into() }
}

#[test]
fn what_has_changed_since_is_not_written_over() {
    let workspace = Workspace::empty();
    workspace.write("data/a.toml", "one").write("data/b.toml", "one");
    let writer = Files::new(&workspace.root).expect("a folder").writer();
    workspace.write("data/b.toml", "saved meanwhile");
    let code = |changes: &[Change]| writer.replace_all(changes).expect_err("refused").code;
    let a = change("data/a.toml", Some("one"), "two");
    let b = change("data/b.toml", Some("one"), "two");
    let new = change("data/new/c.toml", None, "two");
    assert_eq!(code(&[a.clone(), new.clone(), b]), Code::ChangedSince);
    assert_eq!(code(&[new.clone(), change("data/a.toml", None, "two")]), Code::ChangedSince);
    assert_eq!(code(&[new.clone(), change("data/gone.toml", Some("one"), "two")]), Code::ChangedSince);
    // Nothing was written, and nothing is left.
    assert_eq!(workspace.read("data/a.toml"), "one");
    assert_eq!(workspace.read("data/b.toml"), "saved meanwhile");
    assert_eq!(workspace.files(""), ["data/a.toml", "data/b.toml"]);
    assert!(!workspace.path("data/new").exists());
    writer.replace_all(&[a, new]).expect("written");
    assert_eq!(
        (workspace.read("data/a.toml"), workspace.read("data/new/c.toml")),
        ("two".into(), "two".into())
    );
}

#[test]
fn places_that_are_not_written_to() {
    let workspace = Workspace::empty();
    workspace.write("data/a.toml", "one").write("../outside.toml", "one");
    fs::create_dir(workspace.path("data/folder")).expect("a folder");
    link(Path::new("../../outside.toml"), &workspace.path("data/out.toml"));
    link(Path::new("a.toml"), &workspace.path("data/again.toml"));
    pipe(&workspace.path("data/pipe"));
    let writer = Files::new(&workspace.root).expect("a folder").writer();
    let a = change("data/a.toml", Some("one"), "two");
    for (path, before, code) in [
        ("data/out.toml", Some("one"), Code::OutsideWorkspace),
        ("../outside.toml", Some("one"), Code::OutsideWorkspace),
        ("data/.hidden.toml", None, Code::Hidden),
        ("data/folder", None, Code::NotAFile),
        ("data/pipe", None, Code::NotAFile),
        ("data/a.toml/b.toml", None, Code::Unwritable),
        ("data/again.toml", Some("one"), Code::Unwritable),
    ] {
        let problem = writer.replace_all(&[a.clone(), change(path, before, "two")]).expect_err(path);
        assert_eq!(problem.code, code, "{path}");
    }
    assert_eq!(workspace.read("data/a.toml"), "one");
    assert_eq!(workspace.read("../outside.toml"), "one");
}

#[test]
fn reads_are_noted() {
    let workspace = Workspace::empty();
    workspace.write("data/a.toml", "one").write("data/.hidden", "one").write("data/twice", "one");
    link(Path::new("../../outside"), &workspace.path("data/out"));
    link(Path::new("loop"), &workspace.path("data/loop"));
    let reads = Arc::new(Reads::default());
    let files = Files::new(&workspace.root).expect("a folder").recorded(reads.clone());
    let look = || {
        assert!(files.exists("data/a.toml") && !files.exists("data/none"));
        for path in ["data/a.toml", "data/.hidden", "data/out", "data/loop"] {
            let _ = files.bytes(path, &Concern::All);
        }
        files.list("data", "toml", &mut Default::default());
        files.list("more", "toml", &mut Default::default());
        reads.take()
    };
    let first = look();
    assert_eq!(first.len(), 6, "{first:?}");
    assert!(matches!(first["data/a.toml"], Seen::File { bytes: 3, .. }));
    assert!(matches!(first["data"], Seen::Folder(_)));
    assert!(matches!(first["data/out"], Seen::Refused(_)));
    assert!(matches!(first["data/loop"], Seen::Unreadable(_)));
    assert_eq!((&first["data/none"], &first["more"]), (&Seen::Absent, &Seen::Absent));
    let second = look();
    let same: Vec<_> = first.iter().filter(|(path, seen)| seen.hash() == second[*path].hash()).collect();
    assert_eq!(same.len(), 5, "all but what could not be read: {same:?}");
    workspace.write("data/b.toml", "one").write("data/a.toml", "two");
    let third = look();
    for path in ["data", "data/a.toml"] {
        assert_ne!(first[path].hash(), third[path].hash(), "{path}");
    }
    for text in ["one", "two"] {
        workspace.write("data/twice", text);
        files.bytes("data/twice", &Concern::All).expect("read");
    }
    assert_eq!(reads.take()["data/twice"], Seen::Changed);
}
