//! The structure tree.

use std::collections::BTreeSet;

use super::run::Run;

/// A node of the structure tree.
#[derive(Debug, Clone, Default)]
pub struct Element {
    pub role: String,
    pub alt: Option<String>,
    pub lang: Option<String>,
    /// `Row`, `Column` or `Both` of a header cell.
    pub scope: Option<String>,
    /// Whether it stands above the line.
    pub raised: bool,
    pub children: Vec<Child>,
}

#[derive(Debug, Clone)]
pub enum Child {
    Element(Element),
    /// Text with the page it is on.
    Text(u32, Run),
}

impl Element {
    /// The text of the element and all below it.
    pub fn text(&self) -> String {
        self.join(None)
    }

    /// The element itself and all below it that have a role.
    pub fn elements(&self, role: &str) -> Vec<Element> {
        let own = (self.role == role).then(|| self.clone());
        own.into_iter().chain(self.inner().flat_map(|element| element.elements(role))).collect()
    }

    /// The elements directly below it.
    pub fn inner(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            Child::Text(..) => None,
        })
    }

    /// The page on which its text begins.
    pub(super) fn first_page(&self) -> Option<u32> {
        self.children.iter().find_map(|child| match child {
            Child::Element(element) => element.first_page(),
            Child::Text(page, _) => Some(*page),
        })
    }

    /// The text that is on a page, or on all.
    pub(super) fn join(&self, page: Option<u32>) -> String {
        let mut run = Run::default();
        self.add_to(&mut run, page);
        run.text.trim().to_owned()
    }

    /// The pieces of text below it, each with its language; without those of figures, which are read by their description.
    /// lang: of what is around it
    pub fn pieces(&self, lang: &str) -> Vec<(String, String)> {
        let lang = self.lang.as_deref().unwrap_or(lang);
        let of = |child: &Child| match child {
            Child::Element(element) if element.alt.is_some() => Vec::new(),
            Child::Element(element) => element.pieces(lang),
            Child::Text(_, run) => {
                vec![(run.lang.clone().unwrap_or_else(|| lang.to_owned()), run.text.clone())]
            }
        };
        self.children.iter().flat_map(of).collect()
    }

    /// The languages of the text below it, that of a figure too, as the page says.
    /// lang: of what is around it
    pub fn languages(&self, lang: &str) -> BTreeSet<String> {
        let lang = self.lang.as_deref().unwrap_or(lang);
        let of = |child: &Child| match child {
            Child::Element(element) => element.languages(lang),
            Child::Text(_, run) => BTreeSet::from([run.lang.clone().unwrap_or_else(|| lang.to_owned())]),
        };
        self.children.iter().flat_map(of).collect()
    }

    /// Where the page parts two words that no element and no space of the text does.
    pub fn glued(&self) -> Vec<String> {
        let mut glued = Vec::new();
        let mut run = Run::default();
        self.read_glued(&mut run, &mut glued);
        glued.extend(run.glued().iter().cloned());
        glued
    }

    fn read_glued(&self, run: &mut Run, glued: &mut Vec<String>) {
        for child in &self.children {
            match child {
                Child::Text(_, own) => run.append(own),
                Child::Element(element) if INLINE.contains(&element.role.as_str()) => {
                    element.read_glued(run, glued);
                }
                Child::Element(element) => {
                    glued.extend(std::mem::take(run).glued().iter().cloned());
                    glued.extend(element.glued());
                }
            }
        }
    }

    /// The raised number of a source is told in square brackets.
    pub(super) fn add_to(&self, run: &mut Run, page: Option<u32>) {
        let begins = |child: &Child| matches!(child, Child::Text(_, run) if run.text.starts_with(|c: char| c.is_ascii_digit()));
        if self.raised
            && self.children.first().is_some_and(begins)
            && page.is_none_or(|page| self.first_page() == Some(page))
        {
            run.text.push('[');
            self.add_children_to(run, page);
            run.text.push(']');
        } else {
            self.add_children_to(run, page);
        }
    }

    fn add_children_to(&self, run: &mut Run, page: Option<u32>) {
        for child in &self.children {
            match child {
                Child::Element(element) => {
                    if BLOCKS.contains(&element.role.as_str()) && !run.text.is_empty() {
                        run.text.push(' ');
                    }
                    element.add_to(run, page);
                }
                Child::Text(at, own) if page.is_none_or(|page| page == *at) => run.append(own),
                Child::Text(..) => {}
            }
        }
    }
}

/// Elements that stand on lines of their own.
pub(super) const BLOCKS: [&str; 14] = [
    "H1",
    "H2",
    "H3",
    "H4",
    "P",
    "Title",
    "Caption",
    "Note",
    "TOCI",
    "LI",
    "TR",
    "Figure",
    "Formula",
    "BlockQuote",
];

/// Elements that stand within a line: what is in them goes on without a gap.
const INLINE: [&str; 8] = ["Span", "Link", "Em", "Strong", "Reference", "Code", "Quote", "NonStruct"];
