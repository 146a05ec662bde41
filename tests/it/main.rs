//! The program as its users meet it, and the parts of it that have tables of their own.

mod batch;
mod catalogue;
mod citations;
mod cli_words;
mod commands;
mod coverage;
mod data_docs;
mod document_data;
mod formatting;
mod glossary;
mod mistakes;
mod overrides;
mod pdf;
mod reproducible;
mod robustness;
mod rows;
mod sample;
mod several;
mod spaces;
mod third_language;
mod typography;
mod usage;
mod workspace;
