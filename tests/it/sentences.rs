//! Sentences that count something, as translators write them and documents print them.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::spaces::spaces;
use crate::workspace::Workspace;

#[derive(Deserialize)]
struct Table {
    row: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    rule: String,
    figure: toml::Table,
    sentence: String,
    /// Of the noun, for numbers in words.
    gender: Option<String>,
    en: BTreeMap<String, String>,
    fr: BTreeMap<String, String>,
}

/// A row in one language and form: the id of its claim in the workspace, and what the document must say.
struct Sentence<'r> {
    row: &'r Row,
    id: String,
    form: &'r str,
    expected: &'r str,
}

fn sentences<'r>(table: &'r Table, language: &str) -> Vec<Sentence<'r>> {
    let forms = |row: &'r Row| if language == "en" { &row.en } else { &row.fr };
    let rows = table.row.iter().enumerate();
    let all = rows.flat_map(|(at, row)| forms(row).iter().map(move |(form, text)| (at, row, form, text)));
    let sentence = |(at, row, form, expected): (usize, &'r Row, &'r String, &'r String)| Sentence {
        row,
        id: format!("row-{at}-{form}"),
        form,
        expected,
    };
    all.map(sentence).collect()
}

/// The claim whose text is the sentence with the row's figure in it, in the form of the row.
fn message(sentences: &str, wanted: &Sentence<'_>) -> String {
    let start = format!("\n{} =", wanted.row.sentence);
    let (_, body) = sentences.split_once(&start).expect("the sentence");
    let end = body.find("\n}").expect("its end") + 2;
    let placed = match wanted.form {
        "text" => "{ $x }".to_owned(),
        form => {
            let gender = wanted.row.gender.as_ref().map(|gender| format!(", gender: \"{gender}\""));
            format!("{{ FIGURE($x, form: \"{form}\"{}) }}", gender.unwrap_or_default())
        }
    };
    let figure = wanted.id.trim_end_matches(&format!("-{}", wanted.form));
    let body = body[..end].replace("{ $x }", &placed).replace("$x", &format!("$figure-{figure}"));
    format!("\nclaim-{} ={body}\n", wanted.id)
}

#[test]
fn nouns_agree_with_figures() {
    let table: Table = toml::from_str(include_str!("data/sentences.toml")).expect("the table");
    let workspace = Workspace::two_countries();
    let facts = "data/countries/example/country.toml";
    let cited = "sources = [{ source = \"example-report\", page = \"1\" }]";
    for (at, row) in table.row.iter().enumerate() {
        let values: String = row.figure.iter().map(|(key, value)| format!("{key} = {value}\n")).collect();
        workspace.append(facts, &format!("\n[[figure]]\nid = \"figure-row-{at}\"\n{values}{cited}\n"));
    }
    for Sentence { id, .. } in sentences(&table, "en") {
        let claim = format!("\n[[claim]]\nid = \"{id}\"\nsection = \"enforcement\"\nlevel = 1\n{cited}\n");
        workspace.append(facts, &claim);
    }
    for (language, words) in
        [("en", include_str!("data/sentences-en.ftl")), ("fr", include_str!("data/sentences-fr.ftl"))]
    {
        let texts: String = sentences(&table, language).iter().map(|wanted| message(words, wanted)).collect();
        workspace.append(&format!("data/countries/example/text/{language}.ftl"), &texts);
    }

    let mut failures = Vec::new();
    for language in ["en", "fr"] {
        let document = format!("example-country-brief.{language}");
        workspace.run(&["export", "typst", "projects", &document]).expect(0);
        let report = workspace.read(&format!("projects/{document}/report.json"));
        let report: Value = serde_json::from_str(&report).expect("JSON");
        let claims = report["content"][language]["claims"].as_array().expect("claims");
        for Sentence { row, id, form, expected } in sentences(&table, language) {
            let claim = claims.iter().find(|claim| claim["id"] == *id).expect("the claim");
            let (text, expected) = (&claim["text"]["text"], spaces(expected));
            if *text != expected {
                failures.push(format!("{} {language} {form}: {text}, not {expected:?}", row.rule));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A sentence around a figure without a number reads wrong unless it has a variant for it.
#[test]
fn a_figure_without_a_number_needs_a_variant() {
    let workspace = Workspace::init();
    workspace.run(&["set", "inspectors-2024", "status", "unavailable"]).expect(0);
    let run = workspace.run(&["check"]).expect(0);
    assert!(run.stderr.contains("warning[status-in-text]: the figure `inspectors-2024`"), "{}", run.stderr);
    for (language, text) in [
        ("en", "{ $inspectors-2024 -> [unavailable] Unknown. *[other] { $inspectors-2024 } people }"),
        (
            "fr",
            "{ FIGURE($inspectors-2024, form: \"status\") -> [known] { $inspectors-2024 } *[other] Rien. }",
        ),
    ] {
        let multiline = text.replace(" [", "\n [").replace(" *[", "\n *[").replace(" }", "\n }");
        let multiline = multiline.replace("$inspectors-2024\n }", "$inspectors-2024 }");
        workspace.run(&["set", "few-inspectors", "--text", language, &multiline]).expect(0);
    }
    let run = workspace.run(&["check"]).expect(0);
    assert!(!run.stderr.contains("few-inspectors`"), "{}", run.stderr);
}

/// What stands around a number in words: the time, another amount, the signs of notes, the preposition.
#[test]
fn forms_in_words_lose_nothing() {
    let workspace = Workspace::init();
    let facts = "data/countries/example/country.toml";
    let cited = "sources = [{ source = \"example-report\", page = \"1\" }]";
    let figures = [
        ("monthly", "value = 1\nper = \"month\"\nmarks = \"*\""),
        ("paid", "value = 1\nalso = { value = 2, unit = \"USD\" }"),
        ("above", "value = 1\nqualifier = \"more-than\""),
        ("almost", "value = 1\nqualifier = \"nearly\""),
        ("plenty", "value = 335\nqualifier = \"more-than\""),
        ("missing", "status = \"unavailable\"\nmarks = \"†\""),
    ];
    for (id, keys) in figures {
        workspace.append(facts, &format!("\n[[figure]]\nid = \"{id}\"\n{keys}\n{cited}\n"));
    }
    let placed = |id: &str, form: &str| format!("{{ FIGURE(${id}, form: \"{form}\") }}");
    let all = ["monthly", "paid", "above", "almost", "plenty", "missing"]
        .iter()
        .flat_map(|id| ["words", "words-of"].map(|form| placed(id, form)))
        .collect::<Vec<_>>()
        .join(" / ");
    for (language, expected) in [
        (
            "en",
            "one a month* / one a month* / one (US$2) / one (US$2) / more than one / more than one / nearly one / nearly one / more than 335 / more than 335 / unavailable† / unavailable†",
        ),
        (
            "fr",
            "un par mois* / d’un par mois* / un (2 $US) / d’un (2 $US) / plus d’un / de plus d’un / près d’un / de près d’un / plus de 335 / de plus de 335 / non disponible† / non disponible†",
        ),
    ] {
        let path = format!("data/countries/example/text/{language}.ftl");
        workspace.edit(&path, "claim-summary = ", &format!("claim-summary = {all} "));
        let document = format!("example-country-brief.{language}");
        // The other language has them too.
        let other = if language == "en" { "fr" } else { "en" };
        let other = format!("data/countries/example/text/{other}.ftl");
        if !workspace.read(&other).contains("$monthly") {
            workspace.edit(&other, "claim-summary = ", &format!("claim-summary = {all} "));
        }
        workspace.run(&["build", &document]).expect(0);
        let text = workspace.pdf(&format!("example/{document}")).text();
        let text = text.split(char::is_whitespace).collect::<Vec<_>>().join(" ");
        assert!(text.contains(expected), "{expected}\n{text}");
    }
}

/// Signs beside a value of a table are printed, whether they are the figure's or the row's.
#[test]
fn signs_of_a_row_are_printed() {
    let workspace = Workspace::init();
    let facts = "data/countries/example/country.toml";
    let rows = workspace.read(facts);
    let value = rows.lines().find(|line| line.contains("figure = \"inspections-2024\"")).expect("a value");
    let marked =
        value.replace("figure = \"inspections-2024\"", "figure = \"inspections-2024\", marks = \"‡\"");
    workspace.edit(facts, value, &marked);
    workspace.run(&["build", "example-country-brief.en"]).expect(0);
    let text = workspace.pdf("example/example-country-brief.en").text();
    assert!(text.contains("240‡"), "{text}");
}
