//! What the entries of a file use, and how its text is to be changed: a walk over the tree that the parser gives.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, NamedArgument, Pattern, PatternElement, Variant, VariantKey,
};

use super::{Call, GIVEN, Message, Selection, Selector, TEXT, WORDS, is_verbatim};
use crate::span::{File, Span};
use crate::text::id::is_kebab_case;
use crate::text::phrase;

/// Walks the entries of a file, collecting what they use and how the text is to be changed.
pub struct Scan<'t> {
    pub text: &'t str,
    pub edits: Vec<(Range<usize>, String)>,
    /// The strings that are printed, as written.
    pub strings: Vec<&'t str>,
    /// The languages of foreign phrases, as written.
    pub tags: Vec<&'t str>,
    pub found: Option<Message>,
}

impl<'t> Scan<'t> {
    /// Where a slice of the text lies in it.
    pub fn span(&self, slice: &str) -> Range<usize> {
        let start = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        start..start + slice.len()
    }

    pub fn start(&mut self, file: &Arc<File>, name: &str, prefix: &str, comment: Option<String>) {
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

    pub fn attribute(&mut self, name: &str) {
        let span = self.span(name);
        self.found.iter_mut().for_each(|message| message.attributes.push((name.to_owned(), span.clone())));
    }

    pub fn finish(&mut self, has_value: bool) -> Option<Message> {
        let mut message = self.found.take()?;
        message.has_value = has_value;
        Some(message)
    }

    pub fn pattern(&mut self, pattern: &Pattern<&'t str>) {
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
