//! Machines that grant little.

use std::path::Path;

use crate::workspace::{Workspace, fiche};

/// Runs the program in a shell that sets a limit.
#[cfg(unix)]
fn limited(workspace: &Workspace, limit: &str, arguments: &str) -> (i32, String) {
    let program = fiche();
    let output = std::process::Command::new("bash")
        .args(["-c", &format!("{limit} && exec \"$0\" {arguments}")])
        .arg(program.get_program())
        .env("LANG", "en_GB.UTF-8")
        // Their stacks count as memory.
        .env("RAYON_NUM_THREADS", "2")
        .current_dir(&workspace.root)
        .output()
        .expect("a shell");
    (output.status.code().unwrap_or(-1), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[cfg(unix)]
#[test]
fn without_threads_one_does_everything() {
    // As root, no such limit holds; then this is a build like any other.
    let workspace = Workspace::init();
    let (status, said) = limited(&workspace, "ulimit -u 1", "build");
    assert!(status == 0 && !said.contains("panicked"), "{said}");
}

#[cfg(unix)]
#[test]
fn little_memory_is_a_problem_of_documents() {
    let workspace = Workspace::init();
    workspace.write(
        "templates/country-brief/main.typ",
        "#set document(title: \"x\")\n#set text(lang: \"en\")\n#let x = ()\n#for i in range(100000000) { x.push((i,)) }",
    );
    let (status, said) = limited(&workspace, "ulimit -v 2500000", "build --jobs 2");
    assert_eq!(status, 1, "{said}");
    assert_eq!(said.matches("error[typst-too-large]").count(), 2, "{said}");
    assert!(said.contains("3 built"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_limit_on_the_size_of_files_is_told() {
    let workspace = Workspace::init();
    let (status, said) = limited(&workspace, "ulimit -f 10", "build");
    assert_eq!(status, 1, "{said}");
    assert!(said.contains("error[unwritable]"), "{said}");
}

/// chrono's own `now` panics if the clock stands before 1970, and so does `duration_since` where that is not expected.
#[test]
fn the_clock_is_read_in_one_place() {
    fn look(folder: &Path) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                look(&path);
            } else if !path.ends_with("clock.rs") {
                let text = std::fs::read_to_string(&path).expect("a source file");
                for clock in ["Local::now", "Utc::now", "SystemTime::now"] {
                    assert!(!text.contains(clock), "{}: {clock}", path.display());
                }
            }
        }
    }
    look(&crate::workspace::repository().join("src"));
}

/// With ever less address space documents fail, and then the program; it always says why and never aborts.
#[cfg(unix)]
#[test]
fn too_little_address_space_is_said() {
    let workspace = Workspace::init();
    // Close to what the first stack takes, memory ends before the program has its words.
    let close = (300_000..420_000).step_by(6_000);
    for kilobytes in [700_000, 500_000].into_iter().chain(close).chain([250_000, 200_000, 150_000]) {
        let (status, said) = limited(&workspace, &format!("ulimit -v {kilobytes}"), "build --force");
        assert!((0..=2).contains(&status) && !said.contains("panicked"), "{kilobytes}: {status}\n{said}");
        assert!(status == 0 || said.contains("memory"), "{kilobytes}: {status}\n{said}");
    }
}
