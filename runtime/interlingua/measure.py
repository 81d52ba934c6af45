"""How large media are, read from their own headers.

Law: no codec is loaded; what the first bytes do not tell is None.
"""

from __future__ import annotations

import re
from typing import Literal

_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_PAGES = re.compile(rb"/Type\s*/Pages\b[^>]*?/Count\s+(\d+)|/Count\s+(\d+)[^>]*?/Type\s*/Pages\b")

_JPEG_SIZES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Markers of a JPEG frame header."""


def pixels(image: bytes) -> tuple[int, int] | None:
    """Tell the width and height of a PNG, GIF, JPEG or WebP image."""
    if image.startswith(b"\x89PNG") and len(image) >= 24:
        return _number(image, 16, 4), _number(image, 20, 4)
    if image.startswith(b"GIF8") and len(image) >= 10:
        return _number(image, 6, 2, "little"), _number(image, 8, 2, "little")
    if image.startswith(b"\xff\xd8"):
        return _pixels_of_jpeg(image)
    if image[8:12] == b"WEBP" and len(image) >= 30:
        return _pixels_of_webp(image)
    return None


def wave_seconds(sound: bytes) -> float | None:
    """Tell how long a WAV sound lasts, in seconds."""
    if sound[8:12] != b"WAVE":
        return None
    at = 12
    rate = 0
    while at + 8 <= len(sound):
        kind, size = sound[at : at + 4], _number(sound, at + 4, 4, "little")
        if kind == b"fmt " and at + 20 <= len(sound):
            rate = _number(sound, at + 16, 4, "little")
        elif kind == b"data":
            # A recorder that streams leaves the size open.
            return min(size, len(sound) - at - 8) / rate if rate else None
        at += 8 + size + size % 2
    return None


def pages(document: bytes) -> int | None:
    """Tell how many pages a PDF has, where its page tree is not compressed."""
    if not document.startswith(b"%PDF-"):
        return None
    counts = [int(tree or root) for tree, root in _PAGES.findall(document)]
    return max(counts, default=0) or len(_PAGE.findall(document)) or None


def _pixels_of_jpeg(image: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(image) and image[at] == 0xFF:
        if image[at + 1] in _JPEG_SIZES:
            return _number(image, at + 7, 2), _number(image, at + 5, 2)
        at += 2 + _number(image, at + 2, 2)
    return None


def _pixels_of_webp(image: bytes) -> tuple[int, int] | None:
    match image[12:16]:
        case b"VP8X":
            return _number(image, 24, 3, "little") + 1, _number(image, 27, 3, "little") + 1
        case b"VP8L":
            packed = _number(image, 21, 4, "little")
            return (packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            width, height = _number(image, 26, 2, "little"), _number(image, 28, 2, "little")
            return width & 0x3FFF, height & 0x3FFF
        case _:
            return None


def _number(data: bytes, at: int, size: int, order: Literal["big", "little"] = "big") -> int:
    return int.from_bytes(data[at : at + size], order)
