//! The words of the help. Their ids follow from the grammar: `about-COMMAND`, `help-COMMAND-ARGUMENT` or, where several
//! commands have the same argument, `help-ARGUMENT`, and `value-NAME` for what stands for a value.

use clap::{Arg, Command};

use crate::ui::Ui;

/// The commands by what people do with them: what follows `heading-` in the id of the heading, and their names.
pub const GROUPS: [(&str, &[&str]); 6] = [
    ("documents", &["build", "watch", "check", "list"]),
    ("facts", &["new", "show", "set", "rename", "status", "publish"]),
    ("words", &["terms", "review"]),
    ("exchange", &["import", "export"]),
    ("automation", &["schedule", "manifest"]),
    ("setup", &["init", "completions", "schema"]),
];

/// A command and those below it with their words. `path` is the names of the commands that lead to it, each after a hyphen.
pub fn localised(ui: &Ui, command: Command, path: &str) -> Command {
    let template = template(ui, &command, path.is_empty());
    // After `--help`, which all commands have.
    let mut order = usize::from(!path.is_empty());
    command
        .about(ui.text(&format!("about{path}"), &[]))
        .long_about(None)
        .help_template(template)
        .subcommand_value_name(ui.text("value-command", &[]))
        .mut_args(|argument| {
            let position = order;
            order += usize::from(!argument.is_positional());
            described(ui, argument, path).display_order(position)
        })
        .mut_subcommands(|below| {
            let path = format!("{path}-{}", below.get_name());
            localised(ui, below, &path)
        })
}

/// An argument with its words. They say of defaults and possible values what there is to say.
fn described(ui: &Ui, argument: Arg, path: &str) -> Arg {
    let id = argument.get_id().as_str().replace('_', "-");
    let help =
        ui.format(&format!("help{path}-{id}"), &[]).unwrap_or_else(|| ui.text(&format!("help-{id}"), &[]));
    let values = argument.get_value_names().unwrap_or_default().iter();
    let values: Vec<String> =
        values.map(|name| ui.text(&format!("value-{}", name.to_lowercase()), &[])).collect();
    let named = argument.get_action().takes_values();
    let argument = argument.help(help).long_help(None).hide_default_value(true).hide_possible_values(true);
    if named { argument.value_names(values) } else { argument }
}

/// What the help consists of. clap's own headings are in English.
fn template(ui: &Ui, command: &Command, is_program: bool) -> String {
    let section = |heading: &str, tag: &str| format!("\n\n{}:\n{{{tag}}}", ui.text(heading, &[]));
    let mut template = format!("{{about-with-newline}}\n{}: {{usage}}", ui.text("heading-usage", &[]));
    if is_program {
        template += &groups(ui);
    } else if command.has_subcommands() {
        template += &section("heading-commands", "subcommands");
    }
    template += &section("heading-options", "options");
    if command.get_positionals().next().is_some() {
        template += &section("heading-arguments", "positionals");
    }
    template
}

/// All commands of the program with what they do, group by group.
fn groups(ui: &Ui) -> String {
    let names = GROUPS.iter().flat_map(|(_, names)| names.iter());
    let width = names.map(|name| name.len()).max().unwrap_or_default();
    let line = |name: &&str| format!("  {name:<width$}  {}\n", ui.text(&format!("about-{name}"), &[]));
    let group = |(heading, names): &(&str, &[&str])| {
        let lines: String = names.iter().map(line).collect();
        format!("\n\n{}:\n{}", ui.text(&format!("heading-{heading}"), &[]), lines.trim_end())
    };
    GROUPS.iter().map(group).collect()
}
