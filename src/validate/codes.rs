//! Codes of countries and currencies are those of ISO 3166-1, UN M49 and ISO 4217, or named in `fiche.toml`.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::scope::Scope;
use crate::model::codes;
use crate::model::country::Country;
use crate::model::figure::{Figure, Unit};
use crate::model::record::Record;
use crate::model::subject::Kind;
use crate::span::Span;
use crate::workspace::Common;

/// What `fiche new` writes where a code is not known.
const UNKNOWN_COUNTRY: &str = "XXX";
const UNKNOWN_M49: &str = "000";
/// In ISO 4217 it stands for no currency.
const UNKNOWN_CURRENCY: &str = "XXX";

/// Checks the codes of a country, and the currencies of all figures of a subject.
pub fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let common = scope.workspace;
    let country = match &scope.subject.kind {
        Kind::Country(country) => Some(country),
        Kind::Project(_) => None,
    };
    country.iter().for_each(|country| codes_of(country, common, diagnostics));
    let own = country.and_then(|country| codes::country(country.iso.get_ref()));
    for figure in &scope.subject.records.figures {
        for unit in units(figure) {
            if let Unit::Currency(code) = unit {
                let wrong =
                    currency(code, own, common, Span { range: quoted(figure, code), ..figure.place.clone() });
                diagnostics.0.extend(wrong);
            }
        }
    }
}

/// Checks where places are.
pub fn places(common: &Common, diagnostics: &mut Diagnostics) {
    for place in &common.places {
        if !is_country(&place.country, common) {
            diagnostics.push(unknown_country(&place.country).at(place.at(&place.id)));
        }
    }
}

fn codes_of(country: &Record<Country>, common: &Common, diagnostics: &mut Diagnostics) {
    let (iso, m49, money) = (country.iso.get_ref(), country.m49.get_ref(), country.currency.get_ref());
    let placeholder = |key: &str, written: &str, at: Span| {
        let still = Diagnostic::warning(Code::Placeholder).at(at).with("written", written);
        still.with("kind", key)
    };
    let known = codes::country(iso);
    if iso == UNKNOWN_COUNTRY {
        diagnostics.push(placeholder("iso", iso, country.at(&country.iso)));
    } else if !is_country(iso, common) {
        diagnostics.push(unknown_country(iso).at(country.at(&country.iso)));
    }
    let digits = m49.len() == 3 && m49.bytes().all(|byte| byte.is_ascii_digit());
    let right = known.map(|known| known.m49);
    let other = codes::countries().find(|other| other.m49 == m49).map(|other| other.iso);
    let wrong = if right.is_some() { right != Some(m49) } else { other.is_some() };
    if m49 == UNKNOWN_M49 {
        diagnostics.push(placeholder("m49", m49, country.at(&country.m49)));
    } else if wrong || !digits {
        let differ = Diagnostic::error(Code::CodesDiffer).at(country.at(&country.m49)).with("written", m49);
        let differ = differ.with("iso", iso).with("other", other.unwrap_or("none"));
        diagnostics.push(differ.with("right", right.unwrap_or("none")));
    }
    if money == UNKNOWN_CURRENCY {
        diagnostics.push(placeholder("currency", money, country.at(&country.currency)));
    } else {
        diagnostics.0.extend(currency(money, known, common, country.at(&country.currency)));
    }
}

fn is_country(iso: &str, common: &Common) -> bool {
    codes::country(iso).is_some() || iso == codes::KOSOVO || common.config.codes.contains_key(iso)
}

/// That there is no country of this code, with the one that was meant.
pub fn unknown_country(written: &str) -> Diagnostic {
    let unknown = Diagnostic::error(Code::UnknownCountry);
    match codes::meant(written) {
        Some(country) => {
            unknown.suggesting(written, []).with("suggestion", country.iso).with("hint", "suggestion")
        }
        None => suggesting(unknown, written, codes::countries().map(|country| country.iso)),
    }
}

/// What is wrong with a code of a currency; that of the country is the likeliest.
fn currency(written: &str, country: Option<codes::Code>, common: &Common, at: Span) -> Option<Diagnostic> {
    if codes::currencies().any(|known| known == written) || common.config.codes.contains_key(written) {
        return None;
    }
    let unknown = Diagnostic::error(Code::UnknownCurrency).at(at);
    Some(match country.filter(|country| !country.currency.is_empty()) {
        Some(country) => {
            let unknown = unknown.suggesting(written, []).with("suggestion", country.currency);
            unknown.with("hint", "country").with("iso", country.iso)
        }
        None => suggesting(unknown, written, codes::currencies()),
    })
}

/// Suggests a code of the same letters: of others, too many are as close.
fn suggesting(problem: Diagnostic, written: &str, known: impl Iterator<Item = &'static str>) -> Diagnostic {
    let letters = |code: &str| {
        let mut letters: Vec<char> = code.to_uppercase().chars().collect();
        letters.sort_unstable();
        letters
    };
    let same: Vec<&str> = known.filter(|code| letters(code) == letters(written)).collect();
    let problem = problem.suggesting(written, []);
    let only = same.first().filter(|_| same.len() == 1);
    match same.iter().find(|code| code.eq_ignore_ascii_case(written)).or(only) {
        Some(only) => problem.with("suggestion", only).with("hint", "suggestion"),
        _ => problem,
    }
}

/// Everything in which a figure is measured.
fn units(figure: &Figure) -> impl Iterator<Item = &Unit> {
    let also = figure.also.iter();
    let bounds = figure.from.iter().chain(&figure.to);
    let of_also = also.clone().flat_map(|also| also.from.iter().chain(&also.to));
    let bounds = bounds.chain(of_also).filter_map(|bound| bound.unit.as_ref());
    std::iter::once(&figure.unit).chain(&figure.per).chain(also.map(|also| &also.unit)).chain(bounds)
}

/// Where a record has a text in quotes; the record itself if it is written in another way.
fn quoted<T>(record: &Record<T>, text: &str) -> std::ops::Range<usize> {
    let Span { file, range } = &record.place;
    // The place of a table is that of its header or of all of it, up to the next one.
    let end = file.text[range.end..].find("\n[").map_or(file.text.len(), |at| range.end + at);
    let found = file.text.get(range.start..end).and_then(|table| table.find(&format!("\"{text}\"")));
    found.map_or(range.clone(), |at| range.start + at..range.start + at + text.len() + 2)
}
