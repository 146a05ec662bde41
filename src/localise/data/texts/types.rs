//! A list of texts, as templates read it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::localise::data::citation::Cite;
use crate::localise::scope::Resolved;
use crate::model::kinds;

/// The texts of one kind of records.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "TextSection")]
#[serde(rename_all = "kebab-case")]
pub struct Section {
    /// Whose texts these are: the part of the data that holds the records; none for what the subject says of itself.
    pub part: Option<kinds::Part>,
    pub parts: Vec<Part>,
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
    /// What an attribute is called, one a language; none for the message's own text.
    pub label: Option<Vec<Resolved>>,
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
    /// What is said beside that: an attribute of the message.
    Attribute,
    /// One of several things that belong to the record.
    Part,
    /// What happened on a date.
    Event,
    /// What a figure says.
    Caption,
}

impl Section {
    /// Parts without texts are left out.
    pub fn new(part: Option<kinds::Part>, parts: Vec<Part>) -> Self {
        Section { part, parts: parts.into_iter().filter(|part| !part.items.is_empty()).collect() }
    }
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
    pub fn citing(mut self, cites: Option<Vec<Vec<Cite>>>) -> Self {
        if let Some(text) = self.texts.last_mut() {
            text.cites = cites;
        }
        self
    }
}
