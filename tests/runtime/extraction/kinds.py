"""Types of every sort to ask for, and one way to ask for them through either client."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import TypedDict

from interlingua import AsyncClient, Client
from interlingua.messages import ToolCall
from interlingua.records import Features
from interlingua.testing import ScriptedReply
from tests.runtime.probe import KEY, model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import TypeForm

    from interlingua.extraction.forms import Mode
    from interlingua.extraction.outcomes import Outcome
    from interlingua.extraction.streams import ExtractStream
    from interlingua.testing import Server
    from tests.runtime.probe import AnyModel, Twin

T = TypeVar("T")

KEYS = {"probe": KEY}
ABLE = Features(structured_output=True, json_mode=True, tools=True, required_tool_choice=True)


class City(BaseModel):
    """A city."""

    name: str
    population: Annotated[int, Field(gt=0)]
    mayor: str | None = None
    districts: list[str] = []


@dataclass
class Point:
    x: float
    y: float


class Row(TypedDict):
    id: int
    label: str


class Node(BaseModel):
    value: int
    children: list[Node] = []


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]
    tricks: list[str]


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


class Strict(BaseModel):
    model_config = ConfigDict(strict=True)

    day: date
    colour: Colour


OSLO = City(name="Oslo", population=709_037, districts=["Frogner", "Sagene"])
OSLO_JSON: dict[str, Any] = {
    "name": "Oslo",
    "population": 709_037,
    "mayor": None,
    "districts": ["Frogner", "Sagene"],
}

KINDS: dict[str, tuple[Any, Any, Any]] = {
    "model": (City, OSLO_JSON, OSLO),
    "model without its optional fields": (
        City,
        {"name": "Oslo", "population": 1},
        City(name="Oslo", population=1),
    ),
    "null for a field that takes none": (
        City,
        {"name": "Oslo", "population": 1, "mayor": None, "districts": None},
        City(name="Oslo", population=1),
    ),
    "dataclass": (Point, {"x": 1, "y": 2.5}, Point(1.0, 2.5)),
    "typed dict": (Row, {"id": 1, "label": "a"}, {"id": 1, "label": "a"}),
    "recursive model": (
        Node,
        {"value": 1, "children": [{"value": 2, "children": []}]},
        Node(value=1, children=[Node(value=2)]),
    ),
    "list of models": (list[City], {"items": [OSLO_JSON]}, [OSLO]),
    "list of numbers": (list[int], {"items": [3, 1, 2]}, [3, 1, 2]),
    "union": (
        Cat | Dog,
        {"value": {"kind": "dog", "tricks": ["sit"]}},
        Dog(kind="dog", tricks=["sit"]),
    ),
    "optional": (City | None, {"value": None}, None),
    "choice": (Literal["spam", "ham"], {"value": "ham"}, "ham"),
    "enum": (Colour, {"value": "blue"}, Colour.BLUE),
    "text": (str, {"value": "Oslo"}, "Oslo"),
    "number": (int, {"value": 7}, 7),
    "truth": (bool, {"value": True}, True),
    "mapping": (dict[str, int], {"value": {"a": 1}}, {"a": 1}),
    "tuple": (tuple[int, str], {"items": [1, "a"]}, (1, "a")),
    "strict model": (
        Strict,
        {"day": "2026-11-21", "colour": "red"},
        Strict(day=date(2026, 11, 21), colour=Colour.RED),
    ),
}
"""A type, an answer as a provider may write it, and the value it is."""


def able(wire: str, server: Server | str | None, features: Features = ABLE) -> AnyModel:
    """Give a model of one wire of which the catalog says what it can."""
    return replace(model(wire, server), features=features)


def answered(mode: Mode, name: str, answer: Mapping[str, Any], text: str) -> ScriptedReply:
    """Answer as a model does that was asked in a mode."""
    if mode == "tool":
        return ScriptedReply(ToolCall(name, dict(answer), arguments_text=text), chunk_size=5)
    return ScriptedReply(text, chunk_size=5)


def try_extract(
    twin: Twin, model: AnyModel, output: TypeForm[T], messages: Any = "?", **options: Any
) -> Outcome[T, Any]:
    """Extract through the client of a kind, made anew."""
    if twin == "sync":
        with Client(credentials=KEYS) as client:
            return client.chat(model).try_extract(output, messages, **options)

    async def call() -> Outcome[T, Any]:
        async with AsyncClient(credentials=KEYS) as client:
            return await client.chat(model).try_extract(output, messages, **options)

    return asyncio.run(call())


def stream_extract(
    model: AnyModel, output: TypeForm[T], messages: Any = "?", **options: Any
) -> ExtractStream[T, Any]:
    """Stream an extraction; the client is left to the garbage collector's care."""
    return Client(credentials=KEYS).chat(model).stream_extract(output, messages, **options)
