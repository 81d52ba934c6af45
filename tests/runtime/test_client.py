"""Clients: the twins agree, and a model is bound as it should be."""

from __future__ import annotations

import inspect
import warnings
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, cast

import pytest

from interlingua import (
    AsyncClient,
    Client,
    RetiringModelWarning,
    UsageError,
)
from interlingua.chat import AsyncChat, Chat
from interlingua.models import anthropic
from interlingua.records import ChatModel, EmbeddingModel, Lifecycle
from interlingua.runs.stream import AsyncRunStream, RunStream
from interlingua.stream import AsyncStream, Stream
from interlingua.testing import serve
from tests.runtime.probe import KEY, WIRES, Asked, model, provider

if TYPE_CHECKING:
    from collections.abc import Callable


PATHS = {
    "openai_chat": "/chat/completions",
    "openai_responses": "/responses",
    "anthropic_messages": "/v1/messages",
    "google_generate": "/v1beta/models/m:generateContent",
    "bedrock_converse": "/model/m/converse",
    "anthropic_bedrock": "/model/m/invoke",
    "anthropic_vertex": "/models/m:rawPredict",
    "mistral_chat": "/mistral/chat/completions",
    "cohere_chat": "/cohere/v2/chat",
    "ollama_chat": "/api/chat",
}


# The twins


def public_methods(kind: type) -> dict[str, inspect.Signature]:
    return {
        name: inspect.signature(member)
        for name, member in inspect.getmembers(kind, callable)
        if not name.startswith("_") or name == "__init__"
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Client, AsyncClient),
        (Chat, AsyncChat),
        (Stream, AsyncStream),
        (RunStream, AsyncRunStream),
    ],
)
def test_sync_and_async_methods_take_the_same(one: type, other: type) -> None:
    ours, theirs = public_methods(one), public_methods(other)
    assert list(ours) == list(theirs)
    for name, signature in ours.items():
        assert str(signature) == str(theirs[name]).replace("Async", ""), name


@pytest.mark.parametrize(
    "method",
    [
        "complete",
        "stream",
        "run",
        "stream_run",
        "resume",
        "stream_resume",
        "as_tool",
        "within",
    ],
)
def test_documentation_of_the_twins_says_the_same(method: str) -> None:
    assert inspect.getdoc(getattr(Chat, method)) == inspect.getdoc(getattr(AsyncChat, method))


# Binding


def test_model_is_bound_to_its_first_wire_or_the_one_picked() -> None:
    both: ChatModel[Any, Any, Any, Any] = ChatModel(
        provider=provider("openai_responses", "openai_chat"),
        id="m",
        wires=("openai_responses", "openai_chat"),
    )
    client = Client()
    assert client.chat(both).wire == "openai_responses"
    assert client.chat(both, wire="openai_chat").wire == "openai_chat"
    assert repr(client.chat(both)) == "Chat(probe/m over openai_responses)"
    assert repr(AsyncClient().chat(both)) == "AsyncChat(probe/m over openai_responses)"


def test_picked_wire_is_spoken(asked: Asked) -> None:
    with serve() as server:
        for wire in WIRES:
            asked.complete(model(wire, server))
    assert [request.path for request in server.requests] == [PATHS[wire] for wire in WIRES]
    assert [request.wire for request in server.requests] == list(WIRES)


@pytest.mark.parametrize(
    ("given", "wire", "told"),
    [
        (
            model("openai_chat"),
            "anthropic_messages",
            "probe/m does not speak 'anthropic_messages'; it speaks openai_chat",
        ),
        (replace(model("openai_chat"), wires=()), None, "knows no wire of probe/m"),
        (
            replace(model("openai_chat"), wires=("telegraph",)),
            None,
            "the wire 'telegraph' is not written",
        ),
        (
            EmbeddingModel(provider=provider(), id="e"),
            None,
            "probe/e is no ChatModel, but of the kind EmbeddingModel",
        ),
        (7, None, "7 is no ChatModel, but of the kind int"),
        ("gpt-5.2", None, "'gpt-5.2' names no model"),
        ("opnai/gpt-5.2", None, "did you mean 'openai'"),
    ],
)
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_what_cannot_be_bound_is_refused_at_once(
    kind: Callable[[], Any], given: object, wire: str | None, told: str
) -> None:
    with pytest.raises(UsageError, match=told):
        kind().chat(given, wire=wire)


def test_name_binds_the_same_model_as_its_constant() -> None:
    client = Client()
    assert client.chat("anthropic/claude-sonnet-5").model is anthropic.CLAUDE_SONNET_5
    assert client.chat("openai/gpt-5.2", wire="openai_chat").wire == "openai_chat"


def test_name_that_the_catalog_does_not_know_is_called_on_its_providers_wire() -> None:
    with serve(["Hello!"]) as server:
        options = {"endpoints": server.endpoints, "credentials": {"anthropic": KEY}}
        with Client(**cast("Any", options)) as client:
            chat = client.chat("anthropic/claude-of-tomorrow")
            assert chat.complete("hi").text == "Hello!"
    assert server.requests[0].model == "claude-of-tomorrow"
    assert server.requests[0].headers["x-api-key"] == KEY


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_retiring_model_warns_once_where_it_is_bound(
    kind: Callable[[], Client | AsyncClient],
) -> None:
    life = Lifecycle(status="deprecated", retires=date(2999, 1, 1), replacement="n")
    retiring = replace(model("openai_chat"), lifecycle=life)
    client: Any = kind()
    with pytest.warns(RetiringModelWarning, match=r"retires on 2999-01-01.*names n") as caught:
        client.chat(retiring)
    assert [warning.filename for warning in caught] == [__file__]


def test_retiring_model_warns_no_more_when_it_is_called() -> None:
    retiring = replace(model("openai_chat"), lifecycle=Lifecycle(status="deprecated"))
    with serve() as server, Client(credentials={"probe": KEY}) as client:
        moved = replace(retiring, provider=provider("openai_chat", url=server.url))
        with pytest.warns(RetiringModelWarning):
            chat = client.chat(moved)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            chat.complete("hi")


def test_a_slip_in_a_providers_name_is_warned_of() -> None:
    with pytest.warns(UserWarning, match=r"endpoints: .*'antropic'; did you mean 'anthropic'\?"):
        Client(endpoints={"antropic": "http://127.0.0.1:1"})
    with pytest.warns(UserWarning, match="credentials"):
        AsyncClient(credentials={"opena1": "any"})
    Client(endpoints={"mine": "http://127.0.0.1:1", "anthropic/anthropic_messages": "http://h"})
