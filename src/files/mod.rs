//! Reading below the workspace's folder and writing below an output folder; nothing outside them is touched.

mod attributes;
pub mod folder;
pub mod input;
mod journal;
pub mod lock;
pub mod output;
pub mod reads;
mod replace;
mod staged;
mod tree;
pub mod writer;
