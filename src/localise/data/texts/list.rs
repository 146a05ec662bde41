//! The texts of each kind of record.

use super::types::{Part, Remark, Text, TextKind, Texts, Title};
use crate::localise::data::citation::Cite;
use crate::localise::data::writer::{Writer, primary};
use crate::localise::scope::Resolved;
use crate::model::citation::Citation;
use crate::model::claim::{Claim, ClaimKind, Level};
use crate::model::country::{Assessment, Event, Institution, Law};
use crate::model::difference::{Difference, Side};
use crate::model::figure::Figure;
use crate::model::note::Note;
use crate::model::period::Period;
use crate::model::prevalence::{Statistic, Work};
use crate::model::programme::{Policy, Programme};
use crate::model::project::{Item, Partner, Publication};
use crate::model::recommendation::Recommendation;
use crate::model::record::{Record, Ref};
use crate::text::typography::{self, Profile};

/// Makes the items, in all languages of a document.
pub struct List<'l, 's, 'w> {
    pub writers: &'l [Writer<'s, 'w>],
}

impl<'s, 'w> List<'_, 's, 'w> {
    /// One value a language.
    fn all<T>(&self, make: impl Fn(&Writer<'s, 'w>) -> T) -> Vec<T> {
        self.writers.iter().map(make).collect()
    }

    /// A text of the subject.
    fn text(&self, kind: TextKind, key: &str) -> Text {
        let words = self.all(|writer| writer.optional(key));
        Text { key: key.to_owned(), kind, own: true, about: None, words, cites: None }
    }

    /// A text that no other language stands in for.
    fn short(&self, kind: TextKind, key: &str) -> Text {
        Text { words: self.all(|writer| writer.short(key)), ..self.text(kind, key) }
    }

    /// A text that is made of labels and figures.
    fn made(&self, kind: TextKind, key: &str, words: impl Fn(&Writer<'s, 'w>) -> Option<Resolved>) -> Text {
        let words = self.all(words);
        Text { key: key.to_owned(), kind, own: false, about: None, words, cites: None }
    }

    fn cites(&self, sources: &[Citation]) -> Option<Vec<Vec<Cite>>> {
        Some(self.all(|writer| writer.cites(sources)))
    }

    fn label(&self, vocabulary: &str, term: &str) -> Option<Vec<Option<Resolved>>> {
        let words = self.all(|writer| writer.optional(&format!("{vocabulary}-{term}")));
        words.first().is_some_and(Option::is_some).then_some(words)
    }

    fn date(&self, date: &Period) -> Vec<String> {
        self.all(|writer| writer.period(date))
    }

    pub fn country(&self) -> Vec<Texts> {
        let (name, inside, of) = ("country-name", "country-name.in", "country-name.of");
        let texts =
            [self.text(TextKind::Text, name), self.text(TextKind::In, inside), self.text(TextKind::Of, of)];
        vec![Texts::new(name, texts)]
    }

    pub fn project(&self, sources: &[Citation]) -> Vec<Texts> {
        let name =
            [self.text(TextKind::Text, "project-name"), self.text(TextKind::Short, "project-name.short")];
        let all = [
            Texts::new("project-name", name),
            Texts::new("project-summary", [self.text(TextKind::Text, "project-summary")]),
            Texts::new("project-objective", [self.text(TextKind::Text, "project-objective")]),
        ];
        all.into_iter().map(|texts| texts.citing(self.cites(sources))).collect()
    }

    pub fn assessment(&self, record: &Record<Assessment>) -> Texts {
        let key = format!("assessment-{}", record.id.get_ref());
        let level = Remark::Words { words: self.all(|writer| Some(writer.level(record))) };
        Texts::new(&key, [self.text(TextKind::Text, &key)])
            .citing(self.cites(&record.sources))
            .remarking(Some(level))
    }

    /// An entry of a list of a project.
    pub fn item(&self, prefix: &str, record: &Record<Item>) -> Texts {
        let key = format!("{prefix}-{}", record.id.get_ref());
        Texts::new(&key, [self.text(TextKind::Text, &key)]).citing(self.cites(&record.sources))
    }

    pub fn partner(&self, record: &Record<Partner>) -> Texts {
        let key = format!("partner-{}", record.id.get_ref());
        Texts::new(&key, [self.text(TextKind::Text, &key)]).citing(self.cites(&record.sources))
    }

    /// Claims by section, in the order of reports; then by topic, those without one first.
    pub fn claims(&self, claims: &[Record<Claim>]) -> Vec<Part> {
        let Some(first) = self.writers.first() else { return Vec::new() };
        let order: Vec<&str> = first.scope.workspace.groups.terms("section").collect();
        let mut sections = distinct(claims.iter().map(|claim| claim.section.get_ref().as_str()));
        sections
            .sort_by_key(|section| order.iter().position(|other| other == section).unwrap_or(order.len()));
        let part = |section: &str| {
            let own = || claims.iter().filter(move |claim| claim.section.get_ref() == section);
            let topic = |claim: &Record<Claim>| claim.topic.as_ref().map(|topic| topic.get_ref().clone());
            let mut topics = distinct(own().map(topic));
            topics.sort_by_key(Option::is_some);
            let of = |wanted: Option<String>| own().filter(move |claim| topic(claim) == wanted);
            let label = |writer: &Writer<'_, '_>| {
                let key = format!("section-{section}");
                let place = own().next().map(|claim| claim.at(&claim.section));
                place.map(|place| writer.required(&key, &place))
            };
            let heading = self.writers.iter().filter_map(label).collect();
            Part::new(Some(heading), topics.into_iter().flat_map(of).map(|claim| self.claim(claim)))
        };
        sections.into_iter().map(part).collect()
    }

    fn claim(&self, record: &Record<Claim>) -> Texts {
        let key = format!("claim-{}", record.id.get_ref());
        let original = Remark::Original { from: self.all(|writer| writer.original(record)) };
        Texts::new(&key, [self.text(TextKind::Text, &key)])
            .citing(self.cites(&record.sources))
            .remarking((record.level == Level::Brief).then_some(Remark::Brief))
            .remarking((record.kind == ClaimKind::Progress).then_some(Remark::Progress))
            .remarking(record.translated_from.is_some().then_some(original))
            .under(record.topic.as_ref().and_then(|topic| self.label("topic", topic.get_ref())))
    }

    /// A label that all countries share, with the figures of this one.
    pub fn statistic(&self, record: &Record<Statistic>) -> Texts {
        let key = format!("statistic-{}", record.id.get_ref());
        let text = self.made(TextKind::Text, &key, |writer| {
            let label = writer.optional(&key)?;
            let figures = record.percent.iter().chain(&record.number);
            let figures = figures.filter_map(|id| writer.scope.figure(id.get_ref()));
            let figures = figures
                .map(|figure| writer.scope.mark(figure.id.get_ref(), "text", writer.form(figure, "text")));
            let parts: Vec<String> = [label.text].into_iter().chain(figures).collect();
            Some(Resolved { text: parts.join(" · "), ..label })
        });
        Texts::new(&key, [text]).citing(Some(self.all(|writer| writer.statistic_cites(record))))
    }

    pub fn work(&self, record: &Record<Work>) -> Texts {
        let key = format!("work-{}", record.id.get_ref());
        let text = Text { cites: self.cites(&record.sources), ..self.text(TextKind::Text, &key) };
        let parts = record
            .parts
            .iter()
            .map(|part| self.text(TextKind::Part, &format!("work-part-{}", part.id.get_ref())));
        Texts::new(&key, [text].into_iter().chain(parts)).under(self.label("sector", record.sector.get_ref()))
    }

    /// The names of an institution.
    pub fn names(&self, institution: &Ref) -> Texts {
        let key = format!("institution-{}", institution.get_ref());
        let texts = [
            self.text(TextKind::Name, &key),
            self.short(TextKind::Short, &format!("{key}.short")),
            self.short(TextKind::Acronym, &format!("{key}.acronym")),
        ];
        Texts::new(&key, texts)
    }

    pub fn institution(&self, record: &Record<Institution>) -> Texts {
        let mut texts = self.names(&record.id);
        let more = [
            self.text(TextKind::Role, &format!("{}.role", texts.key)),
            self.text(TextKind::Activity, &format!("{}.activity", texts.key)),
        ];
        texts.texts.extend(more.into_iter().filter(Text::is_there));
        texts.citing(self.cites(&record.sources))
    }

    pub fn law(&self, record: &Record<Law>) -> Texts {
        let key = format!("law-{}", record.id.get_ref());
        let texts = [self.text(TextKind::Name, &key), self.short(TextKind::Short, &format!("{key}.short"))];
        let status = Remark::Words { words: self.all(|writer| writer.law_status(record.status)) };
        let date = record.date.as_ref().map(|date| Remark::Date { date: self.date(date) });
        Texts::new(&key, texts).citing(self.cites(&record.sources)).remarking(Some(status)).remarking(date)
    }

    pub fn policy(&self, record: &Record<Policy>) -> Texts {
        let key = format!("policy-{}", record.id.get_ref());
        let texts = [
            self.text(TextKind::Name, &key),
            self.short(TextKind::Acronym, &format!("{key}.acronym")),
            self.text(TextKind::Aim, &format!("{key}.aim")),
            self.text(TextKind::Activity, &format!("{key}.activity")),
        ];
        Texts::new(&key, texts).citing(self.cites(&record.sources))
    }

    pub fn programme(&self, record: &Record<Programme>) -> Texts {
        let key = format!("programme-{}", record.id.get_ref());
        let texts = [
            self.text(TextKind::Name, &key),
            self.text(TextKind::Aim, &format!("{key}.aim")),
            self.text(TextKind::Activity, &format!("{key}.activity")),
        ];
        Texts::new(&key, texts)
            .citing(self.cites(&record.sources))
            .under(self.label("programme-group", record.group.get_ref()))
    }

    pub fn event(&self, record: &Record<Event>) -> Texts {
        let key = format!("event-{}", record.id.get_ref());
        let text = Text { about: Some(self.date(&record.date)), ..self.text(TextKind::Event, &key) };
        Texts::new(&key, [text]).citing(self.cites(&record.sources))
    }

    pub fn recommendation(&self, record: &Record<Recommendation>) -> Texts {
        let key = format!("recommendation-{}", record.id.get_ref());
        let text = |kind, attribute| self.text(kind, &format!("{key}.{attribute}"));
        // What happened on it.
        let follow_up = record.follow_up.iter().map(|entry| Text {
            about: Some(self.date(&entry.date)),
            cites: self.cites(&entry.sources),
            ..self.text(TextKind::Event, &format!("follow-up-{}", entry.id.get_ref()))
        });
        let texts = [
            Text { cites: self.cites(&record.sources), ..self.text(TextKind::Text, &key) },
            text(TextKind::Short, "short"),
            text(TextKind::Next, "next"),
        ];
        let mechanism = Remark::Words { words: self.all(|writer| writer.mechanism_short(record)) };
        Texts::new(&key, texts.into_iter().chain(follow_up))
            .remarking(Some(Remark::Code { code: record.code.get_ref().clone() }))
            .remarking(Some(mechanism))
            .under(self.label("area", record.area.get_ref()))
    }

    /// A title stays in its own language.
    pub fn publication(&self, record: &Record<Publication>) -> Texts {
        let key = format!("publication-{}", record.kind.get_ref());
        let text = self.made(TextKind::Text, &key, |writer| {
            let kind = writer.optional(&key)?;
            let language = writer.optional(&format!("language-{}", record.language));
            let parts =
                [kind.text, language.map(|name| name.text).unwrap_or_default(), writer.period(&record.date)];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            let text = writer.language.formatter.capitalised(&parts.join(", "));
            Some(Resolved { text, ..kind })
        });
        let title = typography::set(&record.title, Profile::of_language(&record.language)).into_owned();
        let title = Some(Title { text: title, lang: primary(&record.language) });
        Texts { title, ..Texts::new(&key, [text]).citing(self.cites(&record.sources)) }
    }

    pub fn note(&self, record: &Record<Note>) -> Texts {
        let key = format!("note-{}", record.id.get_ref());
        Texts::new(&key, [self.text(TextKind::Text, &key)])
            .citing(self.cites(&record.sources))
            .under(self.label("table", record.on.get_ref()))
    }

    pub fn difference(&self, difference: &Difference<'_>) -> Texts {
        let key = format!("difference-{}", difference.id);
        let sides = difference.sides.map(|side| self.side(side));
        Texts::new(&key, [self.text(TextKind::Text, &key)].into_iter().chain(sides))
            .under(self.label("comparison", difference.kind.key()))
    }

    /// One of two statements that do not say the same.
    fn side(&self, side: Side<'_>) -> Text {
        let key = match side {
            Side::Figure(figure) => format!("figure-{}", figure.id.get_ref()),
            Side::Programme(programme) => format!("programme-{}", programme.id.get_ref()),
        };
        let text = self.made(TextKind::Part, &key, |writer| {
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

    /// A caption as it is read: after its figure.
    pub fn caption(&self, record: &Record<Figure>) -> Texts {
        let key = format!("figure-{}", record.id.get_ref());
        let figure = self.all(|writer| writer.form(record, "start"));
        let text = Text { about: Some(figure), ..self.text(TextKind::Caption, &key) };
        Texts::new(&key, [text]).citing(self.cites(&record.sources))
    }
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
