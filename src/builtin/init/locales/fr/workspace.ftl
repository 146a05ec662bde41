# Ce que cet espace de travail dit de lui-même ; fiche.toml nomme les messages du bloc final.

organisation-name = Nom de votre organisation
closing-publisher = Publié par : nom et coordonnées de votre organisation.
closing-disclaimer = Ce document n'est pas un document officiel des organismes cités.
