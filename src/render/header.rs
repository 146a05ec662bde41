//! What the header of a picture says, before it is decoded.

use std::io::Cursor;

use image::{ImageDecoder, ImageReader};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// Bytes of a decoded picture: some 50 million pixels, as of a good camera.
const LARGEST: u64 = 200_000_000;

/// Says why Typst must not get a file that is a picture, so that it neither asks for gigabytes because a header says so, nor
/// fails in the end without saying on what.
pub fn refuse(path: &str, bytes: &[u8]) -> Option<String> {
    let decoder = || {
        let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
        reader.no_limits();
        reader.into_decoder().ok()
    };
    if let Some(decoder) = decoder()
        && decoder.total_bytes() > LARGEST
    {
        let (width, height) = decoder.dimensions();
        let needs = decoder.total_bytes() / 1_000_000;
        return Some(format!(
            "{path} has {width} × {height} pixels, which take {needs} MB of memory; {} MB are the most",
            LARGEST / 1_000_000
        ));
    }
    is_cmyk(bytes).then(|| format!("{path} is in CMYK; PDF/A needs RGB"))
}

/// Whether a file is a JPEG whose colours are those of printing inks.
fn is_cmyk(bytes: &[u8]) -> bool {
    if !bytes.starts_with(&[0xFF, 0xD8]) {
        return false;
    }
    let options = DecoderOptions::default().set_strict_mode(false);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let space = decoder.decode_headers().ok().and_then(|()| decoder.input_colorspace());
    matches!(space, Some(ColorSpace::CMYK | ColorSpace::YCCK))
}
