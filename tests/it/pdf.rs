//! A PDF as its reader gets it: text in the order of the structure tree, as a screen reader takes it, page by page.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId};

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

/// A node of the structure tree.
#[derive(Debug, Clone, Default)]
pub struct Element {
    pub role: String,
    pub alt: Option<String>,
    pub lang: Option<String>,
    /// `Row`, `Column` or `Both` of a header cell.
    pub scope: Option<String>,
    pub children: Vec<Child>,
}

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

#[derive(Debug, Clone)]
pub enum Child {
    Element(Element),
    /// Text with the page it is on.
    Text(u32, Run),
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
        let encodings: BTreeMap<&[u8], Encoding> = fonts
            .iter()
            .map(|(name, font)| {
                (name.as_slice(), font.get_font_encoding(&self.document).expect("a font's encoding"))
            })
            .collect();
        let content = Content::decode(&self.document.get_page_content(id)).expect("page content");
        let mut reader = PageReader { height: self.height(id), ..PageReader::default() };
        for operation in &content.operations {
            reader.take(operation, &encodings);
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
        let mut element = Element {
            role: self.name(dictionary, "S").unwrap_or_default(),
            alt: self.string(dictionary, "Alt"),
            lang: self.string(dictionary, "Lang"),
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

impl Block {
    fn line(&self) -> String {
        let role = if ["", "P"].contains(&self.role.as_str()) { "" } else { &format!("{}: ", self.role) };
        let alt = self.alt.as_ref().map(|alt| format!(" ({alt})")).unwrap_or_default();
        format!("{role}{}{alt}", self.text)
    }
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
    fn first_page(&self) -> Option<u32> {
        self.children.iter().find_map(|child| match child {
            Child::Element(element) => element.first_page(),
            Child::Text(page, _) => Some(*page),
        })
    }

    /// The text that is on a page, or on all.
    fn join(&self, page: Option<u32>) -> String {
        let mut run = Run::default();
        self.add_to(&mut run, page);
        run.text.trim().to_owned()
    }

    fn add_to(&self, run: &mut Run, page: Option<u32>) {
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
const BLOCKS: [&str; 14] = [
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

/// Elements that only hold others.
const HOLDERS: [&str; 12] =
    ["", "Document", "Part", "Sect", "Div", "L", "Table", "THead", "TBody", "TFoot", "TOC", "NonStruct"];

/// The blocks below an element: what is on a page, or on all pages.
fn blocks_of(element: &Element, page: Option<u32>, blocks: &mut Vec<Block>) {
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

/// Text that grows piece by piece; a new line of the page becomes a space, a hyphenated word is joined.
#[derive(Debug, Clone, Default)]
pub struct Run {
    text: String,
    /// Baseline of the first piece.
    first: f32,
    /// Baseline and size of the last piece.
    last: Option<(f32, f32)>,
}

impl Run {
    fn push(&mut self, text: &str, baseline: f32, size: f32) {
        let piece = Run { text: text.to_owned(), first: baseline, last: Some((baseline, size)) };
        self.append(&piece);
    }

    fn append(&mut self, piece: &Run) {
        let Some((baseline, size)) = piece.last else { return };
        match self.last {
            None => self.first = piece.first,
            Some((last, last_size)) if (last - piece.first).abs() > 0.6 * size.max(last_size) => {
                if self.text.ends_with('\u{AD}') {
                    self.text.pop();
                } else if !self.text.ends_with([' ', '\n', '-']) {
                    self.text.push(' ');
                }
            }
            Some(_) => {}
        }
        self.text.push_str(&piece.text);
        self.last = Some((baseline, size));
    }
}

/// Walks the operations of a page.
#[derive(Default)]
struct PageReader {
    /// What lies outside the page is not seen, so it is not read either.
    height: f32,
    /// `d` and `f` of the transformations that are in force, innermost last: scale and shift of the vertical axis.
    vertical: Vec<(f32, f32)>,
    current: Option<(f32, f32)>,
    font: Vec<u8>,
    size: f32,
    baseline: f32,
    open: Vec<Mark>,
    marked: BTreeMap<i64, Run>,
    artifacts: Run,
}

/// What a piece of content was marked as.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Text(i64),
    Artifact,
    /// Its glyphs are replaced by a text of their own.
    Replaced,
    Other,
}

impl PageReader {
    fn take(&mut self, operation: &Operation, encodings: &BTreeMap<&[u8], Encoding>) {
        let operands = &operation.operands;
        let number = |index: usize| operands[index].as_float().expect("a number");
        let (scale, shift) = self.current.unwrap_or((1.0, 0.0));
        match operation.operator.as_str() {
            "q" => self.vertical.push((scale, shift)),
            "Q" => self.current = self.vertical.pop(),
            "cm" => self.current = Some((scale * number(3), shift + scale * number(5))),
            "Tm" => self.baseline = shift + scale * number(5),
            "Td" => self.baseline += number(1),
            "BT" if self.open.last() == Some(&Mark::Artifact) && !self.artifacts.text.ends_with('\n') => {
                self.artifacts.text.push_str("  ");
            }
            "Tf" => {
                self.font = operands[0].as_name().expect("a name").to_vec();
                self.size = number(1);
            }
            "Tj" => self.show(&operands[0], encodings),
            "TJ" => {
                for piece in operands[0].as_array().expect("an array") {
                    self.show(piece, encodings);
                }
            }
            "BDC" => {
                let properties = operands[1].as_dict().ok();
                let mcid = properties.and_then(|p| p.get(b"MCID").ok()).and_then(|id| id.as_i64().ok());
                let actual = properties.and_then(|p| p.get(b"ActualText").ok());
                let mark = match (mcid, actual) {
                    (Some(mcid), _) => Mark::Text(mcid),
                    (None, Some(_)) => Mark::Replaced,
                    _ if operands[0].as_name().is_ok_and(|name| name == b"Artifact") => Mark::Artifact,
                    _ => Mark::Other,
                };
                if let Some(text) = actual.and_then(|text| lopdf::decode_text_string(text).ok()) {
                    self.push(&text);
                }
                self.open.push(mark);
                if mark == Mark::Artifact && !self.artifacts.text.is_empty() {
                    self.artifacts.text.push('\n');
                }
            }
            "BMC" => self.open.push(Mark::Other),
            "EMC" => drop(self.open.pop()),
            _ => {}
        }
    }

    fn show(&mut self, piece: &Object, encodings: &BTreeMap<&[u8], Encoding>) {
        let Ok(bytes) = piece.as_str() else { return };
        let encoding = &encodings[self.font.as_slice()];
        let text = Document::decode_text(encoding, bytes).expect("text with its Unicode");
        if self.open.last() != Some(&Mark::Replaced) {
            self.push(&text);
        }
    }

    fn push(&mut self, text: &str) {
        if !(0.0..=self.height).contains(&self.baseline) {
            return;
        }
        let marked = self.open.iter().rev().find_map(|mark| match mark {
            Mark::Text(mcid) => Some(*mcid),
            _ => None,
        });
        let run = match marked {
            Some(mcid) => self.marked.entry(mcid).or_default(),
            None => &mut self.artifacts,
        };
        run.push(text, self.baseline, self.size);
    }
}
