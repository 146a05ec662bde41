//! Reading below the workspace's folder, writing below an output folder, and files that the user names.

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
