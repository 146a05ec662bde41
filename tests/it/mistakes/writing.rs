//! Folders that cannot be written to.

use super::{compare, found_by_building, spoilt};
use crate::workspace::Workspace;

#[test]
fn output_is_a_file() {
    found_by_building("output-is-a-file", &["build", "--output", "fiche.toml"], |_| {});
}

#[test]
fn document_is_a_folder() {
    found_by_building("document-is-a-folder", &["build"], |w| {
        w.remove("output/example/example-country-brief.en.pdf");
        w.write("output/example/example-country-brief.en.pdf/old.pdf", "a folder");
    });
}

#[test]
fn new_folder_is_made() {
    let workspace = Workspace::two_countries();
    let run = workspace.run(&["build", "--output", "new/folder", "--language", "en"]).expect(0);
    assert_eq!(run.stdout.lines().count(), 2, "{}", run.stdout);
    assert_eq!(
        workspace.files("new"),
        ["new/folder/example/example-country-brief.en.pdf", "new/folder/other/other-country-brief.en.pdf"]
    );
}

#[cfg(unix)]
#[test]
fn link_out_of_the_output_folder() {
    let elsewhere = |w: &Workspace| w.outside().join("elsewhere");
    let workspace = spoilt(|w| {
        std::fs::create_dir(elsewhere(w)).expect("a folder");
        for name in ["en", "fr"] {
            w.remove(&format!("output/example/example-country-brief.{name}.pdf"));
        }
        std::fs::remove_dir(w.path("output/example")).expect("removed");
        std::os::unix::fs::symlink(elsewhere(w), w.path("output/example")).expect("a link");
    });
    compare("output-link", &workspace, &["build"]);
    let written = std::fs::read_dir(elsewhere(&workspace)).expect("a folder").count();
    assert_eq!(written, 0, "something was written outside");
}

#[cfg(unix)]
#[test]
fn read_only() {
    use std::os::unix::fs::PermissionsExt;
    let workspace = spoilt(|_| {});
    let folder = workspace.path("output/example");
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o555)).expect("read-only");
    // Root may write everywhere.
    if std::fs::write(folder.join("probe"), "").is_ok() {
        std::fs::remove_file(folder.join("probe")).expect("removed");
        return;
    }
    compare("read-only", &workspace, &["build"]);
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o755)).expect("writable");
}
