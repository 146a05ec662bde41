project-name = School
project-summary = A school for all.
project-objective = That all children learn.
figure-pupils = pupils
claim-opened = It has { $pupils } pupils.
