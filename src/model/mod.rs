//! What a workspace holds: plain types, decoded from the data files.
//!
//! Facts carry no prose. The words that belong to a record are Fluent messages whose ids follow from the record's
//! id: `claim-ID`, `figure-ID`, `recommendation-ID` and so on.

pub mod address;
pub mod citation;
pub mod claim;
pub mod codes;
pub mod config;
pub mod country;
pub mod coverage;
pub mod difference;
pub mod edition;
pub mod entry;
pub mod figure;
pub mod glossary;
pub mod good;
pub mod groups;
pub mod kinds;
pub mod labels;
pub mod law_age;
pub mod link;
pub mod locator;
pub mod marks;
pub mod note;
pub mod number;
pub mod period;
pub mod place;
pub mod prevalence;
pub mod problem;
pub mod programme;
pub mod project;
pub mod recommendation;
pub mod record;
pub mod sdg;
pub mod source;
pub mod subject;
pub mod texts;
pub mod values;
pub mod vocabulary;
pub mod web_address;
