//! A figure is a number, a range or a status, within the bounds of its unit, and used somewhere.

use std::collections::BTreeSet;

use super::references::leads_back;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::format::PeriodForm;
use crate::localise::scope::Scope;
use crate::model::difference::Side;
use crate::model::figure::{Amount, Bound, ComparisonKind, Figure, Scale, Unit};
use crate::model::link::{Takes, Target};
use crate::model::number::Number;

pub fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    units(scope, diagnostics);
    let used = used(scope);
    for figure in &scope.subject.records.figures {
        let problem = |code| Diagnostic::error(code).at(figure.place.clone());
        if !figure.is_whole() {
            diagnostics.push(problem(Code::FigureValue));
            continue;
        }
        let Figure { value, from, to, unit, scale, .. } = &figure.inner;
        amount(Measured { value, from, to, unit, scale: *scale }, problem, diagnostics);
        if let Some(Amount { value, from, to, unit, scale }) = &figure.also {
            if value.is_some() == from.is_some() || from.is_some() != to.is_some() {
                diagnostics.push(problem(Code::FigureValue));
            } else {
                amount(Measured { value, from, to, unit, scale: *scale }, problem, diagnostics);
            }
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
    let whole = |id: &str| scope.figure(id)?.part_of.as_ref().map(|whole| whole.get_ref().as_str());
    let id = figure.id.get_ref();
    whole(id) != Some(id) && leads_back(id, whole)
}

/// The number or range of a figure, or that of its second amount.
struct Measured<'f> {
    value: &'f Option<Number>,
    from: &'f Option<Bound>,
    to: &'f Option<Bound>,
    unit: &'f Unit,
    scale: Option<Scale>,
}

/// Each number is possible in its unit, and a range goes up.
fn amount(measured: Measured<'_>, problem: impl Fn(Code) -> Diagnostic, diagnostics: &mut Diagnostics) {
    let Measured { value, from, to, unit, scale } = measured;
    let ends = from.iter().chain(to);
    let ends: Vec<_> =
        ends.map(|end| (&end.value, end.unit.as_ref().unwrap_or(unit), end.scale.or(scale))).collect();
    for (number, unit, scale) in value.iter().map(|value| (value, unit, scale)).chain(ends.iter().copied()) {
        let too_much = *unit == Unit::Percent && number.to_f64() > 100.0;
        // Of zero too: a sign would be printed.
        if too_much || number.as_str().starts_with('-') {
            let code = if *unit == Unit::Percent { Code::PercentageBounds } else { Code::NegativeFigure };
            diagnostics.push(problem(code).with("written", number));
        }
        if scale.is_some() && unit.is_percent() {
            diagnostics.push(problem(Code::PercentScaled).with("written", number));
        }
    }
    let [(low, from, low_scale), (high, to, high_scale)] = ends[..] else { return };
    let (low, high) = (low.to_f64() * Scale::factor(low_scale), high.to_f64() * Scale::factor(high_scale));
    let backwards = match (from.hours(), to.hours()) {
        (Some(from), Some(to)) => low * from >= high * to,
        _ if from == to => low >= high,
        _ => {
            diagnostics.push(problem(Code::RangeUnits).with("from", from).with("to", to));
            false
        }
    };
    if backwards {
        diagnostics.push(problem(Code::FigureBackwards));
    }
}

/// Figures stand only where their unit is meant.
fn units(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    for found in scope.subject.entries() {
        let measure = found.entry.id().filter(|_| found.kind.key == "enforcement");
        let group = measure.and_then(|id| scope.workspace.groups.of("measure", id.get_ref()));
        found.links(&mut |link| {
            if link.to != Target::Figure {
                return;
            }
            let takes = match group {
                Some("money") => Takes::Money,
                // What a chart counts. Of other measures a workspace knows the unit.
                Some("inspectors" | "inspectors-needed" | "visits" | "cases") => Takes::Count,
                _ => link.takes,
            };
            let Some(figure) = scope.figure(link.id.get_ref()) else { return };
            let wrong = figure.units().find(|unit| !match takes {
                Takes::Any => true,
                Takes::Percent => unit.is_percent(),
                Takes::Count => **unit == Unit::Count,
                Takes::Money => matches!(unit, Unit::Count | Unit::Currency(_)),
            });
            if let Some(unit) = wrong {
                let wanted = match takes {
                    Takes::Any | Takes::Money => "money",
                    Takes::Percent => "percent",
                    Takes::Count => "count",
                };
                let wrong = Diagnostic::error(Code::FigureUnit).at(found.at(link.id)).with("unit", unit);
                diagnostics.push(wrong.with("figure", link.id.get_ref()).with("wanted", wanted));
            }
        });
    }
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
