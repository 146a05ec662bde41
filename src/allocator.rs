//! mimalloc with a limit on what is asked for at once.

use std::alloc::{GlobalAlloc, Layout};
use std::ptr;

use mimalloc::MiMalloc;

use crate::crash;

/// Nothing that a document needs is as large. Whoever asks for more made a mistake, and a system that grants memory before it
/// has it would find out too late.
const LARGEST: usize = 1 << 30;

/// Typst allocates much and from several threads; with mimalloc memory stays flat over many documents.
pub struct Allocator;

// SAFETY: every block is mimalloc's.
unsafe impl GlobalAlloc for Allocator {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        limited(layout.size(), || unsafe { MiMalloc.alloc(layout) })
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        limited(layout.size(), || unsafe { MiMalloc.alloc_zeroed(layout) })
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        limited(size, || unsafe { MiMalloc.realloc(block, layout, size) })
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        unsafe { MiMalloc.dealloc(block, layout) }
    }
}

#[inline]
fn limited(size: usize, allocate: impl FnOnce() -> *mut u8) -> *mut u8 {
    if size > LARGEST {
        crash::out_of_memory();
        return ptr::null_mut();
    }
    let block = allocate();
    if block.is_null() {
        crash::out_of_memory();
        crash::end();
    }
    block
}
