//! The text line by line: what stands on lines of its own.

use super::element::{BLOCKS, Child, Element};
use super::run::Run;

/// What stands on lines of its own: a paragraph, a heading, an entry of a list, a row of a table, a picture.
#[derive(Debug)]
pub struct Block {
    /// Nothing for text outside such an element.
    pub role: String,
    /// The page it begins on.
    pub page: u32,
    pub text: String,
    pub alt: Option<String>,
}

impl Block {
    pub(super) fn line(&self) -> String {
        let role = if ["", "P"].contains(&self.role.as_str()) { "" } else { &format!("{}: ", self.role) };
        let alt = self.alt.as_ref().map(|alt| format!(" ({alt})")).unwrap_or_default();
        format!("{role}{}{alt}", self.text)
    }
}

/// Elements that only hold others.
const HOLDERS: [&str; 12] =
    ["", "Document", "Part", "Sect", "Div", "L", "Table", "THead", "TBody", "TFoot", "TOC", "NonStruct"];

/// The blocks below an element: what is on a page, or on all pages.
pub(super) fn blocks_of(element: &Element, page: Option<u32>, blocks: &mut Vec<Block>) {
    let mut loose = Run::default();
    let mut begun = 0;
    let flush = |loose: &mut Run, begun: &mut u32, blocks: &mut Vec<Block>| {
        let text = std::mem::take(loose).text.trim().to_owned();
        let page = std::mem::take(begun);
        if !text.is_empty() {
            blocks.push(Block { role: String::new(), page, text, alt: None });
        }
    };
    for child in &element.children {
        match child {
            Child::Text(at, run) if page.is_none_or(|page| page == *at) => {
                begun = if begun == 0 { *at } else { begun };
                loose.append(run);
            }
            Child::Text(..) => {}
            Child::Element(inner) => {
                let role = inner.role.as_str();
                if HOLDERS.contains(&role) {
                    flush(&mut loose, &mut begun, blocks);
                    blocks_of(inner, page, blocks);
                } else if BLOCKS.contains(&role) {
                    flush(&mut loose, &mut begun, blocks);
                    blocks.extend(block(inner, page));
                } else {
                    begun = if begun == 0 { inner.first_page().unwrap_or_default() } else { begun };
                    inner.add_to(&mut loose, page);
                }
            }
        }
    }
    flush(&mut loose, &mut begun, blocks);
}

fn block(element: &Element, page: Option<u32>) -> Option<Block> {
    let role = element.role.clone();
    let text = if role == "TR" { cells(element, page) } else { element.join(page) };
    let page = element.first_page().unwrap_or_default();
    (!text.replace(['|', ' '], "").is_empty()).then(|| Block { role, page, text, alt: element.alt.clone() })
}

fn cells(row: &Element, page: Option<u32>) -> String {
    row.inner().map(|cell| cell.join(page)).collect::<Vec<_>>().join(" | ")
}
