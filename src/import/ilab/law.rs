//! Conventions, and standards in national law.

use super::country::Mapper;
use super::tags::{self, CONVENTIONS, STANDARDS};
use super::value::{Value, clean, read, slug};
use crate::import::mapped::Reason;
use crate::import::record::NewRecord;
use crate::import::xml::Element;
use crate::model::country::Answer;
use crate::model::law_age::LawAge;

/// No law on work, school or service speaks of older people.
const MOST_YEARS: f64 = 25.0;

impl Mapper<'_> {
    pub fn convention(&mut self, element: &Element) {
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

    pub fn standard(&mut self, element: &Element) {
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
        let ages = match written {
            Value::Empty | Value::Answer(_) => return (None, marks),
            Value::Number(number) => number.digits,
            Value::Other(text) => text.split(['/', '-', '–']).map(str::trim).collect::<Vec<_>>().join("-"),
        };
        if ages.parse::<LawAge>().is_ok_and(|ages| ages.most() <= MOST_YEARS) {
            return (Some(ages), marks);
        }
        self.leave_out(element, Reason::NotANumber);
        (None, marks)
    }

    /// The part of the country that an element is on, as a term.
    pub fn territory(&mut self, element: &Element) -> Option<String> {
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
}
