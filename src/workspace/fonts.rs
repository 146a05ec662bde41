//! Fonts of the workspace: of those in `fonts/`, the families that `fiche.toml` names.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use ttf_parser::Permissions;
use typst::foundations::Bytes;
use typst::text::FontInfo;

use super::paths;
use crate::builtin;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::input::Files;
use crate::glyphs::Glyphs;
use crate::model::config::Config;
use crate::model::record::{Record, Ref};
use crate::span::{Concern, Span};

/// Formats of fonts; the last two are of web pages, and known only to be refused.
const EXTENSIONS: [&str; 6] = ["ttf", "otf", "ttc", "otc", "woff", "woff2"];

/// Bytes of one file: the largest fonts of Chinese have some 20 million.
const LARGEST: usize = 32_000_000;

/// The fonts of a workspace that its documents are set in.
#[derive(Debug, Default)]
pub struct Fonts {
    /// In the order of their files.
    pub faces: Vec<Face>,
    /// The characters that all faces of a family have.
    pub glyphs: Glyphs,
}

/// One face: a style of a family.
#[derive(Debug)]
pub struct Face {
    /// Path below the workspace's folder.
    pub path: String,
    /// The whole file, and which of its faces this is.
    pub bytes: Bytes,
    pub index: u32,
    pub info: FontInfo,
}

/// Reads the fonts that `fiche.toml` names; none of `fonts/` if it names none.
pub fn load(files: &Files, config: &Record<Config>, diagnostics: &mut Diagnostics) -> Fonts {
    let named = named(config);
    let Some(first) = named.first() else { return Fonts::default() };
    let at = |span: Range<usize>| Span { file: config.place.file.clone(), range: span };
    let before = diagnostics.errors();
    let mut faces = Vec::new();
    for path in files.below(paths::FONTS).into_iter().filter(|path| is_font(path)) {
        match files.bytes(&path, &Concern::All).and_then(|bytes| parsed(&path, bytes)) {
            Ok(found) => faces.extend(found),
            Err(problem) if problem.place.is_some() => diagnostics.push(problem),
            Err(problem) => diagnostics.push(problem.at(at(first.span()))),
        }
    }
    // One that is missing may be in a file that could not be read.
    let all_read = diagnostics.errors() == before;
    for name in &named {
        let own: Vec<&Face> = faces.iter().filter(|face| is_of(face, name)).collect();
        let builtin = || builtin::FONTS.iter().any(|family| same(family, name.get_ref()));
        if own.is_empty() && all_read && !builtin() {
            let known: BTreeSet<&str> = faces.iter().map(|face| face.info.family.as_str()).collect();
            let known = known.into_iter().chain(builtin::FONTS);
            let unknown = Diagnostic::error(Code::UnknownFont).at(at(name.span()));
            diagnostics.push(unknown.among(name.get_ref(), known, usize::MAX));
        }
        let refused = own.iter().find_map(|face| Some((face, refusal(face)?)));
        if let Some((face, reason)) = refused {
            let refused = Diagnostic::error(Code::FontNotEmbeddable).at(at(name.span()));
            let refused = refused.with("family", &face.info.family).with("path", &face.path);
            diagnostics.push(refused.with("kind", reason));
        }
    }
    faces.retain(|face| named.iter().any(|name| is_of(face, name)));
    let glyphs = glyphs(&faces);
    Fonts { faces, glyphs }
}

/// The families that `fiche.toml` names, in the order of the file.
fn named(config: &Config) -> Vec<&Ref> {
    let brand = &config.brand.fonts;
    let of_brand = [&brand.text, &brand.headings].into_iter().flatten();
    let mut named: Vec<&Ref> =
        of_brand.chain(config.languages.values().filter_map(|language| language.font.as_ref())).collect();
    named.sort_by_key(|name| name.span().start);
    named
}

fn is_of(face: &Face, name: &Ref) -> bool {
    same(&face.info.family, name.get_ref())
}

/// As Typst compares names of families.
fn same(family: &str, name: &str) -> bool {
    family.to_lowercase() == name.to_lowercase()
}

fn is_font(path: &str) -> bool {
    let extension = Path::new(path).extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    EXTENSIONS.iter().any(|known| extension.eq_ignore_ascii_case(known))
}

/// The faces in a file.
fn parsed(path: &str, bytes: Vec<u8>) -> Result<Vec<Face>, Diagnostic> {
    if bytes.len() > LARGEST {
        let large = Diagnostic::error(Code::FontTooLarge).with("path", path);
        let (size, most) = (bytes.len() / 1_000_000, LARGEST / 1_000_000);
        return Err(large.with("size", size).with("most", most));
    }
    let kind = if bytes.starts_with(b"wOF") { "web" } else { "other" };
    let bytes = Bytes::new(bytes);
    let count = ttf_parser::fonts_in_collection(&bytes).unwrap_or(1);
    let face = |index| {
        let info = FontInfo::new(&bytes, index)?;
        Some(Face { path: path.to_owned(), bytes: bytes.clone(), index, info })
    };
    // Of a collection, all must be sound: which are missing cannot be told.
    let faces: Option<Vec<Face>> = (0..count).map(face).collect();
    let none = || Diagnostic::error(Code::FontUnreadable).with("path", path).with("kind", kind);
    faces.filter(|faces| !faces.is_empty()).ok_or_else(none)
}

/// Why a font must not be put into a PDF, as its makers say in its table `OS/2`.
fn refusal(face: &Face) -> Option<&'static str> {
    let face = ttf_parser::Face::parse(&face.bytes, face.index).ok()?;
    if face.permissions() == Some(Permissions::Restricted) {
        Some("restricted")
    } else if !face.is_outline_embedding_allowed() {
        Some("bitmaps")
    } else if !face.is_subsetting_allowed() {
        Some("whole")
    } else {
        None
    }
}

/// The characters that all faces of some family have: a text may be set in any of them.
fn glyphs(faces: &[Face]) -> Glyphs {
    let mut all = BTreeSet::new();
    let families: BTreeSet<&str> = faces.iter().map(|face| face.info.family.as_str()).collect();
    for family in families {
        let own = faces.iter().filter(|face| face.info.family == family);
        let codes = own.map(|face| face.info.coverage.iter().collect::<BTreeSet<u32>>());
        all.extend(codes.reduce(|some, others| &some & &others).unwrap_or_default());
    }
    Glyphs::new(all)
}
