### Names of the shared institutions (data/institutions.toml).
### .acronym: as the body writes it in this language. .short: for charts and narrow columns.

institution-us-department-of-labor = US Department of Labor
    .short = US Dept of Labor

institution-us-department-of-state = US Department of State
    .short = US Dept of State

institution-un = United Nations
    .acronym = UN
    .short = United Nations

institution-ilo = International Labour Organization
    .acronym = ILO

# The secretariat of the organisation. In French it has an acronym of its own.
institution-ilo-office = International Labour Office
    .acronym = ILO

institution-itc-ilo = International Training Centre of the ILO
    .acronym = ITC-ILO

institution-unodc = United Nations Office on Drugs and Crime
    .acronym = UNODC

institution-unicef = United Nations Children's Fund
    .acronym = UNICEF

institution-iom = International Organization for Migration
    .acronym = IOM

institution-interpol = International Criminal Police Organization
    .acronym = INTERPOL

institution-fao = Food and Agriculture Organization of the United Nations
    .acronym = FAO

institution-minusma = United Nations Multidimensional Integrated Stabilization Mission in Mali
    .acronym = MINUSMA

institution-eu = European Union
    .acronym = EU

institution-global-partnership-for-education = Global Partnership for Education
    .acronym = GPE

institution-government-of-the-netherlands = Government of the Netherlands
    .short = Netherlands

institution-embassy-of-the-netherlands = Embassy of the Netherlands in Mali
    .short = Embassy of the Netherlands

institution-luxembourg-foreign-ministry = Ministry of Foreign and European Affairs of Luxembourg
    .short = Foreign Ministry, Luxembourg

institution-government-of-brazil = Government of Brazil
    .short = Brazil

institution-usaid = United States Agency for International Development
    .acronym = USAID

institution-ecpat-luxembourg = ECPAT Luxembourg

institution-samu-social-mali = { FOREIGN("Samu social Mali", lang: "fr") }

institution-bnce-mali = Catholic National Bureau for Children
    .acronym = BNCE Mali

institution-caritas-mali = Caritas Mali

# The organisation goes by its French name ("a future for the children of the Sahel").
institution-avenir-enfance-du-sahel = { FOREIGN("Avenir Enfance du Sahel", lang: "fr") }
    .acronym = AV.ES

institution-aejt = Association of Working Children and Youth
    .acronym = AEJT

institution-snec = National Union of Education and Culture
    .acronym = SNEC

institution-winrock = Winrock International

institution-aba = American Bar Association
    .acronym = ABA

institution-inditex = Inditex, Spanish multinational
