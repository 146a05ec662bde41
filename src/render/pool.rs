//! On which threads Typst lays a document out.
//!
//! Typst shares the work on one document out over rayon's pool, and its threads wait for one another. When other documents
//! keep all processor cores busy, this costs more than it gains: a tenth of a short document, a quarter of a long one. So
//! each worker is then a pool of its own.

/// Layout recurses deeply; the stack of a new thread is too small for some documents.
pub const STACK: usize = 64 * 1024 * 1024;

/// Makes this thread a pool of its own, if so many workers leave no core without work. Rayon keeps some kilobytes of it for
/// good.
pub fn enter(workers: usize) {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    if workers >= cores {
        // Where it cannot be made, the common one serves.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
    }
}
