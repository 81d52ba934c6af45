"""One call: its address, its key, its headers, and what is refused before the network."""

from __future__ import annotations

import asyncio
import inspect
import traceback
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pytest

from interlingua import (
    AsyncClient,
    Client,
    ProviderError,
    Unauthenticated,
    UsageError,
    user,
)
from interlingua.models import anthropic
from interlingua.records import Limits
from interlingua.testing import RawReply, ScriptedError, serve
from tests.runtime.probe import KEY, KEY_VARIABLE, Asked, model

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua import AnyChat


@pytest.mark.parametrize(
    ("name", "variable", "path", "asked_path"),
    [
        ("openai/gpt-5.2", "OPENAI_BASE_URL", "/v1", "/v1/responses"),
        ("anthropic/claude-x", "ANTHROPIC_BASE_URL", "", "/v1/messages"),
        ("anthropic/claude-x", "ANTHROPIC_BASE_URL", "/team/v1/", "/team/v1/messages"),
        (
            "google/gemini-x",
            "GOOGLE_GEMINI_BASE_URL",
            "",
            "/v1beta/models/gemini-x:generateContent",
        ),
    ],
)
def test_base_url_of_the_environment_is_called(
    name: str, variable: str, path: str, asked_path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serve() as server, Client(credentials={name.partition("/")[0]: KEY}) as client:
        chat: AnyChat = cast("Any", client).chat(name)
        monkeypatch.setenv(variable, server.url + path)
        chat.complete("hi")
    assert server.requests[0].path == asked_path


def test_endpoint_that_is_given_goes_before_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "http://nowhere.invalid")
    with serve() as server:
        options = {"endpoints": server.endpoints, "credentials": {"anthropic": KEY}}
        with Client(**cast("Any", options)) as client:
            client.chat(anthropic.CLAUDE_SONNET_5).complete("hi")
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("url", "told"),
    [
        (None, r"no base URL is known for Probe over openai_chat.*endpoints=\{'probe'"),
        ("https://${PROBE_REGION}.example", "Probe's address needs PROBE_REGION"),
        ("localhost:8000", "must start with https:// or http://"),
    ],
)
def test_address_that_is_not_known_is_a_usage_error(
    asked: Asked, url: str | None, told: str
) -> None:
    with pytest.raises(UsageError, match=told):
        asked.complete(model("openai_chat", url))


# Keys


def test_missing_key_names_its_variable_and_nothing_is_sent(wire: str, asked: Asked) -> None:
    with serve() as server:
        for ask in (asked.complete, asked.stream):
            with pytest.raises(UsageError, match=f"set {KEY_VARIABLE} in the environment"):
                ask(model(wire, server), options={"credentials": {}})
    assert not server.requests


def test_key_is_read_at_each_call_and_never_before(monkeypatch: pytest.MonkeyPatch) -> None:
    with serve() as server, Client() as client:
        chat = client.chat(model("openai_chat", server))
        stream = chat.stream("hi")
        for key in ("first-key", "second-key"):
            monkeypatch.setenv(KEY_VARIABLE, key)
            chat.complete("hi")
        stream.read()
    sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer first-key", "Bearer second-key", "Bearer second-key"]


def test_callable_gives_a_new_key_for_each_attempt(asked: Asked) -> None:
    keys = iter(["stale-key", "fresh-key"])
    again = ScriptedError(401, "expired", headers={"x-should-retry": "true", "retry-after": "0"})
    with serve([again, "Hello!"]) as server:
        asked.complete(
            model("openai_chat", server), options={"credentials": {"probe": lambda: next(keys)}}
        )
    sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer stale-key", "Bearer fresh-key"]


async def from_vault() -> str:
    await asyncio.sleep(0)
    return KEY


def test_async_callable_serves_the_async_client_and_is_refused_by_the_sync_one() -> None:
    with serve() as server:
        options: Any = {"credentials": {"probe": from_vault}}
        Asked("async").stream(model("openai_chat", server), options=options)
        assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
        with pytest.raises(UsageError, match="use AsyncClient"):
            Asked("sync").stream(model("openai_chat", server), options=options)
    assert len(server.requests) == 1


def test_error_of_a_credential_comes_out_as_it_is(asked: Asked) -> None:
    def closed() -> str:
        raise LookupError("the vault is closed")

    with serve() as server, pytest.raises(LookupError, match="the vault is closed"):
        asked.stream(model("openai_chat", server), options={"credentials": {"probe": closed}})


@pytest.mark.parametrize("body", [b'{"error":{"message":"bad key %b"}}', b"no entry for %b"])
def test_key_that_a_server_repeats_is_blotted_out(wire: str, asked: Asked, body: bytes) -> None:
    answer = RawReply(body % KEY.encode(), status=401)
    with serve([answer]) as server, pytest.raises(Unauthenticated, match="redacted") as raised:
        asked.complete(model(wire, server))
    shown = "".join(traceback.format_exception(raised.value))
    assert KEY not in f"{raised.value!r} {raised.value} {raised.value.body} {shown}"


def test_nothing_that_is_shown_holds_the_key() -> None:
    client = Client(credentials={"probe": KEY}, headers={"x-pass": KEY})
    chat = client.chat(model("openai_chat", "http://127.0.0.1:9"))
    stream = chat.stream("hi")
    call = stream._call  # pyright: ignore[reportPrivateUsage]  what a debugger shows
    shown = [client, chat, stream, call, call.defaults, call.http_request(KEY)]
    assert not any(KEY in repr(each) for each in shown)


# Headers


def test_headers_of_the_client_and_of_the_call_are_sent(asked: Asked) -> None:
    with serve() as server:
        asked.complete(
            model("openai_chat", server),
            options={"credentials": {"probe": KEY}, "headers": {"X-Team": "moons", "X-Run": "1"}},
            headers={"x-run": "2", "Authorization": "Custom token"},
        )
    sent = server.requests[0].headers
    assert (sent["x-team"], sent["x-run"]) == ("moons", "2")
    assert sent["authorization"] == "Custom token"
    assert sent["content-type"] == "application/json"
    assert sent["user-agent"].startswith("interlingua/")


def test_beta_headers_of_the_client_and_of_the_call_add_up(asked: Asked) -> None:
    with serve() as server:
        asked.complete(
            model("anthropic_messages", server),
            options={"credentials": {"probe": KEY}, "headers": {"anthropic-beta": "one, two"}},
            headers={"Anthropic-Beta": "two,three"},
            extra={"betas": ["zero"]},
        )
    assert server.requests[0].headers["anthropic-beta"] == "zero,one,two,three"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x-a", "one\r\nx-b: two"),
        ("x-a", "one\ntwo"),
        ("x-a", "nul\0"),
        ("x-a", "\x1b[0m"),
        ("x-a", "\u201cquoted\u201d"),
        ("x-a", 7),
        ("", "text"),
        ("x a", "text"),
        ("x-a\r\nx-b", "text"),
        ("x-a:", "text"),
        ("x-é", "text"),
        (7, "text"),
        ("Content-Length", "5"),
        ("transfer-encoding", "chunked"),
    ],
)
def test_header_that_http_does_not_allow_is_refused_before_the_network(
    asked: Asked, name: object, text: object
) -> None:
    with serve() as server, pytest.raises(UsageError, match="headers: ") as raised:
        asked.complete(model("openai_chat", server), headers=cast("dict[str, str]", {name: text}))
    assert not server.requests
    assert "quoted" not in str(raised.value)


# What is refused before the network


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"temprature": 1}, "unknown setting 'temprature'"),
        ({"unsupported": "ignore"}, "choose 'raise', 'warn' or 'drop'"),
        ({"timeout": -1}, "total must be positive"),
        ({"timeout": {"read": 5}}, "unknown phase 'read'"),
        ({"retry": 0}, "attempts counts the first call too"),
        ({"extra": {"x": float("nan")}}, "cannot be written as JSON"),
        ({"extra": {"model": "other"}}, r"extra\.model would overwrite"),
        ({"tools": [print]}, r"tools\[0\] is a builtin"),
        ({"messages": user("hi")}, "messages is a Message"),
        ({"messages": []}, "there is no message"),
        ({"messages": [{"role": "user"}]}, r"messages\[0\] is a dict"),
    ],
)
def test_wrong_call_is_refused_before_the_network(
    asked: Asked, settings: dict[str, Any], told: str
) -> None:
    with serve() as server, pytest.raises(UsageError, match=told):
        asked.complete(model("openai_chat", server), **settings)
    assert not server.requests


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"timeout": 0}, "total must be positive"),
        ({"timeout": "5"}, "takes seconds, or a dict"),
        ({"retry": 0}, "attempts counts the first call too"),
    ],
)
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_client_that_is_told_nonsense_is_not_made(
    kind: Callable[..., object], options: dict[str, Any], told: str
) -> None:
    with pytest.raises(UsageError, match=told):
        kind(**options)


def test_setting_that_a_wire_cannot_say_is_refused_warned_of_or_dropped(asked: Asked) -> None:
    with serve() as server:
        limited = Limits(output=64_000)
        target = replace(model("anthropic_messages", server), limits=limited)
        with pytest.raises(UsageError, match="seed= is unsupported"):
            asked.complete(target, seed=1)
        assert not server.requests
        dropped = asked.complete(target, seed=1, unsupported="drop")
        assert [each.what for each in dropped.adaptations] == ["seed"]
        with pytest.warns(UserWarning, match="seed was not sent") as caught:
            asked.complete(target, seed=1, unsupported="warn")
    assert [warning.filename for warning in caught] == [inspect.getfile(Asked)]
    assert all("seed" not in request.body for request in server.requests)


def test_extra_reaches_the_wire(wire: str, asked: Asked) -> None:
    with serve() as server:
        asked.complete(model(wire, server), extra={"x_own": {"a": [1]}})
    assert server.requests[0].body["x_own"] == {"a": [1]}


def test_error_tells_the_provider_the_model_and_the_request(wire: str, asked: Asked) -> None:
    with (
        serve([ScriptedError(400, "no such field")]) as server,
        pytest.raises(ProviderError, match="probe/m: no such field") as raised,
    ):
        asked.complete(model(wire, server))
    error = raised.value
    assert (error.provider, error.model, error.status) == ("probe", "m", 400)
    assert wire in ("google_generate", "cohere_chat", "ollama_chat") or error.request_id == "req_1"
    assert error.partial is None


def test_reply_tells_what_served_it(wire: str, asked: Asked) -> None:
    with serve(["Hello!"]) as server:
        bound = replace(model(wire, server), limits=Limits(output=64_000))
        reply = asked.complete(bound)
    assert reply.model is bound
    # Cohere's answers name no model, Ollama's have no id, and Converse's have neither.
    unnamed = wire in ("bedrock_converse", "cohere_chat")
    assert reply.served_model == (None if unnamed else "m")
    assert bool(reply.response_id) is (wire not in ("bedrock_converse", "ollama_chat"))
    assert reply.usage.total
    assert reply.raw
    assert (reply.adaptations, reply.warnings) == ((), ())
    assert str(reply.cost) == "unknown (the catalog has no price for probe/m)"
