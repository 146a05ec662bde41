//! From facts to finished text in one language: catalogues, formats, typography. Knows nothing of Typst.

pub mod bibliography;
pub mod content;
pub mod format;
pub mod labels;
pub mod language;
pub mod message;
pub mod number_words;
pub mod report;
pub mod scope;
pub mod texts;
pub mod typography;
