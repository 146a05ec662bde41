//! What documents say of values that readers could take for others.

use super::fixture::{country, file, full, parts};
use super::with;
use crate::geometry;
use crate::workspace::Workspace;

const REPORTS: [&str; 2] = ["country-brief", "country-profile"];

fn built(xml: &str) -> Workspace {
    let workspace = with(xml);
    workspace.run(&["import", "data.xml"]).expect(0);
    workspace.run(&["build"]).expect(0);
    workspace
}

/// The text of a document on Mali, all of its spaces alike.
fn text(workspace: &Workspace, report: &str, language: &str) -> String {
    let text = workspace.pdf(&format!("mali/mali-{report}.{language}")).text();
    text.replace(['\u{a0}', '\u{202f}', '\n'], " ")
}

/// A rating must not read as the publisher's own.
#[test]
fn a_rating_names_who_rates() {
    let workspace = built(&file(&[full("Mali", 2020)]));
    for report in REPORTS {
        for (language, wanted) in [
            ("en", "Assessment by the US Department of Labor, 2020"),
            ("fr", "Évaluation : département du Travail des États-Unis, 2020"),
        ] {
            let text = text(&workspace, report, language);
            assert!(text.contains(wanted), "{report}.{language}: {text}");
        }
    }
}

#[test]
fn an_amount_without_currency_has_a_note() {
    let notes = [
        ("en", "udget: the source does not state the currency."),
        ("fr", "udget de l’inspection du travail : monnaie non précisée par la source."),
    ];
    let bare = parts("Mali", 2020).replace("$6.5 million", "983,813");
    for (parts, noted) in [(parts("Mali", 2020), false), (bare, true)] {
        let workspace = built(&file(&[country("Mali", &parts)]));
        for report in REPORTS {
            for (language, note) in notes {
                let text = text(&workspace, report, language);
                let short = note.replace(" de l’inspection du travail", "");
                let found = text.contains(note) || text.contains(&short);
                assert_eq!(found, noted, "{report}.{language}: {text}");
            }
        }
    }
}

#[test]
fn a_rate_over_a_hundred_is_explained() {
    let low = parts("Mali", 2020).replace("1.058", "0.958");
    for (parts, noted) in [(parts("Mali", 2020), true), (low, false)] {
        let workspace = built(&file(&[country("Mali", &parts)]));
        for report in REPORTS {
            for (language, note) in
                [("en", "Rate over 100%: pupils"), ("fr", "Taux de plus de 100 % : il compte")]
            {
                let text = text(&workspace, report, language);
                assert_eq!(text.contains(note), noted, "{report}.{language}: {text}");
            }
        }
    }
}

/// The mark of a text in another language stands after its last word, never on a line of its own.
#[test]
fn marks_stay_with_their_words() {
    let workspace = built(&file(&[full("Mali", 2020)]));
    let mut marks = 0;
    for report in ["country-brief", "country-profile", "recommendation-tracker"] {
        let path = workspace.path(&format!("output/mali/mali-{report}.fr.pdf"));
        let bytes = std::fs::read(path).expect("a document");
        for (_, _, names) in geometry::names(&bytes) {
            for (_, left, bottom, ..) in names.iter().filter(|name| name.0 == "en" && name.4 - name.2 < 3.9) {
                marks += 1;
                let beside = names.iter().any(|(_, _, other, right, _)| {
                    (other - bottom).abs() < 1.5 && (0.0..8.0).contains(&(left - right))
                });
                assert!(beside, "{report}: a mark at {left}, {bottom}");
            }
        }
    }
    assert!(marks > 4, "{marks}");
}

#[test]
fn a_tracker_without_recommendations_says_so() {
    let workspace =
        built(&file(&[country("Mali", "    <Description>In 2020, nothing was asked for.</Description>\n")]));
    for (language, wanted) in
        [("en", "No recommendation is recorded."), ("fr", "Aucune recommandation n’est consignée.")]
    {
        let text = text(&workspace, "recommendation-tracker", language);
        assert!(text.contains(wanted), "{language}: {text}");
    }
}
