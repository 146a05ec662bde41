//! From facts to finished text in one language. Knows nothing of Typst.

pub mod bibliography;
pub mod data;
pub mod format;
pub mod labels;
pub mod language;
pub mod marks;
pub mod scope;
pub mod style;
