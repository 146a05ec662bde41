//! Hashes of contents. Typst's own is the fastest at hand; SHA-256 is for other programs.

pub use typst::utils::hash128;
