use crate::workspace::Workspace;

#[test]
fn builds_at_once_and_names_what_is_to_be_replaced() {
    let workspace = Workspace::empty();
    let made = workspace.run(&["init", "new/workspace"]).expect(0);
    assert_eq!(made.stdout, "created a workspace in `new/workspace`; next, in that folder: `fiche build`\n");
    let run = workspace.run(&["build", "--workspace", "new/workspace"]).expect(0);
    let placeholders = "warning[placeholders]: 8 values are still placeholders: \
        data/countries/example/country.toml (iso, m49); data/sources.yml (title, author); \
        locales/en/workspace.ftl (organisation-name, closing-publisher); \
        locales/fr/workspace.ftl (organisation-name, closing-publisher)\n";
    assert!(run.stderr.starts_with(placeholders), "{}", run.stderr);
    assert!(run.stderr.ends_with("\n5 documents built, 1 warning\n"), "{}", run.stderr);
    let written = workspace.files("new/workspace/output");
    let listed: Vec<_> = run.stdout.lines().map(|line| line.trim_start_matches("[workspace]/")).collect();
    for path in &listed {
        assert!(written.contains(&(*path).to_owned()), "{path} is not there");
    }
    assert_eq!(listed.len(), 5);
    workspace.run(&["check", "--workspace", "new/workspace"]).expect(0);
}

#[test]
fn what_has_been_replaced_is_named_no_more() {
    let workspace = Workspace::init();
    let run = workspace.run(&["check"]).expect(0);
    assert_eq!(run.stderr, "no errors, no warnings\n");
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
