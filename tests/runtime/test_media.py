"""Media as content parts: what they are made from, sniffed and checked."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest

from interlingua import Audio, Document, Image, UsageError, Video
from interlingua.media import sniff

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Medium = type[Image] | type[Audio] | type[Video] | type[Document]

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)
JPEG = b"\xff\xd8\xff\xe0" + bytes(8)
WEBP = b"RIFF\x00\x00\x00\x00WEBPVP8 "
BMP = b"BM\x46\x00\x00\x00\x00\x00\x00\x00\x36\x00"
HEIC = b"\x00\x00\x00\x18ftypheic"
HEIX = b"\x00\x00\x00\x18ftypheix"
MIF1 = b"\x00\x00\x00\x18ftypmif1"
AVIF = b"\x00\x00\x00\x18ftypavif"
PDF = b"%PDF-1.7\n"
WAV = b"RIFF\x00\x00\x00\x00WAVEfmt "
MP3 = b"ID3\x04\x00"
FLAC = b"fLaC\x00"
OGG = b"OggS\x00"
M4A = b"\x00\x00\x00\x18ftypM4A "
MP4 = b"\x00\x00\x00\x18ftypisom"
WEBM = b"\x1aE\xdf\xa3\x01"


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (PNG, "image/png"),
        (JPEG, "image/jpeg"),
        (b"GIF87a", "image/gif"),
        (b"GIF89a", "image/gif"),
        (WEBP, "image/webp"),
        (BMP, "image/bmp"),
        (HEIC, "image/heic"),
        (HEIX, "image/heic"),
        (MIF1, "image/heif"),
        (AVIF, "image/avif"),
        (PDF, "application/pdf"),
        (WAV, "audio/wav"),
        (MP3, "audio/mpeg"),
        (b"\xff\xfb\x90\x00", "audio/mpeg"),
        (FLAC, "audio/flac"),
        (OGG, "audio/ogg"),
        (M4A, "audio/mp4"),
        (MP4, "video/mp4"),
        (WEBM, "video/webm"),
        (b"BM25 ranks documents", None),
        (b"plain text", None),
        (b"", None),
    ],
)
def test_sniff(data: bytes, media_type: str | None) -> None:
    assert sniff(data) == media_type


@pytest.mark.parametrize(
    ("kind", "data", "given", "media_type"),
    [
        (Image, PNG, None, "image/png"),
        (Image, PNG, "image/png", "image/png"),
        (Image, JPEG, "image/jpg", "image/jpeg"),
        (Image, JPEG, "IMAGE/JPEG; q=1", "image/jpeg"),
        (Image, HEIX, "image/heif", "image/heif"),
        (Image, b"<svg/>", "image/svg+xml", "image/svg+xml"),
        (Audio, WAV, "audio/x-wav", "audio/wav"),
        (Audio, MP3, "audio/mp3", "audio/mpeg"),
        # a browser's recording is WebM, which is film by its first bytes alone
        (Audio, WEBM, None, "audio/webm"),
        (Audio, WEBM, "audio/webm", "audio/webm"),
        (Audio, MP4, None, "audio/mp4"),
        (Audio, b"\x00\x01", "audio/pcm", "audio/pcm"),
        (Video, OGG, None, "video/ogg"),
        (Video, MP4, "video/quicktime", "video/quicktime"),
        (Document, PDF, None, "application/pdf"),
        (Document, b"BM25 ranks", "text/plain", "text/plain"),
        (Document, b"a,b", "text/csv", "text/csv"),
    ],
)
def test_from_bytes(kind: Medium, data: bytes, given: str | None, media_type: str) -> None:
    medium = kind.from_bytes(data, given)
    assert (medium.media_type, medium.data) == (media_type, data)
    assert medium.data_url() == f"data:{media_type};base64,{base64.b64encode(data).decode()}"
    assert kind.from_url(medium.data_url()) == medium


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Image.from_bytes(b""), "empty"),
        (lambda: Image.from_bytes(b"hello"), "pass media_type="),
        (lambda: Document.from_bytes(b"hello"), "pass media_type="),
        (lambda: Image.from_bytes(JPEG, "image/png"), "the bytes are image/jpeg, not image/png"),
        (lambda: Image.from_bytes(PDF), "no image"),
        (lambda: Image.from_bytes(PDF, "image/png"), "the bytes are application/pdf"),
        (lambda: Image.from_bytes(b"hello", "text/plain"), "no image"),
        (lambda: Audio.from_bytes(PNG), "no audio"),
        (lambda: Audio.from_bytes(PNG, "audio/wav"), "the bytes are image/png"),
        (lambda: Document.from_bytes(PNG, "application/pdf"), "the bytes are image/png"),
        (lambda: Image.from_url("cat.png"), "absolute URL"),
        (lambda: Image.from_url("data:image/png;base64"), "comma"),
        (lambda: Image.from_url("data:image/png;base64,$$$"), "base64"),
        (lambda: Image.from_url("data:image/png;base64,"), "empty"),
        (lambda: Image(), "exactly one"),
        (lambda: Image(data=PNG, url="https://x"), "exactly one"),
        (lambda: Image.from_url("https://x/cat.png").base64(), "holds no bytes"),
        (lambda: Image.from_file("no/such/file.png"), "no/such/file.png"),
    ],
)
def test_what_is_refused(make: Callable[[], object], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        make()


def test_file_is_read_and_named(tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    image = Image.from_file(path)
    assert (image.data, image.media_type, image.name) == (PNG, "image/png", "cat.png")


def test_type_that_no_bytes_tell_comes_from_the_file_name(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("hello")
    assert Document.from_file(path).media_type == "text/plain"


@pytest.mark.parametrize(
    ("url", "data", "media_type"),
    [
        ("data:text/plain,a%20b", b"a b", "text/plain"),
        ("data:text/plain;charset=utf-8,hi", b"hi", "text/plain"),
        ("data:;base64," + base64.b64encode(PDF).decode(), PDF, "application/pdf"),
    ],
)
def test_data_url(url: str, data: bytes, media_type: str) -> None:
    document = Document.from_url(url)
    assert (document.data, document.media_type) == (data, media_type)


def test_reference_is_not_fetched() -> None:
    assert (
        Image.from_url("https://example.invalid/cat.png").url == "https://example.invalid/cat.png"
    )
    assert Document.from_file_id("file-1", "application/pdf").file_id == "file-1"


def test_media_compare_by_value_and_kind() -> None:
    assert Image.from_bytes(PNG) == Image.from_bytes(PNG)
    kinds: list[object] = [kind.from_file_id("f") for kind in (Image, Audio, Video, Document)]
    assert all(one != other for one in kinds for other in kinds if one is not other)


def test_bytes_are_saved_and_a_reference_has_none(tmp_path: Path) -> None:
    Image.from_bytes(PNG).save(tmp_path / "a.png")
    assert Image.from_file(tmp_path / "a.png").data == PNG
    with pytest.raises(UsageError, match="is a reference and holds no bytes"):
        Image.from_url("https://example.org/a.png").save(tmp_path / "b.png")
    assert not (tmp_path / "b.png").exists()


def test_repr_shows_no_bytes() -> None:
    assert repr(Image.from_bytes(PNG)) == "Image(16 bytes, image/png)"
    assert repr(Document.from_file_id("f")) == "Document(f, None)"


def test_a_path_that_is_none_is_told() -> None:
    given: Any = 3
    with pytest.raises(UsageError, match="takes a path, not a int"):
        Image.from_file(given)
