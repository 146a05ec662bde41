//! Measures of law enforcement by year, and how the last two years compare.

use schemars::JsonSchema;
use serde::Serialize;

use super::citation::Cite;
use super::claim::number;
use super::writer::{Writer, id};
use crate::localise::scope::Resolved;
use crate::model;
use crate::model::claim::Level;
use crate::model::country::{Answer, EnforcementGroup, EnforcementValue};
use crate::model::figure::{Figure, Qualifier, Unit};
use crate::model::record::Record;

/// A measure of law enforcement in one or more years.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Enforcement {
    id: String,
    label: Option<Resolved>,
    /// As it stands under the name of its group.
    short: Option<Resolved>,
    group: EnforcementGroup,
    group_label: Option<Resolved>,
    /// The part of the country that it is on.
    territory: Option<Resolved>,
    /// `whole` if that is the whole country.
    territory_group: Option<String>,
    /// Which cases it counts, if not all of the group.
    scope: Option<CaseScope>,
    /// The group of the measure: those of one group can be drawn on one scale.
    chart: Option<String>,
    /// 1 or 2.
    level: u8,
    values: Vec<Value>,
    change: Option<Change>,
}

/// Which cases a measure counts.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct CaseScope {
    key: String,
    label: Option<Resolved>,
    /// Where the others stand.
    elsewhere: Option<Resolved>,
}

/// The value of one year.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Value {
    year: String,
    /// The period of its figure, where that is not the year.
    period: Option<String>,
    text: Option<String>,
    /// What stands in the place of a figure.
    answer: Option<Answer>,
    /// For charts only. None in another unit than that of the latest number.
    number: Option<f64>,
    /// Whether it is money of which the source does not name the currency.
    currency_missing: bool,
    cites: Vec<Cite>,
}

/// How the last year compares with the one before.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Change {
    direction: Direction,
    /// With per cent, where they say something.
    text: Option<Words>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    Up,
    Down,
    Unchanged,
    NotComparable,
}

/// A text, or one with its language.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Words {
    Text(String),
    Resolved(Resolved),
}

impl Direction {
    fn key(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Unchanged => "unchanged",
            Self::NotComparable => "not-comparable",
        }
    }
}

impl Writer<'_, '_> {
    /// The measures up to a level, in the order of the data.
    pub fn enforcement(&self, level: Level) -> Vec<Enforcement> {
        let rows = self.records().enforcement.iter().filter(|row| row.level <= level);
        rows.map(|row| self.measure(row)).collect()
    }

    fn measure(&self, row: &Record<model::country::Enforcement>) -> Enforcement {
        let mut figures = row.values.iter().rev().filter_map(|value| self.figure_in(value));
        let unit = figures.next().map(|figure| self.in_own_currency(figure).unit);
        let chart = self.group("measure", &row.id);
        Enforcement {
            id: id(&row.id),
            label: self.label("measure", &row.id),
            short: self.short(&format!("measure-{}.short", row.id.get_ref())),
            group: row.group,
            group_label: self.optional(&format!("enforcement-{}", row.group.key())),
            territory: row.territory.as_ref().and_then(|territory| self.label("territory", territory)),
            territory_group: row.territory.as_ref().and_then(|territory| self.group("territory", territory)),
            scope: row.scope.as_ref().map(|scope| CaseScope {
                key: id(scope),
                label: self.label("scope", scope),
                elsewhere: self.optional(&format!("scope-{}.elsewhere", scope.get_ref())),
            }),
            level: number(row.level),
            values: row
                .values
                .iter()
                .map(|value| self.value(value, unit.as_ref(), chart.as_deref() == Some("money")))
                .collect(),
            chart,
            change: self.change(row),
        }
    }

    fn figure_in(&self, value: &EnforcementValue) -> Option<&Record<Figure>> {
        self.scope.figure(value.figure.as_ref()?.get_ref())
    }

    /// `unit`: of the latest number of the row. Others are not drawn beside it.
    fn value(&self, value: &EnforcementValue, unit: Option<&Unit>, money: bool) -> Value {
        let figure = self.figure_in(value);
        let text = match (figure, value.answer) {
            (Some(figure), _) => {
                let text = self.scope.form(self.language, &self.in_own_currency(figure), "narrow");
                // Those of the figure are in it.
                let marks = value.marks.as_ref().filter(|_| figure.marks.is_none());
                text.map(|text| marks.iter().fold(text, |text, marks| text + &marks.0))
            }
            (None, Some(answer)) => self.answer(answer, value.marks.as_ref()).text.map(|text| text.text),
            (None, None) => None,
        };
        Value {
            year: value.year.to_string(),
            period: figure
                .and_then(|figure| figure.period.as_ref())
                .map(|period| self.period(period))
                .filter(|period| *period != value.year.to_string()),
            text,
            answer: value.answer,
            // Nothing is nothing in any currency.
            currency_missing: money
                && figure.is_some_and(|figure| {
                    figure.unit == Unit::Count
                        && figure.value.as_ref().is_some_and(|number| number.to_f64() != 0.0)
                }),
            number: figure
                .map(|figure| self.in_own_currency(figure))
                .filter(|figure| Some(&figure.unit) == unit)
                .and_then(|figure| figure.amount()),
            cites: self.cites(figure.map_or(&value.sources, |figure| &figure.sources)),
        }
    }

    /// Direction and, where it says something, per cent.
    fn change(&self, row: &model::country::Enforcement) -> Option<Change> {
        let [.., before, after] = row.values.as_slice() else { return None };
        if before.answer.is_some() && after.answer.is_some() && before.answer == after.answer {
            let unknown = matches!(before.answer, Some(Answer::Unknown | Answer::Unavailable));
            let direction = if unknown { Direction::NotComparable } else { Direction::Unchanged };
            let text = self.optional(&format!("change-{}", direction.key())).map(Words::Resolved);
            return Some(Change { direction, text });
        }
        let amount = |value: &EnforcementValue| {
            let figure = self.in_own_currency(self.figure_in(value)?);
            Amount::of(&figure).map(|amount| (amount, (figure.unit, figure.scale, figure.per, figure.age)))
        };
        let (direction, by) = match (amount(before), amount(after)) {
            (Some((a, what)), Some((b, other))) if what == other => {
                // Of a few, per cent say more than there is: from 1 to 13 is no rise worth 1,200 %.
                let few = what.0 == Unit::Count && a.least < FEW;
                let by = || {
                    let exact = a.is_exact() && b.is_exact() && a.least != 0.0 && !few;
                    let left = 0.0 < b.least && b.least < a.least;
                    let percent = (b.least - a.least).abs() / a.least * 100.0;
                    (exact && percent < MOST).then(|| Percent::of(percent, left))
                };
                if b.least > a.most {
                    (Direction::Up, by())
                } else if b.most < a.least {
                    (Direction::Down, by())
                } else if a.is_exact() && b.is_exact() {
                    (Direction::Unchanged, None)
                } else {
                    (Direction::NotComparable, None)
                }
            }
            _ => (Direction::NotComparable, None),
        };
        let key = format!("change-{}", direction.key());
        let text = match by {
            Some(Percent { number, bound }) => {
                self.words(&format!("{key}-by{}", bound.suffix()), "percent", &self.percent(number))
            }
            None => self.optional(&key).map(|text| text.text).unwrap_or_default(),
        };
        Some(Change { direction, text: Some(Words::Text(text)) })
    }

    /// The figure with one amount: of a pair the one in the country's currency, since conversions change from year to year.
    fn in_own_currency(&self, figure: &Figure) -> Figure {
        let own = |unit: &Unit| matches!((unit, self.country()), (Unit::Currency(code), Some(country)) if code == country.currency.get_ref());
        let single = Figure { also: None, ..figure.clone() };
        match &figure.also {
            Some(also) if own(&also.unit) => Figure {
                value: also.value.clone(),
                from: also.from.clone(),
                to: also.to.clone(),
                unit: also.unit.clone(),
                scale: also.scale,
                ..single
            },
            _ => single,
        }
    }

    fn percent(&self, percent: i64) -> String {
        self.scope.formatted(self.language.formatter.percent(&percent.into()))
    }
}

/// Numbers below this one change without per cent.
const FEW: f64 = 10.0;

/// As do those that are so many times as large, in per cent.
const MOST: f64 = 1000.0;

/// By how much something has changed, in whole per cent.
struct Percent {
    number: i64,
    bound: Bound,
}

/// What a rounded number would hide.
enum Bound {
    None,
    /// It would be 0, but there is a change.
    LessThan,
    /// It would be 100, but something is left.
    MoreThan,
}

impl Percent {
    /// `left`: whether something is left after a decrease.
    fn of(percent: f64, left: bool) -> Self {
        let (number, bound) = match percent.round() as i64 {
            0 => (1, Bound::LessThan),
            100 if percent < 100.0 && left => (99, Bound::MoreThan),
            number => (number, Bound::None),
        };
        Percent { number, bound }
    }
}

impl Bound {
    /// How the label of the change ends.
    fn suffix(&self) -> &'static str {
        match self {
            Self::None => "",
            Self::LessThan => "-less-than",
            Self::MoreThan => "-more-than",
        }
    }
}

/// Between which numbers lies what a figure says; one that says exactly how much lies between it and itself.
struct Amount {
    least: f64,
    most: f64,
}

impl Amount {
    /// Nothing of a figure of which a change would say something else.
    fn of(figure: &Figure) -> Option<Self> {
        if matches!(figure.unit, Unit::Percent | Unit::GrossPercent) {
            return None;
        }
        let number = figure.value.as_ref()?.to_f64();
        let (least, most) = match figure.qualifier {
            None | Some(Qualifier::About) => (number, number),
            Some(Qualifier::AtLeast | Qualifier::MoreThan) => (number, f64::INFINITY),
            Some(Qualifier::UpTo | Qualifier::AsManyAs) => (0.0, number),
            Some(Qualifier::Nearly) => return None,
        };
        Some(Amount { least, most })
    }

    fn is_exact(&self) -> bool {
        self.least == self.most
    }
}
