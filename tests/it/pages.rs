//! Where texts stand on pages, and what stands nowhere.

use fiche::diagnostic::Diagnostics;
use fiche::engine::{Engine, Place};
use fiche::workspace::Wanted;

use crate::workspace::{Workspace, repository};

/// The places of a planned document of the sample.
fn places(document: &str) -> Vec<Place> {
    let engine = Engine::open(repository()).unwrap_or_else(|problems| panic!("{:?}", problems.0));
    let document = engine.planned().iter().find(|planned| planned.name() == document).expect("planned");
    let mut problems = Diagnostics::default();
    let workspace = engine.read(&Wanted::from([(document.subject.clone(), None)]), &mut problems);
    let scope = engine.scope(&workspace, &document.subject, &mut problems).expect("the subject");
    let (traced, problems) = engine.trace(&scope, document);
    assert!(problems.is_empty(), "{problems:?}");
    traced.expect("a layout").places
}

#[test]
fn texts_and_figures_have_their_place_on_a_page() {
    let places = places("mali-country-brief.en");
    let of = |key: &str| places.iter().filter(|place| place.key == key).collect::<Vec<_>>();
    // A4 in points.
    for place in &places {
        let [left, top, right, bottom] = place.area;
        assert!(0.0 <= left && left < right && right <= 595.3, "{place:?}");
        assert!(0.0 <= top && top < bottom && bottom <= 841.9, "{place:?}");
        assert!((1..=2).contains(&place.page), "{place:?}");
    }
    // The name of the country heads page 1; the summary stands below it.
    let (name, summary) = (of("country-name"), of("claim-summary"));
    let (name, summary) = (name.first().expect("a name"), summary.first().expect("a summary"));
    assert_eq!((name.page, summary.page), (1, 1));
    assert!(name.area[1] < summary.area[1], "{name:?} {summary:?}");
    assert!(places.iter().any(|place| place.key.starts_with("figure/")));
    // A recommendation of the brief has its code's line on page 2, in its column.
    assert!(places.iter().any(|place| place.page == 2 && place.key.starts_with("claim-")));
}

#[test]
fn what_is_printed_nowhere_is_told_once_pages_were_looked_at() {
    let workspace = Workspace::init();
    let quiet = workspace.run(&["check", "--pages"]).expect(0);
    assert!(!quiet.stderr.contains("not-printed]"), "{}", quiet.stderr);

    // The brief reads claims of level 1 only, and no report of this workspace has a place for the name with its preposition.
    let text = "country-name = Example\n    .in = in Example\n";
    let before = workspace.read("data/countries/example/text/en.ftl");
    let name = before.lines().find(|line| line.starts_with("country-name =")).expect("a name").to_owned();
    workspace.write("data/countries/example/text/en.ftl", before.replace(&format!("{name}\n"), text));
    let unseen = workspace.run(&["check"]).expect(0);
    assert!(!unseen.stderr.contains("not-printed]"), "{}", unseen.stderr);
    let seen = workspace.run(&["check", "--pages"]).expect(0);
    assert!(
        seen.stderr.contains("warning[text-not-printed]: no document prints the message `country-name.in`")
    );
    assert!(seen.stderr.contains("    .in = in Example\n"), "{}", seen.stderr);
    // Without laying anything out, what was found last is told again, as long as it is there.
    let again = workspace.run(&["check"]).expect(0);
    assert!(again.stderr.contains("`country-name.in`"), "{}", again.stderr);
    workspace.write("data/countries/example/text/en.ftl", before);
    let gone = workspace.run(&["check"]).expect(0);
    assert!(!gone.stderr.contains("not-printed]"), "{}", gone.stderr);
}

#[test]
fn documents_hold_no_marks() {
    let workspace = Workspace::init();
    workspace.run(&["check", "--pages"]).expect(0);
    workspace.run(&["build"]).expect(0);
    let files = workspace.files("output");
    let pdf = files.iter().find(|path| path.ends_with(".pdf")).expect("a document");
    let name = pdf.trim_start_matches("output/").trim_end_matches(".pdf");
    let text = workspace.pdf(name).text();
    assert!(!text.chars().any(|sign| u32::from(sign) >= 0xF0000 || sign == '\u{E003}'), "{text}");
}

/// Each table measures what stands below it: were every short one held with the one before it, all would be measured again and again.
#[test]
fn a_tracker_of_many_areas_with_one_recommendation_each() {
    let workspace = Workspace::init();
    for area in 1..=12 {
        workspace.append(
            "data/countries/example/country.toml",
            &format!(
                "\n[[recommendation]]\nid = \"in-area-{area}\"\ncode = \"A{area}\"\nmechanism = \"ilab\"\narea = \"theme-{area}\"\neditions = [2024]\nyears = [\"2024\"]\nsources = [{{ source = \"example-report\" }}]\n"
            ),
        );
        for language in ["en", "fr"] {
            let words = format!("\narea-theme-{area} = Theme {}\n", "I".repeat(area));
            workspace.append(&format!("locales/{language}/workspace.ftl"), &words);
            let text = format!(
                "\nrecommendation-in-area-{area} = Train all inspectors and publish what they find.\n"
            );
            workspace.append(&format!("data/countries/example/text/{language}.ftl"), &text);
        }
    }
    workspace.run(&["build", "--report", "recommendation-tracker"]).expect(0);
    let text = workspace.pdf("example/example-recommendation-tracker.en").text();
    for area in 1..=12 {
        assert!(text.contains(&format!("Theme {}", "I".repeat(area))), "{area}:\n{text}");
    }
}
