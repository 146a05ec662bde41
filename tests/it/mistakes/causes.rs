//! What people write instead of TOML, Fluent and YAML: one error, which says what to write, in both languages.

use serde_json::Value;

use crate::workspace::Workspace;

const FACTS: &str = "data/countries/example/country.toml";
const TEXT: &str = "data/countries/example/text/en.ftl";
const SOURCES: &str = "data/sources.yml";

/// A problem as programs get it.
fn errors(workspace: &Workspace, language: &str) -> Vec<Value> {
    let run = workspace.run(&["check", "--format", "json", "--ui-language", language]).expect(1);
    let all = run.stdout.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    all.filter(|problem| problem["severity"] == "error").collect()
}

/// `to` in the place of `from` is one error of this code, and the help names `right` in both languages.
#[track_caller]
fn told(path: &str, from: &str, to: &str, code: &str, right: &str) {
    let workspace = Workspace::init();
    let text = workspace.read(path);
    assert!(text.contains(from), "no `{from}` in {path}");
    workspace.write(path, text.replacen(from, to, 1));
    told_in(&workspace, to, code, right);
}

#[track_caller]
fn told_in(workspace: &Workspace, what: &str, code: &str, right: &str) {
    let run = workspace.run(&["check"]).expect(1);
    let first = run.stderr.lines().next().unwrap_or_default();
    assert!(first.starts_with(&format!("error[{code}]")), "{what}:\n{}", run.stderr);
    let summary = run.stderr.lines().last().unwrap_or_default();
    assert!(summary.starts_with("1 error, "), "{what}: not the cause alone:\n{}", run.stderr);
    let help = |language| {
        let found = errors(workspace, language);
        let problem = found.iter().find(|problem| problem["code"] == code).expect("the error");
        // What a parser says is in English: here it need not be quoted.
        assert!(problem["quote"].is_null(), "{what}: {problem}");
        problem["help"].as_str().unwrap_or_default().to_owned()
    };
    let (english, french) = (help("en"), help("fr"));
    assert_ne!(english, french, "{what}");
    assert!(english.contains(right), "{what}: {english}");
    assert!(french.contains(&right.replace('\'', "’")) || french.contains(right), "{what}: {french}");
}

#[track_caller]
fn toml(from: &str, to: &str, right: &str) {
    told(FACTS, from, to, "toml-syntax", right);
}

#[test]
fn toml_of_word_processors_and_spreadsheets() {
    for (to, right) in [
        ("iso = “BFA”", "`iso = \"BFA\"`"),
        ("iso = \"BFA”", "`iso = \"BFA\"`"),
        ("iso = «\u{a0}BFA\u{a0}»", "`iso = \""),
        ("iso = ‘BFA’", "`iso = 'BFA'`"),
        ("iso\u{a0}= \"BFA\"", "U+00A0"),
        ("iso = \u{200b}\"BFA\"", "U+200B"),
        ("iso: \"BFA\"", "`iso = \"BFA\"`"),
        ("iso == \"BFA\"", "`iso = \"BFA\"`"),
        ("iso = BFA", "`\"BFA\"`"),
        ("iso = \"BFA\";", "`;`"),
        ("iso = \"BFA", ""),
        ("the iso = \"BFA\"", "`the iso`"),
        ("iso = \"B\\FA\"", "'a\\b'"),
    ] {
        toml("iso = \"BFA\"", to, right);
    }
    for (to, right) in [
        ("value = 849,922", "`849922`"),
        ("value = 849 922", "`849922`"),
        ("value = 849'922", "`849922`"),
        ("value = 1,849.5", "`\"1849.5\"`"),
        ("value = 35,7", "`\"35.7\"`"),
        ("value = 0240", "`240`"),
        ("value = 35 %", "`unit = \"percent\"`"),
        ("value = $240", "`240`"),
        ("value = 240 inspections", "`240`"),
        ("value =", ""),
        ("value = 240\nvalue = 250", "`value`"),
    ] {
        toml("value = 240", to, right);
    }
    toml("as-of = \"2024-12-31\"", "as-of = 31/12/2024", "`\"2024-12-31\"`");
    toml("period = \"2024\"", "period = 2023/2024", "`\"2023/2024\"`");
    toml("[brief]", "[brief", "`[brief]`");
    toml("[[figure]]", "[[figure]", "`[[figure]]`");
    toml("[[enforcement]]", "[country]", "`[[country]]`");
    toml("chart = [\"more-inspectors\"]", "chart = [\"more-inspectors\"", "`[\"a\", \"b\"]`");
    toml("{ source = \"example-report\", page = \"1\" }", "{ source: \"example-report\" }", "`source = …`");
    toml("{ source = \"example-report\", page = \"1\" }", "{ source = \"example-report\" page = \"1\" }", "");
}

/// Each `[claim]` is an error of its own; what it holds is none.
#[test]
fn single_brackets_for_a_record_of_a_list() {
    let workspace = Workspace::init();
    workspace.write(FACTS, workspace.read(FACTS).replace("[[claim]]", "[claim]"));
    let run = workspace.run(&["check"]).expect(1);
    assert_eq!(run.stderr.matches("error[").count(), 2, "{}", run.stderr);
    assert_eq!(run.stderr.matches("begins with double brackets, `[[claim]]`").count(), 2, "{}", run.stderr);
}

#[test]
fn values_of_another_type() {
    for (from, to, right) in [
        ("period = \"2024\"", "period = 2024", "`\"2024\"`"),
        ("year = 2024\n", "year = \"2024\"\n", "`2024`"),
        ("year = 2024\n", "year = -5\n", ""),
        ("editions = [2024]", "editions = 2024", "`[2024]`"),
        ("editions = [2024]", "editions = [\"2024\"]", "`2024`"),
        ("section = \"summary\"", "section = [\"summary\"]", ""),
        ("page = \"1\"", "page = 1", "`\"1\"`"),
        (
            "[{ source = \"example-report\", page = \"1\" }]",
            "\"example-report\"",
            "`[{ source = \"example-report\" }]`",
        ),
        (
            "[{ source = \"example-report\", page = \"1\" }]",
            "[\"example-report\"]",
            "`{ source = \"example-report\" }`",
        ),
    ] {
        told(FACTS, from, to, "wrong-value", right);
    }
    told(
        FACTS,
        "[edition]",
        "[[weather]]\nid = \"a\"\n\n[edition]",
        "unknown-key",
        "figure, statistic, work",
    );
}

#[test]
fn fluent_that_is_none() {
    let line = "claim-few-inspectors = The country has { $inspectors-2024 } labour inspectors, too few for its workforce.";
    for (to, right) in [
        ("claim-few-inspectors = See\n    [annex]", "`{\"[\"}`"),
        ("claim-few-inspectors = See\n    * first", "`{\"*\"}`"),
        ("claim-few-inspectors = See\n    ... more", "`{\".\"}`"),
        ("claim-few-inspectors = See\n    } more", "`{\"}\"}`"),
        ("claim-few-inspectors = See\n\tmore", "Fluent"),
        ("claim-few-inspectors = See\nmore of it", ""),
        ("claim-few-inspectors = See\n    .short text", "`.short = "),
        ("claim-few-inspectors: See", "`claim-few-inspectors = "),
        ("claim-few-inspectors See", "`claim-few-inspectors = "),
        ("claim few inspectors = See", "`claim few inspectors`"),
        ("claim-few-inspectors =", "`claim-few-inspectors =`"),
        ("claim-few-inspectors = { $inspectors-2024", "`{ $id }`"),
        (
            "claim-few-inspectors = { FIGURE($inspectors-2024, form: “of”) }",
            "`{ FIGURE($id, form: \"of\") }`",
        ),
        ("claim-few-inspectors = { figure($inspectors-2024) }", "`FIGURE`"),
        ("claim-few-inspectors = { $inspectors-2024 -> [one] x *[other] y }", "`*[other] …`"),
        ("claim-few-inspectors = { $inspectors-2024 ->\n    [one] x\n    [other] y\n}", "`*[other] …`"),
        ("claim-few-inspectors = a } b", "`{\"}\"}`"),
        ("claim-few-inspectors = { \"a\\d\" }", ""),
        ("claim-few-inspectors = { 'a' }", "`{ $id }`"),
        ("#comment\nclaim-few-inspectors = { $inspectors-2024 }", "`#`"),
    ] {
        told(TEXT, line, to, "fluent-syntax", right);
    }
    for (to, code, right) in [
        ("{ FIGURE($inspectors-2024, \"of\") }", "unknown-function", "`FIGURE($"),
        ("{ $inspectors-2024 } { FOREIGN(\"mots\", lang: \"xx\") }", "not-a-language", "`fr`"),
        ("{ $inspectors-2024 } { FOREIGN(\"mots\", lang: \"FR\") }", "tag-form", ""),
        ("{ $inspectors-2024 } { FOREIGN(\"mots\") }", "unknown-function", "`FOREIGN(\""),
        ("{ inspectors-2024 }", "unknown-reference", "`{ $inspectors-2024 }`"),
        ("$inspectors-2024", "figure-unbraced", "`{ $inspectors-2024 }`"),
        ("{ $inspecters-2024 }", "unknown-variable", "`$inspectors-2024`"),
        ("COVID-19 and { $inspectors-2024 }", "number-in-text", "`{\"19\"}`"),
        ("{ $inspectors-2024 } children aged 12", "number-in-text", "`{ FIGURE($id, form: \"age\") }`"),
        ("some", "variables-differ", "inspectors-2024"),
    ] {
        told(TEXT, "{ $inspectors-2024 }", to, code, right);
    }
}

/// The place of the figure that is missing is that of the language that lacks it, whichever it is.
#[test]
fn the_language_that_lacks_a_figure_is_marked() {
    for language in ["en", "fr"] {
        let workspace = Workspace::init();
        let path = format!("data/countries/example/text/{language}.ftl");
        let text = workspace.read(&path);
        workspace.write(&path, text.replace("{ $inspectors-2024 }", "some"));
        let found = errors(&workspace, "en");
        assert_eq!((&found[0]["code"], &found[0]["file"]), (&"variables-differ".into(), &path.into()));
        assert_eq!(found.len(), 1);
    }
}

/// What begins like a message and is indented is text of the message above: it would be printed.
#[test]
fn an_indented_message() {
    told(TEXT, "\nclaim-summary", "\n claim-summary", "message-indented", "`claim-summary`");
    let workspace = Workspace::init();
    workspace.edit(TEXT, "too few for its workforce.", "too few\n    for its = workforce, in-short = all.");
    workspace.run(&["check"]).expect(0);
}

#[test]
fn bibliographies() {
    let title = "title: \"A report on work\"";
    for (from, to, right) in [
        (title, "title: 2024 Findings: Burkina Faso", "`title: \"2024 Findings: Burkina Faso\"`"),
        (title, "title: @home", "`title: \"@home\"`"),
        (title, "title: The \"new\": law", "`title: \"The \\\"new\\\": law\"`"),
        (title, "title: \"The \"new\" law\"", "`title: 'The \"new\" law'`"),
        (title, "title:Report", "`title: Report`"),
        (title, "title: \"Report", ""),
        (title, "title: [Report]", ""),
        ("  title", "title", ""),
        ("  title", "\ttitle", "YAML"),
        ("type: report", "type: raport", "`type: report`"),
        ("type: report", "kind: report", "`type: report`"),
        ("date: 2024", "date: 31/12/2024", "`2024-03-31`"),
        (
            "{ name: An organisation }",
            "{ name: An organisation: labour }",
            "`name: \"An organisation: labour\"`",
        ),
        ("{ name: An organisation }", "{ name: An organisation", ""),
        ("{ name: An organisation }", "{ nom: An organisation }", "`{ name: … }`"),
    ] {
        told(SOURCES, from, to, "yaml-syntax", right);
    }
}

#[test]
fn years_of_sources() {
    for date in ["0000", "-0044", "0999-12-31", "2101", "~0001"] {
        told(SOURCES, "date: 2024", &format!("date: {date}"), "source-year-implausible", "2100");
    }
    let url = "date: 2024\n  url: { value: 'https://example.org', date: 0024-03-01 }";
    told(SOURCES, "date: 2024", url, "source-year-implausible", "2100");
    let workspace = Workspace::init();
    workspace.edit(SOURCES, "date: 2024", "date: 1215-06-15");
    workspace.run(&["check"]).expect(0);
}

#[test]
fn addresses() {
    let written = ["javascript:alert(1)", "../../secret.pdf", "not a url"];
    for address in written {
        let url = format!("date: 2024\n  url: '{address}'");
        told(SOURCES, "date: 2024", &url, "not-a-web-address", "`https://`");
    }
    for url in [
        "url: { value: 'javascript:x', date: 2024-03-01 }",
        "parent: { type: periodical, url: 'javascript:x' }",
        "parent: [{ type: periodical, url: 'javascript:x' }]",
    ] {
        told(SOURCES, "date: 2024", &format!("date: 2024\n  {url}"), "not-a-web-address", "`https://`");
    }
    // Said of what stands elsewhere.
    let named = "date: 2024\n  note: &there 'javascript:alert(1)'\n  url: *there";
    told(SOURCES, "date: 2024", named, "not-a-web-address", "`https://`");
    let long = format!("https://example.org/{}", "é".repeat(2000));
    told(SOURCES, "date: 2024", &format!("date: 2024\n  url: {long}"), "web-address-too-long", "`?`");
    let doi = format!("date: 2024\n  serial-number: {{ doi: {} }}", "1".repeat(8000));
    told(SOURCES, "date: 2024", &doi, "web-address-too-long", "`?`");

    let sources = "sources = [{ source = \"example-report\" }]";
    let coverage = |url: &str| format!("[[coverage]]\nid = \"ilab\"\nurl = \"{url}\"\n{sources}\n");
    let programme = |url: &str| {
        format!("[[programme]]\nid = \"p\"\ngroup = \"government-ngo\"\nurl = \"{url}\"\n{sources}\n")
    };
    let with = |record: &str| {
        let workspace = Workspace::init();
        workspace.append(FACTS, &format!("\n{record}"));
        workspace.append("data/countries/example/text/en.ftl", "\nprogramme-p = A programme\n");
        workspace
    };
    for record in [&coverage as &dyn Fn(&str) -> String, &programme] {
        for address in written {
            told_in(&with(&record(address)), address, "not-a-web-address", "`https://`");
        }
        let run = with(&record(written[0])).run(&["build", "--jobs", "1"]).expect(1);
        assert!(run.stderr.contains("error[not-a-web-address]"), "{}", run.stderr);
        told_in(&with(&record(&long)), "a long one", "web-address-too-long", "`?`");
        for address in ["https://example.org", "http://example.org/a b?c=é#d"] {
            with(&record(address)).run(&["check"]).expect(0);
        }
    }
}

#[test]
fn a_pair_of_languages() {
    for written in ["fr-en", "fr/en", "fr, en", "fr_en", "fr & en", "FR+EN"] {
        let workspace = Workspace::init();
        workspace.edit("fiche.toml", "\"en+fr\"", &format!("\"{written}\""));
        let right = if written == "FR+EN" { "`fr`" } else { "`fr+en`" };
        told_in(&workspace, written, "unknown-language", right);
    }
}

/// What the help says leads to no other error.
#[test]
fn helps_that_are_obeyed() {
    for (from, to, code, right) in [
        ("[brief]", "[[brief]]", "wrong-value", "`[brief]`"),
        ("[country]", "[[country]]", "wrong-value", "`[country]`"),
        ("[[figure]]", "[[figure]] x", "toml-syntax", "`[[figure]]`"),
        ("year = 2024", "year = 2024-12-31", "wrong-value", "whole"),
        ("id = \"summary\"", "id = \"summary\"\nvalid = 2024", "wrong-value", "`\"2024\"`"),
        ("period = \"2024\"", "period = \"2019–2024\"", "date-malformed", "`\"2019/2024\"`"),
        ("value = 12\n", "value = 12 period = \"2024\"\n", "toml-syntax", "a line is"),
        ("year = 2024", "année = 2024", "toml-syntax", "accent"),
    ] {
        let workspace = Workspace::init();
        workspace.write(FACTS, workspace.read(FACTS).replacen(from, to, 1));
        let found = errors(&workspace, "en");
        let problem = found.iter().find(|problem| problem["code"] == code);
        let help = problem.and_then(|problem| problem["help"].as_str()).unwrap_or_default();
        assert!(help.contains(right), "{to}: {found:?}");
    }
}
