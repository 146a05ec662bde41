//! Shows problems on a terminal, as text without colours, or as JSON lines.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde_json::json;

use super::Ui;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, REASON, Severity};
use crate::span::Span;
use crate::text::visible::{visible, visible_in_colours, visible_json, visible_name};

/// Prints problems in the user's language.
pub struct Printer<'a> {
    ui: &'a Ui,
    renderer: Renderer,
}

impl<'a> Printer<'a> {
    pub fn new(ui: &'a Ui, colour: bool) -> Self {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        Printer { ui, renderer }
    }

    /// The problems, each followed by an empty line. After very many the rest is only counted, unless all are wanted.
    pub fn human(&self, diagnostics: &Diagnostics, all: bool) -> String {
        let most = if all { usize::MAX } else { MOST_SHOWN };
        let mut shown: String = diagnostics.0.iter().take(most).map(|d| self.one(d) + "\n\n").collect();
        if let Some(rest) = diagnostics.0.len().checked_sub(most).filter(|rest| *rest > 0) {
            let line = self.ui.text("diagnostics-more", &[("count", &rest.to_string())]);
            shown.push_str(&format!("{line}\n\n"));
        }
        shown
    }

    /// One problem, without an empty line after it. What would do something to the terminal is shown as signs.
    pub fn one(&self, diagnostic: &Diagnostic) -> String {
        visible_in_colours(&self.shown(&clean(diagnostic))).into_owned()
    }

    fn shown(&self, diagnostic: &Diagnostic) -> String {
        let word = |id: &str| self.ui.text(id, &[]);
        let title = self.title(diagnostic);
        // In French a space stands before it, which the renderer does not know of.
        let colon = word("colon");
        let (level, name) = match diagnostic.severity {
            Severity::Error => (Level::ERROR, word("severity-error")),
            Severity::Warning => (Level::WARNING, word("severity-warning")),
            // Nothing is to be changed: the place is enough.
            Severity::Note => {
                let at = diagnostic.place.as_ref().map(|place| format!("\n  --> {}", position(place)));
                return format!(
                    "{}[{}]{colon} {title}{}",
                    word("severity-note"),
                    diagnostic.code,
                    at.unwrap_or_default()
                );
            }
        };
        let help_name = word("severity-help") + colon.trim_end_matches(':');
        let help = self.attribute(diagnostic, "help");
        let follows = diagnostic
            .arguments
            .get("follows")
            .map(|count| self.ui.text("diagnostics-follow", &[("count", count)]));
        let label = self.attribute(diagnostic, "label").unwrap_or_default();
        // Libraries write English. Typst's errors come with lines of templates; of others, readers of another language get
        // what the help says.
        let typst = [Code::Template, Code::NotConverging, Code::TypstFailed].contains(&diagnostic.code);
        let readable = typst || self.ui.language() == "en";
        let reason = diagnostic.arguments.get(REASON).filter(|reason| *reason != "other");
        let reason = reason.map(|reason| {
            self.ui.text(
                &format!("system-{reason}"),
                &[("place", diagnostic.quote.as_deref().unwrap_or_default())],
            )
        });
        let quote = diagnostic.quote.as_deref().filter(|_| readable).map(str::trim_end);
        let quote = reason.as_deref().or(quote);

        // A file as a whole has no line to show; its name is in the title.
        let snippet = diagnostic.place.as_ref().filter(|place| !place.file.text.is_empty());
        let framed = snippet.is_some();
        let mut group = level.with_name(Some(name)).primary_title(title).id(diagnostic.code.name()).elements(
            snippet.map(|place| {
                let (text, line, span) = excerpt(&place.file.text, &place.range);
                let mark = AnnotationKind::Primary.span(span).label(label.as_str());
                let path = visible_name(&place.file.path);
                Snippet::source(text).line_start(line).path(path).annotation(mark)
            }),
        );
        let short_quote = quote.filter(|quote| !quote.contains('\n'));
        if let Some(quote) = short_quote.filter(|_| framed) {
            group = group.element(Level::NOTE.no_name().message(quote));
        }
        let help = help.as_deref().filter(|help| !help.is_empty());
        if let Some(help) = help.filter(|_| framed) {
            group = group.element(Level::HELP.with_name(Some(help_name.clone())).message(help));
        }
        if let Some(follows) = follows.as_deref().filter(|_| framed) {
            group = group.element(Level::NOTE.no_name().message(follows));
        }
        let mut shown = self.renderer.render(&[group]).replacen(": ", &format!("{colon} "), 1);
        if !framed {
            shown.extend(short_quote.map(|quote| format!("\n  {quote}")));
            shown.extend(help.map(|help| format!("\n  {help_name}: {help}")));
            shown.extend(follows.map(|follows| format!("\n  {follows}")));
        }
        // A text of several lines comes with a layout of its own, as Typst's errors do.
        if let Some(quote) = quote.filter(|q| q.contains('\n')) {
            shown = format!("{shown}\n{quote}");
        }
        shown
    }

    fn title(&self, diagnostic: &Diagnostic) -> String {
        self.ui.text(&format!("diagnostic-{}", diagnostic.code), &arguments(diagnostic))
    }

    fn attribute(&self, diagnostic: &Diagnostic, name: &str) -> Option<String> {
        self.ui.attribute(&format!("diagnostic-{}", diagnostic.code), name, &arguments(diagnostic))
    }

    /// One JSON object a problem, each on a line of its own: `severity`, `code`, `message`, and where known `help`,
    /// `file`, `line` and `column` (from 1, in characters), `quote`.
    pub fn json(&self, diagnostics: &Diagnostics) -> String {
        let line = |d: &Diagnostic| {
            let mut object = json!({
                "severity": match d.severity {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                    Severity::Note => "note",
                },
                "code": d.code.name(),
                "message": self.title(d),
            });
            if let Some(help) = self.attribute(d, "help").filter(|h| !h.is_empty()) {
                object["help"] = json!(help);
            }
            if let Some(place) = &d.place {
                object["file"] = json!(place.file.path);
                if !place.file.text.is_empty() {
                    let (line, column) = line_and_column(place);
                    object["line"] = json!(line);
                    object["column"] = json!(column);
                }
            }
            if let Some(quote) = &d.quote {
                object["quote"] = json!(quote);
            }
            visible_json(&object.to_string()).into_owned() + "\n"
        };
        diagnostics.0.iter().map(line).collect()
    }
}

/// The problem with arguments and a quotation that may be written to a terminal.
fn clean(diagnostic: &Diagnostic) -> Diagnostic {
    let mut diagnostic = diagnostic.clone();
    for text in diagnostic.arguments.values_mut() {
        *text = visible_name(text).into_owned();
    }
    diagnostic.quote = diagnostic.quote.map(|quote| visible(&quote).into_owned());
    diagnostic
}

fn arguments(diagnostic: &Diagnostic) -> Vec<(&str, &str)> {
    diagnostic.arguments.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

/// Line and column of the start of a place, both from 1; columns in characters.
fn line_and_column(place: &Span) -> (usize, usize) {
    let span = clamp(&place.file.text, place.range.clone());
    let before = &place.file.text[..span.start];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// `data/sources.yml:12:1`
fn position(place: &Span) -> String {
    let (line, column) = line_and_column(place);
    format!("{}:{line}:{column}", visible_name(&place.file.path))
}

/// More problems than these help nobody.
const MOST_SHOWN: usize = 200;

/// Longest part of a line that is shown on each side of the marked place, in bytes.
const WIDEST: usize = 200;

/// The marked line, its number, and the span in it: the printer need not read the whole file.
fn excerpt<'t>(text: &'t str, span: &Range<usize>) -> (&'t str, usize, Range<usize>) {
    let span = clamp(text, span.clone());
    let before = &text[..span.start];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let start = text.ceil_char_boundary(start.max(span.start.saturating_sub(WIDEST)));
    let end = text[span.start..].find('\n').map_or(text.len(), |at| span.start + at);
    let end = text.floor_char_boundary(end.min(span.start + WIDEST)).max(span.start);
    (&text[start..end], line, span.start - start..span.end.min(end) - start)
}

/// A span that lies inside the text, on character boundaries, and marks at least one character where there is one.
fn clamp(text: &str, span: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(span.start.min(text.len()));
    let end = text.ceil_char_boundary(span.end.clamp(start, text.len()));
    // Long values are marked on their first line only.
    let line_end = text[start..end].find('\n').map_or(end, |at| start + at);
    let next = text[start..].chars().next().map_or(0, char::len_utf8);
    start..line_end.max(start + next)
}
