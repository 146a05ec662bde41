//! `[[schedule]]` in `fiche.toml`. Each is read for itself: what is wrong in one stops neither builds nor other
//! schedules.

use std::sync::Arc;

use toml::Spanned;
use toml::de::DeValue;

use super::toml_file::{Entry, record, text};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::config::ScheduleConfig;
use crate::span::{File, Span};

/// A schedule that cannot be read, with its name if that can.
#[derive(Debug)]
pub struct Unreadable {
    pub name: Option<String>,
    pub problem: Diagnostic,
}

/// Reads the schedules of an entry of `fiche.toml` into a list.
pub fn load(file: &Arc<File>, entry: Entry<'_>, into: &mut Vec<Spanned<ScheduleConfig>>) -> Vec<Unreadable> {
    let mut unreadable = Vec::new();
    let DeValue::Array(tables) = entry.value.into_inner() else {
        let place = Span { file: file.clone(), range: entry.key_span };
        let problem = Diagnostic::error(Code::NotAList).at(place).with("key", entry.key);
        return vec![Unreadable { name: None, problem }];
    };
    for table in tables {
        let name = text(&table, "name");
        let mut problems = Diagnostics::default();
        match record::<ScheduleConfig>(file, table, &mut problems) {
            Some(read) => into.push(Spanned::new(read.place.range, read.inner)),
            None => unreadable
                .extend(problems.0.into_iter().map(|problem| Unreadable { name: name.clone(), problem })),
        }
    }
    unreadable
}
