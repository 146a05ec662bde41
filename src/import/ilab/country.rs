//! One country of the data file as records and words.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use super::names;
use super::tags::{self, AREAS};
use super::value::{Value, clean, read, slug};
use crate::glyphs::Glyphs;
use crate::import::mapped::{LeftOut, Mapped, Reason, Unprinted, Word};
use crate::import::record::{NewRecord, quoted};
use crate::import::xml::Element;
use crate::model::web_address::WebAddress;
use crate::text::characters;

/// The scheme of the file's assessments and its levels, as the catalogues name them.
const LEVELS: [(&str, &str); 5] = [
    ("Significant Advancement", "significant"),
    ("Moderate Advancement", "moderate"),
    ("Minimal Advancement", "minimal"),
    ("No Advancement", "none"),
    ("No Assessment", "no-assessment"),
];

/// Maps a country. `source` is the key of the file in the bibliography.
pub fn map(element: &Element, name: &str, year: u16, source: &str) -> Mapped {
    let mut mapper = Mapper {
        year,
        source,
        mapped: Mapped::new(name, element.line),
        fates: BTreeMap::new(),
        numbers: BTreeMap::new(),
        statistics: BTreeSet::new(),
    };
    mapper.mapped.read = leaves(element);
    for part in &element.children {
        mapper.part(part);
    }
    let coverage = mapper.coverage(element);
    mapper.mapped.records.insert(0, coverage);
    mapper.sweep(element);
    mapper.unprinted(element);
    mapper.mapped
}

/// How many values an element holds.
fn leaves(element: &Element) -> usize {
    if element.children.is_empty() {
        return usize::from(!clean(&element.text).is_empty());
    }
    element.children.iter().map(leaves).sum()
}

/// What became of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Taken,
    LeftOut,
}

pub(super) struct Mapper<'s> {
    pub year: u16,
    source: &'s str,
    pub mapped: Mapped,
    /// What became of values that have been looked at, by where they are kept: several may have one name and line.
    fates: BTreeMap<*const Element, Fate>,
    /// How many actions of an area there have been.
    numbers: BTreeMap<&'static str, usize>,
    /// What tables have been about.
    pub statistics: BTreeSet<&'static str>,
}

impl Mapper<'_> {
    fn part(&mut self, part: &Element) {
        match part.name.as_str() {
            "Name" | "Webpage" | "Region" | "Multiple_Territories" => {}
            "Advancement_Level" => self.level(part),
            "Description" => self.description(part),
            "Goods" => part.children.iter().for_each(|good| self.good(good)),
            "Country_Statistics" => part.children.iter().for_each(|table| self.statistics(table)),
            "Conventions" => part.children.iter().for_each(|convention| self.convention(convention)),
            "Legal_Standards" => part.children.iter().for_each(|standard| self.standard(standard)),
            "Enforcements" => part.children.iter().for_each(|measure| self.measure(measure)),
            "Mechanisms" => part.children.iter().for_each(|mechanism| self.framework(mechanism)),
            "Suggested_Actions" => part.children.iter().for_each(|area| self.actions(area)),
            "ILAB_Projects" => part.children.iter().for_each(|project| self.project(project)),
            _ => self.leave_out(part, Reason::UnknownElement),
        }
    }

    // --- What goes into the result ---

    /// Adds a record, unless there is one of its name: then what it comes from is left out.
    pub fn add(&mut self, record: NewRecord, from: &Element) -> bool {
        let known = self.has(record.kind, &record.id, record.variant.as_deref());
        if known {
            self.leave_out(from, Reason::Twice);
        } else {
            self.mapped.records.push(record);
        }
        !known
    }

    /// The text of an element, which becomes part of a record.
    pub fn text(&mut self, element: &Element) -> String {
        self.fates.entry(element).or_insert(Fate::Taken);
        clean(&element.text)
    }

    /// The text of a child.
    pub fn text_of(&mut self, element: &Element, child: &str) -> Option<String> {
        element.child(child).map(|child| self.text(child))
    }

    /// The value of an element, which becomes part of a record, and the signs of notes behind it.
    pub fn value(&mut self, element: &Element) -> (Value, String) {
        let text = self.text(element);
        if element.joined { (Value::Other(text), String::new()) } else { read(&text) }
    }

    pub fn has(&self, kind: &str, id: &str, variant: Option<&str>) -> bool {
        let mut all = self.mapped.records.iter();
        all.any(|other| other.kind == kind && other.id == id && other.variant.as_deref() == variant)
    }

    pub fn leave_out(&mut self, element: &Element, reason: Reason) {
        if element.children.is_empty() {
            let written = clean(&element.text);
            let before = self.fates.insert(element, Fate::LeftOut);
            if !written.is_empty() && before != Some(Fate::LeftOut) {
                self.mapped.left_out.push(LeftOut {
                    line: element.line,
                    element: element.name.clone(),
                    written,
                    reason,
                });
            }
        }
        for child in &element.children {
            self.leave_out(child, reason);
        }
    }

    /// Leaves out all that nothing has looked at: what the program does not know, and what is there again.
    fn sweep(&mut self, element: &Element) {
        for child in &element.children {
            if !child.children.is_empty() {
                self.sweep(child);
            } else if !self.fates.contains_key(&std::ptr::from_ref(child)) {
                let first = element.child(&child.name).unwrap_or(child);
                let reason = if std::ptr::eq(first, child) {
                    Reason::UnknownElement
                } else if clean(&first.text) == clean(&child.text) {
                    Reason::Twice
                } else {
                    Reason::Contradicts
                };
                self.leave_out(child, reason);
            }
        }
    }

    /// Notes the characters of values that documents cannot print.
    fn unprinted(&mut self, element: &Element) {
        element.children.iter().for_each(|child| self.unprinted(child));
        if element.children.is_empty() && self.fates.get(&std::ptr::from_ref(element)) == Some(&Fate::Taken) {
            let chars = characters::lacking(&clean(&element.text), &Glyphs::default()).into_iter();
            let one = |char| Unprinted { line: element.line, element: element.name.clone(), char };
            self.mapped.unprinted.extend(chars.map(one));
        }
    }

    /// Where a child leads, as it is written there.
    fn address(&mut self, element: &Element, child: &str) -> Option<String> {
        let child = element.child(child)?;
        let written = self.text(child);
        if written.parse::<WebAddress>().is_err() {
            self.leave_out(child, Reason::NotAWebAddress);
            return None;
        }
        Some(written)
    }

    /// A text of the source, word for word.
    fn quote(&mut self, key: String, text: &str) {
        self.mapped.words.push(Word::quoted(key, text));
    }

    /// A term that no catalogue may have, by the source's own name of it.
    pub fn term(&mut self, vocabulary: &str, id: &str, name: &str) {
        let key = format!("{vocabulary}-{id}");
        if !self.mapped.terms.iter().any(|term| term.key == key) {
            self.mapped.terms.push(Word::quoted(key, name));
        }
    }

    pub fn cited(&self, section: &str) -> String {
        let section =
            if section.is_empty() { String::new() } else { format!(", section = {}", quoted(section)) };
        format!("[{{ source = {}{section} }}]", quoted(self.source))
    }

    // --- The parts of a country ---

    fn coverage(&mut self, country: &Element) -> NewRecord {
        let mut record = NewRecord::new("coverage", "ilab");
        if let Some(name) = self.text_of(country, "Name").filter(|name| names::is_another(name)) {
            record = record.text("name", &name);
        }
        if let Some(region) = self.text_of(country, "Region").filter(|region| !region.is_empty()) {
            let id = slug(&region);
            self.term("region", &id, &region);
            record = record.text("region", &id);
        }
        if let Some(territories) = country.child("Multiple_Territories") {
            match self.value(territories).0 {
                Value::Answer(answer) => record = record.text("territories", answer.key()),
                Value::Empty => {}
                _ => self.leave_out(territories, Reason::NotAnAnswer),
            }
        }
        let page = self.address(country, "Webpage");
        record.maybe("url", page.as_deref()).bare("sources", self.cited(""))
    }

    fn level(&mut self, element: &Element) {
        if self.has("assessment", "ilab-advancement", None) {
            return self.leave_out(element, Reason::Twice);
        }
        let written = self.text(element);
        let dash = |char| matches!(char, '–' | '—');
        let (level, reason) = match written.split_once(dash).or_else(|| written.split_once(" - ")) {
            Some((level, reason)) => (level.trim(), Some(reason.trim())),
            None => (written.as_str(), None),
        };
        if level.is_empty() {
            return;
        }
        let known =
            LEVELS.iter().find(|(name, _)| name.eq_ignore_ascii_case(level)).map(|(_, id)| (*id).to_owned());
        let id = known.unwrap_or_else(|| {
            self.term("ilab-advancement", &slug(level), level);
            slug(level)
        });
        let reason = reason.map(|reason| {
            let bare = reason.strip_prefix("Efforts Made but ").unwrap_or(reason);
            let id = slug(bare.strip_suffix(" that Delayed Advancement").unwrap_or(bare));
            self.term("assessment-reason", &id, reason);
            id
        });
        let record = NewRecord::new("assessment", "ilab-advancement")
            .text("scheme", "ilab-advancement")
            .text("level", &id)
            .maybe("reason", reason.as_deref())
            .text("period", &self.year.to_string())
            .bare("sources", self.cited("introduction"));
        self.add(record, element);
    }

    fn description(&mut self, element: &Element) {
        let text = self.text(element);
        if text.is_empty() {
            return;
        }
        let record = NewRecord::new("claim", "ilab-description")
            .text("section", "summary")
            .bare("level", "1")
            .text("kind", "summary")
            .bare("sources", self.cited("introduction"));
        if self.add(record, element) {
            self.quote("claim-ilab-description".to_owned(), &text);
        }
    }

    fn good(&mut self, element: &Element) {
        let name = self.text_of(element, "Good_Name").unwrap_or_default();
        let id = slug(&name);
        if element.name != "Good" || id.is_empty() {
            return self.leave_out(element, Reason::UnknownElement);
        }
        if self.has("good", &id, None) {
            return self.leave_out(element, Reason::Twice);
        }
        let mut record = NewRecord::new("good", &id);
        for (tag, key) in [
            ("Child_Labor", "child-labour"),
            ("Forced_Labor", "forced-labour"),
            ("Forced_Child_Labor", "forced-child-labour"),
        ] {
            let answer = match element.child(tag).map(|flag| (flag, self.value(flag).0)) {
                Some((_, Value::Answer(answer))) => Some(answer.key()),
                Some((flag, Value::Number(_) | Value::Other(_))) => {
                    self.leave_out(flag, Reason::NotAnAnswer);
                    Some("unknown")
                }
                Some((_, Value::Empty)) | None => (key != "forced-child-labour").then_some("unknown"),
            };
            record = record.maybe(key, answer);
        }
        self.term("good", &id, &name);
        let record = record.bare("sources", self.cited(""));
        self.add(record, element);
    }

    fn framework(&mut self, element: &Element) {
        let (id, Value::Answer(answer)) = (slug(&element.name), self.value(element).0) else {
            return self.leave_out(element, Reason::NotAnAnswer);
        };
        if self.has("framework", &id, None) {
            return self.leave_out(element, Reason::Twice);
        }
        self.term("framework", &id, &tags::words(&element.name));
        let section = match id.as_str() {
            "policy" => "policies",
            "program" => "social-programmes",
            _ => "coordination",
        };
        let record = NewRecord::new("framework", &id).text("exists", answer.key());
        let record = record.bare("sources", self.cited(section));
        self.add(record, element);
    }

    fn actions(&mut self, area: &Element) {
        let Some((_, term, letter)) = AREAS.iter().find(|(tag, _, _)| *tag == area.name) else {
            return self.leave_out(area, Reason::UnknownElement);
        };
        for action in &area.children {
            let named = if action.children.is_empty() { Some(action) } else { action.child("Name") };
            let Some(name) = named else {
                self.leave_out(action, Reason::UnknownElement);
                continue;
            };
            let text = self.text(name);
            match read(&text).0 {
                Value::Empty => continue,
                Value::Answer(_) => {
                    self.leave_out(name, Reason::NothingToSay);
                    continue;
                }
                Value::Number(_) | Value::Other(_) => {}
            }
            // An area that is there again goes on counting.
            let number = self.numbers.entry(letter).and_modify(|number| *number += 1).or_insert(1);
            let code = format!("{letter}{number}");
            let id = statement_id(&text);
            if self.has("recommendation", &id, None) {
                self.leave_out(name, Reason::Twice);
                continue;
            }
            let record = NewRecord::new("recommendation", &id)
                .text("code", &code)
                .text("mechanism", "ilab")
                .text("area", term)
                .bare("editions", format!("[{}]", self.year))
                .text("years", "not-stated")
                .bare("sources", self.cited("recommendations"));
            self.add(record, name);
            self.quote(format!("recommendation-{id}"), &text);
        }
    }

    fn project(&mut self, element: &Element) {
        let title = self.text_of(element, "Title").unwrap_or_default();
        if element.name != "Project" || title.is_empty() {
            return self.leave_out(element, Reason::UnknownElement);
        }
        let mut id = statement_id(&title);
        if self.has("programme", &id, None) {
            // Two projects of one name have pages of their own.
            let link = element.text_of("Link").map(clean).unwrap_or_default();
            id = statement_id(&format!("{title} {link}"));
        }
        if self.has("programme", &id, None) {
            return self.leave_out(element, Reason::Twice);
        }
        let link = self.address(element, "Link");
        let record = NewRecord::new("programme", &id)
            .text("group", "us-government")
            .maybe("url", link.as_deref())
            .bare("sources", self.cited("social-programmes"));
        self.add(record, element);
        self.quote(format!("programme-{id}"), &title);
    }
}

/// The id of a text of the source. The same text has it in every edition and country.
fn statement_id(text: &str) -> String {
    let digest = Sha256::digest(clean(text).as_bytes());
    let hash: String = digest.iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    format!("ilab-{hash}")
}
