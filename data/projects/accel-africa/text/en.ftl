### ACCEL Africa in Mali: the words for project.toml.

project-name = Accelerating Action for the Elimination of Child Labour in Africa's Supply Chains
    .short = ACCEL Africa

# $accel-countries: countries of the project, Mali included
project-summary = In { FIGURE($accel-countries, form: "words") } African countries, including Mali, this regional ILO project helps governments and social partners to combat child labour. In Mali it deals with traditional gold panning and cotton. A workshop, reported in May 2021, aimed to build the capacity of an association of working children and youth, so that local development programmes take better account of child labour.

project-objective = Speed up the elimination of child labour in Africa's supply chains; in Mali, in traditional gold panning and cotton

# For those who search: commas part them.
project-topics = child labour, supply chains, gold mining, cotton

## Partners

partner-ilo-office = Runs the project; organised the workshop for the AEJT
partner-government-of-the-netherlands = Funds the regional project
partner-aejt = Its members took part in the workshop; the association has worked with ministries and with the ILO against child labour for many years

## Target groups

target-working-children = Children who work in the gold panning and cotton areas of the regions of Kayes and Sikasso
target-aejt-members = Members of the Association of Working Children and Youth (AEJT)
target-local-authorities = Local authorities: district councils, regional councils of Kayes and Sikasso
target-governments-social-partners = Social partners and governments in the countries of the project

## Expected results

expected-less-exploitation = Ultimate goal of the workshop, says the project's national coordinator: less exploitation of child labour and greater well-being of the children who work in the gold panning and cotton areas of Kayes and Sikasso
expected-local-programmes = Local development programmes take better account of child labour
expected-synergies = The AEJT and regional bodies that combat child labour work together in the gold panning and cotton areas
expected-planning-tool = Adoption of the identification and planning tool for working children and young people is facilitated, says the national office of the AEJT

## Activities

activity-support = Support to governments and social partners against child labour
activity-workshop = Workshop for members of the AEJT: presentations, discussions and plenary debates on what child labour is, on texts, national and international, and the part they play, and on each person's tasks and responsibilities in combating child labour and its worst forms
activity-advocacy = Advocacy with local authorities, above all the district councils and the regional councils of Kayes and Sikasso, so that local development programmes take better account of child labour

event-aejt-workshop = Capacity-building workshop held by the ILO for members of the AEJT, on combating child labour in Kayes and Sikasso
event-international-year = International Year for the Elimination of Child Labour: individuals, governments, civil society and international organisations take many initiatives and concrete steps to end child labour

## Context

claim-gold = Gold mining is of great importance to Mali's economy and one of the country's main resources.

claim-aejt = The AEJT of Mali has worked closely for many years with the regional representations of the Ministry of Labour and the Civil Service and of the Ministry for the Promotion of Women, Children and the Family, as well as with technical and financial partners, the ILO among them. Its aim is to reduce child labour and its worst forms considerably, above all in artisanal gold panning.

claim-priority = Whatever the turmoil in Mali and some other countries of the Sahel, said the Vice-President of the Regional Council of Kayes, neither combating the worst forms of child labour nor reducing poverty may ever take second place.

# $accel-budget: budget of the regional project
claim-regional-project = The US Department of Labor describes ACCEL Africa as a regional project of { $accel-budget } against child labour in the supply chains of gold mining and cotton, implemented by the ILO and funded by the Government of the Netherlands.

claim-references = The key references of ACCEL Africa are the ILO Conventions on the minimum age for admission to employment (No. {"138"}) and on the elimination of the worst forms of child labour (No. {"182"}), and SDG target {"8.7"}.

claim-target-8-7 = Target {"8.7"} asks countries to act at once and effectively: to eradicate forced labour, to end human trafficking and modern slavery, to prohibit and eliminate the worst forms of child labour, including the recruitment and use of child soldiers, and to end child labour in all its forms by 2025.

## Notes

# $accel-countries: countries of the project, Mali included
note-budget = The budget is that of the whole regional project, which covers { FIGURE($accel-countries, form: "words") } countries; the sources do not state the share of Mali.
note-sdg = The article writes "target {"8.7"} of the MDGs" for a target of the Sustainable Development Goals (SDGs), and only "recruitment" where the target speaks of the recruitment and use of child soldiers.
note-ministry = The article writes "Ministry for the Promotion of the Family, Women and Children" for the Ministry for the Promotion of Women, Children and the Family.
note-areas = In one place the article has "gold and cotton mining areas" for the areas of gold panning and cotton production of which it speaks elsewhere.
