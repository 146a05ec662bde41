//! The documents of a report say the same in every language: numbers, headings, lists, tables and their rows.

use std::collections::BTreeMap;

use super::{LANGUAGES, REPORTS, Report};
use crate::pdf::{Element, Pdf};

/// How often each number stands in a document, written as in English without grouping: 1472, 49.2, 189.35.
fn numbers(pdf: &Pdf, language: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    // A table of contents has the numbers of pages, which differ.
    for block in pdf.blocks().iter().filter(|block| block.role != "TOCI") {
        for text in [Some(&block.text), block.alt.as_ref()].into_iter().flatten() {
            for number in numbers_in(text, language) {
                *found.entry(number).or_default() += 1;
            }
        }
    }
    found
}

fn numbers_in(text: &str, language: &str) -> Vec<String> {
    // The one number that French writes as a word.
    let text = text.replace("article premier", "article 1");
    let grouping = if language == "fr" { '\u{202F}' } else { ',' };
    let mut found = Vec::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        rest = &rest[at..];
        let mut number = digits(&mut rest);
        while let Some(sign) = rest.chars().next() {
            let mut after = &rest[sign.len_utf8()..];
            let more = digits(&mut after);
            match sign {
                _ if sign == grouping && more.len() == 3 => number.push_str(&more),
                '.' | ',' if !more.is_empty() => number.extend([".", &more]),
                _ => break,
            }
            rest = after;
        }
        found.push(number);
    }
    found
}

/// Takes the digits at the start.
fn digits(text: &mut &str) -> String {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    *text = rest;
    digits.to_owned()
}

#[test]
fn numbers_of_both_languages() {
    let all = ["1472", "49.2", "189.35", "2012", "023", "1", "10", "12.5", "1"];
    let english = "1,472 and 49.2% (189.35; 2012-023; 1 April; 10–12.5; article 1)";
    let french = "1\u{202F}472 et 49,2\u{A0}% (189.35\u{202F}; 2012-023\u{202F}; 1er avril\u{202F}; 10–12,5\u{202F}; article premier)";
    assert_eq!(numbers_in(english, "en"), all);
    assert_eq!(numbers_in(french, "fr"), all);
}

#[test]
fn both_languages_have_the_same_numbers() {
    let mut differences = Vec::new();
    for report in REPORTS.iter() {
        let [english, french] = LANGUAGES.map(|language| numbers(&report.versions[language].0, language));
        assert!(english.len() > 5, "{}: {english:?}", report.name());
        let mut all: Vec<&String> = english.keys().chain(french.keys()).collect();
        all.sort();
        all.dedup();
        for number in all {
            let [in_english, in_french] =
                [&english, &french].map(|of| of.get(number).copied().unwrap_or_default());
            if in_english != in_french {
                differences.push(format!(
                    "{}: {number}: {in_english} times in English, {in_french} in French",
                    report.name()
                ));
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// Headings, entries of lists, pictures and tables in their order. Where a list is cut into columns is not the same in all,
/// nor how many acronyms a language has.
fn skeleton(element: &Element, parts: &mut Vec<String>, acronyms: &mut bool) {
    let role = element.role.as_str();
    if role == "H2" {
        *acronyms = ["Acronyms", "Sigles et acronymes"].contains(&element.text().trim());
    }
    match role {
        "LI" if *acronyms => {}
        "H1" | "H2" | "H3" | "H4" | "Figure" | "LI" => parts.push(role.to_owned()),
        "Table" => {
            let rows = element.elements("TR");
            let cells: Vec<usize> = rows.iter().map(|row| row.inner().count()).collect();
            parts.push(format!("Table of {} rows with {cells:?} cells", rows.len()));
        }
        "TOC" => return,
        _ => {}
    }
    element.inner().for_each(|inner| skeleton(inner, parts, acronyms));
}

fn parts(report: &Report, language: &str) -> Vec<String> {
    let mut parts = Vec::new();
    skeleton(&report.versions[language].0.tree(), &mut parts, &mut false);
    parts
}

#[test]
fn both_languages_have_the_same_parts() {
    for report in REPORTS.iter() {
        let [english, french] = LANGUAGES.map(|language| parts(report, language));
        for (at, (one, other)) in english.iter().zip(&french).enumerate() {
            let before = &english[at.saturating_sub(3)..at];
            assert_eq!(one, other, "{}: English and French, part {at}, after {before:?}", report.name());
        }
        assert_eq!(english.len(), french.len(), "{}: parts", report.name());
        let [english, french] = LANGUAGES.map(|language| report.versions[language].0.outline().len());
        assert_eq!(english, french, "{}: outline", report.name());
    }
}
