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

institution-government-of-the-netherlands = gouvernement des Pays-Bas
    .short = Pays-Bas

institution-luxembourg-foreign-ministry = ministère des Affaires étrangères et européennes du Luxembourg
    .short = Affaires étrangères, Luxembourg

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
