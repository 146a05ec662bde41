//! What Typst remembers of the documents that it has laid out, and when it forgets.
//!
//! The memory is one for all documents. What it holds of one makes the next ones cheaper, since their labels are the same,
//! so the last short ones stay. Of long ones it holds too much. To forget that while others are being laid out would cost
//! these their own; so then no layout begins until all have ended. Meanwhile workers write PDFs and read the next
//! subject.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::crash;

/// Pages, for each worker and two at least, of the documents that may be remembered: together those of two country briefs a
/// language or of a tracker, but not of a country profile. A page takes some 4 to 7 MB.
const PAGES: usize = 4;

/// Layouts that are under way, and those that are remembered.
struct Layouts {
    count: usize,
    /// Pages of each document that is remembered, the last one last.
    remembered: VecDeque<usize>,
    /// None begins until all have ended.
    closed: bool,
}

static LAYOUTS: Mutex<Layouts> = Mutex::new(Layouts { count: 0, remembered: VecDeque::new(), closed: false });
static OPENED: Condvar = Condvar::new();

fn layouts() -> MutexGuard<'static, Layouts> {
    LAYOUTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The layout of a document. When this is dropped, it has ended, and what Typst need not remember is freed.
pub struct Layout {
    workers: usize,
    /// How many pages it has come to.
    pub pages: usize,
}

impl Layout {
    /// Waits until a document may be laid out; so many are made at the same time.
    pub fn begin(workers: usize) -> Self {
        let mut layouts = layouts();
        while layouts.closed || (layouts.count > 0 && crash::careful()) {
            layouts = OPENED.wait(layouts).unwrap_or_else(PoisonError::into_inner);
        }
        layouts.count += 1;
        Layout { workers, pages: 0 }
    }
}

impl Drop for Layout {
    fn drop(&mut self) {
        let mut layouts = layouts();
        layouts.count -= 1;
        if crash::careful() {
            // The next one begins with nothing, so that it is not blamed for this one.
            comemo::evict(0);
            OPENED.notify_all();
            return;
        }
        layouts.remembered.push_back(self.pages);
        while layouts.remembered.iter().sum::<usize>() > PAGES * self.workers.max(2) {
            layouts.remembered.pop_front();
        }
        // What the other workers are about to use is as old as the documents that have ended since they began.
        let least = if layouts.count > 0 { self.workers - 1 } else { 0 };
        layouts.closed |= layouts.remembered.len() < least;
        if layouts.closed && layouts.count == 0 {
            layouts.closed = false;
            layouts.remembered.clear();
            OPENED.notify_all();
        }
        crash::for_all(|| comemo::evict(layouts.remembered.len().max(least)));
    }
}
