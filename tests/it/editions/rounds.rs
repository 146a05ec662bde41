use serde_json::Value;

use super::{COUNTRY, apart, said, with_edition};
use crate::workspace::Workspace;

/// A country with a published edition, an institution and a law that last.
fn lasting() -> Workspace {
    let workspace = apart();
    let source = "sources = [{ source = \"example-report\" }]\n";
    let law = format!("[[law]]\nid = \"code\"\nstatus = \"in-force\"\n{source}");
    workspace.write(&format!("{COUNTRY}/lasting.toml"), format!("[[institution]]\nid = \"office\"\n\n{law}"));
    for language in ["en", "fr"] {
        let path = format!("{COUNTRY}/text/{language}.ftl");
        workspace.append(&path, "institution-office = Office\nlaw-code = Code\n");
    }
    workspace
}

#[test]
fn a_new_edition_copies_nothing_and_says_what_is_left() {
    let workspace = lasting();
    let run = workspace.run(&["new", "edition", "2025", "--subject", "example"]).expect(0);
    for words in [
        "added `2025` to `data/countries/example/2025/edition.toml`\n",
        "is to be confirmed, in `confirmed` of `[edition]`: `institution` (1), `law` (1)\n",
        "belongs to the edition 2024 and is needed anew: `claim` (3), `enforcement` (1), `figure` (3), `recommendation` (1)\n",
    ] {
        assert!(run.stdout.contains(words), "no {words} in {}", run.stdout);
    }
    assert_eq!(workspace.files(&format!("{COUNTRY}/2025")), [format!("{COUNTRY}/2025/edition.toml")]);
    // It is a draft: documents are as they were.
    workspace.run(&["check"]).expect(0);
    workspace.run(&["check", "--edition", "2025"]).expect(0);
    workspace.run(&["build", "example-country-brief.en"]).expect(0);
    assert!(said(&workspace, "example/example-country-brief.en").contains("240 visits"));
    for (id, code) in [
        ("2025", "id-exists"),
        ("25", "not-an-edition"),
        ("2025_q1", "not-an-edition"),
        ("2101", "not-an-edition"),
        ("+202", "not-an-edition"),
    ] {
        let run = workspace.run(&["new", "edition", id]).expect(1);
        assert!(run.stderr.contains(&format!("error[{code}]")), "{}", run.stderr);
    }
    let run = Workspace::init().run(&["new", "edition", "2025"]).expect(1);
    assert!(run.stderr.contains("error[edition-together]"), "{}", run.stderr);
}

fn status(workspace: &Workspace) -> Value {
    let run = workspace.run(&["status", "--format", "json"]).expect(0);
    serde_json::from_str(&run.stdout).expect("JSON")
}

#[test]
fn what_is_unconfirmed_is_told_and_marked() {
    let workspace = lasting();
    with_edition(&workspace, "2025", "draft");
    let edition = format!("{COUNTRY}/2025/edition.toml");
    let text = workspace.read(&edition);
    // A figure comes from an import, and one text is not translated.
    let start = text.find("[[figure]]").expect("a figure");
    let end = start + text[start..].find("\n\n").expect("its end") + 2;
    workspace.write(&edition, [&text[..start], &text[end..]].concat());
    let import = "[import]\nsource = \"example-report\"\nsha256 = \"0\"\n\n";
    workspace.write(&format!("{COUNTRY}/2025/import.toml"), [import, &text[start..end]].concat());
    let french = format!("{COUNTRY}/2025/text/fr.ftl");
    let words = workspace.read(&french);
    let at = words.find("claim-summary").expect("a claim");
    let line = at + words[at..].find('\n').expect("its end") + 1;
    workspace.write(&french, [&words[..at], &words[line..]].concat());
    let all = status(&workspace);
    assert_eq!(all[0]["edition"], "2024");
    assert_eq!(all[0]["unconfirmed"], serde_json::json!({ "imported": [], "lasting": [] }));
    assert_eq!(all[1]["state"], "draft");
    assert_eq!(all[1]["unconfirmed"]["imported"], serde_json::json!(["example/figure/inspectors-2024"]));
    let expected = ["example/law/code", "example/institution/office"];
    assert_eq!(all[1]["unconfirmed"]["lasting"], serde_json::json!(expected));
    assert_eq!(all[1]["untranslated"], serde_json::json!({ "fr": ["claim-summary"] }));
    assert_eq!(all[1]["provisional"], serde_json::json!(["en", "fr"]));
    let table = workspace.run(&["status"]).expect(0).stdout;
    assert!(table.contains("example  2025     draft      "), "{table}");
    let named = workspace.run(&["status", "example"]).expect(0).stdout;
    assert!(named.contains("    example/law/code\n") && named.contains("    claim-summary\n"), "{named}");
    let unknown = workspace.run(&["status", "exampel"]).expect(2);
    assert!(unknown.stderr.contains("did you mean `example`"), "{}", unknown.stderr);

    workspace.run(&["build", "--edition", "2025", "--report", "country-brief"]).expect(0);
    let english = said(&workspace, "2025/example/example-country-brief.en");
    assert!(english.contains("3 records have not been confirmed for this edition."), "{english}");
    let french = said(&workspace, "2025/example/example-country-brief.fr");
    assert!(french.contains("3 données n’ont pas été confirmées pour cette édition."), "{french}");
    // A record over the imported one, a kind and a record that are confirmed.
    workspace
        .write(&format!("{COUNTRY}/2025/own.toml"), "[[figure]]\nid = \"inspectors-2024\"\nvalue = 13\n");
    workspace.edit(&edition, "year = 2025\n", "year = 2025\nconfirmed = [\"law\", \"institution/office\"]\n");
    assert_eq!(status(&workspace)[1]["unconfirmed"], serde_json::json!({ "imported": [], "lasting": [] }));
    workspace.run(&["build", "--edition", "2025", "--report", "country-brief"]).expect(0);
    assert!(!said(&workspace, "2025/example/example-country-brief.en").contains("confirmed"));
    workspace.edit(&edition, "\"institution/office\"", "\"institution/offices\"");
    let run = workspace.run(&["check", "--edition", "2025"]).expect(1);
    assert!(run.stderr.contains("did you mean `institution/office`"), "{}", run.stderr);
}

#[test]
fn publishing_asks_first() {
    let workspace = lasting();
    with_edition(&workspace, "2025", "draft");
    let edition = format!("{COUNTRY}/2025/edition.toml");
    let before = workspace.read(&edition);
    let run = workspace.run(&["publish", "example", "2025"]).expect(1);
    assert!(run.stdout.contains("2 records that last are not confirmed"), "{}", run.stdout);
    assert!(run.stdout.contains("the texts of 2 languages have not been reviewed"), "{}", run.stdout);
    assert!(run.stderr.contains("`--yes`"), "{}", run.stderr);
    assert_eq!(workspace.read(&edition), before);
    // With an error in it no document could be made.
    workspace.write(&format!("{COUNTRY}/2025/x.toml"), "[[figure]]\nid = 1\n");
    workspace.run(&["publish", "example", "2025", "--yes"]).expect(1);
    assert_eq!(workspace.read(&edition), before);
    workspace.remove(&format!("{COUNTRY}/2025/x.toml"));
    workspace.run(&["publish", "example", "2025", "--yes"]).expect(0);
    assert_eq!(workspace.read(&edition), before.replace("state = \"draft\"", "state = \"published\""));
    workspace.run(&["build", "example-country-brief.en"]).expect(0);
    assert!(said(&workspace, "example/example-country-brief.en").contains("260 visits"));
    let again = workspace.run(&["publish", "example", "2025"]).expect(0);
    assert!(again.stdout.contains("published already"), "{}", again.stdout);
    workspace.run(&["publish", "example", "2026"]).expect(2);
    workspace.run(&["publish", "exampel", "2025"]).expect(2);
}

/// What lasts may begin or end: it is in the editions in which it holds.
#[test]
fn records_with_dates_of_validity() {
    let workspace = lasting();
    with_edition(&workspace, "2025", "published");
    let laws = format!("{COUNTRY}/lasting.toml");
    let figure = |value: u32, valid: &str| {
        format!(
            "\n[[figure]]\nid = \"minimum-age\"\nvalue = {value}\nvalid = \"{valid}\"\nsources = [{{ source = \"example-report\" }}]\n"
        )
    };
    workspace.append(&laws, &(figure(14, "by 2024") + &figure(15, "since 2025")));
    for language in ["en", "fr"] {
        workspace.append(&format!("{COUNTRY}/text/{language}.ftl"), "claim-age = { $minimum-age } years.\n");
    }
    workspace.append(&laws, "\n[[claim]]\nid = \"age\"\nsection = \"legal-framework\"\nlevel = 1\nsources = [{ source = \"example-report\" }]\n");
    for (edition, age) in [("2024", "14"), ("2025", "15")] {
        let run = workspace.run(&["show", "minimum-age", "--edition", edition]).expect(0);
        assert!(run.stdout.contains(&format!("en: {age}\n")), "{}", run.stdout);
        workspace.run(&["check", "--edition", edition]).expect(0);
    }
    // A new law changes nothing of before, and its words are not left over there.
    workspace.run(&["build", "--edition", "2024", "--force", "--output", "before"]).expect(0);
    workspace.append(&laws, "\n[[law]]\nid = \"new-code\"\nvalid = \"since 2025\"\nstatus = \"in-force\"\nsources = [{ source = \"example-report\" }]\n");
    for language in ["en", "fr"] {
        workspace.append(&format!("{COUNTRY}/text/{language}.ftl"), "law-new-code = New code\n");
    }
    workspace.run(&["build", "--edition", "2024", "--force", "--output", "after"]).expect(0);
    for path in workspace.files("before").into_iter().filter(|path| path.ends_with(".pdf")) {
        let read = |path: &str| std::fs::read(workspace.path(path)).expect("a document");
        assert!(read(&path) == read(&path.replacen("before", "after", 1)), "{path}");
    }
    let run = workspace.run(&["check", "--edition", "2024"]).expect(0);
    assert!(!run.stderr.contains("text-superfluous"), "{}", run.stderr);
    workspace.edit(&laws, "by 2024", "until 2024");
    assert!(workspace.run(&["check"]).expect(1).stderr.contains("lasting.toml:12:9"));
}

/// A slip in a draft neither publishes it nor keeps the documents of the published edition from being made.
#[test]
fn a_draft_that_cannot_be_read_is_a_draft() {
    let workspace = lasting();
    workspace.run(&["new", "edition", "2025", "--subject", "example"]).expect(0);
    let path = format!("{COUNTRY}/2025/edition.toml");
    let good = workspace.read(&path);
    for slip in [
        good.replace("2025-12-31", "2025-13-31"),
        good.replace("confirmed = []", "confirmed = \"law\""),
        format!("{good}unknown = 1\n").replace("[edition]\n", "[edition]\nodd = 2\n"),
    ] {
        workspace.write(&path, &slip);
        workspace.run(&["build", "example-country-brief.en"]).expect(0);
        let run = workspace.run(&["publish", "example", "2025", "--yes"]).expect(1);
        assert!(
            !run.stdout.contains("already") && run.stderr.contains("error["),
            "{}{}",
            run.stdout,
            run.stderr
        );
        assert_eq!(workspace.read(&path), slip);
    }
}

/// What is published is not replaced by nothing, and there is a way back.
#[test]
fn an_empty_edition_is_not_published_and_a_published_one_is_taken_back() {
    let workspace = lasting();
    workspace.run(&["new", "edition", "2025", "--subject", "example"]).expect(0);
    let edition = format!("{COUNTRY}/2025/edition.toml");
    let before = workspace.read(&edition);
    let run = workspace.run(&["publish", "example", "2025", "--yes"]).expect(1);
    let lacks = "`claim` (0 / 3), `enforcement` (0 / 1), `figure` (0 / 3), `recommendation` (0 / 1)\n";
    assert!(run.stdout.contains(lacks) && run.stdout.contains("the edition 2024"), "{}", run.stdout);
    assert!(run.stderr.starts_with("error[edition-empty]"), "{}", run.stderr);
    assert!(run.stderr.contains("`fiche new figure ID --subject example --edition 2025`"), "{}", run.stderr);
    assert_eq!(workspace.read(&edition), before);

    // With one figure it is somebody's decision.
    let figure = "\n[[figure]]\nid = \"visits\"\nvalue = 7\nsources = [{ source = \"example-report\" }]\n";
    workspace.append(&edition, figure);
    let run = workspace.run(&["publish", "example", "2025", "--yes"]).expect(0);
    assert!(run.stdout.contains("`figure` (1 / 3)"), "{}", run.stdout);
    assert!(!run.stdout.contains("all the same"), "{}", run.stdout);
    let published = workspace.read(&edition);
    let back = workspace.run(&["publish", "example", "2025", "--withdraw"]).expect(0);
    assert!(back.stdout.contains("documents are made of the edition 2024\n"), "{}", back.stdout);
    assert_eq!(workspace.read(&edition), published.replace("state = \"published\"", "state = \"draft\""));
    workspace.run(&["build", "example-country-brief.en"]).expect(0);
    assert!(said(&workspace, "example/example-country-brief.en").contains("240 visits"));
    let again = workspace.run(&["publish", "example", "2025", "--withdraw"]).expect(0);
    assert!(again.stdout.contains("is a draft"), "{}", again.stdout);
    workspace.run(&["publish", "example", "2025", "--withdraw", "--yes"]).expect(2);

    // A newer one stays the one that documents use.
    workspace.run(&["publish", "example", "2025", "--yes"]).expect(0);
    let back = workspace.run(&["publish", "example", "2024", "--withdraw"]).expect(0);
    assert!(back.stdout.contains("documents are made of the edition 2025\n"), "{}", back.stdout);
    let run = workspace.run(&["publish", "example", "2024", "--yes"]).expect(0);
    assert!(run.stdout.contains("documents are made of the edition 2025 all the same"), "{}", run.stdout);
    for edition in ["2024", "2025"] {
        workspace.run(&["publish", "example", edition, "--withdraw"]).expect(0);
    }
    let run = workspace.run(&["list"]).expect(0);
    assert!(run.stdout.contains("draft"), "{}", run.stdout);
}
