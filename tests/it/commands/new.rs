use crate::workspace::Workspace;

/// Adds a record to the example; what was added, and what `check` then says is to be filled in.
fn added(arguments: &[&str]) -> String {
    let workspace = Workspace::init();
    let before = workspace.files(".");
    let old: Vec<_> = before.iter().map(|path| workspace.read(path)).collect();
    let run = workspace.run(&[&["new"], arguments].concat()).expect(0);
    let mut shown = run.stdout;
    for path in workspace.files(".") {
        let text = workspace.read(&path);
        let known = before.iter().position(|other| *other == path).map_or("", |at| &old[at]);
        // What was there stays: only what lies between its beginning and its end is new.
        let start = known.bytes().zip(text.bytes()).take_while(|(a, b)| a == b).count();
        assert!(text.ends_with(&known[start..]), "{path}");
        let more = &text[start..text.len() - (known.len() - start)];
        if !more.is_empty() {
            shown.push_str(&format!("\n--- {path}\n{more}"));
        }
    }
    let check = workspace.run(&["check"]);
    format!("{shown}\n--- fiche check: exit status {}\n{}", check.status, check.stderr)
}

#[test]
fn country() {
    insta::assert_snapshot!(added(&["country", "atlantis"]));
}

#[test]
fn project() {
    insta::assert_snapshot!(added(&["project", "school-meals"]));
}

#[test]
fn source() {
    insta::assert_snapshot!(added(&["source", "census-2022"]));
}

#[test]
fn figure() {
    insta::assert_snapshot!(added(&["figure", "pupils"]));
}

#[test]
fn claim() {
    insta::assert_snapshot!(added(&["claim", "long-way-to-school", "--subject", "example"]));
}

#[test]
fn recommendation() {
    insta::assert_snapshot!(added(&["recommendation", "build-schools"]));
}

#[track_caller]
fn refused(workspace: &Workspace, arguments: &[&str], code: &str) {
    let before: Vec<_> =
        workspace.files(".").iter().map(|path| (path.clone(), workspace.read(path))).collect();
    let run = workspace.run(&[&["new"], arguments].concat()).expect(1);
    assert!(run.stderr.starts_with(&format!("error[{code}]")), "{}", run.stderr);
    let after: Vec<_> =
        workspace.files(".").iter().map(|path| (path.clone(), workspace.read(path))).collect();
    assert_eq!(before, after);
}

#[test]
fn what_exists_is_not_added_again() {
    let workspace = Workspace::init();
    refused(&workspace, &["country", "example"], "id-exists");
    refused(&workspace, &["source", "example-report"], "id-exists");
    refused(&workspace, &["figure", "inspectors-2024"], "id-exists");
    refused(&workspace, &["claim", "summary"], "id-exists");
    refused(&workspace, &["recommendation", "more-inspectors"], "id-exists");
}

#[test]
fn names_that_leave_the_workspace() {
    let workspace = Workspace::init();
    for id in ["../outside", "a/b", "a b", "A", "", "1-a", "a--b", "é"] {
        refused(&workspace, &["country", id], "not-an-id");
    }
}

#[test]
fn subject_must_be_known() {
    let workspace = Workspace::two_countries();
    refused(&workspace, &["figure", "pupils"], "subject-needed");
    refused(&workspace, &["figure", "pupils", "--subject", "exampel"], "unknown-subject");
    workspace.run(&["new", "figure", "pupils", "--subject", "other"]).expect(0);
    assert!(workspace.read("data/countries/other/figures.toml").contains("id = \"pupils\""));
}

/// An id for each kind of record of a country; where the id is that of a term, one that there is.
const OF_COUNTRIES: [(&str, &str); 16] = [
    ("assessment", "some-rating"),
    ("claim", "some-claim"),
    ("figure", "some-figure"),
    ("statistic", "working"),
    ("work", "some-work"),
    ("instrument", "palermo-protocol"),
    ("law", "some-law"),
    ("standard", "free-education"),
    ("enforcement", "convictions"),
    ("institution", "some-institution"),
    ("policy", "some-policy"),
    ("programme", "some-programme"),
    ("event", "some-event"),
    ("recommendation", "some-recommendation"),
    ("note", "some-note"),
    ("place", "bamako"),
];

/// What only the author knows, and `check` asks for: a source, whose statement it is, the figure.
const ASKED_FOR: [&str; 3] = ["without-source", "unknown-institution", "unknown-figure"];

#[track_caller]
fn lacks_only_what_is_asked_for(workspace: &Workspace) {
    let run = workspace.run(&["check"]).expect(1);
    let errors = run.stderr.lines().filter_map(|line| line.strip_prefix("error[")?.split(']').next());
    let others: Vec<_> = errors.filter(|code| !ASKED_FOR.contains(code)).collect();
    assert!(others.is_empty(), "{others:?}:\n{}", run.stderr);
}

#[test]
fn every_kind_of_record_begins_as_a_skeleton_that_lacks_what_only_its_author_knows() {
    let workspace = Workspace::init();
    for (kind, id) in OF_COUNTRIES {
        // A place is recorded of projects only.
        let status = if kind == "place" { 1 } else { 0 };
        let run = workspace.run(&["new", kind, id]).expect(status);
        assert_eq!(run.stderr.contains("error[kind-not-for]"), kind == "place", "{}", run.stderr);
    }
    let run = workspace.run(&["check"]);
    assert!(run.stderr.contains("warning[text-to-be-written]"), "{}", run.stderr);
    lacks_only_what_is_asked_for(&workspace);
    workspace.run(&["new", "project", "school-project"]).expect(0);
    for (kind, id) in
        [("place", "bamako"), ("partner", "example-organisation"), ("reason", "one"), ("target", "two")]
    {
        workspace.run(&["new", kind, id, "--subject", "school-project"]).expect(0);
    }
    for (kind, id) in [("expected", "three"), ("activity", "four")] {
        workspace.run(&["new", kind, id, "--subject", "school-project"]).expect(0);
    }
    lacks_only_what_is_asked_for(&workspace);
}

#[test]
fn a_source_is_cited_if_it_is_chosen() {
    let workspace = Workspace::init();
    workspace.run(&["new", "source", "census-2022"]).expect(0);
    refused(&workspace, &["figure", "pupils", "--source", "cencus-2022"], "unknown-source");
    workspace.run(&["new", "figure", "pupils", "--source", "census-2022"]).expect(0);
    let figures = workspace.read("data/countries/example/figures.toml");
    assert!(figures.contains("sources = [{ source = \"census-2022\" }]"), "{figures}");
    let run = workspace.run(&["check"]).expect(0);
    assert!(!run.stderr.contains("without-source"), "{}", run.stderr);
}

#[test]
fn an_id_that_must_be_a_term_is_one() {
    let workspace = Workspace::init();
    for (kind, code) in [
        ("instrument", "unknown-term"),
        ("standard", "unknown-term"),
        ("enforcement", "unknown-term"),
        ("statistic", "unknown-term"),
    ] {
        refused(&workspace, &[kind, "no-such-thing"], code);
    }
    let run = workspace.run(&["new", "standard", "no-such-thing"]).expect(1);
    assert!(run.stderr.contains("its terms are minimum-age, "), "{}", run.stderr);
    workspace.run(&["new", "project", "school-project"]).expect(0);
    refused(&workspace, &["place", "no-such-thing", "--subject", "school-project"], "unknown-term");
    refused(&workspace, &["partner", "no-such-thing", "--subject", "school-project"], "unknown-institution");
}

#[test]
fn a_country_has_its_codes_and_names() {
    for arguments in [
        &["cote-d-ivoire"][..],
        &["civ", "--iso", "CIV"],
        &["west", "--iso", "ci"],
        &["west", "--name", "Côte d'Ivoire"],
    ] {
        let workspace = Workspace::init();
        let config = workspace.read("fiche.toml").replace("subjects = \"all\"", "subjects = [\"example\"]");
        workspace.write("fiche.toml", config);
        let run = workspace.run(&[&["new", "country"], arguments].concat()).expect(0);
        assert!(run.stdout.contains("add it to `subjects` of a `[[document]]`"), "{}", run.stdout);
        let id = arguments[0];
        let facts = workspace.read(&format!("data/countries/{id}/country.toml"));
        let codes = "iso = \"CIV\"\nm49 = \"384\"\ncurrency = \"XOF\"\n";
        assert!(facts.contains(codes), "{facts}");
        assert_eq!(
            workspace.read(&format!("data/countries/{id}/text/fr.ftl")),
            "# The name of the country is built in. A message `country-name` replaces it.\n"
        );
        let check = workspace.run(&["check"]).expect(0);
        assert_eq!(check.stderr, "no errors, no warnings\n");
    }
    let workspace = Workspace::init();
    refused(&workspace, &["country", "west", "--iso", "QQQ"], "unknown-country");
    workspace.run(&["new", "country", "germany", "--name", "Bundesrepublik"]).expect(0);
    assert_eq!(workspace.read("data/countries/germany/text/fr.ftl"), "country-name = Bundesrepublik\n");
    workspace.run(&["new", "country", "kosovo", "--iso", "XKX"]).expect(0);
    assert!(workspace.read("data/countries/kosovo/country.toml").contains("iso = \"XKX\""));
}

/// A name is text and not Fluent, however it is written.
#[test]
fn names_are_written_as_they_are() {
    let workspace = Workspace::init();
    for kind in ["country", "project"] {
        for empty in ["", " \n"] {
            refused(&workspace, &[kind, "niger", "--name", empty], "name-empty");
        }
    }
    for (id, name, written) in [
        ("first", "a\nb = c", "a b = c"),
        ("second", "{ $x } [d]", "{\"{\"} $x {\"}\"} [d]"),
        ("third", "  Land of a\u{2019}s ", "Land of a's"),
    ] {
        for (kind, folder) in [("country", "countries"), ("project", "projects")] {
            let id = format!("{id}-{kind}");
            workspace.run(&["new", kind, &id, "--name", name]).expect(0);
            let text = workspace.read(&format!("data/{folder}/{id}/text/en.ftl"));
            assert!(text.starts_with(&format!("{kind}-name = {written}\n")), "{text}");
            assert_eq!(
                text.matches(" = ").count(),
                text.matches("-name = ").count()
                    + text.matches("-summary = ").count()
                    + usize::from(name.contains(" = ")),
                "{text}"
            );
        }
    }
}
