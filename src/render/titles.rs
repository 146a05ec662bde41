//! The languages of a document beside the first, and its titles in them. Typst writes one language and one title; readers of the
//! metadata, such as catalogues of libraries, are told all.

use lopdf::{Document, Object};
use typst::foundations::{Label, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::utils::PicoStr;

use super::layout::Pages;

/// A language, as a tag, and the title in it.
pub type Title = (String, String);

impl Pages {
    /// The titles in the languages after the first, which `templates/lib/theme.typ` leaves in the document.
    pub fn other_titles(&self) -> Vec<Title> {
        let label = Label::new(PicoStr::intern("other-titles"));
        let found = label.and_then(|label| self.document.introspector().query_label(label).ok().cloned());
        let value = found.and_then(|content| Some(content.to_packed::<MetadataElem>()?.value.clone()));
        let Some(Value::Array(titles)) = value else { return Vec::new() };
        let text = |value: Option<&Value>| match value {
            Some(Value::Str(text)) => Some(text.to_string()),
            _ => None,
        };
        let title = |value: &Value| match value {
            Value::Array(pair) => {
                let pair = pair.as_slice();
                Some((text(pair.first())?, text(pair.get(1))?))
            }
            _ => None,
        };
        titles.as_slice().iter().filter_map(title).collect()
    }
}

/// Adds languages and titles to the metadata of a PDF; nothing if it has none.
pub fn add(document: &mut Document, titles: &[Title]) -> Option<()> {
    let id = document.catalog().ok()?.get(b"Metadata").and_then(Object::as_reference).ok()?;
    let stream = document.get_object_mut(id).and_then(Object::as_stream_mut).ok()?;
    let mut xmp = String::from_utf8(stream.get_plain_content().ok()?).ok()?;
    for (language, title) in titles {
        let title = title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        insert(
            &mut xmp,
            "dc:title",
            "</rdf:Alt>",
            &format!("<rdf:li xml:lang=\"{language}\">{title}</rdf:li>"),
        )?;
        insert(&mut xmp, "dc:language", "</rdf:Bag>", &format!("<rdf:li>{language}</rdf:li>"))?;
    }
    stream.set_plain_content(xmp.into_bytes());
    Some(())
}

/// Adds an entry at the end of the list of a property.
fn insert(xmp: &mut String, property: &str, end: &str, entry: &str) -> Option<()> {
    let start = xmp.find(&format!("<{property}>"))?;
    let at = start + xmp.get(start..)?.find(end)?;
    xmp.insert_str(at, entry);
    Some(())
}
