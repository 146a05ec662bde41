//! Inputs that would end the process, or keep it busy without end, are problems of the documents that they concern; the others
//! are made.

mod languages;
mod limits;
mod many;
mod pictures;
mod style;
mod templates;
mod texts;
