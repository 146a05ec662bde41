//! `fiche manifest merge`.

use crate::workspace::Workspace;

/// A workspace built in two parts, each into a folder of its own, and whole.
fn in_two_parts() -> Workspace {
    let workspace = Workspace::two_countries();
    for arguments in [
        &["build", "--output", "one", "--shard", "1/2"][..],
        &["build", "--output", "two", "--shard", "2/2"],
        &["build"],
    ] {
        workspace.run(arguments).expect(0);
    }
    workspace
}

const PARTS: [&str; 2] = ["one/manifest.1-of-2.json", "two/manifest.2-of-2.json"];

fn merge<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["manifest", "merge", PARTS[0], PARTS[1]], more].concat()
}

#[test]
fn two_parts_are_the_whole() {
    let workspace = in_two_parts();
    let run = workspace.run(&merge(&["--output", "merged.json"])).expect(0);
    assert_eq!(run.stdout, "merged.json\n");
    let whole = workspace.read("output/manifest.json");
    assert_eq!(workspace.read("merged.json"), whole);

    // To where a reader may be reading, or printed; in any order, and one of them twice.
    workspace.run(&merge(&["--output", PARTS[0]])).expect(0);
    assert_eq!(workspace.read(PARTS[0]), whole);
    assert_eq!(workspace.run(&["manifest", "merge", PARTS[1], PARTS[0], PARTS[1]]).expect(0).stdout, whole);

    let pdfs = |folder: &str| {
        let files = workspace.files(folder).into_iter().filter(|path| path.ends_with(".pdf"));
        files.collect::<Vec<_>>()
    };
    let (one, two, all) = (pdfs("one"), pdfs("two"), pdfs("output"));
    assert_eq!(one.len() + two.len(), all.len());
    for path in all {
        let bytes = std::fs::read(workspace.path(&path)).expect("a document");
        let part = ["one", "two"].map(|part| workspace.path(&path.replacen("output", part, 1)));
        let found: Vec<_> = part.iter().filter_map(|path| std::fs::read(path).ok()).collect();
        assert!(found == [bytes], "{path} differs, or is in both parts or none");
    }
}

#[test]
fn what_cannot_be_merged() {
    let workspace = in_two_parts();
    workspace.write("text.json", "# Not JSON");
    workspace.write("future.json", "{ \"schema\": 99, \"documents\": [] }");
    workspace.write("other.json", workspace.read(PARTS[0]).replace("\"pages\": ", "\"pages\": 1"));
    workspace.write("folder/file", "");
    let first = workspace.read(PARTS[0]);
    let path = "example/example-country-brief.en.pdf";
    assert!(first.contains(path));
    workspace.write("outside.json", first.replace(path, "../../etc/passwd"));
    workspace.write("no-part.json", first.replace("1/2", "3/2"));
    let renamed = first.replace("\"subject\": \"example\"", "\"subject\": \"third\"");
    workspace.write("same-file.json", renamed.replace("\"example-country", "\"third-country"));
    let mut shown = String::new();
    for (status, arguments) in [
        (2, &["missing.json", PARTS[0], "text.json"][..]),
        (2, &["future.json"]),
        (2, &["folder"]),
        (2, &["outside.json"]),
        (2, &["no-part.json"]),
        (1, &[PARTS[0]]),
        (1, &[PARTS[0], PARTS[1], "other.json"]),
        (1, &[PARTS[0], PARTS[1], "same-file.json"]),
        (1, &[PARTS[0], PARTS[1], "--output", "folder"]),
    ] {
        let run = workspace.run(&[&["manifest", "merge"], arguments].concat()).expect(status);
        assert_eq!(run.stdout, "");
        shown.push_str(&format!("$ fiche manifest merge {}\n{}\n", arguments.join(" "), run.stderr));
    }
    insta::assert_snapshot!(shown);
}
