//! Workspaces with one mistake each: what the user is told, what is built all the same, what is left alone.

mod causes;
mod codes;
mod config;
mod figures;
mod folded;
mod foreign;
mod plausible;
mod records;
mod schedules;
mod syntax;
mod templates;
mod texts;
mod writing;

use crate::workspace::{Run, Workspace};

/// What stands in the output folder before a build: a document that was built earlier.
const OLD: &str = "%PDF-1.7 <xmp:CreatorTool>fiche 0.1.0</xmp:CreatorTool>";

const DOCUMENTS: [&str; 4] = [
    "example/example-country-brief.en",
    "example/example-country-brief.fr",
    "other/other-country-brief.en",
    "other/other-country-brief.fr",
];

/// Two countries of which `mistake` spoils something; all documents were built before.
fn spoilt(mistake: impl FnOnce(&Workspace)) -> Workspace {
    let workspace = Workspace::two_countries();
    for document in DOCUMENTS {
        workspace.write(&format!("output/{document}.pdf"), OLD);
    }
    mistake(&workspace);
    workspace
}

/// Builds, and compares the exit status, the documents that were built and what was said with the snapshot `name`.
/// `fiche check` must find the same mistakes, beside those that only Typst or the disk can tell.
#[track_caller]
fn found(name: &str, mistake: impl FnOnce(&Workspace)) {
    let workspace = spoilt(mistake);
    let run = compare(name, &workspace, &["build"]);
    let check = workspace.run(&["check"]);
    assert_eq!(check.status == 0, run.status == 0, "check says something else:\n{}", check.stderr);
    let errors = run.stderr.lines().filter(|line| line.starts_with("error["));
    let made = ["error[template]", "error[unwritable]", "error[nothing-selected]"];
    for line in errors.filter(|line| !made.iter().any(|code| line.starts_with(code))) {
        assert!(check.stderr.contains(line), "check does not find: {line}\n{}", check.stderr);
    }
}

/// What `fiche check` says of a mistake.
#[track_caller]
fn found_by_checking(name: &str, status: i32, mistake: impl FnOnce(&Workspace)) {
    let run = spoilt(mistake).run(&["check"]).expect(status);
    insta::with_settings!({ snapshot_path => "../snapshots/mistakes", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, run.stderr);
    });
}

/// The same for mistakes that only show when a document is made.
#[track_caller]
fn found_by_building(name: &str, arguments: &[&str], mistake: impl FnOnce(&Workspace)) {
    let workspace = spoilt(mistake);
    compare(name, &workspace, arguments);
}

#[track_caller]
fn compare(name: &str, workspace: &Workspace, arguments: &[&str]) -> Run {
    // One worker, so that what several documents say comes in the same order.
    let run = workspace.run(&[arguments, &["--jobs", "1"]].concat());
    let mut shown = format!("exit status {}\n", run.status);
    for document in DOCUMENTS {
        let path = workspace.path(&format!("output/{document}.pdf"));
        let what = match std::fs::read(path) {
            Ok(bytes) if bytes == OLD.as_bytes() => "left as it was",
            Ok(bytes) if bytes.starts_with(b"%PDF-1.7") && bytes.trim_ascii_end().ends_with(b"%%EOF") => {
                "built"
            }
            Ok(_) => "half written",
            Err(_) => "not there",
        };
        shown.push_str(&format!("{document}: {what}\n"));
    }
    let documents = workspace.files("output");
    let strange: Vec<_> =
        documents.iter().filter(|path| !path.ends_with(".pdf") && !path.ends_with(".gitkeep")).collect();
    assert!(strange.is_empty(), "left behind: {strange:?}");
    insta::with_settings!({ snapshot_path => "../snapshots/mistakes", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, format!("{shown}\n{}", run.stderr));
    });
    run
}
