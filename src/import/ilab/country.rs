//! One country of the data file as records and words.

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

/// Values that stand in a country itself: nothing stands in them.
const SINGLE: [&str; 6] =
    ["Name", "Webpage", "Region", "Multiple_Territories", "Advancement_Level", "Description"];

/// Maps a country. `source` is the key of the file in the bibliography.
pub fn map(element: &Element, name: &str, year: u16, source: &str) -> Mapped {
    let mut mapper = Mapper { year, source, mapped: Mapped::new(name, element.line) };
    mapper.mapped.read = leaves(element);
    for part in &element.children {
        mapper.part(part);
    }
    let coverage = mapper.coverage(element);
    mapper.mapped.records.insert(0, coverage);
    let mut mapped = mapper.mapped;
    unprinted(element, &mut mapped);
    mapped
}

/// Notes the characters of its values that documents cannot print.
fn unprinted(element: &Element, mapped: &mut Mapped) {
    let (line, name) = (element.line, element.name.as_str());
    if mapped.left_out.iter().any(|left| left.line == line && left.element == name) {
        return;
    }
    element.children.iter().for_each(|child| unprinted(child, mapped));
    if element.children.is_empty() {
        let chars = characters::lacking(&clean(&element.text), &Glyphs::default()).into_iter();
        mapped.unprinted.extend(chars.map(|char| Unprinted { line, element: name.to_owned(), char }));
    }
}

/// How many values an element holds.
fn leaves(element: &Element) -> usize {
    if element.children.is_empty() {
        return usize::from(!clean(&element.text).is_empty());
    }
    element.children.iter().map(leaves).sum()
}

pub(super) struct Mapper<'s> {
    pub year: u16,
    source: &'s str,
    pub mapped: Mapped,
}

impl Mapper<'_> {
    fn part(&mut self, part: &Element) {
        if SINGLE.contains(&part.name.as_str()) {
            self.leave_out_others(part, &[]);
        }
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

    pub fn add(&mut self, record: NewRecord) {
        let same = |other: &NewRecord| {
            (other.kind, &other.id, &other.variant) == (record.kind, &record.id, &record.variant)
        };
        debug_assert!(!self.mapped.records.iter().any(same), "{record:?}");
        self.mapped.records.push(record);
    }

    pub fn has(&self, kind: &str, id: &str, variant: Option<&str>) -> bool {
        let mut all = self.mapped.records.iter();
        all.any(|other| other.kind == kind && other.id == id && other.variant.as_deref() == variant)
    }

    pub fn leave_out(&mut self, element: &Element, reason: Reason) {
        if element.children.is_empty() {
            let written = clean(&element.text);
            if !written.is_empty() {
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

    /// What an element holds besides what is read of it.
    pub fn leave_out_others(&mut self, element: &Element, known: &[&str]) {
        for child in element.children.iter().filter(|child| !known.contains(&child.name.as_str())) {
            self.leave_out(child, Reason::UnknownElement);
        }
    }

    /// Where a child leads, as it is written there.
    fn address(&mut self, element: &Element, child: &str) -> Option<String> {
        let child = element.child(child)?;
        let written = clean(&child.text);
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
        if let Some(name) = country.text_of("Name").map(clean).filter(|name| names::is_another(name)) {
            record = record.text("name", &name);
        }
        if let Some(region) = country.text_of("Region").map(clean).filter(|region| !region.is_empty()) {
            let id = slug(&region);
            self.term("region", &id, &region);
            record = record.text("region", &id);
        }
        if let Some(territories) = country.child("Multiple_Territories") {
            match read(&territories.text).0 {
                Value::Answer(answer) => record = record.text("territories", answer.key()),
                Value::Empty => {}
                _ => self.leave_out(territories, Reason::NotAnAnswer),
            }
        }
        let page = self.address(country, "Webpage");
        record.maybe("url", page.as_deref()).bare("sources", self.cited(""))
    }

    fn level(&mut self, element: &Element) {
        let written = clean(&element.text);
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
        self.add(record);
    }

    fn description(&mut self, element: &Element) {
        let text = clean(&element.text);
        if text.is_empty() {
            return;
        }
        let record = NewRecord::new("claim", "ilab-description")
            .text("section", "summary")
            .bare("level", "1")
            .text("kind", "summary")
            .bare("sources", self.cited("introduction"));
        self.add(record);
        self.quote("claim-ilab-description".to_owned(), &text);
    }

    fn good(&mut self, element: &Element) {
        let name = element.text_of("Good_Name").map(clean).unwrap_or_default();
        let id = slug(&name);
        if element.name != "Good" || id.is_empty() {
            return self.leave_out(element, Reason::UnknownElement);
        }
        if self.has("good", &id, None) {
            return self.leave_out(element, Reason::Twice);
        }
        self.leave_out_others(element, &["Good_Name", "Child_Labor", "Forced_Labor", "Forced_Child_Labor"]);
        let mut record = NewRecord::new("good", &id);
        for (tag, key) in [
            ("Child_Labor", "child-labour"),
            ("Forced_Labor", "forced-labour"),
            ("Forced_Child_Labor", "forced-child-labour"),
        ] {
            let answer = match element.child(tag).map(|flag| (flag, read(&flag.text).0)) {
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
        self.add(record);
    }

    fn framework(&mut self, element: &Element) {
        let (id, Value::Answer(answer)) = (slug(&element.name), read(&element.text).0) else {
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
        self.add(record);
    }

    fn actions(&mut self, area: &Element) {
        let Some((_, term, letter)) = AREAS.iter().find(|(tag, _, _)| *tag == area.name) else {
            return self.leave_out(area, Reason::UnknownElement);
        };
        let mut number = 0;
        for action in &area.children {
            let named = if action.children.is_empty() { Some(action) } else { action.child("Name") };
            let Some(name) = named else {
                self.leave_out(action, Reason::UnknownElement);
                continue;
            };
            self.leave_out_others(action, &["Name"]);
            let text = clean(&name.text);
            match read(&text).0 {
                Value::Empty => continue,
                Value::Answer(_) => {
                    self.leave_out(name, Reason::NothingToSay);
                    continue;
                }
                Value::Number(_) | Value::Other(_) => {}
            }
            number += 1;
            let id = statement_id(&text);
            if self.has("recommendation", &id, None) {
                self.leave_out(name, Reason::Twice);
                continue;
            }
            let record = NewRecord::new("recommendation", &id)
                .text("code", &format!("{letter}{number}"))
                .text("mechanism", "ilab")
                .text("area", term)
                .bare("editions", format!("[{}]", self.year))
                .text("years", "not-stated")
                .bare("sources", self.cited("recommendations"));
            self.add(record);
            self.quote(format!("recommendation-{id}"), &text);
        }
    }

    fn project(&mut self, element: &Element) {
        let title = element.text_of("Title").map(clean).unwrap_or_default();
        if element.name != "Project" || title.is_empty() {
            return self.leave_out(element, Reason::UnknownElement);
        }
        self.leave_out_others(element, &["Title", "Link"]);
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
        self.add(record);
        self.quote(format!("programme-{id}"), &title);
    }
}

/// The id of a text of the source. The same text has it in every edition and country.
fn statement_id(text: &str) -> String {
    let digest = Sha256::digest(clean(text).as_bytes());
    let hash: String = digest.iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    format!("ilab-{hash}")
}
