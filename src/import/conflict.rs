//! What people have recorded in a country beside an import, and where the two do not agree.

use std::collections::BTreeSet;

use toml::{Table, Value};

use super::files::is_imported;
use super::record::NewRecord;
use crate::diagnostic::Diagnostics;
use crate::files::input::Files;
use crate::span::Concern;

/// A key of a record of which a person and an import say different things.
#[derive(Debug, PartialEq, Eq)]
pub struct Conflict {
    /// `standard/minimum-age`
    pub record: String,
    pub key: String,
    pub imported: String,
    pub own: String,
}

/// A record that an import wrote and no longer writes, and the file of a person that stands over it.
#[derive(Debug, PartialEq, Eq)]
pub struct Dropped {
    /// `good/rice`
    pub record: String,
    pub path: String,
}

/// Records that people wrote, for an edition of a country.
#[derive(Default)]
pub struct Own {
    /// With the path of the file.
    tables: Vec<(String, Table)>,
    /// The country has one edition, in its own folder.
    pub single_edition: bool,
}

impl Own {
    /// Those in the country's folder and in the edition's. A file that cannot be read has none; `check` says so.
    pub fn of(files: &Files, folder: &str, edition: &str, diagnostics: &mut Diagnostics) -> Self {
        let mut own = Own::default();
        for (is_edition, folder) in [(false, folder.to_owned()), (true, format!("{folder}/{edition}"))] {
            for path in files.list(&folder, "toml", diagnostics) {
                let Some(file) = files.read(&path, Concern::All, &mut Diagnostics::default()) else {
                    continue;
                };
                let Some(table) = file.text.parse::<Table>().ok() else { continue };
                own.single_edition |= !is_edition && table.contains_key("edition");
                if !is_imported(&file.text) {
                    own.tables.push((path, table));
                }
            }
        }
        own
    }

    fn records<'o>(&'o self, kind: &'o str) -> impl Iterator<Item = &'o Table> {
        let lists = self.tables.iter().filter_map(move |(_, table)| table.get(kind)?.as_array());
        lists.flatten().filter_map(Value::as_table)
    }

    /// The ids of imported statements that a recommendation is.
    pub fn statements(&self) -> BTreeSet<&str> {
        let lists = self.records("recommendation").filter_map(|record| record.get("statements")?.as_array());
        lists.flatten().filter_map(Value::as_str).collect()
    }

    /// What was imported, is imported no longer, and has records over it.
    pub fn dropped(&self, before: &str, imported: &[NewRecord]) -> Vec<Dropped> {
        let Ok(before) = before.parse::<Table>() else { return Vec::new() };
        let now = imported.iter().filter_map(|record| {
            let table = record.toml().parse::<Table>().ok()?;
            Some((record.kind, table.get(record.kind)?.get(0)?.as_table()?.clone()))
        });
        let now: Vec<(&str, Table)> = now.collect();
        let mut found = Vec::new();
        for (path, own) in &self.tables {
            for (kind, record) in records(own) {
                let same =
                    |other: &Table| other.get("id") == record.get("id") && variant(other) == variant(record);
                let was = records(&before).any(|(other, table)| other == kind && same(table));
                if was && !now.iter().any(|(other, table)| *other == kind && same(table)) {
                    let id = record.get("id").map(plain).unwrap_or_default();
                    found.push(Dropped { record: format!("{kind}/{id}"), path: path.clone() });
                }
            }
        }
        found
    }

    /// What imported records say otherwise.
    pub fn conflicts(&self, imported: &[NewRecord]) -> Vec<Conflict> {
        let mut found = Vec::new();
        for record in imported {
            let Ok(theirs) = record.toml().parse::<Table>() else { continue };
            let theirs = theirs.get(record.kind).and_then(|list| list.get(0)).and_then(Value::as_table);
            let same = |own: &&Table| {
                own.get("id").and_then(Value::as_str) == Some(&record.id)
                    && theirs.map(variant) == Some(variant(own))
            };
            let Some((theirs, own)) = theirs.zip(self.records(record.kind).find(same)) else { continue };
            for (key, value) in theirs.iter().filter(|(key, _)| *key != "sources") {
                let Some(written) = own.get(key) else { continue };
                let differ = match (key.as_str(), value.as_array(), written.as_array()) {
                    ("values", Some(value), Some(written)) => self.values_differ(imported, value, written),
                    ("percent" | "number", ..) => self.figures_differ(imported, value, written),
                    _ => (plain(value) != plain(written)).then(|| (plain(value), plain(written))),
                };
                if let Some((imported, own)) = differ {
                    let record = format!("{}/{}", record.kind, record.id);
                    found.push(Conflict { record, key: key.clone(), imported, own });
                }
            }
        }
        found
    }

    /// The values of the year that both have.
    fn values_differ(
        &self,
        imported: &[NewRecord],
        theirs: &[Value],
        own: &[Value],
    ) -> Option<(String, String)> {
        let theirs = theirs.first()?;
        let own = own.iter().find(|value| value.get("year") == theirs.get("year"))?;
        let said = |value: &Value, figure: &dyn Fn(&str) -> Option<Vec<String>>| match value.get("answer") {
            Some(answer) => Some(vec![plain(answer)]),
            None => figure(value.get("figure")?.as_str()?),
        };
        let theirs = said(theirs, &|id| number_of(imported, id))?;
        differ(&theirs, &said(own, &|id| self.number_of(id))?)
    }

    /// The numbers of two figures.
    fn figures_differ(
        &self,
        imported: &[NewRecord],
        theirs: &Value,
        own: &Value,
    ) -> Option<(String, String)> {
        differ(&number_of(imported, theirs.as_str()?)?, &self.number_of(own.as_str()?)?)
    }

    /// What a person's figure amounts to; in two currencies, both amounts.
    fn number_of(&self, id: &str) -> Option<Vec<String>> {
        let is_it = |figure: &&Table| figure.get("id").and_then(Value::as_str) == Some(id);
        let figure = self.records("figure").find(is_it)?;
        let other = figure.get("also").and_then(Value::as_table);
        Some(std::iter::once(figure).chain(other).map(amount).collect())
    }
}

/// The records of a file with an id, each with its kind.
fn records(file: &Table) -> impl Iterator<Item = (&str, &Table)> {
    let lists = file.iter().filter_map(|(kind, list)| Some((kind.as_str(), list.as_array()?)));
    let all = lists.flat_map(|(kind, list)| list.iter().filter_map(move |one| Some((kind, one.as_table()?))));
    all.filter(|(_, record)| record.contains_key("id"))
}

/// What tells a record from others of its id.
fn variant(record: &Table) -> Option<&Value> {
    record.get("territory").or_else(|| record.get("variant"))
}

/// What an imported figure amounts to.
fn number_of(imported: &[NewRecord], id: &str) -> Option<Vec<String>> {
    let record = imported.iter().find(|record| record.kind == "figure" && record.id == id)?;
    let table = record.toml().parse::<Table>().ok()?;
    Some(vec![amount(table.get("figure")?.get(0)?.as_table()?)])
}

fn amount(figure: &Table) -> String {
    let keys = ["value", "scale", "status"].iter().filter_map(|key| figure.get(*key));
    keys.map(plain).collect::<Vec<_>>().join(" ")
}

/// Both, if none of a person's amounts is the imported one.
fn differ(theirs: &[String], own: &[String]) -> Option<(String, String)> {
    (!own.iter().any(|own| theirs.contains(own))).then(|| (theirs.join(" / "), own.join(" / ")))
}

/// A value without its quotes.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
