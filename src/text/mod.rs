//! Fluent messages and how they are set; nothing here knows what a workspace is.

pub mod address;
pub mod characters;
mod fluent_cause;
pub mod id;
pub mod message;
pub mod nesting;
pub mod number_words;
pub mod phrase;
pub mod plurals;
pub mod tag;
pub mod texts;
pub mod tidy;
pub mod typography;
pub mod visible;
