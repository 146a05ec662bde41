//! The labels of closed lists of values.

use super::country::{Answer, EnforcementGroup, LawStatus, Movement};
use super::figure::ComparisonKind;
use super::recommendation::{AssessorKind, ImplementationStatus, Response};

/// The ids of the labels of all values that reports print.
pub fn labels() -> impl Iterator<Item = &'static str> {
    let all = [
        Answer::LABELS,
        AssessorKind::LABELS,
        ComparisonKind::LABELS,
        EnforcementGroup::LABELS,
        ImplementationStatus::LABELS,
        LawStatus::LABELS,
        Movement::LABELS,
        Response::LABELS,
    ];
    all.into_iter().flatten().copied()
}
