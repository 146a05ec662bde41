//! What several files say of one record: what an import wrote lies under what a person wrote, and what lasts under what an
//! edition says. The upper one stands over the lower one key by key.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::toml_file::{record, text};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::edition::Import;
use crate::model::figure::AMOUNT;
use crate::model::kinds::Absent;
use crate::model::period::{Date, Period};
use crate::model::problem;
use crate::model::record::Record;
use crate::span::{File, Span};

/// Says when a record holds.
const VALID: &str = "valid";

/// Says that an imported record is taken away.
const WITHDRAWN: &str = "withdrawn";

/// Says in `editions` in which rounds it was made.
const RECOMMENDATION: &str = "recommendation";

/// Which one stands over which, the lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Layer {
    pub of_edition: bool,
    /// A person wrote it, not an import.
    pub own: bool,
}

/// A table of a file.
struct Part<'f> {
    file: &'f Arc<File>,
    layer: Layer,
    value: Spanned<DeValue<'f>>,
}

/// One record, from its lowest layer to its highest.
pub struct Stack<'f> {
    pub key: String,
    /// Its id, or else what tells it from others of its key.
    pub name: Option<String>,
    parts: Vec<Part<'f>>,
}

/// The records of a subject's files, in the order in which they were first written.
#[derive(Default)]
pub struct Stacks<'f> {
    stacks: Vec<Stack<'f>>,
    /// The end of what the edition goes up to, if that is known.
    pub as_of: Option<Date>,
    /// The year of the edition, if that is known.
    pub year: Option<u16>,
    /// Records that are not there, by the ids of their messages.
    absent: BTreeMap<String, Absent>,
    /// By key, id, and what tells it from others of its id.
    index: HashMap<(String, String, Option<String>), usize>,
}

impl<'f> Stacks<'f> {
    /// Adds a table that a subject has one of. Whether it could: a layer has one at most.
    pub fn single(
        &mut self,
        file: &'f Arc<File>,
        layer: Layer,
        (key, name): (&str, Option<&str>),
        value: Spanned<DeValue<'f>>,
    ) -> bool {
        let identity = (key.to_owned(), name.unwrap_or_default().to_owned(), None);
        match self.index.get(&identity).and_then(|at| self.stacks.get_mut(*at)) {
            Some(stack) if stack.parts.last().is_some_and(|part| part.layer == layer) => false,
            Some(stack) => {
                stack.parts.push(Part { file, layer, value });
                true
            }
            None => {
                self.index.insert(identity, self.stacks.len());
                let (key, name) = (key.to_owned(), name.map(str::to_owned));
                self.stacks.push(Stack { key, name, parts: vec![Part { file, layer, value }] });
                true
            }
        }
    }

    /// Adds a record of a list. One of the same layer and id is another record, which is reported where ids are checked.
    pub fn listed(
        &mut self,
        file: &'f Arc<File>,
        layer: Layer,
        key: &str,
        mut value: Spanned<DeValue<'f>>,
        diagnostics: &mut Diagnostics,
    ) {
        let id = text(&value, "id");
        let identity = id.clone().map(|id| (key.to_owned(), id, variant(&value)));
        let below = identity.as_ref().and_then(|identity| self.index.get(identity)).copied();
        let below = below.filter(|at| {
            let parts = self.stacks.get(*at).map(|stack| &stack.parts);
            parts.and_then(|parts| parts.last()).is_some_and(|part| part.layer < layer)
        });
        let place = Span { file: file.clone(), range: value.span() };
        if !self.holds(file, &mut value, diagnostics) || key == RECOMMENDATION && self.is_later(&value) {
            self.ends(key, id.as_deref(), Absent { withdrawn: false, place });
            if let Some(stack) = below.and_then(|at| self.stacks.get_mut(at)) {
                stack.parts.clear();
            }
            return;
        }
        if withdraws(file, &mut value, diagnostics) {
            match below.and_then(|at| self.stacks.get_mut(at)) {
                Some(stack) => {
                    stack.parts.clear();
                    self.ends(key, id.as_deref(), Absent { withdrawn: true, place });
                }
                None => {
                    let nothing = Diagnostic::error(Code::NothingWithdrawn).at(place);
                    diagnostics.push(nothing.with("id", id.unwrap_or_default()).with("key", key));
                }
            }
            // What stands above takes its place anew.
            if let Some(identity) = identity {
                self.index.remove(&identity);
            }
            return;
        }
        let part = Part { file, layer, value };
        match below.and_then(|at| self.stacks.get_mut(at)) {
            Some(stack) => stack.parts.push(part),
            None => {
                self.index.extend(identity.map(|identity| (identity, self.stacks.len())));
                self.stacks.push(Stack { key: key.to_owned(), name: id, parts: vec![part] });
            }
        }
    }

    /// Notes that a record is not there.
    fn ends(&mut self, key: &str, id: Option<&str>, absent: Absent) {
        self.absent.extend(id.map(|id| (format!("{key}-{id}"), absent)));
    }

    /// Whether a recommendation was made in later rounds only.
    fn is_later(&self, value: &Spanned<DeValue<'_>>) -> bool {
        let editions = value.get_ref().get("editions").and_then(|editions| editions.get_ref().as_array());
        let (Some(year), Some(editions)) = (self.year, editions) else { return false };
        let later = |edition: &Spanned<DeValue<'_>>| number(edition).is_some_and(|edition| edition > year);
        !editions.is_empty() && editions.iter().all(later)
    }

    /// Whether a record holds at the end of what the edition goes up to.
    fn holds(
        &self,
        file: &Arc<File>,
        value: &mut Spanned<DeValue<'_>>,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let DeValue::Table(table) = value.get_mut() else { return true };
        let Some(valid) = table.remove(VALID) else { return true };
        let place = || Span::new(file, valid.span());
        let Some(written) = valid.get_ref().as_str() else {
            let written = file.text.get(valid.span()).unwrap_or_default();
            let cause = if written.starts_with(['[', '{']) { "one" } else { "quotes" };
            let wrong = Diagnostic::error(Code::WrongValue).at(place()).with("cause", cause);
            diagnostics.push(wrong.with("right", format!("\"{written}\"")));
            return true;
        };
        match written.parse::<Period>() {
            Ok(period) => self.as_of.is_none_or(|date| period.holds(date)),
            Err(message) => {
                let (code, written) = problem::decode(&message).unwrap_or((Code::DateMalformed, written));
                diagnostics.push(Diagnostic::error(code).at(place()).with("written", written));
                true
            }
        }
    }

    /// The records that are there, and what is not there.
    pub fn finish(self) -> (Vec<Stack<'f>>, BTreeMap<String, Absent>) {
        let stacks: Vec<_> = self.stacks.into_iter().filter(|stack| !stack.parts.is_empty()).collect();
        let mut absent = self.absent;
        // A higher layer, or another territory, may have a record of the id.
        for stack in &stacks {
            if let Some(name) = stack.name.as_ref().filter(|_| !absent.is_empty()) {
                absent.remove(&format!("{}-{name}", stack.key));
            }
        }
        (stacks, absent)
    }
}

impl Stack<'_> {
    /// Kind and id, and where lower layers have the id.
    pub fn below(&self) -> Option<(String, Vec<Span>)> {
        let (_, lower) = self.parts.split_last()?;
        let place = |part: &Part<'_>| {
            let id = part.value.get_ref().as_table()?.get("id")?;
            Some(Span { file: part.file.clone(), range: id.span() })
        };
        let name = self.name.as_ref().filter(|_| !lower.is_empty())?;
        Some((format!("{}/{name}", self.key), lower.iter().filter_map(place).collect()))
    }

    /// Whether nothing lies below what a person wrote in a folder in which there are imported records.
    pub fn is_alone(&self, imports: &[Record<Import>]) -> bool {
        let folder = |file: &File| file.path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
        let [part] = self.parts.as_slice() else { return false };
        part.layer.own && imports.iter().any(|import| folder(&import.place.file) == folder(part.file))
    }

    /// The record that all layers make. What is wrong in a lower one is told where it stands, and only that.
    pub fn decode<T: DeserializeOwned>(self, diagnostics: &mut Diagnostics) -> Option<Record<T>> {
        let figure = self.key == "figure";
        let mut below: Option<Spanned<DeValue<'_>>> = None;
        let mut parts = self.parts.into_iter().peekable();
        while let Some(Part { file, value, .. }) = parts.next() {
            let from =
                file.below.iter().find(|(_, below)| below.path == file.path).map_or(0, |(from, _)| *from);
            let whole = match below {
                Some(below) => over(below, value, figure),
                None => value,
            };
            if parts.peek().is_none() {
                return record(file, whole, diagnostics);
            }
            record::<T>(file, whole.clone(), diagnostics)?;
            below = Some(moved(whole, from));
        }
        None
    }
}

/// A year.
pub fn number(value: &Spanned<DeValue<'_>>) -> Option<u16> {
    match value.get_ref() {
        DeValue::Integer(number) => number.as_str().parse().ok(),
        _ => None,
    }
}

/// What tells a record from others of its id: its territory, or its number.
fn variant(value: &Spanned<DeValue<'_>>) -> Option<String> {
    let DeValue::Table(table) = value.get_ref() else { return None };
    let number = match table.get("variant").map(Spanned::get_ref) {
        Some(DeValue::Integer(number)) => Some(number.as_str().to_owned()),
        _ => None,
    };
    text(value, "territory").or(number)
}

/// Whether a record takes one away. The key is of no other use.
fn withdraws(file: &Arc<File>, value: &mut Spanned<DeValue<'_>>, diagnostics: &mut Diagnostics) -> bool {
    let DeValue::Table(table) = value.get_mut() else { return false };
    let Some(withdrawn) = table.remove(WITHDRAWN) else { return false };
    let mut wrong = |code: Code, range: Range<usize>| {
        diagnostics.push(Diagnostic::error(code).at(Span { file: file.clone(), range }));
    };
    match withdrawn.get_ref() {
        DeValue::Boolean(false) => false,
        DeValue::Boolean(true) => {
            if let Some((other, _)) = table
                .iter()
                .find(|(key, _)| !["id", "territory", "variant"].contains(&key.get_ref().as_ref()))
            {
                wrong(Code::WithdrawnSays, other.span());
            }
            true
        }
        _ => {
            wrong(Code::WithdrawnMalformed, withdrawn.span());
            true
        }
    }
}

/// A table over another.
fn over<'f>(lower: Spanned<DeValue<'f>>, upper: Spanned<DeValue<'f>>, figure: bool) -> Spanned<DeValue<'f>> {
    let place = upper.span();
    match (lower.into_inner(), upper.into_inner()) {
        (DeValue::Table(lower), DeValue::Table(mut upper)) => {
            let amount = figure && AMOUNT.iter().any(|key| upper.contains_key(*key));
            for (key, value) in lower {
                let said = upper.contains_key(key.get_ref().as_ref());
                let part_of_amount = amount && AMOUNT.contains(&key.get_ref().as_ref());
                if !(said || part_of_amount) {
                    upper.insert(key, value);
                }
            }
            Spanned::new(place, DeValue::Table(upper))
        }
        (_, upper) => Spanned::new(place, upper),
    }
}

/// A value with its places as those of a file that lies below, unless they are of one further below.
fn moved(value: Spanned<DeValue<'_>>, from: usize) -> Spanned<DeValue<'_>> {
    let place = shifted(value.span(), from);
    let value = match value.into_inner() {
        DeValue::Array(values) => {
            let mut array = toml::de::DeArray::new();
            values.into_iter().for_each(|value| array.push(moved(value, from)));
            DeValue::Array(array)
        }
        DeValue::Table(table) => {
            let entry = |(key, value): (Spanned<_>, _)| {
                (Spanned::new(shifted(key.span(), from), key.into_inner()), moved(value, from))
            };
            DeValue::Table(table.into_iter().map(entry).collect::<DeTable<'_>>())
        }
        other => other,
    };
    Spanned::new(place, value)
}

fn shifted(place: Range<usize>, from: usize) -> Range<usize> {
    if place.start < BELOW { place.start + from..place.end + from } else { place }
}

/// Places from here on are of files below: no file is so long.
const BELOW: usize = 1 << 30;

/// The files of a subject, each with all of them below it.
pub fn stacked(files: Vec<Arc<File>>) -> Vec<Arc<File>> {
    let mut from = BELOW;
    let mut below = Vec::new();
    for file in &files {
        below.push((from, file.clone()));
        from += file.text.len() + 1;
    }
    let below = Arc::new(below);
    let over = |file: Arc<File>| {
        let (path, text, concern) = (file.path.clone(), file.text.clone(), file.concern.clone());
        Arc::new(File { path, text, concern, glyphs: file.glyphs.clone(), below: below.clone() })
    };
    files.into_iter().map(over).collect()
}
