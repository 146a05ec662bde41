//! Texts that are made of labels and figures.

use super::list::List;
use super::types::{Text, TextKind, Texts};
use crate::localise::scope::Resolved;
use crate::model::difference::{Difference, Side};
use crate::model::kinds::{DIFFERENCE, Found, Part};
use crate::model::prevalence::Statistic;
use crate::model::project::Publication;
use crate::model::record::Record;

impl List<'_, '_, '_> {
    /// What is made for a record.
    pub fn made(&self, found: &Found<'_>) -> Option<Text> {
        let (r, at) = (&self.subject.records, found.number - 1);
        match found.kind.part? {
            Part::Statistics => r.statistics.get(at).map(|record| self.statistic(record)),
            Part::Publications => r.publications.get(at).map(|record| self.publication(record)),
            _ => None,
        }
    }

    /// A label that all countries share, with the figures of this one.
    fn statistic(&self, record: &Record<Statistic>) -> Text {
        let key = format!("statistic-{}", record.id.get_ref());
        self.text_made(TextKind::Text, &key, |writer| {
            let label = writer.optional(&key)?;
            let figures = record.percent.iter().chain(&record.number);
            let figures = figures.filter_map(|id| writer.scope.figure(id.get_ref()));
            let figures = figures
                .map(|figure| writer.scope.mark(figure.id.get_ref(), "text", writer.form(figure, "text")));
            let parts: Vec<String> = [label.text].into_iter().chain(figures).collect();
            Some(Resolved { text: parts.join(" · "), ..label })
        })
    }

    /// What a publication is. Its title is not translated.
    fn publication(&self, record: &Record<Publication>) -> Text {
        let key = format!("publication-{}", record.kind.get_ref());
        self.text_made(TextKind::Text, &key, |writer| {
            let kind = writer.optional(&key)?;
            let language = writer.optional(&format!("language-{}", record.language));
            let parts =
                [kind.text, language.map(|name| name.text).unwrap_or_default(), writer.period(&record.date)];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            let text = writer.language.formatter.capitalised(&parts.join(", "));
            Some(Resolved { text, ..kind })
        })
    }

    /// Two statements that do not say the same, and why.
    pub fn difference(&self, difference: &Difference<'_>) -> Texts {
        let key = format!("{}-{}", DIFFERENCE.key, difference.id);
        let own = difference.texts(&self.subject.id).map(|text| self.text(&DIFFERENCE, &text.key, || None));
        let sides = difference.sides.map(|side| self.side(side));
        let group = self.label("comparison", difference.kind.key());
        Texts { group, ..Texts::new(&key, own.chain(sides)) }
    }

    /// One of two statements that do not say the same.
    fn side(&self, side: Side<'_>) -> Text {
        let kind = match side {
            Side::Figure(_) => "figure",
            Side::Programme(_) => "programme",
        };
        let key = format!("{kind}-{}", side.id());
        let text = self.text_made(TextKind::Part, &key, |writer| {
            let said = writer.side(side);
            let resolved = said.caption.unwrap_or_else(|| Resolved {
                key: key.clone(),
                text: String::new(),
                lang: writer.language.tag.clone(),
                fallback: false,
            });
            let caption = Some(resolved.text).filter(|text| !text.is_empty());
            let period = said.period.map(|period| format!("({period})"));
            let parts: Vec<String> = [said.text, caption, period].into_iter().flatten().collect();
            Some(Resolved { text: parts.join(" "), ..resolved })
        });
        Text { cites: Some(self.all(|writer| writer.side(side).cites)), ..text }
    }
}
