//! Vocabularies: open lists of terms. A term exists if it has a label, `VOCABULARY-TERM`, in some language.

use std::borrow::Cow;

macro_rules! vocabularies {
    ($($(#[$doc:meta])* $name:ident => $key:literal,)*) => {
        /// A vocabulary.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Vocabulary<'s> {
            $($(#[$doc])* $name,)*
            /// The levels of a rating scheme, which is a term itself.
            Levels(&'s str),
        }

        impl Vocabulary<'static> {
            /// All but the levels of schemes.
            pub const ALL: &[Vocabulary<'static>] = &[$(Vocabulary::$name,)*];
        }

        impl Vocabulary<'_> {
            /// How the labels of its terms begin, before the hyphen.
            pub fn key(&self) -> Cow<'_, str> {
                match self {
                    $(Vocabulary::$name => Cow::Borrowed($key),)*
                    Vocabulary::Levels(scheme) => Cow::Borrowed(scheme),
                }
            }
        }
    };
}

vocabularies! {
    /// Areas of recommendations.
    Area => "area",
    /// Why a rating is what it is, in the words of who gives it.
    AssessmentReason => "assessment-reason",
    /// What a breakdown of figures is by.
    Breakdown => "breakdown",
    /// What a government has set up against child labour.
    Framework => "framework",
    /// Products of child labour or forced labour.
    Good => "good",
    /// Whom a recommendation concerns.
    Group => "group",
    /// Conventions and protocols.
    Instrument => "instrument",
    /// Kinds of laws and regulations.
    LawKind => "law-kind",
    /// What law enforcement is measured by.
    Measure => "measure",
    /// Who recommends.
    Mechanism => "mechanism",
    /// Places on maps.
    Place => "place",
    /// By whom programmes are run.
    ProgrammeGroup => "programme-group",
    /// Kinds of publications.
    Publication => "publication",
    /// Parts of the world, as sources divide it.
    Region => "region",
    /// What an institution does.
    Role => "role",
    /// Rating schemes.
    Scheme => "scheme",
    /// Which cases a measure of law enforcement counts.
    Scope => "scope",
    /// Sections of reports and of sources.
    Section => "section",
    /// Sectors of work.
    Sector => "sector",
    /// Legal standards.
    Standard => "standard",
    /// Rows of statistics.
    Statistic => "statistic",
    /// Surveys behind statistics.
    Survey => "survey",
    /// Tables that notes stand under.
    Table => "table",
    /// Parts of a country of which a source tells apart.
    Territory => "territory",
    /// Topics of claims within their section.
    Topic => "topic",
}

impl Vocabulary<'_> {
    /// Attributes of its labels that reports print.
    pub fn attributes(&self) -> &'static [&'static str] {
        match self {
            Vocabulary::Instrument | Vocabulary::Measure | Vocabulary::Mechanism | Vocabulary::Standard => {
                &["short"]
            }
            Vocabulary::Good => &["in-text"],
            // Who rates.
            Vocabulary::Scheme => &["by"],
            Vocabulary::Scope => &["elsewhere"],
            _ => &[],
        }
    }
}
