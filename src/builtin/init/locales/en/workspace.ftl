# What this workspace says of itself; fiche.toml names the messages of the closing block.

organisation-name = Name of your organisation
closing-publisher = Published by: name and contact of your organisation.
closing-disclaimer = This is not an official document of the bodies cited.
