pub fn run(_ui: &crate::ui::Ui, _root: &std::path::Path, _kind: &str, _id: &str, _s: Option<&str>) -> u8 { 0 }
