//! Where the glyphs of a PDF stand: none lies outside its page, none on another, and words are apart.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Document, Object, ObjectId};

use crate::pdf::{Font, Shown, State};

/// What letters have to share before one is taken to lie on the other, in points.
const TOUCH: f32 = 0.7;

/// A glyph between its baseline and about the height of an x.
#[derive(Clone)]
struct Glyph {
    /// Which piece of text it belongs to, and its place there.
    run: usize,
    index: usize,
    letter: String,
    left: f32,
    right: f32,
    bottom: f32,
    top: f32,
}

/// What is wrong with the pages of a document whose margins on the left and on the right have this many millimetres:
/// nothing, if all is well.
pub fn faults(bytes: &[u8], margin: f32) -> Vec<String> {
    // Punctuation and slanted letters may reach a little beyond.
    let margin = margin / 25.4 * 72.0 - 0.8;
    let document = Document::load_mem(bytes).expect("a PDF");
    let mut faults = Vec::new();
    for (number, id) in document.get_pages() {
        let (width, height) = page_size(&document, id);
        let glyphs = glyphs_of(&document, id);
        assert!(!glyphs.is_empty(), "page {number} is empty");
        let text = |run: usize| -> String {
            glyphs.iter().filter(|glyph| glyph.run == run).map(|glyph| glyph.letter.as_str()).collect()
        };
        let outside: BTreeSet<usize> = glyphs
            .iter()
            .filter(|glyph| {
                glyph.left < margin
                    || glyph.right > width - margin
                    || glyph.bottom < 0.0
                    || glyph.top > height
            })
            .map(|glyph| glyph.run)
            .collect();
        faults.extend(
            outside.iter().map(|run| format!("page {number}: outside the margins: `{}`", text(*run))),
        );
        faults.extend(
            touching(&glyphs)
                .iter()
                .map(|(one, other)| format!("page {number}: `{}` touches `{}`", text(*one), text(*other))),
        );
        faults.extend(
            overlaps(&glyphs)
                .iter()
                .map(|(one, other)| format!("page {number}: `{}` lies on `{}`", text(*one), text(*other))),
        );
    }
    faults
}

/// Pairs of pieces of text that lie on each other.
pub fn overlaps_of(bytes: &[u8]) -> Vec<String> {
    let document = Document::load_mem(bytes).expect("a PDF");
    let pages = document.get_pages();
    let found = pages.iter().flat_map(|(number, id)| {
        let glyphs = glyphs_of(&document, *id);
        let text = |run: usize| -> String {
            glyphs.iter().filter(|glyph| glyph.run == run).map(|glyph| glyph.letter.as_str()).collect()
        };
        let pairs = overlaps(&glyphs);
        pairs
            .iter()
            .map(|(one, other)| format!("page {number}: `{}`, `{}`", text(*one), text(*other)))
            .collect::<Vec<_>>()
    });
    found.collect()
}

/// A piece of text: left, bottom, right, top.
pub type Name = (String, f32, f32, f32, f32);

/// The pieces of text of each page, with its width and height.
pub fn names(bytes: &[u8]) -> Vec<(f32, f32, Vec<Name>)> {
    let document = Document::load_mem(bytes).expect("a PDF");
    let pages = document.get_pages();
    let page = |id: &ObjectId| {
        let mut names: BTreeMap<usize, Name> = BTreeMap::new();
        for glyph in glyphs_of(&document, *id) {
            let name =
                names.entry(glyph.run).or_insert((String::new(), glyph.left, glyph.bottom, 0.0, glyph.top));
            name.0.push_str(&glyph.letter);
            name.3 = glyph.right;
        }
        let (width, height) = page_size(&document, *id);
        (width, height, names.into_values().collect())
    };
    pages.values().map(page).collect()
}

/// Names through which a slanting or upright line runs, such as one from a place on a map to its name.
pub fn struck(bytes: &[u8]) -> (usize, Vec<String>) {
    let document = Document::load_mem(bytes).expect("a PDF");
    let (mut count, mut struck) = (0, Vec::new());
    for ((number, id), (_, _, names)) in document.get_pages().iter().zip(names(bytes)) {
        let lines = lines_of(&document, *id);
        count += lines.len();
        for (name, left, bottom, right, top) in names.iter().filter(|name| !name.0.is_empty()) {
            let within = |(x, y): (f32, f32)| x > *left && x < *right && y > *bottom && y < *top;
            let runs_through = lines.iter().any(|((x1, y1), (x2, y2))| {
                (0..=200).any(|step| {
                    let part = step as f32 / 200.0;
                    within((x1 + (x2 - x1) * part, y1 + (y2 - y1) * part))
                })
            });
            if runs_through {
                struck.push(format!("page {number}: {name}"));
            }
        }
    }
    (count, struck)
}

type Line = ((f32, f32), (f32, f32));

/// The straight lines on a page that do not lie.
fn lines_of(document: &Document, page: ObjectId) -> Vec<Line> {
    let fonts = document.get_page_fonts(page).expect("fonts");
    let fonts: BTreeMap<Vec<u8>, Font> =
        fonts.iter().map(|(name, font)| (name.clone(), Font::read(document, font))).collect();
    let content = Content::decode(&document.get_page_content(page)).expect("page content");
    let (mut state, mut lines, mut ends) = (State::default(), Vec::new(), Vec::new());
    for operation in &content.operations {
        state.take(operation, &fonts);
        match operation.operator.as_str() {
            "m" | "l" => {
                let number = |index: usize| operation.operands[index].as_float().expect("a number");
                ends.push(state.point(number(0), number(1)));
            }
            "S" => {
                if let [from, to] = ends[..]
                    && (from.1 - to.1).abs() > 0.5
                {
                    lines.push((from, to));
                }
                ends.clear();
            }
            "c" | "re" | "h" => ends.extend([(0.0, 0.0); 3]),
            "f" | "f*" | "B" | "B*" | "n" | "s" => ends.clear(),
            _ => {}
        }
    }
    lines
}

/// The letters of a document, each with its left and its right edge.
pub fn letters(document: &Document) -> Vec<(String, f32, f32)> {
    let pages = document.get_pages();
    let glyphs = pages.values().flat_map(|id| glyphs_of(document, *id));
    glyphs.map(|glyph| (glyph.letter, glyph.left, glyph.right)).collect()
}

/// Width and height of each page.
pub fn page_sizes(bytes: &[u8]) -> Vec<(f32, f32)> {
    let document = Document::load_mem(bytes).expect("a PDF");
    document.get_pages().values().map(|id| page_size(&document, *id)).collect()
}

fn page_size(document: &Document, page: ObjectId) -> (f32, f32) {
    let page = document.get_dictionary(page).expect("a page");
    let corners = page.get_deref(b"MediaBox", document).and_then(Object::as_array).expect("its size");
    (corners[2].as_float().expect("a number"), corners[3].as_float().expect("a number"))
}

/// What parts two words, at least, in points.
const APART: f32 = 1.0;

/// Pairs of pieces of text of which one ends with a letter or figure where the other begins with one.
fn touching(glyphs: &[Glyph]) -> BTreeSet<(usize, usize)> {
    let is_word = |glyph: &&Glyph| glyph.letter.chars().all(char::is_alphanumeric);
    let mut ends: BTreeMap<usize, &Glyph> = BTreeMap::new();
    let mut starts: BTreeMap<i32, Vec<&Glyph>> = BTreeMap::new();
    for glyph in glyphs {
        ends.insert(glyph.run, glyph);
        if glyph.index == 0 && is_word(&glyph) {
            starts.entry(glyph.bottom as i32).or_default().push(glyph);
        }
    }
    let mut pairs = BTreeSet::new();
    for end in ends.into_values().filter(is_word) {
        let line = end.bottom as i32;
        for start in (line - 1..=line + 1).filter_map(|line| starts.get(&line)).flatten() {
            let gap = start.left - end.right;
            let same_line = (start.bottom - end.bottom).abs() < 0.1;
            // A word that may break anywhere is set letter by letter, with kerning.
            if start.run == end.run + 1 && gap < 0.05 {
                continue;
            }
            if start.run != end.run && same_line && gap > -TOUCH && gap < APART {
                pairs.insert((end.run, start.run));
            }
        }
    }
    pairs
}

/// Pairs of pieces of text that lie on each other.
fn overlaps(glyphs: &[Glyph]) -> BTreeSet<(usize, usize)> {
    // Only what is in the same square of a grid, or in one beside it, can touch.
    const SQUARE: f32 = 12.0;
    let square = |glyph: &Glyph| ((glyph.left / SQUARE) as i32, (glyph.bottom / SQUARE) as i32);
    let mut squares: BTreeMap<(i32, i32), Vec<&Glyph>> = BTreeMap::new();
    for glyph in glyphs {
        squares.entry(square(glyph)).or_default().push(glyph);
    }
    let mut pairs = BTreeSet::new();
    for glyph in glyphs {
        let (x, y) = square(glyph);
        // A glyph of a title is wider and higher than a square.
        for near in (x - 3..=x + 3).flat_map(|x| (y - 2..=y + 2).map(move |y| (x, y))) {
            for other in squares.get(&near).into_iter().flatten() {
                let later = (other.run, other.index) > (glyph.run, glyph.index);
                if later && lies_on(glyph, other) {
                    pairs.insert((glyph.run, other.run));
                }
            }
        }
    }
    pairs
}

fn lies_on(one: &Glyph, other: &Glyph) -> bool {
    // Neighbours may be set close to each other.
    if one.run == other.run && one.index.abs_diff(other.index) <= 2 {
        return false;
    }
    // Names on a map are set twice, first with a rim.
    let twin = one.letter == other.letter
        && (one.left - other.left).abs() < 0.05
        && (one.bottom - other.bottom).abs() < 0.05;
    let across = one.right.min(other.right) - one.left.max(other.left);
    let along = one.top.min(other.top) - one.bottom.max(other.bottom);
    !twin && across > TOUCH && along > TOUCH
}

fn glyphs_of(document: &Document, page: ObjectId) -> Vec<Glyph> {
    let fonts = document.get_page_fonts(page).expect("fonts");
    let fonts: BTreeMap<Vec<u8>, Font> =
        fonts.iter().map(|(name, font)| (name.clone(), Font::read(document, font))).collect();
    let content = Content::decode(&document.get_page_content(page)).expect("page content");
    let (mut state, mut glyphs) = (State::default(), Vec::new());
    let mut runs = 0;
    for operation in &content.operations {
        let shown = state.take(operation, &fonts);
        if !shown.is_empty() {
            runs += 1;
            glyphs.extend(run(runs, &shown, &state, &fonts));
        }
    }
    glyphs
}

/// The glyphs of a piece of text.
fn run(run: usize, shown: &[Shown], state: &State, fonts: &BTreeMap<Vec<u8>, Font>) -> Vec<Glyph> {
    let (font, place) = (state.font(fonts), state.place());
    let height = 0.5 * state.size * place.scale.1.abs();
    let mut glyphs = Vec::new();
    let mut index = 0;
    for string in shown {
        let mut along = string.start;
        for code in string.codes.chunks_exact(2) {
            let letter = font.text(code);
            let (left, bottom) = place.point(along, 0.0);
            along += font.width(code) * state.size;
            let (right, _) = place.point(along, 0.0);
            if !letter.trim().is_empty() && letter != "\u{AD}" {
                glyphs.push(Glyph { run, index, letter, left, right, bottom, top: bottom + height });
            }
            index += 1;
        }
    }
    glyphs
}

/// How a page is filled.
pub struct Extent {
    /// Size of its smallest letters, in points, but for those set higher than their line, of 7 points at least.
    pub smallest: f32,
    /// How much of the area of text is used, from the top.
    pub filled: f32,
}

/// How the pages of a document are filled, which have the margins of the built-in design.
pub fn extents(bytes: &[u8]) -> Vec<Extent> {
    let millimetres = |length: f32| length / 25.4 * 72.0;
    let (top, bottom) = (millimetres(18.0), millimetres(15.0));
    let document = Document::load_mem(bytes).expect("a PDF");
    let extent = |id: ObjectId| {
        let (_, height) = page_size(&document, id);
        let glyphs = glyphs_of(&document, id);
        let mut runs: BTreeMap<usize, (String, &Glyph)> = BTreeMap::new();
        for glyph in &glyphs {
            runs.entry(glyph.run).or_insert_with(|| (String::new(), glyph)).0.push_str(&glyph.letter);
        }
        let size = |glyph: &Glyph| 2.0 * (glyph.top - glyph.bottom);
        // Numbers of sources and the like stand above the line of larger letters before them.
        let is_raised = |own: &Glyph| {
            glyphs.iter().any(|other| {
                let (higher, after) = (own.bottom - other.bottom, own.left - other.right);
                size(other) > size(own) && (1.5..4.5).contains(&higher) && (-1.0..120.0).contains(&after)
            })
        };
        let sizes =
            runs.values().filter(|(text, first)| text != "er" && !(size(first) > 6.9 && is_raised(first)));
        let sizes = sizes.map(|(_, first)| size(first));
        let body = glyphs.iter().filter(|glyph| glyph.bottom > bottom && glyph.top < height - top);
        let lowest = body.map(|glyph| glyph.bottom).fold(height - top, f32::min);
        Extent {
            smallest: sizes.fold(f32::INFINITY, f32::min),
            filled: (height - top - lowest) / (height - top - bottom),
        }
    };
    document.get_pages().values().map(|id| extent(*id)).collect()
}

/// The size in which most letters of a document are set, in hundredths of a point.
pub fn body_size(bytes: &[u8]) -> u32 {
    let document = Document::load_mem(bytes).expect("a PDF");
    let mut sizes: BTreeMap<u32, usize> = BTreeMap::new();
    for glyph in document.get_pages().values().flat_map(|id| glyphs_of(&document, *id)) {
        *sizes.entry(((glyph.top - glyph.bottom) * 200.0).round() as u32).or_default() += 1;
    }
    sizes.into_iter().max_by_key(|(_, count)| *count).map(|(size, _)| size).expect("letters")
}
