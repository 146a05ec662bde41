//! Where everything in a TOML file is: what its parser keeps, in the order of the file.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::Code;
use crate::edit::fault::Fault;
use crate::edit::lines;

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The file.
    Root,
    /// `[table]` or `[[table]]`.
    Header,
    /// `{ key = 1 }`
    Inline,
    /// Only as a part of a dotted key or of the header of another.
    Implied,
}

/// A value with its place.
#[derive(Debug)]
pub struct Node {
    /// Of the value; of its header if it is a table that has one.
    pub span: Range<usize>,
    pub content: Content,
}

#[derive(Debug)]
pub enum Content {
    Scalar { text: Option<String> },
    List { items: Vec<Node>, of_tables: bool },
    Table { form: Form, entries: Vec<Entry> },
}

/// A key of a table with its value.
#[derive(Debug)]
pub struct Entry {
    pub key: String,
    /// Of the last part of a dotted key.
    pub key_span: Range<usize>,
    pub node: Node,
}

/// `key = value` in a table that is not inline.
#[derive(Debug, Clone)]
pub struct Statement {
    pub key: Range<usize>,
    pub value: Range<usize>,
}

/// A file and the places in it.
pub struct Layout<'t> {
    pub text: &'t str,
    pub root: Node,
    /// Where headers begin.
    headers: Vec<usize>,
    statements: Vec<Statement>,
}

impl<'t> Layout<'t> {
    pub fn of(text: &'t str) -> Result<Self, Fault> {
        let table = DeTable::parse(text).map_err(|error| {
            Fault::new(Code::TomlSyntax, error.span().unwrap_or(0..0)).quoting(error.message())
        })?;
        let mut root = table_node(text, 0..0, &table.into_inner());
        if let Content::Table { form, .. } = &mut root.content {
            *form = Form::Root;
        }
        let mut layout = Layout { text, root, headers: Vec::new(), statements: Vec::new() };
        let (mut headers, mut statements) = (Vec::new(), Vec::new());
        collect(&layout.root, &mut headers, &mut statements);
        headers.sort_unstable();
        statements.sort_by_key(|statement| statement.key.start);
        (layout.headers, layout.statements) = (headers, statements);
        Ok(layout)
    }

    /// The statements below a header, up to the next one; without a header, those of the file itself.
    pub fn statements(&self, header: Option<usize>) -> &[Statement] {
        let begin = header.unwrap_or(0);
        let end = self.headers.iter().find(|h| header.is_none_or(|own| **h > own)).copied();
        let from = self.statements.partition_point(|statement| statement.key.start < begin);
        let to = end.map_or(self.statements.len(), |end| {
            self.statements.partition_point(|statement| statement.key.start < end)
        });
        self.statements.get(from..to).unwrap_or_default()
    }

    /// Where the first header begins.
    pub fn first_header(&self) -> Option<usize> {
        self.headers.first().copied()
    }

    /// Where the line after the last statement below a header begins, or the line after the header.
    pub fn end(&self, header: usize) -> usize {
        let last = self.statements(Some(header)).last().map_or(header, |statement| statement.value.end);
        lines::after(self.text, last)
    }

    /// The lines of a table with the tables in it, in as many runs as other tables stand between them.
    pub fn runs(&self, node: &Node) -> Vec<Range<usize>> {
        let mut own = Vec::new();
        collect(node, &mut own, &mut Vec::new());
        own.sort_unstable();
        let mut runs: Vec<Range<usize>> = Vec::new();
        let mut previous = None;
        for header in own {
            let index = self.headers.partition_point(|other| *other < header);
            let end = self.end(header);
            match runs.last_mut() {
                Some(run) if previous.is_some_and(|previous| previous + 1 == index) => run.end = end,
                _ => runs.push(lines::start(self.text, header)..end),
            }
            previous = Some(index);
        }
        runs
    }
}

impl Node {
    pub fn entries(&self) -> &[Entry] {
        match &self.content {
            Content::Table { entries, .. } => entries,
            _ => &[],
        }
    }

    pub fn items(&self) -> &[Node] {
        match &self.content {
            Content::List { items, .. } => items,
            _ => &[],
        }
    }

    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    pub fn form(&self) -> Option<Form> {
        match &self.content {
            Content::Table { form, .. } => Some(*form),
            _ => None,
        }
    }

    /// Whether it is the list of `[[table]]`.
    pub fn of_tables(&self) -> bool {
        matches!(self.content, Content::List { of_tables: true, .. })
    }

    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar { text } => text.as_deref(),
            _ => None,
        }
    }

    /// Whether it is written after an equals sign, as one value.
    pub fn is_value(&self) -> bool {
        match &self.content {
            Content::Scalar { .. } => true,
            Content::List { of_tables, .. } => !of_tables,
            Content::Table { form, .. } => *form == Form::Inline,
        }
    }

    /// The statements of which it consists, if it is implied by dotted keys.
    pub fn leaves(&self) -> Vec<Statement> {
        let mut leaves = Vec::new();
        collect(self, &mut Vec::new(), &mut leaves);
        leaves.sort_by_key(|statement| statement.key.start);
        leaves
    }
}

fn table_node(text: &str, span: Range<usize>, table: &DeTable<'_>) -> Node {
    let form = match text.as_bytes().get(span.start) {
        Some(b'[') => Form::Header,
        Some(b'{') => Form::Inline,
        _ => Form::Implied,
    };
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(key, value)| Entry {
            key: key.get_ref().as_ref().to_owned(),
            key_span: key.span(),
            node: node(text, value),
        })
        .collect();
    entries.sort_by_key(|entry| entry.key_span.start);
    Node { span, content: Content::Table { form, entries } }
}

fn node(text: &str, value: &Spanned<DeValue<'_>>) -> Node {
    let span = value.span();
    let content = match value.get_ref() {
        DeValue::Table(table) => return table_node(text, span, table),
        DeValue::Array(array) => {
            let items: Vec<Node> = array.iter().map(|item| node(text, item)).collect();
            let of_tables = items.first().is_some_and(|item| item.form() == Some(Form::Header));
            Content::List { items, of_tables }
        }
        DeValue::String(string) => Content::Scalar { text: Some(string.as_ref().to_owned()) },
        _ => Content::Scalar { text: None },
    };
    Node { span, content }
}

fn collect(node: &Node, headers: &mut Vec<usize>, statements: &mut Vec<Statement>) {
    match &node.content {
        Content::Table { form: Form::Inline, .. } | Content::Scalar { .. } => {}
        Content::List { items, of_tables } => {
            if *of_tables {
                items.iter().for_each(|item| collect(item, headers, statements));
            }
        }
        Content::Table { form, entries } => {
            if *form == Form::Header {
                headers.push(node.span.start);
            }
            for entry in entries {
                if entry.node.is_value() {
                    let (key, value) = (entry.key_span.clone(), entry.node.span.clone());
                    statements.push(Statement { key, value });
                }
                collect(&entry.node, headers, statements);
            }
        }
    }
}
