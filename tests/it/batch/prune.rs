//! What `--prune` removes, and all that it does not.

use fiche::batch::sealed;

use super::{built, documents, entry, manifest};
use crate::workspace::{Run, Workspace, copy};

const EXAMPLE: &str = "output/example/example-country-brief.en.pdf";
const OTHER: &str = "output/other/other-country-brief.en.pdf";
const OTHER_FR: &str = "output/other/other-country-brief.fr.pdf";

/// Two countries, of which `fiche.toml` no longer names the second.
fn one_unnamed() -> Workspace {
    let workspace = Workspace::two_countries();
    workspace.run(&["build"]).expect(0);
    unname(&workspace);
    workspace
}

fn unname(workspace: &Workspace) {
    workspace.edit("fiche.toml", "subjects = [\"example\", \"other\"]", "subjects = [\"example\"]");
}

#[track_caller]
fn said(run: &Run, text: &str) {
    assert!(run.stderr.contains(text), "{}", run.stderr);
}

const NOT_PRUNED: &str = "note[not-pruned]: nothing was removed, because the build did not go well";

#[test]
fn a_wrong_pattern() {
    let workspace = Workspace::two_countries();
    workspace.run(&["build"]).expect(0);
    let before = documents(&workspace);
    workspace.append("fiche.toml", "\n[output]\npattern = \"x/{subject}-{report}\"\n");
    let run = workspace.run(&["build", "--prune"]).expect(1);
    said(&run, "error[output-pattern]");
    said(&run, NOT_PRUNED);
    assert_eq!(documents(&workspace), before);
}

/// What gets another path keeps the old one until there is something at the new one.
#[test]
fn another_pattern() {
    let workspace = Workspace::two_countries();
    workspace.run(&["build"]).expect(0);
    let facts = workspace.read("data/countries/example/country.toml");
    workspace.append("fiche.toml", "\n[output]\npattern = \"new/{subject}-{report}.{language}\"\n");
    workspace.edit("data/countries/example/country.toml", "value = 12\n", "value = 12\nvalues = 3\n");
    let run = workspace.run(&["build", "--prune"]).expect(1);
    said(&run, NOT_PRUNED);
    assert_eq!(documents(&workspace).len(), 4 + 2, "all old ones, and the new ones of one country");

    // Nothing fails where only the other country is asked for; but the old documents of the first are all there is.
    workspace.run(&["build", "--prune", "other"]).expect(0);
    assert!(workspace.path(EXAMPLE).exists());
    assert!(!workspace.path(OTHER).exists());

    workspace.write("data/countries/example/country.toml", facts);
    workspace.run(&["build", "--prune"]).expect(0);
    let left: Vec<_> = documents(&workspace).into_keys().collect();
    assert!(left.len() == 4 && left.iter().all(|path| path.starts_with("output/new/")), "{left:?}");
}

#[test]
fn a_build_with_errors() {
    let workspace = one_unnamed();
    workspace.edit("data/countries/example/country.toml", "value = 12\n", "value = 12\nvalues = 3\n");
    said(&workspace.run(&["build", "--prune"]).expect(1), NOT_PRUNED);
    assert_eq!(documents(&workspace).len(), 4);
}

/// Whatever the records say, nothing outside the folder is touched.
#[test]
fn a_record_of_a_file_elsewhere() {
    let workspace = one_unnamed();
    std::fs::copy(workspace.path(OTHER), workspace.path("victim.pdf")).expect("copied");
    let records = "output/.fiche/records.json";
    let path = "\"other/other-country-brief.en.pdf\"";
    let object = sealed::open(workspace.read(records).as_bytes()).expect("whole records");
    let text = String::from_utf8(object).expect("text");
    assert!(text.contains(path));
    workspace.write(records, sealed::seal(text.replace(path, "\"../victim.pdf\"").as_bytes()));
    let run = workspace.run(&["build", "--prune"]).expect(1);
    said(&run, "`../victim.pdf` leads out of its folder");
    assert!(workspace.path("victim.pdf").exists());
}

#[cfg(unix)]
#[test]
fn a_link_to_elsewhere() {
    let workspace = one_unnamed();
    std::fs::rename(workspace.path("output/other"), workspace.path("elsewhere")).expect("moved");
    std::os::unix::fs::symlink("../elsewhere", workspace.path("output/other")).expect("a link");
    workspace.run(&["build", "--prune"]).expect(1);
    assert_eq!(workspace.files("elsewhere").len(), 2);
}

#[test]
fn documents_of_another_workspace() {
    let (first, second) = (Workspace::two_countries(), Workspace::two_countries());
    first.run(&["build"]).expect(0);
    unname(&second);
    let output = first.path("output").display().to_string();
    for _ in 0..2 {
        let run = second.run(&["build", "--output", &output, "--prune"]).expect(0);
        said(&run, "note[left-over-foreign]: 2 documents in the folder were made from another workspace");
        assert_eq!(documents(&first).len(), 4);
    }
    assert_eq!(built(&first, &[]), [""; 0]);
}

/// A workspace that is moved with its output folder is the same one.
#[test]
fn a_workspace_that_was_moved() {
    let workspace = one_unnamed();
    let moved = workspace.outside().join("moved");
    copy(&workspace.root, &moved);
    let moved = moved.to_str().expect("UTF-8");
    let run = workspace.run(&["build", "--prune", "-w", moved]).expect(0);
    let removed = "note[pruned]: removed 2 files that no document has any more: \
        other/other-country-brief.en.pdf, other/other-country-brief.fr.pdf\n";
    assert_eq!(run.stdout, "");
    assert!(run.stderr.starts_with(removed), "{}", run.stderr);
    assert!(run.stderr.ends_with("\nno documents built, 2 up to date, no warnings\n"), "{}", run.stderr);
    // The folder that is empty now is gone, too.
    assert!(!std::path::Path::new(moved).join("output/other").exists());
    // Without it, the documents are taken over, but those that are not named are not known to be its own.
    let output = workspace.path("output").display().to_string();
    let run = workspace.run(&["build", "--prune", "-w", moved, "--output", &output]).expect(0);
    assert_eq!(run.stdout, "");
    said(&run, "note[left-over-foreign]");
    assert!(workspace.path(OTHER).exists());
}

#[test]
fn what_was_asked_for() {
    let workspace = one_unnamed();
    let asked = ["build", "--prune", "--report", "country-brief", "--subject", "other", "--language", "en"];
    let run = workspace.run(&asked).expect(0);
    assert_eq!(run.stdout, format!("{OTHER}\n"), "{}", run.stderr);
    assert!(workspace.path(OTHER).exists() && !workspace.path(OTHER_FR).exists());
    // It was made by hand, and nothing is remembered of it.
    workspace.run(&["build", "--prune"]).expect(0);
    assert!(workspace.path(OTHER).exists());
}

/// What cannot be read now is not forgotten.
#[test]
fn what_cannot_be_read() {
    let workspace = one_unnamed();
    let good = std::fs::read(workspace.path(OTHER)).expect("a document");
    workspace.remove(OTHER);
    std::fs::create_dir(workspace.path(OTHER)).expect("a folder");
    said(&workspace.run(&["build", "--prune"]).expect(1), "error[unreadable]");
    assert!(!workspace.path(OTHER_FR).exists(), "the others are removed");
    std::fs::remove_dir(workspace.path(OTHER)).expect("removed");
    workspace.write(OTHER, good);
    workspace.run(&["build", "--prune"]).expect(0);
    assert!(!workspace.path(OTHER).exists());
}

/// Files that a document has no more.
#[test]
fn pictures_of_an_earlier_version() {
    let workspace = Workspace::two_countries();
    workspace.run(&["build", "--format", "pdf,png"]).expect(0);
    let pictures =
        || workspace.files("output/example").into_iter().filter(|path| path.ends_with(".png")).count();
    assert_eq!(pictures(), 2);
    assert_eq!(built(&workspace, &[]), [""; 0], "pictures do no harm");
    workspace.edit("data/countries/example/country.toml", "value = 12\n", "value = 13\n");
    let note = "note[left-over-file]: 2 files are of earlier versions of their documents; `--prune` removes them: \
        example/example-country-brief.en-1.png, example/example-country-brief.fr-1.png\n";
    for _ in 0..2 {
        said(&workspace.run(&["build"]).expect(0), note);
    }
    assert_eq!(pictures(), 2);
    assert!(!manifest(&workspace).to_string().contains("example-country-brief.en-1.png"));
    let run = workspace.run(&["build", "--prune"]).expect(0);
    said(&run, "note[pruned]: removed 2 files that no document has any more: ");
    assert_eq!(pictures(), 0);
    assert!(workspace.path("output/example").is_dir(), "it is not empty");
    assert_eq!(documents(&workspace).len(), 4);
}

/// What a document had in earlier versions is not taken for its own when it is named again.
#[test]
fn named_again_with_files_of_an_earlier_version() {
    let workspace = Workspace::two_countries();
    let named = workspace.read("fiche.toml");
    workspace.run(&["build", "--format", "pdf,png"]).expect(0);
    workspace.edit("data/countries/other/country.toml", "value = 12\n", "value = 13\n");
    workspace.run(&["build"]).expect(0);
    unname(&workspace);
    workspace.run(&["build"]).expect(0);
    workspace.write("fiche.toml", named);
    workspace.run(&["build"]).expect(0);
    let files = entry(&workspace, "other-country-brief.en")["files"].to_string();
    assert!(files.contains("brief.en.pdf") && !files.contains("brief.en-1.png"), "{files}");
}

/// What has lost a file while nobody named it is made again.
#[test]
fn named_again_without_one_of_its_files() {
    let workspace = Workspace::two_countries();
    workspace.edit("fiche.toml", "country-brief", "country-profile");
    let long = "Inspectors come seldom. ".repeat(300);
    workspace.edit("data/countries/other/text/en.ftl", "Inspectors made", &format!("{long}Inspectors made"));
    let named = workspace.read("fiche.toml");
    let build = || workspace.run(&["build", "--format", "pdf,png"]).expect(0);
    build();
    let second = "output/other/other-country-profile.en-2.png";
    unname(&workspace);
    workspace.remove(second);
    build();
    workspace.write("fiche.toml", named);
    build();
    assert!(workspace.path(second).exists());
}
