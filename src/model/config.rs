//! `fiche.toml`, and `report.toml` in each report's folder.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU8;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use super::claim::Level;
use super::edition::Round;
use super::kinds::Part;
use super::period::Period;
use super::problem::encode;
use super::record::Ref;
use super::values::values;
use crate::diagnostic::Code;

/// `fiche.toml`: what the workspace publishes, for whom and in which languages.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Config {
    #[serde(default)]
    pub brand: Brand,
    /// By BCP 47 tag. The order in which texts fall back is each language's own.
    #[schemars(with = "BTreeMap<String, LanguageConfig>")]
    pub languages: BTreeMap<toml::Spanned<String>, LanguageConfig>,
    /// Message ids of the closing block, in order; a blank line apart.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub closing: Vec<Ref>,
    #[serde(default)]
    pub output: OutputConfig,
    /// Codes of countries or currencies that ISO does not list, each with the reason why it is used.
    #[serde(default)]
    pub codes: BTreeMap<String, String>,
    /// The documents to build.
    #[serde(default, rename = "document")]
    #[schemars(with = "Vec<DocumentConfig>")]
    pub documents: Vec<toml::Spanned<DocumentConfig>>,
    // They are read one by one: see `workspace::schedules`.
    /// Builds that a timer of the system starts.
    #[serde(default, rename = "schedule")]
    #[schemars(with = "Vec<ScheduleConfig>")]
    pub schedules: Vec<toml::Spanned<ScheduleConfig>>,
}

/// How documents look.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Brand {
    /// The one accent colour, `#rrggbb`. It needs a contrast of 4.5:1 on white.
    #[serde(default = "accent")]
    #[schemars(with = "String")]
    pub colour: toml::Spanned<String>,
    /// A second colour, `#rrggbb`, for rules under headings and what stands beside the first in charts. It needs a contrast
    /// of 4.5:1 on white.
    #[schemars(with = "Option<String>")]
    pub second_colour: Option<Ref>,
    #[serde(default)]
    pub fonts: BrandFonts,
    /// Shown in the masthead or at the end, in this order.
    #[serde(default)]
    pub logos: Vec<Logo>,
}

/// Families of fonts: of the workspace's `fonts/`, or built in.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BrandFonts {
    /// Of all text, unless its language has a font of its own.
    #[schemars(with = "Option<String>")]
    pub text: Option<Ref>,
    /// Of headings and titles; that of the text unless given.
    #[schemars(with = "Option<String>")]
    pub headings: Option<Ref>,
}

impl Default for Brand {
    fn default() -> Self {
        Brand { colour: accent(), second_colour: None, fonts: BrandFonts::default(), logos: Vec::new() }
    }
}

fn accent() -> toml::Spanned<String> {
    toml::Spanned::new(0..0, "#1f5a7d".to_owned())
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Logo {
    /// PNG, JPEG or SVG below `templates/`.
    #[schemars(with = "String")]
    pub file: Ref,
    /// Message id of the alternative text.
    pub alt: String,
    #[serde(default)]
    pub place: LogoPlace,
    /// The ground that the logo is made for: on a dark one it stands on a dark panel.
    #[serde(default)]
    pub ground: Ground,
}

/// Where a logo stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LogoPlace {
    /// Beside the title.
    #[default]
    Masthead,
    /// Above the closing block, as for partners and donors.
    End,
    Both,
}

/// What a logo stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// The white of the page.
    #[default]
    Light,
    /// The brand's colour.
    Dark,
}

/// One language of the workspace.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LanguageConfig {
    /// Region-specific formatting, for example `en-GB`; the tag itself unless given.
    #[schemars(with = "Option<String>")]
    pub locale: Option<Ref>,
    /// Typographic profile; the language's usual one unless given.
    #[schemars(with = "Option<String>")]
    pub typography: Option<Ref>,
    /// Family of the font of its texts: of the workspace's `fonts/`, or built in. Those of the brand and the built-in ones
    /// have what it lacks.
    #[schemars(with = "Option<String>")]
    pub font: Option<Ref>,
    /// Languages to take a missing text from.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub fallback: Vec<Ref>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OutputConfig {
    /// Path of a document below the output folder, without extension. `{subject}`, `{report}` (or `{name}`), `{language}`
    /// and `{edition}` are replaced; the first three have to be there, or documents would overwrite each other.
    #[serde(default = "pattern")]
    #[schemars(with = "String")]
    pub pattern: toml::Spanned<String>,
}

impl Default for OutputConfig {
    fn default() -> Self {
        OutputConfig { pattern: pattern() }
    }
}

fn pattern() -> toml::Spanned<String> {
    toml::Spanned::new(0..0, "{subject}/{subject}-{report}.{language}".to_owned())
}

/// `[[document]]`: one report on some subjects in some languages.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DocumentConfig {
    #[schemars(with = "String")]
    pub report: Ref,
    #[schemars(with = "Subjects")]
    pub subjects: toml::Spanned<Subjects>,
    /// The edition of the subjects, if not the newest that is published.
    #[schemars(with = "Option<Round>")]
    pub edition: Option<toml::Spanned<Round>>,
    /// Tags, or `en+fr` for both side by side; the first stands left.
    #[schemars(with = "Vec<String>")]
    pub languages: Vec<Ref>,
    #[serde(default)]
    pub distribution: Distribution,
    /// Not to be passed on before this date.
    pub embargo: Option<Period>,
    /// Refuse to build with a text missing in the document's language.
    #[serde(default)]
    pub complete: bool,
}

/// What documents are about: ids of subjects, or `"all"` for every subject that the report can be made for.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(with = "SubjectsSchema")]
pub enum Subjects {
    All,
    Named(Vec<Ref>),
}

/// `"all"`, or a list of ids.
#[derive(JsonSchema)]
#[serde(untagged)]
#[allow(dead_code)]
enum SubjectsSchema {
    All(AllSubjects),
    Named(Vec<String>),
}

#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(dead_code)]
enum AllSubjects {
    All,
}

impl<'de> Deserialize<'de> for Subjects {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SubjectsVisitor;
        impl<'de> serde::de::Visitor<'de> for SubjectsVisitor {
            type Value = Subjects;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a list of subjects such as [\"mali\"], or \"all\"")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Subjects, E> {
                match text {
                    "all" => Ok(Subjects::All),
                    other => Err(E::custom(encode(Code::SubjectsMalformed, other))),
                }
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut seq: A) -> Result<Subjects, A::Error> {
                let mut named = Vec::new();
                while let Some(subject) = seq.next_element::<Ref>()? {
                    named.push(subject);
                }
                Ok(Subjects::Named(named))
            }
        }
        deserializer.deserialize_any(SubjectsVisitor)
    }
}

/// `[[schedule]]`: some documents at certain times. A missing list selects everything.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ScheduleConfig {
    #[schemars(with = "String")]
    pub name: Ref,
    /// A cron expression of five fields (minute, hour, day of the month, month, day of the week), for example
    /// `30 5 * * mon-fri`; or `@hourly`, `@daily`, `@weekly`, `@monthly`, `@yearly`.
    #[schemars(with = "String")]
    pub when: Ref,
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub reports: Vec<Ref>,
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub subjects: Vec<Ref>,
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub languages: Vec<Ref>,
    /// Refuse to build a document with a text missing in its language.
    #[serde(default)]
    pub strict: bool,
    /// Remove documents that are no longer named.
    #[serde(default)]
    pub prune: bool,
    /// Keep a copy of every document, by edition and day.
    #[serde(default)]
    pub archive: bool,
    /// A command with its arguments, run without a shell after a build, if documents have changed since it was last
    /// successful. `{manifest}` in an argument is the path of the manifest, as is the environment variable `FICHE_MANIFEST`.
    #[schemars(with = "Option<Vec<String>>")]
    pub after: Option<toml::Spanned<Vec<String>>>,
    /// A command with its arguments, run in the same way after a build that did not go well, to tell somebody. `{manifest}`
    /// and `FICHE_MANIFEST` are there if documents of an earlier build are.
    #[schemars(with = "Option<Vec<String>>")]
    pub on_failure: Option<toml::Spanned<Vec<String>>>,
}

values! {
    /// Who may read a document.
    #[derive(Default)]
    Distribution {
        Draft => "draft",
        Internal => "internal",
        OfficialUse => "official-use",
        #[default]
        Public => "public",
    }
}

/// `templates/REPORT/report.toml`: what a report can be made for. Its name is the message `report-REPORT`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReportConfig {
    /// `country`, `project`, or both.
    pub subjects: Vec<SubjectKind>,
    /// Whether it can be made in two languages side by side.
    #[serde(default)]
    pub bilingual: bool,
    /// For a person who checks the texts: figures are marked in them, and it is made only when asked for.
    #[serde(default)]
    pub review: bool,
    /// The lists of records that its templates read; all unless given. A change in the others does not make its
    /// documents again.
    #[schemars(with = "Option<BTreeSet<Part>>")]
    pub reads: Option<toml::Spanned<BTreeSet<Part>>>,
    /// 1 = its templates read claims and rows of enforcement of level 1 only, and summaries.
    #[serde(default)]
    pub level: Level,
    /// Groups of the vocabulary `mechanism`: of recommendations, its templates read those of mechanisms of these groups and
    /// those that `[brief]` of a country names; all unless given.
    #[schemars(with = "Option<Vec<String>>")]
    pub mechanism_groups: Option<Vec<Ref>>,
    /// What its documents are called in the names of files, by language: `{name}` in the pattern of paths. In other languages
    /// it is the name of the report.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// How many pages its documents have at most. They are set more closely if they have more; a build warns of those that
    /// still do, and with `--strict` refuses them.
    pub pages: Option<NonZeroU8>,
    /// The same of documents in two languages, if it is another number.
    pub bilingual_pages: Option<NonZeroU8>,
    /// Whether its versions in one language are set alike: they know how long the texts of the others are, and are made again if
    /// this changes.
    #[serde(default)]
    pub alike: bool,
}

impl ReportConfig {
    /// What documents in a language are called, if that is not the name of the report: by its tag, or its language alone.
    pub fn name(&self, tag: &str) -> Option<&String> {
        self.names.get(tag).or_else(|| self.names.get(tag.split('-').next()?))
    }

    /// How many pages a document has at most.
    pub fn pages(&self, bilingual: bool) -> Option<usize> {
        let pages = self.bilingual_pages.filter(|_| bilingual).or(self.pages);
        pages.map(|pages| pages.get().into())
    }
}

values! {
    SubjectKind {
        Country => "country",
        Project => "project",
    }
}

impl SubjectKind {
    /// In the order of their folders.
    pub const ALL: [SubjectKind; 2] = [SubjectKind::Country, SubjectKind::Project];

    /// The folder in `data/`.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Country => "countries",
            Self::Project => "projects",
        }
    }
}
