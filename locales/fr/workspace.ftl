### Ce que cet espace de travail dit de lui-même.

organisation-name = Espace de travail d'exemple de fiche

closing-publisher = Publié par l'espace de travail d'exemple de fiche pour montrer ce que produit l'outil ; il ne parle au nom d'aucune organisation.
# $title : titre du document
closing-citation = Citer : Espace de travail d'exemple de fiche, "{ $title }".
closing-licence = Licence du texte : MIT ou Apache 2.0, au choix.
closing-disclaimer = Ce document n'est pas un document officiel des organismes cités ; leurs évaluations n'engagent qu'eux. Les désignations employées n'impliquent aucune prise de position sur le statut juridique d'un territoire ou sur ses frontières.
closing-translation = Les passages tirés de sources en anglais sont des traductions non officielles.
