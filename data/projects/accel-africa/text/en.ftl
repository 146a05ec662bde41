### ACCEL Africa in Mali: the words for project.toml.

project-name = Accelerating Action for the Elimination of Child Labour in Africa's Supply Chains
    .short = ACCEL Africa

# $accel-countries: countries of the project, Mali included
project-summary = This regional ILO project supports governments and social partners in { $accel-countries } African countries in the fight against child labour. In Mali it deals with traditional gold panning and cotton. A workshop there aimed to build the capacity of an association of working children and youth, so that local development programmes take better account of child labour.

project-objective = Speed up the elimination of child labour in supply chains; in Mali, in traditional gold panning and cotton

## Partners

partner-ilo-office = Runs the project; organised the workshop for the AEJT
partner-government-of-the-netherlands = Funds the project; the budget is that of the regional project as a whole
partner-aejt = Its members took part in the workshop; it has long worked with ministries and with the ILO against child labour

## Target groups

target-working-children = Children who work in the gold panning and cotton areas of the regions of Kayes and Sikasso
target-aejt-members = Members of the Association of Working Children and Youth (AEJT)
target-local-authorities = Local authorities: district councils, regional councils of Kayes and Sikasso
target-governments-social-partners = Governments and social partners in the countries of the project

## Expected results

expected-less-exploitation = The workshop is to help reduce the exploitation of children's labour and improve the well-being of working children in Kayes and Sikasso
expected-local-programmes = Local development programmes take better account of child labour
expected-synergies = The AEJT and the regional actors against child labour join forces
expected-planning-tool = An identification and planning tool for working children and young people is easier to adopt

## Activities

activity-support = Support to governments and social partners in the fight against child labour
activity-workshop = Workshop for members of the AEJT, with presentations and discussions on what child labour is, national and international law, and the tasks and responsibilities of each participant
activity-advocacy = Advocacy with district and regional councils for a place for child labour in local development programmes

event-aejt-workshop = Capacity-building workshop of the ILO for members of the AEJT on the fight against child labour in Kayes and Sikasso
event-international-year = International Year for the Elimination of Child Labour

## Context

claim-gold = Gold mining plays a very important part in Mali's economy and is among the country's main resources.

claim-aejt = For many years the AEJT has worked with the regional offices of the ministries in charge of children and of labour, and with partners such as the ILO, to reduce child labour and its worst forms considerably, above all in artisanal gold panning.

claim-references = The key references of ACCEL Africa are the ILO Conventions on the minimum age (No. {"138"}) and on the worst forms of child labour (No. {"182"}) and SDG target {"8.7"}, under which all forms of child labour are to end by 2025.
