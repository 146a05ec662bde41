institution-example-organisation = Example organisation
    .short = example organisation
