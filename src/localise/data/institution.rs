//! Institutions.

use schemars::JsonSchema;
use serde::Serialize;

use super::citation::Cite;
use super::writer::{Writer, id};
use crate::localise::scope::Resolved;
use crate::model;
use crate::model::country::Answer;
use crate::model::marks::Marks;
use crate::model::record::{Record, Ref};

/// The names of a public body or another organisation.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Institution {
    id: String,
    pub name: Option<Resolved>,
    pub short: Option<Resolved>,
    pub acronym: Option<Resolved>,
}

/// An institution of the country, with what it does.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Body {
    #[serde(flatten)]
    names: Institution,
    /// Terms of the vocabulary `role`.
    roles: Vec<String>,
    role_labels: Vec<Resolved>,
    /// The groups of its roles, each once; none for roles that no group takes.
    groups: Vec<Option<String>>,
    role: Option<Resolved>,
    activity: Option<Resolved>,
    /// Whether the sources found it active.
    active: Option<Answered>,
    led_by: Option<Institution>,
    cites: Vec<Cite>,
}

/// An answer with its words.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Answered {
    key: Answer,
    pub text: Option<Resolved>,
}

impl Writer<'_, '_> {
    /// Name and acronym of an institution.
    pub fn institution(&self, reference: &Ref) -> Institution {
        let key = format!("institution-{}", reference.get_ref());
        Institution {
            id: id(reference),
            name: self.optional(&key),
            short: self.short(&format!("{key}.short")),
            acronym: self.short(&format!("{key}.acronym")),
        }
    }

    pub fn body(&self, body: &Record<model::country::Institution>) -> Body {
        let key = format!("institution-{}", body.id.get_ref());
        let mut groups: Vec<Option<String>> = Vec::new();
        for group in body.roles.iter().map(|role| self.group("role", role)) {
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
        Body {
            names: self.institution(&body.id),
            roles: body.roles.iter().map(id).collect(),
            role_labels: body.roles.iter().filter_map(|role| self.label("role", role)).collect(),
            groups,
            role: self.optional(&format!("{key}.role")),
            activity: self.optional(&format!("{key}.activity")),
            active: body.active.map(|active| self.answer(active, None)),
            led_by: body.led_by.as_ref().map(|above| self.institution(above)),
            cites: self.cites(&body.sources),
        }
    }

    /// An answer, with the signs that its source puts after it.
    pub fn answer(&self, answer: Answer, marks: Option<&Marks>) -> Answered {
        let text = self.optional(&format!("answer-{}", answer.key()));
        let marked =
            |text: Resolved| Resolved { text: text.text + marks.map_or("", |marks| &marks.0), ..text };
        Answered { key: answer, text: text.map(marked) }
    }
}
