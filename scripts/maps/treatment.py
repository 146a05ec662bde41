"""How areas and boundaries that are disputed, or that Natural Earth draws otherwise than the United Nations, are treated.
docs/maps.md gives the reason of each; change both together."""

# Areas of Natural Earth without a code of ISO 3166, and to which country they go. None: to no country, in grey.
BELONGS = {
    "Somaliland": "SOM",
    "N. Cyprus": "CYP",
    "Cyprus U.N. Buffer Zone": "CYP",
    "Kosovo": "XKX",
    "Baikonur": "KAZ",
    "USNB Guantanamo Bay": "CUB",
    "Ashmore and Cartier Is.": "AUS",
    "Coral Sea Is.": "AUS",
    "Clipperton I.": "FRA",
    "Siachen Glacier": None,
    "Dhekelia": "GBR",
    "Akrotiri": "GBR",
    "Spratly Is.": None,
    "Bajo Nuevo Bank": None,
    "Serranilla Bank": None,
    "Scarborough Reef": None,
}

# Parts of an area that are another's: (from, to, whether they are also left with the first, west, south, east, north).
PARTS = [
    ("RUS", "UKR", False, 32.3, 44.2, 36.8, 46.3),
    ("FRA", "GLP", True, -62, 15.7, -60.9, 16.6),
    ("FRA", "MTQ", True, -61.4, 14.3, -60.7, 15),
    ("FRA", "GUF", True, -55, 2, -51, 6.5),
    ("FRA", "REU", True, 55, -21.6, 56, -20.7),
    ("FRA", "MYT", True, 44.9, -13.2, 45.5, -12.5),
    ("NOR", "SJM", False, 10, 74, 34, 81),
    ("NOR", "BVT", False, 3, -55, 4, -54),
    ("NLD", "BES", False, -69, 11.9, -62, 18),
    ("NZL", "TKL", False, -173, -10, -171, -8),
    ("Indian Ocean Ter.", "CXR", False, 105, -11, 106, -10),
    ("Indian Ocean Ter.", "CCK", False, 96, -13, 97.5, -11),
]

# What lies south of a latitude goes to another country: (from, to, latitude).
CUTS = [("MAR", "ESH", 27.667)]

# Shown in the colour of this country on its own map, though they have maps of their own.
INCLUDED = {"CHN": ["TWN", "HKG", "MAC"]}

# Boundaries drawn with dashes: two countries, and within which degrees if not all along.
DASHED = [
    ("MAR", "ESH", None),
    ("IND", "PAK", (73, 32.4, 78, 37)),
    ("IND", "CHN", (76, 31, 81, 37)),
    ("IND", "CHN", (91, 26.5, 98, 30)),
    ("IND", None, (73, 32.4, 78, 37)),
    ("PAK", None, (73, 32.4, 78, 37)),
    ("CHN", "PAK", (73, 32.4, 78, 37.2)),
    ("SDN", "SSD", None),
    ("SDN", "EGY", None),
    ("KEN", "SSD", None),
    ("SRB", "XKX", None),
    ("ISR", "PSE", None),
    ("JOR", "PSE", None),
    ("ISR", "SYR", None),
    ("ISR", "LBN", None),
    ("PRK", "KOR", None),
    ("RUS", "UKR", (32.3, 44.2, 36.8, 46.3)),
]

# Lines inside a country, between the areas of which it is put together.
INNER = [("CYP", "N. Cyprus", "Cyprus U.N. Buffer Zone"), ("CYP", "Cyprus", "Cyprus U.N. Buffer Zone")]

# The sentences that stand under a map: labels `map-status-NAME`.
STATUS = {
    "ESH": ["western-sahara"],
    "MAR": ["western-sahara"],
    "IND": ["kashmir"],
    "PAK": ["kashmir"],
    "SDN": ["sudan"],
    "SSD": ["sudan"],
    "XKX": ["kosovo"],
    "SRB": ["kosovo"],
    "FLK": ["falkland"],
    "IOT": ["chagos"],
    "CYP": ["cyprus"],
    "UKR": ["crimea"],
    "RUS": ["crimea"],
    "SYR": ["golan"],
    "ISR": ["golan", "palestine"],
    "PSE": ["palestine"],
}

# The part of a country that its map shows (west, south, east, north) where parts lie far away, and what stands beside it in
# boxes of their own: names by language or the code of a country, and where they lie.
MAIN = {
    "USA": (-126, 24, -66, 50),
    "FRA": (-6, 41, 10, 52),
    "NLD": (3, 50, 8, 54),
    "NOR": (4, 57, 32, 72),
    "ESP": (-10, 35, 5, 44.5),
    "PRT": (-10, 36.5, -6, 43),
    "ECU": (-82, -6, -75, 2),
    "CHL": (-77, -57, -66, -17),
    "AUS": (112, -44, 154.5, -9.8),
    "NZL": (165, -48, 180, -34),
    "ZAF": (16, -35.5, 33.5, -22),
    "COL": (-80, -5, -66, 13),
    "CRI": (-86.5, 8, -82, 11.5),
    "VEN": (-74, 0, -59, 12.5),
    "BRA": (-74.5, -34.5, -34, 6),
    "MUS": (57.2, -20.7, 57.9, -19.9),
    "GBR": (-9, 49.5, 2.5, 61),
    "ATF": (67.5, -50.5, 71, -48),
    "HND": (-90, 12.8, -83, 16.6),
    "MEX": (-118.5, 14, -86, 33),
    "GNQ": (8, 0.5, 11.7, 4),
}
INSETS = {
    "USA": [({"en": "Alaska", "fr": "Alaska"}, (-180, 51, -129, 72)), ({"en": "Hawaii", "fr": "Hawaï"}, (-161, 18, -154, 23))],
    "FRA": [("GLP", None), ("MTQ", None), ("GUF", None), ("REU", None), ("MYT", None)],
    "ESP": [({"en": "Canary Islands", "fr": "Îles Canaries"}, (-19, 27, -13, 30))],
    "PRT": [({"en": "Azores", "fr": "Açores"}, (-32, 36.5, -24, 40)), ({"en": "Madeira", "fr": "Madère"}, (-17.5, 32, -16, 33.5))],
    "ECU": [({"en": "Galápagos Islands", "fr": "Îles Galápagos"}, (-92.5, -2, -88.5, 2))],
    "GNQ": [({"en": "Annobón", "fr": "Annobón"}, (5, -2, 6, -1))],
    "MUS": [({"en": "Rodrigues", "fr": "Rodrigues"}, (63, -20, 64, -19))],
}
