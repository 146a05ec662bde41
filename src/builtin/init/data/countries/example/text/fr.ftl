# { $id } imprime un chiffre avec son qualificatif et son unité, comme la langue l'écrit.

country-name = Pays d'exemple

figure-inspectors-2024 = inspecteurs du travail
# $inspections-2023 : visites de l'année précédente
figure-inspections-2024 = visites d'inspection, contre { $inspections-2023 } en 2023

claim-summary = Ce paragraphe dit tout : qui s'arrête ici sait l'essentiel.
# $inspectors-2024 : inspecteurs du travail
claim-few-inspectors = Le pays compte { $inspectors-2024 } inspecteurs du travail, trop peu pour sa main-d'œuvre.
# $inspections-2024 : visites de l'année
claim-more-inspections = Les inspecteurs ont effectué { $inspections-2024 } visites en 2024, plus que l'année précédente.

recommendation-more-inspectors = Recruter des inspecteurs du travail jusqu'à ce que leur nombre réponde à l'avis du BIT.
    .short = Inspection du travail : effectifs
