institution-example-organisation = Organisation d'exemple
    .short = organisation d'exemple
