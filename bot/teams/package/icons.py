"""Draws the app's icons: the leaf of a calendar with a camera in it. Pure; PNG by hand.

Shapes are signed distances in parts of the icon's side, so that edges are smooth at every size.
https://iquilezles.org/articles/distfunctions2d/
https://www.w3.org/TR/png-3/
"""

import math
import struct
import zlib
from collections.abc import Callable

COLOR_SIDE = 192
OUTLINE_SIDE = 32
WHITE = (255, 255, 255)

# How far a point is outside of a shape; below zero within.
Shape = Callable[[float, float], float]
Pixel = tuple[int, int, int, int]


def color_icon(accent: str) -> bytes:
    """Draw the 192×192 icon: white on the *accent* colour (``#RRGGBB``), as a PNG."""
    red, green, blue = _rgb(accent)

    def pixel(x: float, y: float) -> Pixel:
        white = _covered(max(_leaf(x, y), -_camera(x, y), -_line(x, y)), COLOR_SIDE)
        white = max(white, _covered(_rings(x, y), COLOR_SIDE))
        mixed = [round(ground + (255 - ground) * white) for ground in (red, green, blue)]
        return mixed[0], mixed[1], mixed[2], 255

    return _png(COLOR_SIDE, pixel)


def small_color_icon(accent: str) -> bytes:
    """Draw the 32×32 icon in the *accent* colour on nothing, as a PNG."""
    red, green, blue = _rgb(accent)

    def pixel(x: float, y: float) -> Pixel:
        drawn = min(max(_leaf(x, y), -_camera(x, y), -_line(x, y)), _rings(x, y))
        return red, green, blue, round(255 * _covered(drawn, OUTLINE_SIDE))

    return _png(OUTLINE_SIDE, pixel)


def outline_icon() -> bytes:
    """Draw the 32×32 icon: white lines on nothing, as a PNG."""

    def pixel(x: float, y: float) -> Pixel:
        edge = min(abs(_leaf(x, y)), abs(_camera(x, y))) - 0.03
        drawn = min(edge, _rings(x, y))
        return (*WHITE, round(255 * _covered(drawn, OUTLINE_SIDE)))

    return _png(OUTLINE_SIDE, pixel)


def _rgb(color: str) -> tuple[int, int, int]:
    red, green, blue = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def _leaf(x: float, y: float) -> float:
    return _box(x, y, left=0.2, top=0.26, right=0.8, bottom=0.8, round_by=0.08)


def _line(x: float, y: float) -> float:
    return _box(x, y, left=0.2, top=0.4, right=0.8, bottom=0.425, round_by=0.0)


def _rings(x: float, y: float) -> float:
    left = _box(x, y, left=0.32, top=0.16, right=0.38, bottom=0.32, round_by=0.03)
    right = _box(x, y, left=0.62, top=0.16, right=0.68, bottom=0.32, round_by=0.03)
    return min(left, right)


def _camera(x: float, y: float) -> float:
    body = _box(x, y, left=0.32, top=0.5, right=0.56, bottom=0.7, round_by=0.04)
    # The lens widens to the right, from the middle of the body.
    lens = max(abs(y - 0.6) - (x - 0.54) * 0.9, x - 0.67, 0.58 - x)
    return min(body, lens)


def _box(
    x: float,
    y: float,
    *,
    left: float,
    top: float,
    right: float,
    bottom: float,
    round_by: float,
) -> float:
    across = abs(x - (left + right) / 2) - (right - left) / 2 + round_by
    down = abs(y - (top + bottom) / 2) - (bottom - top) / 2 + round_by
    outside = math.hypot(max(across, 0.0), max(down, 0.0))
    return outside + min(max(across, down), 0.0) - round_by


def _covered(distance: float, side: int) -> float:
    """How much of a pixel lies within, from 0 to 1."""
    return min(max(0.5 - distance * side, 0.0), 1.0)


def _png(side: int, pixel: Callable[[float, float], Pixel]) -> bytes:
    rows = bytearray()
    for row in range(side):
        # Each row says first how it is filtered: not at all.
        rows.append(0)
        for column in range(side):
            rows += bytes(pixel((column + 0.5) / side, (row + 0.5) / side))
    # Eight bits for each of red, green, blue and opacity; not interlaced.
    header = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    checked = kind + data
    return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))
