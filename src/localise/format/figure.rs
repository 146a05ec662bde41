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
        let signs = figure.marks.iter().filter(|_| form != Form::Bare);
        let text = signs.fold(text, |text, marks| text + &marks.0);
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
        let amount = self.amount(&measured, style)?.ok_or_else(missing)?;
        if bare {
            return Ok(amount);
        }
        let other = match &figure.also {
            Some(also) => Some(self.second(also, style)?.ok_or_else(missing)?),
            None => None,
        };
        let whole = |amount: &str| {
            let mut text = amount.to_owned();
            if let Some(other) = &other {
                let arguments = texts([("amount", &text), ("other", other)]);
                text = self.fill("format-also", style.attributes, &arguments)?;
            }
            if let Some(unit) = &figure.per {
                let arguments = texts([("amount", &text), ("unit", keys::unit(unit))]);
                text = self.fill("format-per", style.attributes, &arguments)?;
            }
            Ok(text)
        };
        let text = whole(&amount)?;
        // A number in words may change the preposition before it.
        let words_of = style.words.zip(figure.value.as_ref());
        let words_of = words_of.and_then(|(gender, number)| self.number_in_words_of(number, gender));
        let words_of = words_of.map(|amount| whole(&amount)).transpose()?;
        if let (Form::WordsOf(_), None, Some(text)) = (form, qualifier, &words_of) {
            return Ok(text.clone());
        }
        let of = match (words_of, qualifier) {
            (Some(text), _) => text,
            (None, None) => String::new(),
            (None, Some(_)) => {
                let plain =
                    [("amount", text.as_str()), ("qualifier", keys::qualifier(None)), ("shape", "single")];
                self.fill("format-qualified", &["of"], &texts(plain))?
            }
        };
        let arguments = texts([
            ("amount", text.as_str()),
            ("of", &of),
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
        // In parentheses nothing stands in front of it, and amounts of money keep their digits.
        self.amount(&measured, Style { qualified: false, words: None, ..style })
    }
}
