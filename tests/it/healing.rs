//! A command that is killed leaves nothing half done: the next one brings it to its end, or undoes it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;

use crate::workspace::{Workspace, fiche};

const FIGURES: &str = "data/countries/example/figures.toml";
const ENGLISH: &str = "data/countries/example/text/en.ftl";
const JOURNAL: &str = ".fiche-change.json";

/// By path.
type Contents = BTreeMap<String, String>;

/// What is in a file, as far as it is text.
fn text(path: &Path) -> String {
    String::from_utf8_lossy(&fs::read(path).expect("a file")).into_owned()
}

/// All files of the data, with what is hidden.
fn data(workspace: &Workspace) -> Contents {
    let mut found = BTreeMap::new();
    let mut open = vec![workspace.root.clone()];
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            let name = path.strip_prefix(&workspace.root).expect("below").to_string_lossy().into_owned();
            match path.is_dir() {
                true if !name.starts_with("output") => open.push(path),
                false => drop(found.insert(name, text(&path))),
                true => {}
            }
        }
    }
    found
}

/// A workspace before and after `fiche new`, and the changes as a killed command leaves them: so many of the new files
/// in their places, with a journal that says whether all had been written.
fn killed(placed: usize, complete: bool) -> (Workspace, Contents, Contents) {
    let workspace = Workspace::init();
    workspace
        .run(&["new", "figure", "first", "--subject", "example", "--source", "example-report"])
        .expect(0);
    let before = data(&workspace);
    workspace
        .run(&["new", "figure", "second", "--subject", "example", "--source", "example-report"])
        .expect(0);
    let after = data(&workspace);
    let mut steps = Vec::new();
    for (number, (path, bytes)) in
        after.iter().filter(|(path, bytes)| before.get(*path) != Some(bytes)).enumerate()
    {
        let (folder, _) = path.rsplit_once('/').expect("a folder");
        let staged = format!("{folder}/.fiche-new-1-{number}");
        let hash = format!("{:032x}", fiche::hash::hash128(before[path].as_bytes()));
        steps.push(serde_json::json!({ "staged": staged, "place": path, "before": hash }));
        // What it replaces has a second name until the end.
        workspace.write(&format!("{staged}-before"), &before[path]);
        if number >= placed {
            workspace.write(path, &before[path]);
            workspace.write(&staged, if complete { bytes } else { &bytes[..bytes.len() / 2] });
        }
    }
    assert_eq!(steps.len(), 3);
    let journal = serde_json::json!({ "complete": complete, "steps": steps, "folders": [] });
    workspace.write(JOURNAL, journal.to_string());
    (workspace, before, after)
}

#[test]
fn whatever_command_comes_next() {
    for next in [&["check"][..], &["build", "example-country-brief.en"], &["list"], &["show", "first"]] {
        for placed in 0..=3 {
            let (workspace, _, after) = killed(placed, true);
            workspace.run(next).expect(0);
            assert_eq!(data(&workspace), after, "{placed} in their places, then {next:?}");
        }
        let (workspace, before, _) = killed(0, false);
        workspace.write(".fiche-change.new", "{");
        workspace.run(next).expect(0);
        assert_eq!(data(&workspace), before, "before the first, then {next:?}");
    }
    // One that changes something itself.
    let (workspace, _, after) = killed(1, true);
    workspace.run(&["set", "second", "value", "7"]).expect(0);
    let now = data(&workspace);
    assert_eq!(now.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    assert!(workspace.read(FIGURES).contains("value = 7"));
}

/// What somebody has written since is not written over; that is said once.
#[test]
fn changed_since() {
    let (workspace, before, after) = killed(1, true);
    workspace.append(ENGLISH, "# by hand\n");
    let run = workspace.run(&["check"]).expect(2);
    assert!(run.stderr.contains("error[change-undone]") && run.stderr.contains(ENGLISH), "{}", run.stderr);
    workspace.run(&["check"]).expect(0);
    let now = data(&workspace);
    assert_eq!(now.len(), after.len());
    for (path, bytes) in now {
        let expected =
            if path == ENGLISH { before[ENGLISH].clone() + "# by hand\n" } else { after[&path].clone() };
        assert!(bytes == expected, "{path}");
    }
}

/// Killed at whatever moment, an import has come in whole or has left nothing, not even a folder.
#[test]
fn an_import() {
    let country = |name: &str| {
        format!("<Country><Name>{name}</Name><Description>In 2020, much was done.</Description></Country>")
    };
    let names = ["Chad", "Ghana", "Kenya", "Mali", "Niger", "Peru", "Samoa", "Togo", "Yemen", "Zambia"];
    let file = format!("<Countries>{}</Countries>", names.map(country).concat());
    let mut ways = [0, 0];
    for turn in 0..24 {
        let workspace = Workspace::init();
        workspace.write("data.xml", &file);
        let before = entries(&workspace);
        let mut import = fiche()
            .args(["import", "data.xml"])
            .current_dir(&workspace.root)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program runs");
        std::thread::sleep(std::time::Duration::from_millis(turn * 4));
        import.kill().expect("killed");
        import.wait().expect("ended");
        // The next command heals.
        workspace.run(&["list"]).expect(0);
        let after = entries(&workspace);
        let whole = workspace.path("data/sources/ilab.yml").exists();
        ways[usize::from(whole)] += 1;
        if !whole {
            assert_eq!(after, before, "turn {turn}");
        }
        workspace.run(&["import", "data.xml"]).expect(0);
        if whole {
            assert_eq!(entries(&workspace), after, "turn {turn}");
        }
    }
    assert!(ways[0] > 0, "none was killed before its end: {ways:?}");
}

/// Files and folders of the data.
fn entries(workspace: &Workspace) -> Vec<String> {
    let (mut found, mut open) = (Vec::new(), vec![workspace.path("data")]);
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            found.push(path.display().to_string());
            if path.is_dir() {
                open.push(path);
            }
        }
    }
    found.sort();
    found
}

/// A journal from elsewhere moves nothing that this program would not.
#[test]
fn made_up() {
    let workspace = Workspace::init();
    workspace.write("../outside", "mine").write("data/.fiche-new-1-0", "x").write("mine", "mine");
    let step =
        |staged: &str, place: &str| serde_json::json!({ "staged": staged, "place": place, "before": null });
    let steps = [
        step("../outside", "data/a.toml"),
        step("data/.fiche-new-1-0", "../b"),
        step("mine", "data/c.toml"),
        step("data/.fiche-new-1-0", ".git/config"),
        step("data/.fiche-new-1-0", "templates/d.typ"),
    ];
    let before = data(&workspace);
    workspace.write(
        JOURNAL,
        serde_json::json!({ "complete": true, "steps": steps, "folders": [".."] }).to_string(),
    );
    workspace.run(&["check"]).expect(0);
    assert_eq!(data(&workspace), before);
    assert_eq!(workspace.read("../outside"), "mine");
    for text in ["", "[]", "{", "null"] {
        workspace.write(JOURNAL, text);
        workspace.run(&["check"]).expect(0);
    }
}

#[test]
fn a_new_workspace() {
    let whole = Workspace::empty();
    whole.run(&["init", "."]).expect(0);
    let whole = data(&whole);
    for number in 0..whole.len() {
        let workspace = Workspace::empty();
        // As many as there were when it was killed; `fiche.toml` is the last.
        for (path, bytes) in whole.iter().filter(|(path, _)| *path != "fiche.toml").take(number) {
            workspace.write(path, bytes);
        }
        workspace.write(".fiche-new-7-1", "ha").write("data/.fiche-new-7-2", "");
        workspace.run(&["init", "."]).expect(0);
        assert_eq!(data(&workspace), whole, "{number} files");
    }
    let workspace = Workspace::empty();
    workspace.run(&["init", "."]).expect(0);
    workspace.run(&["init", "."]).expect(0);
    // What has been begun is not made again.
    workspace.remove("data/sources.yml");
    workspace.run(&["init", "."]).expect(2);
    assert!(!workspace.path("data/sources.yml").exists());
    let workspace = Workspace::empty();
    workspace.write("data/sources.yml", "mine: {}\n");
    workspace.run(&["init", "."]).expect(2);
    assert_eq!(workspace.files(""), ["data/sources.yml"]);
}

/// Killed before its list says what it has written, or after the first files.
#[test]
fn an_export() {
    let workspace = Workspace::init();
    let export = ["export", "typst", "projects", "example-country-brief.en"];
    workspace.run(&export).expect(0);
    let whole = data(&workspace);
    workspace.remove("projects/example-country-brief.en/country-brief/main.typ");
    workspace.append("projects/example-country-brief.en/report.json", "older");
    workspace.write("projects/.fiche-new/.fiche-new-7-1", "half");
    workspace.run(&export).expect(0);
    assert_eq!(data(&workspace), whole);
    fs::remove_dir_all(workspace.path("projects")).expect("removed");
    workspace.write("projects/.fiche-new/.fiche-new-7-1", "half");
    workspace.run(&export).expect(0);
    assert_eq!(data(&workspace), whole);
}
