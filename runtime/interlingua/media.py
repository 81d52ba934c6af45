"""Images, audio, video and documents as content parts: from bytes, a file, a URL or a file id.

Law: bytes are sniffed, and a type that contradicts them is refused before the network.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from interlingua.errors import UsageError
from interlingua.values import value

if TYPE_CHECKING:
    import os
    from typing import Self

    from interlingua.messages import Origin
    from interlingua.values import JsonObject


@value
class _Media:
    """A medium: exactly one of `data` (bytes), `url` and `file_id` is given.

    Parameters:
        media_type: The MIME type; sniffed from the bytes where possible.
        name: The file's name, where known.
        detail: How closely an image is looked at, in the provider's words.
    """

    data: bytes | None = None
    url: str | None = None
    file_id: str | None = None
    media_type: str | None = None
    name: str | None = None
    detail: str | None = None
    origin: Origin | None = None
    provider_data: JsonObject | None = None

    kind: ClassVar[str] = ""

    def __post_init__(self) -> None:
        given = [each for each in (self.data, self.url, self.file_id) if each is not None]
        if len(given) != 1:
            raise UsageError(
                f"{type(self).__name__} takes exactly one of data, url and file_id;"
                f" got {len(given)}"
            )

    @classmethod
    def from_bytes(
        cls, data: bytes, media_type: str | None = None, *, name: str | None = None
    ) -> Self:
        """Take bytes; the type is sniffed, and a given one is checked against it.

        Raises:
            UsageError: The bytes are empty, of another kind, or of a type that cannot be told.
        """
        if not isinstance(cast("object", data), bytes):
            raise UsageError(f"{cls.__name__}.from_bytes takes bytes, not a {type(data).__name__}")
        return cls(data=data, media_type=_checked_type(cls, data, media_type, name), name=name)

    @classmethod
    def from_file(cls, path: str | os.PathLike[str], media_type: str | None = None) -> Self:
        """Read a file.

        Raises:
            UsageError: The file cannot be read, or is not of this kind.
        """
        from pathlib import Path

        try:
            file = Path(path)
            data = file.read_bytes()
        except TypeError:
            kind = type(path).__name__
            raise UsageError(f"{cls.__name__}.from_file takes a path, not a {kind}") from None
        except OSError as error:
            raise UsageError(
                f"{cls.__name__}.from_file({str(path)!r}): {error.strerror or error}"
            ) from error
        return cls.from_bytes(data, media_type, name=file.name)

    @classmethod
    def from_url(cls, url: str, media_type: str | None = None) -> Self:
        """Refer to a URL that the provider fetches, or take a data URL's bytes.

        Raises:
            UsageError: The URL has no scheme, or a data URL is malformed.
        """
        if not isinstance(cast("object", url), str):
            raise UsageError(f"{cls.__name__}.from_url takes a text, not a {type(url).__name__}")
        if url.startswith("data:"):
            return cls._from_data_url(url)
        if "://" not in url:
            raise UsageError(f"{cls.__name__}.from_url needs an absolute URL, got {url[:80]!r}")
        return cls(url=url, media_type=media_type)

    @classmethod
    def from_file_id(cls, file_id: str, media_type: str | None = None) -> Self:
        """Refer to a file that was uploaded to the provider."""
        return cls(file_id=file_id, media_type=media_type)

    @classmethod
    def _from_data_url(cls, url: str) -> Self:
        from base64 import b64decode
        from binascii import Error
        from urllib.parse import unquote_to_bytes

        header, comma, payload = url[5:].partition(",")
        if not comma:
            raise UsageError(f"{cls.__name__}.from_url: a data URL needs a comma before its data")
        media_type, _, options = header.partition(";")
        if "base64" not in options.split(";"):
            return cls.from_bytes(unquote_to_bytes(payload), media_type or None)
        try:
            data = b64decode(payload, validate=True)
        except Error as error:
            raise UsageError(f"{cls.__name__}.from_url: not valid base64: {error}") from error
        return cls.from_bytes(data, media_type or None)

    def base64(self) -> str:
        """Give the bytes as base64 text.

        Raises:
            UsageError: There are no bytes, only a reference.
        """
        from base64 import b64encode

        return b64encode(self._held()).decode("ascii")

    def data_url(self) -> str:
        """Give the bytes as a data URL."""
        return f"data:{self.media_type};base64,{self.base64()}"

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the bytes to a file.

        Raises:
            UsageError: There are no bytes, only a reference.
            OSError: The file cannot be written.
        """
        from pathlib import Path

        Path(path).write_bytes(self._held())

    def _held(self) -> bytes:
        if self.data is None:
            raise UsageError(f"this {type(self).__name__} is a reference and holds no bytes")
        return self.data

    def __repr__(self) -> str:
        source = f"{len(self.data)} bytes" if self.data is not None else self.url or self.file_id
        return f"{type(self).__name__}({source}, {self.media_type})"


class Image(_Media):
    """An image."""

    __slots__ = ()
    kind = "image"


class Audio(_Media):
    """A sound."""

    __slots__ = ()
    kind = "audio"


class Video(_Media):
    """A film."""

    __slots__ = ()
    kind = "video"


class Document(_Media):
    """A document: PDF, text, office formats."""

    __slots__ = ()
    kind = "document"


_SIGNATURES: tuple[tuple[bytes, int, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", 0, "image/png"),
    (b"\xff\xd8\xff", 0, "image/jpeg"),
    (b"GIF87a", 0, "image/gif"),
    (b"GIF89a", 0, "image/gif"),
    (b"WEBP", 8, "image/webp"),
    (b"BM", 0, "image/bmp"),
    (b"ftypheic", 4, "image/heic"),
    (b"ftypheix", 4, "image/heic"),
    (b"ftypmif1", 4, "image/heif"),
    (b"ftypavif", 4, "image/avif"),
    (b"%PDF-", 0, "application/pdf"),
    (b"WAVE", 8, "audio/wav"),
    (b"ID3", 0, "audio/mpeg"),
    (b"\xff\xfb", 0, "audio/mpeg"),
    (b"\xff\xf3", 0, "audio/mpeg"),
    (b"fLaC", 0, "audio/flac"),
    (b"OggS", 0, "audio/ogg"),
    (b"ftypM4A", 4, "audio/mp4"),
    (b"\x1aE\xdf\xa3", 0, "video/webm"),
    (b"ftyp", 4, "video/mp4"),
)


_ALIASES = {
    "image/jpg": "image/jpeg",
    "image/pjpeg": "image/jpeg",
    "image/x-ms-bmp": "image/bmp",
    "audio/mp3": "audio/mpeg",
    "audio/wave": "audio/wav",
    "audio/x-wav": "audio/wav",
    "audio/vnd.wave": "audio/wav",
    "audio/x-flac": "audio/flac",
    "application/x-pdf": "application/pdf",
}


def sniff(data: bytes) -> str | None:
    """Tell a medium's MIME type by its first bytes, or None."""
    for signature, offset, media_type in _SIGNATURES:
        if data.startswith(signature, offset):
            # Texts begin with these two letters too, but have no zeros after them.
            if media_type == "image/bmp" and data[6:10] != bytes(4):
                continue
            return media_type
    return None


def _checked_type(cls: type[_Media], data: bytes, media_type: str | None, name: str | None) -> str:
    if not data:
        raise UsageError(f"{cls.__name__}: the data is empty")
    sniffed = _as_kind(sniff(data), cls.kind)
    if media_type is None:
        media_type = sniffed or _type_by_name(name)
    if media_type is None:
        raise UsageError(
            f"{cls.__name__}: the type cannot be told from the bytes; pass media_type="
        )
    claimed = media_type.partition(";")[0].strip().lower()
    claimed = _ALIASES.get(claimed, claimed)
    if not _fits(cls.kind, claimed):
        raise UsageError(f"{cls.__name__}: {media_type} is no {cls.kind}")
    if sniffed is not None and not _agree(cls.kind, sniffed, claimed):
        raise UsageError(f"{cls.__name__}: the bytes are {sniffed}, not {media_type}")
    return claimed


def _as_kind(sniffed: str | None, kind: str) -> str | None:
    """Name a container that holds either sound or film by what it is taken for."""
    family, _, container = (sniffed or "").partition("/")
    either = kind in ("audio", "video") and container in ("webm", "mp4", "ogg")
    return f"{kind}/{container}" if either and family != kind else sniffed


def _fits(kind: str, claimed: str) -> bool:
    return kind == "document" or claimed.startswith(f"{kind}/")


def _agree(kind: str, sniffed: str, claimed: str) -> bool:
    if kind in ("audio", "video"):
        return sniffed.startswith(f"{kind}/")
    # The two names of one container.
    return sniffed == claimed or {sniffed, claimed} == {"image/heic", "image/heif"}


def _type_by_name(name: str | None) -> str | None:
    if name is None:
        return None
    from mimetypes import guess_type

    return guess_type(name)[0]
