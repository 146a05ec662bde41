//! What can go wrong when a value is written.

use std::fmt;

/// Why a value could not be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormatError {
    /// The catalogue has no usable message with this id.
    Pattern { id: String },
    /// The figure has neither a value, nor both ends of a range, nor a status.
    NoValue { figure: String },
    /// The calendar has no such month.
    Date { date: String },
    /// The language tag or its data cannot be used.
    NoData { language: String, reason: String },
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FormatError::Pattern { id } => write!(f, "the message `{id}` is missing or incomplete"),
            FormatError::NoValue { figure } => {
                write!(f, "the figure `{figure}` has no value, no complete range and no status")
            }
            FormatError::Date { date } => write!(f, "there is no date {date} in the calendar"),
            FormatError::NoData { language, reason } => {
                write!(f, "cannot format for the language `{language}`: {reason}")
            }
        }
    }
}

impl std::error::Error for FormatError {}
