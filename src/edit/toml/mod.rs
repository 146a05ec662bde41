//! Changes to TOML files.
//!
//! The parser says where everything is; the text itself is changed, so that comments, order, blank lines and line ends
//! stay. What comes out is parsed again and compared with what is meant before it is given back.

mod layout;
mod value;

use std::ops::Range;

use toml::{Table, Value};

use super::checked::checked;
use super::enclosed::Enclosed;
use super::fault::Fault;
use super::lines;
use super::splice::Splice;
use crate::diagnostic::Code;
use layout::{Content, Form, Layout, Node, Statement};
pub use value::{New, Typed};

/// A step on the way from the file to a table or a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    Key(&'a str),
    /// The table of a list that has this `id`.
    Id(&'a str),
    /// An element of a list, from 0.
    Index(usize),
}

/// Sets a key of a table, or a value of a list; a key that is not there is added after the others of its table.
pub fn set(text: &str, path: &[Step<'_>], new: New<'_>) -> Result<Vec<Splice>, Fault> {
    let layout = Layout::of(text)?;
    let Some((last, parents)) = path.split_last() else { return Err(Fault::not_editable(0..0)) };
    let parent = find(&layout, parents)?;
    let splices = match (child(parent, *last), last) {
        (Some(old), _) if old.is_value() => {
            let written = new.written(text.get(old.span.clone()), text)?;
            vec![Splice::new(old.span.clone(), written)]
        }
        (None, Step::Key(key)) if parent.form().is_some() => {
            let written = new.written(None, text)?;
            add_key(&layout, parent, &value::key(key), &written)?
        }
        (found, _) => {
            let place = found.unwrap_or(parent).span.clone();
            return Err(Fault::new(Code::NotAValue, place).with("key", name(*last)));
        }
    };
    checked(text, splices, read, |root| {
        let parent = descend(root, parents)?;
        match (last, parent) {
            (Step::Key(key), Value::Table(table)) => {
                table.insert((*key).to_owned(), new.value()?);
            }
            (_, parent) => *step(parent, *last)? = new.value()?,
        }
        Some(())
    })
}

/// Removes a key, a table with those in it, or an element of a list. The comment directly above a table goes with it.
pub fn remove(text: &str, path: &[Step<'_>]) -> Result<Vec<Splice>, Fault> {
    let layout = Layout::of(text)?;
    find(&layout, path)?;
    let path = vanishing(&layout, path);
    let Some((last, parents)) = path.split_last() else { return Err(Fault::not_editable(0..0)) };
    let (parent, node) = (find(&layout, parents)?, find(&layout, path)?);
    let splices = if let Some(enclosed) = enclosed(text, parent) {
        let holds = |item: &Range<usize>| item.start <= node.span.start && node.span.start < item.end;
        let removed = enclosed.items.iter().position(holds);
        removed.map(|index| enclosed.remove(index)).unwrap_or_default()
    } else {
        // What is written with headers, and by dotted keys.
        let mut lines_gone: Vec<Range<usize>> = layout.runs(node);
        for run in &mut lines_gone {
            run.start = lines::comment_above(text, run.start);
        }
        let runs = lines_gone.clone();
        let own = if node.is_value() {
            parent
                .entries()
                .iter()
                .filter(|e| e.node.span == node.span)
                .map(|e| Statement { key: e.key_span.clone(), value: node.span.clone() })
                .collect()
        } else {
            node.leaves()
        };
        let outside = |statement: &&Statement| !runs.iter().any(|run| run.contains(&statement.key.start));
        lines_gone.extend(own.iter().filter(outside).map(|statement| {
            lines::start(text, statement.key.start)..lines::after(text, statement.value.end)
        }));
        lines_gone.sort_by_key(|lines| lines.start);
        lines_gone.into_iter().map(|gone| lines::remove(text, gone)).collect()
    };
    checked(text, splices, read, |root| {
        let parent = descend(root, parents)?;
        match (last, parent) {
            (Step::Key(key), Value::Table(table)) => {
                table.remove(*key)?;
            }
            (_, Value::Array(items)) => {
                let index = position(items, *last)?;
                items.remove(index);
            }
            _ => return None,
        }
        Some(())
    })
}

/// Adds a table at the end of a list such as `[[figure]]`, which begins with it if need be: after the last one of the
/// list, else at the end of the table around it.
pub fn add_table(
    text: &str,
    parents: &[Step<'_>],
    kind: &str,
    keys: &[(&str, New<'_>)],
) -> Result<Vec<Splice>, Fault> {
    let layout = Layout::of(text)?;
    let parent = find(&layout, parents)?;
    let list = parent.get(kind).map(|entry| &entry.node);
    if !matches!(parent.form(), Some(Form::Root | Form::Header)) || list.is_some_and(|list| !list.of_tables())
    {
        let place = list.unwrap_or(parent).span.clone();
        return Err(Fault::new(Code::NotAList, place).with("key", kind));
    }
    let last = list.and_then(|list| list.items().last());
    let header: Vec<String> = parents
        .iter()
        .filter_map(|step| if let Step::Key(key) = step { Some(*key) } else { None })
        .chain([kind])
        .map(value::key)
        .collect();
    let indent = last.map_or("", |last| lines::indent(text, last.span.start));
    let mut block = format!("{indent}[[{}]]", header.join("."));
    for (key, new) in keys {
        block.push_str(&format!("\n{indent}{} = {}", value::key(key), new.written(None, text)?));
    }
    let splice = place_table(&layout, parent, last, &block);
    checked(text, vec![splice], read, |root| {
        let Value::Table(parent) = descend(root, parents)? else { return None };
        let table = keys.iter().map(|(key, new)| Some(((*key).to_owned(), new.value()?)));
        let table = Value::Table(table.collect::<Option<Table>>()?);
        let list = parent.entry(kind).or_insert_with(|| Value::Array(Vec::new()));
        list.as_array_mut()?.push(table);
        Some(())
    })
}

/// Whether a text is TOML.
pub fn check(text: &str) -> Result<(), Fault> {
    Layout::of(text).map(|_| ())
}

/// Adds tables that are written already: one of a list such as `[[figure]]` after the last one of the list, others at the
/// end.
pub fn add_block(text: &str, block: &str) -> Result<Vec<Splice>, Fault> {
    let layout = Layout::of(text)?;
    let malformed = |error: toml::de::Error| Fault::new(Code::TomlSyntax, 0..0).quoting(error.message());
    let added: Table = toml::from_str(block).map_err(malformed)?;
    let list = added.keys().next().filter(|_| added.len() == 1).and_then(|key| layout.root.get(key));
    let last = list.filter(|list| list.node.of_tables()).and_then(|list| list.node.items().last());
    let splice = place_table(&layout, &layout.root, last, block.trim_end());
    checked(text, vec![splice], read, |root| {
        let root = root.as_table_mut()?;
        for (key, value) in added {
            match (root.get_mut(&key), value) {
                (None, value) => drop(root.insert(key, value)),
                (Some(Value::Array(old)), Value::Array(new)) => old.extend(new),
                _ => return None,
            }
        }
        Some(())
    })
}

/// Puts a table after the last one of its list, or at the end of the one around it.
fn place_table(layout: &Layout<'_>, parent: &Node, last: Option<&Node>, block: &str) -> Splice {
    let text = layout.text;
    let before = last.or(Some(parent)).filter(|node| node.form() == Some(Form::Header));
    let runs = before.map(|node| layout.runs(node)).unwrap_or_default();
    let at = runs.last().map_or(text.len(), |run| run.end);
    // Tables stand apart as the last ones of the list do.
    let blanks = match last {
        Some(last) => {
            let line = lines::comment_above(text, lines::start(text, last.span.start));
            if line == 0 { 1 } else { usize::from(lines::blanks_above(text, line) < line) }
        }
        None => 1,
    };
    lines::insert(text, at, block, blanks)
}

/// Sets a key of the table that begins at a place, or whose `id` stands there.
pub fn set_at(
    text: &str,
    place: &Range<usize>,
    keys: &[Step<'_>],
    new: Typed<'_>,
) -> Result<Vec<Splice>, Fault> {
    let layout = Layout::of(text)?;
    let mut path = Vec::new();
    if !path_to(&layout.root, place, &mut path) {
        return Err(Fault::not_editable(place.clone()));
    }
    path.extend_from_slice(keys);
    let old =
        find(&layout, &path).ok().filter(|old| old.is_value()).and_then(|old| text.get(old.span.clone()));
    set(text, &path, new.over(old))
}

/// Removes a key, if it is there, of the table that begins at a place, or whose `id` stands there.
pub fn remove_at(text: &str, place: &Range<usize>, key: &str) -> Result<Vec<Splice>, Fault> {
    let layout = Layout::of(text)?;
    let mut path = Vec::new();
    if !path_to(&layout.root, place, &mut path) {
        return Err(Fault::not_editable(place.clone()));
    }
    path.push(Step::Key(key));
    if find(&layout, &path).is_ok() { remove(text, &path) } else { Ok(Vec::new()) }
}

/// Leads to the table that begins at a place, or whose `id` stands there.
fn path_to<'n>(node: &'n Node, place: &Range<usize>, path: &mut Vec<Step<'n>>) -> bool {
    let own_id = node.get("id").is_some_and(|entry| entry.node.span == *place);
    if own_id || (node.form().is_some() && node.form() != Some(Form::Root) && node.span == *place) {
        return true;
    }
    let mut below = |step, node| {
        path.push(step);
        let found = path_to(node, place, path);
        if !found {
            path.pop();
        }
        found
    };
    node.entries().iter().any(|entry| below(Step::Key(&entry.key), &entry.node))
        || node.items().iter().enumerate().any(|(index, item)| below(Step::Index(index), item))
}

/// The value at a path, as it is written.
pub fn get<'t>(text: &'t str, path: &[Step<'_>]) -> Result<&'t str, Fault> {
    let layout = Layout::of(text)?;
    let node = find(&layout, path)?;
    text.get(node.span.clone())
        .filter(|_| node.is_value())
        .ok_or_else(|| Fault::not_editable(node.span.clone()))
}

/// Adds `key = value` after the last one of its table.
fn add_key(layout: &Layout<'_>, parent: &Node, key: &str, value: &str) -> Result<Vec<Splice>, Fault> {
    let text = layout.text;
    if let Some(enclosed) = enclosed(text, parent) {
        return Ok(enclosed.add(&format!("{key} = {value}")));
    }
    let header = (parent.form() == Some(Form::Header)).then_some(parent.span.start);
    let (siblings, prefix) = match parent.form() {
        Some(Form::Implied) => {
            // Below `a.b = 1`, `a.c = 2`; not where only `[a.b]` says that there is an `a`.
            let own = parent.entries().iter().find(|entry| entry.node.is_value());
            let own = own.ok_or_else(|| Fault::not_editable(parent.span.clone()))?;
            let line = lines::start(text, own.key_span.start) + lines::indent(text, own.key_span.start).len();
            (parent.leaves(), text.get(line..own.key_span.start).unwrap_or_default())
        }
        _ => (layout.statements(header).to_vec(), ""),
    };
    let Some(last) = siblings.last() else {
        return Ok(vec![match (header, layout.first_header()) {
            (Some(header), _) => {
                let line = format!("{}{key} = {value}", lines::indent(text, header));
                lines::insert(text, lines::after(text, header), &line, 0)
            }
            (None, Some(first)) => {
                let newline = lines::newline(text);
                let line = lines::comment_above(text, lines::start(text, first));
                Splice::insert(line, format!("{key} = {value}{newline}{newline}"))
            }
            (None, None) => lines::insert(text, text.len(), &format!("{key} = {value}"), 1),
        }]);
    };
    let indent = lines::indent(text, last.key.start);
    let written = format!("{prefix}{key}");
    let line = format!(
        "{indent}{written}{}{value}",
        equals(text, &siblings, indent.len() + written.chars().count())
    );
    Ok(vec![lines::insert(text, lines::after(text, last.value.end), &line, 0)])
}

/// The equals sign with the blanks around it, as the other keys of the table have it: one below the other if they do.
fn equals(text: &str, siblings: &[Statement], width: usize) -> String {
    let sign = |statement: &Statement| {
        let between = text.get(statement.key.end..statement.value.start).unwrap_or_default();
        let (before, after) = between.split_once('=').unwrap_or((" ", " "));
        let start = lines::start(text, statement.key.start);
        let key = text.get(start..statement.key.end).unwrap_or_default().chars().count();
        (key, key + before.chars().count(), before.to_owned(), after.to_owned())
    };
    let signs: Vec<_> = siblings.iter().map(sign).collect();
    let Some((key, column, before, after)) = signs.last() else { return " = ".to_owned() };
    let aligned = signs.iter().all(|other| other.1 == *column) && signs.iter().any(|other| other.0 != *key);
    let before = match aligned {
        true => " ".repeat(column.saturating_sub(width).max(usize::from(!before.is_empty()))),
        false if before.is_empty() => String::new(),
        false => " ".to_owned(),
    };
    format!("{before}={after}")
}

/// What stands in the brackets or braces of a node, if it has such.
fn enclosed<'t>(text: &'t str, node: &Node) -> Option<Enclosed<'t>> {
    let ends: Vec<usize> = match &node.content {
        Content::List { items, of_tables: false } => items.iter().map(|item| item.span.end).collect(),
        Content::Table { form: Form::Inline, entries } => {
            let mut ends = Vec::new();
            inline_ends(entries, &mut ends);
            ends.sort_unstable();
            ends
        }
        _ => return None,
    };
    Some(Enclosed::new(text, node.span.start, ends))
}

/// Where the values of an inline table end, those of dotted keys too.
fn inline_ends(entries: &[layout::Entry], ends: &mut Vec<usize>) {
    for entry in entries {
        match &entry.node.content {
            Content::Table { form: Form::Implied, entries } => inline_ends(entries, ends),
            _ => ends.push(entry.node.span.end),
        }
    }
}

fn find<'l>(layout: &'l Layout<'_>, path: &[Step<'_>]) -> Result<&'l Node, Fault> {
    path.iter().try_fold(&layout.root, |node, step| {
        child(node, *step).ok_or_else(|| {
            let (written, known): (String, Vec<&str>) = match step {
                Step::Key(key) => {
                    (name(Step::Key(key)), node.entries().iter().map(|e| e.key.as_str()).collect())
                }
                Step::Id(id) => (name(Step::Id(id)), node.items().iter().filter_map(id_of).collect()),
                Step::Index(index) => (name(Step::Index(*index)), Vec::new()),
            };
            Fault::new(Code::NotThere, node.span.clone()).suggesting(&written, known)
        })
    })
}

fn child<'n>(node: &'n Node, step: Step<'_>) -> Option<&'n Node> {
    match step {
        Step::Key(key) => node.get(key).map(|entry| &entry.node),
        Step::Index(index) => node.items().get(index),
        Step::Id(id) => node.items().iter().find(|item| id_of(item) == Some(id)),
    }
}

fn id_of(node: &Node) -> Option<&str> {
    node.get("id").and_then(|entry| entry.node.text())
}

fn name(step: Step<'_>) -> String {
    match step {
        Step::Key(name) | Step::Id(name) => name.to_owned(),
        Step::Index(index) => (index + 1).to_string(),
    }
}

/// The path of all that is gone when what is at a path is removed: a table that is only implied by it goes with it, and so
/// does the list of the last `[[table]]`.
fn vanishing<'p, 's>(layout: &Layout<'_>, path: &'p [Step<'s>]) -> &'p [Step<'s>] {
    let mut path = path;
    while let Some((_, parents)) = path.split_last()
        && let Ok(parent) = find(layout, parents)
    {
        let last_one = match &parent.content {
            Content::Table { form: Form::Implied, entries } => entries.len() == 1,
            Content::List { items, of_tables: true } => items.len() == 1,
            _ => false,
        };
        if !last_one {
            break;
        }
        path = parents;
    }
    path
}

/// The file as its parser reads it.
fn read(text: &str) -> Result<Value, String> {
    toml::from_str(text).map(Value::Table).map_err(|error| error.message().to_owned())
}

fn descend<'v>(value: &'v mut Value, path: &[Step<'_>]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, next| step(value, *next))
}

fn step<'v>(value: &'v mut Value, step: Step<'_>) -> Option<&'v mut Value> {
    match (step, value) {
        (Step::Key(key), Value::Table(table)) => table.get_mut(key),
        (_, Value::Array(items)) => {
            let index = position(items, step)?;
            items.get_mut(index)
        }
        _ => None,
    }
}

fn position(items: &[Value], step: Step<'_>) -> Option<usize> {
    match step {
        Step::Index(index) => (index < items.len()).then_some(index),
        Step::Id(id) => items.iter().position(|item| item.get("id").and_then(Value::as_str) == Some(id)),
        Step::Key(_) => None,
    }
}
