//! The program as its users meet it, and the parts of it that have tables of their own.

mod batch;
mod catalogue;
mod citations;
mod cli_words;
mod commands;
mod coverage;
mod edit;
mod files;
mod formatting;
mod geometry;
mod glossary;
mod inventory;
mod mistakes;
mod overrides;
mod pdf;
mod reproducible;
mod robustness;
mod rows;
mod sample;
mod several;
mod spaces;
mod theme;
mod third_language;
mod typography;
mod usage;
mod workspace;
