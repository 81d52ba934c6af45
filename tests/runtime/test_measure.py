"""How large media are, by headers built here byte by byte."""

from __future__ import annotations

import io
import struct
import wave

import pytest

from interlingua.measure import pages, pixels, wave_seconds


def jpeg(width: int, height: int) -> bytes:
    application = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    tables = b"\xff\xc4\x00\x05abc"
    frame = b"\xff\xc0\x00\x11\x08" + struct.pack(">HH", height, width) + b"\x03"
    return b"\xff\xd8" + application + tables + frame


def webp(kind: bytes, rest: bytes) -> bytes:
    return b"RIFF\x00\x00\x00\x00WEBP" + kind + b"\x00\x00\x00\x00" + rest + bytes(8)


@pytest.mark.parametrize(
    ("image", "size"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR" + struct.pack(">II", 640, 480), (640, 480)),
        (b"GIF89a" + struct.pack("<HH", 320, 200), (320, 200)),
        (jpeg(1920, 1080), (1920, 1080)),
        (webp(b"VP8X", b"\x00\x00\x00\x00\x1f\x03\x00\x57\x02\x00"), (800, 600)),
        (webp(b"VP8L", b"\x2f" + struct.pack("<I", 99 | 49 << 14)), (100, 50)),
        (webp(b"VP8 ", b"\x00\x00\x00\x9d\x01\x2a" + struct.pack("<HH", 176, 144)), (176, 144)),
        (webp(b"????", bytes(10)), None),
        (b"\x89PNG\r\n", None),
        (b"\xff\xd8\xff", None),
        (b"\xff\xd8" + b"\xff\xd9" + bytes(20), None),
        (b"", None),
    ],
)
def test_pixels(image: bytes, size: tuple[int, int] | None) -> None:
    assert pixels(image) == size


def spoken(seconds: float, rate: int = 8_000) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(2)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(bytes(int(seconds * rate) * 4))
    return file.getvalue()


def test_wave_lasts_as_long_as_its_frames() -> None:
    assert wave_seconds(spoken(2.5)) == 2.5


def test_wave_whose_size_was_left_open_lasts_as_long_as_its_bytes() -> None:
    sound = bytearray(spoken(1))
    at = sound.index(b"data") + 4
    sound[at : at + 4] = b"\xff\xff\xff\xff"
    assert wave_seconds(bytes(sound)) == 1


@pytest.mark.parametrize("sound", [b"", b"ID3", b"RIFF\x00\x00\x00\x00WAVE", spoken(1)[:36]])
def test_sound_without_a_header_has_no_known_length(sound: bytes) -> None:
    assert wave_seconds(sound) is None


@pytest.mark.parametrize(
    ("document", "number"),
    [
        (b"%PDF-1.4 <</Type /Pages /Kids [1 0 R] /Count 12>> <</Type /Page>>", 12),
        (b"%PDF-1.4 <</Count 3/Kids[]/Type/Pages>>", 3),
        (b"%PDF-1.4 <</Type/Page>> <</Type /Page /Parent 1 0 R>>", 2),
        (b"%PDF-1.5 compressed", None),
        (b"hello", None),
    ],
)
def test_pages(document: bytes, number: int | None) -> None:
    assert pages(document) == number
