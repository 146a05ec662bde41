//! When a schedule runs: a cron expression, and what it means.
//!
//! The programs that read cron expressions do not all read the same: Kubernetes knows no Sunday 7, some crons no
//! names in lists, and a day field that begins with `*` counts as restricted for some and not for others. So only what
//! all have is accepted, and what is written for them is made anew from what the expression means.

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use croner::Cron;
use croner::parser::{CronParser, Seconds, Year};

use crate::diagnostic::{Code, Diagnostic};

/// A cron expression by its meaning: sets of numbers, in ascending order.
#[derive(Debug, Clone)]
pub struct When {
    pub minutes: Vec<u32>,
    pub hours: Vec<u32>,
    pub months: Vec<u32>,
    pub days: Days,
    cron: Cron,
}

/// On which days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Days {
    All,
    /// From 1.
    OfMonth(Vec<u32>),
    /// From 0, Sunday, to 6.
    OfWeek(Vec<u32>),
    /// Where both are restricted, cron takes the days of the one and those of the other.
    Either(Vec<u32>, Vec<u32>),
}

/// What a set of numbers looks like.
#[derive(Debug, PartialEq, Eq)]
pub enum Shape {
    All,
    /// From a number on, every so many, to the end of what is possible.
    Every {
        from: u32,
        step: u32,
    },
    /// First and last of each run.
    Runs(Vec<(u32, u32)>),
}

/// What croner reads beyond cron.
const EXTENSIONS: [char; 5] = ['L', 'W', '#', '?', '+'];

impl When {
    /// Reads a cron expression.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        let parser = CronParser::builder().seconds(Seconds::Disallowed).year(Year::Disallowed).build();
        let malformed = || {
            let written: Vec<&str> = text.split_whitespace().collect();
            let wrong = |at: &usize| written.get(*at).is_none_or(|field| !alone(&parser, *at, field));
            let wrong = (0..FIELDS.len()).find(wrong).filter(|_| written.len() == FIELDS.len());
            let field = wrong.and_then(|at| FIELDS.get(at)).map_or("none", |field| field.name);
            Diagnostic::error(Code::WhenMalformed).with("written", text).with("field", field)
        };
        let cron = parser.parse(text).map_err(|_| malformed())?;
        let pattern = &cron.pattern;
        // With numbers in the place of names.
        let fields: Vec<&str> = pattern.as_str().split_whitespace().collect();
        let [_, _, of_month, _, of_week] = fields.as_slice() else { return Err(malformed()) };
        if let Some(extension) = pattern.as_str().chars().find(|char| EXTENSIONS.contains(char)) {
            let extended = Diagnostic::error(Code::WhenExtended).with("written", text);
            return Err(extended.with("extension", extension));
        }
        if !text.contains('@') {
            for (at, field) in text.split_whitespace().enumerate() {
                if !alone(&parser, at, field) {
                    return Err(malformed());
                }
                if let Some((step, most)) = too_far(at, field) {
                    let far = Diagnostic::error(Code::WhenStep).with("written", text);
                    return Err(far.with("step", step).with("most", most));
                }
            }
        }
        let restricted = |field: &str| field != "*";
        let starred = |field: &str| field.contains('*');
        if restricted(of_month) && restricted(of_week) && (starred(of_month) || starred(of_week)) {
            return Err(Diagnostic::error(Code::WhenAmbiguous).with("written", text));
        }

        let set = |values: Vec<u16>| values.into_iter().map(u32::from).collect::<Vec<_>>();
        let days = set(pattern.days.get_set_values(SET));
        let weekdays = set(pattern.days_of_week.get_set_values(SET));
        let months = set(pattern.months.get_set_values(SET));
        let days = match (restricted(of_month) && days.len() < 31, restricted(of_week) && weekdays.len() < 7)
        {
            (true, true) => Days::Either(days, weekdays),
            (true, false) if !restricted(of_week) => Days::OfMonth(days),
            (false, true) if !restricted(of_month) => Days::OfWeek(weekdays),
            _ => Days::All,
        };
        let when = When {
            minutes: set(pattern.minutes.get_set_values(SET)),
            hours: set(pattern.hours.get_set_values(SET)),
            months,
            days,
            cron,
        };
        if when.ever() { Ok(when) } else { Err(Diagnostic::error(Code::WhenNever).with("written", text)) }
    }

    /// Whether there is such a day at all: there is no 30 February.
    fn ever(&self) -> bool {
        let longest = self.months.iter().map(|month| match month {
            2 => 29,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        });
        let exists = |days: &[u32]| days.first().is_some_and(|day| longest.max().is_some_and(|l| *day <= l));
        let day = match &self.days {
            Days::All => !self.months.is_empty(),
            Days::OfMonth(days) => exists(days),
            Days::OfWeek(days) => !days.is_empty(),
            Days::Either(_, weekdays) => !weekdays.is_empty(),
        };
        day && !self.months.is_empty() && !self.hours.is_empty() && !self.minutes.is_empty()
    }

    /// The next times after a moment. A time that the clock leaves out in spring is no time; of an hour that comes twice
    /// in autumn, the first one counts.
    pub fn next<Tz: TimeZone>(&self, moment: &DateTime<Tz>, count: usize) -> Vec<DateTime<Tz>> {
        // Counted as the clock shows it: croner moves what the clock leaves out, each kind of expression in its own way.
        let next = |shown: &DateTime<Utc>| self.cron.find_next_occurrence(shown, false).ok();
        let shown = moment.naive_local().and_utc();
        std::iter::successors(next(&shown), next)
            .filter_map(|shown| existing(&moment.timezone(), shown.naive_utc()))
            .filter(|time| time > moment)
            .take(count)
            .collect()
    }

    /// Five fields with the same meaning in every program that reads cron expressions.
    pub fn portable(&self) -> String {
        let day = |days: &[u32], star| field(days, 1, 31, star);
        let weekday = |days: &[u32], star| field(days, 0, 6, star);
        let (days, weekdays) = match &self.days {
            Days::All => ("*".to_owned(), "*".to_owned()),
            Days::OfMonth(days) => (day(days, true), "*".to_owned()),
            Days::OfWeek(weekdays) => ("*".to_owned(), weekday(weekdays, true)),
            Days::Either(days, weekdays) => (day(days, false), weekday(weekdays, false)),
        };
        let (minutes, hours) = (field(&self.minutes, 0, 59, true), field(&self.hours, 0, 23, true));
        format!("{minutes} {hours} {days} {} {weekdays}", field(&self.months, 1, 12, true))
    }
}

/// The first moment at which the clock shows a time, if it ever does. Of two, `Local` may name the later one as the earlier; at
/// the edge of what the clock leaves out, it answers with a moment at which the clock shows another time.
fn existing<Tz: TimeZone>(zone: &Tz, shown: NaiveDateTime) -> Option<DateTime<Tz>> {
    let found = zone.from_local_datetime(&shown);
    let moments = [found.clone().earliest(), found.latest()].into_iter().flatten();
    let moments = moments.map(|moment| zone.from_utc_datetime(&moment.naive_utc()));
    moments.filter(|moment| moment.naive_local() == shown).min()
}

/// Whether a field, by its position, can be read. croner takes names in every field, and lists with nothing between two
/// commas; we do not.
fn alone(parser: &CronParser, position: usize, written: &str) -> bool {
    let Some(field) = FIELDS.get(position) else { return false };
    let known = |word: &str| {
        word.bytes().all(|byte| byte.is_ascii_digit()) || field.names.contains(&word.to_lowercase().as_str())
    };
    let words = |item: &str| item.split(|char: char| !char.is_alphanumeric()).all(known);
    let others = |at: usize| if at == position { written } else { "*" };
    let expression: Vec<&str> = (0..FIELDS.len()).map(others).collect();
    written.split(',').all(|item| !item.is_empty() && words(item))
        && parser.parse(&expression.join(" ")).is_ok()
}

/// A step that leads out of its field from wherever it begins, and how far it may lead.
fn too_far(position: usize, written: &str) -> Option<(u32, u32)> {
    let most = FIELDS.get(position)?.count;
    let steps = written.split(',').filter_map(|item| item.split_once('/')?.1.parse().ok());
    steps.into_iter().find(|step| *step > most).map(|step| (step, most))
}

struct Field {
    /// As messages call it.
    name: &'static str,
    /// How many values it has.
    count: u32,
    names: &'static [&'static str],
}

const FIELDS: [Field; 5] = [
    Field { name: "minute", count: 60, names: &[] },
    Field { name: "hour", count: 24, names: &[] },
    Field { name: "day", count: 31, names: &[] },
    Field { name: "month", count: 12, names: &MONTHS },
    Field { name: "weekday", count: 7, names: &["sun", "mon", "tue", "wed", "thu", "fri", "sat"] },
];
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// How croner marks a number that belongs to a set.
const SET: u8 = 1;

/// A field of a cron expression. `star`: whether it may begin with a star and still be restricted.
fn field(values: &[u32], min: u32, max: u32, star: bool) -> String {
    match shape(values, min, max) {
        Shape::All => "*".to_owned(),
        Shape::Every { from, step } if from == min && star => format!("*/{step}"),
        Shape::Every { from, step } => format!("{from}-{max}/{step}"),
        Shape::Runs(runs) => {
            let run = |(first, last): &(u32, u32)| match first == last {
                true => first.to_string(),
                false => format!("{first}-{last}"),
            };
            runs.iter().map(run).collect::<Vec<_>>().join(",")
        }
    }
}

/// How to write a set of numbers between `min` and `max` briefly.
pub fn shape(values: &[u32], min: u32, max: u32) -> Shape {
    if values.iter().copied().eq(min..=max) {
        return Shape::All;
    }
    if let [from, second, _, ..] = values {
        let step = second.saturating_sub(*from).max(1);
        if step > 1 && values.iter().copied().eq((*from..=max).step_by(step as usize)) {
            return Shape::Every { from: *from, step };
        }
    }
    Shape::Runs(runs(values))
}

/// Runs of consecutive numbers; two of them are no run yet.
pub fn runs(values: &[u32]) -> Vec<(u32, u32)> {
    let consecutive = values.chunk_by(|one, next| *one + 1 == *next);
    let split = |chunk: &[u32]| match chunk {
        [first, _, .., last] => vec![(*first, *last)],
        few => few.iter().map(|value| (*value, *value)).collect(),
    };
    consecutive.flat_map(split).collect()
}
