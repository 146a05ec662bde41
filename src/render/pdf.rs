//! Typst's pages → PDF that is accessible (PDF/UA-1) and archivable (PDF/A-2a), and pictures.

use ecow::eco_format;
use lopdf::SaveOptions;
use typst::diag::{At, SourceResult, bail};
use typst::foundations::{Datetime, Smart};
use typst::syntax::Span;
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use super::Job;

/// A document's files.
pub struct Exported {
    pub pdf: Vec<u8>,
    /// One picture a page.
    pub png: Vec<Vec<u8>>,
    pub pages: usize,
}

/// The PDF is made in any case: only with a standard set does Typst refuse characters that no font has.
pub fn export(document: &PagedDocument, job: &Job) -> SourceResult<Exported> {
    let options = options(job)?;
    let pdf = typst_pdf::pdf(document, &options)?;
    let png = match job.png {
        None => Vec::new(),
        Some(dpi) => document.pages().iter().map(|page| picture(page, dpi)).collect::<SourceResult<_>>()?,
    };
    Ok(Exported { pdf, png, pages: document.pages().len() })
}

/// Packs the objects of a PDF into compressed streams, which halves a document: what describes its structure to screen
/// readers is many small objects. Typst writes them one by one.
pub fn compact(pdf: Vec<u8>) -> Vec<u8> {
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(200)
        .compression_level(6)
        .build();
    let mut packed = Vec::with_capacity(pdf.len());
    let saved =
        lopdf::Document::load_mem(&pdf).map(|mut document| document.save_with_options(&mut packed, options));
    if matches!(saved, Ok(Ok(_))) { packed } else { pdf }
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
    encoded.map_err(|error| eco_format!("the picture cannot be encoded: {error}")).at(Span::detached())
}

/// An A1 page at 300 dpi is about as large.
const MOST_PIXELS: f64 = 100e6;

fn options(job: &Job) -> SourceResult<PdfOptions> {
    let date = &job.date;
    let day = (date.year, date.month.unwrap_or(1), date.day.unwrap_or(1));
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).at(Span::detached())?;
    Ok(PdfOptions {
        // Stable: the same document keeps its identifier when its contents change.
        ident: Smart::Custom(format!("fiche {}", job.name)),
        creator: Smart::Custom(Some(concat!("fiche ", env!("CARGO_PKG_VERSION")).into())),
        timestamp: Datetime::from_ymd(day.0, day.1, day.2).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    })
}
