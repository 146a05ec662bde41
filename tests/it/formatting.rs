//! The table in `data/formatting.toml`, row by row, and what must hold for every value.

use std::collections::BTreeMap;

use fiche::localise::format::{AgeForm, Form, FormatError, Formatter, PeriodForm, scale_key, status_key};
use fiche::model::figure::{Age, Figure};
use fiche::model::number::Number;
use fiche::model::period::Period;
use fiche::text::tidy;
use serde::Deserialize;

use crate::catalogue::{formatter, formatter_of};
use crate::spaces::spaces;

#[derive(Deserialize)]
struct Table {
    row: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Row {
    rule: String,
    figure: Option<toml::Table>,
    number: Option<Number>,
    count: Option<usize>,
    period: Option<Period>,
    age: Option<Age>,
    list: Option<Vec<String>>,
    article: Option<String>,
    en: Expected,
    #[serde(rename = "en-US")]
    en_us: Option<Expected>,
    fr: Expected,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Expected {
    Only(String),
    Forms(BTreeMap<String, String>),
}

impl Row {
    fn write(&self, formatter: &Formatter, form: &str) -> String {
        match self {
            Row { figure: Some(figure), .. } => {
                formatter.figure(&figure_from(figure.clone()), figure_form(form)).expect("a figure")
            }
            Row { number: Some(number), .. } => formatter.number(number),
            Row { count: Some(count), .. } => formatter.count(*count),
            Row { period: Some(period), .. } => {
                formatter.period(period, period_form(form)).expect("a period")
            }
            Row { age: Some(age), .. } => formatter.age(age, age_form(form)).expect("an age"),
            Row { list: Some(items), .. } => formatter.list(items).expect("a list"),
            Row { article: Some(number), .. } => formatter.article_number(number),
            Row { rule, .. } => panic!("{rule}: a row without input"),
        }
    }
}

fn figure_from(mut table: toml::Table) -> Figure {
    table.insert("id".to_owned(), "x".into());
    toml::from_str(&toml::to_string(&table).expect("a table")).expect("a figure")
}

fn figure(source: &str) -> Figure {
    figure_from(source.parse().expect("TOML"))
}

fn figure_form(name: &str) -> Form {
    match name {
        "text" => Form::Text,
        "of" => Form::Of,
        "start" => Form::Start,
        "value" => Form::Value,
        "table" => Form::Table,
        "narrow" => Form::Narrow,
        "bare" => Form::Bare,
        other => panic!("no form `{other}` of figures"),
    }
}

fn period_form(name: &str) -> PeriodForm {
    match name {
        "table" => PeriodForm::Table,
        "prose" => PeriodForm::Prose,
        "of" => PeriodForm::Of,
        other => panic!("no form `{other}` of periods"),
    }
}

fn age_form(name: &str) -> AgeForm {
    match name {
        "table" => AgeForm::Table,
        "prose" => AgeForm::Prose,
        "of" => AgeForm::Of,
        other => panic!("no form `{other}` of ages"),
    }
}

#[test]
fn every_row_of_the_table() {
    let table: Table = toml::from_str(include_str!("data/formatting.toml")).expect("the table");
    let mut failures = Vec::new();
    let mut written = 0;
    for language in ["en-GB", "en-US", "fr", "fr-ML", "fr-SN", "fr-BF"] {
        let formatter = formatter(language);
        for row in &table.row {
            let expected = match language {
                "en-GB" => &row.en,
                "en-US" => row.en_us.as_ref().unwrap_or(&row.en),
                _ => &row.fr,
            };
            let forms: Vec<(&str, &str)> = match expected {
                Expected::Only(text) => vec![("", text)],
                Expected::Forms(forms) => forms.iter().map(|(f, t)| (f.as_str(), t.as_str())).collect(),
            };
            for (form, expected) in forms {
                let (text, expected) = (row.write(&formatter, form), spaces(expected));
                if text != expected {
                    failures.push(format!("{} {language} {form}: {text:?}, not {expected:?}", row.rule));
                }
                written += 1;
            }
        }
    }
    assert!(failures.is_empty(), "{} of {written}:\n{}", failures.len(), failures.join("\n"));
    for rule in [
        "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N9", "D1", "D2", "D3", "D4", "D5", "L1", "L2", "Q1", "Q2",
        "X1", "V1",
    ] {
        assert!(table.row.iter().any(|row| row.rule.contains(rule)), "no row for {rule}");
    }
}

#[test]
fn keys_for_selectors() {
    let cases = [
        ("value = 335", "none", "known"),
        ("value = '1.5'\nscale = 'million'", "million", "known"),
        ("value = 2\nscale = 'thousand'", "thousand", "known"),
        ("value = 2\nscale = 'billion'", "billion", "known"),
        ("from = 500000\nto = { value = 2, scale = 'million' }", "million", "known"),
        ("from = 0\nto = 1", "none", "known"),
        ("status = 'not-stated'\nscale = 'million'", "none", "not-stated"),
    ];
    for (source, scale, status) in cases {
        let figure = figure(source);
        assert_eq!((scale_key(&figure), status_key(&figure)), (scale, status), "{source}");
    }
}

#[test]
fn a_percentage_that_is_no_figure() {
    assert_eq!(formatter("fr").percent(&5.into()).as_deref(), Ok("5\u{A0}%"));
}

#[test]
fn what_is_missing_is_named() {
    let empty = formatter_of("en", &[""]);
    let missing = |id: &str| Err(FormatError::Pattern { id: id.to_owned() });
    assert_eq!(empty.figure(&figure("value = 3\nunit = 'percent'"), Form::Table), missing("format-percent"));
    let day: Period = "2020-10-05".parse().expect("a period");
    assert_eq!(empty.period(&day, PeriodForm::Prose), missing("format-day"));

    // A message that asks for an argument it does not get is as good as missing.
    let wrong = formatter_of("en", &["format-percent = { $nonsense }%"]);
    assert_eq!(wrong.figure(&figure("value = 3\nunit = 'percent'"), Form::Text), missing("format-percent"));

    let no_value = Err(FormatError::NoValue { figure: "x".to_owned() });
    for source in ["", "from = 3", "to = 3", "value = 3\nalso = { unit = 'XOF' }"] {
        assert_eq!(formatter("en").figure(&figure(source), Form::Text), no_value, "{source}");
    }
}

#[test]
fn impossible_dates_are_errors() {
    let mut period: Period = "2020-10".parse().expect("a period");
    period.start.month = Some(13);
    let result = formatter("fr").period(&period, PeriodForm::Prose);
    assert_eq!(result, Err(FormatError::Date { date: "2020-13".to_owned() }));
}

#[test]
fn sentences_begin_with_a_capital() {
    let french = formatter("fr");
    for (text, expected) in
        [("état", "État"), ("11 jours", "11 jours"), ("œuvre US$", "Œuvre US$"), ("«a", "«a"), ("", "")]
    {
        assert_eq!(french.capitalised(text), expected);
    }
    let turkish = formatter_of("tr", &[""]);
    assert_eq!(turkish.capitalised("iş"), "İş");
}

#[test]
fn a_language_needs_no_code() {
    let spanish = formatter_of("es", &[include_str!("data/es/format.ftl")]);
    let number: Number = "1234567.50".parse().expect("a number");
    assert_eq!(spanish.number(&number), "1.234.567,50");
    // Spanish groups from five digits on.
    assert_eq!(spanish.number(&1472.into()), "1472");

    let period = |text: &str, form| spanish.period(&text.parse().expect("a period"), form);
    assert_eq!(period("2021-05-31", PeriodForm::Prose).as_deref(), Ok("31 de mayo de 2021"));
    assert_eq!(
        period("2019-04/2020-03", PeriodForm::Table).as_deref(),
        Ok("de abril de 2019 a marzo de 2020")
    );
    assert_eq!(
        period("2013-04-08/2013-04-12", PeriodForm::Of).as_deref(),
        Ok("del 8 al 12 de abril de 2013")
    );

    let range = figure("from = 1500\nto = 12000\nunit = 'percent'\nqualifier = 'about'");
    assert_eq!(spanish.figure(&range, Form::Text).as_deref(), Ok("unos de 1500 a 12.000 %"));
    assert_eq!(spanish.list(&["leer", "escribir", "ir"]).as_deref(), Ok("leer, escribir e ir"));
}

#[test]
fn months_take_the_case_of_their_place() {
    let source = "format-day = { $day }\nformat-date-day = { $day } { $month } { $year }\n\
                  format-date-month = { $month } { $year }\n";
    let polish = formatter_of("pl", &[source]);
    let period = |text: &str| polish.period(&text.parse().expect("a period"), PeriodForm::Prose);
    assert_eq!(period("2021-05-31").as_deref(), Ok("31 maja 2021"));
    assert_eq!(period("2021-05").as_deref(), Ok("maj 2021"));
}

#[test]
fn a_formatter_is_shared_by_threads() {
    fn shared<T: Send + Sync + 'static>(_: &T) {}
    shared(&formatter("fr"));
}

/// What must hold for every value.
mod properties {
    use proptest::prelude::*;

    use super::*;

    const FORMS: [&str; 7] = ["text", "of", "start", "value", "table", "narrow", "bare"];

    fn number() -> impl Strategy<Value = Number> {
        (0i64..1_000_000_000_000, proptest::option::of("[0-9]{1,4}")).prop_map(|(whole, fraction)| {
            let text = fraction.map_or(whole.to_string(), |fraction| format!("{whole}.{fraction}"));
            text.parse().expect("a number")
        })
    }

    fn one_of(words: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
        proptest::sample::select(words)
    }

    const UNITS: &[&str] = &["count", "percent", "year", "month", "day", "hour", "XOF", "USD", "EUR", "MRU"];
    const SCALES: &[&str] = &["", "scale = 'thousand'\n", "scale = 'million'\n", "scale = 'billion'\n"];
    const QUALIFIERS: &[&str] = &["", "at-least", "about", "nearly", "more-than", "up-to", "as-many-as"];

    /// A figure with one value, or a range whose ends may differ in unit and scale.
    fn any_figure() -> impl Strategy<Value = Figure> {
        let words = (one_of(UNITS), one_of(SCALES), one_of(QUALIFIERS), one_of(UNITS));
        (number(), proptest::option::of(number()), words, any::<(bool, bool)>()).prop_map(
            |(low, high, (unit, scale, qualifier, other), (differs, per))| {
                let mut source = format!("unit = '{unit}'\n{scale}");
                match high {
                    None => source += &format!("value = '{low}'\n"),
                    Some(high) if differs => {
                        source += &format!("from = '{low}'\nto = {{ value = '{high}', unit = '{other}' }}\n");
                    }
                    Some(high) => source += &format!("from = '{low}'\nto = '{high}'\n"),
                }
                if !qualifier.is_empty() {
                    source += &format!("qualifier = '{qualifier}'\n");
                }
                if per {
                    source += "per = 'year'\n";
                }
                figure(&source)
            },
        )
    }

    fn any_period() -> impl Strategy<Value = Period> {
        let date =
            |day: &str| format!("(19[0-9]{{2}}|20[0-9]{{2}})-(0[1-9]|1[0-2])-{day}").replace("-NONE", "");
        let word = "(|since |by |as-of |mid |early |late )";
        let day = date("(0[1-9]|1[0-9]|2[0-8])");
        let month = date("NONE");
        let texts = [
            format!("{word}{day}"),
            format!("{word}{month}"),
            format!("{word}20[0-9]{{2}}"),
            format!("{day}/{day}"),
            format!("{month}/{month}"),
        ];
        proptest::sample::select(texts.to_vec())
            .prop_flat_map(|pattern| proptest::string::string_regex(&pattern).expect("a pattern"))
            .prop_filter_map("a valid period", |text| text.parse::<Period>().ok())
    }

    fn digits(text: &str) -> String {
        text.chars().filter(char::is_ascii_digit).collect()
    }

    /// Residue of Fluent, marks that would show in a PDF, and a space at which lines break.
    fn is_clean(text: &str) -> bool {
        let residue = text.contains("{$") || text.contains("{ $");
        let call = text
            .match_indices("()")
            .any(|(at, _)| text[..at].ends_with(|char: char| char.is_ascii_uppercase() || char == '_'));
        let marks = text.contains(['\u{2068}', '\u{2069}', '\u{2009}']);
        !residue && !call && !marks && text.trim() == text && !text.contains("  ")
    }

    /// Whether a number stands before an ordinary space only if a word of the sentence follows, never its unit.
    fn keeps_units(text: &str) -> bool {
        text.match_indices(' ').all(|(at, _)| {
            let number = text[..at].ends_with(|char: char| char.is_ascii_digit());
            let words = ["à\u{A0}", "(", "par "];
            !number || words.iter().any(|word| text[at + 1..].starts_with(word))
        })
    }

    thread_local! {
        static FORMATTERS: Vec<(&'static str, Formatter)> =
            ["en-GB", "en-US", "fr", "fr-ML"].map(|language| (language, formatter(language))).into();
    }

    proptest! {
        #[test]
        fn numbers_keep_their_digits(number in number()) {
            FORMATTERS.with(|formatters| {
                for (_, formatter) in formatters {
                    prop_assert_eq!(digits(&formatter.number(&number)), digits(number.as_str()));
                }
                Ok(())
            })?;
        }

        #[test]
        fn figures_keep_their_digits_and_units(figure in any_figure()) {
            let numbers = figure.value.iter().chain(figure.from.iter().chain(&figure.to).map(|bound| &bound.value));
            let expected: String = numbers.map(|number| digits(number.as_str())).collect();
            FORMATTERS.with(|formatters| {
                for (language, formatter) in formatters {
                    for form in FORMS {
                        let text = formatter.figure(&figure, figure_form(form)).expect("a figure");
                        prop_assert_eq!(digits(&text), expected.clone(), "{}", text);
                        prop_assert!(is_clean(&text), "{text:?}");
                        prop_assert!(!language.starts_with("fr") || keeps_units(&text), "{text:?}");
                        prop_assert!(!text.contains("de de ") && !text.contains("à de "), "{text:?}");
                    }
                }
                Ok(())
            })?;
        }

        #[test]
        fn periods_are_clean(period in any_period()) {
            FORMATTERS.with(|formatters| {
                for (_, formatter) in formatters {
                    for form in [PeriodForm::Table, PeriodForm::Prose, PeriodForm::Of] {
                        let text = formatter.period(&period, form).expect("a period");
                        prop_assert!(is_clean(&text), "{text:?}");
                        prop_assert!(text.contains(&period.last_year().to_string()), "{text:?}");
                    }
                }
                Ok(())
            })?;
        }

        #[test]
        fn nothing_panics_on_any_text(text in any::<String>(), items in any::<Vec<String>>()) {
            FORMATTERS.with(|formatters| {
                for (_, formatter) in formatters {
                    formatter.capitalised(&text);
                    prop_assert!(formatter.list(&items).is_ok());
                    // What looks like a variable is none.
                    let odd = formatter.list(&["{$", ","]);
                    prop_assert!(odd.is_ok());
                    prop_assert!(formatter.article_number(&text).contains(&*tidy::line(&text)));
                }
                Ok(())
            })?;
        }
    }
}
