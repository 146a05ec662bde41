//! Typst's pages → pictures.

use ecow::eco_format;
use typst::diag::{At, SourceResult, bail};
use typst::layout::{Frame, FrameItem};
use typst::syntax::Span;
use typst_layout::Page;
use typst_render::RenderOptions;

use super::layout::Pages;
use super::{Job, Renderer, guarded, mark};
use crate::diagnostic::Diagnostic;

/// An A1 page at 300 dpi is about as large.
const MOST_PIXELS: f64 = 100e6;

impl Renderer {
    /// A picture of each page, at a resolution in dots per inch. Like a PDF, pictures are refused if they hold a character that
    /// no font has.
    pub fn png(&self, job: &Job, pages: &Pages, dpi: u16) -> Result<Vec<Vec<u8>>, Diagnostic> {
        if pages.pages().iter().any(|page| lacks_glyph(&page.frame)) {
            // Typst says which one, and where, when it makes a PDF with a standard set.
            self.pdf(job, pages)?;
        }
        let pictures = || pages.pages().iter().map(|page| picture(page, dpi)).collect::<SourceResult<_>>();
        guarded(job, pictures)?.map_err(|errors| self.refused(job, &errors))
    }
}

/// Whether a frame holds a character for which its font has only the sign that stands for what is missing.
fn lacks_glyph(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => lacks_glyph(&group.frame),
        FrameItem::Text(text) => text.glyphs.iter().any(|glyph| glyph.id == 0),
        _ => false,
    })
}

/// A picture of a page. One of more pixels would take more memory than a machine may have.
fn picture(page: &Page, dpi: u16) -> SourceResult<Vec<u8>> {
    let scale = f64::from(dpi) / 72.0;
    let size = page.frame.size();
    let pixels = size.x.to_pt() * scale * size.y.to_pt() * scale;
    if pixels > MOST_PIXELS {
        bail!(Span::detached(), "the page is too large for a picture: {:.0} million pixels", pixels / 1e6);
    }
    let options = RenderOptions { pixel_per_pt: scale.into(), ..Default::default() };
    let encoded = typst_render::render(page, &options).encode_png();
    encoded
        .map(|png| mark::signed(&png))
        .map_err(|error| eco_format!("the picture cannot be encoded: {error}"))
        .at(Span::detached())
}
