use fiche::diagnostic::Code;
use fiche::edit::changes::Changes;
use fiche::edit::splice::Splice;

use crate::workspace::Workspace;

fn comment(text: &str) -> Result<Vec<Splice>, fiche::edit::fault::Fault> {
    Ok(vec![Splice::insert(text.len(), "# more\n")])
}

const FACTS: &str = "data/countries/example/country.toml";
const WORDS: &str = "data/countries/example/text/en.ftl";

#[test]
fn a_file_that_has_changed_is_not_written_over() {
    let workspace = Workspace::init();
    let words = workspace.read(WORDS);
    let mut changes = Changes::of(&workspace.root).expect("a folder");
    changes.make(FACTS, comment).expect("made");
    changes.make(WORDS, comment).expect("made");
    workspace.append(FACTS, "# of somebody else\n");
    let facts = workspace.read(FACTS);
    let problem = changes.write().expect_err("refused");
    assert_eq!(problem.code, Code::ChangedSince);
    assert_eq!(problem.arguments["path"], FACTS);
    assert_eq!((workspace.read(FACTS), workspace.read(WORDS)), (facts, words));
}

#[test]
fn a_file_that_has_come_into_being_is_not_written_over() {
    let workspace = Workspace::init();
    let mut changes = Changes::of(&workspace.root).expect("a folder");
    changes.make("data/new.toml", comment).expect("made");
    workspace.write("data/new.toml", "# of somebody else\n");
    assert_eq!(changes.write().expect_err("refused").code, Code::ChangedSince);
    assert_eq!(workspace.read("data/new.toml"), "# of somebody else\n");
}

#[test]
fn what_is_no_syntax_is_not_written_and_nor_is_the_rest() {
    for (path, text) in [(FACTS, "a = "), (WORDS, "a = {"), ("data/sources.yml", "a: [")] {
        let workspace = Workspace::init();
        let before: Vec<_> = workspace.files(".").iter().map(|path| workspace.read(path)).collect();
        let mut changes = Changes::of(&workspace.root).expect("a folder");
        changes.make("data/places.toml", comment).expect("made");
        changes.make(path, |_| Ok(vec![Splice::insert(0, text)])).expect("made");
        assert!(changes.write().is_err(), "{path}");
        let after: Vec<_> = workspace.files(".").iter().map(|path| workspace.read(path)).collect();
        assert_eq!(before, after);
    }
}

#[test]
fn places_that_were_read_before_must_still_be_there() {
    let workspace = Workspace::init();
    let read = fiche::files::input::Files::new(&workspace.root).expect("a folder");
    let mut problems = fiche::diagnostic::Diagnostics::default();
    let file = read.read(FACTS, fiche::span::Concern::All, &mut problems).expect("a file");
    workspace.write(FACTS, format!("# before\n{}", workspace.read(FACTS)));
    let mut changes = Changes::of(&workspace.root).expect("a folder");
    let problem = changes.splice(&file, vec![Splice::insert(0, "x = 1\n")]).expect_err("refused");
    assert_eq!(problem.code, Code::ChangedSince);
}

#[test]
fn files_that_do_not_differ_are_left_alone() {
    let workspace = Workspace::init();
    let mut changes = Changes::of(&workspace.root).expect("a folder");
    changes.make(FACTS, |_| Ok(Vec::new())).expect("made");
    assert_eq!(changes.write().expect("written"), Vec::<String>::new());
}
