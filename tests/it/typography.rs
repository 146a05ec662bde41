//! The table of typography, and what must hold for every text.

use std::collections::BTreeMap;

use fiche::text::typography::{Profile, set};
use proptest::prelude::*;
use serde::Deserialize;

use crate::spaces::spaces;

#[derive(Deserialize)]
struct Table {
    row: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    text: String,
    #[serde(flatten)]
    profiles: BTreeMap<String, String>,
}

fn profile(name: &str) -> Profile {
    name.parse().expect("a profile")
}

#[test]
fn every_row_of_the_table() {
    let table: Table = toml::from_str(include_str!("data/typography.toml")).expect("the table");
    for row in &table.row {
        assert!(!row.profiles.is_empty(), "a row that tests nothing: {}", row.text);
        for (name, expected) in &row.profiles {
            let expected = spaces(expected);
            assert_eq!(set(&spaces(&row.text), profile(name)), expected, "{name}");
            assert_eq!(set(&expected, profile(name)), expected, "{name}, twice");
        }
    }
}

#[test]
fn unknown_profiles_are_named() {
    let error = "imprimerie".parse::<Profile>().expect_err("no such profile");
    assert!(
        error.contains("`imprimerie`") && Profile::NAMES.iter().all(|name| error.contains(name)),
        "{error}"
    );
}

#[test]
fn names_and_defaults() {
    let named: Vec<Profile> = Profile::NAMES.map(profile).into();
    let all =
        [Profile::Plain, Profile::English, Profile::ImprimerieNationale, Profile::Canadian, Profile::Eu];
    assert_eq!(named, all);
    let defaults = ["en", "fr", "wo"].map(Profile::of_language);
    assert_eq!(defaults, [Profile::English, Profile::ImprimerieNationale, Profile::Plain]);
}

/// Texts in which the signs that typography moves are frequent.
fn signs() -> impl Strategy<Value = String> {
    let pieces = [
        "a",
        "B",
        "5",
        " ",
        " ",
        "\u{A0}",
        "\u{202F}",
        "\u{2009}",
        "\n",
        "\"",
        "\"",
        "'",
        "«",
        "»",
        "“",
        "”",
        "‘",
        "’",
        "(",
        ")",
        "-",
        "/",
        ".",
        "...",
        "…",
        ",",
        ";",
        ":",
        "!",
        "?",
        "%",
        "`",
        "https://x",
        "www.",
        "n°",
        "art.",
        "M.",
        "œ",
        "é",
    ];
    proptest::collection::vec(proptest::sample::select(pieces.to_vec()), 0..16)
        .prop_map(|pieces| pieces.concat())
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let words = |text: &str| text.chars().filter(|char| char.is_alphanumeric()).collect::<String>();
    for name in Profile::NAMES {
        let once = set(text, profile(name));
        prop_assert!(!once.contains('\u{2009}'), "{name}: {once:?}");
        prop_assert_eq!(words(&once), words(text), "{}", name);
        // An address ends at a quotation mark once that is set, so what touches one may be read otherwise then.
        if !text.contains("://") && !text.contains("www.") {
            let twice = set(&once, profile(name));
            prop_assert_eq!(&once, &twice, "{}: {:?}", name, text);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn setting_twice_changes_nothing(text in signs()) {
        check(&text)?;
    }

    #[test]
    fn any_text_can_be_set(text in any::<String>()) {
        check(&text)?;
    }
}
