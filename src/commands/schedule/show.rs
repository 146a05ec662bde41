//! `fiche schedule show`: what there is and when it runs next.

use std::path::Path;

use serde_json::json;

use crate::clock;
use crate::commands::tell::{complain, print, print_json, tell};
use crate::diagnostic::Diagnostics;
use crate::schedule::{self, Schedule};
use crate::ui::{Status, Ui};
use crate::workspace;

/// How many of the next runs are shown.
const NEXT: usize = 3;

pub fn show(ui: &Ui, root: &Path, as_json: bool) -> Status {
    let mut diagnostics = Diagnostics::default();
    let Some(outline) = workspace::outline(root, &mut diagnostics) else {
        tell(ui, &mut diagnostics);
        return Status::Unusable;
    };
    let schedules = schedule::schedules(&outline, None, &mut diagnostics);
    if as_json {
        let schedules: Vec<_> = schedules.iter().map(value).collect();
        print_json(&format!("{:#}\n", json!({ "schedules": schedules })));
    } else {
        let blocks: Vec<_> = schedules.iter().map(|schedule| block(ui, schedule)).collect();
        print(&blocks.join("\n"));
        if outline.config.schedules.is_empty() && outline.unreadable_schedules.is_empty() {
            complain(&ui.text("schedule-none", &[]));
        }
    }
    tell(ui, &mut diagnostics);
    if diagnostics.errors() > 0 { Status::Failed } else { Status::Well }
}

fn value(schedule: &Schedule) -> serde_json::Value {
    let next = schedule.when.next(&clock::now(), NEXT);
    json!({
        "name": schedule.name(),
        "when": schedule.settings.when.get_ref(),
        "reports": schedule.selection.reports,
        "subjects": schedule.selection.subjects,
        "languages": schedule.selection.languages,
        "documents": schedule.documents.iter().map(|document| document.name()).collect::<Vec<_>>(),
        "strict": schedule.settings.strict,
        "prune": schedule.settings.prune,
        "archive": schedule.settings.archive,
        "after": schedule.settings.after.as_ref().map(|after| after.get_ref()),
        "next": next.iter().map(|time| time.to_rfc3339()).collect::<Vec<_>>(),
    })
}

/// What is known of a schedule, for people.
fn block(ui: &Ui, schedule: &Schedule) -> String {
    let settings = &schedule.settings;
    let list = |names: &[String]| match names {
        [] => ui.text("schedule-all", &[]),
        names => names.join(", "),
    };
    let mut lines = vec![
        ("schedule-when", settings.when.get_ref().clone()),
        ("schedule-reports", list(&schedule.selection.reports)),
        ("schedule-subjects", list(&schedule.selection.subjects)),
        ("schedule-languages", list(&schedule.selection.languages)),
        ("schedule-documents", schedule.documents.len().to_string()),
    ];
    let flags = [("--strict", settings.strict), ("--prune", settings.prune), ("--archive", settings.archive)];
    let flags: Vec<&str> = flags.into_iter().filter(|(_, given)| *given).map(|(name, _)| name).collect();
    if !flags.is_empty() {
        lines.push(("schedule-options", flags.join(" ")));
    }
    if let Some(after) = &settings.after {
        lines.push(("schedule-after", after.get_ref().join(" ")));
    }
    let next = schedule.when.next(&clock::now(), NEXT);
    let next: Vec<String> = next.iter().map(|time| time.format("%Y-%m-%d %H:%M %:z").to_string()).collect();
    lines.push(("schedule-next", next.join(", ")));
    let lines = lines.iter().map(|(id, value)| format!("  {} {value}\n", ui.text(id, &[])));
    format!("{}\n{}", schedule.name(), lines.collect::<String>())
}
