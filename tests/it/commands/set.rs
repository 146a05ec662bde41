use crate::workspace::{Run, Workspace};

const FIGURES: &str = "data/countries/mali/2020/figures.toml";
const IMPLEMENTATION: &str = "data/countries/mali/2020/recommendations.toml";
const FRENCH: &str = "data/countries/mali/text/fr.ftl";

fn set(workspace: &Workspace, arguments: &[&str]) -> Run {
    workspace.run(&[&["set"], arguments].concat())
}

/// Expects a piece of one file to change, and nothing else.
#[track_caller]
fn changes(arguments: &[&str], path: &str, from: &str, to: &str) {
    let workspace = Workspace::sample();
    let before = workspace.read(path);
    assert_eq!(before.matches(from).count(), 1, "`{from}` in {path}");
    let run = set(&workspace, arguments).expect(0);
    assert_eq!(run.stdout, format!("changed `{path}`\n"));
    assert_eq!(workspace.read(path), before.replacen(from, to, 1));
    workspace.run(&["check"]).expect(0);
    assert_eq!(set(&workspace, arguments).expect(0).stdout, "nothing to change: it says so already\n");
}

#[test]
fn a_value() {
    changes(&["mali/figure/working-children", "value", "49.3"], FIGURES, "\"49.2\"", "\"49.3\"");
    changes(
        &["figure/attending-school", "period", "2016"],
        FIGURES,
        "\"43.3\"\nunit = \"percent\"\nage = \"5-14\"\nperiod = \"2015\"",
        "\"43.3\"\nunit = \"percent\"\nage = \"5-14\"\nperiod = \"2016\"",
    );
}

#[test]
fn a_key_that_is_not_there() {
    let sources = "sources = [{ source = \"ilab-2020\", table = \"6\" }]\n";
    let old = format!("value = 113\nperiod = \"2020\"\n{sources}");
    let new = format!("{old}qualifier = \"about\"\n");
    changes(&["inspectors-2020", "qualifier", "about"], FIGURES, &old, &new);
}

#[test]
fn a_key_within_a_record() {
    let recommendation = "mali/recommendation/ban-hereditary-slavery";
    let around = |status: &str| {
        format!(
            "id = \"ban-hereditary-slavery\"\n\n[[recommendation.implementation]]\nstatus = \"{status}\"\n"
        )
    };
    let arguments = [recommendation, "implementation.1.status", "partly-implemented"];
    changes(&arguments, IMPLEMENTATION, &around("not-implemented"), &around("partly-implemented"));
}

#[test]
fn a_source() {
    let (old, new) = ("date: 2020\n  language: fr", "date: 2021\n  language: fr");
    changes(&["tip-2020", "date", "2021"], "data/sources.yml", old, new);
    let (old, new) = ("{ language: en, covers: 2020 }", "{ language: en, covers: 2019 }");
    changes(&["ilab-2020", "fiche.covers", "2019"], "data/sources.yml", old, new);
}

#[test]
fn a_text_and_an_attribute() {
    let short = "mali/recommendation/light-work-rules.short";
    changes(
        &[short, "--text", "fr", "Règles des travaux légers"],
        FRENCH,
        "    .short = Âge minimum pour les travaux légers\n",
        "    .short = Règles des travaux légers\n",
    );
    let workspace = Workspace::sample();
    let text = "[ { $inspectors-2020 } agents ] ";
    set(&workspace, &["mali/claim/inspection-capacity", "--text", "fr", text]).expect(0);
    let expected = "claim-inspection-capacity = [ { $inspectors-2020 } agents ]{\" \"}\n";
    assert!(workspace.read("data/countries/mali/2020/text/fr.ftl").contains(expected));
}

#[test]
fn a_text_that_is_not_there() {
    let workspace = Workspace::init();
    let path = "data/countries/example/text/fr.ftl";
    let before = workspace.read(path);
    let shared = "data/text/fr.ftl";
    let institution = "workspace/institution/example-organisation.short";
    set(&workspace, &[institution, "--text", "fr", "Organisation"]).expect(0);
    assert!(workspace.read(shared).contains("\n    .short = Organisation\n"), "{}", workspace.read(shared));
    workspace.remove(path);
    set(&workspace, &["example/claim/summary", "--text", "fr", "Résumé"]).expect(0);
    assert_eq!(workspace.read(path), "claim-summary = Résumé\n");
    assert!(before.contains("claim-summary"));
}

#[test]
fn shapes_of_files_stay() {
    let workspace = Workspace::sample();
    let crlf = |path: &str| {
        let text = workspace.read(path).replace('\n', "\r\n");
        let text = format!("\u{feff}{}", text.trim_end());
        workspace.write(path, &text);
        text
    };
    let (facts, words) = (crlf(FIGURES), crlf(FRENCH));
    set(&workspace, &["mali/figure/working-children", "value", "49.3"]).expect(0);
    assert_eq!(workspace.read(FIGURES), facts.replace("49.2", "49.3"));
    set(&workspace, &["mali/recommendation/light-work-rules.short", "--text", "fr", "Règles"]).expect(0);
    assert_eq!(workspace.read(FRENCH), words.replace("Âge minimum pour les travaux légers", "Règles"));
    workspace.run(&["check"]).expect(0);
}

/// Expects to be refused, with nothing written.
#[track_caller]
fn refused(arguments: &[&str], code: &str) {
    let workspace = Workspace::sample();
    let all = |workspace: &Workspace| {
        workspace.files(".").iter().map(|path| workspace.read(path)).collect::<Vec<_>>()
    };
    let before = all(&workspace);
    for language in ["en", "fr"] {
        let run = workspace.run(&[&["--ui-language", language, "set"], arguments].concat()).expect(1);
        assert!(run.stderr.contains(&format!("[{code}]")), "{}", run.stderr);
        assert!(!run.stderr.contains("diagnostic-"), "{}", run.stderr);
    }
    assert_eq!(all(&workspace), before);
}

#[test]
fn what_cannot_be_done_says_why() {
    refused(&["working-children", "value", "1"], "id-ambiguous");
    refused(&["mali/figure/working-childern", "value", "1"], "unknown-id");
    refused(&["mali/figure/working-children", "value", "many"], "number-malformed");
    refused(&["mali/figure/working-children", "vlaue", "1"], "unknown-key");
    refused(&["inspectors-2020", "sources.1.source.page", "1"], "not-a-value");
    refused(&["inspectors-2020", "sources.3.page", "1"], "not-there");
    refused(&["mali/recommendation/light-work-rules", "implementation", "1"], "not-a-value");
    refused(&["mali/claim/tip-data", "--text", "fr", "{ $inspectors-2020"], "value-malformed");
    refused(&["mali/claim/tip-data", "--text", "de", "Daten"], "unknown-language");
}

#[test]
fn a_key_with_its_value_or_a_text() {
    let workspace = Workspace::init();
    for arguments in
        [&["summary"][..], &["summary", "level"], &["summary", "level", "1", "--text", "en", "x"]]
    {
        let run = set(&workspace, arguments).expect(2);
        assert!(run.stderr.starts_with("error: "), "{}", run.stderr);
    }
}

#[test]
fn what_would_be_wrong_is_not_written() {
    let workspace = Workspace::sample();
    let files = [
        "data/sources.yml",
        "data/places.toml",
        "data/institutions.toml",
        "data/countries/mali/2020/figures.toml",
    ];
    let texts = ["data/countries/mali/2020/text/fr.ftl", "data/projects/ecpat/text/fr.ftl"];
    let read = || files.iter().chain(&texts).map(|path| workspace.read(path)).collect::<Vec<_>>();
    let before = read();
    for (arguments, code) in [
        (["set", "tip-2020", "nope", "x"].as_slice(), "unknown-key"),
        (&["set", "workspace/place/kidal", "latitude", "abc"], "wrong-value"),
        (&["set", "workspace/institution/ilo", "roles", "5"], "wrong-value"),
        (&["set", "inspectors-2020", "id", "others"], "id-by-rename"),
        (&["set", "mali/country.in", "--text", "fr", "au M"], "unknown-text"),
        (&["set", "ecpat/project.nope", "--text", "fr", "x"], "unknown-text"),
        (&["set", "mali/claim/summary", "--text", "fr", " "], "text-empty"),
        (&["new", "country", "workspace"], "reserved-name"),
    ] {
        let run = workspace.run(arguments);
        assert!(
            run.stderr.contains(&format!("error[{code}]")),
            "{arguments:?}:\n{}{}",
            run.stdout,
            run.stderr
        );
        assert_eq!(run.status, 1, "{arguments:?}");
        assert_eq!(read(), before, "{arguments:?}");
    }
    // A coordinate stays a number with a fraction.
    workspace.run(&["set", "workspace/place/kidal", "latitude", "18.5"]).expect(0);
    assert!(workspace.read("data/places.toml").contains("latitude = 18.5\n"));
    // Quotes that are what is wrong do not stay.
    workspace.edit("data/places.toml", "latitude = 18.5\n", "latitude = \"18\"\n");
    workspace.run(&["set", "workspace/place/kidal", "latitude", "17"]).expect(0);
    assert!(workspace.read("data/places.toml").contains("latitude = 17\n"));
}

/// All of it at once.
#[test]
fn a_text_is_checked() {
    let workspace = Workspace::sample();
    let read = || workspace.read(FRENCH);
    let before = read();
    let wrong = "Selon 3 sources, { $nothing } et \u{202E}plus";
    let run = set(&workspace, &["mali/claim/summary", "--text", "fr", wrong]).expect(1);
    for code in ["number-in-text", "unknown-variable", "character-not-printed"] {
        assert!(run.stderr.contains(&format!("error[{code}]")), "{code}:\n{}", run.stderr);
    }
    assert_eq!(read(), before);
}

/// Two keys say together what a figure amounts to, or one stands in the place of the other.
#[test]
fn an_amount_stands_in_the_place_of_another() {
    let workspace = Workspace::sample();
    let record = |workspace: &Workspace| {
        let text = workspace.read(FIGURES);
        let (_, from) = text.split_once("id = \"inspectors-2020\"\n").expect("the figure");
        from.split("[[").next().unwrap_or_default().to_owned()
    };
    let before = record(&workspace);
    set(&workspace, &["inspectors-2020", "status", "unknown"]).expect(0);
    let after = record(&workspace);
    assert!(after.contains("status = \"unknown\"\n") && !after.contains("value"), "{after}");
    workspace.run(&["check"]).expect(0);
    set(&workspace, &["inspectors-2020", "value", "113"]).expect(0);
    let after = record(&workspace);
    assert!(after.contains("value = 113\n") && !after.contains("status"), "{before}\n{after}");
    workspace.run(&["check"]).expect(0);
    // The lower end of a range is none without the upper one.
    let run = set(&workspace, &["inspectors-2020", "from", "3"]).expect(1);
    assert!(run.stderr.contains("error[figure-value]"), "{}", run.stderr);
    // Wherever the keys stand.
    let first =
        "[[figure]]\nvalue = 5\nto = 9\nfrom = 7\nid = \"visits\"\nsources = [{ source = \"ilab-2020\" }]\n";
    workspace.write("data/countries/mali/2020/more.toml", first);
    set(&workspace, &["visits", "from.value", "3"]).expect(1);
    set(&workspace, &["visits", "status", "unknown"]).expect(0);
    assert_eq!(
        workspace.read("data/countries/mali/2020/more.toml"),
        "[[figure]]\nid = \"visits\"\nsources = [{ source = \"ilab-2020\" }]\nstatus = \"unknown\"\n"
    );
}

/// What stops the record, or its subject, from being sound counts as it is afterwards.
#[test]
fn what_a_change_makes_of_the_record_counts() {
    for (arguments, code) in [
        (["inspectors-2020", "value", "-5"], "negative-figure"),
        (["mali/figure/working-children", "value", "120"], "percentage-bounds"),
        (["inspectors-2020", "unit", "XYZ"], "unknown-currency"),
        (["inspectors-2020", "part-of", "nothing"], "unknown-figure"),
        (["inspectors-2020", "part-of", "inspectors-2020"], "refers-to-itself"),
        (["inspectors-2020", "sources", "[]"], "without-source"),
        (["workspace/place/kidal", "country", "XYZ"], "unknown-country"),
        (["workspace/place/kidal", "latitude", "180.5"], "not-on-earth"),
    ] {
        refused(&arguments, code);
    }
    let workspace = Workspace::sample();
    let before = workspace.read(FIGURES);
    let broken =
        before.replacen("id = \"inspectors-2020\"\nvalue = 113", "id = \"inspectors-2020\"\nvalue = [1]", 1);
    workspace.write(FIGURES, &broken);
    // What was wrong there before is no excuse, and mends what it replaces.
    for value in ["[2]", "-5"] {
        set(&workspace, &["inspectors-2020", "value", value]).expect(1);
        assert!(workspace.read(FIGURES) == broken, "{value}");
    }
    // Nor by way of others can a figure be part of itself.
    set(&workspace, &["inspectors-2020", "value", "113"]).expect(0);
    set(&workspace, &["inspectors-2020", "part-of", "working-children"]).expect(0);
    let run = set(&workspace, &["mali/figure/working-children", "part-of", "inspectors-2020"]).expect(1);
    assert!(run.stderr.contains("error[refers-to-itself]"), "{}", run.stderr);
    workspace.write(FIGURES, &broken);
    // What is wrong elsewhere stays so.
    set(&workspace, &["mali/figure/working-children", "value", "49.3"]).expect(0);
    set(&workspace, &["mali/figure/working-children", "value", "49.2"]).expect(0);
    set(&workspace, &["inspectors-2020", "value", "113"]).expect(0);
    assert!(workspace.read(FIGURES) == before);
    let places = workspace.read("data/places.toml");
    workspace.write("data/places.toml", places.replacen("kind = \"city\"", "kind = \"town\"", 1));
    workspace.run(&["check"]).expect(1);
    let (first, _) = places.split_once("kind = \"city\"").expect("a city");
    let (_, id) = first.rsplit_once("id = \"").expect("its id");
    let id = id.split('"').next().unwrap_or_default();
    set(&workspace, &[&format!("workspace/place/{id}"), "kind", "city"]).expect(0);
    assert_eq!(workspace.read("data/places.toml"), places);
    workspace.run(&["check"]).expect(0);
}

/// What is wrong right before the place from which something was taken is wrong with what was written.
#[test]
fn an_error_before_what_was_taken_away_counts() {
    let workspace = Workspace::init();
    let words = "data/countries/example/text/en.ftl";
    let text = workspace.read(words);
    let old = text.lines().find(|line| line.starts_with("claim-few-inspectors")).expect("a claim");
    workspace.write(words, text.replace(old, "claim-few-inspectors = There are 17 17"));
    let run = set(&workspace, &["few-inspectors", "--text", "en", "There are 17"]).expect(1);
    assert!(run.stderr.contains("error[number-in-text]"), "{}", run.stderr);
}
