//! On which threads Typst lays a document out.
//!
//! Typst shares the work on one document out over rayon's pool, and its threads wait for one another. When other documents
//! keep all processor cores busy, this costs more than it gains: a tenth of a short document. So each worker is then a
//! pool of its own. From the first long document on, all are shared out nevertheless: long ones that are laid out at the
//! same pace are at their largest at the same moment, and a build takes up to half as much memory again.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

/// Layout recurses deeply; the stack of a new thread is too small for some documents.
pub const STACK: usize = 64 * 1024 * 1024;

/// Bytes of data from which on a document is long. A country brief has two thirds of it, a profile twice as many.
const LONG: usize = 150_000;

/// A long document has been met.
static LONG_MET: AtomicBool = AtomicBool::new(false);

thread_local! {
    static ALONE: Cell<bool> = const { Cell::new(false) };
}

/// Makes this thread a pool of its own, if so many workers leave no core without work. Rayon keeps some kilobytes of it for
/// good.
pub fn enter(workers: usize) {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread();
    ALONE.set(workers >= cores && pool.build().is_ok());
}

/// Does the work on a document with so many bytes of data; nothing if it panicked.
pub fn run<R: Send>(bytes: usize, work: impl FnOnce() -> R + Send) -> Option<R> {
    let work = || catch_unwind(AssertUnwindSafe(work)).ok();
    if !ALONE.get() {
        return work();
    }
    if bytes > LONG {
        LONG_MET.store(true, Ordering::Relaxed);
    }
    if LONG_MET.load(Ordering::Relaxed) { outside(work) } else { work() }
}

/// Does the work in a thread outside of all pools, which leads into the common one; in this thread if no other can be had.
fn outside<R: Send>(work: impl FnOnce() -> Option<R> + Send) -> Option<R> {
    let work = Mutex::new(Some(work));
    let begin = || work.lock().ok().and_then(|mut work| work.take()).and_then(|work| work());
    std::thread::scope(|threads| {
        match std::thread::Builder::new().stack_size(STACK).spawn_scoped(threads, begin) {
            Ok(thread) => thread.join().ok().flatten(),
            Err(_) => begin(),
        }
    })
}
