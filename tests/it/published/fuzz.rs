//! Whatever a file holds, reading it ends with what it says or with what is wrong.

use proptest::prelude::*;

use super::fixture::{file, full};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_change_to_a_file_is_read_or_refused(
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..40, "[<>&;/a-zA-Z0-9!\\[\\]\" \\n‡]{0,12}"), 1..6)
    ) {
        let mut bytes = file(&[full("Mali", 2020), full("Niger", 2020)]).into_bytes();
        for (at, length, put) in cuts {
            let from = at.index(bytes.len() + 1).min(bytes.len());
            let to = (from + length).min(bytes.len());
            bytes.splice(from..to, put.into_bytes());
        }
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("data.xml");
        std::fs::write(&path, &bytes).expect("written");
        match fiche::import::read(&path, Some(2020)) {
            Ok(imported) => {
                for country in &imported.countries {
                    prop_assert!(country.mapped() <= country.read);
                }
            }
            Err(problem) => prop_assert!(!problem.code.name().is_empty()),
        }
    }
}
