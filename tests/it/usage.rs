//! Exit statuses, usage errors and help, in English and in French.

use std::collections::{BTreeMap, BTreeSet};

use crate::workspace::{Run, Workspace};

const COMMANDS: [&str; 21] = [
    "build",
    "export",
    "check",
    "list",
    "init",
    "new",
    "import",
    "show",
    "terms",
    "set",
    "rename",
    "review",
    "status",
    "publish",
    "watch",
    "completions",
    "schema",
    "schedule show",
    "schedule emit",
    "manifest",
    "manifest merge",
];

const WRONG: &[&[&str]] = &[
    &["bild"],
    &["build", "--formt", "pdf"],
    &["build", "--format", "docx"],
    &["build", "--jobs", "0"],
    &["build", "--jobs"],
    &["check", "--format", "yaml"],
    &["new", "chapter", "x"],
    &["new", "figure"],
    &["show"],
    &["completions", "tcsh"],
    &["export", "word", "x"],
    &["export", "typst"],
    &["list", "--ui-language", "de"],
    &["list", "--strict"],
    &["build", "--strict=yes"],
    &["build", "--jobs", "1", "--jobs", "2"],
    &["build", "--shard", "3/2"],
    &["--workspace", "mali"],
];

fn in_language(language: &str, arguments: &[&str]) -> Run {
    Workspace::empty().run_with(arguments, &[("LANG", language)])
}

fn usage_errors(language: &str) -> String {
    let mut shown = String::new();
    for arguments in WRONG {
        let run = in_language(language, arguments).expect(2);
        assert_eq!(run.stdout, "");
        shown.push_str(&format!("$ fiche {}\n{}\n", arguments.join(" "), run.stderr));
    }
    shown
}

#[test]
fn usage_errors_in_english() {
    insta::assert_snapshot!(usage_errors("en_GB.UTF-8"));
}

#[test]
fn usage_errors_in_french() {
    insta::assert_snapshot!(usage_errors("fr_FR.UTF-8"));
}

/// Whatever can be wrong has words of its own: each message about usage is what some command line is told.
#[test]
fn every_message_about_usage_is_told() {
    let told = [
        ("usage-unknown-argument", &["build", "--formt"][..]),
        ("usage-unknown-command", &["manifest", "split"]),
        ("usage-value-missing", &["watch", "--output"]),
        ("usage-value-missing", &["check", "--format="]),
        ("usage-invalid-value", &["schedule", "show", "--format", "xml"]),
        ("usage-invalid-number", &["watch", "--jobs", "65"]),
        ("usage-invalid-number", &["schedule", "emit", "--target", "kubernetes", "--shards", "many"]),
        ("usage-invalid-shard", &["build", "--shard", "0/3"]),
        ("usage-invalid-name", &["schedule", "emit", "--target", "kubernetes", "--claim", "A"]),
        ("usage-invalid-word", &["schedule", "emit", "--target", "kubernetes", "--image", "a b"]),
        ("usage-invalid-word", &["schedule", "emit", "--target", "kubernetes", "--time-zone", "a b"]),
        ("usage-invalid-word", &["schedule", "emit", "--target", "systemd", "--user", "a b"]),
        ("usage-value-unexpected", &["schedule", "emit", "--force=no"]),
        ("usage-argument-missing", &["schedule", "emit"]),
        ("usage-argument-twice", &["review", "mali", "-o", "x", "-o", "y"]),
        ("usage-arguments-together", &["schedule", "emit", "--target", "cron", "--image", "x"]),
        ("usage-arguments-together", &["build", "--schedule", "nightly", "--report", "factsheet"]),
        ("usage-command-missing", &["-w", "mali"]),
    ];
    let catalogue = std::fs::read_to_string(crate::workspace::repository().join("locales/en/cli.ftl"))
        .expect("the catalogue");
    let messages = catalogue.lines().filter(|line| line.starts_with("usage-"));
    let messages: BTreeMap<_, _> = messages.filter_map(|line| line.split_once(" = ")).collect();
    for (id, arguments) in told {
        let stderr = in_language("en_GB.UTF-8", arguments).expect(2).stderr;
        let line = stderr.lines().next().unwrap_or_default();
        let mut fixed =
            messages[id].split("{ $").map(|part| part.split_once(" }").map_or(part, |(_, rest)| rest));
        assert!(fixed.all(|part| line.contains(part)), "{id} is not what {arguments:?} is told: {line}");
    }
    // The first three stand beside others or belong to `a_word_that_is_not_utf8`; the last is for errors of a later clap.
    let others = ["usage-suggestion", "usage-more", "usage-not-utf8", "usage-wrong"];
    let known: BTreeSet<_> = told.iter().map(|(id, _)| *id).chain(others).collect();
    assert_eq!(messages.into_keys().collect::<BTreeSet<_>>(), known);
}

/// Paths may be anything; of the rest it is said which argument is not text.
#[cfg(unix)]
#[test]
fn a_word_that_is_not_utf8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let bytes = OsStr::from_bytes;
    let (folder, word) = (bytes(b"dossier\xe9"), bytes(b"caf\xe9"));
    let output = |arguments: &[&OsStr], language: &str| {
        let output = crate::workspace::fiche()
            .args(arguments)
            .env("LANG", language)
            .output()
            .expect("the program runs");
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8(output.stderr).expect("UTF-8")
    };
    for argument in [bytes(b"--report"), bytes(b"--shard"), bytes(b"--log-format"), bytes(b"--")] {
        let arguments = [bytes(b"build"), bytes(b"--workspace"), folder, argument, word];
        let stderr = output(&arguments, "en_GB.UTF-8");
        assert!(stderr.contains("the argument `caf\u{fffd}` is not UTF-8"), "{stderr}");
        let stderr = output(&arguments, "fr_FR.UTF-8");
        assert!(stderr.contains("l’argument `caf\u{fffd}` n’est pas en UTF-8"), "{stderr}");
    }
    // Where there is a list of values, it is one that is not in it.
    let arguments = [bytes(b"build"), bytes(b"--format"), word];
    assert!(
        output(&arguments, "en_GB.UTF-8").contains("`caf\u{fffd}` is not a value of `--format <FORMAT>`")
    );
    // Two of them: the first.
    let arguments = [bytes(b"list"), bytes(b"--ui-language=\xff"), bytes(b"--format"), word];
    assert!(output(&arguments, "en_GB.UTF-8").contains("`--ui-language=\u{fffd}`"));
    let json = [bytes(b"build"), bytes(b"--log-format=json"), word];
    let line: serde_json::Value = serde_json::from_str(&output(&json, "en_GB.UTF-8")).expect("an object");
    assert_eq!(line["code"], "usage-not-utf8");
    // As a path it is no mistake but a folder that is not there.
    let stderr = output(&[bytes(b"list"), bytes(b"-w"), folder], "en_GB.UTF-8");
    assert!(stderr.starts_with("error[no-workspace]"), "{stderr}");
}

fn help(language: &str) -> String {
    let mut shown = in_language(language, &["--help"]).expect(0).stdout;
    for command in COMMANDS {
        let arguments: Vec<&str> = command.split(' ').chain(["--help"]).collect();
        let run = in_language(language, &arguments).expect(0);
        assert_eq!(run.stderr, "");
        shown.push_str(&format!("\n$ fiche {command} --help\n{}", run.stdout));
    }
    for id in ["about-", "heading-", "help-", "value-", "usage-", "{", "\u{2068}"] {
        assert!(!shown.contains(id), "`{id}` in:\n{shown}");
    }
    shown
}

#[test]
fn help_in_english() {
    insta::assert_snapshot!(help("en_GB.UTF-8"));
}

#[test]
fn help_in_french() {
    insta::assert_snapshot!(help("fr_FR.UTF-8"));
}

#[test]
fn the_option_goes_before_the_environment() {
    let french = in_language("en_GB.UTF-8", &["--ui-language", "fr", "--help"]).expect(0);
    assert_eq!(french.stdout, in_language("fr_FR.UTF-8", &["--help"]).stdout);
    let english = in_language("fr_FR.UTF-8", &["check", "--ui-language=en", "--help"]).expect(0);
    assert_eq!(english.stdout, in_language("en_GB.UTF-8", &["check", "--help"]).stdout);
}

#[test]
fn other_languages_get_english() {
    for language in ["de_DE.UTF-8", "C", "POSIX", ""] {
        assert_eq!(
            in_language(language, &["--help"]).stdout,
            in_language("en_GB.UTF-8", &["--help"]).stdout,
            "{language}"
        );
    }
    let regional = in_language("fr_ML.UTF-8", &["--help"]).stdout;
    assert_eq!(regional, in_language("fr_FR.UTF-8", &["--help"]).stdout);
}

/// As for other programs: `LC_ALL` goes before `LANG`, and `LANGUAGE` counts unless the language is `C`.
#[test]
fn the_first_variable_decides() {
    let english = in_language("en_GB.UTF-8", &["--help"]).stdout;
    let french = in_language("fr_FR.UTF-8", &["--help"]).stdout;
    assert_ne!(english, french);
    for (variables, wanted) in [
        (&[("LC_ALL", "C"), ("LANG", "fr_FR.UTF-8")][..], &english),
        (&[("LC_ALL", "C.UTF-8"), ("LANG", "fr_FR.UTF-8"), ("LANGUAGE", "fr")], &english),
        (&[("LC_ALL", "de_DE.UTF-8"), ("LANG", "fr_FR.UTF-8")], &english),
        (&[("LC_ALL", ""), ("LC_MESSAGES", "fr_FR"), ("LANG", "en_GB.UTF-8")], &french),
        (&[("LC_CTYPE", "en_GB.UTF-8"), ("LANG", "fr_FR.UTF-8")], &french),
        (&[("LANG", "en_GB.UTF-8"), ("LANGUAGE", "de:fr:en")], &french),
    ] {
        assert_eq!(&Workspace::empty().run_with(&["--help"], variables).stdout, wanted, "{variables:?}");
    }
}

/// Who reads JSON gets JSON, whatever is wrong.
#[test]
fn problems_as_json() {
    let workspace = Workspace::two_countries();
    let empty = Workspace::empty();
    for (workspace, arguments, code) in [
        (&workspace, &["build", "--log-format", "json", "--formt", "pdf"][..], "usage-unknown-argument"),
        (&workspace, &["build", "--jobs=0", "--log-format=json"], "usage-invalid-number"),
        (&workspace, &["build", "--log-format", "json", "nothing"], "unknown-selector"),
        (&workspace, &["build", "--log-format", "json", "--schedule", "x"], "unknown-schedule"),
        (&empty, &["build", "--log-format", "json"], "no-workspace"),
    ] {
        let run = workspace.run(arguments).expect(2);
        let line: serde_json::Value =
            serde_json::from_str(&run.stderr).unwrap_or_else(|error| panic!("{error}: {}", run.stderr));
        assert_eq!(line["code"], code, "{line}");
        assert_eq!(line["severity"], "error");
        assert!(line["message"].is_string() && line["help"].is_string(), "{line}");
    }
}

/// A device that takes nothing.
#[cfg(target_os = "linux")]
#[test]
fn standard_output_that_is_full() {
    let workspace = Workspace::two_countries();
    for arguments in [&["list"][..], &["build", "example-country-brief.en"]] {
        let full = std::fs::File::options().write(true).open("/dev/full").expect("a device");
        let output = crate::workspace::fiche()
            .args(arguments)
            .current_dir(&workspace.root)
            .stdout(full)
            .output()
            .expect("the program runs");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{stderr}");
        assert!(stderr.contains("error[output-lost]") && stderr.contains("No space left"), "{stderr}");
    }
}

#[test]
fn version() {
    let run = in_language("en_GB.UTF-8", &["--version"]).expect(0);
    assert_eq!(run.stdout, format!("fiche {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn no_command_is_wrong_usage() {
    let run = in_language("en_GB.UTF-8", &[]).expect(2);
    assert!(run.stderr.contains("Documents:\n  build "), "{}", run.stderr);
}

#[test]
fn no_workspace() {
    let workspace = Workspace::empty();
    for command in
        [&["build"][..], &["check"], &["list"], &["show", "x"], &["new", "source", "x"], &["watch"]]
    {
        let run = workspace.run(command).expect(2);
        assert!(
            run.stderr.starts_with("error[no-workspace]: no workspace in `[workspace]`"),
            "{}",
            run.stderr
        );
    }
    let named = workspace.run(&["list", "--workspace", "elsewhere"]).expect(2);
    assert!(named.stderr.contains("no workspace in `elsewhere`"), "{}", named.stderr);
}

#[test]
fn a_workspace_is_found_from_below() {
    let workspace = Workspace::two_countries();
    let at_the_root = workspace.run(&["list"]).expect(0).stdout;
    let below = crate::workspace::fiche()
        .arg("list")
        .current_dir(workspace.path("data/countries/example"))
        .output()
        .expect("the program runs");
    assert_eq!(String::from_utf8_lossy(&below.stdout), at_the_root);
    let named = Workspace::empty().run(&["list", "--workspace", workspace.root.to_str().expect("UTF-8")]);
    assert_eq!(named.stdout, at_the_root);
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_panic() {
    let workspace = Workspace::two_countries();
    let mut child = crate::workspace::fiche()
        .arg("list")
        .current_dir(&workspace.root)
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"));
}

/// The help lists each command once, in the group of what people do with it.
#[test]
fn every_command_is_in_one_group() {
    let grammar = fiche::cli::command(&fiche::ui::Ui::new(Some("en")));
    let shown = in_language("en_GB.UTF-8", &["--help"]).expect(0).stdout;
    for command in grammar.get_subcommands() {
        let line = format!("  {} ", command.get_name());
        assert_eq!(shown.lines().filter(|shown| shown.starts_with(&line)).count(), 1, "{line}\n{shown}");
    }
}
