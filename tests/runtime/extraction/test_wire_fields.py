"""Where each wire says which form an answer must have."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import BaseModel

from interlingua import Client, wires
from tests.runtime.extraction.kinds import KEYS, able

if TYPE_CHECKING:
    from interlingua.extraction.forms import Mode


class Moon(BaseModel):
    """A moon."""

    name: str


SCHEMA: dict[str, Any] = {
    "description": "A moon.",
    "properties": {"name": {"type": "string"}},
    "required": ["name"],
    "type": "object",
}
CLOSED = {**SCHEMA, "additionalProperties": False}
NAMED = {"name": "Moon", "description": "A moon.", "strict": True, "schema": CLOSED}
ANTHROPIC = {"output_config": {"format": {"type": "json_schema", "schema": CLOSED}}}

FIELDS: dict[tuple[str, Mode], dict[str, Any]] = {
    ("openai_chat", "schema"): {
        "response_format": {"type": "json_schema", "json_schema": NAMED},
    },
    ("openai_chat", "json"): {"response_format": {"type": "json_object"}},
    ("openai_responses", "schema"): {"text": {"format": {"type": "json_schema", **NAMED}}},
    ("openai_responses", "json"): {"text": {"format": {"type": "json_object"}}},
    ("anthropic_messages", "schema"): ANTHROPIC,
    ("anthropic_bedrock", "schema"): ANTHROPIC,
    ("anthropic_vertex", "schema"): ANTHROPIC,
    ("google_generate", "schema"): {
        "generationConfig": {
            "responseMimeType": "application/json",
            "responseJsonSchema": SCHEMA,
        },
    },
    ("google_generate", "json"): {"generationConfig": {"responseMimeType": "application/json"}},
    ("mistral_chat", "schema"): {
        "response_format": {"type": "json_schema", "json_schema": NAMED},
    },
    ("mistral_chat", "json"): {"response_format": {"type": "json_object"}},
    ("cohere_chat", "schema"): {
        "response_format": {"type": "json_object", "json_schema": SCHEMA},
    },
    ("cohere_chat", "json"): {"response_format": {"type": "json_object"}},
    ("ollama_chat", "schema"): {"format": SCHEMA},
    ("ollama_chat", "json"): {"format": "json"},
    ("bedrock_converse", "schema"): {
        "outputConfig": {
            "textFormat": {
                "type": "json_schema",
                "structure": {
                    "jsonSchema": {
                        "name": "Moon",
                        "description": "A moon.",
                        "schema": json.dumps(CLOSED, separators=(",", ":")),
                    }
                },
            }
        },
    },
}


@pytest.mark.parametrize(("wire", "mode"), FIELDS, ids=[" ".join(each) for each in FIELDS])
def test_form_stands_where_the_wire_wants_it(wire: str, mode: Mode) -> None:
    chat = Client(credentials=KEYS).chat(able(wire, "http://127.0.0.1:9"))
    body = json.loads(chat.explain("?", output=Moon, mode=mode).request.body)
    assert {name: body[name] for name in FIELDS[wire, mode]} == FIELDS[wire, mode]


def test_every_form_of_every_wire_is_held() -> None:
    offered = [(wire, mode) for wire in wires.NAMES for mode in wires.load(wire).outputs]
    assert sorted(FIELDS) == sorted(offered)


@pytest.mark.parametrize("wire", wires.NAMES)
def test_nothing_is_said_of_a_form_where_none_is_asked_for(wire: str) -> None:
    chat = Client(credentials=KEYS).chat(able(wire, "http://127.0.0.1:9"))
    body = json.loads(chat.explain("?").request.body)
    fields = ("response_format", "text", "output_config", "format", "outputConfig")
    assert [name for name in fields if name in body] == []
    assert "responseMimeType" not in body.get("generationConfig", {})
