//! The files that an import writes into a workspace: one of records and one of words a country and edition, which are the
//! import's own, and those that a new country or edition begins with.

use std::collections::{BTreeMap, BTreeSet};

use super::ilab;
use super::mapped::{Imported, Mapped, Word};
use super::record::quoted;
use crate::edit::fluent::plain;
use crate::model::codes;
use crate::workspace::catalogues::{self, IMPORTED};

/// Of the names of the import's own files.
pub const NAME: &str = "ilab";

const OWN: &str = "Written by `fiche import`, and written anew by it. What another file of this folder says of the same record stands over this one.";

/// Where a country's facts go.
pub struct Target {
    /// The subject's folder.
    pub folder: String,
    pub edition: String,
    /// The country's code.
    pub iso: &'static str,
    /// Whether the workspace does not have it yet.
    pub is_new: bool,
}

/// A file as it is to be.
#[derive(Debug)]
pub struct File {
    pub path: String,
    pub text: String,
    /// The import's own: it may be replaced if an import wrote it. Others are written once.
    pub own: bool,
    /// It says nothing, and is only needed in the place of one that did.
    pub empty: bool,
}

/// Where the records of a country stand.
pub fn facts(Target { folder, edition, .. }: &Target) -> String {
    format!("{folder}/{edition}/{NAME}.toml")
}

/// The files of one country. `languages` are the workspace's; `is_known` says whether some catalogue has a label.
pub fn of_country(
    imported: &Imported,
    country: &Mapped,
    target: &Target,
    languages: &[String],
    is_known: &dyn Fn(&str) -> bool,
) -> Vec<File> {
    let folder = format!("{}/{}", target.folder, target.edition);
    let source = ilab::source_key(imported.year);
    let mut files = Vec::new();
    if target.is_new {
        let path = format!("{}/country.toml", target.folder);
        files.push(File { path, text: country_file(target.iso), own: false, empty: false });
    }
    let path = format!("{folder}/edition.toml");
    files.push(File { path, text: edition_file(imported.year, languages), own: false, empty: false });
    let path = facts(target);
    files.push(File { path, text: facts_file(imported, country, &source), own: true, empty: false });
    for (language, words) in words(country, languages, target.iso, is_known) {
        let header = if is(&language, "en") { "### verbatim\n" } else { "" };
        let messages: String = words.iter().map(message).collect();
        let text = format!("{IMPORTED}{source}\n{header}### {OWN}\n\n{messages}");
        let path = format!("{folder}/text/{language}/{NAME}.ftl");
        files.push(File { path, text, own: true, empty: words.is_empty() });
    }
    files
}

/// The bibliography of the years that have been imported.
pub fn sources(existing: &str, years: impl Iterator<Item = u16>) -> String {
    let mut text = existing.to_owned();
    if text.is_empty() {
        text = format!("# {OWN}\n");
    }
    for year in years {
        let key = ilab::source_key(year);
        if !text.lines().any(|line| line.trim_end() == format!("{key}:")) {
            text.push_str(&format!(
                "\n{key}:\n  type: report\n  title: \"Sweat & Toil country data, reporting year {year}\"\n  \
                 author: {{ name: \"US Department of Labor, Bureau of International Labor Affairs\" }}\n  \
                 language: en-US\n  fiche: {{ language: en, covers: {year} }}\n"
            ));
        }
    }
    text
}

/// Whether an import wrote this file.
pub fn is_imported(text: &str) -> bool {
    catalogues::is_imported(text)
        || text.lines().any(|line| line.trim() == "[import]")
        || text.starts_with(&format!("# {OWN}"))
}

/// What an imported file says, without where that comes from: the same records of another file change nothing.
pub fn said(text: &str) -> &str {
    let after =
        text.find("\nsha256 = ").and_then(|at| text.get(at + 1..)?.find('\n').map(|end| at + 1 + end));
    after.and_then(|at| text.get(at..)).unwrap_or(text)
}

/// The messages of an imported file of words that another text of it words otherwise.
pub fn reworded(before: &str, after: &str) -> BTreeSet<String> {
    let messages = |text: &'_ str| -> BTreeMap<String, String> {
        let mut found: Vec<(String, String)> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match (line.starts_with(' '), line.split_once(" = ")) {
                (false, Some((id, value))) => found.push((id.to_owned(), value.to_owned())),
                _ => found.iter_mut().last().into_iter().for_each(|(_, value)| value.push_str(line)),
            }
        }
        found.into_iter().collect()
    };
    if !catalogues::is_imported(before) {
        return BTreeSet::new();
    }
    let after = messages(after);
    let changed =
        messages(before).into_iter().filter(|(id, text)| after.get(id).is_some_and(|now| now != text));
    changed.map(|(id, _)| id).collect()
}

fn is(language: &str, primary: &str) -> bool {
    language.split('-').next() == Some(primary)
}

fn country_file(iso: &str) -> String {
    let known = codes::country(iso);
    // The code that the UN Statistics Division uses for Kosovo is not in the standard.
    let m49 = known.map_or(if iso == codes::KOSOVO { "412" } else { "000" }, |known| known.m49);
    let currency = known.map(|known| known.currency).filter(|code| !code.is_empty());
    let currency = currency.unwrap_or(if iso == codes::KOSOVO { "EUR" } else { "XXX" });
    format!("[country]\niso = \"{iso}\"\nm49 = \"{m49}\"\ncurrency = \"{currency}\"\n")
}

fn edition_file(year: u16, languages: &[String]) -> String {
    let states = languages.iter().map(|tag| format!("\n[text.{tag}]\nstate = \"provisional\"\n"));
    let states: String = states.collect();
    format!(
        "[edition]\nyear = {year}\nas-of = \"{year}-12-31\"\nstate = \"draft\"\n\n[edition.rounds]\nilab = {year}\n{states}"
    )
}

fn facts_file(imported: &Imported, country: &Mapped, source: &str) -> String {
    let key =
        country.key_statistics.iter().map(|statistic| quoted(&format!("ilab-{}-percent", statistic.id)));
    let key = key.collect::<Vec<_>>().join(", ");
    let brief = format!("[brief]\nfigures = [{key}]\n");
    let records = country.records.iter().map(|record| format!("\n{}", record.toml()));
    format!(
        "# {OWN}\n\n[import]\nsource = {}\ntable = \"countries\"\nyear = {}\nsha256 = \"{}\"\n\n{brief}{}",
        quoted(source),
        imported.year,
        imported.sha256,
        records.collect::<String>()
    )
}

/// The words of a country by language.
fn words<'c>(
    country: &'c Mapped,
    languages: &[String],
    iso: &str,
    is_known: &dyn Fn(&str) -> bool,
) -> BTreeMap<String, Vec<Word>> {
    // Also those without any: an earlier import may have written some.
    let own = languages.iter().filter(|tag| is(tag, "en") || is(tag, "fr"));
    let mut found: BTreeMap<String, Vec<Word>> = own.map(|tag| (tag.clone(), Vec::new())).collect();
    if let Some(english) = languages.iter().find(|tag| is(tag, "en")) {
        let terms = country.terms.iter().filter(|term| !is_known(&term.key));
        let all = country.words.iter().chain(terms).cloned();
        found.entry(english.clone()).or_default().extend(all);
    }
    for (primary, caption) in ilab::captions(&country.key_statistics) {
        if let Some(tag) = languages.iter().find(|tag| is(tag, primary)) {
            found.entry(tag.clone()).or_default().push(caption);
        }
    }
    let own_names = ilab::names(iso);
    for (primary, name) in own_names {
        if let Some(tag) = languages.iter().find(|tag| is(tag, primary)) {
            found.entry(tag.clone()).or_default().push(Word {
                key: "country-name".to_owned(),
                text: name.to_owned(),
                fluent: true,
            });
        }
    }
    found
}

fn message(word: &Word) -> String {
    let text = if word.fluent { word.text.clone() } else { plain(&word.text) };
    format!("{} = {text}\n", word.key)
}
