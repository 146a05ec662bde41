//! Files in the form of the published ones.

/// A file with these countries.
pub fn file(countries: &[String]) -> String {
    format!("<Countries>\n{}</Countries>\n", countries.concat())
}

/// A country with these elements besides its name.
pub fn country(name: &str, rest: &str) -> String {
    format!(
        "  <Country>\n    <Name>{name}</Name>\n    <Webpage>https://example.org/{}</Webpage>\n{rest}  </Country>\n",
        name.to_lowercase().replace(' ', "-")
    )
}

/// A country of which the file has something of each kind.
pub fn full(name: &str, year: u16) -> String {
    country(name, &parts(name, year))
}

pub fn parts(name: &str, year: u16) -> String {
    format!(
        "    <Region>Sub-Saharan Africa</Region>
    <Multiple_Territories>No</Multiple_Territories>
    <Advancement_Level>Minimal Advancement – Efforts Made but Continued Practice that Delayed Advancement</Advancement_Level>
    <Description>In {year}, inspectors of {name} went to 12 quarries &amp; closed {{one}} of them.</Description>
    <Goods>
      <Good>
        <Good_Name>Gold</Good_Name>
        <Child_Labor>Yes</Child_Labor>
        <Forced_Labor>No</Forced_Labor>
        <Forced_Child_Labor>No</Forced_Child_Labor>
      </Good>
    </Goods>
    <Country_Statistics>
      <Children_Work_Statistics>
        <Age_Range>5-14</Age_Range>
        <Total_Percentage_of_Working_Children>0.26</Total_Percentage_of_Working_Children>
        <Total_Working_Population>673949</Total_Working_Population>
        <Agriculture>0.792</Agriculture>
        <Industry>0.005</Industry>
        <Services>0.203</Services>
      </Children_Work_Statistics>
      <Education_Statistics_Attendance_Statistics>
        <Age_Range>5-14</Age_Range>
        <Percentage>Unavailable</Percentage>
      </Education_Statistics_Attendance_Statistics>
      <Children_Working_and_Studying_7-14_yrs_old>
        <Age_Range>7-14</Age_Range>
        <Total>0.117</Total>
      </Children_Working_and_Studying_7-14_yrs_old>
      <UNESCO_Primary_Completion_Rate>
        <Rate>1.058</Rate>
      </UNESCO_Primary_Completion_Rate>
    </Country_Statistics>
    <Conventions>
      <C_138_Ratified>Yes</C_138_Ratified>
      <C_182_Ratified>No</C_182_Ratified>
      <Palermo_Ratified>N/A</Palermo_Ratified>
    </Conventions>
    <Legal_Standards>
      <Minimum_Work>
        <Standard>No</Standard>
        <Age>16.5</Age>
        <Calculated_Age>No</Calculated_Age>
        <Conforms_To_Intl_Standard>No</Conforms_To_Intl_Standard>
      </Minimum_Work>
      <Compulsory_Education>
        <Standard>Yes</Standard>
        <Age>12/13</Age>
        <Calculated_Age>Yes</Calculated_Age>
        <Conforms_To_Intl_Standard>Yes</Conforms_To_Intl_Standard>
      </Compulsory_Education>
      <Minumum_Voluntary_Military>
        <Standard>N/A*†</Standard>
        <Age>16‡</Age>
        <Calculated_Age>No</Calculated_Age>
        <Conforms_To_Intl_Standard>N/A*†</Conforms_To_Intl_Standard>
      </Minumum_Voluntary_Military>
    </Legal_Standards>
    <Enforcements>
      <Labor_Funding>$6.5 million</Labor_Funding>
      <Labor_Inspectors>70,122‡ </Labor_Inspectors>
      <Labor_Inspectors_Intl_Standards>No</Labor_Inspectors_Intl_Standards>
      <Labor_Worksite_Inspections>400*</Labor_Worksite_Inspections>
      <Labor_Unannounced_Inspections_Premitted>Yes
            </Labor_Unannounced_Inspections_Premitted>
      <Labor_Complaint_Mechanism>Unavailable</Labor_Complaint_Mechanism>
      <Criminal_Convictions>Unknown </Criminal_Convictions>
    </Enforcements>
    <Mechanisms>
      <Coordination>Yes</Coordination>
      <Policy>NA</Policy>
      <Program>No</Program>
    </Mechanisms>
    <Suggested_Actions>
      <Legal_Framework>
        <Action>
          <Name>Raise the age of admission to work in {name} to 16.</Name>
        </Action>
        <Action>
          <Name>List the tasks that harm children, COVID-19 or not.</Name>
        </Action>
      </Legal_Framework>
      <Coordination>
        <Action>
          <Name>Not Applicable</Name>
        </Action>
      </Coordination>
    </Suggested_Actions>
    <ILAB_Projects>
      <Project>
        <Title>Schools before quarries in {name}</Title>
        <Link>https://example.org/project</Link>
      </Project>
    </ILAB_Projects>
"
    )
}
