//! Ctrl-C, or a request to end: what has been begun is finished, nothing new is begun.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Once};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use crate::crash;
use crate::ui::Status;

static ASKED: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);
static INSTALL: Once = Once::new();

const REQUESTS: &[i32] = &[
    SIGINT,
    SIGTERM,
    #[cfg(unix)]
    signal_hook::consts::SIGHUP,
];

/// From now on the first request is noted and the second one obeyed at once.
pub fn listen() {
    INSTALL.call_once(|| {
        for signal in REQUESTS.iter().filter(|signal| !ignored(**signal)) {
            // Where signals cannot be caught, a request ends the program at once, as it does without this. The order
            // matters: what is registered first looks at the flag before the other one sets it.
            let _ = flag::register_conditional_shutdown(
                *signal,
                i32::from(Status::Interrupted.code()),
                ASKED.clone(),
            );
            let _ = flag::register(*signal, ASKED.clone());
        }
        crash::unless(ASKED.clone());
    });
}

/// Whether the user wants to stop.
pub fn asked() -> bool {
    ASKED.load(Ordering::SeqCst)
}

/// Whether whoever started the program had it ignore a signal, as `nohup` does with `SIGHUP` and a shell with what it
/// starts in the background. Only Linux tells.
fn ignored(signal: i32) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_some_and(|mask| mask >> (signal - 1) & 1 == 1)
}
