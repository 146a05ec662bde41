//! A panic is a fault of the program or of Typst; it is reported like any other problem, not printed raw.

use std::sync::Mutex;

static LAST: Mutex<Option<String>> = Mutex::new(None);

/// From now on panics print nothing; what the last one said is kept.
pub fn keep_quiet() {
    std::panic::set_hook(Box::new(|info| {
        if let Ok(mut last) = LAST.lock() {
            *last = Some(info.to_string());
        }
    }));
}

/// What the last panic said.
pub fn last() -> String {
    LAST.lock().ok().and_then(|mut last| last.take()).unwrap_or_default()
}
