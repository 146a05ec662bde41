//! Reads a file that is known by its content.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::ilab;
use super::mapped::Imported;
use super::xml::{Fault, Records};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::period::PLAUSIBLE_YEARS;

/// Larger files are none that anybody publishes.
const LARGEST: u64 = 100_000_000;

/// Reads a file. `year` is the reporting year where the texts do not say it.
pub fn read(path: &Path, year: Option<u16>) -> Result<Imported, Diagnostic> {
    let at = |problem: Diagnostic| problem.with("path", path.display());
    let unreadable =
        |error: std::io::Error| at(Diagnostic::error(Code::ImportUnreadable)).quoting(error.to_string());
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
    let open = || File::open(path).map(|file| BufReader::with_capacity(1 << 16, file)).map_err(unreadable);
    let located = |fault: Fault| at(fault.problem).with("line", fault.line);
    // Twice: which year it is may be said by the last country only.
    let found = ilab::year(records(open()?).map_err(located)?).map_err(located)?;
    let year = year.or(found).ok_or_else(|| at(Diagnostic::error(Code::ImportNoYear)))?;
    let countries = ilab::countries(records(open()?).map_err(located)?, year).map_err(located)?;
    let mut hasher = Sha256::new();
    let mut reader = open()?;
    let mut block = vec![0; 1 << 16];
    loop {
        match reader.read(&mut block).map_err(unreadable)? {
            0 => break,
            read => hasher.update(block.get(..read).unwrap_or_default()),
        }
    }
    let sha256 = hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Imported { year, sha256, countries })
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
