//! References of records: what a record names that is told elsewhere.

use super::citation::Citation;
use super::record::Ref;
use super::vocabulary::Vocabulary;

/// What a reference leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target<'s> {
    Figure,
    Institution,
    Law,
    Programme,
    Recommendation,
    Source,
    /// A subject that is a country.
    Country,
    Term(Vocabulary<'s>),
}

impl Target<'_> {
    /// The kind of record, as addresses name it.
    pub fn kind(&self) -> std::borrow::Cow<'_, str> {
        match self {
            Target::Figure => "figure".into(),
            Target::Institution => "institution".into(),
            Target::Law => "law".into(),
            Target::Programme => "programme".into(),
            Target::Recommendation => "recommendation".into(),
            Target::Source => "source".into(),
            Target::Country => "country".into(),
            Target::Term(vocabulary) => vocabulary.key(),
        }
    }
}

/// The units of figures that make sense where they are referred to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    Any,
    Percent,
    /// Persons or things.
    Count,
    /// A currency, or none where the source does not name it.
    Money,
}

/// One reference.
#[derive(Debug, Clone)]
pub struct Link<'r> {
    pub to: Target<'r>,
    pub id: &'r Ref,
    /// Whether reports print what it leads to because of it; a figure that others only belong to is not printed.
    pub shows: bool,
    pub takes: Takes,
}

impl<'r> Link<'r> {
    pub fn new(to: Target<'r>, id: &'r Ref) -> Self {
        Link { to, id, shows: true, takes: Takes::Any }
    }

    /// A reference by which nothing is printed.
    pub fn silent(to: Target<'r>, id: &'r Ref) -> Self {
        Link { shows: false, ..Link::new(to, id) }
    }
}

/// Takes the references of a record one by one.
pub struct Links<'v, 'r>(&'v mut dyn FnMut(Link<'r>));

impl<'v, 'r> Links<'v, 'r> {
    pub fn new(visit: &'v mut dyn FnMut(Link<'r>)) -> Self {
        Links(visit)
    }

    pub fn add(&mut self, link: Link<'r>) {
        (self.0)(link);
    }

    pub fn figures(&mut self, ids: impl IntoIterator<Item = &'r Ref>) {
        self.figures_in(Takes::Any, ids);
    }

    pub fn figures_in(&mut self, takes: Takes, ids: impl IntoIterator<Item = &'r Ref>) {
        ids.into_iter().for_each(|id| self.add(Link { takes, ..Link::new(Target::Figure, id) }));
    }

    pub fn institutions(&mut self, ids: impl IntoIterator<Item = &'r Ref>) {
        ids.into_iter().for_each(|id| self.add(Link::new(Target::Institution, id)));
    }

    pub fn recommendations(&mut self, ids: impl IntoIterator<Item = &'r Ref>) {
        ids.into_iter().for_each(|id| self.add(Link::new(Target::Recommendation, id)));
    }

    pub fn terms(&mut self, vocabulary: Vocabulary<'r>, ids: impl IntoIterator<Item = &'r Ref>) {
        ids.into_iter().for_each(|id| self.add(Link::new(Target::Term(vocabulary.clone()), id)));
    }

    /// Sources, and the sections of them that are named by a term.
    pub fn citations(&mut self, citations: &'r [Citation]) {
        for citation in citations {
            self.add(Link::new(Target::Source, &citation.source));
            // A section may also be a number: `III`.
            let named = citation.section.iter().filter(|s| s.get_ref().chars().any(char::is_lowercase));
            self.terms(Vocabulary::Section, named);
        }
    }
}
