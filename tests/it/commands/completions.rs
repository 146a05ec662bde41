use std::process::Command;

use crate::workspace::{Workspace, fiche};

#[test]
fn for_each_shell() {
    for (shell, sign) in [
        ("bash", "complete -o nospace"),
        ("zsh", "#compdef fiche"),
        ("fish", "complete --keep-order"),
        ("elvish", "edit:completion:arg-completer[fiche]"),
        ("powershell", "Register-ArgumentCompleter"),
    ] {
        let run = Workspace::empty().run(&["completions", shell]).expect(0);
        assert!(run.stdout.contains(sign), "{shell}:\n{}", run.stdout);
        assert!(run.stdout.contains("FICHE_COMPLETE"), "{shell}:\n{}", run.stdout);
    }
}

/// What bash proposes for the last word of a line.
fn proposed(workspace: &Workspace, line: &[&str]) -> Vec<String> {
    let script = workspace.run(&["completions", "bash"]).expect(0).stdout;
    let words: Vec<String> = line.iter().map(|word| format!("'{word}'")).collect();
    let last = line.len() - 1;
    let asked = format!(
        "{script}\nCOMP_WORDS=({}); COMP_CWORD={last}; COMP_TYPE=9\n\
         _clap_complete_fiche fiche {} x\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"",
        words.join(" "),
        words[last],
    );
    let run = Command::new("bash").args(["-c", &asked]).current_dir(&workspace.root).output().expect("bash");
    let shown = String::from_utf8(run.stdout).expect("a text");
    assert_eq!(String::from_utf8_lossy(&run.stderr), "", "{line:?}");
    shown.lines().map(str::to_owned).filter(|word| !word.is_empty()).collect()
}

#[test]
fn bash_proposes_what_there_is() {
    let workspace = Workspace::two_countries();
    workspace.append(
        "fiche.toml",
        "\n[[schedule]]\nname = \"weekly\"\nwhen = \"0 6 * * 1\"\nsubjects = [\"example\"]\n",
    );
    for (line, expected) in [
        (&["fiche", "bu"][..], &["build"][..]),
        (&["fiche", "build", "--subject", ""], &["example", "other"]),
        (&["fiche", "build", "-s", "ex"], &["example"]),
        (&["fiche", "build", "--language", ""], &["en", "fr"]),
        (&["fiche", "build", "--report", "country-b"], &["country-brief"]),
        (&["fiche", "build", "--report", "country-brief,country-p"], &["country-brief,country-profile"]),
        (&["fiche", "build", "exam"], &["example", "example-country-brief.en", "example-country-brief.fr"]),
        (&["fiche", "build", "--schedule", ""], &["weekly"]),
        (&["fiche", "watch", "oth"], &["other", "other-country-brief.en", "other-country-brief.fr"]),
        (&["fiche", "review", ""], &["example", "other"]),
        (&["fiche", "export", "typst", "folder", "--subject", "o"], &["other"]),
        (&["fiche", "check", "--pa"], &["--pages"]),
    ] {
        let proposed = proposed(&workspace, line);
        // Beside names, options.
        let asked = line.last().is_some_and(|word| word.starts_with('-'));
        let names = proposed.iter().map(String::as_str).filter(|word| asked || !word.starts_with('-'));
        assert_eq!(names.collect::<Vec<_>>(), expected, "{line:?}");
    }
}

/// Another workspace, none, or one that cannot be read: nothing is said, and the rest is completed all the same.
#[test]
fn in_other_folders() {
    let workspace = Workspace::init();
    let outside = Workspace::empty();
    let root = workspace.root.to_str().expect("a text");
    assert_eq!(proposed(&outside, &["fiche", "-w", root, "review", ""])[0], "example");
    assert_eq!(proposed(&outside, &["fiche", "check", "--pa"]), ["--pages"]);
    workspace.write("fiche.toml", "= nothing");
    assert_eq!(proposed(&workspace, &["fiche", "check", "--pa"]), ["--pages"]);
    assert!(!proposed(&workspace, &["fiche", "build", "-s", "ex"]).contains(&"example".to_owned()));
}

/// Without a shell that asks, nothing is different.
#[test]
fn only_a_shell_is_answered() {
    let output = fiche().arg("--version").env("FICHE_COMPLETE", "").output().expect("the program");
    assert!(output.status.success() && output.stdout.starts_with(b"fiche "));
}
