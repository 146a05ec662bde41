//! Problems found in a workspace: one type for all of them, printed in the user's language.

mod code;
mod fold;

use std::collections::{BTreeMap, BTreeSet};

use crate::span::{Concern, Span};

pub use code::Code;

/// How much a problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something to know that nobody need change.
    Note,
    Warning,
    Error,
}

/// The argument that says why the system refused something, by the end of a message's id.
pub const REASON: &str = "system";

/// A problem, where it is, and what would be right.
///
/// The words are the Fluent message `diagnostic-CODE`; its attribute `.label` stands under the marked place and
/// `.help` says what would be right.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    pub severity: Severity,
    pub code: Code,
    pub arguments: BTreeMap<&'static str, String>,
    pub place: Option<Span>,
    /// Which documents it stops, or warns of.
    pub concern: Concern,
    /// Text that a parser or Typst wrote; quoted as it is, in English.
    pub quote: Option<String>,
}

impl Diagnostic {
    /// An error that says `diagnostic-CODE`.
    pub fn error(code: Code) -> Self {
        Diagnostic {
            severity: Severity::Error,
            code,
            arguments: BTreeMap::new(),
            place: None,
            concern: Concern::All,
            quote: None,
        }
    }

    /// A warning that says `diagnostic-CODE`.
    pub fn warning(code: Code) -> Self {
        Diagnostic { severity: Severity::Warning, ..Self::error(code) }
    }

    /// A note that says `diagnostic-CODE`.
    pub fn note(code: Code) -> Self {
        Diagnostic { severity: Severity::Note, ..Self::error(code) }
    }

    /// The same as a warning: it stops nothing.
    pub fn as_warning(self) -> Self {
        Diagnostic { severity: Severity::Warning, ..self }
    }

    /// Sets the place that is shown. The problem concerns whom the file does.
    pub fn at(mut self, place: Span) -> Self {
        self.concern = place.file.concern.clone();
        self.place = Some(place);
        self
    }

    /// Says that it concerns others than its file.
    pub fn concerning(mut self, concern: Concern) -> Self {
        self.concern = concern;
        self
    }

    /// Passes an argument to the message.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.insert(name, value.to_string());
        self
    }

    /// Says why the system refused something: in words of our own, where they are known.
    pub fn failing(self, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let reason = match error.kind() {
            // What the system itself forbids has a number; a path that leads out is refused before.
            ErrorKind::PermissionDenied if error.get_ref().is_some() => "outside",
            ErrorKind::InvalidInput if error.get_ref().is_some() => "not-a-file",
            ErrorKind::PermissionDenied => "denied",
            ErrorKind::NotFound => "not-found",
            ErrorKind::AlreadyExists => "exists",
            ErrorKind::IsADirectory => "is-a-folder",
            ErrorKind::NotADirectory => "not-a-folder",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
            ErrorKind::ReadOnlyFilesystem => "read-only",
            ErrorKind::InvalidFilename => "name",
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "busy",
            _ => "other",
        };
        self.quoting(error.to_string()).with(REASON, reason)
    }

    /// Adds text of a parser.
    pub fn quoting(mut self, text: impl Into<String>) -> Self {
        self.quote = Some(text.into());
        self
    }

    /// Passes what was written, the known name that it resembles most as `suggestion`, all of them as `known`, and as
    /// `hint` which of the two helps: `suggestion`, `known`, or `none` if nothing is close and the list is long.
    pub fn suggesting<'a>(self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.among(written, known, FEW)
    }

    /// The same with a list of so many names at most.
    pub fn among<'a>(self, written: &str, known: impl IntoIterator<Item = &'a str>, most: usize) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        // Nobody mistypes a whole page; comparing one would take long.
        let comparable = if written.len() <= LONGEST_NAME { known.as_slice() } else { &[] };
        let written = &written[..written.floor_char_boundary(LONGEST_NAME)];
        let lower = written.to_lowercase();
        let close = comparable
            .iter()
            .map(|name| (strsim::damerau_levenshtein(&lower, &name.to_lowercase()), *name))
            .filter(|(distance, name)| *distance <= 1 + name.len().min(written.len()) / 4)
            .min();
        let hint = match close {
            Some(_) => "suggestion",
            None if (1..=most).contains(&known.len()) => "known",
            None => "none",
        };
        self.with("written", written)
            .with("suggestion", close.map_or("", |(_, name)| name))
            .with("known", known.join(", "))
            .with("hint", hint)
    }
}

/// So many names are a list that helps; of more, ids for example, nobody reads all.
pub const FEW: usize = 24;

/// So many problems of one kind in one file are worth telling one by one.
const MOST_OF_A_KIND: usize = 1000;

/// No id or key is longer; what is longer is cut in messages.
const LONGEST_NAME: usize = 100;

/// Problems collected during a run.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl From<Diagnostic> for Diagnostics {
    fn from(one: Diagnostic) -> Self {
        Diagnostics(vec![one])
    }
}

impl Diagnostics {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    pub fn append(&mut self, mut other: Diagnostics) {
        self.0.append(&mut other.0);
    }

    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    pub fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    fn count(&self, severity: Severity) -> usize {
        let of_one = |d: &Diagnostic| match d.code {
            Code::ManyMore => d.arguments.get("count").and_then(|count| count.parse().ok()).unwrap_or(1),
            _ => 1,
        };
        self.0.iter().filter(|d| d.severity == severity).map(of_one).sum()
    }

    /// Of very many problems of one kind in one file, the first stay, and one problem stands for the others: whoever
    /// shows or passes on problems need not fear for time and memory.
    pub fn curb(&mut self) {
        let mut kinds: BTreeMap<_, (usize, Option<Diagnostic>)> = BTreeMap::new();
        self.0.retain(|d| {
            let file = d.place.as_ref().map(|place| place.file.path.clone());
            let (count, first) = kinds.entry((file, d.code, d.severity, d.concern.clone())).or_default();
            *count += 1;
            let stays = *count <= MOST_OF_A_KIND || d.code == Code::ManyMore;
            if !stays && first.is_none() {
                *first = Some(d.clone());
            }
            stays
        });
        let others = kinds.into_values().filter_map(|(count, first)| {
            let first = first?;
            let stands =
                Diagnostic { arguments: BTreeMap::new(), quote: None, code: Code::ManyMore, ..first };
            Some(stands.with("kind", first.code).with("count", count - MOST_OF_A_KIND))
        });
        self.0.extend(others);
    }

    /// Sorts, drops what was found twice, and curbs.
    pub fn tidy(&mut self) {
        let mut seen = BTreeSet::new();
        self.0.retain(|d| {
            let place = d.place.as_ref().map(|p| (p.file.path.clone(), p.range.start, p.range.end));
            seen.insert((d.code, d.arguments.clone(), place, d.quote.clone()))
        });
        self.sort();
        self.curb();
        self.sort();
    }

    /// Errors first; then by file and place in it. What has no place comes last of its severity.
    fn sort(&mut self) {
        self.0.sort_by(|a, b| {
            let key = |d: &Diagnostic| d.place.as_ref().map(|p| (p.file.path.clone(), p.range.start));
            let by_place = || match (key(a), key(b)) {
                (Some(a), Some(b)) => a.cmp(&b),
                (None, None) => (a.code, &a.arguments).cmp(&(b.code, &b.arguments)),
                (a, b) => b.is_some().cmp(&a.is_some()),
            };
            b.severity.cmp(&a.severity).then_with(by_place)
        });
    }
}
