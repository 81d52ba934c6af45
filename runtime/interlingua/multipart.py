"""Forms with files in them, written as `multipart/form-data` or `multipart/related`.

Law: the same fields give the same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Sequence


@value
class FormFile:
    """A file in a form."""

    data: bytes
    name: str
    media_type: str = "application/octet-stream"


def multipart(
    fields: Sequence[tuple[str, str | FormFile]],
    kind: Literal["form-data", "related"] = "form-data",
) -> tuple[bytes, str]:
    """Write fields in their order.

    Returns the body and its `content-type`.
    """
    boundary = _boundary(fields)
    pieces: list[bytes] = []
    for name, field in fields:
        pieces.append(f"--{boundary}\r\n{_head(name, field, kind)}\r\n".encode())
        pieces.append(field.encode() if isinstance(field, str) else field.data)
        pieces.append(b"\r\n")
    pieces.append(f"--{boundary}--\r\n".encode())
    return b"".join(pieces), f"multipart/{kind}; boundary={boundary}"


def _head(name: str, field: str | FormFile, kind: str) -> str:
    if kind == "related":
        media_type = "application/json" if isinstance(field, str) else field.media_type
        return f"content-type: {media_type}\r\n"
    disposition = f'content-disposition: form-data; name="{_quoted(name)}"'
    if isinstance(field, str):
        return f"{disposition}\r\n"
    return (
        f'{disposition}; filename="{_quoted(field.name)}"\r\ncontent-type: {field.media_type}\r\n'
    )


def _quoted(text: str) -> str:
    # As browsers write them; other escapes are read differently by different servers.
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _boundary(fields: Sequence[tuple[str, str | FormFile]]) -> str:
    """Make a line that no field holds: a digest of them all."""
    # A form's file is a public name, and whoever imports that need not hash anything.
    from hashlib import sha256

    digest = sha256()
    for name, field in fields:
        digest.update(name.encode())
        digest.update(field.encode() if isinstance(field, str) else field.data)
    return f"interlingua-{digest.hexdigest()[:32]}"
