//! Values that are well formed each and cannot be true, alone or together.

use crate::workspace::{Run, Workspace};

const FACTS: &str = "data/countries/example/country.toml";

/// What `check` says of a workspace with other text in a file.
#[track_caller]
fn checked(path: &str, from: &str, to: &str) -> Run {
    let workspace = Workspace::init();
    workspace.edit(path, from, to);
    workspace.run(&["check"])
}

/// Expects no other error than this one, and no warning.
#[track_caller]
fn refused(path: &str, from: &str, to: &str, code: &str) -> String {
    let run = checked(path, from, to).expect(1);
    let only = run.stderr.lines().filter(|line| line.starts_with("error[") || line.starts_with("warning["));
    for line in only {
        assert!(line.starts_with(&format!("error[{code}]")), "{to}:\n{}", run.stderr);
    }
    run.stderr
}

#[track_caller]
fn accepted(path: &str, from: &str, to: &str) {
    let run = checked(path, from, to).expect(0);
    assert_eq!(run.stderr, "no errors, no warnings\n", "{to}");
}

#[test]
fn years_of_a_recommendation() {
    const YEARS: &str = "years = [\"2021/2024\"]";
    let years = |years: &str| format!("years = [{years}]");
    for twice in ["\"2021/2024\", \"2022\"", "\"2024\", \"2024\"", "\"2024\", \"2019/2021\""] {
        let said = refused(FACTS, YEARS, &years(twice), "years-unordered");
        assert!(said.contains("^^^^"), "no place:\n{said}");
    }
    for word in ["\"since 2020\"", "\"2020-03\""] {
        refused(FACTS, YEARS, &years(word), "years-precision");
    }
    assert!(refused(FACTS, YEARS, &years("\"2021/2030\""), "years-later").contains("suggested in 2030"));
    accepted(FACTS, YEARS, &years("\"2019/2021\", \"2022\", \"2024\""));
}

#[test]
fn assessments_of_a_recommendation() {
    const SDG: &str = "sdg = [\"8.7\"]\n";
    let assessed = |dates: [&str; 2]| {
        let assessment = |date: &str| {
            let cited = "sources = [{ source = \"example-report\" }]";
            format!("{{ status = \"implemented\", kind = \"own\", date = \"{date}\", {cited} }}")
        };
        format!("implementation = [{}]\n", dates.map(assessment).join(", "))
    };
    refused(FACTS, SDG, &assessed(["2024", "2020"]), "assessments-unordered");
    refused(FACTS, SDG, &assessed(["2024-05", "2024-04-30"]), "assessments-unordered");
    // Nobody knows which is the later one.
    accepted(FACTS, SDG, &assessed(["2024", "2024-05"]));
    accepted(FACTS, SDG, &assessed(["2020", "2024"]));
}

#[test]
fn the_day_of_an_edition() {
    const DAY: &str = "as-of = \"2024-12-31\"";
    for period in ["2024", "2024-12", "since 2020", "early 2024", "by 2024-12-31", "2023/2024"] {
        let said = refused(FACTS, DAY, &format!("as-of = \"{period}\""), "not-a-day");
        assert!(said.contains("such as `\"2024-12-31\"`"), "{said}");
    }
    for day in ["2004-12-31", "2030-12-31"] {
        let run = checked(FACTS, DAY, &format!("as-of = \"{day}\"")).expect(0);
        assert!(run.stderr.contains("warning[as-of-apart]"), "{day}: {}", run.stderr);
    }
    accepted(FACTS, DAY, "as-of = \"2025-09-30\"");
}

#[test]
fn units_where_others_are_meant() {
    let figure = |id: &str, amount: &str| {
        format!("\n[[figure]]\nid = \"{id}\"\n{amount}\nsources = [{{ source = \"example-report\" }}]\n")
    };
    let figures = figure("share", "value = 35\nunit = \"percent\"")
        + &figure("gross", "value = 105\nunit = \"gross-percent\"")
        + &figure("persons", "from = 800\nto = 900")
        + &figure("money", "value = 5\nscale = \"million\"\nunit = \"USD\"")
        + &figure("time", "from = { value = 11, unit = \"day\" }\nto = { value = 2, unit = \"year\" }")
        + &figure("none", "status = \"unavailable\"");
    let allowed = [
        ("[[statistic]]\nid = \"working\"\npercent =", vec!["share", "gross", "none"]),
        ("[[statistic]]\nid = \"working\"\nnumber =", vec!["persons", "none"]),
        (
            "[[enforcement]]\nid = \"inspectors\"\ngroup = \"labour\"\nvalues = [{ year = 2024, figure =",
            vec!["persons", "none"],
        ),
        (
            "[[enforcement]]\nid = \"inspectorate-funding\"\ngroup = \"labour\"\nvalues = [{ year = 2024, figure =",
            vec!["money", "persons", "none"],
        ),
    ];
    for (record, allowed) in allowed {
        for id in ["share", "gross", "persons", "money", "time", "none"] {
            let end = if record.contains('{') { " }]" } else { "" };
            let workspace = Workspace::init();
            workspace.append(FACTS, &format!("{figures}\n{record} \"{id}\"{end}\n"));
            let said = workspace.run(&["check"]).stderr;
            let wrong = said.contains(&format!("error[figure-unit]: `{id}` has the unit"));
            assert_eq!(wrong, !allowed.contains(&id), "{record} {id}:\n{said}");
            assert!(wrong || said.ends_with("no errors, 5 warnings\n"), "{record} {id}:\n{said}");
        }
    }
}

#[test]
fn amounts_that_cannot_be() {
    let amounts = [
        (
            "from = { value = 1, scale = \"million\" }\nto = { value = 500, scale = \"thousand\" }",
            "figure-backwards",
        ),
        ("from = { value = 1, scale = \"million\" }\nto = 5", "figure-backwards"),
        ("from = { value = 2, unit = \"year\" }\nto = { value = 11, unit = \"day\" }", "figure-backwards"),
        ("from = { value = 1, unit = \"USD\" }\nto = { value = 5, unit = \"year\" }", "range-units"),
        ("from = { value = 1, unit = \"percent\" }\nto = 5", "range-units"),
        ("value = \"-0.0\"", "negative-figure"),
        ("value = 50\nunit = \"percent\"\nscale = \"million\"", "percent-scaled"),
        ("from = -5\nto = 3", "negative-figure"),
    ];
    for (amount, code) in amounts {
        refused(FACTS, "value = 12\n", &format!("{amount}\n"), code);
        // The second amount is one of them, but always says its unit.
        let unit = if amount.contains("\nunit") { "" } else { "\nunit = \"count\"" };
        let also = format!("{amount}{unit}").replace('\n', ", ");
        refused(FACTS, "value = 12\n", &format!("value = 12\nalso = {{ {also} }}\n"), code);
    }
    let both = "value = 12\nalso = { value = 1, from = 1, to = 2, unit = \"USD\" }\n";
    refused(FACTS, "value = 12\n", both, "figure-value");
    accepted(
        FACTS,
        "value = 12\n",
        "from = { value = 11, unit = \"month\" }\nto = { value = 1, unit = \"year\" }\n",
    );
}

#[test]
fn places_in_sources() {
    const PAGE: &str = "page = \"4\"";
    let wrong = [
        ("page", "p. 12"),
        ("page", "pp.3-5"),
        ("page", "3 à 5"),
        ("paragraph", "§ 4"),
        ("paragraph", "§4"),
        ("table", "Tableau 1"),
        ("table", "tab.1"),
    ];
    for (key, place) in wrong {
        refused(FACTS, PAGE, &format!("{key} = \"{place}\""), "locator-words");
    }
    for pages in ["12-", "–4", "15-12", "3-5-", "0", "4, 9–9"] {
        refused(FACTS, PAGE, &format!("page = \"{pages}\""), "locator-range");
    }
    for place in ["iv", "3-5", "7 – 8", "3, 7", "A-12", "12a"] {
        accepted(FACTS, PAGE, &format!("page = \"{place}\""));
    }
    accepted(FACTS, PAGE, "table = \"A.1\"");
    for (pages, code) in [("p. 12", "locator-words"), ("12-", "locator-range"), ("15-12", "locator-range")] {
        refused(
            "data/sources.yml",
            "  date: 2024\n",
            &format!("  date: 2024\n  page-range: {pages}\n"),
            code,
        );
    }
}

#[test]
fn targets_of_goals() {
    for target in ["99.zz", "18", "0", "8.", "8.e", "8.07", "SDG 8.7", "8.7.1"] {
        refused(FACTS, "sdg = [\"8.7\"]", &format!("sdg = [\"{target}\"]"), "not-a-sdg-target");
    }
    for target in ["8", "8.7", "17.19", "8.b"] {
        accepted(FACTS, "sdg = [\"8.7\"]", &format!("sdg = [\"{target}\"]"));
    }
}

const SOURCES: &str = "data/sources.yml";

#[test]
fn dates_of_sources() {
    for date in ["24", "-44", "99999", "~2024", "2024-3"] {
        refused(SOURCES, "date: 2024", &format!("date: {date}"), "date-malformed");
    }
    let url = |date: &str| format!("date: 2024\n  url: {{ value: 'https://example.org', date: {date} }}");
    refused(SOURCES, "date: 2024", &url("24"), "date-malformed");
    accepted(SOURCES, "date: 2024", &url("2024-03-01"));
}

#[test]
fn titles_that_are_cut() {
    const TITLE: &str = "title: \"Title of a report\"";
    let titled = |title: &str| {
        let workspace = Workspace::init();
        let said = workspace.read(SOURCES);
        let line = said.lines().find(|line| line.trim().starts_with("title:")).expect("a title").trim();
        workspace.edit(SOURCES, line, &TITLE.replace("\"Title of a report\"", title));
        workspace.run(&["check"])
    };
    let said = titled("Document # 12").expect(0).stderr;
    assert!(said.contains("warning[value-cut]: `title` ends before ` #`"), "{said}");
    assert!(said.contains("write `\"Document # 12\"`; if not, `\"Document\"`"), "{said}");
    for nothing in ["~", "null"] {
        assert!(titled(nothing).expect(1).stderr.contains("error[empty-value]: `title` is empty"));
    }
    for title in ["\"Document # 12\"", "\"Document\" # of twelve", "Document#12", "\"null\""] {
        assert_eq!(titled(title).expect(0).stderr, "no errors, no warnings\n", "{title}");
    }
}

#[test]
fn what_has_happened_is_told_in_the_order_of_time() {
    let workspace = Workspace::init();
    for (id, date) in [("late", "2024-05"), ("early", "2019"), ("middle", "2023-05"), ("beside", "2023-05")] {
        let source = "sources = [{ source = \"example-report\" }]";
        workspace.append(FACTS, &format!("\n[[event]]\nid = \"{id}\"\ndate = \"{date}\"\n{source}\n"));
        for language in ["en", "fr"] {
            let text = format!("\nevent-{id} = It was {id}.\n");
            workspace.append(&format!("data/countries/example/text/{language}.ftl"), &text);
        }
    }
    workspace
        .run(&["build", "--report", "country-profile", "--subject", "example", "--language", "en"])
        .expect(0);
    let text = workspace.pdf("example/example-country-profile.en").text();
    let at = |id: &str| text.rfind(&format!("It was {id}.")).expect("an event");
    assert!(["early", "middle", "beside", "late"].map(at).is_sorted(), "{text}");
}

#[test]
fn places_outside_their_country() {
    let place = |longitude: &str, latitude: &str| {
        let workspace = Workspace::init();
        let place = format!(
            "[[place]]\nid = \"bamako\"\ncountry = \"MLI\"\nlongitude = {longitude}\nlatitude = {latitude}\nkind = \"city\"\n"
        );
        workspace.write("data/places.toml", place);
        workspace.run(&["check"])
    };
    assert!(!place("-8.0", "12.65").expect(0).stderr.contains("place-elsewhere"));
    let said = place("12.65", "-8.0").expect(1).stderr;
    assert!(said.contains("error[place-elsewhere]: `bamako` is not on the map of MLI"), "{said}");
    assert!(said.contains("write `longitude = -8` and `latitude = 12.65`"), "{said}");
    assert!(place("100.0", "12.65").expect(0).stderr.contains("warning[place-elsewhere]"));
    assert!(place("200.0", "12.65").expect(1).stderr.contains("error[not-on-earth]"));
}

#[test]
fn lists_and_circles() {
    const LEAD: &str = "lead = [\"example-organisation\"]";
    let twice = "lead = [\n  \"example-organisation\",\n  \"example-organisation\",\n]";
    refused(FACTS, LEAD, twice, "listed-twice");
    refused(FACTS, LEAD, &format!("{LEAD}\ngroups = [\"girls\", \"girls\"]"), "listed-twice");
    refused(FACTS, "sdg = [\"8.7\"]", "sdg = [\"8.7\", \"8.7\"]", "listed-twice");
    let brief = "figures = [\"inspectors-2024\", \"inspections-2024\"]";
    refused(FACTS, brief, "figures = [\"inspectors-2024\", \"inspectors-2024\"]", "listed-twice");
    accepted(FACTS, LEAD, &format!("{LEAD}\nsupport = [\"example-organisation\"]"));

    let good = |id: &str, from: &str| {
        format!(
            "[[good]]\nid = \"{id}\"\nmade-from = \"{from}\"\nchild-labour = \"yes\"\nforced-labour = \"no\"\n\
             sources = [{{ source = \"example-report\" }}]\n\n"
        )
    };
    let first = "[[claim]]\nid = \"summary\"";
    let goods = |goods: &str| format!("{goods}{first}");
    refused(FACTS, first, &goods(&good("gold", "gold")), "refers-to-itself");
    let circle = good("gold", "copper") + &good("copper", "gold");
    refused(FACTS, first, &goods(&circle), "refers-to-itself");
    accepted(FACTS, first, &goods(&(good("gold", "copper") + &good("copper", "cotton"))));

    let workspace = Workspace::init();
    for (id, above) in [("alpha", "beta"), ("beta", "alpha")] {
        workspace.append(FACTS, &format!("\n[[institution]]\nid = \"{id}\"\nled-by = \"{above}\"\n"));
    }
    assert!(workspace.run(&["check"]).expect(1).stderr.contains("error[refers-to-itself]"));
}

#[test]
fn languages_and_characters() {
    let run = checked("fiche.toml", "locale = \"en-GB\"", "locale = \"fr-FR\"").expect(0);
    assert!(run.stderr.contains("warning[locale-elsewhere]: the locale `fr-FR`"), "{}", run.stderr);
    accepted("fiche.toml", "locale = \"en-GB\"", "locale = \"en-US\"");
    let workspace = Workspace::init();
    let text = "data/countries/example/text/en.ftl";
    let summary = workspace.read(text);
    let line = summary.lines().find(|line| line.starts_with("claim-few-inspectors")).expect("a text");
    workspace.edit(text, line, "claim-few-inspectors = Too few caf\u{fffd}s.");
    let said = workspace.run(&["check"]).expect(1).stderr;
    assert!(said.contains("error[character-not-printed]") && said.contains("U+FFFD"), "{said}");
    assert!(said.contains("that it could not read"), "{said}");
}

#[test]
fn what_has_no_effect() {
    for (key, empty) in [
        ("subjects", "subjects = []\nlanguages = [\"en\"]"),
        ("languages", "subjects = \"all\"\nlanguages = []"),
    ] {
        let workspace = Workspace::init();
        workspace.append("fiche.toml", &format!("\n[[document]]\nreport = \"factsheet\"\n{empty}\n"));
        let said = workspace.run(&["check"]).expect(1).stderr;
        assert!(said.contains(&format!("error[empty-value]: `{key}` is empty")), "{said}");
    }
    let term = |id: &str, agreed: &str, avoid: &str| {
        format!("[[term]]\nid = \"{id}\"\nforms.en.use = [\"{agreed}\"]\nforms.en.avoid = [\"{avoid}\"]\n\n")
    };
    let both = [term("a", "kids", "Kids"), term("a", "kids", "kid") + &term("b", "children", "kids")];
    for terms in both {
        let workspace = Workspace::init();
        workspace.write("data/glossary.toml", &terms);
        let said = workspace.run(&["check"]).expect(1).stderr;
        assert!(said.contains("error[term-both]"), "{terms}\n{said}");
    }
}

#[test]
fn documents_among_what_they_are_made_of() {
    let workspace = Workspace::init();
    for folder in
        ["data/countries/example", "templates", "locales/en", "fonts/new", "output/.fiche", "output/../data"]
    {
        let run = workspace.run(&["build", "--output", folder]).expect(2);
        assert!(run.stderr.contains("error[output-among-sources]"), "{folder}: {}", run.stderr);
    }
    assert!(workspace.files("data").iter().all(|path| !path.ends_with("manifest.json")));
    workspace.run(&["build", "--output", "elsewhere/data", "example-country-brief.en"]).expect(0);
}
