//! A figure is a number, a range or a status, within the bounds of its unit, and used somewhere.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::format::PeriodForm;
use crate::localise::scope::Scope;
use crate::model::difference::Side;
use crate::model::figure::{Bound, ComparisonKind, Figure, Unit};
use crate::model::link::Target;
use crate::model::record::Record;

pub fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let used = used(scope);
    for figure in &scope.subject.records.figures {
        let problem = |code| Diagnostic::error(code).at(figure.place.clone());
        if !figure.is_whole() {
            diagnostics.push(problem(Code::FigureValue));
            continue;
        }
        if runs_backwards(figure) {
            diagnostics.push(problem(Code::FigureBackwards));
        }
        let bounds = figure.from.iter().chain(&figure.to);
        let bounds = bounds.map(|bound| (&bound.value, bound.unit.as_ref().unwrap_or(&figure.unit)));
        let numbers = figure.value.iter().map(|value| (value, &figure.unit)).chain(bounds);
        let also = figure.also.iter().filter_map(|also| also.value.as_ref().map(|value| (value, &also.unit)));
        for (number, unit) in numbers.chain(also).map(|(number, unit)| (number.to_f64(), unit)) {
            let too_much = *unit == Unit::Percent && number > 100.0;
            if too_much || number < 0.0 {
                let code = if *unit == Unit::Percent { Code::PercentageBounds } else { Code::NegativeFigure };
                diagnostics.push(problem(code).with("written", number));
            }
        }
        let also = figure.also.as_ref();
        if also.is_some_and(|also| also.value.is_none() && (also.from.is_none() || also.to.is_none())) {
            diagnostics.push(problem(Code::FigureValue));
        }
        if let Some(whole) = figure.part_of.as_ref().filter(|_| is_within_itself(scope, figure)) {
            let wrong = Diagnostic::error(Code::RefersToItself).at(figure.at(whole));
            diagnostics.push(wrong.with("id", figure.id.get_ref()));
        }
        if !used.contains(figure.id.get_ref()) {
            let unused = Diagnostic::warning(Code::FigureUnused).at(figure.at(&figure.id));
            diagnostics.push(unused.with("figure", figure.id.get_ref()));
        }
    }
}

/// Whether a figure is part of another that is part of it. Itself it cannot name: that is told of every record.
fn is_within_itself(scope: &Scope<'_>, figure: &Figure) -> bool {
    let mut passed = BTreeSet::from([figure.id.get_ref()]);
    let mut whole = figure.part_of.as_ref();
    while let Some(next) = whole.and_then(|id| scope.figure(id.get_ref())) {
        if !passed.insert(next.id.get_ref()) {
            return next.id.get_ref() == figure.id.get_ref() && passed.len() > 1;
        }
        whole = next.part_of.as_ref();
    }
    false
}

/// Whether both ends have the same unit and scale and the first is not the smaller.
fn runs_backwards(figure: &Record<Figure>) -> bool {
    let (Some(from), Some(to)) = (&figure.from, &figure.to) else { return false };
    let key = |bound: &Bound| (bound.unit.clone(), bound.scale);
    key(from) == key(to) && from.value.to_f64() >= to.value.to_f64()
}

/// Ids of the figures that a text, a table or another figure of the subject shows or refers to.
fn used(scope: &Scope<'_>) -> BTreeSet<String> {
    let records = &scope.subject.records;
    let mut used = BTreeSet::new();
    for tag in scope.languages.keys() {
        let Some(texts) = scope.texts(tag) else { continue };
        for message in texts.messages() {
            used.extend(message.variables.keys().cloned());
        }
    }
    // Where sources disagree, both sides are printed.
    let comparing = records.figures.iter().filter(|figure| {
        figure.compare.iter().any(|comparison| comparison.kind != ComparisonKind::OtherScope)
    });
    used.extend(comparing.map(|figure| figure.id.get_ref().clone()));
    for found in scope.subject.entries() {
        found.links(&mut |link| {
            if link.to == Target::Figure && link.shows {
                used.insert(link.id.get_ref().clone());
            }
        });
    }
    used
}

/// Names the pairs of statements that do not agree, as notes.
pub fn differences(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    for difference in scope.subject.differences() {
        let [one, other] = difference.sides;
        let note =
            Diagnostic::note(Code::SourcesDisagree).at(one.place()).with("kind", difference.kind.key());
        let note = note.with("one", one.id()).with("other", other.id());
        diagnostics
            .push(note.with("one-value", written(scope, one)).with("other-value", written(scope, other)));
    }
}

/// Names the figures whose earlier values are of another kind, as notes.
pub fn series(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    for (id, edition) in &scope.subject.records.parted {
        let Some(figure) = scope.figure(id) else { continue };
        let note = Diagnostic::note(Code::SeriesParted).at(figure.at(&figure.id));
        diagnostics.push(note.with("figure", id).with("edition", edition));
    }
}

/// What one side says, and where: in the first language of the workspace.
fn written(scope: &Scope<'_>, side: Side<'_>) -> String {
    let Some(language) = scope.languages.values().next() else { return String::new() };
    let (text, sources) = match side {
        Side::Figure(figure) => (scope.form(language, figure, "text"), &figure.sources),
        Side::Programme(programme) => {
            let period = |p| scope.formatted(language.formatter.period(p, PeriodForm::Table));
            (programme.period.as_ref().map(period), &programme.sources)
        }
    };
    let source = sources.first().map(|citation| citation.source.get_ref().as_str()).unwrap_or_default();
    format!("{}, {source}", text.unwrap_or_default())
}
