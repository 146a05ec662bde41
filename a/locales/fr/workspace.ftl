### Ce que cet espace de travail dit de lui-même.

organisation-name = Espace d'exemple du logiciel fiche

closing-publisher = Publié à titre de démonstration par l'espace d'exemple du logiciel fiche, qui ne parle au nom d'aucune organisation.
# $title : titre du document
closing-citation = Pour citer : Espace d'exemple du logiciel fiche, "{ $title }".
closing-licence = Licence du texte : MIT ou Apache 2.0, au choix.
closing-disclaimer = Ce document n'est pas un document officiel des organismes cités ; leurs évaluations n'engagent qu'eux. Les désignations employées n'impliquent aucune prise de position sur le statut juridique d'un territoire ou sur ses frontières.
closing-translation = Les passages tirés de sources en anglais sont des traductions non officielles.
