//! Other names for messages and variables.

use std::ops::Range;

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::layout::{Layout, parse};
use crate::diagnostic::Code;
use crate::edit::fault::Fault;
use crate::edit::splice::Splice;

/// What gets another name, each with its old and its new one.
#[derive(Debug, Clone, Default)]
pub struct Renaming<'a> {
    pub messages: Vec<(String, String)>,
    pub variable: Option<(&'a str, &'a str)>,
}

/// Gives a message or variable another name where it stands, in references, and in comments that say what it is.
pub fn rename(text: &str, renaming: &Renaming<'_>) -> Result<Vec<Splice>, Fault> {
    let layout = Layout::of(text)?;
    for (old, new) in &renaming.messages {
        if let (Ok(_), Ok(there)) = (layout.message(old), layout.message(new)) {
            return Err(Fault::new(Code::IdExists, there.name).with("id", new));
        }
    }
    let mut names = Names { text, renaming, splices: Vec::new() };
    for entry in &parse(text)?.body {
        let (id, value, attributes, comment) = match entry {
            Entry::Message(m) => {
                (Some(m.id.name), m.value.as_ref(), m.attributes.as_slice(), m.comment.as_ref())
            }
            Entry::Term(t) => (None, Some(&t.value), t.attributes.as_slice(), t.comment.as_ref()),
            Entry::Comment(comment) => (None, None, &[][..], Some(comment)),
            _ => continue,
        };
        comment.into_iter().for_each(|comment| names.comment(comment));
        id.into_iter().for_each(|id| names.message(id));
        value
            .into_iter()
            .chain(attributes.iter().map(|own| &own.value))
            .for_each(|value| names.pattern(value));
    }
    Ok(names.splices)
}

struct Names<'t, 'r> {
    text: &'t str,
    renaming: &'r Renaming<'r>,
    splices: Vec<Splice>,
}

impl Names<'_, '_> {
    fn place(&self, slice: &str) -> Range<usize> {
        let start = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        start..start + slice.len()
    }

    fn message(&mut self, name: &str) {
        if let Some((_, new)) = self.renaming.messages.iter().find(|(old, _)| *old == name) {
            self.splices.push(Splice::new(self.place(name), new.as_str()));
        }
    }

    fn variable(&mut self, name: &str) {
        if let Some((_, new)) = self.renaming.variable.filter(|(old, _)| *old == name) {
            self.splices.push(Splice::new(self.place(name), new));
        }
    }

    /// `# $figure: what it counts`
    fn comment(&mut self, comment: &Comment<&str>) {
        let Some((old, new)) = self.renaming.variable else { return };
        for line in &comment.content {
            let start = self.place(line).start;
            for (at, _) in line.match_indices(&format!("${old}")) {
                let name = at + 1..at + 1 + old.len();
                let goes_on = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
                if !line.get(name.end..).is_some_and(|rest| rest.starts_with(goes_on)) {
                    self.splices.push(Splice::new(start + name.start..start + name.end, new));
                }
            }
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => self.variable(id.name),
            InlineExpression::MessageReference { id, .. } => self.message(id.name),
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
                arguments.named.iter().for_each(|argument| self.inline(&argument.value));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}
