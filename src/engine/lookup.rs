//! What is recorded under an id or address, its words in all languages, and what refers to it.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent::FluentArgs;

use crate::diagnostic::Diagnostics;
use crate::localise::language::Languages;
use crate::localise::scope::Scope;
use crate::model::address::{Address, WORKSPACE};
use crate::model::kinds;
use crate::model::texts::Text;
use crate::model::vocabulary::Vocabulary;
use crate::span::{Concern, Span};
use crate::text::phrase;
use crate::text::texts::Texts;
use crate::validate::terms_of;
use crate::workspace::record::names;
use crate::workspace::{Workspace, catalogues, paths};

/// All that has an id, and the names that there are.
#[derive(Default)]
pub struct Lookup {
    pub found: Vec<Found>,
    pub known: BTreeSet<String>,
}

/// A record, a source or a term.
pub struct Found {
    pub address: Address,
    /// Path and text of its table or entry, and of those that it stands over; a term has none.
    pub written: Vec<(String, String)>,
    pub words: Vec<Words>,
    /// What refers to it, or shows it in a sentence.
    pub used_in: Vec<Address>,
}

/// A text in one language.
pub struct Words {
    /// Its key; the record itself, as it is printed, has none.
    pub key: Option<String>,
    pub tag: String,
    pub text: String,
    /// Whether it stands in for a missing one.
    pub fallback: bool,
}

/// Looks up an id, an address, or a key or text with its record.
pub fn lookup(workspace: &Workspace, languages: &Languages, id: &str) -> Lookup {
    let found = Reader { workspace, languages, id, lookup: Lookup::default() }.everything();
    match id.split_once('.') {
        Some((record, _)) if found.found.is_empty() => {
            Reader { workspace, languages, id: record, lookup: Lookup::default() }.everything()
        }
        _ => found,
    }
}

struct Reader<'w> {
    workspace: &'w Workspace,
    languages: &'w Languages,
    id: &'w str,
    lookup: Lookup,
}

impl Reader<'_> {
    fn everything(mut self) -> Lookup {
        self.subjects();
        self.shared();
        self.sources();
        self.terms();
        self.lookup
    }

    fn wanted(&mut self, address: &Address) -> bool {
        let names = names(address);
        let found = names.iter().any(|name| name == self.id);
        self.lookup.known.extend(names);
        found
    }

    fn subjects(&mut self) {
        let workspace = self.workspace;
        for subject in workspace.subjects.values() {
            // What is wrong in the words is for `check` to say.
            let scope = Scope::new(workspace, self.languages, subject, &mut Diagnostics::default());
            let texts = subject.texts();
            let entries = subject.entries().map(|found| (found.address(&subject.id), found.here()));
            let differences = subject.differences().into_iter().map(|difference| {
                let address = Address::of(&subject.id, kinds::DIFFERENCE.key, Some(difference.id));
                (address, difference.place())
            });
            for (address, place) in entries.chain(differences) {
                if self.wanted(&address) {
                    self.record(&scope, address, &place, &texts);
                }
            }
        }
    }

    fn shared(&mut self) {
        let workspace = self.workspace;
        for found in workspace.entries() {
            let (address, place) = (found.address(WORKSPACE), found.here());
            if self.wanted(&address) {
                let words =
                    self.labels(&format!("{}-{}", address.kind, address.id.as_deref().unwrap_or_default()));
                self.add(address, vec![table_around(&place)], words, Vec::new());
            }
        }
    }

    fn sources(&mut self) {
        for id in self.workspace.sources.iter().flat_map(|sources| sources.keys()) {
            let address = Address::of(WORKSPACE, kinds::SOURCE.key, Some(id));
            if self.wanted(&address) {
                self.source(id, address);
            }
        }
    }

    fn terms(&mut self) {
        let schemes = terms_of(self.languages, &Vocabulary::Scheme.key());
        let levels = schemes.iter().map(|scheme| Vocabulary::Levels(scheme));
        for vocabulary in Vocabulary::ALL.iter().cloned().chain(levels) {
            for term in terms_of(self.languages, &vocabulary.key()) {
                let address = Address::of(WORKSPACE, &vocabulary.key(), Some(term));
                // A place is shown with its record.
                if self.wanted(&address) && !self.lookup.found.iter().any(|found| found.address == address) {
                    let words = self.labels(&format!("{}-{term}", vocabulary.key()));
                    self.add(address, Vec::new(), words, Vec::new());
                }
            }
        }
    }

    /// A record of a subject.
    fn record(&mut self, scope: &Scope<'_>, address: Address, place: &Span, texts: &[Text]) {
        let id = address.id.as_deref();
        let figure = id.filter(|_| address.kind == "figure").and_then(|id| scope.figure(id));
        let printed = self.languages.values().filter_map(|language| {
            let text = scope.form(language, figure?, "text")?;
            Some(Words { key: None, tag: language.tag.clone(), text, fallback: false })
        });
        let mut words: Vec<Words> = printed.collect();
        // A recommendation's table holds its follow-up, whose words are shown too.
        let table = table_range(place);
        let inside =
            |text: &Text| text.place.file.path == place.file.path && table.contains(&text.place.range.start);
        let of_record = |text: &Text| text.address.record() == address;
        let mut seen = BTreeSet::new();
        let own = texts.iter().filter(|text| of_record(text) || inside(text) && id.is_some());
        for text in own.filter(|text| seen.insert(&text.key)) {
            for tag in self.languages.keys() {
                if let Some(resolved) = scope.optional(tag, &text.key) {
                    words.push(Words {
                        key: Some(text.key.to_string()),
                        tag: tag.clone(),
                        text: phrase::plain(&resolved.text).into_owned(),
                        fallback: resolved.fallback,
                    });
                }
            }
        }
        let in_sentences = figure.map(|figure| sentences(scope, texts, figure.id.get_ref()));
        let key = format!("{}/{}", address.kind, id.unwrap_or_default());
        let below = scope.subject.records.below.get(&key).into_iter().flatten().rev();
        let written = [place].into_iter().chain(below).map(table_around).collect();
        self.add(address, written, words, in_sentences.unwrap_or_default());
    }

    fn source(&mut self, id: &str, address: Address) {
        let Some(entry) = self.workspace.source_entry(id) else { return };
        let text = entry.file.text.get(entry.range.clone()).unwrap_or_default();
        let source = self.workspace.sources.as_ref().and_then(|sources| sources.get(id));
        let words = self.languages.values().map(|language| {
            let style = self.languages.references.as_ref();
            let runs =
                source.and_then(|source| Some(style?.reference(source, &language.locale, language.profile)));
            let text: String = runs.into_iter().flatten().map(|run| run.text).collect();
            Words { key: None, tag: language.tag.clone(), text, fallback: false }
        });
        let words = words.collect();
        self.add(address, vec![(entry.file.path.clone(), text.to_owned())], words, Vec::new());
    }

    /// A message that all subjects share, in each language that has it.
    fn labels(&self, id: &str) -> Vec<Words> {
        let mut words = Vec::new();
        for language in self.languages.values() {
            let (files, tag) = (&self.workspace.files, &language.tag);
            let mut known = Diagnostics::default();
            let beside = catalogues::beside(files, paths::DATA, &Concern::All, tag, &mut known);
            let all = language.labels.catalogues().iter().cloned().chain(beside);
            let texts = Texts::new(&language.locale, all.collect());
            let Some(message) = texts.message(id) else { continue };
            let attributes = message.attributes.iter().map(|(attribute, _)| format!("{id}.{attribute}"));
            for key in std::iter::once(id.to_owned()).chain(attributes) {
                if let Ok(text) = texts.format(&key, &FluentArgs::new()) {
                    let text = language.set(&phrase::plain(&text));
                    words.push(Words { key: Some(key), tag: tag.clone(), text, fallback: false });
                }
            }
        }
        words
    }

    fn add(
        &mut self,
        address: Address,
        written: Vec<(String, String)>,
        words: Vec<Words>,
        shown_in: Vec<Address>,
    ) {
        let references = self.workspace.references_to(&address).into_iter().map(|(user, _)| user);
        // A place names the term that it is.
        let references = references.filter(|user| *user != address);
        let mut used_in: Vec<Address> = Vec::new();
        for user in shown_in.into_iter().chain(references) {
            if !used_in.contains(&user) {
                used_in.push(user);
            }
        }
        self.lookup.found.push(Found { address, written, words, used_in });
    }
}

/// The records of a subject in whose words a figure stands.
fn sentences(scope: &Scope<'_>, texts: &[Text], figure: &str) -> Vec<Address> {
    let all: Vec<_> = scope.languages.keys().filter_map(|tag| scope.texts(tag)).collect();
    let shows = |text: &&Text| all.iter().any(|words| words.variables(text.id()).contains_key(figure));
    texts.iter().filter(shows).map(|text| text.address.record()).collect()
}

/// The path of a file and the table in which a place lies.
fn table_around(place: &Span) -> (String, String) {
    let table = place.file.text.get(table_range(place)).unwrap_or_default();
    (place.file.path.clone(), table.to_owned())
}

/// From the header of a record's table to the next one that is not part of it.
fn table_range(place: &Span) -> Range<usize> {
    let text = place.file.text.as_str();
    let header = |line: &str| line.starts_with('[') && !line.contains('.');
    let mut range = 0..text.len();
    let mut at = 0;
    let mut blank = 0;
    for line in text.split_inclusive('\n') {
        if header(line) && at <= place.range.start {
            range.start = at;
        } else if header(line) {
            // Comments above the next table are its own.
            range.end = blank.max(range.start);
            break;
        }
        at += line.len();
        if !line.starts_with('#') {
            blank = at;
        }
    }
    range
}
