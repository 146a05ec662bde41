//! A list of texts, as templates read it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::localise::data::citation::Cite;
use crate::localise::scope::Resolved;

/// The texts of one kind of records. Without items it is left out.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "TextSection")]
#[serde(rename_all = "kebab-case")]
pub struct Section {
    pub kind: SectionKind,
    pub parts: Vec<Part>,
}

/// What a section holds.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SectionKind {
    Names,
    Assessments,
    Reasons,
    Partners,
    Targets,
    Expected,
    Activities,
    Claims,
    Statistics,
    Works,
    Institutions,
    Laws,
    Policies,
    Programmes,
    Events,
    Recommendations,
    Publications,
    Notes,
    Differences,
    Captions,
}

/// A part of a section: the claims of one section of reports, or all of it.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "TextPart")]
#[serde(rename_all = "kebab-case")]
pub struct Part {
    /// One a language; none if there is no other part.
    pub heading: Option<Vec<Resolved>>,
    pub items: Vec<Texts>,
}

/// The texts of one record: at least one.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "TextItem")]
#[serde(rename_all = "kebab-case")]
pub struct Texts {
    /// Key of its message, without attribute.
    pub key: String,
    /// What stands in place of the key.
    pub title: Option<Title>,
    pub remarks: Vec<Remark>,
    /// Under which it stands together with others: one a language.
    pub group: Option<Vec<Option<Resolved>>>,
    pub texts: Vec<Text>,
}

/// A title in its own language.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Title {
    pub text: String,
    /// Without region.
    pub lang: String,
}

/// What is said of a record beside its texts.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Remark {
    /// It is also in the short brief.
    Brief,
    /// It tells of progress.
    Progress,
    /// The words are a translation from this language; one a language of the document.
    Original { from: Vec<Option<String>> },
    /// The code of a recommendation.
    Code { code: String },
    /// Finished words, one a language.
    Words { words: Vec<Option<Resolved>> },
    /// When it was, one a language.
    Date { date: Vec<String> },
}

/// A text in all languages of the document. At least one of them has it.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Text {
    /// Key of its message, with its attribute.
    pub key: String,
    pub kind: TextKind,
    /// Whether it is a text of the subject; else it is made of labels and figures.
    pub own: bool,
    /// What it is said of, one a language: the date of an event, the number of a figure.
    pub about: Option<Vec<String>>,
    /// One a language.
    pub words: Vec<Option<Resolved>>,
    /// One list a language; none if the sources stand with another text.
    pub cites: Option<Vec<Vec<Cite>>>,
}

/// What a text is for its record.
#[derive(Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TextKind {
    /// What the record says.
    Text,
    /// The name of what the record is about.
    Name,
    /// "in Mali"
    In,
    /// "of Mali"
    Of,
    Short,
    Acronym,
    Role,
    Aim,
    Activity,
    /// The next step on a recommendation.
    Next,
    /// One of several things that belong to the record.
    Part,
    /// What happened on a date.
    Event,
    /// What a figure says.
    Caption,
}

impl Part {
    /// Records without texts are left out.
    pub fn new(heading: Option<Vec<Resolved>>, items: impl IntoIterator<Item = Texts>) -> Self {
        Part { heading, items: items.into_iter().filter(|item| !item.texts.is_empty()).collect() }
    }
}

impl Text {
    /// Whether a language has it.
    pub fn is_there(&self) -> bool {
        self.words.iter().any(Option::is_some)
    }
}

impl Texts {
    pub fn new(key: &str, texts: impl IntoIterator<Item = Text>) -> Self {
        let texts = texts.into_iter().filter(Text::is_there).collect();
        Texts { key: key.to_owned(), title: None, remarks: Vec::new(), group: None, texts }
    }

    /// The sources stand with the last text.
    pub fn citing(mut self, mut cites: Option<Vec<Vec<Cite>>>) -> Self {
        self.texts.iter_mut().last().into_iter().for_each(|text| text.cites = cites.take());
        self
    }

    pub fn remarking(mut self, remark: Option<Remark>) -> Self {
        self.remarks.extend(remark);
        self
    }

    pub fn under(self, group: Option<Vec<Option<Resolved>>>) -> Self {
        Texts { group, ..self }
    }
}
