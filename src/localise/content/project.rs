//! What only projects have.

use serde_json::{Value, json};

use super::Writer;
use crate::localise::format::PeriodForm;
use crate::model::kinds::Part;
use crate::model::project::{Achievement, Item, Partner, Project, ProjectPlace, Publication};
use crate::model::record::Record;
use crate::text::typography::{self, Profile};

impl Writer<'_, '_> {
    pub fn project(&self, project: &Record<Project>) -> Value {
        let budget = project.budget.as_ref().and_then(|id| self.scope.figure(id.get_ref()));
        json!({
            "short": self.optional("project-name.short"),
            "summary": self.required("project-summary", &project.place),
            "objective": self.optional("project-objective"),
            "period": project.period.as_ref().map(|p| self.period(p, PeriodForm::Table)),
            "budget": budget.and_then(|figure| self.scope.form(self.language, figure, "text")),
            "sdg": project.sdg,
            "countries": project.countries.iter().map(|c| self.country_name(c.get_ref())).collect::<Value>(),
            "cites": self.cites(project, &project.sources),
        })
    }

    /// Records that only projects have.
    pub fn project_part(&self, project: &Record<Project>, part: Part) -> Option<Value> {
        let records = &self.scope.subject.records;
        Some(match part {
            Part::Map => self.project_map(project),
            Part::Places => records.places.iter().map(|p| self.place(p)).collect(),
            Part::Partners => records.partners.iter().map(|p| self.partner(p)).collect(),
            Part::Reasons => self.items("reason", &records.reasons),
            Part::Targets => self.items("target", &records.targets),
            Part::Expected => self.items("expected", &records.expected),
            Part::Activities => self.items("activity", &records.activities),
            Part::Achievements => records.achievements.iter().map(|a| self.achievement(a)).collect(),
            Part::Publications => records.publications.iter().map(|p| self.publication(p)).collect(),
            _ => return None,
        })
    }

    fn country_name(&self, id: &str) -> Value {
        json!({ "id": id, "name": self.scope.country_name(&self.language.tag, id) })
    }

    fn place(&self, place: &Record<ProjectPlace>) -> Value {
        json!({
            "id": place.id.get_ref(),
            "name": self.label("place", &place.id),
            "cites": self.cites(place, &place.sources),
        })
    }

    fn partner(&self, partner: &Record<Partner>) -> Value {
        json!({
            "institution": self.institution(&partner.id),
            "kind": partner.kind.key(),
            "text": self.optional(&format!("partner-{}", partner.id.get_ref())),
            "cites": self.cites(partner, &partner.sources),
        })
    }

    fn items(&self, prefix: &str, items: &[Record<Item>]) -> Value {
        let value = |item: &Record<Item>| {
            json!({
                "id": item.id.get_ref(),
                "text": self.required(&format!("{prefix}-{}", item.id.get_ref()), &item.place),
                "cites": self.cites(item, &item.sources),
            })
        };
        items.iter().map(value).collect()
    }

    fn achievement(&self, achievement: &Record<Achievement>) -> Value {
        let id = achievement.figure.get_ref();
        let caption = self.required(&format!("figure-{id}"), &achievement.at(&achievement.figure));
        json!({ "figure": self.figure_of(&achievement.figure), "key": achievement.key, "caption": caption })
    }

    fn publication(&self, publication: &Record<Publication>) -> Value {
        json!({
            "title": typography::set(&publication.title, Profile::of_language(&publication.language)),
            "lang": super::primary(&publication.language),
            "kind": self.label("publication", &publication.kind),
            "language-name": self.optional(&format!("language-{}", publication.language)),
            "date": self.period(&publication.date, PeriodForm::Table),
            "cites": self.cites(publication, &publication.sources),
        })
    }
}
