//! On which threads Typst lays a document out.
//!
//! Typst shares the work on one document out over rayon's common pool, and its threads wait for one another. When other
//! documents keep all processor cores busy, this costs more than it gains: a tenth of a short document, a quarter of a long
//! one. So each worker is then a pool of its own.

use std::sync::OnceLock;

use crate::crash;

/// Layout recurses deeply; the stack of a new thread is too small for some documents.
pub const STACK: usize = 64 * 1024 * 1024;

/// Whether there is a common pool.
static COMMON: OnceLock<bool> = OnceLock::new();

/// Makes the common pool, before anything uses it: what is made by itself has small stacks. Where its threads cannot be had,
/// each thread that works is a pool of its own, this one too.
pub fn prepare() {
    let make = || {
        let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK);
        !crash::careful() && pool.start_handler(|_| crash::serve_all()).build_global().is_ok()
    };
    if !COMMON.get_or_init(make) {
        be_own();
    }
}

/// Makes this thread a pool of its own, if so many workers leave no core without work.
pub fn enter(workers: usize) {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    if workers >= cores || COMMON.get() == Some(&false) {
        be_own();
    }
}

/// Rayon keeps some kilobytes of such a pool for good.
fn be_own() {
    if rayon::current_thread_index().is_none() {
        // No thread is started for it.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
    }
}
