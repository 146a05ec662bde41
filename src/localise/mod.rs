//! From facts to finished text in one language. Knows nothing of Typst.

pub mod bibliography;
pub mod content;
pub mod format;
pub mod labels;
pub mod language;
pub mod report;
pub mod scope;
