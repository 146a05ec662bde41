//! Figures and claims.

use serde_json::{Map, Value, json};

use super::Writer;
use crate::localise::format::{AgeForm, PeriodForm};
use crate::model::claim::{Claim, ClaimKind, Level};
use crate::model::difference::{Difference, Side};
use crate::model::figure::Figure;
use crate::model::record::Record;
use crate::model::record::Ref;

impl Writer<'_, '_> {
    /// All figures, by id.
    pub fn figures(&self) -> Value {
        let figures = &self.scope.subject.records.figures;
        let entry = |figure: &Record<Figure>| (figure.id.get_ref().clone(), self.figure(figure));
        Value::Object(figures.iter().map(entry).collect::<Map<_, _>>())
    }

    /// The figure with an id.
    pub fn figure_of(&self, id: &Ref) -> Option<Value> {
        self.scope.figure(id.get_ref()).map(|figure| self.figure(figure))
    }

    fn figure(&self, figure: &Record<Figure>) -> Value {
        let form = |name: &str| self.scope.form(self.language, figure, name).unwrap_or_default();
        let number = figure.value.as_ref().map(|value| value.to_f64());
        let survey = figure.survey.as_ref().and_then(|survey| self.label("survey", survey));
        json!({
            "id": figure.id.get_ref(),
            "text": form("text"),
            "value": form("value"),
            "start": form("start"),
            "table": form("table"),
            "bare": form("bare"),
            // For charts only: a template prints `text`, `value`, `table` or `bare`.
            "number": number,
            "period": figure.period.as_ref().map(|p| self.period(p, PeriodForm::Table)),
            "age": figure.age.as_ref().map(|a| {
                self.scope.formatted(self.language.formatter.age(a, AgeForm::Table))
            }),
            "survey": survey,
            "caption": self.optional(&format!("figure-{}", figure.id.get_ref())),
            "cites": self.cites(figure, &figure.sources),
        })
    }

    /// Pairs of statements that do not say the same.
    pub fn differences(&self) -> Value {
        self.scope.subject.differences().iter().map(|d| self.difference(d)).collect()
    }

    fn difference(&self, difference: &Difference<'_>) -> Value {
        let kind = difference.kind.key();
        json!({
            "id": difference.id,
            "kind": kind,
            "kind-label": self.optional(&format!("comparison-{kind}")),
            "text": self.optional(&format!("difference-{}", difference.id)),
            "sides": difference.sides.map(|side| match side {
                Side::Figure(figure) => {
                    let form = |name: &str| self.scope.form(self.language, figure, name).unwrap_or_default();
                    json!({
                        "text": form("start"),
                        "caption": self.optional(&format!("figure-{}", figure.id.get_ref())),
                        "period": figure.period.as_ref().map(|p| self.period(p, PeriodForm::Table)),
                        "cites": self.cites(figure, &figure.sources),
                    })
                }
                Side::Programme(programme) => {
                    let name = format!("programme-{}", programme.id.get_ref());
                    json!({
                        "text": programme.period.as_ref().map(|p| self.period(p, PeriodForm::Table)),
                        "caption": self.optional(&name),
                        "period": null,
                        "cites": self.cites(programme, &programme.sources),
                    })
                }
            }),
        })
    }

    /// The claims up to a level, and every summary, in the order of the data.
    pub fn claims(&self, level: Level) -> Value {
        let wanted = |claim: &&Record<Claim>| claim.level <= level || claim.kind == ClaimKind::Summary;
        self.scope.subject.records.claims.iter().filter(wanted).map(|claim| self.claim(claim)).collect()
    }

    fn claim(&self, claim: &Record<Claim>) -> Value {
        json!({
            "id": claim.id.get_ref(),
            "section": claim.section.get_ref(),
            "section-label": self.label("section", &claim.section),
            "topic": claim.topic.as_ref().map(|topic| topic.get_ref()),
            "topic-label": claim.topic.as_ref().and_then(|topic| self.label("topic", topic)),
            "level": if claim.level == Level::Brief { 1 } else { 2 },
            "kind": match claim.kind {
                ClaimKind::Finding => "finding",
                ClaimKind::Progress => "progress",
                ClaimKind::Summary => "summary",
            },
            "original": claim.translated_from.as_ref().filter(|from| *from != &self.language.tag),
            "text": self.required(&format!("claim-{}", claim.id.get_ref()), &claim.place),
            "cites": self.cites(claim, &claim.sources),
        })
    }
}
