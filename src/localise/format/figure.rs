//! Figures: the amount, and the words around it.

use super::amount::{Measured, Style};
use super::patterns::texts;
use super::{FormatError, Formatter, keys};
use crate::model::figure::{Amount, Figure, Status};

/// How a figure is written. A figure without a number is written as the word for its status in every form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// In a sentence: *at least 335*, *49.2%*, *1.2 million*.
    Text,
    /// In a sentence, after the preposition that French writes *de*: *d’au moins 335*. Languages in which nothing
    /// changes there write it as `Text`, and their sentences contain the preposition.
    Of,
    /// At the beginning of a sentence: *At least 335*.
    Start,
    /// Without the qualifier.
    Value,
    /// In a cell of a table: short units, dashes between the ends of ranges.
    Table,
    /// As `Table`, with statuses abbreviated.
    Narrow,
    /// The digits alone, where a header names the unit and the scale.
    Bare,
}

impl Form {
    fn attributes(self) -> &'static [&'static str] {
        match self {
            Form::Text | Form::Start | Form::Value => &[],
            Form::Of => &["of"],
            Form::Table | Form::Bare => &["table"],
            Form::Narrow => &["narrow", "table"],
        }
    }
}

impl Formatter {
    /// A figure with its qualifier, scale and unit. The noun that it counts belongs to the sentence.
    pub fn figure(&self, figure: &Figure, form: Form) -> Result<String, FormatError> {
        let text = match figure.status {
            Some(status) => self.status(status, form)?,
            None => self.known(figure, form)?,
        };
        Ok(if form == Form::Start { self.capitalised(&text) } else { text })
    }

    fn status(&self, status: Status, form: Form) -> Result<String, FormatError> {
        self.fill("format-status", form.attributes(), &texts([("status", keys::status(status))]))
    }

    fn known(&self, figure: &Figure, form: Form) -> Result<String, FormatError> {
        let bare = form == Form::Bare;
        let qualifier = if bare || form == Form::Value { None } else { figure.qualifier };
        // What follows a preposition is the whole phrase, so its parts are written as in a sentence.
        let attributes = if form == Form::Of { &[] } else { form.attributes() };
        let style = Style { attributes, bare, qualified: qualifier.is_some() };

        let measured = Measured {
            value: figure.value.as_ref(),
            from: figure.from.as_ref(),
            to: figure.to.as_ref(),
            unit: &figure.unit,
            scale: figure.scale,
        };
        let missing = || FormatError::NoValue { figure: figure.id.get_ref().clone() };
        let mut text = self.amount(&measured, style)?.ok_or_else(missing)?;
        if bare {
            return Ok(text);
        }
        if let Some(also) = &figure.also {
            let other = self.second(also, style)?.ok_or_else(missing)?;
            text =
                self.fill("format-also", style.attributes, &texts([("amount", &text), ("other", &other)]))?;
        }
        if let Some(unit) = &figure.per {
            let arguments = texts([("amount", &text), ("unit", keys::unit(unit))]);
            text = self.fill("format-per", style.attributes, &arguments)?;
        }
        let arguments = texts([
            ("amount", &text),
            ("qualifier", keys::qualifier(qualifier)),
            ("shape", if measured.is_range() { "range" } else { "single" }),
        ]);
        self.fill("format-qualified", form.attributes(), &arguments)
    }

    /// The same amount in the other currency.
    fn second(&self, also: &Amount, style: Style) -> Result<Option<String>, FormatError> {
        let measured = Measured {
            value: also.value.as_ref(),
            from: also.from.as_ref(),
            to: also.to.as_ref(),
            unit: &also.unit,
            scale: also.scale,
        };
        // In parentheses nothing stands in front of it.
        self.amount(&measured, Style { qualified: false, ..style })
    }
}
