"""How the bytes of a recorded body are cut when it is played."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Literal, TypeAlias, cast, get_args

from interlingua.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

Chunking: TypeAlias = Literal["whole", "one_byte", "random"]

_SIZES = (1, 2, 3, 7, 50, 400, 3000)


def check_chunking(chunking: str) -> Chunking:
    """Give a chunking as what it is.

    Raises:
        UsageError: It is none.
    """
    if chunking not in get_args(Chunking):
        raise UsageError(f"chunks={chunking!r}: there are {', '.join(get_args(Chunking))}")
    return cast("Chunking", chunking)


def cut(body: bytes, chunking: Chunking, seed: int) -> Iterator[bytes]:
    """Cut a body; nothing is lost, and an empty body has no chunk.

    Parameters:
        seed: What random chunks are drawn with: the same one cuts alike.
    """
    if chunking == "whole":
        if body:
            yield body
        return
    generator = random.Random(seed)
    at = 0
    while at < len(body):
        size = 1 if chunking == "one_byte" else generator.choice(_SIZES)
        yield body[at : at + size]
        at += size
