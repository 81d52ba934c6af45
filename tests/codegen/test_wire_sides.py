"""Requests are strict, responses lenient, and what is on both sides is split."""

from __future__ import annotations

import pytest

from codegen.distill.document import Distilled, Operation, read_components, to_json
from codegen.distill.errors import NameClashError
from codegen.distill.read import Json
from codegen.wire.sides import both_sides
from tests.codegen.descriptions import distilled

STRING: Json = {"type": "string"}


def sides(**schemas: Json) -> dict[str, Json]:
    """Return both sides of a wire with these schemas, `Request` and `Response` among them."""
    wire = Distilled(
        wire="example",
        version="1",
        operations=(Operation("create", "/", "post", "Request", "Response", None, None),),
        components=read_components({**schemas}),
    )
    return {name: to_json(shape) for name, shape in both_sides(wire).items()}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def record(*required: str, **properties: Json) -> Json:
    listed: list[Json] = [*sorted(required)]
    schema: dict[str, Json] = {"properties": properties, "type": "object"}
    if listed:
        schema["required"] = listed
    return schema


def const(value: str) -> Json:
    return {"enum": [value], "type": "string"}


def test_a_request_keeps_what_is_required_and_its_closed_choices() -> None:
    level: Json = {"enum": ["high", "low"], "type": "string"}
    request = record("model", level=level, model=STRING)
    assert sides(Request=request, Response=record(a=STRING))["Request"] == request


def test_a_response_requires_nothing_and_opens_its_choices() -> None:
    status: Json = {"enum": ["done", "failed"], "type": "string"}
    given = record("status", status=status)
    assert sides(Request=record(a=STRING), Response=given)["Response"] == record(
        status={"anyOf": [status, STRING]}
    )


def test_the_tag_of_a_union_stays_closed_and_required() -> None:
    found = sides(
        Request=record(a=STRING),
        Response=record(parts={"items": ref("Part"), "type": "array"}),
        Part={"anyOf": [ref("Text"), ref("Image")]},
        Text=record("type", "text", type=const("text"), text=STRING),
        Image=record("type", type=const("image"), format={"enum": ["png"], "type": "string"}),
    )
    assert found["Text"] == record("type", text=STRING, type=const("text"))
    assert found["Image"] == record(
        "type", format={"anyOf": [const("png"), STRING]}, type=const("image")
    )


def test_a_constant_that_tells_nothing_apart_opens() -> None:
    found = sides(Request=record(a=STRING), Response=record("object", object=const("answer")))
    assert found["Response"] == record(object={"anyOf": [const("answer"), STRING]})


def test_a_component_of_both_sides_is_split_where_they_differ() -> None:
    found = sides(
        Request=record(part=ref("Part"), same=ref("Same")),
        Response=record(part=ref("Part"), same=ref("Same")),
        Part=record("text", text=STRING),
        Same=record(text=STRING),
    )
    assert found["Request"] == record(part=ref("PartParam"), same=ref("Same"))
    assert found["Response"] == record(part=ref("Part"), same=ref("Same"))
    assert found["PartParam"] == record("text", text=STRING)
    assert found["Part"] == record(text=STRING)
    assert "SameParam" not in found


def test_what_holds_a_split_component_is_split_too() -> None:
    found = sides(
        Request=record(outer=ref("Outer")),
        Response=record(outer=ref("Outer")),
        Outer=record(inner=ref("Inner")),
        Inner=record("text", text=STRING, outer=ref("Outer")),
    )
    assert found["OuterParam"] == record(inner=ref("InnerParam"))
    assert found["InnerParam"] == record("text", outer=ref("OuterParam"), text=STRING)


def test_a_component_called_param_gives_its_plain_name_to_what_a_server_repeats() -> None:
    found = sides(
        Request=record(tool=ref("ToolParam")),
        Response=record(tool=ref("ToolParam")),
        ToolParam=record("name", name=STRING),
    )
    assert found["ToolParam"] == record("name", name=STRING)
    assert found["Tool"] == record(name=STRING)


def test_where_the_plain_name_is_taken_what_a_server_repeats_is_an_echo() -> None:
    found = sides(
        Request=record(tool=ref("ToolParam")),
        Response=record(tool=ref("ToolParam"), made=ref("Tool")),
        ToolParam=record("name", name=STRING),
        Tool=record("id", id=STRING),
    )
    assert found["ToolEcho"] == record(name=STRING)
    assert found["Tool"] == record(id=STRING)


def test_a_split_never_takes_the_name_of_another_component() -> None:
    with pytest.raises(NameClashError, match="PartParam"):
        sides(
            Request=record(part=ref("Part"), other=ref("PartParam")),
            Response=record(part=ref("Part")),
            Part=record("text", text=STRING),
            PartParam=record("url", url=STRING),
        )


def test_the_sides_of_the_small_description() -> None:
    names = both_sides(distilled()).keys()
    assert {"TextItem", "TextItemParam"} <= names
    # Nothing but a tag is required or closed in these, so both sides are the same.
    assert not {"FilterParam", "ImageItemParam"} & names
