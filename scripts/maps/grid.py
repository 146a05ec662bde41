"""A map as a grid of cells: where lines are, what belongs to whom, where a name has room."""

import math

# Cells in a row.
CELLS = 100
# A row is written as two whole numbers, whose bits are the cells of its halves from the left.
HALF = 50


def written_rows(rows):
    return [[row & (1 << HALF) - 1, row >> HALF] for row in rows]


def read_rows(rows):
    return [left | right << HALF for left, right in rows]


class Grid:
    def __init__(self, width, height):
        self.cell = width / CELLS
        self.rows = math.ceil(height / self.cell)

    def lines(self, rings):
        """For each row, the cells through which a line goes."""
        rows = [0] * self.rows
        for ring in rings:
            for start, end in zip(ring, ring[1:] + ring[:1]):
                steps = max(1, math.ceil(math.dist(start, end) / self.cell * 3))
                for step in range(steps + 1):
                    x, y = (a + (b - a) * step / steps for a, b in zip(start, end))
                    column, row = math.floor(x / self.cell), math.floor(y / self.cell)
                    if 0 <= row < self.rows and 0 <= column < CELLS:
                        rows[row] |= 1 << column
        return rows

    def owned(self, rings):
        """For each row, the cells whose middle lies within rings."""
        rows = []
        for row in range(self.rows):
            y = (row + 0.5) * self.cell
            crossings = []
            for ring in rings:
                for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
                    if (y1 > y) != (y2 > y):
                        crossings.append(x1 + (x2 - x1) * (y - y1) / (y2 - y1))
            crossings.sort()
            cells = set()
            for start, end in zip(crossings[::2], crossings[1::2]):
                first, last = math.ceil(start / self.cell - 0.5), math.floor(end / self.cell + 0.5)
                cells |= set(range(max(0, first), min(CELLS, last)))
            rows.append(cells)
        return rows

    def spots(self, owned, lines, least):
        """Where a name has most room, as (x, y): the roomiest for high letters first, then for lower ones. It is at least so
        many cells wide."""
        free = [{cell for cell in cells if not lines[row] >> cell & 1} for row, cells in enumerate(owned)]
        result = []
        for reach in (6, 4, 3, 2):
            found = []
            for row in range(reach, self.rows - reach - 1):
                cells = set.intersection(*free[row - reach : row + reach + 1])
                start = None
                for cell in range(CELLS + 1):
                    if cell in cells and start is None:
                        start = cell
                    if cell not in cells and start is not None:
                        if cell - start >= least:
                            found.append((cell - start, round((start + cell) / 2 * self.cell), round((row + 0.5) * self.cell)))
                        start = None
            if found:
                spot = list(max(found)[1:])
                if spot not in result:
                    result.append(spot)
        return result
