//! The repository's own workspace: what its documents say, in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::geometry::{body_size, extents};
use crate::pdf::Pdf;
use crate::workspace::{Workspace, repository};

/// Built once for all tests of this file.
static SAMPLE: LazyLock<(Workspace, BTreeMap<String, Vec<u8>>)> = LazyLock::new(|| {
    let workspace = Workspace::sample();
    // The built-in templates and catalogues are those of the repository, so that the sample needs no copy of them.
    let run = workspace.run(&["build"]).expect(0);
    assert!(run.stderr.ends_with(", no warnings\n"), "{}", run.stderr);
    let documents = workspace.files("output").into_iter().filter(|path| path.ends_with(".pdf"));
    let documents = documents.map(|path| {
        let bytes = std::fs::read(workspace.path(&path)).expect("a document");
        let name = path.rsplit('/').next().expect("a name").trim_end_matches(".pdf").to_owned();
        (name, bytes)
    });
    let documents = documents.collect();
    (workspace, documents)
});

/// The documents, by name.
pub fn documents() -> &'static BTreeMap<String, Vec<u8>> {
    &SAMPLE.1
}

/// The workspace that they were built in.
pub fn workspace() -> &'static Workspace {
    &SAMPLE.0
}

#[track_caller]
pub fn document(name: &str) -> Pdf {
    Pdf::read(documents().get(name).unwrap_or_else(|| panic!("no {name} among {:?}", documents().keys())))
}

/// Subject and report of the documents that exist in English and in French, and as one of both.
fn reports() -> Vec<(&'static str, &'static str, bool)> {
    vec![
        ("mali", "country-brief", false),
        ("mali", "country-profile", false),
        ("mali", "recommendation-tracker", true),
        ("ecpat", "factsheet", true),
        ("accel-africa", "factsheet", true),
        ("ipec-education", "factsheet", true),
    ]
}

#[test]
fn all_documents_are_there() {
    let mut expected = BTreeSet::new();
    for (subject, report, bilingual) in reports() {
        for language in ["en", "fr"].into_iter().chain(bilingual.then_some("fr+en")) {
            expected.insert(format!("{subject}-{report}.{language}"));
        }
    }
    assert_eq!(documents().keys().cloned().collect::<BTreeSet<_>>(), expected);
}

/// Every page of every document, as it is read out.
#[test]
fn text_of_every_page() {
    for (name, bytes) in documents() {
        let pdf = Pdf::read(bytes);
        for page in 1..=pdf.pages() {
            insta::with_settings!({ snapshot_path => "snapshots/sample", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("{name}-{page}"), pdf.page_text(page));
            });
        }
    }
}

#[test]
fn metadata_and_standards() {
    for (name, bytes) in documents() {
        let pdf = Pdf::read(bytes);
        let french = name.ends_with(".fr") || name.ends_with(".fr+en");
        assert_eq!(pdf.language().as_deref(), Some(if french { "fr" } else { "en-GB" }), "{name}");
        // The publisher that the workspace names, in the document's first language.
        let author = pdf.info("Author").unwrap_or_default();
        assert_eq!(
            (author.contains("fiche"), author.contains("sample")),
            (true, !french),
            "{name}: {author}"
        );
        let title = pdf.info("Title").expect("a title");
        assert!(title.len() > 8 && !title.contains(['{', '_']), "{name}: {title}");
        let keywords = pdf.info("Keywords").expect("keywords");
        assert!(keywords.split(", ").count() >= 2 && !keywords.contains("Public"), "{name}: {keywords}");
        // Each report says what it is about.
        let of_labour = keywords.contains("child labour") || keywords.contains("travail des enfants");
        assert_eq!(of_labour, !name.starts_with("ecpat"), "{name}: {keywords}");
        assert!(pdf.is_marked(), "{name} is not tagged");
        assert!(pdf.has_output_intent(), "{name} has no output intent");
        let xmp = pdf.xmp();
        let languages =
            if name.contains('+') { ["<rdf:li>fr</rdf:li>", "<rdf:li>en-GB</rdf:li>"] } else { [""; 2] };
        for part in
            ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"].into_iter().chain(languages)
        {
            assert!(xmp.contains(part), "{name}: no {part} in {xmp}");
        }
        // The date of the facts.
        let date = pdf.info("CreationDate").expect("a date");
        assert!(date.starts_with("D:20") && date < format!("D:{}", "2026"), "{name}: {date}");
    }
    let both = document("ecpat-factsheet.fr+en").xmp();
    for title in ["\"x-default\">Rompre le silence", "\"en-GB\">Breaking the silence: project factsheet<"] {
        assert!(both.contains(title), "no {title} in {both}");
    }
    assert_eq!(
        document("mali-country-brief.fr").info("Title").as_deref(),
        Some("Mali\u{A0}: fiche pays 2020")
    );
    assert_eq!(document("mali-country-brief.en").info("CreationDate").as_deref(), Some("D:20201231000000Z"));
}

#[test]
fn structure_for_screen_readers() {
    for (name, bytes) in documents() {
        let pdf = Pdf::read(bytes);
        assert!(pdf.count("H1") >= 1, "{name} has no heading");
        assert!(pdf.count("H2") >= 3, "{name} has few headings");
        for table in pdf.elements("Table") {
            let heads = table.text();
            assert!(!heads.is_empty(), "{name}: an empty table");
        }
        for figure in pdf.elements("Figure") {
            let alt = figure.alt.clone().unwrap_or_default();
            assert!(alt.len() > 10, "{name}: a figure without alternative text: {}", figure.text());
        }
        assert!(pdf.outline().len() >= 4, "{name}: {:?}", pdf.outline());
        assert_eq!(pdf.outline().iter().filter(|title| title.trim().is_empty()).count(), 0, "{name}");
    }
    for name in ["mali-country-brief.en", "mali-recommendation-tracker.fr"] {
        let pdf = document(name);
        let headers = pdf.elements("TH");
        let tables = pdf.count("Table");
        let columns = headers.iter().filter(|head| head.scope.as_deref() == Some("Column")).count();
        assert!(columns >= 2 * tables, "{name}: {columns} column headers in {tables} tables");
        assert!(headers.iter().any(|head| head.scope.as_deref() == Some("Row")), "{name}: no row headers");
    }
}

#[test]
fn references_are_linked() {
    for (name, bytes) in documents() {
        let links = Pdf::read(bytes).links();
        let inner = links.iter().filter(|link| link.is_none()).count();
        // Of an only source: with the facts, and back.
        assert!(inner >= 2, "{name}: {links:?}");
        for address in links.iter().flatten() {
            assert!(address.starts_with("https://") || address.starts_with("http://"), "{name}: {address}");
        }
    }
}

/// The codes of Mali's recommendations with their texts in a language, as typed in the data.
fn recommendations(language: &str) -> Vec<(String, String)> {
    let folder = repository().join("data/countries/mali");
    let read = |path: &str| std::fs::read_to_string(folder.join(path)).expect("data");
    let facts: toml::Table = read("recommendations.toml").parse().expect("TOML");
    let words = read(&format!("text/{language}.ftl"));
    let list = facts["recommendation"].as_array().expect("recommendations");
    let entry = |record: &toml::Value| {
        let text = |key: &str| record[key].as_str().expect("a string").to_owned();
        let start = format!("recommendation-{} = ", text("id"));
        let line = words.lines().find_map(|line| line.strip_prefix(&start)).expect("its text");
        (text("code"), line.to_owned())
    };
    list.iter().map(entry).collect()
}

/// Only letters and digits: spaces, quotes and hyphens are the work of typography.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
}

#[test]
fn the_tracker_has_every_recommendation() {
    for (document_language, languages) in [("en", &["en"][..]), ("fr", &["fr"]), ("fr+en", &["fr", "en"])] {
        let text = document(&format!("mali-recommendation-tracker.{document_language}")).text();
        let all = letters(&text);
        for language in languages {
            let list = recommendations(language);
            assert!(list.len() > 20, "{}", list.len());
            for (code, words) in list {
                let begins = |char: char| char.is_alphanumeric();
                let found = text.match_indices(&code).any(|(at, _)| {
                    !text[..at].ends_with(begins) && !text[at + code.len()..].starts_with(begins)
                });
                assert!(found, "{document_language}: no {code}");
                let first: String = words.split('{').next().unwrap_or_default().chars().take(40).collect();
                assert!(all.contains(&letters(&first)), "{document_language}: {code} does not say “{first}”");
            }
        }
    }
}

#[test]
fn bilingual_documents_have_both_languages() {
    for (subject, report, _) in reports().into_iter().filter(|(_, _, bilingual)| *bilingual) {
        let both = letters(&document(&format!("{subject}-{report}.fr+en")).text());
        for language in ["fr", "en"] {
            let pdf = document(&format!("{subject}-{report}.{language}"));
            for heading in pdf.elements("H2") {
                let heading = heading.text();
                assert!(both.contains(&letters(&heading)), "{subject} {report}: no “{heading}”");
            }
        }
    }
}

#[test]
fn sizes() {
    for (name, bytes) in documents() {
        let limit = match name.contains("recommendation-tracker") {
            // Twice the text.
            true if name.contains('+') => 350,
            true => 250,
            false if name.contains("country-profile") => 400,
            false => 150,
        };
        assert!(bytes.len() <= limit * 1024, "{name}: {} bytes", bytes.len());
    }
    for language in ["en", "fr"] {
        assert_eq!(document(&format!("mali-country-brief.{language}")).pages(), 2);
    }
}

#[test]
fn nothing_of_the_machinery_is_left() {
    for (name, bytes) in documents() {
        let pdf = Pdf::read(bytes);
        let mut all = pdf.text();
        all.extend(pdf.info("Title"));
        all.extend(pdf.info("Keywords"));
        all.extend(pdf.outline());
        all.extend(pdf.elements("Figure").into_iter().filter_map(|figure| figure.alt));
        for residue in ["{$", "{ $", "\u{2068}", "\u{2069}", "\u{2009}", "--text", "()", "\u{FFFD}"] {
            assert!(!all.contains(residue), "{name}: {residue:?} in\n{all}");
        }
        // What Typst shows for a value that is not there.
        assert!(!all.lines().any(|line| line.trim() == "none"), "{name}: none in\n{all}");
        // Ids of messages, such as `heading-findings`.
        for word in all.split_whitespace() {
            let id = [
                "heading-",
                "column-",
                "claim-",
                "figure-",
                "recommendation-",
                "status-",
                "format-",
                "keyword-",
            ];
            assert!(!id.iter().any(|prefix| word.starts_with(prefix)), "{name}: {word}");
        }
    }
}

/// Leaves out what stands in square brackets.
pub fn without_references(text: &str) -> String {
    let parts = text.split('[').enumerate();
    parts
        .map(|(at, part)| if at == 0 { part } else { part.split_once(']').map_or(part, |(_, rest)| rest) })
        .collect()
}

#[test]
fn french_typography() {
    for (name, bytes) in documents().iter().filter(|(name, _)| name.ends_with(".fr")) {
        let text = without_references(&Pdf::read(bytes).text());
        let before = |sign: char| {
            let at = text.match_indices(sign);
            at.filter_map(|(at, _)| text[..at].chars().next_back().map(|c| (at, c))).collect::<Vec<_>>()
        };
        let mut wide = Vec::new();
        for (at, c) in before(';').into_iter().chain(before('?')).chain(before('!')) {
            // Between recommendations that are named with their codes it only separates.
            let word = text[..at].rsplit([' ', '\u{A0}']).next().unwrap_or_default();
            let code = word.len() < 4 && word.starts_with(|c: char| c.is_ascii_uppercase());
            if c != '\u{202F}' && !(code && c.is_ascii_digit()) {
                let around = text[..at].char_indices().rev().nth(20).map_or(0, |(start, _)| start);
                wide.push(&text[around..=at]);
            }
        }
        assert!(wide.is_empty(), "{name}: no narrow space in {wide:?}");
        assert!(
            !text.contains(" :") && !text.contains("« ") && !text.contains(" »"),
            "{name}: an ordinary space"
        );
        assert!(!text.contains('\''), "{name}: a straight apostrophe");
        assert!(text.contains('’'), "{name}: no apostrophe");
    }
}

#[test]
fn the_check_finds_nothing_wrong() {
    let run = SAMPLE.0.run(&["check"]).expect(0);
    assert!(run.stderr.ends_with("no errors, no warnings\n"), "{}", run.stderr);
    // The pairs that do not agree are named, without being mistakes.
    for pair in [["fama-children-ilab", "fama-children-tip"], ["detained-ilab", "detained-tip"]] {
        let named = |line: &str| {
            line.starts_with("note[sources-disagree]") && pair.iter().all(|id| line.contains(id))
        };
        assert!(run.stderr.lines().any(named), "{pair:?}: {}", run.stderr);
    }
}

/// Whoever lays the two versions of a factsheet side by side sees the same.
#[test]
fn versions_of_a_factsheet_are_set_alike() {
    for project in ["ecpat", "accel-africa", "ipec-education"] {
        let version = |language: &str| {
            let bytes = &documents()[&format!("{project}-factsheet.{language}")];
            (body_size(bytes), extents(bytes).len())
        };
        assert_eq!(version("en"), version("fr"), "{project}: hundredths of a point, pages");
    }
}

/// Names of bodies begin with a small letter within a French line, also after a colon.
#[test]
fn french_names_after_a_colon() {
    let text = document("mali-country-profile.fr").text().replace(['\u{a0}', '\n'], " ");
    assert!(text.contains("Mise en œuvre : ministère"), "{text}");
    for label in ["Financement", "Mise en œuvre", "Rattachement", "Chef de file"] {
        for word in ["Ministère", "Direction"] {
            assert!(!text.contains(&format!("{label} : {word}")), "{label} : {word}");
        }
    }
}
