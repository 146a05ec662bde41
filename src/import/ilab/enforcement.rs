//! Measures of law enforcement.

use super::country::Mapper;
use super::tags::{self, MAIN_MEASURES, MEASURES};
use super::value::{Value, slug};
use crate::import::mapped::Reason;
use crate::import::record::{NewRecord, quoted};
use crate::import::xml::Element;
use crate::model::country::EnforcementGroup;

/// The only measure in money; all others that the program knows are counted.
const FUNDING: &str = "inspectorate-funding";

impl Mapper<'_> {
    pub fn measure(&mut self, element: &Element) {
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
            return self.measure_of(element, element, &id, group, None);
        }
        for part in parts {
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
        let (written, marks) = self.value(element);
        let marks = Some(marks).filter(|marks| !marks.is_empty());
        let known = MEASURES.iter().any(|(_, other, _)| *other == id);
        let (year, sources) = (self.year, self.cited("enforcement"));
        let said = match written {
            Value::Empty => return,
            Value::Other(_) => return self.leave_out(whole, Reason::NotAValue),
            Value::Answer(answer) => {
                let marks = marks.map(|marks| format!(", marks = {}", quoted(&marks))).unwrap_or_default();
                format!("answer = {}{marks}, sources = {sources}", quoted(answer.key()))
            }
            Value::Number(number) if !known || number.is_count() || id == FUNDING && !number.percent => {
                let end = territory.iter().map(|territory| format!("-{territory}")).collect::<String>();
                let figure_id = format!("ilab-{id}{end}");
                let figure = self.number(NewRecord::new("figure", &figure_id), &number);
                let figure = figure.maybe("marks", marks.as_deref()).text("period", &year.to_string());
                if !self.add(figure.bare("sources", sources), whole) {
                    return;
                }
                format!("figure = {}", quoted(&figure_id))
            }
            Value::Number(_) => return self.leave_out(element, Reason::NotANumber),
        };
        let record =
            NewRecord::new("enforcement", id).told_apart("territory", territory).text("group", group.key());
        let record = if MAIN_MEASURES.contains(&id) { record.bare("level", "1") } else { record };
        let record = record.bare("values", format!("[{{ year = {year}, {said} }}]"));
        self.add(record, whole);
    }
}
