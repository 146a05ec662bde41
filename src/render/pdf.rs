//! Typst's pages → PDF that is accessible (PDF/UA-1) and archivable (PDF/A-2a).

use lopdf::SaveOptions;
use typst::diag::{At, SourceResult};
use typst::foundations::{Datetime, Smart};
use typst::syntax::Span;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::layout::Pages;
use super::titles::{self, Title};
use super::{Job, Renderer, guarded, mark};
use crate::diagnostic::Diagnostic;

impl Renderer {
    /// The pages as a PDF, as Typst writes it; see [`compact`].
    pub fn pdf(&self, job: &Job, pages: &Pages) -> Result<Vec<u8>, Diagnostic> {
        guarded(job, || print(job, &pages.document))?.map_err(|errors| self.refused(job, &errors))
    }
}

/// A PDF of pages.
pub fn print(job: &Job, pages: &PagedDocument) -> SourceResult<Vec<u8>> {
    typst_pdf::pdf(pages, &options(job)?)
}

/// Packs the objects of a PDF into compressed streams, which halves a document: what describes its structure to screen
/// readers is many small objects. Typst writes them one by one.
/// titles: those in languages after the first
pub fn compact(pdf: Vec<u8>, titles: &[Title]) -> Vec<u8> {
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(200)
        .compression_level(6)
        .build();
    let mut packed = Vec::with_capacity(pdf.len());
    let saved = lopdf::Document::load_mem(&pdf).map(|mut document| {
        if !titles.is_empty() {
            titles::add(&mut document, titles);
        }
        document.save_with_options(&mut packed, options)
    });
    if matches!(saved, Ok(Ok(_))) { packed } else { pdf }
}

fn options(job: &Job) -> SourceResult<PdfOptions> {
    let date = &job.date;
    let day = (date.year, date.month.unwrap_or(1), date.day.unwrap_or(1));
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).at(Span::detached())?;
    Ok(PdfOptions {
        // Stable: the same document keeps its identifier when its contents change.
        ident: Smart::Custom(format!("fiche {}", job.name)),
        creator: Smart::Custom(Some(mark::CREATOR.into())),
        timestamp: Datetime::from_ymd(day.0, day.1, day.2).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    })
}
