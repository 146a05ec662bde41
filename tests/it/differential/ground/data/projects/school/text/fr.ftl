project-name = École
project-summary = Une école pour tous.
figure-pupils = élèves
claim-opened = Elle a { $pupils } élèves.
