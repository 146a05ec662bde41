//! What templates ask for, read off their syntax: labels, so that a check finds what is missing before a build does; and the
//! field that an error is about.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use typst::syntax::ast::{self, AstNode};
use typst::syntax::{LinkedNode, Source, SyntaxKind, SyntaxNode, parse};

use crate::span::File;

/// The functions that look labels up.
const FUNCTIONS: [&str; 3] = ["t", "say", "label-of"];

/// A label asked for by name.
#[derive(Debug)]
pub struct Use {
    pub key: String,
    pub span: Range<usize>,
    /// Names of the arguments passed; `None` if some are spread in.
    pub arguments: Option<BTreeSet<String>>,
}

/// What one template says.
#[derive(Debug)]
pub struct Template {
    pub file: Arc<File>,
    pub uses: Vec<Use>,
    /// All strings: a label may also be chosen from a list.
    pub strings: BTreeSet<String>,
    /// Where its syntax begins to nest too deeply; then nothing else is known of it.
    pub too_deep: Option<usize>,
}

/// Typst evaluates by recursion. What nests more deeply than this has no chance, and less may have none.
const DEEPEST: usize = 100_000;

/// Reads a template. One that does not parse is read as far as it goes; Typst reports it when it builds.
pub fn scan(file: Arc<File>) -> Template {
    let root = parse(&file.text);
    let too_deep = too_deep(&root);
    let mut template = Template { file, uses: Vec::new(), strings: BTreeSet::new(), too_deep };
    if too_deep.is_some() {
        // To free it would take as deep a stack.
        std::mem::forget(root);
        return template;
    }
    let mut open = vec![LinkedNode::new(&root)];
    while let Some(node) = open.pop() {
        visit(&node, &mut template);
        open.extend(node.children());
    }
    template
}

fn too_deep(root: &SyntaxNode) -> Option<usize> {
    let mut open = vec![(root, 0, 0)];
    while let Some((node, mut at, depth)) = open.pop() {
        if depth > DEEPEST {
            return Some(at);
        }
        for child in node.children() {
            open.push((child, at, depth + 1));
            at += child.len();
        }
    }
    None
}

fn visit(node: &LinkedNode, template: &mut Template) {
    if node.kind() == SyntaxKind::Str
        && let Some(string) = ast::Str::from_untyped(node.get())
    {
        template.strings.insert(string.get().to_string());
    }
    if node.kind() == SyntaxKind::FuncCall
        && let Some(call) = ast::FuncCall::from_untyped(node.get())
        && let ast::Expr::Ident(name) = call.callee()
        && FUNCTIONS.contains(&name.as_str())
    {
        template.uses.extend(used(call, node.range()));
    }
}

fn used(call: ast::FuncCall, span: Range<usize>) -> Option<Use> {
    let mut key = None;
    let mut arguments = Some(BTreeSet::new());
    for argument in call.args().items() {
        match argument {
            ast::Arg::Pos(ast::Expr::Str(string)) if key.is_none() => key = Some(string.get().to_string()),
            ast::Arg::Named(named) => {
                arguments.iter_mut().for_each(|names| {
                    names.insert(named.name().as_str().to_owned());
                });
            }
            ast::Arg::Spread(_) => arguments = None,
            ast::Arg::Pos(_) => {}
        }
    }
    Some(Use { key: key?, span, arguments })
}

/// The field that an error at a place is about: `name` in `x.name` or `x.at("name")`.
pub fn field(source: &Source, place: &Range<usize>) -> Option<String> {
    let mut node = LinkedNode::new(source.root());
    let inside = |node: &LinkedNode| node.range().start <= place.start && place.end <= node.range().end;
    while let Some(inner) = node.children().find(inside) {
        node = inner;
    }
    if let Some(call) = node.get().cast::<ast::FuncCall>() {
        let ast::Expr::FieldAccess(method) = call.callee() else { return None };
        let first = call.args().items().next().filter(|_| method.field().as_str() == "at");
        let Some(ast::Arg::Pos(ast::Expr::Str(name))) = first else { return None };
        return Some(name.get().to_string());
    }
    // A method is no field.
    let access = node.parent().filter(|access| access.parent_kind() != Some(SyntaxKind::FuncCall))?;
    Some(access.get().cast::<ast::FieldAccess>()?.field().as_str().to_owned())
}
