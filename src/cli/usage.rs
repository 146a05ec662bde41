//! What is wrong with the arguments, in the user's language.

use std::error::Error;
use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use serde_json::json;

use super::values::Malformed;
use crate::text::visible::visible_json;
use crate::ui::Ui;

/// A mistake in the arguments.
pub fn explain(ui: &Ui, error: &clap::Error) -> String {
    let texts = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    };
    let all = |kind: ContextKind| texts(kind).join(", ");
    let suggested =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    // The likeliest comes last.
    let suggestion = suggested.into_iter().flat_map(texts).next_back();
    let value = all(ContextKind::InvalidValue);
    let malformed = error.source().and_then(|source| source.downcast_ref::<Malformed>());
    let id = match error.kind() {
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::MissingSubcommand => "usage-command-missing",
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => "usage-value-missing",
        ErrorKind::InvalidValue if value.is_empty() => "usage-value-missing",
        ErrorKind::InvalidValue => "usage-invalid-value",
        ErrorKind::ValueValidation => malformed.map_or("usage-wrong", |malformed| malformed.message()),
        ErrorKind::TooManyValues => "usage-value-unexpected",
        ErrorKind::MissingRequiredArgument => "usage-argument-missing",
        ErrorKind::ArgumentConflict => {
            match error.get(ContextKind::PriorArg) == error.get(ContextKind::InvalidArg) {
                true => "usage-argument-twice",
                false => "usage-arguments-together",
            }
        }
        _ => "usage-wrong",
    };
    let arguments = [
        ("argument", all(ContextKind::InvalidArg)),
        ("value", value),
        ("valid", all(ContextKind::ValidValue)),
        ("suggestion", suggestion.clone().unwrap_or_default()),
        ("command", all(ContextKind::InvalidSubcommand)),
        ("commands", all(ContextKind::ValidSubcommand)),
        ("other", all(ContextKind::PriorArg)),
    ];
    let arguments = arguments.each_ref().map(|(name, value)| (*name, value.as_str()));
    let suggestion = suggestion.map(|_| ui.text("usage-suggestion", &arguments));
    told(ui, id, &ui.text(id, &arguments), suggestion)
}

/// An argument that is no text, where text is needed. clap does not say which, so all others are made into text: it is
/// the first one of which clap still says so.
pub fn not_utf8(ui: &Ui, command: &mut clap::Command, arguments: &[OsString]) -> String {
    let lossy = |argument: &OsString| argument.to_string_lossy().into_owned();
    let wrong = (0..arguments.len()).find(|wrong| {
        let others = arguments.iter().enumerate().map(|(at, argument)| match at == *wrong {
            true => argument.clone(),
            false => lossy(argument).into(),
        });
        let parsed = command.try_get_matches_from_mut(others);
        parsed.is_err_and(|error| error.kind() == ErrorKind::InvalidUtf8)
    });
    let argument = wrong.and_then(|wrong| arguments.get(wrong)).map(lossy).unwrap_or_default();
    let id = "usage-not-utf8";
    told(ui, id, &ui.text(id, &[("argument", &argument)]), None)
}

/// A mistake, what was meant, and where there is more.
fn told(ui: &Ui, id: &str, message: &str, suggestion: Option<String>) -> String {
    let more = ui.text("usage-more", &[]);
    if ui.json {
        let help = suggestion.unwrap_or(more);
        let problem = json!({ "severity": "error", "code": id, "message": message, "help": help });
        return visible_json(&problem.to_string()).into_owned();
    }
    let title = format!("{}{} {message}", ui.text("severity-error", &[]), ui.text("colon", &[]));
    let parts = [Some(title), suggestion, Some(more)].into_iter().flatten();
    parts.map(|part| part + "\n").collect::<Vec<_>>().join("\n")
}
