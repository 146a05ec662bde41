# Some texts of the sample; the others stand there in English.
country-name = مالي
    .in = في مالي
    .of = مالي
claim-summary = حظرت مالي في عام 2020 وجود الأطفال في المعسكرات. وتقول وزارة العمل الأمريكية (US Department of Labor, ILAB) إن دعم الجماعات المسلحة استمر، وإن الخدمات المقدمة إلى الضحايا لا تكفي.
claim-inspection-capacity = لدى مالي { $inspectors-2020 } مفتشا لعدد { $workforce } من العاملين؛ وبحسب معيار منظمة العمل الدولية (ILO) تحتاج إلى { $inspectors-needed }.
claim-legal-gaps = يعاقب القانون على الاتجار لغرض الاسترقاق، لكنه لا يعاقب على الرق نفسه.
figure-inspections-2020 = عملية تفتيش، مقابل { $inspections-2019 } في { FIGURE($inspections-2019, form: "period") }
figure-tip-convicted = متجرا أُدينوا، مقابل { $tip-convicted-previous } في الفترة السابقة
figure-recruited-by-groups-2020 = طفلا جندتهم جماعات مسلحة
