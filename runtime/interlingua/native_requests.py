"""A native call's arguments to the request on the wire; no I/O.

Law: the body goes as it was given; only the field that chooses between a stream and a whole answer
is set by the call.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast
from urllib.parse import quote

from interlingua import jsontext
from interlingua.errors import UsageError
from interlingua.framing import NDJSON, SSE
from interlingua.http import OperationRequest
from interlingua.multipart import FormFile, multipart

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from interlingua.framing import Framing
    from interlingua.native_operations import NativeOperation
    from interlingua.values import JsonValue

_PARAMETER = re.compile(r"\{(\w+)\}")
_UNRESERVED = "-._~"
_ACCEPTED = {"json": "application/json", "bytes": "*/*", "nothing": "*/*"}


def written(
    operation: NativeOperation[object],
    path: Sequence[str],
    body: object,
    query: object,
    *,
    stream: bool,
) -> OperationRequest:
    """Write a call.

    Parameters:
        path: The path's parameters, in its order.
        query: What the query holds, by name; None for nothing.

    Raises:
        UsageError: A parameter is empty, or the body is no mapping or cannot be written.
    """
    headers = dict(operation.wire.headers)
    sent: bytes | None = None
    if operation.body is not None:
        fields = _fields(operation, body)
        if operation.body == "form":
            sent, headers["content-type"] = multipart(list(_form(operation, fields)))
        else:
            sent = jsontext.encode(fields)
            headers["content-type"] = "application/json"
    return OperationRequest(
        _address(operation, path, query),
        sent,
        operation.method,
        headers,
        framing_of(operation).media_type if stream else _ACCEPTED[operation.answer],
    )


def framing_of(operation: NativeOperation[object]) -> Framing:
    """Give the framing of an operation's stream."""
    if operation.framing == "eventstream":
        from interlingua.eventstream import EVENTSTREAM

        return EVENTSTREAM
    return NDJSON if operation.framing == "ndjson" else SSE


def model_of(operation: NativeOperation[object], path: Sequence[str], body: object) -> str | None:
    """Find the id of the model that a call names, in its body or in its path."""
    if isinstance(body, dict):
        named = cast("Mapping[str, object]", body).get("model")
        if isinstance(named, str):
            return named
    names = _PARAMETER.findall(operation.path)
    return next((text for name, text in zip(names, path, strict=False) if name == "model"), None)


def _fields(operation: NativeOperation[object], body: object) -> dict[str, object]:
    if not isinstance(body, dict):
        raise UsageError(
            f"{_called(operation)} takes a dict of the request's fields, not {type(body).__name__}"
        )
    fields = cast("dict[str, object]", body)
    for name, fixed in (operation.sets or {}).items():
        if fields.get(name, fixed) not in (fixed, None):
            other = "a whole answer" if fields[name] is not True else "a stream"
            raise UsageError(
                f"{_called(operation)} sends {name}={fixed!r} itself; for {other}, use its twin"
            )
        fields = {**fields, name: fixed}
    return fields


def _address(operation: NativeOperation[object], path: Sequence[str], query: object) -> str:
    values = iter(path)

    def filled(parameter: re.Match[str]) -> str:
        text = cast("object", next(values))
        if not isinstance(text, str) or not text:
            raise UsageError(f"{_called(operation)}: {parameter[1]} must be a text, not {text!r}")
        if text in (".", ".."):
            raise UsageError(f"{_called(operation)}: {parameter[1]} cannot be {text!r}")
        return quote(text, safe=_UNRESERVED)

    address = _PARAMETER.sub(filled, operation.path)
    if query is None:
        return address
    if not isinstance(query, dict):
        raise UsageError(f"{_called(operation)}: query= takes a dict, not {type(query).__name__}")
    given = "&".join(
        f"{quote(name, safe='[]')}={quote(text, safe=_UNRESERVED)}"
        for name, item in _flat(operation, cast("dict[str, object]", query))
        for text in (_text(operation, name, item),)
    )
    if not given:
        return address
    return f"{address}{'&' if '?' in address else '?'}{given}"


def _form(
    operation: NativeOperation[object], fields: Mapping[str, object]
) -> Iterator[tuple[str, str | FormFile]]:
    for name, item in _flat(operation, fields):
        if isinstance(item, FormFile):
            yield name, item
        elif isinstance(item, bytes):
            yield name, FormFile(item, name.partition("[")[0])
        else:
            yield name, _text(operation, name, item)


def _flat(
    operation: NativeOperation[object], fields: Mapping[str, object]
) -> Iterator[tuple[str, object]]:
    """Give each value with the name it is sent under; what is None is left out."""
    brackets = "[]" if operation.wire.lists == "brackets" else ""
    for name, item in fields.items():
        if isinstance(item, list | tuple):
            for each in cast("Sequence[object]", item):
                yield name + brackets, each
        elif isinstance(item, dict):
            inner = cast("dict[str, object]", item)
            yield from ((f"{name}[{key}]", each) for key, each in inner.items())
        elif item is not None:
            yield name, item


def _text(operation: NativeOperation[object], name: str, item: object) -> str:
    if isinstance(item, str):
        return item
    if isinstance(item, bool | int | float | list | dict):
        return jsontext.encode_text(cast("JsonValue", item))
    raise UsageError(f"{_called(operation)}: {name} cannot be sent as a {type(item).__name__}")


def _called(operation: NativeOperation[object]) -> str:
    return f"native.{operation.wire.name}.{operation.name}"
