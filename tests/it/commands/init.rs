use crate::workspace::Workspace;

#[test]
fn builds_at_once_without_a_word_of_complaint() {
    let workspace = Workspace::empty();
    let made = workspace.run(&["init", "new/workspace"]).expect(0);
    assert_eq!(made.stdout, "created a workspace in `new/workspace`; next, in that folder: `fiche build`\n");
    let run = workspace.run(&["build", "--workspace", "new/workspace"]).expect(0);
    assert_eq!(run.stderr, "5 documents built, no warnings\n");
    let written = workspace.files("new/workspace/output");
    let listed: Vec<_> = run.stdout.lines().map(|line| line.trim_start_matches("[workspace]/")).collect();
    for path in &listed {
        assert!(written.contains(&(*path).to_owned()), "{path} is not there");
    }
    assert_eq!(listed.len(), 5);
    workspace.run(&["check", "--workspace", "new/workspace"]).expect(0);
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let workspace = Workspace::empty();
    workspace.write("notes.txt", "mine");
    let run = workspace.run(&["init", "."]).expect(2);
    insta::assert_snapshot!(run.stderr);
    assert_eq!(workspace.files("."), ["notes.txt"]);
    workspace.run(&["init", "notes.txt"]).expect(2);
    assert_eq!(workspace.read("notes.txt"), "mine");
}
