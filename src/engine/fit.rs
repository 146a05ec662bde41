//! Documents that keep to the number of pages that their report promises.

use std::collections::BTreeSet;
use std::time::Duration;

use super::Engine;
use super::exceeded::exceeded;
use crate::diagnostic::{Code, Diagnostic};
use crate::render::fit::{self, A_LITTLE, CLOSE_SPACES, CLOSEST, Closeness, WITHOUT_OPTIONAL};
use crate::render::parts::Part;
use crate::render::{Job, Pages};

/// How much of a page is kept free by a layout between two that are known, since it is estimated.
const RESERVE: f64 = 0.015;

/// How much room closer spaces give on a page, at least, and usually.
const CLOSER: f64 = 0.08;
const USUALLY: f64 = 0.14;

/// By how much of a page a part may run over and only be set a little closer, since what can be left out would leave a
/// hole.
const LITTLE: f64 = 0.03;

/// How many layouts look for the one that is least close: as close as can be, as close as seems needed, between these,
/// and what has then shown to fit.
const TRIALS: usize = 4;

/// How many layouts on one page lie between one that has room and one that has none.
const BETWEEN: usize = 4;

/// Pages, what is to be said of them, and what each part takes.
struct Layout {
    pages: Option<Pages>,
    problems: Vec<Diagnostic>,
    parts: Vec<Part>,
}

/// How closely each part was set, and what it then took.
struct Trial {
    steps: Vec<u8>,
    parts: Vec<Part>,
}

/// Which part of what can be gained without cutting texts closer spaces give.
const BY_SPACES: f64 = 0.75;

impl Engine {
    /// Lays a document out as designed. If a part of it takes more pages than it may: as closely as it must, or as it can.
    /// That takes [`TRIALS`] more layouts at most. If all parts have room, they stand on one page where they can: at most
    /// three layouts find one that has room, and [`BETWEEN`] the one that is least close. A layout that does not settle
    /// is tried again with columns that are easier to set.
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
            Layout { pages, problems, parts: parts.unwrap_or_default() }
        };
        let mut designed = lay_out(Closeness::default());
        if designed.problems.iter().any(|problem| problem.code == Code::NotConverging) {
            let loose = lay_out(Closeness { loose: true, ..Closeness::default() });
            if loose.pages.is_some() {
                designed = loose;
            }
        }
        let asks = designed.pages.as_ref().is_some_and(|pages| pages.inputs.contains(fit::FILE));
        let chosen = if !asks {
            designed
        } else if designed.parts.iter().all(Part::fits) {
            on_one_page(&mut lay_out, &designed).unwrap_or(designed)
        } else {
            least_close(&mut lay_out, &designed.parts)
        };
        exceeded(job, chosen.pages, chosen.problems, &chosen.parts)
    }
}

/// Of the layouts in which the most parts have room, the least close.
fn least_close(lay_out: &mut impl FnMut(Closeness) -> Layout, designed: &[Part]) -> Layout {
    let step = |part: &Part| match part {
        part if part.fits() => 0,
        part if part.taken < part.room + LITTLE => A_LITTLE,
        part => by_leaving_out(part),
    };
    let mut steps: Vec<u8> = designed.iter().map(step).collect();
    let mut tried: Vec<Trial> = Vec::new();
    let fitting = |layout: &Layout| layout.parts.iter().filter(|part| part.fits()).count();
    let mut best = lay_out(Closeness { steps: steps.clone(), ..Closeness::default() });
    let mut parts = best.parts.clone();
    while parts.len() == designed.len() {
        tried.push(Trial { steps, parts });
        // The last one has of each part what is known to fit.
        let last = tried.len() + 1 == TRIALS;
        let next = |(index, part): (usize, &Part)| {
            let of_part = |trial: &Trial| (trial.steps[index], trial.parts[index]);
            next_step(part, &tried.iter().map(of_part).collect::<Vec<_>>(), last)
        };
        steps = designed.iter().enumerate().map(next).collect();
        if tried.len() == TRIALS || tried.iter().any(|before| before.steps == steps) {
            break;
        }
        let layout = lay_out(Closeness { steps: steps.clone(), ..Closeness::default() });
        parts = layout.parts.clone();
        // Of layouts in which as many parts fit, the less close is the later one.
        if parts.len() == designed.len() && fitting(&layout) >= fitting(&best) {
            best = layout;
        }
    }
    best
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

/// How closely a part need be set, after it has been set as designed and at some steps; the last time, at one that is
/// known to fit.
fn next_step(designed: &Part, tried: &[(u8, Part)], last: bool) -> u8 {
    let fitting = tried.iter().filter(|(_, part)| part.fits()).min_by_key(|(step, _)| *step);
    let Some((close, now)) = fitting.map(|(step, part)| (*step, part)) else {
        return if tried.iter().all(|(step, _)| *step == A_LITTLE) {
            by_leaving_out(designed)
        } else {
            CLOSEST
        };
    };
    if last || close <= WITHOUT_OPTIONAL {
        return close;
    }
    // What a part without room takes says little: what is not broken has moved to the next page.
    let loose =
        tried.iter().map(|(step, _)| *step).filter(|step| WITHOUT_OPTIONAL < *step && *step < close).max();
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
fn on_one_page(lay_out: &mut impl FnMut(Closeness) -> Layout, otherwise: &Layout) -> Option<Layout> {
    let designed = &otherwise.parts;
    let most = otherwise.pages.as_ref().map_or(0, Pages::count);
    let taken: f64 = designed.iter().map(|part| part.taken).sum();
    let optional: f64 = designed.iter().map(|part| part.optional).sum();
    let whole = taken < 1.0 + CLOSER;
    let needed = if whole { taken } else { taken - optional };
    if designed.len() < 2 || needed >= 1.0 + CLOSER {
        return None;
    }
    let mut joined = |step| {
        let layout = lay_out(Closeness { steps: vec![step; designed.len()], joined: true, loose: false });
        layout.pages.as_ref().is_some_and(|pages| pages.count() < most).then_some(layout)
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
    for _ in 0..BETWEEN {
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
