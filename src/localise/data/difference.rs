//! Pairs of statements that do not say the same.

use schemars::JsonSchema;
use serde::Serialize;

use super::citation::Cite;
use super::writer::Writer;
use crate::localise::scope::Resolved;
use crate::model;
use crate::model::figure::ComparisonKind;

/// Two statements about the same thing.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Difference {
    id: String,
    kind: ComparisonKind,
    kind_label: Option<Resolved>,
    text: Option<Resolved>,
    sides: [Side; 2],
}

/// One of two statements: a figure, or a programme.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Side {
    /// The figure, or the period of the programme.
    pub text: Option<String>,
    /// What the figure says, or the name of the programme.
    pub caption: Option<Resolved>,
    /// Of a figure.
    pub period: Option<String>,
    pub cites: Vec<Cite>,
}

impl Writer<'_, '_> {
    pub fn differences(&self) -> Vec<Difference> {
        self.scope.subject.differences().iter().map(|difference| self.difference(difference)).collect()
    }

    fn difference(&self, difference: &model::difference::Difference<'_>) -> Difference {
        Difference {
            id: difference.id.to_owned(),
            kind: difference.kind,
            kind_label: self.optional(&format!("comparison-{}", difference.kind.key())),
            text: self.optional(&format!("difference-{}", difference.id)),
            sides: difference.sides.map(|side| self.side(side)),
        }
    }

    pub fn side(&self, side: model::difference::Side<'_>) -> Side {
        match side {
            model::difference::Side::Figure(figure) => Side {
                text: Some(self.form(figure, "start")),
                caption: self.optional(&format!("figure-{}", figure.id.get_ref())),
                period: figure.period.as_ref().map(|period| self.period(period)),
                cites: self.cites(&figure.sources),
            },
            model::difference::Side::Programme(programme) => Side {
                text: programme.period.as_ref().map(|period| self.period(period)),
                caption: self.optional(&format!("programme-{}", programme.id.get_ref())),
                period: None,
                cites: self.cites(&programme.sources),
            },
        }
    }
}
