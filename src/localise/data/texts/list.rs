//! The texts of each record, as the inventory lists them.

use super::types::{Part, Text, TextKind, Texts};
use crate::localise::data::citation::Cite;
use crate::localise::data::writer::Writer;
use crate::localise::scope::Resolved;
use crate::model::address::TEXT;
use crate::model::claim::Claim;
use crate::model::entry::Sources;
use crate::model::kinds::{self, Found, RecordKind};
use crate::model::record::Record;
use crate::model::subject::Subject;

/// Makes the items, in all languages of a document.
pub struct List<'l, 's, 'w> {
    pub writers: &'l [Writer<'s, 'w>],
    pub subject: &'w Subject,
}

/// Kinds of record whose main text is a name.
const NAMED: [&str; 4] = ["institution", "law", "policy", "programme"];

impl<'s, 'w> List<'_, 's, 'w> {
    /// The subject's own table: an item for each message.
    pub fn main(&self) -> Vec<Part> {
        let mut items: Vec<Texts> = Vec::new();
        for found in self.subject.entries().take(1) {
            for text in self.own(&found) {
                let key = text.key.split('.').next().unwrap_or_default().to_owned();
                match items.last_mut().filter(|item| item.key == key) {
                    Some(item) => item.texts.extend(Some(text).filter(Text::is_there)),
                    None => items.push(Texts::new(&key, [text])),
                }
            }
            items = items.into_iter().map(|item| item.citing(self.sources(&found))).collect();
        }
        vec![Part::new(None, items)]
    }

    /// The records of a part of the data.
    pub fn parts(&self, part: kinds::Part) -> Vec<Part> {
        let mut records: Vec<Found<'w>> =
            self.subject.records.listed().filter(|found| found.kind.part == Some(part)).collect();
        let items: Vec<Texts> = match part {
            kinds::Part::Claims => return self.claims(&records),
            kinds::Part::Differences => {
                self.subject.differences().iter().map(|difference| self.difference(difference)).collect()
            }
            kinds::Part::Institutions => self.institutions(&records),
            kinds::Part::Figures => {
                records.sort_by_key(Found::name);
                records.iter().map(|found| self.item(found)).collect()
            }
            _ => records.iter().map(|found| self.item(found)).collect(),
        };
        vec![Part::new(None, items)]
    }

    /// Claims by section, in the order of reports; then by topic, those without one first.
    fn claims(&self, records: &[Found<'w>]) -> Vec<Part> {
        let Some(first) = self.writers.first() else { return Vec::new() };
        let claims: Vec<(&Found<'w>, &Record<Claim>)> =
            records.iter().zip(&self.subject.records.claims).collect();
        let order: Vec<&str> = first.scope.workspace.groups.terms("section").collect();
        let mut sections = distinct(claims.iter().map(|(_, claim)| claim.section.get_ref().as_str()));
        sections
            .sort_by_key(|section| order.iter().position(|other| other == section).unwrap_or(order.len()));
        let part = |section: &str| {
            let own = || claims.iter().filter(move |(_, claim)| claim.section.get_ref() == section);
            let topic = |claim: &Record<Claim>| claim.topic.as_ref().map(|topic| topic.get_ref().clone());
            let mut topics = distinct(own().map(|(_, claim)| topic(claim)));
            topics.sort_by_key(Option::is_some);
            let of = |wanted: Option<String>| own().filter(move |(_, claim)| topic(claim) == wanted);
            let label = |writer: &Writer<'_, '_>| {
                let key = format!("section-{section}");
                let place = own().next().map(|(_, claim)| claim.at(&claim.section));
                place.map(|place| writer.required(&key, &place))
            };
            let heading = self.writers.iter().filter_map(label).collect();
            Part::new(Some(heading), topics.into_iter().flat_map(of).map(|(found, _)| self.item(found)))
        };
        sections.into_iter().map(part).collect()
    }

    /// The institutions of a country; of a project its partners, then the others.
    fn institutions(&self, records: &[Found<'w>]) -> Vec<Texts> {
        let partners = &self.subject.records.partners;
        let is_partner =
            |found: &&Found<'_>| partners.iter().any(|record| *record.id.get_ref() == found.name());
        let others = records.iter().filter(|found| !is_partner(found));
        let partners = partners.iter().filter_map(|record| self.partner(records, record.id.get_ref()));
        partners.chain(others.map(|found| self.item(found))).collect()
    }

    /// The words of a partner, whose sources stand with what it does: all that are of this project, else what it is called.
    fn partner(&self, records: &[Found<'w>], id: &str) -> Option<Texts> {
        if let Some(found) = records.iter().find(|found| found.name() == id) {
            return Some(Texts::new(&self.key(found), self.own(found)));
        }
        let record = self.writers.first()?.scope.institution(id)?;
        let found = Found::new(&kinds::SHARED_INSTITUTION, record);
        let names = ["", "short", "acronym"];
        let names = self
            .own(&found)
            .into_iter()
            .filter(|text| names.contains(&attribute(&text.key).unwrap_or_default()));
        Some(Texts::new(&self.key(&found), names))
    }

    /// All texts of a record and of those within it.
    fn item(&self, found: &Found<'w>) -> Texts {
        let made = self.made(found);
        let mut item = Texts::new(&self.key(found), made.into_iter().chain(self.own(found)));
        // What is said beside a name has the same sources as the name.
        let cited = if is_named(found.kind) { item.texts.last_mut() } else { item.texts.first_mut() };
        if let Some(text) = cited {
            text.cites = self.sources(found);
        }
        item.texts.extend(found.with_inner().skip(1).flat_map(|inner| self.inner(&inner)));
        let (title, remarks, group) = (self.title(found), self.remarks(found), self.group(found));
        Texts { title, remarks, group, ..item }
    }

    fn inner(&self, found: &Found<'w>) -> Vec<Text> {
        Texts::new(&self.key(found), self.own(found)).citing(self.sources(found)).texts
    }

    /// The texts of a record that are its own messages.
    fn own(&self, found: &Found<'w>) -> Vec<Text> {
        let texts = found.texts(&self.subject.id).filter(|text| text.address.kind == found.kind.key);
        texts.map(|text| self.text(found.kind, &text.key, || self.about(found))).collect()
    }

    /// A text of a message. `about`: what it is said of, if it is the main text.
    pub fn text(&self, of: &RecordKind, key: &str, about: impl FnOnce() -> Option<Vec<String>>) -> Text {
        let attribute = attribute(key);
        let words = |writer: &Writer<'_, '_>| match attribute {
            // No other language stands in for a short form: a long one is there.
            Some("short" | "acronym") if is_named(of) => writer.short(key),
            _ => writer.optional(key),
        };
        let (kind, label, about) = match attribute {
            Some(attribute) => (TextKind::Attribute, Some(self.all(|w| label(w, attribute))), None),
            None => (main_kind(of), None, about()),
        };
        Text { key: key.to_owned(), kind, label, own: true, about, words: self.all(words), cites: None }
    }

    /// A text that is made of labels and figures.
    pub fn text_made(
        &self,
        kind: TextKind,
        key: &str,
        words: impl Fn(&Writer<'s, 'w>) -> Option<Resolved>,
    ) -> Text {
        let words = self.all(words);
        Text { key: key.to_owned(), kind, label: None, own: false, about: None, words, cites: None }
    }

    /// One value a language.
    pub fn all<T>(&self, make: impl Fn(&Writer<'s, 'w>) -> T) -> Vec<T> {
        self.writers.iter().map(make).collect()
    }

    /// The label of a term of a vocabulary, if it has one.
    pub fn label(&self, vocabulary: &str, term: &str) -> Option<Vec<Option<Resolved>>> {
        let words = self.all(|writer| writer.optional(&format!("{vocabulary}-{term}")));
        words.first().is_some_and(Option::is_some).then_some(words)
    }

    fn sources(&self, found: &Found<'w>) -> Option<Vec<Vec<Cite>>> {
        match found.entry.sources() {
            Sources::None => self.sources_of_figures(found),
            sources => Some(self.all(|writer| writer.cites(sources.all()))),
        }
    }

    /// The id of its message.
    fn key(&self, found: &Found<'w>) -> String {
        found.address(&self.subject.id).attribute(TEXT).message().unwrap_or_default()
    }
}

/// The attribute that a key names.
fn attribute(key: &str) -> Option<&str> {
    key.split_once('.').map(|(_, attribute)| attribute)
}

/// What a record's main text is for it.
fn main_kind(kind: &RecordKind) -> TextKind {
    match kind.key {
        key if NAMED.contains(&key) => TextKind::Name,
        "event" | "follow-up" => TextKind::Event,
        "figure" => TextKind::Caption,
        "work-part" => TextKind::Part,
        _ => TextKind::Text,
    }
}

fn is_named(kind: &RecordKind) -> bool {
    NAMED.contains(&kind.key)
}

/// What an attribute is called before its text: its name, if there is no label.
fn label(writer: &Writer<'_, '_>, attribute: &str) -> Resolved {
    writer.optional(&format!("review-field-{attribute}")).unwrap_or_else(|| Resolved {
        key: attribute.to_owned(),
        text: attribute.to_owned(),
        lang: writer.language.tag.clone(),
        fallback: false,
    })
}

/// Each value once, in the order in which they come.
fn distinct<T: PartialEq>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut found = Vec::new();
    for value in values {
        if !found.contains(&value) {
            found.push(value);
        }
    }
    found
}
