//! Rules of single kinds of records, beyond their types and references.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::scope::Scope;
use crate::model::edition::{Edition, ReviewState};
use crate::model::figure::Certainty;
use crate::model::kinds::Found;
use crate::model::period::PLAUSIBLE_YEARS;
use crate::model::recommendation::AssessorKind;
use crate::model::record::Record;
use crate::model::sdg::SdgTarget;
use crate::model::subject::{Kind, Subject};
use crate::text::tag::parse_tag;

/// Checks the records of a subject.
pub fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let subject = scope.subject;
    text_states(scope, diagnostics);
    claims(subject, diagnostics);
    country(subject, diagnostics);
    recommendations(subject, diagnostics);
    if let Kind::Project(project) = &subject.kind {
        targets(project, &project.sdg, diagnostics);
    }
    for record in &subject.records.publications {
        language(record, &record.language, diagnostics);
    }
    edition(&subject.edition, diagnostics);
    confirmed(subject, diagnostics);
}

/// A report on a year may end with that year, before it or some months later.
fn edition(edition: &Record<Edition>, diagnostics: &mut Diagnostics) {
    let year = i32::from(edition.year);
    if !PLAUSIBLE_YEARS.contains(&year) {
        years(edition, [edition.year], diagnostics);
    } else if (edition.as_of.last_year() - year).abs() > 1 {
        let apart = Diagnostic::warning(Code::AsOfApart).at(edition.place.clone());
        diagnostics.push(apart.with("year", year).with("as-of", edition.as_of));
    }
}

/// What an edition confirms is there.
fn confirmed(subject: &Subject, diagnostics: &mut Diagnostics) {
    let named = |found: Found<'_>| [found.kind.key.to_owned(), found.key()];
    let known: BTreeSet<String> = subject.records.listed().flat_map(named).collect();
    for one in subject.edition.confirmed.iter().filter(|one| !known.contains(one.get_ref())) {
        let unknown = Diagnostic::error(Code::UnknownId).at(subject.edition.at(one));
        diagnostics.push(unknown.suggesting(one.get_ref(), known.iter().map(String::as_str)));
    }
}

fn text_states(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    for (language, state) in &scope.subject.records.text {
        if !scope.languages.contains_key(language) {
            let known = scope.languages.keys().map(String::as_str);
            let unknown = Diagnostic::error(Code::UnknownLanguage).at(state.place.clone());
            diagnostics.push(unknown.suggesting(language, known));
        }
        if state.state == ReviewState::Reviewed && (state.by.is_none() || state.on.is_none()) {
            diagnostics.push(Diagnostic::error(Code::ReviewUnsigned).at(state.place.clone()));
        }
    }
}

fn claims(subject: &Subject, diagnostics: &mut Diagnostics) {
    for record in &subject.records.claims {
        record.translated_from.iter().for_each(|tag| language(record, tag, diagnostics));
        if record.certainty == Certainty::Alleged && record.attributed_to.is_none() {
            diagnostics.push(Diagnostic::error(Code::AllegationOfNobody).at(record.place.clone()));
        }
    }
}

/// Statistics, standards and enforcement.
fn country(subject: &Subject, diagnostics: &mut Diagnostics) {
    for record in &subject.records.statistics {
        if record.percent.is_none() && record.number.is_none() {
            let missing = Diagnostic::error(Code::MissingKey).at(record.place.clone());
            diagnostics.push(missing.with("key", "percent"));
        }
    }
    for record in &subject.records.standards {
        if record.age.as_ref().is_some_and(|age| age.most() > 25.0) {
            diagnostics.push(Diagnostic::error(Code::ImplausibleAge).at(record.place.clone()));
        }
    }
    for record in &subject.records.enforcement {
        for value in record.values.iter().filter(|value| value.figure.is_some() == value.answer.is_some()) {
            let wrong = Diagnostic::error(Code::FigureOrAnswer).at(record.place.clone());
            diagnostics.push(wrong.with("year", value.year));
        }
        let all: Vec<u16> = record.values.iter().map(|value| value.year).collect();
        if !all.is_sorted_by(|a, b| a < b) {
            diagnostics.push(Diagnostic::error(Code::YearsUnordered).at(record.place.clone()));
        }
        years(record, all, diagnostics);
    }
}

fn recommendations(subject: &Subject, diagnostics: &mut Diagnostics) {
    let mut codes = BTreeSet::new();
    let edition = &subject.edition;
    for record in &subject.records.recommendations {
        if !codes.insert(record.code.get_ref()) {
            let twice = Diagnostic::error(Code::IdTwice).at(record.at(&record.code));
            diagnostics.push(twice.with("id", record.code.get_ref()));
        }
        for assessment in &record.implementation {
            if assessment.kind != AssessorKind::Own && assessment.assessor.is_none() {
                diagnostics.push(Diagnostic::error(Code::AssessmentOfNobody).at(record.place.clone()));
            }
        }
        let dates = || record.implementation.iter().map(|assessment| &assessment.date);
        if dates().enumerate().any(|(at, date)| dates().take(at).any(|before| date.is_before(before))) {
            diagnostics.push(Diagnostic::error(Code::AssessmentsUnordered).at(record.place.clone()));
        }
        // What lasts is also looked at from earlier editions.
        let editions = record.editions.iter().map(|year| i32::from(*year));
        let latest = editions.chain([i32::from(edition.year), edition.as_of.last_year()]).max();
        let last = record.years.span().map(|(_, last)| last);
        if let Some(year) = last.filter(|last| latest.is_some_and(|latest| *last > latest)) {
            let later = Diagnostic::error(Code::YearsLater).at(record.place.clone());
            diagnostics.push(later.with("year", year));
        }
        // One that was made in no round belongs to none.
        if record.editions.is_empty() {
            let missing = Diagnostic::error(Code::MissingKey).at(record.place.clone());
            diagnostics.push(missing.with("key", "editions"));
        }
        years(record, record.editions.iter().copied(), diagnostics);
        targets(record, &record.sdg, diagnostics);
    }
}

/// Targets of the Sustainable Development Goals, each once.
fn targets<T>(record: &Record<T>, targets: &[SdgTarget], diagnostics: &mut Diagnostics) {
    let mut named = BTreeSet::new();
    for target in targets.iter().filter(|target| !named.insert(*target)) {
        let twice = Diagnostic::error(Code::ListedTwice).at(record.place.clone());
        diagnostics.push(twice.with("written", target));
    }
}

fn language<T>(record: &Record<T>, tag: &str, diagnostics: &mut Diagnostics) {
    diagnostics.0.extend(parse_tag(tag).err().map(|problem| problem.at(record.place.clone())));
}

fn years<T>(record: &Record<T>, years: impl IntoIterator<Item = u16>, diagnostics: &mut Diagnostics) {
    for year in years.into_iter().filter(|year| !PLAUSIBLE_YEARS.contains(&i32::from(*year))) {
        let problem = Diagnostic::error(Code::YearImplausible).at(record.place.clone());
        diagnostics.push(problem.with("written", year));
    }
}
