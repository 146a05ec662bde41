//! Ratings on their scale, and the acronyms of a document.

use crate::workspace::Workspace;

const FACTS: &str = "data/countries/example/country.toml";

#[test]
fn a_rating_stands_on_its_scale() {
    let workspace = Workspace::init();
    let rating = |scheme: &str, level: &str| {
        format!(
            "\n[[assessment]]\nid = \"rating-{scheme}\"\nscheme = \"{scheme}\"\nlevel = \"{level}\"\nperiod = \"2024\"\n\
             author = \"example-organisation\"\nsources = [{{ source = \"example-report\", page = \"2\" }}]\n"
        )
    };
    workspace.append(FACTS, &rating("tip-tier", "2-watch-list"));
    workspace.append(FACTS, &rating("ilab-advancement", "significant"));
    workspace.run(&["build", "--report", "country-brief"]).expect(0);
    let said = [
        ("en", "Level 2 of 4, from “Tier 3” to “Tier 1”.", "Level 4 of 4, from “No advancement”"),
        ("fr", "Degré 2 sur 4, de « Catégorie 3 » à « Catégorie 1 ».", "Degré 4 sur 4, de « Aucun progrès »"),
    ];
    for (language, second, fourth) in said {
        let text = workspace.pdf(&format!("example/example-country-brief.{language}")).text();
        let text = text.replace(['\u{A0}', '\u{202F}'], " ");
        assert!(text.contains(second), "{second} in {text}");
        assert!(text.contains(fourth), "{fourth} in {text}");
    }
}

/// A workspace with another scale decides; a scheme without a scale has its level in words.
#[test]
fn scales_are_groups_of_levels() {
    let workspace = Workspace::init();
    workspace.write(
        "locales/groups.toml",
        "[[group]]\nvocabulary = \"tip-tier\"\nid = \"scale\"\nterms = [\"3\", \"2\", \"1\", \"0\"]\n",
    );
    let check = workspace.run(&["check", "--ui-language", "en"]).expect(1);
    assert!(check.stderr.contains("error[unknown-term]"), "{}", check.stderr);
    assert!(check.stderr.contains("locales/groups.toml:4:"), "{}", check.stderr);
}

#[test]
fn a_document_explains_the_acronyms_that_it_uses() {
    let workspace = Workspace::init();
    for (language, names) in
        [("en", ["Zebra Office", "Yak Bureau"]), ("fr", ["Office du zèbre", "Bureau du yak"])]
    {
        let path = format!("data/countries/example/text/{language}.ftl");
        workspace.append(
            &path,
            &format!(
                "\ninstitution-zebras = {}\n    .acronym = ZBR\ninstitution-yaks = {}\n    .acronym = YKS\n",
                names[0], names[1]
            ),
        );
    }
    let body = |id: &str| {
        format!(
            "\n[[institution]]\nid = \"{id}\"\nroles = [\"ministry\"]\n\
             sources = [{{ source = \"example-report\", page = \"2\" }}]\n"
        )
    };
    workspace.append(FACTS, &(body("zebras") + &body("yaks")));
    workspace.edit(
        "data/countries/example/text/en.ftl",
        "Recruit labour inspectors",
        "Through the ZBR, recruit labour inspectors",
    );
    workspace.run(&["build", "example-recommendation-tracker.en"]).expect(0);
    let text = workspace.pdf("example/example-recommendation-tracker.en").text();
    assert!(text.contains("ZBR: Zebra Office"), "{text}");
    assert!(!text.contains("Yak Bureau"), "{text}");
}

/// This period of a report against the one before, whose months it does not state.
#[test]
fn trafficking_is_compared_with_the_period_before() {
    let workspace = Workspace::init();
    let figure = |id: &str, value: u32, period: &str| {
        format!(
            "\n[[figure]]\nid = \"{id}\"\nvalue = {value}\n{period}sources = [{{ source = \"example-report\", page = \"2\" }}]\n"
        )
    };
    let row = |id: &str, before: &str, now: &str| {
        format!(
            "\n[[enforcement]]\nid = \"{id}\"\ngroup = \"trafficking\"\nlevel = 1\n\
             values = [{{ year = 2023, figure = \"{before}\" }}, {{ year = 2024, figure = \"{now}\" }}]\n"
        )
    };
    let period = "period = \"2023-04/2024-03\"\n";
    let facts = figure("few-before", 1, "")
        + &figure("few-now", 13, period)
        + &figure("many-before", 20, "")
        + &figure("many-now", 25, period)
        + &row("trafficking-convictions", "few-before", "few-now")
        + &row("trafficking-defendants", "many-before", "many-now");
    workspace.append(FACTS, &facts);
    workspace.append(
        "fiche.toml",
        "\n[[document]]\nreport = \"country-profile\"\nsubjects = [\"example\"]\nlanguages = [\"en\", \"fr\"]\n",
    );
    workspace.run(&["build"]).expect(0);
    let text = |report: &str, language: &str| {
        let text = workspace.pdf(&format!("example/example-country-{report}.{language}")).text();
        text.replace(['\u{A0}', '\u{202F}'], " ")
    };
    for (language, heads) in [
        ("en", ["Previous period", "April 2023 – March 2024"]),
        ("fr", ["Période précédente", "Avril 2023 – mars 2024"]),
    ] {
        for report in ["brief", "profile"] {
            let text = text(report, language);
            for head in heads {
                assert!(text.contains(head), "{report}.{language}: {head} in {text}");
            }
            assert!(text.contains("| 1 | 13"), "{text}");
        }
    }
    // Of a few, per cent say nothing.
    let profile = text("profile", "en");
    assert!(profile.contains("| 20 | 25 | +25%"), "{profile}");
    assert!(!profile.contains("1,200"), "{profile}");
}
