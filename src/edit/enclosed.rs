//! What stands in brackets or braces, with commas between.

use std::ops::Range;

use super::lines;
use super::splice::Splice;

/// The values of a list or the entries of an inline table.
pub struct Enclosed<'t> {
    pub text: &'t str,
    /// With the brackets.
    pub span: Range<usize>,
    pub items: Vec<Range<usize>>,
}

impl<'t> Enclosed<'t> {
    /// Items are given by where they end: where they begin is looked up, because a dotted key may begin before its value's.
    pub fn new(text: &'t str, open: usize, ends: impl IntoIterator<Item = usize>) -> Self {
        let mut before = open + 1;
        let mut items = Vec::new();
        for end in ends {
            items.push(skip(text, skip_comma(text, before).unwrap_or(before))..end);
            before = end;
        }
        let close = skip(text, skip_comma(text, before).unwrap_or(before));
        Enclosed { text, span: open..close + 1, items }
    }

    /// Adds an item at the end.
    pub fn add(&self, item: &str) -> Vec<Splice> {
        let close = self.span.end - 1;
        let Some(last) = self.items.last() else {
            let inside = self.span.start + 1..close;
            if !self.text.get(inside.clone()).is_some_and(|inside| inside.trim().is_empty()) {
                return vec![Splice::insert(inside.start, item)];
            }
            let braces = self.text.as_bytes().get(close) == Some(&b'}');
            return vec![Splice::new(inside, if braces { format!(" {item} ") } else { item.to_owned() })];
        };
        let comma = skip_comma(self.text, last.end);
        if lines::is_first(self.text, last.start) {
            let line = lines::end(self.text, comma.unwrap_or(last.end));
            let own_line =
                format!("{}{}{item}", lines::newline(self.text), lines::indent(self.text, last.start));
            return match comma {
                Some(comma) if close <= line => vec![Splice::insert(comma, format!("{own_line},"))],
                Some(_) => vec![Splice::insert(line, format!("{own_line},"))],
                None if close <= line => vec![Splice::insert(last.end, format!(",{own_line}"))],
                None => vec![Splice::insert(last.end, ","), Splice::insert(line, own_line)],
            };
        }
        let spaced = match self.items.as_slice() {
            [.., before, last] => self.text.get(before.end..last.start) != Some(","),
            _ => true,
        };
        let blank = if spaced { " " } else { "" };
        match comma {
            Some(comma) => vec![Splice::insert(comma, format!("{blank}{item},"))],
            None => vec![Splice::insert(last.end, format!(",{blank}{item}"))],
        }
    }

    /// Takes an item away, with a line of its own if it has one.
    pub fn remove(&self, index: usize) -> Vec<Splice> {
        let Some(item) = self.items.get(index) else { return Vec::new() };
        let comma = skip_comma(self.text, item.end);
        let end = comma.unwrap_or(item.end);
        let before = index.checked_sub(1).and_then(|before| self.items.get(before));
        let line = lines::end(self.text, end);
        let rest = self.text.get(end..line).unwrap_or_default().trim_start();
        let alone = lines::is_first(self.text, item.start) && (rest.is_empty() || rest.starts_with('#'));
        if alone {
            let mut splices =
                vec![Splice::delete(lines::start(self.text, item.start)..lines::after(self.text, end))];
            // The comma that this item needed.
            if let (None, Some(comma)) = (comma, before.and_then(|before| skip_comma(self.text, before.end)))
            {
                splices.push(Splice::delete(comma - 1..comma));
            }
            return splices;
        }
        let commented =
            |range: Range<usize>| self.text.get(range).is_some_and(|between| between.contains('#'));
        match (before, self.items.get(index + 1)) {
            (Some(before), None) if !commented(before.end..item.start) => {
                vec![Splice::delete(before.end..item.end)]
            }
            (_, Some(next)) if !commented(item.end..next.start) => {
                vec![Splice::delete(item.start..next.start)]
            }
            (None, None)
                if !commented(self.span.start..item.start) && !commented(item.end..self.span.end) =>
            {
                vec![Splice::delete(self.span.start + 1..self.span.end - 1)]
            }
            _ => vec![Splice::delete(item.start..end)],
        }
    }
}

/// Where what is no blank, line end or comment begins.
fn skip(text: &str, from: usize) -> usize {
    let mut at = from;
    loop {
        match text.as_bytes().get(at) {
            Some(b' ' | b'\t' | b'\r' | b'\n') => at += 1,
            Some(b'#') => at = lines::end(text, at),
            _ => return at,
        }
    }
}

/// After the comma that comes next.
fn skip_comma(text: &str, from: usize) -> Option<usize> {
    let at = skip(text, from);
    (text.as_bytes().get(at) == Some(&b',')).then_some(at + 1)
}
