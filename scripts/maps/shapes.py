"""TopoJSON as areas and lines: arcs, outlines of several areas together, simplified lines, clipped rings."""

import math
from collections import Counter, defaultdict


def arcs_of(topology):
    """The arcs as lists of (longitude, latitude)."""
    (scale_x, scale_y), (origin_x, origin_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((x * scale_x + origin_x, y * scale_y + origin_y))
        arcs.append(points)
    return arcs


def seamless(arcs):
    """Without the lines at 180°, where areas are cut though they go on: for each arc, by number, what is left of it."""
    pieces = {}
    for number, arc in enumerate(list(arcs)):
        at_seam = [abs(x) > 179.99 for x, _ in arc]
        if not any(at_seam):
            continue
        arc = [(180.0, y) if seam else (x, y) for (x, y), seam in zip(arc, at_seam)]
        cuts = [at for at in range(len(arc) - 1) if at_seam[at] and at_seam[at + 1]]
        starts, ends = [0, *(at + 1 for at in cuts)], [*cuts, len(arc) - 1]
        left = [arc[start : end + 1] for start, end in zip(starts, ends) if end > start]
        arcs[number] = arc
        pieces[number] = list(range(len(arcs), len(arcs) + len(left)))
        arcs += left
    return pieces


def replaced(ring, pieces):
    """A ring of indices, with what is left of each arc in its place."""
    result = []
    for index in ring:
        plain = index if index >= 0 else ~index
        left = pieces.get(plain, [plain])
        result += left if index >= 0 else [~piece for piece in reversed(left)]
    return result


def polygons_of(shape):
    """Polygons as lists of rings, which are lists of indices of arcs."""
    if not shape.get("type"):
        return []
    return shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]


def edge(polygons):
    """The arcs that only one of the polygons uses: what lies between two of them is no edge of both."""
    uses = Counter(index if index >= 0 else ~index for rings in polygons for ring in rings for index in ring)
    return [index for rings in polygons for ring in rings for index in ring if uses[index if index >= 0 else ~index] == 1]


def along(arcs, index):
    """An arc; a negative index means backwards."""
    return arcs[index] if index >= 0 else arcs[~index][::-1]


def chained(lines):
    """Joins lines, each a list of points, into rings. The first point of a ring is not repeated."""
    rings = []
    starts = defaultdict(list)
    for line in lines:
        if line[0] == line[-1]:
            rings.append(line[:-1])
        else:
            starts[line[0]].append(line)
    while starts:
        points = list(next(iter(starts.values()))[0])
        remove(starts, points[0], points)
        while points[0] != points[-1] and points[-1] in starts:
            following = starts[points[-1]][0]
            remove(starts, points[-1], following)
            points += following[1:]
        rings.append(points[:-1] if points[0] == points[-1] else points)
    return rings


def remove(starts, at, line):
    kept = [other for other in starts[at] if other is not line and other != line]
    if kept:
        starts[at] = kept
    else:
        del starts[at]


def simplified(points, tolerance):
    """Douglas and Peucker: leaves out what lies within the tolerance. The ends stay, and of an island a triangle."""
    thin = [points[0]]
    for point in points[1:-1]:
        if math.dist(point, thin[-1]) > tolerance / 2:
            thin.append(point)
    points = thin + points[-1:]
    keep = {0, len(points) - 1}
    island = points[0] == points[-1]
    stack = [(0, len(points) - 1, island)]
    while stack:
        first, last, whole = stack.pop()
        if last - first < 2:
            continue
        farthest = max(range(first + 1, last), key=lambda at: off(points[at], points[first], points[last]))
        if off(points[farthest], points[first], points[last]) <= tolerance and not whole:
            continue
        keep.add(farthest)
        stack += [(first, farthest, False), (farthest, last, False)]
        if whole and last - first > 3:
            other = max(
                (at for at in range(first + 1, last) if at != farthest),
                key=lambda at: off(points[at], points[first], points[farthest]),
            )
            keep.add(other)
    return [points[at] for at in sorted(keep)]


def off(point, start, end):
    """How far a point lies off a stretch of line."""
    (x, y), (x1, y1), (x2, y2) = point, start, end
    length = (x2 - x1) ** 2 + (y2 - y1) ** 2
    part = 0 if length == 0 else max(0, min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length))
    return math.hypot(x - x1 - part * (x2 - x1), y - y1 - part * (y2 - y1))


def clipped(ring, west, north, east, south):
    """The part of a ring within a frame (Sutherland and Hodgman)."""
    for axis, limit, sign in ((0, west, 1), (0, east, -1), (1, north, 1), (1, south, -1)):
        result = []
        for at, point in enumerate(ring):
            before = ring[at - 1]
            inside, was = sign * (point[axis] - limit) >= 0, sign * (before[axis] - limit) >= 0
            if inside != was:
                part = (limit - before[axis]) / (point[axis] - before[axis])
                result.append(tuple(a + part * (b - a) for a, b in zip(before, point)))
            if inside:
                result.append(point)
        ring = result
        if not ring:
            break
    return ring


def area(points):
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))) / 2


def box(points):
    xs, ys = zip(*points)
    return min(xs), min(ys), max(xs), max(ys)


def path(lines, closed=True):
    """Whole numbers as the path of an SVG, relative."""
    parts = []
    x = y = 0
    for points in lines:
        points = [(round(px), round(py)) for px, py in points]
        points = [point for at, point in enumerate(points) if at == 0 or point != points[at - 1]]
        if len(points) < (3 if closed else 2):
            continue
        numbers = []
        for px, py in points:
            numbers += [px - x, py - y]
            x, y = px, py
        parts.append("m" + " ".join(map(str, numbers)).replace(" -", "-") + ("z" if closed else ""))
        if closed:
            x, y = points[0]
    return "".join(parts)
