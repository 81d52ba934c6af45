"""A conversation as a JSON document: its version, its schema, and the way from older versions.

Law: a version that was ever written stays readable; a newer one is refused, not misread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING
from typing import TYPE_CHECKING, TypeAlias, cast

from interlingua import jsontext
from interlingua.conversation.entries import Provenance
from interlingua.conversation.stored import (
    PARTS,
    ROLES,
    fields_of,
    read_entry,
    write_entry,
)
from interlingua.errors import ProtocolError, UsageError
from interlingua.messages import Citation, Origin
from interlingua.usage import Usage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from interlingua.conversation.entries import Entry
    from interlingua.values import JsonObject, JsonValue

FORMAT = "interlingua.conversation"
VERSION = 1

Migration: TypeAlias = "Callable[[JsonObject], JsonObject]"

MIGRATIONS: Mapping[int, Migration] = {}
"""From each older version to the next; `migrated` sets the version itself."""


def write_document(entries: Sequence[Entry], around: JsonObject) -> str:
    """Write a conversation.

    Parameters:
        around: The document that it was read from, whose other fields are kept; else empty.

    Raises:
        UsageError: It holds a number that JSON cannot say.
    """
    document: JsonObject = dict(around) or {"format": FORMAT, "version": VERSION}
    document["messages"] = [write_entry(entry) for entry in entries]
    try:
        return jsontext.encode(document).decode()
    except UsageError as error:
        raise UsageError(f"the conversation cannot be stored: {error.__cause__}") from error


def read_document(text: str | bytes) -> tuple[list[Entry], JsonObject]:
    """Read a conversation: its entries, and the document around them where it says more.

    Raises:
        UsageError: The text is no stored conversation, or one of a newer version.
    """
    try:
        given = jsontext.decode_object(text)
    except ProtocolError as error:
        raise UsageError(f"this is no stored conversation: {error}") from error
    if given.get("format") != FORMAT:
        raise UsageError(f"this is no stored conversation: its format is not {FORMAT!r}")
    document = migrated(given, VERSION, MIGRATIONS)
    messages = document.get("messages")
    if not isinstance(messages, list):
        raise UsageError("the stored conversation has no list of messages")
    entries = [read_entry(each, f"messages[{at}]") for at, each in enumerate(messages)]
    plain = list(document) == ["format", "version", "messages"]
    return entries, {} if plain else {**document, "messages": []}


def migrated(
    document: JsonObject, to: int, steps: Mapping[int, Migration], what: str = "conversation"
) -> JsonObject:
    """Bring a document to a version, one step after the other; the one given is not changed.

    Parameters:
        what: What is stored, in a word.

    Raises:
        UsageError: Its version is newer, or none that was ever written.
    """
    version = document.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise UsageError(f"the stored {what} has no version, but {version!r}")
    if version > to:
        raise UsageError(
            f"the {what} was stored as version {version}, and this interlingua reads up to"
            f" {to}; upgrade it"
        )
    while version < to:
        document = {**steps[version](document), "version": version + 1}
        version += 1
    return document


def json_schema() -> JsonObject:
    """Describe stored conversations of this version, as a JSON schema of draft 2020-12.

    Objects are open, and so is the list of part types: readers keep what they do not know.
    """
    known = list(PARTS)
    readable: list[JsonValue] = [{"$ref": f"#/$defs/{kind}"} for kind in known]
    parts: JsonObject = {kind: _schema_of(part, kind) for kind, part in PARTS.items()}
    unknown: JsonObject = {
        "type": "object",
        "properties": {"type": {"type": "string", "not": {"enum": cast("list[JsonValue]", known)}}},
        "required": ["type"],
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Interlingua conversation, version {VERSION}",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "messages": {"type": "array", "items": {"$ref": "#/$defs/message"}},
        },
        "required": ["format", "version", "messages"],
        "$defs": {
            "message": {
                "type": "object",
                "properties": {
                    "role": {"enum": list(ROLES)},
                    "name": {"type": ["string", "null"]},
                    "parts": {"type": "array", "items": {"$ref": "#/$defs/part"}},
                    "reply": {"anyOf": [{"$ref": "#/$defs/reply"}, {"type": "null"}]},
                },
                "required": ["role", "parts"],
            },
            "part": {"anyOf": [*readable, unknown]},
            **parts,
            "citation": _schema_of(Citation),
            "origin": _schema_of(Origin),
            "reply": _schema_of(Provenance),
            "usage": _schema_of(Usage),
        },
    }


def _schema_of(kind: type[object], tag: str | None = None) -> JsonObject:
    properties: JsonObject = {} if tag is None else {"type": {"const": tag}}
    required: list[JsonValue] = [] if tag is None else ["type"]
    for name, field in fields_of(kind).items():
        schema: JsonValue = field.codec.schema
        properties[name] = {"anyOf": [schema, {"type": "null"}]} if field.may_be_null else schema
        if field.default is MISSING:
            required.append(name)
    return {"type": "object", "properties": properties, "required": required}
