//! Reading below the workspace's folder and writing below an output folder; nothing outside them is touched.

pub mod input;
pub mod output;
