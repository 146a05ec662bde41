//! The inventory of records: everything recorded is found, with all that refers to it.

use std::collections::{BTreeMap, BTreeSet};

use fiche::diagnostic::Diagnostics;
use fiche::model::address::{Address, WORKSPACE};
use fiche::model::kinds;
use fiche::model::link::Target;
use fiche::span::Span;

use crate::workspace::{Workspace, repository};

/// File and number of a line.
type Line = (String, usize);

fn line(place: &Span) -> Line {
    let before = &place.file.text[..place.range.start];
    (place.file.path.clone(), before.matches('\n').count())
}

/// Comments, and keys of which the types know all values: no reference stands there.
fn is_closed(line: &str) -> bool {
    line.starts_with('#') || ["kind = \"summary\"", "kind = \"partner\""].contains(&line)
}

/// The lines of the sample's facts in which a word stands in quotes.
fn search() -> BTreeMap<String, BTreeSet<Line>> {
    let mut found: BTreeMap<String, BTreeSet<Line>> = BTreeMap::new();
    let mut open = vec![repository().join("data")];
    while let Some(folder) = open.pop() {
        for path in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path())
        {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "toml")
                // It holds words, and nothing refers to it.
                && !path.ends_with("glossary.toml")
            {
                let text = std::fs::read_to_string(&path).expect("a file");
                let below = path.strip_prefix(repository()).expect("below").to_string_lossy().into_owned();
                for (number, line) in text.lines().enumerate().filter(|(_, line)| !is_closed(line)) {
                    for word in line.split('"').skip(1).step_by(2) {
                        found.entry(word.to_owned()).or_default().insert((below.clone(), number));
                    }
                }
            }
        }
    }
    found
}

#[test]
fn what_refers_to_a_record_is_what_a_plain_search_finds() {
    let workspace =
        fiche::workspace::load(repository(), None, &mut Diagnostics::default()).expect("the sample");
    let mut addresses: BTreeSet<Address> = BTreeSet::new();
    let mut lines: BTreeMap<String, BTreeSet<Line>> = BTreeMap::new();
    for owned in workspace.inventory().filter(|owned| owned.found.kind.key != kinds::TERM.key) {
        addresses.insert(owned.address());
        if let Some(id) = owned.found.entry.id() {
            let lines = lines.entry(id.get_ref().clone()).or_default();
            lines.insert(line(&owned.found.here()));
            let below = owned.subject.and_then(|subject| subject.records.below.get(&owned.found.key()));
            lines.extend(below.into_iter().flatten().map(line));
        }
    }
    let sources = workspace.sources.iter().flat_map(|sources| sources.keys());
    addresses.extend(sources.map(|source| Address::of(WORKSPACE, kinds::SOURCE.key, Some(source))));
    assert!(addresses.len() > 500, "only {} records", addresses.len());
    for owned in workspace.inventory() {
        owned.found.links(&mut |link| {
            let target = workspace.target(owned.subject, &link);
            let known = addresses.contains(&target) || matches!(link.to, Target::Term(_));
            assert!(known, "{} refers to {target}", owned.address());
            lines.entry(link.id.get_ref().clone()).or_default().insert(line(&owned.found.at(link.id)));
        });
    }
    let search = search();
    for address in &addresses {
        let Some(id) = &address.id else { continue };
        // What has no id is named by its number.
        if id.parse::<usize>().is_err() {
            let (found, all) = (&lines[id], &search[id]);
            assert!(found.is_subset(all), "{address}: {found:?} and {all:?}");
            let missed: Vec<_> = all.difference(found).collect();
            assert!(missed.is_empty(), "{address}: {missed:?}");
        }
    }
}

#[test]
fn one_of_each_kind_is_shown() {
    let workspace = Workspace::sample();
    let loaded =
        fiche::workspace::load(&workspace.root, None, &mut Diagnostics::default()).expect("the sample");
    let mut kinds_seen = BTreeSet::new();
    for owned in loaded.inventory() {
        let address = owned.address();
        if address.id.is_some() && kinds_seen.insert((owned.subject.is_some(), owned.found.kind.key)) {
            let shown = workspace.run(&["show", &address.to_string()]).expect(0).stdout;
            assert!(shown.starts_with(&format!("{address}\n")), "{address}:\n{shown}");
            assert!(shown.contains(&owned.found.place.file.path), "{address}:\n{shown}");
        }
    }
    assert!(kinds_seen.len() > 24, "{kinds_seen:?}");
    for (name, part) in [
        ("mali", "country-name [fr]: Mali"),
        ("accel-africa", "project-name [en]"),
        ("tip-2020", "workspace/source/tip-2020"),
        ("mali/recommendation/light-work-rules.short", "recommendation-light-work-rules.short [fr]"),
        ("measure/convictions", "measure-convictions [en]: Convictions"),
        ("tip-tier/2-watch-list", "tip-tier-2-watch-list [fr]"),
    ] {
        let shown = workspace.run(&["show", name]).expect(0).stdout;
        assert!(shown.contains(part), "{name}:\n{shown}");
    }
}

#[test]
fn a_figure_is_used_in_tables_budgets_comparisons_and_sentences() {
    let shown = Workspace::sample().run(&["show", "mali-glee-budget"]).expect(0).stdout;
    assert!(shown.contains("used in: mali/programme/"), "{shown}");
}

#[test]
fn an_attribute_that_no_report_prints_is_an_error() {
    let workspace = Workspace::sample();
    for language in ["en", "fr"] {
        let path = format!("data/countries/mali/2020/text/{language}.ftl");
        let text = workspace.read(&path);
        let at = text.find("programme-education-for-all").expect("the programme");
        let (before, after) = text.split_at(at);
        workspace.write(&path, format!("{before}{}", after.replacen(".aim =", ".aims =", 1)));
    }
    let run = workspace.run(&["check"]).expect(1);
    assert_eq!(run.stderr.matches("error[unknown-attribute]").count(), 2, "{}", run.stderr);
    assert!(run.stderr.contains("did you mean `.aim`?"), "{}", run.stderr);
    let shared = Workspace::sample();
    let path = "data/text/fr.ftl";
    shared.write(path, shared.read(path).replacen(".acronym =", ".acronim =", 1));
    let run = shared.run(&["check"]).expect(1);
    assert!(run.stderr.contains("error[unknown-attribute]"), "{}", run.stderr);
}

#[test]
fn a_record_of_a_kind_that_such_subjects_do_not_have_is_told() {
    let workspace = Workspace::sample();
    workspace
        .append("data/projects/ecpat/project.toml", "\n[[law]]\nid = \"some-law\"\nstatus = \"draft\"\n");
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("warning[kind-not-for]"), "{}", run.stderr);
}

#[test]
fn groups_of_terms_that_there_are_not_are_told() {
    let workspace = Workspace::init();
    workspace.write(
        "locales/groups.toml",
        "[[group]]\nvocabulary = \"rol\"\nid = \"agencies\"\nterms = []\n\n\
         [[group]]\nvocabulary = \"role\"\nid = \"agencies\"\nterms = [\"protecton\"]\n",
    );
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("error[unknown-vocabulary]: there is no vocabulary `rol`"), "{}", run.stderr);
    assert!(run.stderr.contains("did you mean `protection`?"), "{}", run.stderr);
}
