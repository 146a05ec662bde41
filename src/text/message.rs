//! One Fluent file: what its messages are, which variables they use, and the form in which the bundle gets them.
//!
//! Fluent cannot print a number by locale, and a value of a type of our own never matches a selector. So a
//! placed variable `{ $x }` is read as `{ $x--text }`, which receives the finished text, while `$x` stays the plain
//! number that selectors match; `{ FIGURE($x, form: "of") }` is read as `{ $x--of }`.
//! `{ FOREIGN("…", lang: "fr") }` is read as a string with signs around it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, NamedArgument, Pattern, PatternElement, Variant,
    VariantKey,
};
use fluent_syntax::parser::ParserError;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::characters;
use super::fluent_cause;
use super::id::is_kebab_case;
use super::nesting::too_deep;
use super::phrase;
use super::tag::parse_tag;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::span::{File, Span};

/// A line of a comment: of a message, or with `###` of a whole file.
const VERBATIM: &str = "verbatim";

/// The form in which a placed variable is printed.
pub const TEXT: &str = "text";

/// The form of a variable in a term: what the call gives, as it is.
pub const GIVEN: &str = "";

/// The forms whose words may agree with a noun begin like this.
const WORDS: &str = "words";

/// A parsed catalogue file.
#[derive(Debug)]
pub struct Catalogue {
    pub resource: Arc<FluentResource>,
    /// Messages and terms (`-name`), in the order of the file.
    pub messages: Vec<Message>,
}

/// What is known of a message or term without formatting it.
#[derive(Debug)]
pub struct Message {
    /// Terms begin with `-`.
    pub id: String,
    pub place: Span,
    /// Whether there is a text besides attributes.
    pub has_value: bool,
    /// With the place of the name.
    pub attributes: Vec<(String, Range<usize>)>,
    /// Variables with the forms in which they are wanted; a variable that only selects has none.
    pub variables: BTreeMap<String, Variable>,
    /// Messages and terms that it refers to; an attribute that it refers to besides, as `id.attribute`.
    pub references: BTreeSet<String>,
    /// Where it refers to a message, not to a term.
    pub placed_messages: Vec<Range<usize>>,
    /// Where the pieces of its literal text are, for checks of its wording.
    literals: Vec<Range<usize>>,
    /// Where it refers to a term.
    pub calls: Vec<Call>,
    /// Numbers that are printed as they are, without quotes.
    pub numbers: Vec<Range<usize>>,
    pub selections: Vec<Selection>,
    /// Calls of anything but `FIGURE($figure, form: "…")` and `FOREIGN("…", lang: "…")`, and what a term does not take.
    pub wrong_calls: Vec<Range<usize>>,
    pub comment: String,
    /// It quotes a source word for word: numbers stay as they are.
    pub verbatim: bool,
    /// Where the next one begins.
    end: usize,
}

/// How a message uses a variable.
#[derive(Debug, Default)]
pub struct Variable {
    pub forms: BTreeSet<String>,
    pub span: Range<usize>,
}

/// Where a message refers to a term, and what it gives it: names, and the place of those that are numbers.
#[derive(Debug)]
pub struct Call {
    pub term: String,
    pub given: BTreeMap<String, Option<Range<usize>>>,
    pub span: Range<usize>,
}

/// A choice between variants.
#[derive(Debug, Clone)]
pub struct Selection {
    pub by: Selector,
    /// The variable that is looked at, if it is one.
    pub variable: Option<String>,
    /// The places of their names, in order.
    pub variants: Vec<Range<usize>>,
}

/// What is selected on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Selector {
    /// `$x`
    Figure,
    /// `FIGURE($x, form: "status")`
    Status,
    /// `FIGURE($x, form: "scale")`
    Scale,
    Other,
}

impl Message {
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// Whether it carries an attribute or, for an empty name, a text of its own.
    pub fn has(&self, attribute: &str) -> bool {
        if attribute.is_empty() {
            self.has_value
        } else {
            self.attributes.iter().any(|(name, _)| name == attribute)
        }
    }

    /// The literal text, with the place of each piece.
    pub fn literals(&self) -> impl Iterator<Item = (&str, Range<usize>)> {
        self.literals.iter().map(|span| (self.written(span.clone()), span.clone()))
    }

    /// The entry as written, without its comment.
    pub fn entry(&self) -> &str {
        // What follows up to the next entry is that one's comment.
        let own = self.written(self.place.range.start..self.end).split("\n#").next();
        own.unwrap_or_default().trim_end()
    }

    /// What stands at a place.
    pub fn written(&self, span: Range<usize>) -> &str {
        self.place.file.text.get(span).unwrap_or_default()
    }
}

/// Parses a file. Entries that are not Fluent are reported, the others kept.
pub fn parse(file: &Arc<File>, diagnostics: &mut Diagnostics) -> Catalogue {
    if let Some(at) = too_deep(&file.text) {
        let place = Span { file: file.clone(), range: at..at + 1 };
        diagnostics.push(Diagnostic::error(Code::FluentTooDeep).at(place));
        return Catalogue { resource: Arc::new(empty()), messages: Vec::new() };
    }
    let (resource, errors) = match fluent_syntax::parser::parse(file.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in &errors {
        diagnostics.push(syntax(file, error));
    }
    let mut scan =
        Scan { text: &file.text, edits: Vec::new(), strings: Vec::new(), tags: Vec::new(), found: None };
    let mut messages: Vec<Message> = Vec::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(m) => {
                scan.start(file, m.id.name, "", m.comment.as_ref().map(|c| c.content.join("\n")));
                if let Some(value) = &m.value {
                    scan.pattern(value);
                }
                for attribute in &m.attributes {
                    scan.attribute(attribute.id.name);
                    scan.pattern(&attribute.value);
                }
                scan.finish(m.value.is_some())
            }
            Entry::Term(t) => {
                scan.start(file, t.id.name, "-", t.comment.as_ref().map(|c| c.content.join("\n")));
                scan.pattern(&t.value);
                for attribute in &t.attributes {
                    scan.attribute(attribute.id.name);
                    scan.pattern(&attribute.value);
                }
                scan.finish(true)
            }
            _ => None,
        };
        messages.extend(message);
    }
    let starts: Vec<usize> = messages.iter().map(|message| message.place.range.start).skip(1).collect();
    for (message, end) in messages.iter_mut().zip(starts) {
        message.end = end;
    }
    for message in &messages {
        for span in &message.wrong_calls {
            let place = Span { file: file.clone(), range: span.clone() };
            diagnostics.push(Diagnostic::error(Code::UnknownFunction).at(place));
        }
        for range in message.literals.iter().filter_map(|literal| fluent_cause::indented(&file.text, literal))
        {
            let written = file.text.get(range.clone()).unwrap_or_default();
            let indented =
                Diagnostic::error(Code::MessageIndented).with("written", written).with("entry", written);
            let place = Span { file: file.clone(), range };
            diagnostics.push(indented.with("message", &message.id).at(place));
        }
        for (text, span) in message.literals() {
            characters::check(text, file, &span, diagnostics);
        }
    }
    for string in &scan.strings {
        let text = unescape_unicode_to_string(string);
        characters::check(&text, file, &scan.span(string), diagnostics);
    }
    for tag in &scan.tags {
        let place = || Span { file: file.clone(), range: scan.span(tag) };
        diagnostics.0.extend(parse_tag(tag).err().map(|problem| problem.at(place())));
    }
    let quotes = resource.body.iter().any(|entry| match entry {
        Entry::ResourceComment(comment) => is_verbatim(&comment.content.join("\n")),
        _ => false,
    });
    messages.iter_mut().for_each(|message| message.verbatim |= quotes);
    let text = apply(&file.text, scan.edits);
    let resource = match FluentResource::try_new(text) {
        Ok(resource) => resource,
        // The errors have been reported above.
        Err((resource, _)) => resource,
    };
    Catalogue { resource: Arc::new(resource), messages }
}

/// What is not Fluent, why, and in which message; the parser is quoted where the reason is not known.
fn syntax(file: &Arc<File>, error: &ParserError) -> Diagnostic {
    let cause = fluent_cause::of(&file.text, error);
    let entry = fluent_cause::entry_at(&file.text, &error.pos).unwrap_or_default();
    let place = Span { file: file.clone(), range: cause.range.unwrap_or(error.pos.clone()) };
    let problem = Diagnostic::error(Code::FluentSyntax).at(place).with("entry", entry);
    let known = cause.name != "other";
    let problem = problem.with("cause", cause.name).with("written", cause.written);
    if known { problem } else { problem.quoting(error.kind.to_string()) }
}

/// Whether a comment says that what follows quotes a source.
fn is_verbatim(comment: &str) -> bool {
    comment.lines().any(|line| line.trim() == VERBATIM)
}

fn empty() -> FluentResource {
    FluentResource::try_new(String::new()).unwrap_or_else(|(resource, _)| resource)
}

/// Walks the entries of a file, collecting what they use and how the text is to be changed.
struct Scan<'t> {
    text: &'t str,
    edits: Vec<(Range<usize>, String)>,
    /// The strings that are printed, as written.
    strings: Vec<&'t str>,
    /// The languages of foreign phrases, as written.
    tags: Vec<&'t str>,
    found: Option<Message>,
}

impl<'t> Scan<'t> {
    /// Where a slice of the text lies in it.
    fn span(&self, slice: &str) -> Range<usize> {
        let start = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        start..start + slice.len()
    }

    fn start(&mut self, file: &Arc<File>, name: &str, prefix: &str, comment: Option<String>) {
        self.found = Some(Message {
            id: format!("{prefix}{name}"),
            place: Span { file: file.clone(), range: self.span(name) },
            has_value: false,
            attributes: Vec::new(),
            variables: BTreeMap::new(),
            references: BTreeSet::new(),
            placed_messages: Vec::new(),
            literals: Vec::new(),
            calls: Vec::new(),
            numbers: Vec::new(),
            selections: Vec::new(),
            wrong_calls: Vec::new(),
            verbatim: comment.as_deref().is_some_and(is_verbatim),
            comment: comment.unwrap_or_default(),
            end: file.text.len(),
        });
    }

    fn attribute(&mut self, name: &str) {
        let span = self.span(name);
        self.found.iter_mut().for_each(|message| message.attributes.push((name.to_owned(), span.clone())));
    }

    fn finish(&mut self, has_value: bool) -> Option<Message> {
        let mut message = self.found.take()?;
        message.has_value = has_value;
        Some(message)
    }

    fn pattern(&mut self, pattern: &Pattern<&'t str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let span = self.span(value);
                    self.found.iter_mut().for_each(|m| m.literals.push(span.clone()));
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'t str>) {
        match expression {
            Expression::Inline(inline) => self.placed(inline),
            Expression::Select { selector, variants } => {
                match selector {
                    InlineExpression::VariableReference { id } => self.variable(id.name, None),
                    InlineExpression::FunctionReference { .. } => self.placed(selector),
                    InlineExpression::TermReference { id, attribute, arguments } => {
                        self.reference("-", id.name, attribute.as_ref().map(|a| a.name));
                        self.call(id.name, arguments.as_ref());
                    }
                    InlineExpression::MessageReference { id, attribute } => {
                        self.reference("", id.name, attribute.as_ref().map(|a| a.name));
                    }
                    _ => {}
                }
                let name = |variant: &Variant<&'t str>| match variant.key {
                    VariantKey::Identifier { name } => self.span(name),
                    VariantKey::NumberLiteral { value } => self.span(value),
                };
                let variants_at = variants.iter().map(name).collect();
                let variable = looked_at(selector).map(str::to_owned);
                let selection = Selection { by: selects(selector), variable, variants: variants_at };
                self.found.iter_mut().for_each(|m| m.selections.push(selection.clone()));
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn placed(&mut self, inline: &InlineExpression<&'t str>) {
        match inline {
            // Terms get what the call gives them, and no figures.
            InlineExpression::VariableReference { id }
                if self.found.as_ref().is_some_and(Message::is_term) =>
            {
                self.variable(id.name, Some(GIVEN));
            }
            InlineExpression::VariableReference { id } => {
                self.variable(id.name, Some(TEXT));
                let end = self.span(id.name).end;
                self.edits.push((end..end, format!("--{TEXT}")));
            }
            InlineExpression::FunctionReference { id, arguments } if id.name == "FOREIGN" => {
                let span = self.span(id.name);
                let lang = match arguments.named.as_slice() {
                    [named] if named.name.name == "lang" => match &named.value {
                        InlineExpression::StringLiteral { value } => Some(*value),
                        _ => None,
                    },
                    _ => None,
                };
                match (arguments.positional.as_slice(), lang) {
                    ([InlineExpression::StringLiteral { value }], Some(tag)) => {
                        self.strings.push(value);
                        self.tags.push(tag);
                        let after = self.span(tag).end;
                        let rest = self.text.get(after..).unwrap_or_default();
                        let end = rest.find(')').map_or(after, |at| after + at + 1);
                        self.edits.push((span.start..end, format!("\"{}\"", phrase::marked(value, tag))));
                    }
                    _ => self.found.iter_mut().for_each(|m| m.wrong_calls.push(span.clone())),
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let span = self.span(id.name);
                let form = form(&arguments.named);
                match (id.name, arguments.positional.as_slice(), form.as_deref()) {
                    ("FIGURE", [InlineExpression::VariableReference { id: variable }], Some(form)) => {
                        self.variable(variable.name, Some(form));
                        // Names and a form hold no parenthesis.
                        let rest = self.text.get(span.start..).unwrap_or_default();
                        let end = rest.find(')').map_or(span.end, |at| span.start + at + 1);
                        self.edits.push((span.start..end, format!("${}--{form}", variable.name)));
                    }
                    _ => self.found.iter_mut().for_each(|m| m.wrong_calls.push(span.clone())),
                }
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.reference("-", id.name, attribute.as_ref().map(|a| a.name));
                self.call(id.name, arguments.as_ref());
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.reference("", id.name, attribute.as_ref().map(|a| a.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { value } => self.strings.push(value),
            InlineExpression::NumberLiteral { value } => {
                let span = self.span(value);
                self.found.iter_mut().for_each(|m| m.numbers.push(span.clone()));
            }
        }
    }

    fn variable(&mut self, name: &str, form: Option<&str>) {
        let span = self.span(name);
        if let Some(message) = &mut self.found {
            let variable = message.variables.entry(name.to_owned()).or_default();
            variable.forms.extend(form.map(str::to_owned));
            variable.span = span;
        }
    }

    fn call(&mut self, term: &str, arguments: Option<&CallArguments<&'t str>>) {
        let mut given = BTreeMap::new();
        for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
            let number = match &argument.value {
                InlineExpression::NumberLiteral { value } => Some(self.span(value)),
                InlineExpression::StringLiteral { value } => {
                    self.strings.push(value);
                    None
                }
                _ => None,
            };
            given.insert(argument.name.name.to_owned(), number);
        }
        let span = self.span(term);
        let nameless = arguments.is_some_and(|arguments| !arguments.positional.is_empty());
        self.found.iter_mut().for_each(|m| {
            m.wrong_calls.extend(nameless.then(|| span.clone()));
            m.calls.push(Call { term: format!("-{term}"), given: given.clone(), span: span.clone() });
        });
    }

    fn reference(&mut self, prefix: &str, name: &str, attribute: Option<&str>) {
        let span = self.span(name);
        self.found.iter_mut().for_each(|m| {
            if prefix.is_empty() {
                m.placed_messages.push(span.clone());
            }
            m.references.insert(format!("{prefix}{name}"));
            m.references.extend(attribute.map(|attribute| format!("{prefix}{name}.{attribute}")));
        });
    }
}

/// What a selector looks at.
fn selects(selector: &InlineExpression<&str>) -> Selector {
    match selector {
        InlineExpression::VariableReference { .. } => Selector::Figure,
        InlineExpression::FunctionReference { arguments, .. } => match form(&arguments.named).as_deref() {
            Some("status") => Selector::Status,
            Some("scale") => Selector::Scale,
            _ => Selector::Other,
        },
        _ => Selector::Other,
    }
}

/// The variable that a selector looks at.
fn looked_at<'t>(selector: &InlineExpression<&'t str>) -> Option<&'t str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(looked_at)
        }
        _ => None,
    }
}

/// The form that a call wants: its name or, for a number in words, the name and the gender, parted by `--`.
fn form(named: &[NamedArgument<&str>]) -> Option<String> {
    let value = |name: &str| {
        named.iter().find(|argument| argument.name.name == name).and_then(|argument| match &argument.value {
            InlineExpression::StringLiteral { value } if is_kebab_case(value) => Some(*value),
            _ => None,
        })
    };
    match named {
        [] => Some(TEXT.to_owned()),
        [_] => value("form").map(str::to_owned),
        [_, _] => {
            let form = value("form").filter(|form| form.starts_with(WORDS))?;
            Some(format!("{form}--{}", value("gender")?))
        }
        _ => None,
    }
}

fn apply(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let mut changed = String::with_capacity(text.len() + edits.len() * 8);
    let mut at = 0;
    for (range, replacement) in edits {
        changed.push_str(&text[at..range.start]);
        changed.push_str(&replacement);
        at = range.end;
    }
    changed.push_str(&text[at..]);
    changed
}
