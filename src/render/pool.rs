//! On which threads Typst lays a document out.
//!
//! Typst shares the work on one document out over rayon's pool, and its threads wait for one another. When other documents
//! keep all processor cores busy, this costs more than it gains: a tenth of a short document. So each worker is then a
//! pool of its own. A long document is shared out all the same: two that are laid out at the same pace are at their largest
//! at the same moment, and take half as much memory again.

use std::cell::Cell;
use std::panic::resume_unwind;

/// Layout recurses deeply; the stack of a new thread is too small for some documents.
pub const STACK: usize = 64 * 1024 * 1024;

/// Bytes of data from which on a document is long. A country brief has two thirds of it, a profile twice as many.
const LONG: usize = 150_000;

thread_local! {
    static ALONE: Cell<bool> = const { Cell::new(false) };
}

/// Makes this thread a pool of its own, if so many workers leave no core without work.
pub fn enter(workers: usize) {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread();
    ALONE.set(workers >= cores && pool.build().is_ok());
}

/// Does the work on a document with so many bytes of data.
pub fn run<R: Send>(bytes: usize, work: impl FnOnce() -> R + Send) -> R {
    if !ALONE.get() || bytes <= LONG {
        return work();
    }
    // A thread outside of all pools leads into the common one.
    std::thread::scope(|threads| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        match thread.spawn_scoped(threads, work) {
            Ok(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
            Err(error) => resume_unwind(Box::new(error)),
        }
    })
}
