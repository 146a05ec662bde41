//! The time of day. Documents never depend on it.

use std::time::SystemTime;

use chrono::{DateTime, Local};

/// Now, also on a machine whose clock stands before 1970.
pub fn now() -> DateTime<Local> {
    SystemTime::now().into()
}
