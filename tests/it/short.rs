//! What stands where room is short, and figures that are not to seem to contradict each other.

use crate::workspace::Workspace;

const FACTS: &str = "data/countries/example/country.toml";

fn text_of(workspace: &Workspace, report: &str, language: &str) -> String {
    let name = format!("example/example-{report}.{language}");
    workspace.pdf(&name).text().replace(['\u{A0}', '\u{202F}'], " ")
}

fn brief_and_tracker(workspace: &Workspace) {
    workspace.run(&["build", "--report", "country-brief", "--report", "recommendation-tracker"]).expect(0);
}

/// Without a short form the text stands in the chart, cut after a word if it is long.
#[test]
fn a_recommendation_needs_no_short_form() {
    let long = "Recruit labour inspectors until their number meets the technical advice of the organisation";
    let cut = "Recruit labour inspectors until their…";
    for (text, shown) in [("Recruit inspectors.", "Recruit inspectors."), (long, cut)] {
        let workspace = Workspace::init();
        let words = workspace.read("data/countries/example/text/en.ftl");
        let start = words.find("recommendation-more-inspectors").expect("the recommendation");
        let rest = &words[start..];
        let end = start + rest.find("\n\n").unwrap_or(rest.len());
        let written = format!("recommendation-more-inspectors = {text}");
        workspace.write(
            "data/countries/example/text/en.ftl",
            format!("{}{written}{}", &words[..start], &words[end..]),
        );
        workspace.run(&["check"]).expect(0);
        brief_and_tracker(&workspace);
        let page = text_of(&workspace, "recommendation-tracker", "en").replace('\n', " ");
        assert!(page.contains(shown), "no “{shown}” in {page}");
    }
}

/// Rows stand under their group; those that count some cases only say which, and where the others are.
#[test]
fn rows_say_which_cases_they_count() {
    let workspace = Workspace::init();
    workspace.append(
        FACTS,
        "\n[[enforcement]]\nid = \"convictions\"\ngroup = \"criminal\"\nscope = \"child-labour\"\nlevel = 1\n\
         values = [{ year = 2024, answer = \"unknown\", sources = [{ source = \"example-report\" }] }]\n",
    );
    brief_and_tracker(&workspace);
    for (language, labour, criminal) in [
        ("en", "Labour inspection", "Criminal law: child labour cases only"),
        ("fr", "Inspection du travail", "Droit pénal : travail des enfants seulement"),
    ] {
        let text = text_of(&workspace, "country-brief", language);
        assert!(text.contains(labour) && text.contains(criminal), "{text}");
        // The example tells nothing of trafficking.
        assert!(!text.contains("see below") && !text.contains("plus bas"), "{text}");
    }
    workspace.append(
        FACTS,
        "\n[[claim]]\nid = \"told\"\nsection = \"prosecution\"\nlevel = 1\nsources = [{ source = \"example-report\" }]\n",
    );
    for (language, elsewhere) in [("en", "(trafficking: see below)"), ("fr", "(traite : plus bas)")] {
        let words = format!("data/countries/example/text/{language}.ftl");
        workspace.append(&words, "\nclaim-told = Traffickers …\n");
        workspace.run(&["build", "--report", "country-brief", "--language", language]).expect(0);
        let text = text_of(&workspace, "country-brief", language);
        assert!(text.contains(elsewhere), "no “{elsewhere}” in {text}");
    }
}

/// A change is that of the amounts in the country's currency, whichever of the two comes first.
#[test]
fn changes_are_in_the_countrys_currency() {
    let figure = |year: u16, own: u32, other: u32, own_first: bool| {
        let amount = |value: u32, unit: &str| format!("value = {value}, unit = \"{unit}\"");
        let (first, second) = (amount(own, "XOF"), amount(other, "USD"));
        let (first, second) = if own_first { (first, second) } else { (second, first) };
        format!(
            "\n[[figure]]\nid = \"budget-{year}\"\n{}\nalso = {{ {second} }}\nperiod = \"{year}\"\n\
             sources = [{{ source = \"example-report\" }}]\n",
            first.replace(", ", "\n")
        )
    };
    for own_first in [true, false] {
        let workspace = Workspace::init();
        let facts = workspace.read(FACTS);
        let currency = facts.lines().find(|line| line.starts_with("currency")).expect("a currency");
        workspace.edit(FACTS, currency, "currency = \"XOF\"");
        let mut added = figure(2023, 50_000_000, 85_000, own_first);
        added += &figure(2024, 66_596_000, 123_555, own_first);
        added += "\n[[enforcement]]\nid = \"inspectorate-funding\"\ngroup = \"labour\"\nlevel = 1\n\
                  values = [{ year = 2023, figure = \"budget-2023\" }, { year = 2024, figure = \"budget-2024\" }]\n";
        workspace.append(FACTS, &added);
        brief_and_tracker(&workspace);
        for (language, amounts) in
            [("en", "CFA 50,000,000 CFA 66,596,000 +33%"), ("fr", "50 000 000 F CFA 66 596 000 F CFA +33 %")]
        {
            let text = text_of(&workspace, "country-brief", language).replace(" | ", " ");
            assert!(text.contains(amounts), "no “{amounts}” in {text}");
            assert!(!text.contains("45"), "{text}");
        }
    }
}

/// Nothing is said to have changed that is told otherwise than before, and no more than is known of both.
#[test]
fn changes_are_of_the_same() {
    for (before, after, change) in [
        ("value = 100", "value = 133", "100 133 +33%"),
        ("value = 100", "value = 1", "100 1 −99%"),
        ("value = 100", "value = 2000", "100 2,000 up"),
        ("value = 3", "value = 13", "3 13 up"),
        ("value = 0", "value = 12", "0 12 up"),
        ("value = 12", "value = 12", "12 12 unchanged"),
        ("value = 17", "value = 40\nqualifier = \"at-least\"", "17 at least 40 up"),
        ("value = 40", "value = 17\nqualifier = \"at-least\"", "40 at least 17 not comparable"),
        ("value = 40", "value = 17\nqualifier = \"up-to\"", "40 up to 17 down"),
        ("value = 17", "value = 40\nqualifier = \"as-many-as\"", "17 as many as 40 not comparable"),
        ("value = 17", "value = 40\nqualifier = \"more-than\"", "17 more than 40 up"),
        ("value = 17", "value = 40\nqualifier = \"nearly\"", "17 nearly 40 not comparable"),
        ("value = 20", "value = 40\nqualifier = \"about\"", "20 about 40 +100%"),
        ("value = 180\nper = \"year\"", "value = 20\nper = \"month\"", "not comparable"),
        ("value = 180\nage = \"5-14\"", "value = 20\nage = \"15-17\"", "180 20 not comparable"),
    ] {
        let workspace = Workspace::init();
        let mut added = String::new();
        for (year, amount) in [(2023, before), (2024, after)] {
            added += &format!(
                "\n[[figure]]\nid = \"f-{year}\"\n{amount}\nperiod = \"{year}\"\nsources = [{{ source = \"example-report\" }}]\n"
            );
        }
        added += "\n[[enforcement]]\nid = \"investigations\"\ngroup = \"criminal\"\nlevel = 1\n\
                  values = [{ year = 2023, figure = \"f-2023\" }, { year = 2024, figure = \"f-2024\" }]\n";
        workspace.append(FACTS, &added);
        workspace.run(&["build", "--report", "country-brief", "--language", "en"]).expect(0);
        let text = text_of(&workspace, "country-brief", "en").replace(" | ", " ");
        assert!(text.contains(change), "{before}, then {after}: no “{change}” in {text}");
    }
}

/// The column compares the last two years of the table: a row of other years has no change there.
#[test]
fn changes_are_from_the_year_before() {
    let workspace = Workspace::init();
    let mut added = String::new();
    for (id, years) in [("investigations", [2022, 2024]), ("prosecutions", [2023, 2024])] {
        let mut values = Vec::new();
        for (year, value) in years.iter().zip([100, 150]) {
            added += &format!(
                "\n[[figure]]\nid = \"{id}-{year}\"\nvalue = {value}\nperiod = \"{year}\"\nsources = [{{ source = \"example-report\" }}]\n"
            );
            values.push(format!("{{ year = {year}, figure = \"{id}-{year}\" }}"));
        }
        added += &format!(
            "\n[[enforcement]]\nid = \"{id}\"\ngroup = \"criminal\"\nlevel = 1\nvalues = [{}]\n",
            values.join(", ")
        );
    }
    workspace.append(FACTS, &added);
    workspace.run(&["build", "--report", "country-brief", "--language", "en"]).expect(0);
    let text = text_of(&workspace, "country-brief", "en");
    assert!(text.contains("| 100 | 150 | +50%"), "{text}");
    assert_eq!(text.matches("+50%").count(), 1, "{text}");
}

/// The kind of a law stands before its full number; what is not known of it is a dash that is explained.
#[test]
fn laws_have_their_kind_and_full_number() {
    let workspace = Workspace::init();
    for (id, rest) in [
        ("mining-code", "kind = \"ordinance\"\nnumber = \"2019-022/P-RM\"\n"),
        ("list", "number = \"12\"\n"),
        ("constitution", ""),
    ] {
        let record = format!(
            "\n[[law]]\nid = \"{id}\"\n{rest}date = \"2020\"\nstatus = \"in-force\"\nsources = [{{ source = \"example-report\" }}]\n"
        );
        workspace.append(FACTS, &record);
        for language in ["en", "fr"] {
            workspace.append(
                &format!("data/countries/example/text/{language}.ftl"),
                &format!("\nlaw-{id} = Text {id}\n"),
            );
        }
    }
    let document = ["--report", "country-profile", "--subject", "example", "--language"];
    for language in ["en", "fr"] {
        workspace.run(&[&["build"], &document[..], &[language]].concat()).expect(0);
    }
    for (language, number, dash) in [
        ("en", "Ordinance No. 2019-022/P-RM", "–: not stated."),
        ("fr", "Ordonnance n° 2019-022/P-RM", "– : non précisé."),
    ] {
        let text = text_of(&workspace, "country-profile", language);
        for words in [number, "| 12 |", "| – |", dash] {
            assert!(text.contains(words), "no “{words}” in {text}");
        }
    }
    workspace.edit(FACTS, "kind = \"ordinance\"", "kind = \"ordonance\"");
    let told = workspace.run(&["check"]).expect(1);
    let said = told.stdout + &told.stderr;
    assert!(said.contains("did you mean `ordinance`?"), "{said}");
}

/// A budget and a place that are wider than the factsheet say so.
#[test]
fn a_wider_project_says_so() {
    for (language, budget, countries) in [
        ("en", "Budget (regional project, 6 countries)", "Six countries, including Mali"),
        ("fr", "Budget (projet régional, 6 pays)", "Six pays, dont le Mali"),
    ] {
        let pdf = crate::sample::document(&format!("accel-africa-factsheet.{language}"));
        let text = pdf.text().replace(['\u{A0}', '\u{202F}'], " ");
        assert!(text.contains(budget) && text.contains(countries), "{text}");
    }
}
