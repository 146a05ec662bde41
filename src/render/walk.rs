//! Everything on a page, and where it stands.

use typst::layout::{Frame, FrameItem, Point, Transform};

/// Visits all items of a page but the groups that hold them, in the order in which they are set. A place on the page is the
/// item's position, transformed.
pub fn items(page: &Frame, mut visit: impl FnMut(&FrameItem, Point, Transform)) {
    within(page, Transform::identity(), &mut visit);
}

fn within(frame: &Frame, transform: Transform, visit: &mut impl FnMut(&FrameItem, Point, Transform)) {
    for (position, item) in frame.items() {
        if let FrameItem::Group(group) = item {
            let moved = Transform::translate(position.x, position.y).pre_concat(group.transform);
            within(&group.frame, transform.pre_concat(moved), visit);
        } else {
            visit(item, *position, transform);
        }
    }
}
