//! By what a file is known again as made by this program, where no record of it is left.

/// The program as it names itself in files.
pub const CREATOR: &str = concat!("fiche ", env!("CARGO_PKG_VERSION"));

/// Where chunks begin in a PNG after the one that must be first.
const AFTER_HEADER: usize = 33;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What stands in the metadata of a PDF before the version.
const OF_PDF: &[u8] = b"<xmp:CreatorTool>fiche ";

/// What stands in the text of a picture before the version.
const OF_PNG: &[u8] = b"tEXtSoftware\0fiche ";

/// A picture that says what made it.
pub fn signed(png: &[u8]) -> Vec<u8> {
    let text = [b"tEXtSoftware\0", CREATOR.as_bytes()].concat();
    // The length is that of the text without the type of the chunk.
    let length = u32::try_from(text.len() - 4).unwrap_or_default().to_be_bytes();
    let chunk = [length.as_slice(), &text, &crc32(&text).to_be_bytes()].concat();
    let (header, rest) = png.split_at(AFTER_HEADER.min(png.len()));
    [header, &chunk, rest].concat()
}

/// Whether this program made a file, in whatever version.
pub fn is_signed(file: &[u8]) -> bool {
    if file.starts_with(SIGNATURE) {
        return file.get(AFTER_HEADER + 4..).is_some_and(|chunk| chunk.starts_with(OF_PNG));
    }
    file.starts_with(b"%PDF-") && file.windows(OF_PDF.len()).any(|part| part == OF_PDF)
}

/// The checksum of a chunk.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 })
    })
}
