"""Files kept by a provider, to be referred to in messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.values import value

if TYPE_CHECKING:
    from datetime import datetime

    from interlingua.values import JsonObject

_PARTS: dict[str, type[Image | Audio | Video]] = {"image": Image, "audio": Audio, "video": Video}


@value
class StoredFile:
    """A file that a provider keeps.

    Parameters:
        provider: The id of the provider that keeps it; no other can read it.
        id: Its name there.
        size: Bytes, None where it does not say.
        expires: When it is deleted by itself, None where it does not say.
        status: The provider's word for whether it can be used yet.
        reference: What a message names it by, where that is not its id.
        raw: The provider's own object.
    """

    provider: str
    id: str
    name: str | None = None
    size: int | None = None
    media_type: str | None = None
    created: datetime | None = None
    expires: datetime | None = None
    purpose: str | None = None
    status: str | None = None
    reference: str | None = None
    raw: JsonObject | None = None

    def part(self) -> Image | Audio | Video | Document:
        """Give the content part that refers to the file, by its media type; else a document."""
        named = self.reference or self.id
        kind = (self.media_type or "").partition("/")[0]
        return _PARTS.get(kind, Document).from_file_id(named, self.media_type)


@value
class FileContent:
    """A file to be stored.

    Parameters:
        name: What the provider calls it.
        media_type: Its MIME type, told by its name where not given.
    """

    data: bytes
    name: str
    media_type: str


def file_content(
    file: object, name: str | None = None, media_type: str | None = None
) -> FileContent:
    """Read a file to be stored: a path, bytes with a name, or a medium that holds its bytes.

    Raises:
        UsageError: It cannot be read, or has no name.
    """
    from mimetypes import guess_type
    from os import PathLike, fspath
    from pathlib import Path

    if isinstance(file, str | PathLike):
        path = Path(fspath(file))
        try:
            data = path.read_bytes()
        except OSError as error:
            raise UsageError(f"file {str(path)!r}: {error.strerror or error}") from error
        name = name or path.name
    elif isinstance(file, bytes | bytearray):
        data = bytes(file)
    elif isinstance(file, Image | Audio | Video | Document):
        if file.data is None:
            raise UsageError(
                "only a medium that holds its bytes can be stored; this is a reference"
            )
        data, name, media_type = file.data, name or file.name, media_type or file.media_type
    else:
        raise UsageError(f"a {type(file).__name__} is no file; pass a path, bytes or a medium")
    if not name:
        raise UsageError("bytes have no name of their own; pass name='…'")
    if not data:
        raise UsageError(f"file {name!r} is empty")
    return FileContent(data, name, media_type or guess_type(name)[0] or "application/octet-stream")
