### What this workspace says of itself.

organisation-name = fiche sample workspace

closing-publisher = Published by the fiche sample workspace to show what the tool makes; it speaks for no organisation.
# $title: title of the document
closing-citation = Cite as: fiche sample workspace, “{ $title }”.
closing-licence = Licence of the text: MIT or Apache 2.0, at your choice.
closing-disclaimer = This is not an official document of the bodies cited, and their assessments are their own. The designations used imply no opinion on the legal status of any territory or its borders.
closing-translation = Passages drawn from sources in French are unofficial translations.
