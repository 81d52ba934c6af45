"""Hosted tools: their definitions, the wire they belong to, and that they are sent as they are."""

from __future__ import annotations

import json
from pathlib import Path
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, cast

import pytest

import interlingua_generated.hosted
from interlingua import Client, HostedTool, UsageError, hosted
from interlingua.hosted import (
    anthropic_messages,
    bedrock_converse,
    google_generate,
    openai_chat,
    openai_responses,
)
from tests.runtime.probe import model

if TYPE_CHECKING:
    from interlingua.values import JsonObject

EXAMPLES: dict[str, list[tuple[HostedTool, JsonObject]]] = {
    "anthropic_messages": [
        (
            anthropic_messages.web_search_20260209(max_uses=3, allowed_domains=["example.org"]),
            {
                "type": "web_search_20260209",
                "name": "web_search",
                "max_uses": 3,
                "allowed_domains": ["example.org"],
            },
        ),
        (
            anthropic_messages.code_execution_20250825(),
            {"type": "code_execution_20250825", "name": "code_execution"},
        ),
        (
            anthropic_messages.mcp_toolset(mcp_server_name="docs"),
            {"type": "mcp_toolset", "mcp_server_name": "docs"},
        ),
    ],
    "openai_responses": [
        (
            openai_responses.web_search(search_context_size="low"),
            {"type": "web_search", "search_context_size": "low"},
        ),
        (
            openai_responses.file_search(vector_store_ids=["vs_1"]),
            {"type": "file_search", "vector_store_ids": ["vs_1"]},
        ),
        (openai_responses.local_shell(), {"type": "local_shell"}),
        (
            openai_responses.mcp(server_label="docs", server_url="https://example.org/mcp"),
            {"type": "mcp", "server_label": "docs", "server_url": "https://example.org/mcp"},
        ),
    ],
    "openai_chat": [
        (
            openai_chat.openrouter_web_search(parameters={"max_results": 2}),
            {"type": "openrouter:web_search", "parameters": {"max_results": 2}},
        ),
    ],
    "bedrock_converse": [
        (
            bedrock_converse.system_tool(name="nova_grounding"),
            {"systemTool": {"name": "nova_grounding"}},
        ),
    ],
    "google_generate": [
        (google_generate.url_context(), {"urlContext": {}}),
        (google_generate.google_search(), {"googleSearch": {}}),
        (
            google_generate.file_search(fileSearchStoreNames=["stores/a"]),
            {"fileSearch": {"fileSearchStoreNames": ["stores/a"]}},
        ),
        (
            google_generate.mcp_servers({"name": "docs"}),
            {"mcpServers": [{"name": "docs"}]},
        ),
    ],
}
URL = "http://127.0.0.1:9"
CASES = [(wire, made, told) for wire, each in EXAMPLES.items() for made, told in each]


@pytest.mark.parametrize(("wire", "made", "definition"), CASES)
def test_a_definition_is_written_in_the_words_of_its_wire(
    wire: str, made: HostedTool, definition: JsonObject
) -> None:
    assert made == HostedTool(definition, wire)
    with Client() as client:
        plan = client.chat(model(wire, URL)).explain("hi", tools=[made])
    body = json.loads(plan.request.body)
    assert (body.get("tools") or body["toolConfig"]["tools"]) == [definition]
    assert not plan.validate()


def test_a_hosted_tool_of_another_wire_is_refused() -> None:
    with (
        Client() as client,
        pytest.raises(UsageError, match=r"tools\[0\] is a hosted tool of google_generate, not of"),
    ):
        client.chat(model("openai_chat")).explain("hi", tools=[google_generate.url_context()])


@pytest.mark.parametrize("wire", ["anthropic_bedrock", "anthropic_vertex"])
def test_a_host_in_whose_envelope_the_wire_is_spoken_takes_its_tools(wire: str) -> None:
    made = anthropic_messages.code_execution_20250825()
    with Client() as client:
        plan = client.chat(model(wire, URL)).explain("hi", tools=[made])
    assert json.loads(plan.request.body)["tools"] == [made.definition]


def test_a_definition_without_a_wire_goes_to_any() -> None:
    given = HostedTool({"type": "web_search"})
    with Client() as client:
        plan = client.chat(model("openai_responses", URL)).explain("hi", tools=[given])
    assert json.loads(plan.request.body)["tools"] == [{"type": "web_search"}]


def modules() -> list[str]:
    folder = Path(interlingua_generated.hosted.__file__).parent
    return sorted(path.stem for path in folder.glob("*.py") if path.stem != "__init__")


def test_every_generated_module_is_public() -> None:
    assert modules() == hosted.__all__
    with pytest.raises(AttributeError, match="it has anthropic_messages"):
        getattr(hosted, "openai_chats")  # noqa: B009  a type checker refuses it


@pytest.mark.parametrize("name", modules())
def test_every_tool_makes_a_definition_of_its_wire(name: str) -> None:
    module: ModuleType = getattr(hosted, name)
    made = [
        cast("HostedTool", each())
        for each_name, each in vars(module).items()
        if isinstance(each, FunctionType)
        and each.__module__ == module.__name__
        and not each_name.startswith("_")
    ]
    assert made
    assert {each.wire for each in made} == {name}
    assert len({json.dumps(each.definition) for each in made}) == len(made)
