//! A PDF as its reader gets it: text in the order of the structure tree, as a screen reader takes it, page by page.

mod block;
mod element;
mod glyphs;
mod page;
mod run;
mod state;

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

use block::blocks_of;
use page::PageReader;
use run::Run;

pub use block::Block;
pub use element::{Child, Element};
pub use glyphs::Font;
pub use state::{Shown, State};

/// A document with its structure tree and the text of each leaf.
pub struct Pdf {
    document: Document,
    /// Page object → number from 1.
    numbers: BTreeMap<ObjectId, u32>,
    /// By page and marked-content id.
    marked: BTreeMap<(u32, i64), Run>,
    /// Headers and footers, by page.
    artifacts: BTreeMap<u32, String>,
}

impl Pdf {
    pub fn read(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).expect("a PDF");
        let pages = document.get_pages();
        let numbers = pages.iter().map(|(number, id)| (*id, *number)).collect();
        let mut pdf = Pdf { document, numbers, marked: BTreeMap::new(), artifacts: BTreeMap::new() };
        for (number, id) in pages {
            pdf.read_page(number, id);
        }
        pdf
    }

    fn read_page(&mut self, number: u32, id: ObjectId) {
        let fonts = self.document.get_page_fonts(id).expect("fonts");
        let fonts: BTreeMap<Vec<u8>, Font> =
            fonts.iter().map(|(name, font)| (name.clone(), Font::read(&self.document, font))).collect();
        let content = Content::decode(&self.document.get_page_content(id)).expect("page content");
        let mut reader = PageReader::new(self.height(id));
        for operation in &content.operations {
            reader.take(operation, &fonts);
        }
        self.marked.extend(reader.marked.into_iter().map(|(mcid, run)| ((number, mcid), run)));
        self.artifacts.insert(number, reader.artifacts.text);
    }

    fn height(&self, page: ObjectId) -> f32 {
        let page = self.document.get_dictionary(page).expect("a page");
        let corners =
            self.entry(page, "MediaBox").and_then(|object| object.as_array().ok()).expect("its size");
        corners[3].as_float().expect("a number")
    }

    fn resolve<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.document.dereference(object).expect("an object").1
    }

    fn entry<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> Option<&'a Object> {
        dictionary.get(key.as_bytes()).ok().map(|object| self.resolve(object))
    }

    fn string(&self, dictionary: &Dictionary, key: &str) -> Option<String> {
        self.entry(dictionary, key).and_then(|object| lopdf::decode_text_string(object).ok())
    }

    fn name(&self, dictionary: &Dictionary, key: &str) -> Option<String> {
        let name = self.entry(dictionary, key)?.as_name().ok()?;
        Some(String::from_utf8_lossy(name).into_owned())
    }

    fn catalog(&self) -> &Dictionary {
        self.document.catalog().expect("a catalog")
    }

    /// `Title`, `Author`, `Keywords`, `CreationDate` and so on.
    pub fn info(&self, key: &str) -> Option<String> {
        let info = self.entry(&self.document.trailer, "Info")?.as_dict().ok()?;
        self.string(info, key)
    }

    /// The language of the document.
    pub fn language(&self) -> Option<String> {
        self.string(self.catalog(), "Lang")
    }

    /// Whether the document says that it is tagged.
    pub fn is_marked(&self) -> bool {
        let mark_info = self.entry(self.catalog(), "MarkInfo").and_then(|object| object.as_dict().ok());
        mark_info
            .and_then(|info| info.get(b"Marked").ok())
            .is_some_and(|marked| marked.as_bool().unwrap_or(false))
    }

    /// Whether there is an output intent, as PDF/A needs.
    pub fn has_output_intent(&self) -> bool {
        let intents = self.entry(self.catalog(), "OutputIntents").and_then(|object| object.as_array().ok());
        intents.is_some_and(|intents| !intents.is_empty())
    }

    /// The metadata in XML.
    pub fn xmp(&self) -> String {
        let metadata = self.entry(self.catalog(), "Metadata").expect("metadata");
        let stream = metadata.as_stream().expect("a stream");
        let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
        String::from_utf8(bytes).expect("UTF-8")
    }

    pub fn pages(&self) -> u32 {
        self.numbers.len() as u32
    }

    /// The titles of the outline, depth first.
    pub fn outline(&self) -> Vec<String> {
        let mut titles = Vec::new();
        if let Some(outlines) =
            self.entry(self.catalog(), "Outlines").and_then(|object| object.as_dict().ok())
        {
            self.outline_below(outlines, &mut titles);
        }
        titles
    }

    fn outline_below(&self, parent: &Dictionary, titles: &mut Vec<String>) {
        let mut next = self.entry(parent, "First").and_then(|object| object.as_dict().ok());
        while let Some(item) = next {
            titles.extend(self.string(item, "Title"));
            self.outline_below(item, titles);
            next = self.entry(item, "Next").and_then(|object| object.as_dict().ok());
        }
    }

    /// Links: the address of those that lead out, nothing for those within the document.
    pub fn links(&self) -> Vec<Option<String>> {
        let mut links = Vec::new();
        for id in self.numbers.keys() {
            for annotation in self.document.get_page_annotations(*id).expect("annotations") {
                if self.name(annotation, "Subtype").as_deref() == Some("Link") {
                    let action = self.entry(annotation, "A").and_then(|object| object.as_dict().ok());
                    links.push(action.and_then(|action| self.string(action, "URI")));
                }
            }
        }
        links
    }

    /// The structure tree.
    pub fn tree(&self) -> Element {
        let root = self.entry(self.catalog(), "StructTreeRoot").expect("a structure tree");
        self.element(root.as_dict().expect("a dictionary"), None)
    }

    fn element(&self, dictionary: &Dictionary, page: Option<u32>) -> Element {
        let page = self.page(dictionary).or(page);
        let attributes = self.entry(dictionary, "A");
        let tables = match attributes {
            Some(Object::Array(all)) => all.iter().map(|object| self.resolve(object)).collect(),
            Some(one) => vec![one],
            None => Vec::new(),
        };
        let mut tables = tables.into_iter().filter_map(|object| object.as_dict().ok());
        let raised = tables.clone().any(|table| table.has(b"BaselineShift"));
        let mut element = Element {
            role: self.name(dictionary, "S").unwrap_or_default(),
            alt: self.string(dictionary, "Alt"),
            lang: self.string(dictionary, "Lang"),
            raised,
            scope: tables.find_map(|table| self.name(table, "Scope")),
            children: Vec::new(),
        };
        match self.entry(dictionary, "K") {
            Some(Object::Array(kids)) => kids.iter().for_each(|kid| self.child(kid, page, &mut element)),
            Some(kid) => self.child(kid, page, &mut element),
            None => {}
        }
        element
    }

    fn child(&self, kid: &Object, page: Option<u32>, parent: &mut Element) {
        let text = |page: Option<u32>, mcid: i64| {
            let page = page.expect("a page");
            Child::Text(page, self.marked.get(&(page, mcid)).cloned().unwrap_or_default())
        };
        match self.resolve(kid) {
            Object::Integer(mcid) => parent.children.push(text(page, *mcid)),
            Object::Dictionary(dictionary) => match self.name(dictionary, "Type").as_deref() {
                Some("MCR") => {
                    let mcid = dictionary.get(b"MCID").and_then(Object::as_i64).expect("an id");
                    parent.children.push(text(self.page(dictionary).or(page), mcid));
                }
                Some("OBJR") => {}
                _ => parent.children.push(Child::Element(self.element(dictionary, page))),
            },
            _ => {}
        }
    }

    fn page(&self, dictionary: &Dictionary) -> Option<u32> {
        let id = dictionary.get(b"Pg").ok()?.as_reference().ok()?;
        self.numbers.get(&id).copied()
    }

    /// What one page says, a line for each block; headers and footers last.
    pub fn page_text(&self, page: u32) -> String {
        let mut blocks = Vec::new();
        blocks_of(&self.tree(), Some(page), &mut blocks);
        let mut lines: Vec<String> = blocks.iter().map(Block::line).collect();
        let artifacts = self.artifacts.get(&page).map(String::as_str).unwrap_or_default();
        let printed = artifacts.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.extend(printed.map(|line| format!("(page) {line}")));
        lines.join("\n") + "\n"
    }

    /// What the pages say, without headers and footers; what runs over a page stays together.
    pub fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        blocks_of(&self.tree(), None, &mut blocks);
        blocks
    }

    /// What all pages say.
    pub fn text(&self) -> String {
        (1..=self.pages()).map(|page| self.page_text(page)).collect()
    }

    /// How many elements have a role.
    pub fn count(&self, role: &str) -> usize {
        self.elements(role).len()
    }

    /// All elements with a role.
    pub fn elements(&self, role: &str) -> Vec<Element> {
        self.tree().elements(role)
    }
}
