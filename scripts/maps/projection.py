"""Lambert's azimuthal equal-area projection about the middle of a country: true areas, little distortion, no seam at 180°."""

import math


class Projection:
    def __init__(self, longitude, latitude, scale=1.0, x=0.0, y=0.0):
        self.longitude, self.latitude, self.scale, self.x, self.y = longitude, latitude, scale, x, y
        self.sin, self.cos = math.sin(math.radians(latitude)), math.cos(math.radians(latitude))

    def at(self, point):
        east, north = math.radians(point[0] - self.longitude), math.radians(point[1])
        sin, cos, near = math.sin(north), math.cos(north), math.cos(east)
        stretch = math.sqrt(2 / max(1e-9, 1 + self.sin * sin + self.cos * cos * near)) * self.scale
        return (
            self.x + stretch * cos * math.sin(east),
            self.y - stretch * (self.cos * sin - self.sin * cos * near),
        )

    def json(self):
        return {
            "longitude": round(self.longitude, 3),
            "latitude": round(self.latitude, 3),
            "scale": round(self.scale, 1),
            "x": round(self.x, 2),
            "y": round(self.y, 2),
        }


def middle(points):
    """The middle of points by longitude and latitude, also where they lie on both sides of 180°."""
    east = sorted({round(x % 360, 3) for x, _ in points})
    gaps = [((east[(at + 1) % len(east)] - x) % 360 or 360, at) for at, x in enumerate(east)]
    width, at = max(gaps)
    start = east[(at + 1) % len(east)]
    longitude = (start + (360 - width) / 2) % 360
    north = [y for _, y in points]
    return (longitude - 360 if longitude > 180 else longitude, (min(north) + max(north)) / 2)
