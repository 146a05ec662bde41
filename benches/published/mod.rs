//! Files of the form of the US Department of Labor's country data.

/// The countries of a file.
pub const COUNTRIES: usize = 143;

/// A file on a reporting year, with that many countries of about 130 values each.
pub fn file(year: u16) -> String {
    let measure = |number: usize| {
        format!("<Labor_Measure_{number}>{number},{:03}‡ </Labor_Measure_{number}>\n", year % 1000)
    };
    let measures: String = (1..=27).map(measure).collect();
    let action = |number: usize| {
        format!("<Action><Name>Do the thing of number {number}, in all sectors.</Name></Action>\n")
    };
    let actions: String = (1..=20).map(action).collect();
    let good = |number: usize| {
        format!(
            "<Good><Good_Name>Good {number}</Good_Name><Child_Labor>Yes</Child_Labor><Forced_Labor>No</Forced_Labor></Good>\n"
        )
    };
    let goods: String = (1..=10).map(good).collect();
    let country = |name: &str| {
        format!(
            "<Country><Name>{name}</Name><Description>In {year}, {}</Description><Goods>{goods}</Goods>\
             <Enforcements>{measures}</Enforcements><Suggested_Actions><Enforcement>{actions}</Enforcement></Suggested_Actions></Country>\n",
            "much was done and more is to do. ".repeat(40)
        )
    };
    let names = fiche::model::codes::countries().map(|known| known.names[0].1).take(COUNTRIES);
    format!(
        "<Countries>{}</Countries>",
        names.map(|name| country(&name.replace('&', "&amp;"))).collect::<String>()
    )
}
