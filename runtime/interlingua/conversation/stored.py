"""Entries to their stored form and back, and the JSON schema of that form.

Law: a class's own fields say how it is stored; whatever this version does not know is kept as it
came.
"""

from __future__ import annotations

from binascii import Error as Base64Error
from dataclasses import MISSING, fields
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from interlingua import jsontext
from interlingua.assembly import parse_arguments
from interlingua.conversation.entries import Entry, Provenance
from interlingua.errors import UsageError
from interlingua.finish import FinishReason
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import (
    Citation,
    Message,
    Opaque,
    Origin,
    Refusal,
    Text,
    Thinking,
    ToolCall,
    ToolResult,
)
from interlingua.usage import Usage

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.messages import Part, Role
    from interlingua.values import JsonObject, JsonValue

ClassT = TypeVar("ClassT")

UNREAD = Origin("unknown", "unknown", "unknown")
"""The origin of a part of a kind that this version does not know: it is sent to nobody."""

PARTS: dict[str, type[Part]] = {
    "text": Text,
    "image": Image,
    "audio": Audio,
    "video": Video,
    "document": Document,
    "refusal": Refusal,
    "thinking": Thinking,
    "tool_call": ToolCall,
    "tool_result": ToolResult,
    "opaque": Opaque,
}
_KINDS = {part: kind for kind, part in PARTS.items()}
ROLES: tuple[Role, ...] = ("system", "developer", "user", "assistant", "tool")


class Codec(NamedTuple):
    """How values of one type are stored: `schema` describes what `write` gives."""

    write: Callable[[Any], JsonValue]
    read: Callable[[JsonValue, str], object]
    schema: JsonObject


class Field(NamedTuple):
    """A field of a stored class; `default` is `MISSING` where it must be given."""

    codec: Codec
    default: object
    may_be_null: bool


def write_entry(entry: Entry) -> JsonObject:
    """Write a message and its provenance."""
    if entry.stored is not None:
        return entry.stored
    message = entry.message
    written: JsonObject = {"role": message.role}
    if message.name is not None:
        written["name"] = message.name
    written["parts"] = [write_part(part) for part in message.parts]
    if entry.provenance is not None:
        written["reply"] = _write_fields(entry.provenance)
    return written


def read_entry(stored: JsonValue, where: str) -> Entry:
    """Read a message and its provenance.

    Raises:
        UsageError: It is not what this version writes; the message says where.
    """
    given = _object(stored, where)
    role = _required(given, "role", where)
    if role not in ROLES:
        raise UsageError(f"{where}.role: {role!r} is none of {', '.join(ROLES)}")
    parts = _list(_required(given, "parts", where), f"{where}.parts")
    name = given.get("name")
    reply = given.get("reply")
    entry = Entry(
        Message(
            role,
            tuple([read_part(part, f"{where}.parts[{at}]") for at, part in enumerate(parts)]),
            None if name is None else _text(name, f"{where}.name"),
        ),
        None if reply is None else _read_fields(Provenance, reply, f"{where}.reply"),
    )
    # Kept only where it says more: a medium's bytes need not be held twice.
    if jsontext.encode_text(write_entry(entry)) == jsontext.encode_text(given):
        return entry
    return Entry(entry.message, entry.provenance, given)


def write_part(part: Part) -> JsonObject:
    """Write a content part."""
    if isinstance(part, Opaque) and part.origin == UNREAD:
        return part.data
    written: JsonObject = {"type": _KINDS[type(part)], **_write_fields(part)}
    if isinstance(part, ToolCall):
        said = _said_by_text(part.freeform, part.arguments_text)
        if jsontext.encode_text(said) == jsontext.encode_text(part.arguments):
            written.pop("arguments", None)
        else:
            written["arguments"] = part.arguments
    return written


def read_part(stored: JsonValue, where: str) -> Part:
    """Read a content part; one of an unknown kind is kept whole, and sent to nobody.

    Raises:
        UsageError: The part is not what this version writes.
    """
    given = _object(stored, where)
    kind = _text(_required(given, "type", where), f"{where}.type")
    if kind not in PARTS:
        return Opaque(kind, given, UNREAD)
    if kind == "tool_call" and "arguments" not in given:
        text, freeform = given.get("arguments_text", ""), given.get("freeform", False)
        if isinstance(text, str):
            said: JsonObject = {"arguments": _said_by_text(freeform is True, text)}
            given = given | said
    return _read_fields(PARTS[kind], given, where)


def _said_by_text(freeform: bool, text: str) -> JsonObject | None:
    return parse_arguments(text) if text and not freeform else None


def fields_of(kind: type[Any]) -> dict[str, Field]:
    """Tell how each field of a class is stored, by the type it is declared with."""
    known = _FIELDS.get(kind)
    if known is None:
        known = _FIELDS[kind] = {
            each.name: Field(
                CODECS[str(each.type).removesuffix(" | None")],
                each.default,
                str(each.type).endswith("| None"),
            )
            for each in fields(kind)
            if each.compare  # what does not compare is worked out anew
        }
    return known


_FIELDS: dict[type[Any], dict[str, Field]] = {}


def _write_fields(value: object) -> JsonObject:
    written: JsonObject = {}
    for name, field in fields_of(type(value)).items():
        held: object = getattr(value, name)
        if held is None and field.may_be_null:
            if field.default is not None:
                written[name] = None
        elif field.default is MISSING or held != field.default:
            written[name] = field.codec.write(held)
    return written


def _read_fields(kind: type[ClassT], stored: JsonValue, where: str) -> ClassT:
    given = _object(stored, where)
    read: dict[str, object] = {}
    for name, field in fields_of(kind).items():
        if name in given:
            held = given[name]
            nothing = held is None and field.may_be_null
            read[name] = None if nothing else field.codec.read(held, f"{where}.{name}")
        elif field.default is MISSING:
            raise UsageError(f"{where}.{name} is missing")
    try:
        return kind(**read)
    except UsageError as error:
        raise UsageError(f"{where}: {error}") from error


def _required(given: JsonObject, name: str, where: str) -> JsonValue:
    if name not in given:
        raise UsageError(f"{where}.{name} is missing")
    return given[name]


def _object(given: JsonValue, where: str) -> JsonObject:
    if not isinstance(given, dict):
        raise UsageError(f"{where}: expected an object, got {_named(given)}")
    return given


def _list(given: JsonValue, where: str) -> list[JsonValue]:
    if not isinstance(given, list):
        raise UsageError(f"{where}: expected a list, got {_named(given)}")
    return given


def _named(given: JsonValue) -> str:
    return "null" if given is None else type(given).__name__


def _text(given: JsonValue, where: str) -> str:
    if not isinstance(given, str):
        raise UsageError(f"{where}: expected a text, got {_named(given)}")
    return given


def _flag(given: JsonValue, where: str) -> bool:
    if not isinstance(given, bool):
        raise UsageError(f"{where}: expected true or false, got {_named(given)}")
    return given


def _count(given: JsonValue, where: str) -> int:
    if isinstance(given, bool) or not isinstance(given, int):
        raise UsageError(f"{where}: expected a whole number, got {_named(given)}")
    return given


def _number(given: JsonValue, where: str) -> float:
    if isinstance(given, bool) or not isinstance(given, int | float):
        raise UsageError(f"{where}: expected a number, got {_named(given)}")
    return float(given)


def _decimal(given: JsonValue, where: str) -> Decimal:
    try:
        return Decimal(_text(given, where))
    except InvalidOperation as error:
        raise UsageError(f"{where}: {given!r} is no decimal number") from error


def _bytes(given: JsonValue, where: str) -> bytes:
    from base64 import b64decode

    try:
        return b64decode(_text(given, where), validate=True)
    except (Base64Error, ValueError) as error:
        raise UsageError(f"{where}: not valid base64: {error}") from error


def _base64(held: bytes) -> str:
    from base64 import b64encode

    return b64encode(held).decode("ascii")


def _reason(given: JsonValue, where: str) -> FinishReason:
    text = _text(given, where)
    try:
        return FinishReason(text)
    except ValueError:
        # A reason that only a later version knows; the stored object keeps its word.
        return FinishReason.UNKNOWN


def _write_content(held: str | JsonValue | tuple[Part, ...]) -> JsonValue:
    if isinstance(held, str):
        return held
    if isinstance(held, tuple):
        return {"parts": [write_part(part) for part in held]}
    return {"json": held}


def _read_content(given: JsonValue, where: str) -> object:
    if isinstance(given, str):
        return given
    content = _object(given, where)
    if "json" in content:
        return content["json"]
    parts = _list(_required(content, "parts", where), f"{where}.parts")
    return tuple([read_part(part, f"{where}.parts[{at}]") for at, part in enumerate(parts)])


def _each(codec: Codec) -> Codec:
    def write(held: tuple[object, ...]) -> JsonValue:
        return [codec.write(each) for each in held]

    def read(given: JsonValue, where: str) -> object:
        each = enumerate(_list(given, where))
        return tuple([codec.read(one, f"{where}[{at}]") for at, one in each])

    return Codec(write, read, {"type": "array", "items": codec.schema})


def _of_class(kind: type[object], name: str) -> Codec:
    def read(given: JsonValue, where: str) -> object:
        return _read_fields(kind, given, where)

    return Codec(_write_fields, read, {"$ref": f"#/$defs/{name}"})


def _as_it_is(held: JsonValue) -> JsonValue:
    return held


_PART: JsonObject = {"$ref": "#/$defs/part"}
_TEXT = Codec(str, _text, {"type": "string"})
CODECS: dict[str, Codec] = {
    "str": _TEXT,
    "Basis": _TEXT,
    "bool": Codec(_as_it_is, _flag, {"type": "boolean"}),
    "int": Codec(_as_it_is, _count, {"type": "integer"}),
    "float": Codec(_as_it_is, _number, {"type": "number"}),
    "Decimal": Codec(str, _decimal, {"type": "string", "format": "decimal"}),
    "bytes": Codec(_base64, _bytes, {"type": "string", "contentEncoding": "base64"}),
    "JsonObject": Codec(_as_it_is, _object, {"type": "object"}),
    "FinishReason": Codec(str, _reason, {"type": "string"}),
    "Origin": _of_class(Origin, "origin"),
    "Usage": _of_class(Usage, "usage"),
    "tuple[str, ...]": _each(_TEXT),
    "tuple[Citation, ...]": _each(_of_class(Citation, "citation")),
    "str | JsonValue | tuple[ReadablePart, ...]": Codec(
        _write_content,
        _read_content,
        {
            "anyOf": [
                {"type": "string"},
                {"type": "object", "properties": {"json": {}}, "required": ["json"]},
                {
                    "type": "object",
                    "properties": {"parts": {"type": "array", "items": _PART}},
                    "required": ["parts"],
                },
            ]
        },
    ),
}
"""How a field is stored, by the type it is declared with; `None` is left to the field."""
