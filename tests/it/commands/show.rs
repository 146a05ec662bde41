use crate::workspace::Workspace;

fn shown(id: &str) -> String {
    Workspace::init().run(&["show", id]).expect(0).stdout
}

#[test]
fn figure() {
    insta::assert_snapshot!(shown("inspections-2023"));
}

#[test]
fn claim() {
    insta::assert_snapshot!(shown("few-inspectors"));
}

#[test]
fn recommendation() {
    insta::assert_snapshot!(shown("more-inspectors"));
}

#[test]
fn a_text_that_stands_in_is_marked() {
    let workspace = Workspace::init();
    let french = "claim-summary = Ce paragraphe dit tout : qui s'arrête ici sait l'essentiel.\n";
    workspace.edit("data/countries/example/text/fr.ftl", french, "");
    let run = workspace.run(&["show", "summary"]).expect(0);
    assert!(run.stdout.contains("[fr] *: This paragraph says it all"), "{}", run.stdout);
    assert!(run.stdout.contains("[en]: This paragraph says it all"), "{}", run.stdout);
}

#[test]
fn nothing_of_that_name() {
    let run = Workspace::init().run(&["show", "few-inspector"]).expect(1);
    insta::assert_snapshot!(run.stderr);
    assert_eq!(run.stdout, "");
}
