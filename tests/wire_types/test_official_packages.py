"""The types know every stream event and answer block that the official packages know."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import pytest
from anthropic.types.beta import BetaContentBlock, BetaRawMessageStreamEvent
from mistralai.client.models import ContentChunk
from openai.types.responses import ResponseOutputItem, ResponseStreamEvent

from codegen.distill.shapes import Choice, Record, Reference, flat_members
from codegen.wire import wire_components

ROOT = Path(__file__).parents[2]


def tags_of_package(union: Any) -> set[str]:
    members = get_args(get_args(union)[0])
    return {get_args(member.model_fields["type"].annotation)[0] for member in members}


def tags_of_wire(wire: str, union: str) -> set[str]:
    components = wire_components(ROOT, wire)
    tags: set[str] = set()
    for name, shape in flat_members(Reference(union), components):
        field = shape.field("type") if isinstance(shape, Record) else None
        assert field is not None, name
        assert field.required, f"{name} has no closed tag"
        assert isinstance(field.shape, Choice), f"{name} has no closed tag"
        tags.update(str(value) for value in field.shape.values)
    return tags


@pytest.mark.parametrize(
    ("wire", "union", "official"),
    [
        ("anthropic_messages", "StreamEvent", BetaRawMessageStreamEvent),
        ("anthropic_messages", "ContentBlock", BetaContentBlock),
        ("openai_responses", "StreamEvent", ResponseStreamEvent),
        ("openai_responses", "OutputItem", ResponseOutputItem),
    ],
)
def test_every_tag_of_the_official_package_is_known(wire: str, union: str, official: Any) -> None:
    tags = tags_of_wire(wire, union)
    assert len(tags_of_package(official)) > 5
    assert tags_of_package(official) - tags == set()


def test_every_chunk_of_mistrals_package_is_known() -> None:
    # The package's tags may be left out, so they are its members' defaults.
    members = get_args(get_args(ContentChunk)[0])
    tags = {member.model_fields["type"].default for member in members} - {"UNKNOWN"}
    assert len(tags) > 5
    assert tags - tags_of_wire("mistral_chat", "ContentChunk") == set()
