//! A service and a timer for systemd.

use std::path::Path;

use super::when::{Days, Shape, When, runs, shape};
use super::{Emitted, Schedule, made, quotable};
use crate::diagnostic::Diagnostic;

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// The units that run a schedule of the workspace in `root` as a user.
///
/// Whoever may change `fiche.toml` says what runs afterwards: hence all that the service may not do.
pub fn units(
    schedule: &Schedule,
    root: &Path,
    program: &Path,
    user: &str,
) -> Result<[Emitted; 2], Diagnostic> {
    let (unit, name) = (schedule.unit(), schedule.name());
    let description = format!("fiche: scheduled build {name}");
    let output = root.join("output");
    let (root, program, output) = (quotable(root)?, quotable(program)?, quotable(&output)?);
    let made = made(root);
    // What runs afterwards may well send documents elsewhere; a build needs no network.
    let commands = schedule.settings.after.is_some() || schedule.settings.on_failure.is_some();
    let (network, families) = if commands {
        ("", "AF_UNIX AF_INET AF_INET6 AF_NETLINK")
    } else {
        ("PrivateNetwork=yes\n", "AF_UNIX")
    };
    let service = format!(
        "{made}
[Unit]
Description={description}

[Service]
Type=oneshot
User={user}
WorkingDirectory={directory}
ExecStart={program} --workspace {workspace} build --schedule {name}
Nice=10
ProtectSystem=strict
ReadWritePaths={output}
CapabilityBoundingSet=
LockPersonality=yes
NoNewPrivileges=yes
PrivateDevices=yes
{network}PrivateTmp=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
RestrictAddressFamilies={families}
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native
SystemCallErrorNumber=EPERM
SystemCallFilter=@system-service
",
        directory = folder(root),
        program = word(program),
        workspace = word(&root.replace('$', "$$")),
        // Where there is no such folder, fiche says so better than systemd.
        output = word(&format!("-{output}")),
    );
    let times: String = on_calendar(&schedule.when).iter().map(|t| format!("OnCalendar={t}\n")).collect();
    let timer = format!(
        "{made}
[Unit]
Description={description}

[Timer]
{times}Persistent=true
RandomizedDelaySec=1min

[Install]
WantedBy=timers.target
"
    );
    Ok([
        Emitted { name: format!("{unit}.service"), text: service },
        Emitted { name: format!("{unit}.timer"), text: timer },
    ])
}

/// A path that stands alone in a setting. systemd takes away spaces at the end, and a slash without harm.
fn folder(path: &str) -> String {
    let slash = if path.ends_with(char::is_whitespace) { "/" } else { "" };
    path.replace('%', "%%") + slash
}

/// The times of a schedule in the words of systemd: one calendar expression, or two that hold side by side.
pub fn on_calendar(when: &When) -> Vec<String> {
    let months = part(&when.months, 1, 12);
    let time = format!("{}:{}:00", part(&when.hours, 0, 23), part(&when.minutes, 0, 59));
    let of_month = |days: &[u32]| format!("*-{months}-{} {time}", part(days, 1, 31));
    let of_week = |days: &[u32]| format!("{} *-{months}-* {time}", weekdays(days));
    match &when.days {
        Days::All => vec![format!("*-{months}-* {time}")],
        Days::OfMonth(days) => vec![of_month(days)],
        Days::OfWeek(days) => vec![of_week(days)],
        Days::Either(days, weekdays) => vec![of_month(days), of_week(weekdays)],
    }
}

/// A step that does not come out even at the end of an hour, a day or a month makes systemd 252 leave out the first time
/// after that end, so such times are listed.
fn part(values: &[u32], min: u32, max: u32) -> String {
    match shape(values, min, max) {
        Shape::All => "*".to_owned(),
        Shape::Every { from, step } if (max - min + 1).is_multiple_of(step) && from - min < step => {
            format!("{from:02}/{step}")
        }
        Shape::Every { .. } | Shape::Runs(_) => list(&runs(values), |value| format!("{value:02}")),
    }
}

/// In systemd's week, Monday is the first day.
fn weekdays(days: &[u32]) -> String {
    let mut days: Vec<u32> = days.iter().map(|day| (day + 6) % 7).collect();
    days.sort_unstable();
    let name = |day: u32| WEEKDAYS.get(day as usize).copied().unwrap_or_default().to_owned();
    list(&runs(&days), name)
}

fn list(runs: &[(u32, u32)], show: impl Fn(u32) -> String) -> String {
    let run = |(first, last): &(u32, u32)| match first == last {
        true => show(*first),
        false => format!("{}..{}", show(*first), show(*last)),
    };
    runs.iter().map(run).collect::<Vec<_>>().join(",")
}

/// One word of a setting that is a list of words.
fn word(text: &str) -> String {
    let text = text.replace('%', "%%");
    match text.contains(|char: char| char.is_whitespace() || matches!(char, '"' | '\'')) {
        true => format!("\"{}\"", text.replace('"', "\\\"")),
        false => text,
    }
}
