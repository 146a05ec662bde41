//! Ctrl-C, or a request to end: what has been begun is finished, nothing new is begun.

use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

static ASKED: AtomicBool = AtomicBool::new(false);
static INSTALL: Once = Once::new();

/// Exit status of a run that was interrupted.
pub const STATUS: u8 = 130;

/// From now on the first request is noted and the second one obeyed at once.
pub fn listen() {
    INSTALL.call_once(|| {
        // Where signals cannot be caught, a request ends the program at once, as it does without this.
        let _ = ctrlc::set_handler(|| {
            if ASKED.swap(true, Ordering::SeqCst) {
                std::process::exit(i32::from(STATUS));
            }
        });
    });
}

/// Whether the user wants to stop.
pub fn asked() -> bool {
    ASKED.load(Ordering::SeqCst)
}
