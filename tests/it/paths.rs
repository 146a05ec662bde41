//! Where documents may lie: never where the program keeps what is its own, and no two where a file system knows one place.

use crate::workspace::Workspace;

fn with_pattern(pattern: &str) -> Workspace {
    let workspace = Workspace::two_countries();
    workspace.append("fiche.toml", &format!("\n[output]\npattern = \"{pattern}\"\n"));
    workspace
}

#[test]
fn patterns_that_lead_elsewhere() {
    let names = "{subject}-{report}.{language}";
    for folder in [
        ".fiche",
        ".fiche/new",
        "a/.fiche",
        "a/./.fiche",
        "./.fiche",
        ".//.fiche",
        ".FICHE",
        ".Fiche",
        ".fiche.",
        ".fiche ",
        ".fiche::$INDEX_ALLOCATION",
        "FICHE~1",
        ".fi\\u200cche",
        "..",
        "a/../..",
        "/etc",
        "manifest.json",
        "Manifest-1-of-2.JSON",
        "a\\\\b",
        "a\\nb",
        "a\\tb",
        "a\\u001bb",
        "a\\u007fb",
        "a\\u009bb",
        "a\\u202eb",
        "",
    ] {
        let workspace = with_pattern(&format!("{folder}/{names}"));
        for command in [&["build"][..], &["check"]] {
            let run = workspace.run(command);
            assert!(run.status == 1, "{folder}: {} {}", run.status, run.stderr);
            assert!(run.stderr.contains("error[output-pattern]"), "{folder}: {}", run.stderr);
        }
        assert!(workspace.files("output").iter().all(|path| !path.ends_with(".pdf")), "{folder}");
        let kept = workspace.path("output/.fiche/new");
        assert!(!kept.exists() || std::fs::read_dir(kept).expect("a folder").count() == 0, "{folder}");
    }
    for folder in [".fiches", "fiche", "a/manifest.json", "a.fiche", ".hidden", "été", "a b"] {
        with_pattern(&format!("{folder}/{names}")).run(&["build", "example-country-brief.en"]).expect(0);
    }
}

/// The name of a subject or report is part of the path.
#[test]
fn names_that_lead_elsewhere() {
    let workspace = with_pattern(".{subject}/{report}.{language}");
    std::fs::rename(workspace.path("data/countries/other"), workspace.path("data/countries/fiche"))
        .expect("renamed");
    workspace.edit("fiche.toml", "\"other\"", "\"fiche\"");
    let run = workspace.run(&["build"]).expect(1);
    assert!(run.stderr.contains("error[output-pattern]: `.fiche/country-brief."), "{}", run.stderr);
    assert_eq!(workspace.files("output").iter().filter(|path| path.ends_with(".pdf")).count(), 2);
    // One that `fiche.toml` does not name.
    let workspace = with_pattern(".{subject}/{report}.{language}");
    std::fs::rename(workspace.path("data/countries/other"), workspace.path("data/countries/fiche"))
        .expect("renamed");
    workspace.edit("fiche.toml", ", \"other\"", "");
    let asked = ["build", "-r", "country-brief", "-s", "fiche", "-l", "en"];
    assert!(workspace.run(&asked).expect(2).stderr.contains("error[output-pattern]"));
}

/// Reports are named by folders, whose names may hold anything.
#[cfg(target_os = "linux")]
#[test]
fn names_that_fall_together() {
    for (one, other) in
        [("leaflet", "Leaflet"), ("dépliant", "de\u{301}pliant"), ("ÉTÉ", "e\u{301}te\u{301}")]
    {
        let workspace = Workspace::two_countries();
        for name in [one, other] {
            workspace.write(&format!("templates/{name}/report.toml"), "subjects = [\"country\"]\n");
            workspace.write(&format!("templates/{name}/main.typ"), "#metadata(none)\n");
            let entry = format!(
                "\n[[document]]\nreport = \"{name}\"\nsubjects = [\"example\"]\nlanguages = [\"en\"]\n"
            );
            workspace.append("fiche.toml", &entry);
        }
        let run = workspace.run(&["check"]).expect(1);
        assert!(run.stderr.contains("error[path-twice]"), "{one} {other}: {}", run.stderr);
    }
}
