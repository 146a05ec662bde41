//! Conventions, and standards in national law.

use super::country::Mapper;
use super::tags::{self, CONVENTIONS, STANDARDS};
use super::value::{Value, clean, slug};
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
        let Value::Answer(answer) = self.value(element).0 else {
            return self.leave_out(element, Reason::NotAnAnswer);
        };
        if self.has("instrument", &id, None) {
            return self.leave_out(element, Reason::Twice);
        }
        name.iter().for_each(|name| self.term("instrument", &id, name));
        let record = NewRecord::new("instrument", &id).text("ratified", answer.key());
        let record = record.bare("sources", self.cited("legal-framework"));
        self.add(record, element);
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
        for part in parts {
            let territory = self.territory(part);
            self.standard_of(part, &id, territory);
        }
    }

    fn standard_of(&mut self, element: &Element, id: &str, territory: Option<String>) {
        let answered = element.child("Conforms_To_Intl_Standard").or_else(|| element.child("Standard"));
        let Some(answered) = answered else { return self.leave_out(element, Reason::UnknownElement) };
        if self.has("standard", id, territory.as_deref()) {
            return self.leave_out(element, Reason::Twice);
        }
        let (Value::Answer(answer), marks) = self.value(answered) else {
            return self.leave_out(element, Reason::NotAnAnswer);
        };
        // The two as a rule say the same.
        if let Some(other) = element.child("Standard")
            && self.text(other) != clean(&answered.text)
        {
            self.leave_out(other, Reason::Contradicts);
        }
        let (age, age_marks) = match element.child("Age") {
            Some(age) => self.age(age),
            None => (None, String::new()),
        };
        let calculated = element.child("Calculated_Age").is_some_and(|element| match self.value(element).0 {
            Value::Answer(answer) => answer == Answer::Yes,
            Value::Empty => false,
            Value::Number(_) | Value::Other(_) => {
                self.leave_out(element, Reason::NotAnAnswer);
                false
            }
        });
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        let mut record =
            NewRecord::new("standard", id).told_apart("territory", territory).text("meets", answer.key());
        record = record.maybe("marks", some(marks).as_deref()).maybe("age", age.as_deref());
        record = record.maybe("age-marks", age.as_ref().and(some(age_marks)).as_deref());
        if calculated {
            record = record.bare("age-calculated", "true");
        }
        let record = record.bare("sources", self.cited("legal-framework"));
        self.add(record, element);
    }

    fn age(&mut self, element: &Element) -> (Option<String>, String) {
        let (written, marks) = self.value(element);
        let ages = match written {
            Value::Empty | Value::Answer(Answer::NotApplicable) => return (None, marks),
            Value::Number(number) if number.is_plain() => number.digits,
            Value::Number(_) | Value::Answer(_) => {
                self.leave_out(element, Reason::NotANumber);
                return (None, marks);
            }
            Value::Other(text) => text.split(['/', '-', '–']).map(str::trim).collect::<Vec<_>>().join("-"),
        };
        if !element.joined && ages.parse::<LawAge>().is_ok_and(|ages| ages.most() <= MOST_YEARS) {
            return (Some(ages), marks);
        }
        self.leave_out(element, Reason::NotANumber);
        (None, marks)
    }

    /// The part of the country that an element is on, as a term.
    pub fn territory(&mut self, element: &Element) -> Option<String> {
        let name = self.text_of(element, "Territory_Name");
        let name = name.or_else(|| self.text_of(element, "Territory_Display_Name"))?;
        let bare = without_initials(&name);
        if let Some(shown) = element.child("Territory_Display_Name")
            && without_initials(&self.text(shown)) != bare
        {
            self.leave_out(shown, Reason::Contradicts);
        }
        let id = slug(bare);
        self.term("territory", &id, bare);
        Some(id).filter(|id| !id.is_empty())
    }
}

/// Initials in brackets belong to a name or do not.
fn without_initials(name: &str) -> &str {
    let bare = name.rsplit_once(" (").filter(|(_, rest)| {
        rest.ends_with(')') && rest.trim_end_matches(')').chars().all(char::is_alphabetic) && rest.len() <= 6
    });
    bare.map_or(name, |(bare, _)| bare)
}
