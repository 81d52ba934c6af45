"""A second description adds what the first does not know, and changes nothing it knows."""

from __future__ import annotations

import pytest

from codegen.distill.document import read_components, to_json
from codegen.distill.errors import NameClashError
from codegen.distill.join import Disagreement, joined
from codegen.distill.read import Json
from codegen.distill.shapes import Scalar

STRING: Json = {"type": "string"}


def ref(name: str) -> dict[str, Json]:
    return {"$ref": f"#/components/schemas/{name}"}


def tagged(tag: str, **properties: Json) -> Json:
    return {
        "type": "object",
        "properties": {"type": {"const": tag}, **properties},
        "required": ["type"],
    }


def record(**properties: Json) -> Json:
    return {"type": "object", "properties": properties}


FIRST: dict[str, Json] = {
    "Root": record(
        status={"enum": ["done"]},
        parts={"type": "array", "items": ref("Part")},
        note=STRING,
        count={"type": "integer"},
    ),
    "Part": {"anyOf": [ref("TextPart"), ref("ImagePart")]},
    "TextPart": tagged("text", text=STRING),
    "ImagePart": tagged("image", url=STRING),
}

SECOND: dict[str, Json] = {
    "Root": record(
        status={"enum": ["done", "failed"]},
        parts={
            "type": "array",
            "items": {"anyOf": [ref("TextBlockParam"), ref("pkg__parts__Audio")]},
        },
        note={"anyOf": [STRING, {"type": "null"}]},
        count=STRING,
        extra=ref("TextBlockParam"),
    ),
    "TextBlockParam": tagged("text", text=STRING, annotations={"type": "array", "items": STRING}),
    "pkg__parts__Audio": tagged("audio", of=ref("TextBlockParam")),
}


def join(second: dict[str, Json], **names: str) -> dict[str, Json]:
    components = joined(read_components(FIRST), read_components(second), ["Root"], names)
    return {name: to_json(shape) for name, shape in components.items()}


def properties(components: dict[str, Json], name: str) -> dict[str, Json]:
    component = components[name]
    assert isinstance(component, dict)
    found = component["properties"]
    assert isinstance(found, dict)
    return found


def test_new_properties_constants_and_nulls_are_added() -> None:
    root = properties(join(SECOND), "Root")
    assert root["status"] == {"enum": ["done", "failed"], "type": "string"}
    assert root["note"] == {"anyOf": [STRING, {"type": "null"}]}
    assert root["extra"] == ref("TextPart")


def test_the_first_to_know_a_type_wins() -> None:
    assert properties(join(SECOND), "Root")["count"] == {"type": "integer"}


def test_what_the_two_disagree_on_is_told() -> None:
    told: list[Disagreement] = []
    joined(read_components(FIRST), read_components(SECOND), ["Root"], {}, told.append)
    assert told == [Disagreement("Root.count", Scalar("integer"), Scalar("string"))]


def test_members_of_a_union_are_matched_by_their_tags_and_new_ones_added() -> None:
    components = join(SECOND)
    assert components["Part"] == {"anyOf": [ref("Audio"), ref("ImagePart"), ref("TextPart")]}
    assert "annotations" in properties(components, "TextPart")
    assert properties(components, "Audio")["of"] == ref("TextPart")


def test_only_what_is_new_is_taken_over() -> None:
    assert sorted(join(SECOND)) == ["Audio", "ImagePart", "Part", "Root", "TextPart"]


def test_an_added_component_can_be_named() -> None:
    assert "AudioPart" in join(SECOND, pkg__parts__Audio="AudioPart")


def test_an_added_component_never_takes_the_name_of_another() -> None:
    with pytest.raises(NameClashError, match="ImagePart"):
        join(SECOND, Audio="ImagePart")


def test_joining_again_changes_nothing() -> None:
    once = join(SECOND)
    twice = joined(read_components(once), read_components(SECOND), ["Root"], {})
    assert {name: to_json(shape) for name, shape in twice.items()} == once
