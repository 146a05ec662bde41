### Noms des institutions communes (data/institutions.toml).
### .acronym : le sigle en usage dans cette langue. .short : pour les graphiques et les colonnes étroites.

institution-us-department-of-labor = département du Travail des États-Unis
    .short = département du Travail

institution-us-department-of-state = département d'État des États-Unis
    .short = département d'État

institution-un = Organisation des Nations Unies
    .acronym = ONU
    .short = Nations Unies

institution-ilo = Organisation internationale du Travail
    .acronym = OIT

# Le secrétariat de l'Organisation : à ne pas confondre avec l'OIT.
institution-ilo-office = Bureau international du Travail
    .acronym = BIT

institution-itc-ilo = Centre international de formation de l'OIT
    .acronym = CIF-OIT

institution-unodc = Office des Nations Unies contre la drogue et le crime
    .acronym = ONUDC

institution-unicef = Fonds des Nations Unies pour l'enfance
    .acronym = UNICEF

institution-iom = Organisation internationale pour les migrations
    .acronym = OIM

institution-interpol = Organisation internationale de police criminelle
    .acronym = INTERPOL

institution-fao = Organisation des Nations Unies pour l'alimentation et l'agriculture
    .acronym = FAO

institution-minusma = Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali
    .acronym = MINUSMA

institution-eu = Union européenne
    .acronym = UE

institution-global-partnership-for-education = Partenariat mondial pour l'éducation

institution-government-of-the-netherlands = gouvernement des Pays-Bas
    .short = Pays-Bas

institution-embassy-of-the-netherlands = ambassade des Pays-Bas au Mali
    .short = ambassade des Pays-Bas

institution-luxembourg-foreign-ministry = ministère des Affaires étrangères et européennes du Luxembourg
    .short = Affaires étrangères, Luxembourg

institution-government-of-brazil = gouvernement du Brésil
    .short = Brésil

institution-usaid = Agence des États-Unis pour le développement international
    .acronym = USAID

institution-ecpat-luxembourg = ECPAT Luxembourg

institution-samu-social-mali = Samu social Mali

institution-bnce-mali = Bureau national catholique de l'enfance
    .acronym = BNCE Mali

institution-caritas-mali = Caritas Mali

institution-avenir-enfance-du-sahel = Avenir Enfance du Sahel
    .acronym = AV.ES

institution-aejt = Association des enfants et jeunes travailleurs
    .acronym = AEJT

institution-snec = Syndicat national de l'éducation et de la culture
    .acronym = SNEC

institution-winrock = { FOREIGN("Winrock International", lang: "en") }

# L'association du barreau des États-Unis ; elle n'a pas de nom français officiel.
institution-aba = { FOREIGN("American Bar Association", lang: "en") }
    .acronym = ABA

institution-inditex = Inditex, multinationale espagnole
