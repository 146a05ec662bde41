# { $id } prints a figure with its qualifier and unit as the language writes it.

country-name = Example country

figure-inspectors-2024 = labour inspectors
# $inspections-2023: inspections of the year before
figure-inspections-2024 = labour inspections, against { $inspections-2023 } in 2023

claim-summary = This paragraph says it all: a reader who stops here knows what matters.
# $inspectors-2024: labour inspectors
claim-few-inspectors = The country has { $inspectors-2024 } labour inspectors, too few for its workforce.
# $inspections-2024: inspections of the year
claim-more-inspections = Inspectors made { $inspections-2024 } visits in 2024, more than the year before.

recommendation-more-inspectors = Recruit labour inspectors until their number meets the advice of the ILO.
    .short = Labour inspectorate: number
