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
    /// In a sentence, a small count in words: *at least three*. The rest is written as `Text`.
    Words(Gender),
    /// The same after the preposition that French writes *de*: *d’un*.
    WordsOf(Gender),
    /// The same at the beginning of a sentence: *Three*.
    WordsStart(Gender),
}

/// The gender of the noun that a number in words goes with, for languages in which such a word agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gender {
    /// The text names none.
    None,
    Masculine,
    Feminine,
    Neuter,
}

impl Gender {
    /// As texts name them.
    pub const NAMES: [&str; 3] = ["masculine", "feminine", "neuter"];

    pub fn named(name: &str) -> Option<Self> {
        match name {
            "masculine" => Some(Gender::Masculine),
            "feminine" => Some(Gender::Feminine),
            "neuter" => Some(Gender::Neuter),
            _ => None,
        }
    }

    pub(super) fn key(self) -> &'static str {
        match self {
            Gender::None => "none",
            Gender::Masculine => "masculine",
            Gender::Feminine => "feminine",
            Gender::Neuter => "neuter",
        }
    }
}

impl Form {
    fn attributes(self) -> &'static [&'static str] {
        match self {
            Form::Text | Form::Start | Form::Value | Form::Words(_) | Form::WordsStart(_) => &[],
            Form::Of | Form::WordsOf(_) => &["of"],
            Form::Table | Form::Bare => &["table"],
            Form::Narrow => &["narrow", "table"],
        }
    }

    /// The gender in which small counts are written in words, if they are.
    fn words(self) -> Option<Gender> {
        match self {
            Form::Words(gender) | Form::WordsOf(gender) | Form::WordsStart(gender) => Some(gender),
            _ => None,
        }
    }

    /// What follows a preposition is the whole phrase, so its parts are written as in a sentence.
    fn inner(self) -> &'static [&'static str] {
        if matches!(self, Form::Of | Form::WordsOf(_)) { &[] } else { self.attributes() }
    }
}

impl Formatter {
    /// A figure with its qualifier, scale and unit. The noun that it counts belongs to the sentence.
    pub fn figure(&self, figure: &Figure, form: Form) -> Result<String, FormatError> {
        let text = match figure.status {
            Some(status) => self.status(status, form)?,
            None => self.known(figure, form)?,
        };
        Ok(if matches!(form, Form::Start | Form::WordsStart(_)) { self.capitalised(&text) } else { text })
    }

    fn status(&self, status: Status, form: Form) -> Result<String, FormatError> {
        self.fill("format-status", form.attributes(), &texts([("status", keys::status(status))]))
    }

    fn known(&self, figure: &Figure, form: Form) -> Result<String, FormatError> {
        let bare = form == Form::Bare;
        let qualifier = if bare || form == Form::Value { None } else { figure.qualifier };
        let mut style = Style { attributes: form.inner(), bare, qualified: qualifier.is_some(), words: None };

        let measured = Measured {
            value: figure.value.as_ref(),
            from: figure.from.as_ref(),
            to: figure.to.as_ref(),
            unit: &figure.unit,
            scale: figure.scale,
        };
        // Money, percentages and lengths of time keep their digits.
        style.words = form.words().filter(|gender| self.in_words(&measured, *gender));
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
        if let (Form::WordsOf(gender), None, Some(number)) = (form, qualifier, &figure.value)
            && style.words.is_some()
            && let Some(text) = self.number_in_words_of(number, gender)
        {
            return Ok(text);
        }
        let arguments = texts([
            ("amount", &text),
            ("qualifier", keys::qualifier(qualifier)),
            ("shape", if measured.is_range() { "range" } else { "single" }),
        ]);
        let text = self.fill("format-qualified", form.attributes(), &arguments)?;
        Ok(figure.marks.iter().fold(text, |text, marks| text + &marks.0))
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
