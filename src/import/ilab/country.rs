//! One country of the data file as records and words.

use sha2::{Digest, Sha256};

use super::tags::{self, AREAS, CONVENTIONS, MAIN_MEASURES, MEASURES, STANDARDS};
use super::value::{Number, Value, clean, read, slug};
use crate::import::mapped::{KeyStatistic, LeftOut, Mapped, Reason, Word};
use crate::import::record::{NewRecord, quoted};
use crate::import::xml::Element;
use crate::model::country::{Answer, EnforcementGroup};
use crate::model::figure::Age;

/// The scheme of the file's assessments and its levels, as the catalogues name them.
const LEVELS: [(&str, &str); 5] = [
    ("Significant Advancement", "significant"),
    ("Moderate Advancement", "moderate"),
    ("Minimal Advancement", "minimal"),
    ("No Advancement", "none"),
    ("No Assessment", "no-assessment"),
];

/// The languages of words that the program writes itself.
const LANGUAGES: [&str; 2] = ["en", "fr"];

/// Maps a country. `source` is the key of the file in the bibliography.
pub fn map(element: &Element, name: &str, year: u16, source: &str) -> Mapped {
    let mut mapper = Mapper { year, source, mapped: Mapped::new(name, element.line) };
    mapper.mapped.read = leaves(element);
    for part in &element.children {
        mapper.part(part);
    }
    let coverage = mapper.coverage(element);
    mapper.mapped.records.insert(0, coverage);
    mapper.mapped
}

/// How many values an element holds.
fn leaves(element: &Element) -> usize {
    if element.children.is_empty() {
        return usize::from(!clean(&element.text).is_empty());
    }
    element.children.iter().map(leaves).sum()
}

struct Mapper<'s> {
    year: u16,
    source: &'s str,
    mapped: Mapped,
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

    fn add(&mut self, record: NewRecord) {
        let same = |other: &NewRecord| {
            (other.kind, &other.id, &other.variant) == (record.kind, &record.id, &record.variant)
        };
        debug_assert!(!self.mapped.records.iter().any(same), "{record:?}");
        self.mapped.records.push(record);
    }

    fn has(&self, kind: &str, id: &str, variant: Option<&str>) -> bool {
        let mut all = self.mapped.records.iter();
        all.any(|other| other.kind == kind && other.id == id && other.variant.as_deref() == variant)
    }

    fn leave_out(&mut self, element: &Element, reason: Reason) {
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
    fn leave_out_others(&mut self, element: &Element, known: &[&str]) {
        for child in element.children.iter().filter(|child| !known.contains(&child.name.as_str())) {
            self.leave_out(child, Reason::UnknownElement);
        }
    }

    /// A text of the source, word for word.
    fn quote(&mut self, key: String, text: &str) {
        self.mapped.words.push(Word::quoted(key, text));
    }

    /// A term that no catalogue may have, by the source's own name of it.
    fn term(&mut self, vocabulary: &str, id: &str, name: &str) {
        let key = format!("{vocabulary}-{id}");
        if !self.mapped.terms.iter().any(|term| term.key == key) {
            self.mapped.terms.push(Word::quoted(key, name));
        }
    }

    fn cited(&self, section: &str) -> String {
        let section =
            if section.is_empty() { String::new() } else { format!(", section = {}", quoted(section)) };
        format!("[{{ source = {}{section} }}]", quoted(self.source))
    }

    // --- The parts of a country ---

    fn coverage(&mut self, country: &Element) -> NewRecord {
        let mut record = NewRecord::new("coverage", "ilab");
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
        let page = country.text_of("Webpage").map(clean).filter(|page| !page.is_empty());
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

    fn statistics(&mut self, table: &Element) {
        let kinds: &[(&str, &str)] = match table.name.as_str() {
            "Children_Work_Statistics" => &[
                ("Total_Percentage_of_Working_Children", "working"),
                ("Total_Working_Population", "working"),
                ("Agriculture", "working-agriculture"),
                ("Industry", "working-industry"),
                ("Services", "working-services"),
            ],
            "Education_Statistics_Attendance_Statistics" => &[("Percentage", "attending-school")],
            "UNESCO_Primary_Completion_Rate" => &[("Rate", "primary-completion")],
            name if name.starts_with("Children_Working_and_Studying") => {
                &[("Total", "combining-work-and-school")]
            }
            _ => return self.leave_out(table, Reason::UnknownElement),
        };
        // Values for several parts of a country follow each other; each begins with its ages.
        let mut rows: Vec<(Option<String>, Vec<&Element>)> = Vec::new();
        for child in &table.children {
            if child.name == "Age_Range" {
                rows.push((Some(clean(&child.text)), Vec::new()));
                continue;
            }
            match rows.last_mut() {
                Some((_, values)) if !values.iter().any(|other| other.name == child.name) => {
                    values.push(child)
                }
                _ => rows.push((None, vec![child])),
            }
        }
        let several = rows.len() > 1;
        for (index, (ages, values)) in rows.into_iter().enumerate() {
            let variant = several.then(|| (index + 1).to_string());
            self.statistic_row(table, kinds, variant, ages.as_deref(), &values);
        }
    }

    fn statistic_row(
        &mut self,
        table: &Element,
        kinds: &[(&str, &str)],
        variant: Option<String>,
        ages: Option<&str>,
        values: &[&Element],
    ) {
        let mut figures: Vec<(String, &str, String)> = Vec::new();
        for element in values {
            let Some((_, statistic)) = kinds.iter().find(|(tag, _)| *tag == element.name) else {
                self.leave_out(element, Reason::UnknownElement);
                continue;
            };
            let persons = element.name == "Total_Working_Population";
            let end = variant.iter().map(|number| format!("-{number}")).collect::<String>();
            let id = format!("ilab-{statistic}{end}-{}", if persons { "number" } else { "percent" });
            if let Some(figure) = self.statistic_figure(element, &id, persons, statistic, ages) {
                if !persons && variant.is_none() && figure.has("value") && !statistic.starts_with("working-")
                {
                    self.mapped
                        .key_statistics
                        .push(KeyStatistic { id: (*statistic).to_owned(), aged: figure.has("age") });
                }
                self.add(figure);
                figures.push(((*statistic).to_owned(), if persons { "number" } else { "percent" }, id));
            }
        }
        let mut statistics: Vec<&String> = figures.iter().map(|(statistic, _, _)| statistic).collect();
        statistics.dedup();
        let records: Vec<NewRecord> = statistics
            .into_iter()
            .map(|statistic| {
                let record = NewRecord::new("statistic", statistic).told_apart("variant", variant.clone());
                let own = figures.iter().filter(|(other, _, _)| other == statistic);
                own.fold(record, |record, (_, key, id)| record.text(key, id))
            })
            .collect();
        if records.is_empty() && ages.is_some() {
            // Ages of nothing.
            table.children.iter().filter(|child| child.name == "Age_Range").for_each(|child| {
                self.leave_out(child, Reason::NothingToSay);
            });
        }
        records.into_iter().for_each(|record| self.add(record));
    }

    fn statistic_figure(
        &mut self,
        element: &Element,
        id: &str,
        persons: bool,
        statistic: &str,
        ages: Option<&str>,
    ) -> Option<NewRecord> {
        let (written, marks) = read(&element.text);
        let mut figure = NewRecord::new("figure", id);
        figure = match written {
            Value::Number(number) if persons => self.number(figure, &number),
            Value::Number(number) => {
                let gross = statistic == "primary-completion" || number.exceeds_whole();
                let figure = figure.bare("value", quoted(&number.in_percent()));
                figure.text("unit", if gross { "gross-percent" } else { "percent" })
            }
            Value::Empty => figure.text("status", "not-stated"),
            Value::Answer(answer @ (Answer::Unknown | Answer::Unavailable | Answer::NotApplicable)) => {
                figure.text("status", answer.key())
            }
            Value::Answer(_) | Value::Other(_) => {
                self.leave_out(element, Reason::NotANumber);
                return None;
            }
        };
        let ages = ages.filter(|ages| ages.parse::<Age>().is_ok());
        let marks = Some(marks).filter(|marks| !marks.is_empty());
        let figure = figure.maybe("marks", marks.as_deref()).maybe("age", ages);
        Some(figure.bare("sources", self.cited("prevalence")))
    }

    /// The keys of a number of things or of money.
    fn number(&self, figure: NewRecord, number: &Number) -> NewRecord {
        let figure = figure.bare("value", quoted(&number.digits));
        let unit = if number.dollars {
            Some("USD")
        } else if number.percent {
            Some("gross-percent")
        } else {
            None
        };
        figure.maybe("unit", unit).maybe("scale", number.scale)
    }

    fn convention(&mut self, element: &Element) {
        let (id, name) = match tags::meant(&element.name, CONVENTIONS.iter().map(|(tag, _)| *tag)) {
            Some(tag) => (
                CONVENTIONS.iter().find(|(known, _)| *known == tag).map_or("", |(_, id)| id).to_owned(),
                None,
            ),
            None if element.name.ends_with("_Ratified") => {
                let name = tags::words(&element.name);
                (slug(&name), Some(name))
            }
            None => return self.leave_out(element, Reason::UnknownElement),
        };
        let Value::Answer(answer) = read(&element.text).0 else {
            return self.leave_out(element, Reason::NotAnAnswer);
        };
        if self.has("instrument", &id, None) {
            return self.leave_out(element, Reason::Twice);
        }
        name.iter().for_each(|name| self.term("instrument", &id, name));
        let record = NewRecord::new("instrument", &id).text("ratified", answer.key());
        let record = record.bare("sources", self.cited("legal-framework"));
        self.add(record);
    }

    fn standard(&mut self, element: &Element) {
        let known = tags::meant(&element.name, STANDARDS.iter().map(|(tag, _)| *tag));
        let id = match known {
            Some(tag) => {
                STANDARDS.iter().find(|(other, _)| *other == tag).map_or("", |(_, id)| id).to_owned()
            }
            None => {
                let name = tags::words(&element.name);
                self.term("standard", &slug(&name), &name);
                slug(&name)
            }
        };
        let mut parts = element.children.iter().filter(|child| child.name == "Territory").peekable();
        if parts.peek().is_none() {
            return self.standard_of(element, &id, None);
        }
        self.leave_out_others(element, &["Territory"]);
        for part in parts {
            let territory = self.territory(part);
            self.standard_of(part, &id, territory);
        }
    }

    fn standard_of(&mut self, element: &Element, id: &str, territory: Option<String>) {
        let known = [
            "Standard",
            "Age",
            "Calculated_Age",
            "Conforms_To_Intl_Standard",
            "Territory_Name",
            "Territory_Display_Name",
        ];
        let answered = element.child("Conforms_To_Intl_Standard").or_else(|| element.child("Standard"));
        let Some(answered) = answered else { return self.leave_out(element, Reason::UnknownElement) };
        self.leave_out_others(element, &known);
        if self.has("standard", id, territory.as_deref()) {
            return self.leave_out(element, Reason::Twice);
        }
        let (Value::Answer(answer), marks) = read(&answered.text) else {
            return self.leave_out(element, Reason::NotAnAnswer);
        };
        // The two as a rule say the same.
        if let Some(other) =
            element.child("Standard").filter(|other| clean(&other.text) != clean(&answered.text))
        {
            self.leave_out(other, Reason::Contradicts);
        }
        let (age, age_marks) = match element.child("Age") {
            Some(age) => self.age(age),
            None => (None, String::new()),
        };
        let calculated = element.child("Calculated_Age").map(|calculated| read(&calculated.text).0);
        let calculated = calculated == Some(Value::Answer(Answer::Yes));
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        let mut record =
            NewRecord::new("standard", id).told_apart("territory", territory).text("meets", answer.key());
        record = record.maybe("marks", some(marks).as_deref()).maybe("age", age.as_deref());
        record = record.maybe("age-marks", age.as_ref().and(some(age_marks)).as_deref());
        if calculated {
            record = record.bare("age-calculated", "true");
        }
        let record = record.bare("sources", self.cited("legal-framework"));
        self.add(record);
    }

    fn age(&mut self, element: &Element) -> (Option<String>, String) {
        let (written, marks) = read(&element.text);
        match written {
            Value::Number(number) => (Some(number.digits), marks),
            Value::Empty | Value::Answer(_) => (None, marks),
            Value::Other(text) => {
                let ages: Vec<&str> = text.split(['/', '-', '–']).map(str::trim).collect();
                let is_age = |age: &&str| age.parse::<f64>().is_ok_and(|age| (0.0..=25.0).contains(&age));
                match ages.as_slice() {
                    [from, to] if ages.iter().all(is_age) => (Some(format!("{from}-{to}")), marks),
                    _ => {
                        self.leave_out(element, Reason::NotANumber);
                        (None, marks)
                    }
                }
            }
        }
    }

    /// The part of the country that an element is on, as a term.
    fn territory(&mut self, element: &Element) -> Option<String> {
        let name = element.text_of("Territory_Name").or_else(|| element.text_of("Territory_Display_Name"));
        let name = clean(name?);
        // Initials in brackets belong to the name or do not.
        let bare = name.rsplit_once(" (").filter(|(_, rest)| {
            rest.ends_with(')')
                && rest.trim_end_matches(')').chars().all(char::is_alphabetic)
                && rest.len() <= 6
        });
        let bare = bare.map_or(name.as_str(), |(bare, _)| bare);
        let id = slug(bare);
        self.term("territory", &id, bare);
        Some(id).filter(|id| !id.is_empty())
    }

    fn measure(&mut self, element: &Element) {
        let known = tags::meant(&element.name, MEASURES.iter().map(|(tag, _, _)| *tag));
        let found = known.and_then(|tag| MEASURES.iter().find(|(other, _, _)| *other == tag));
        let (id, group) = match found {
            Some((_, id, group)) => ((*id).to_owned(), *group),
            None => {
                let name = tags::words(&element.name);
                self.term("measure", &slug(&name), &name);
                let criminal = element.name.starts_with("Criminal");
                (slug(&name), if criminal { EnforcementGroup::Criminal } else { EnforcementGroup::Labour })
            }
        };
        let mut parts = element.children.iter().filter(|child| child.name == "Territory").peekable();
        if parts.peek().is_none() {
            self.leave_out_others(element, &[]);
            return self.measure_of(element, element, &id, group, None);
        }
        for part in parts {
            self.leave_out_others(part, &["Territory_Name", "Territory_Display_Name", "Enforcement"]);
            let territory = self.territory(part);
            match part.child("Enforcement") {
                Some(answered) => self.measure_of(part, answered, &id, group, territory),
                None => self.leave_out(part, Reason::UnknownElement),
            }
        }
    }

    fn measure_of(
        &mut self,
        whole: &Element,
        element: &Element,
        id: &str,
        group: EnforcementGroup,
        territory: Option<String>,
    ) {
        if self.has("enforcement", id, territory.as_deref()) {
            return self.leave_out(whole, Reason::Twice);
        }
        let (written, marks) = read(&element.text);
        let marks = Some(marks).filter(|marks| !marks.is_empty());
        let (year, sources) = (self.year, self.cited("enforcement"));
        let said = match written {
            Value::Empty => return,
            Value::Other(_) => return self.leave_out(whole, Reason::NotAValue),
            Value::Answer(answer) => {
                let marks = marks.map(|marks| format!(", marks = {}", quoted(&marks))).unwrap_or_default();
                format!("answer = {}{marks}, sources = {sources}", quoted(answer.key()))
            }
            Value::Number(number) => {
                let end = territory.iter().map(|territory| format!("-{territory}")).collect::<String>();
                let figure_id = format!("ilab-{id}{end}");
                let figure = self.number(NewRecord::new("figure", &figure_id), &number);
                let figure = figure.maybe("marks", marks.as_deref()).text("period", &year.to_string());
                self.add(figure.bare("sources", sources));
                format!("figure = {}", quoted(&figure_id))
            }
        };
        let record =
            NewRecord::new("enforcement", id).told_apart("territory", territory).text("group", group.key());
        let record = if MAIN_MEASURES.contains(&id) { record.bare("level", "1") } else { record };
        let record = record.bare("values", format!("[{{ year = {year}, {said} }}]"));
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
        let link = element.text_of("Link").map(clean).filter(|link| !link.is_empty());
        let mut id = statement_id(&title);
        if self.has("programme", &id, None) {
            // Two projects of one name have pages of their own.
            id = statement_id(&format!("{title} {}", link.as_deref().unwrap_or_default()));
        }
        if self.has("programme", &id, None) {
            return self.leave_out(element, Reason::Twice);
        }
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

/// What stands under the key figures that an imported brief shows, in the program's own words.
pub(in crate::import) fn captions(statistics: &[KeyStatistic]) -> Vec<(&'static str, Word)> {
    let caption = |statistic: &KeyStatistic, language: &str| {
        let id = &statistic.id;
        let form = if language == "fr" { "age-of" } else { "age" };
        let age = format!("{{ FIGURE($ilab-{id}-percent, form: \"{form}\") }} ");
        let age = if statistic.aged { age.as_str() } else { "" };
        Some(match (id.as_str(), language) {
            ("working", "fr") => format!("des enfants {age}travaillent"),
            ("working", _) => format!("of children {age}work"),
            ("attending-school", "fr") => format!("des enfants {age}vont à l'école"),
            ("attending-school", _) => format!("of children {age}attend school"),
            ("combining-work-and-school", "fr") => format!("des enfants {age}travaillent et vont à l'école"),
            ("combining-work-and-school", _) => format!("of children {age}combine work and school"),
            ("primary-completion", "fr") => "taux d'achèvement du primaire".to_owned(),
            ("primary-completion", _) => "primary completion rate".to_owned(),
            _ => return None,
        })
    };
    let all = LANGUAGES.into_iter().flat_map(|language| {
        statistics.iter().filter_map(move |statistic| {
            let key = format!("figure-ilab-{}-percent", statistic.id);
            Some((language, Word { key, text: caption(statistic, language)?, fluent: true }))
        })
    });
    all.collect()
}
