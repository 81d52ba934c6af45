"""A wire's operations as typed calls: what `Client.native` offers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from codegen.distill.document import Distilled, Operation
from codegen.distill.hoist import pascal
from codegen.distill.shapes import Components, Record, Shape, resolved
from codegen.render import Call, Name, render
from codegen.sources import NativeAccess

_PARAMETER = re.compile(r"\{(\w+)\}")
_STREAMED_BY = "stream"


@dataclass(frozen=True, slots=True)
class NativeCall:
    """One method of a wire's native access.

    Attributes:
        title: Method and path, as the docstring tells them.
        result: The type of the answer, or of an event.
        parameters, arguments: What the method takes, and hands on.
    """

    name: str
    title: str
    streams: bool
    result: str
    parameters: str
    arguments: str
    definition: Call


def native_index(wires: Iterable[str]) -> str:
    """Return the module that leads to each wire's operations, before ruff."""
    return render("native_index.py.jinja", wires=[(wire, pascal(wire)) for wire in sorted(wires)])


def native_module(distilled: Distilled, components: Components, access: NativeAccess) -> str:
    """Return the module of one wire's operations, before ruff.

    Parameters:
        components: The wire's types as they are generated.
        access: How its operations are called.
    """
    wire = distilled.wire
    return render(
        "native.py.jinja",
        wire=wire,
        class_name=pascal(wire),
        definition=_definition(wire, access),
        calls=[
            call
            for operation in sorted(distilled.operations, key=lambda each: each.name)
            for call in _calls(operation, distilled, components, access)
        ],
    )


def _definition(wire: str, access: NativeAccess) -> Call:
    end = access.end
    return Call(
        "NativeWire",
        {
            "name": wire,
            "provider": access.provider,
            "endpoints": access.endpoints or [wire],
            "headers": _mapping(access.headers),
            "lists": access.lists if access.lists != "repeated" else None,
            "end": None
            if end is None
            else Call(
                "StreamEnd",
                {"data": end.data, "field": end.field, "values": end.values or None},
            ),
        },
    )


def _mapping(values: Mapping[str, object]) -> Name:
    pairs = ", ".join(f"{key!r}: {value!r}" for key, value in values.items())
    return Name(f"{{{pairs}}}")


def _calls(
    operation: Operation, distilled: Distilled, components: Components, access: NativeAccess
) -> Iterator[NativeCall]:
    """Give the methods of an operation: for its whole answer, for its stream, or for each."""
    request = _sent(operation.request, distilled, components)
    takes = request is not None and _has(components[request], _STREAMED_BY, components)
    whole = operation.binary or operation.response is not None or operation.stream is None
    if whole:
        plain = {_STREAMED_BY: False} if takes and operation.stream is not None else {}
        yield _call(operation, operation.name, request, distilled, components, plain, streams=False)
    if operation.stream is not None:
        name = operation.name
        if whole:
            name = "stream" if name == "create" else f"stream_{name}"
        streamed = {_STREAMED_BY: True} if takes else access.streams
        yield _call(operation, name, request, distilled, components, streamed, streams=True)


def _call(
    operation: Operation,
    name: str,
    request: str | None,
    distilled: Distilled,
    components: Components,
    sets: Mapping[str, object],
    *,
    streams: bool,
) -> NativeCall:
    path = operation.path.partition("#")[0]
    names = _PARAMETER.findall(path)
    parameters = [f"{_snake(each)}: str" for each in names]
    query = _sent(operation.query, distilled, components)
    if request is not None:
        parameters.append(f"body: wire.{request}")
    if query is not None:
        shape = resolved(components[query], components)
        required = isinstance(shape, Record) and any(field.required for field in shape.fields)
        parameters.append(f"query: wire.{query}" + ("" if required else " | None = None"))
    given = "".join(f"{_snake(each)}, " for each in names)
    body = "None" if request is None else "body"
    asked = "None" if query is None else "query"
    if streams:
        result, answer = f"wire.{operation.stream}", None
    elif operation.binary:
        result, answer = "bytes", "bytes"
    elif operation.response is None:
        result, answer = "None", "nothing"
    else:
        result, answer = f"wire.{operation.response}", None
    return NativeCall(
        name=name,
        title=f"{operation.method.upper()} {path}",
        streams=streams,
        result=result,
        parameters="".join(f", {each}" for each in parameters),
        arguments=f"_{name.upper()}, ({given}), {body}, {asked}, settings",
        definition=Call(
            "NativeOperation",
            {
                "wire": Name("WIRE"),
                "name": name,
                "method": operation.method.upper(),
                "path": path,
                "body": None if request is None else "form" if operation.form else "json",
                "answer": answer,
                "framing": operation.framing if streams and operation.framing != "sse" else None,
                "sets": _mapping(sets) if sets else None,
            },
        ),
    )


def _sent(name: str | None, distilled: Distilled, components: Components) -> str | None:
    """Name the type of what is sent: a component of both sides may have been split."""
    if name is None or name not in distilled.received():
        return name
    return f"{name}Param" if f"{name}Param" in components else name


def _has(shape: Shape, field: str, components: Components) -> bool:
    shape = resolved(shape, components)
    return isinstance(shape, Record) and shape.field(field) is not None


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()
