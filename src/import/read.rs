//! Reads a file that is known by its content.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::ilab;
use super::mapped::Imported;
use super::xml::{Fault, Records};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::period::PLAUSIBLE_YEARS;

/// Larger files are none that anybody publishes.
const LARGEST: u64 = 100_000_000;

/// How much is read at a time.
const BLOCK: usize = 1 << 16;

/// Reads a file. `year` is the reporting year where the texts do not say it.
pub fn read(path: &Path, year: Option<u16>) -> Result<Imported, Diagnostic> {
    let at = |problem: Diagnostic| problem.with("path", path.display());
    let unreadable = |error: std::io::Error| at(Diagnostic::error(Code::ImportUnreadable)).failing(&error);
    let about = std::fs::metadata(path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(at(Diagnostic::error(Code::ImportNotAFile)));
    }
    if about.len() > LARGEST {
        return Err(at(Diagnostic::error(Code::ImportTooLarge)).with("most", LARGEST / 1_000_000));
    }
    if let Some(year) = year.filter(|year| !PLAUSIBLE_YEARS.contains(&i32::from(*year))) {
        return Err(Diagnostic::error(Code::YearImplausible).with("written", year));
    }
    let mut file = File::open(path).map_err(unreadable)?;
    let located = |fault: Fault| at(fault.problem).with("line", fault.line);
    // Twice: which year it is may be said by the last country only.
    let mut first = BufReader::with_capacity(BLOCK, Hashed::new(&file));
    let found = ilab::year(records(&mut first).map_err(located)?).map_err(located)?;
    let contradicted = found.filter(|found| year.is_some_and(|year| year != *found));
    let year = year.or(found).ok_or_else(|| at(Diagnostic::error(Code::ImportNoYear)))?;
    let first = first.into_inner().hasher.finalize();
    file.rewind().map_err(unreadable)?;
    let mut second = BufReader::with_capacity(BLOCK, Hashed::new(&file));
    let countries = ilab::countries(records(&mut second).map_err(located)?, year).map_err(located)?;
    let second = second.into_inner().hasher.finalize();
    if first != second {
        return Err(at(Diagnostic::error(Code::ImportUnsteady)));
    }
    let sha256 = second.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Imported { year, contradicted, sha256, countries })
}

/// The records of a file that can be imported.
fn records<R: BufRead>(mut source: R) -> Result<Records<R>, Fault> {
    let begin = source.fill_buf().unwrap_or_default();
    let begin = begin.strip_prefix(b"\xef\xbb\xbf").unwrap_or(begin);
    let foreign = || Fault { line: 1, problem: Diagnostic::error(Code::ImportUnknown).with("root", "none") };
    if begin.iter().find(|byte| !byte.is_ascii_whitespace()) != Some(&b'<') {
        return Err(foreign());
    }
    let records = Records::open(source)?;
    if records.root != ilab::ROOT {
        let problem = Diagnostic::error(Code::ImportUnknown).with("root", &records.root);
        return Err(Fault { line: 1, problem });
    }
    Ok(records)
}

/// A file of which what has been read is remembered as a checksum.
struct Hashed<'f> {
    file: &'f File,
    hasher: Sha256,
}

impl<'f> Hashed<'f> {
    fn new(file: &'f File) -> Self {
        Hashed { file, hasher: Sha256::new() }
    }
}

impl Read for Hashed<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(into)?;
        self.hasher.update(into.get(..read).unwrap_or_default());
        Ok(read)
    }
}
