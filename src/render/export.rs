//! Typst's pages → PDF that is accessible (PDF/UA-1) and archivable (PDF/A-2a), and pictures.

use typst::diag::{At, SourceResult};
use typst::foundations::{Datetime, Smart};
use typst::syntax::Span;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use super::Job;

type Exported = (Vec<u8>, Vec<Vec<u8>>, usize);

/// PDF, pictures, number of pages. The PDF is made in any case: only with a standard set does Typst refuse
/// characters that no font has.
pub fn export(document: &PagedDocument, job: &Job) -> SourceResult<Exported> {
    let pdf = typst_pdf::pdf(document, &options(job)?)?;
    let picture = |dpi: u16| {
        let options = RenderOptions { pixel_per_pt: (f64::from(dpi) / 72.0).into(), ..Default::default() };
        let page = |page| typst_render::render(page, &options).encode_png().unwrap_or_default();
        document.pages().iter().map(page).collect()
    };
    Ok((pdf, job.png.map(picture).unwrap_or_default(), document.pages().len()))
}

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
