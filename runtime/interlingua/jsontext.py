"""JSON text to values and back, with a C codec where it can and the standard one where it must."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from interlingua.errors import ProtocolError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pydantic_core as codec

    from interlingua.values import JsonObject, JsonValue

else:

    class _Codec:
        """The C codec, imported at its first use: that takes longer than all of our own modules."""

        def __getattr__(self, name):
            import pydantic_core

            self.from_json, self.to_json = pydantic_core.from_json, pydantic_core.to_json
            return getattr(pydantic_core, name)

    codec = _Codec()


def decode(data: bytes | str) -> JsonValue:
    """Decode JSON text.

    Raises:
        ProtocolError: The text is not JSON.
    """
    try:
        return cast("JsonValue", codec.from_json(data))
    except (TypeError, ValueError):
        # A text with half a surrogate pair is no text to the C decoder.
        return _decode_leniently(data)


def decode_object(data: bytes | str) -> JsonObject:
    """Decode JSON text that must be an object.

    Raises:
        ProtocolError: The text is not JSON, or not an object.
    """
    # Not by way of `decode`: this is called for every event.
    decoded: JsonValue
    try:
        decoded = codec.from_json(data)
    except (TypeError, ValueError):
        decoded = _decode_leniently(data)
    if type(decoded) is not dict:
        raise ProtocolError(f"expected a JSON object, got {_shown(data)}")
    return decoded


def encode(body: Mapping[str, object]) -> bytes:
    """Encode a request body, keys in the order given.

    Raises:
        UsageError: The body holds what JSON cannot say.
    """
    try:
        encoded = codec.to_json(body, inf_nan_mode="strings")
    except ValueError:
        # Lone surrogates are valid in JSON text only when escaped, which the C encoder refuses.
        return _encode_strictly(body)
    if b'"NaN"' in encoded or b'Infinity"' in encoded:
        # A text that says so is fine; a number that is none would be sent as that text.
        _encode_strictly(body)
    return encoded


def encode_text(body: JsonValue) -> str:
    """Encode a JSON value compactly, as text.

    Raises:
        UsageError: It holds what JSON cannot say.
    """
    try:
        return json.dumps(body, separators=(",", ":"), ensure_ascii=False)
    except (RecursionError, TypeError, ValueError) as error:
        raise UsageError(f"a value cannot be written as JSON: {error}") from error


def _encode_strictly(body: Mapping[str, object]) -> bytes:
    try:
        return json.dumps(body, separators=(",", ":"), allow_nan=False).encode()
    except (RecursionError, TypeError, ValueError) as error:
        raise UsageError(f"the request body cannot be written as JSON: {error}") from error


def _decode_leniently(data: bytes | str) -> JsonValue:
    if not isinstance(cast("object", data), bytes | str):
        raise UsageError(f"expected JSON text, not a {type(data).__name__}")
    # The C decoder refuses lone surrogates, bad UTF-8, byte order marks and bare control
    # characters, which providers and their proxies do send.
    text = data.decode("utf-8-sig", "replace") if isinstance(data, bytes) else data
    try:
        return cast("JsonValue", json.loads(text, strict=False))
    except (RecursionError, ValueError) as error:
        raise ProtocolError(f"expected JSON, got {_shown(data)}") from error


def _shown(data: bytes | str) -> str:
    start = data[:200]
    text = start.decode("utf-8", "replace") if isinstance(start, bytes) else start
    return f"{text!r}{'…' if len(data) > 200 else ''}"
