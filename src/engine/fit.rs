//! Documents that keep to the number of pages that their report promises.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Engine;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::render::fit::{self, A_LITTLE, CLOSE_SPACES, CLOSEST, Closeness, WITHOUT_OPTIONAL};
use crate::render::parts::Part;
use crate::render::{Job, Pages};

/// A list of sources is named as a cause if it is more than one of so many parts of a document.
const LISTED: usize = 5;

/// How many of the longest texts are named.
const NAMED: usize = 3;

/// How much of a page is kept free by a layout between two that are known, since it is estimated.
const RESERVE: f64 = 0.015;

/// How much room closer spaces give on a page, at least, and usually.
const CLOSER: f64 = 0.08;
const USUALLY: f64 = 0.14;

/// By how much of a page a part may run over and only be set a little closer, since what can be left out would leave a hole.
const LITTLE: f64 = 0.03;

/// How many layouts look for the one that is least close: as close as can be, as close as seems needed, between these, and what has then shown to fit.
const TRIALS: usize = 4;

/// Pages, what is to be said of them, and what each part takes.
type Layout = (Option<Pages>, Vec<Diagnostic>, Vec<Part>);

/// Which part of what can be gained without cutting texts closer spaces give.
const BY_SPACES: f64 = 0.75;

impl Engine {
    /// Lays a document out as designed. If a part of it takes more pages than it may: as closely as it must, or as it can.
    /// That takes two more layouts as a rule, four at most. If all parts have room on one page, they stand on one. A layout that does not settle is
    /// tried again with columns that are easier to set.
    pub(super) fn fitted(&self, job: &Job) -> (Option<Pages>, Vec<Diagnostic>) {
        let mut read = BTreeSet::new();
        let mut took = Duration::ZERO;
        let (mut pages, problems) = self.chosen(job, &mut read, &mut took);
        // Which of the layouts is chosen depends on all of them, and all took their time.
        if let Some(pages) = &mut pages {
            pages.inputs = read;
            pages.took = took;
        }
        (pages, problems)
    }

    /// The layout that is chosen; `read` gets the virtual paths of all that was read for any, `took` the time of all.
    fn chosen(
        &self,
        job: &Job,
        read: &mut BTreeSet<String>,
        took: &mut Duration,
    ) -> (Option<Pages>, Vec<Diagnostic>) {
        let mut lay_out = |closeness| {
            let (pages, problems) = self.renderer().layout(job, closeness, None, read);
            *took += pages.as_ref().map_or(Duration::ZERO, |pages| pages.took);
            let parts = pages.as_ref().zip(job.pages).map(|(pages, promised)| pages.parts(promised));
            (pages, problems, parts.unwrap_or_default())
        };
        let (mut pages, mut problems, mut designed) = lay_out(Closeness::default());
        if problems.iter().any(|problem| problem.code == Code::NotConverging) {
            let loose = lay_out(Closeness { loose: true, ..Closeness::default() });
            if loose.0.is_some() {
                (pages, problems, designed) = loose;
            }
        }
        let asks = pages.as_ref().is_some_and(|pages| pages.inputs.contains(fit::FILE));
        if !asks {
            return exceeded(job, pages, problems, &designed);
        }
        if designed.iter().all(Part::fits) {
            let most = pages.as_ref().map_or(0, Pages::count);
            if let Some((joined, found, parts)) = on_one_page(&mut lay_out, &designed, most) {
                return exceeded(job, joined, found, &parts);
            }
            return exceeded(job, pages, problems, &designed);
        }
        let step = |part: &Part| match part {
            part if part.fits() => 0,
            part if part.taken < part.room + LITTLE => A_LITTLE,
            part => by_leaving_out(part),
        };
        let mut steps: Vec<u8> = designed.iter().map(step).collect();
        let mut tried: Vec<(Vec<u8>, Vec<Part>)> = Vec::new();
        let mut best = None;
        while tried.len() < TRIALS && tried.iter().all(|(before, _)| *before != steps) {
            let (pages, found, parts) = lay_out(Closeness { steps: steps.clone(), ..Closeness::default() });
            if parts.len() != designed.len() {
                best = best.or(Some((0, pages, found, parts)));
                break;
            }
            // Of layouts in which as many parts fit, the least close, which is the later one.
            let fitting = parts.iter().filter(|part| part.fits()).count();
            if best.as_ref().is_none_or(|(most, ..)| fitting >= *most) {
                best = Some((fitting, pages, found, parts.clone()));
            }
            tried.push((steps, parts));
            // The last one has of each part what is known to fit.
            let last = tried.len() + 1 == TRIALS;
            let next = |(index, part)| {
                next(
                    part,
                    tried.iter().map(|(steps, parts): &(Vec<u8>, Vec<Part>)| (steps[index], &parts[index])),
                    last,
                )
            };
            steps = designed.iter().enumerate().map(next).collect();
        }
        let (_, pages, problems, parts) = best.unwrap_or((0, pages, problems, designed));
        exceeded(job, pages, problems, &parts)
    }
}

/// What can be left out goes, if that suffices.
fn by_leaving_out(part: &Part) -> u8 {
    let suffices = part.optional > 0.0 && part.taken - part.optional < part.room - RESERVE;
    if suffices { WITHOUT_OPTIONAL } else { CLOSEST }
}

/// How closely parts need be set to save so much of a page by closer spaces alone.
fn closer(wanted: f64) -> u8 {
    if wanted <= 0.0 { 0 } else { spaces(wanted / USUALLY) }
}

/// How closely a part need be set, after it has been set as designed and at some steps; the last time, at one that is known to fit.
fn next<'a>(designed: &Part, tried: impl Iterator<Item = (u8, &'a Part)> + Clone, last: bool) -> u8 {
    let fitting = tried.clone().filter(|(_, part)| part.fits()).min_by_key(|(step, _)| *step);
    let Some((close, now)) = fitting else {
        return if tried.clone().all(|(step, _)| step == A_LITTLE) {
            by_leaving_out(designed)
        } else {
            CLOSEST
        };
    };
    if last || close <= WITHOUT_OPTIONAL {
        return close;
    }
    // What a part without room takes says little: what is not broken has moved to the next page.
    let loose = tried.map(|(step, _)| step).filter(|step| WITHOUT_OPTIONAL < *step && *step < close).max();
    let guess = match loose {
        None if close == CLOSEST => Some(estimate(designed, now)),
        None => Some(straight((WITHOUT_OPTIONAL, designed.taken - designed.optional), (close, now))),
        Some(_) => None,
    };
    halfway(loose.unwrap_or(WITHOUT_OPTIONAL), close, guess)
}

/// A step between one with which something has no room and one with which it has: near the guess, if there is one.
fn halfway(loose: u8, close: u8, guess: Option<u8>) -> u8 {
    if close <= loose + 1 {
        return close;
    }
    guess.map_or(u8::midpoint(loose, close), |guess| guess.clamp(loose + 1, close - 1))
}

/// How closely a part need be set, if what it takes goes straight down from one step to another.
/// loose: a step with which it has no room, and what it takes
fn straight((loose, taken): (u8, f64), (close, now): (u8, &Part)) -> u8 {
    between(loose, close, (taken - (now.room - RESERVE)) / (taken - now.taken))
}

/// How closely a part need be set, from what it takes as designed and as closely as can be.
fn estimate(designed: &Part, closest: &Part) -> u8 {
    let without_optional = designed.taken - designed.optional;
    let wanted = without_optional - (designed.room - RESERVE);
    let gain = without_optional - closest.taken;
    if gain <= 0.0 {
        return CLOSEST;
    }
    // Texts are cut where spaces no longer give anything.
    let by_spaces = (gain - closest.cut).max(0.0) * BY_SPACES;
    if wanted < by_spaces {
        spaces(wanted / by_spaces)
    } else {
        between(CLOSE_SPACES, CLOSEST, (wanted - by_spaces) / (gain - by_spaces))
    }
}

/// One page without what can be left out is better than several of which much is empty.
/// most: how many pages there are otherwise
fn on_one_page(
    lay_out: &mut impl FnMut(Closeness) -> Layout,
    designed: &[Part],
    most: usize,
) -> Option<Layout> {
    let taken: f64 = designed.iter().map(|part| part.taken).sum();
    let optional: f64 = designed.iter().map(|part| part.optional).sum();
    let whole = taken < 1.0 + CLOSER;
    let needed = if whole { taken } else { taken - optional };
    if designed.len() < 2 || needed >= 1.0 + CLOSER {
        return None;
    }
    let mut joined = |step| {
        let layout = lay_out(Closeness { steps: vec![step; designed.len()], joined: true, loose: false });
        layout.0.as_ref().is_some_and(|pages| pages.count() < most).then_some(layout)
    };
    let least = if whole { 0 } else { WITHOUT_OPTIONAL };
    // How much room it takes is an estimate: closer spaces give more, if need be.
    let first = closer(needed - (1.0 - RESERVE)).max(least);
    let mut loose = WITHOUT_OPTIONAL;
    let (mut close, mut best) = [first, CLOSE_SPACES - 1, CLOSE_SPACES].into_iter().find_map(|step| {
        let found = joined(step);
        if found.is_none() {
            loose = step;
        }
        found.map(|layout| (step, layout))
    })?;
    // Nothing is closer than it has to be.
    for _ in 0..TRIALS {
        let step = halfway(loose, close, None);
        if step == close {
            break;
        }
        match joined(step) {
            Some(layout) => (close, best) = (step, layout),
            None => loose = step,
        }
    }
    Some(best)
}

/// The step at which spaces give a part of what they can give.
fn spaces(part: f64) -> u8 {
    between(WITHOUT_OPTIONAL, CLOSE_SPACES, part)
}

/// The first step that is so far from one to another.
fn between(from: u8, to: u8, part: f64) -> u8 {
    let (from, to) = (f64::from(from), f64::from(to));
    // Nothing is cut off: the number is one between two steps.
    (from + (to - from) * part.clamp(0.0, 1.0)).ceil() as u8
}

/// Adds the problem of pages that are too many.
fn exceeded(
    job: &Job,
    pages: Option<Pages>,
    mut problems: Vec<Diagnostic>,
    parts: &[Part],
) -> (Option<Pages>, Vec<Diagnostic>) {
    let (Some(laid_out), Some(promised)) = (&pages, job.pages) else { return (pages, problems) };
    let over: Vec<&Part> = parts.iter().filter(|part| !part.fits()).collect();
    if laid_out.count() <= promised {
        return (pages, problems);
    }
    let (taken, room) = over.iter().fold((0.0, 0.0), |sum, part| (sum.0 + part.taken, sum.1 + part.room));
    let percent = if room > 0.0 { ((taken / room - 1.0) * 100.0).ceil().max(1.0) } else { 1.0 };
    let printed = laid_out.letters();
    let data = serde_json::from_slice::<Value>(&job.data.report).unwrap_or_default();
    let longest =
        longest(&data, &printed).into_iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
    let sources = many_sources(&data, &printed);
    let mut problem = Diagnostic::error(Code::PagesExceeded)
        .with("document", &job.name)
        .with("pages", laid_out.count())
        .with("promised", promised)
        .with("percent", percent)
        .with("longest", longest)
        .with("sources", sources);
    if !job.strict {
        problem.severity = Severity::Warning;
    }
    problems.push(problem);
    (pages.filter(|_| !job.strict), problems)
}

/// What was found of a document that has more pages than it may.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Exceeded(BTreeMap<String, String>);

impl Exceeded {
    const ARGUMENTS: [&str; 6] = ["document", "pages", "promised", "percent", "longest", "sources"];

    /// What a problem says, if it is of this kind.
    pub fn of(problem: &Diagnostic) -> Option<Self> {
        let argument = |(name, value): (&&str, &String)| ((*name).to_owned(), value.clone());
        (problem.code == Code::PagesExceeded)
            .then(|| Exceeded(problem.arguments.iter().map(argument).collect()))
    }

    /// The problem, as a warning.
    pub fn problem(&self) -> Diagnostic {
        let mut problem = Diagnostic::warning(Code::PagesExceeded);
        for name in Self::ARGUMENTS {
            problem = problem.with(name, self.0.get(name).map(String::as_str).unwrap_or_default());
        }
        problem
    }
}

/// Keys of the longest texts that a document prints, the longest first.
fn longest(data: &Value, printed: &str) -> Vec<String> {
    let mut lengths = BTreeMap::new();
    measure(data, printed, &mut lengths);
    let mut texts: Vec<(String, usize)> = lengths.into_iter().collect();
    texts.sort_by_key(|(_, length)| std::cmp::Reverse(*length));
    texts.into_iter().take(NAMED).map(|(key, _)| key).collect()
}

/// How many sources a document lists, if the list is a good part of it; else 0.
fn many_sources(data: &Value, printed: &str) -> usize {
    let letters = |text: &str| text.chars().filter(|char| char.is_alphanumeric()).count();
    let words = |entry: &Value| -> String {
        let runs = entry["runs"].as_array().into_iter().flatten();
        runs.filter_map(|run| run["text"].as_str()).collect()
    };
    let lists = data["content"].as_object().into_iter().flat_map(|content| content.values());
    let lists = lists.map(|content| {
        let entries = content["references"].as_array().into_iter().flatten().map(words);
        entries.filter(|entry| is_printed(entry, printed)).collect::<Vec<_>>()
    });
    let longest = lists.max_by_key(Vec::len).unwrap_or_default();
    let taken: usize = longest.iter().map(|entry| letters(entry)).sum();
    if taken * LISTED > letters(printed) { longest.len() } else { 0 }
}

fn measure(value: &Value, printed: &str, lengths: &mut BTreeMap<String, usize>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| measure(item, printed, lengths)),
        Value::Object(entries) => {
            let string = |key: &str| entries.get(key).and_then(Value::as_str);
            if let (Some(key), Some(text)) = (string("key"), string("text"))
                && is_printed(text, printed)
            {
                let length = lengths.entry(key.to_owned()).or_default();
                *length = text.chars().count().max(*length);
            }
            entries.values().for_each(|value| measure(value, printed, lengths));
        }
        _ => {}
    }
}

/// Whether most of a text stands on the pages. Hyphens are among their letters, so some pieces of it are not found.
fn is_printed(text: &str, printed: &str) -> bool {
    const PIECE: usize = 12;
    let letters: Vec<char> = text.chars().filter(|char| char.is_alphanumeric()).collect();
    let pieces: Vec<String> = letters.chunks(PIECE).map(|piece| piece.iter().collect()).collect();
    let found = pieces.iter().filter(|piece| printed.contains(piece.as_str())).count();
    found * 2 > pieces.len()
}
