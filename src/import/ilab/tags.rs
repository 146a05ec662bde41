//! What the elements of the data file are called in the model. Names come and go over the years, some are misspelt.

use crate::model::country::EnforcementGroup::{self, Criminal, Labour};

/// Conventions and protocols, as terms of the vocabulary `instrument`.
pub const CONVENTIONS: [(&str, &str); 6] = [
    ("C_138_Ratified", "c138"),
    ("C_182_Ratified", "c182"),
    ("Convention_on_the_Rights_of_the_Child_Ratified", "crc"),
    ("CRC_Armed_Conflict_Ratified", "crc-opac"),
    ("CRC_Commercial_Sexual_Exploitation_of_Children_Ratified", "crc-opsc"),
    ("Palermo_Ratified", "palermo-protocol"),
];

/// Standards in national law, as terms of the vocabulary `standard`.
pub const STANDARDS: [(&str, &str); 12] = [
    ("Minimum_Work", "minimum-age"),
    ("Minimum_Hazardous_Work", "hazardous-work-age"),
    ("Types_Hazardous_Work", "hazardous-work-types"),
    ("Prohibition_Forced_Labor", "forced-labour"),
    ("Prohibition_Child_Trafficking", "child-trafficking"),
    ("Prohibition_CSEC", "commercial-sexual-exploitation"),
    ("Prohibition_Illicit_Activities", "illicit-activities"),
    ("Minimum_Voluntary_Military", "voluntary-recruitment-age"),
    ("Minimum_Compulsory_Military", "compulsory-recruitment"),
    ("Minimum_Non_State_Military", "armed-group-recruitment"),
    ("Compulsory_Education", "compulsory-education-age"),
    ("Free_Public_Education", "free-education"),
];

/// Measures of law enforcement, as terms of the vocabulary `measure`.
pub const MEASURES: [(&str, &str, EnforcementGroup); 27] = [
    ("Labor_Funding", "inspectorate-funding", Labour),
    ("Labor_Inspectors", "inspectors", Labour),
    ("Labor_Inspectors_Intl_Standards", "inspectors-meet-ilo-advice", Labour),
    ("Authorized_Access_Penalties", "penalties-authorised", Labour),
    ("Labor_New_Employee_Training", "inspector-initial-training", Labour),
    ("Labor_New_Law_Training", "inspector-new-law-training", Labour),
    ("Labor_Refresher_Courses", "inspector-refresher-courses", Labour),
    ("Labor_Inspections", "inspections", Labour),
    ("Labor_Worksite_Inspections", "worksite-inspections", Labour),
    ("Labor_Violations", "violations-found", Labour),
    ("Labor_Penalties_Imposed", "violations-penalised", Labour),
    ("Labor_Penalties_Collected", "penalties-collected", Labour),
    ("Labor_Routine_Inspections_Conducted", "routine-inspections", Labour),
    ("Labor_Routine_Inspections_Targeted", "routine-inspections-targeted", Labour),
    ("Labor_Unannounced_Inspections_Permitted", "unannounced-inspections-permitted", Labour),
    ("Labor_Unannounced_Inspections_Conducted", "unannounced-inspections-conducted", Labour),
    ("Labor_Complaint_Mechanism", "complaint-mechanism", Labour),
    ("Labor_Referral_Mechanism", "labour-referral", Labour),
    ("Criminal_New_Employee_Training", "investigator-initial-training", Criminal),
    ("Criminal_New_Law_Training", "investigator-new-law-training", Criminal),
    ("Criminal_Refresher_Courses", "investigator-refresher-courses", Criminal),
    ("Criminal_Investigations", "investigations", Criminal),
    ("Criminal_Violations", "criminal-violations-found", Criminal),
    ("Criminal_Prosecutions", "prosecutions", Criminal),
    ("Criminal_Convictions", "convictions", Criminal),
    ("Criminal_Penalties_for_WFCL", "criminal-penalties-imposed", Criminal),
    ("Criminal_Referral_Mechanism", "criminal-referral", Criminal),
];

/// The measures that a brief shows.
pub const MAIN_MEASURES: [&str; 9] = [
    "inspectorate-funding",
    "inspectors",
    "inspections",
    "violations-found",
    "violations-penalised",
    "investigations",
    "criminal-violations-found",
    "prosecutions",
    "convictions",
];

/// Areas of suggested actions: terms of the vocabulary `area`, and the letter that codes begin with.
pub const AREAS: [(&str, &str, &str); 5] = [
    ("Legal_Framework", "legal-framework", "L"),
    ("Enforcement", "enforcement", "E"),
    ("Coordination", "coordination", "C"),
    ("Government_Policies", "policies", "P"),
    ("Social_Programs", "social-programmes", "S"),
];

/// Which of the names that are known a tag means: the same one, or one that is spelt a little differently. Numbers in
/// names are never a slip.
pub fn meant<'k>(tag: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let digits = |name: &str| name.chars().filter(char::is_ascii_digit).collect::<String>();
    let mut close = None;
    for name in known {
        if name.eq_ignore_ascii_case(tag) {
            return Some(name);
        }
        let slip =
            tag.len() > 8 && strsim::damerau_levenshtein(name, tag) <= 2 && digits(name) == digits(tag);
        if slip && close.is_none() {
            close = Some(name);
        }
    }
    close
}

/// The words of a tag that is not known: `Labor_New_Thing` is *New thing*.
pub fn words(tag: &str) -> String {
    let bare = ["Labor_", "Criminal_"].iter().find_map(|prefix| tag.strip_prefix(prefix)).unwrap_or(tag);
    let words = bare.trim_end_matches("_Ratified").replace('_', " ").to_lowercase();
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{CONVENTIONS, MEASURES, STANDARDS, meant, words};

    #[test]
    fn slips_are_understood_and_numbers_are_not_slips() {
        let measures = || MEASURES.iter().map(|(tag, _, _)| *tag);
        let standards = || STANDARDS.iter().map(|(tag, _)| *tag);
        let conventions = || CONVENTIONS.iter().map(|(tag, _)| *tag);
        assert_eq!(
            meant("Labor_Unannounced_Inspections_Premitted", measures()),
            Some("Labor_Unannounced_Inspections_Permitted")
        );
        assert_eq!(meant("Minumum_Non_State_Military", standards()), Some("Minimum_Non_State_Military"));
        assert_eq!(meant("C_182_Ratified", conventions()), Some("C_182_Ratified"));
        assert_eq!(meant("C_189_Ratified", conventions()), None);
        assert_eq!(meant("Labor_Something_Else", measures()), None);
        for tag in measures() {
            assert_eq!(meant(tag, measures()), Some(tag));
        }
        assert_eq!(words("Labor_New_Thing"), "New thing");
    }
}
