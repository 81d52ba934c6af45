"""Providers of a user's own: any endpoint that speaks OpenAI's chat API."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua import Client, Compat, Image, Provider, Tool, UsageError, user
from interlingua.testing import serve

if TYPE_CHECKING:
    from interlingua.testing import Server


def local(server: Server, *, compat: Compat | str | None = None) -> Provider:
    return Provider.openai_compatible("local", base_url=f"{server.url}/v1", compat=compat)


def test_endpoint_without_a_key_is_called_without_one() -> None:
    with serve(["Hello!"]) as server, Client() as client:
        reply = client.chat(local(server).chat_model("llama")).complete("hi")
    assert reply.text == "Hello!"
    request = server.requests[0]
    assert (request.path, request.model) == ("/v1/chat/completions", "llama")
    assert "authorization" not in request.headers


def test_key_comes_from_the_named_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOCAL_KEY", "secret-0123456789")
    with serve(["Hello!"]) as server, Client() as client:
        provider = Provider.openai_compatible("local", base_url=server.url, key_env="LOCAL_KEY")
        client.chat(provider.chat_model("llama")).complete("hi")
    assert server.requests[0].headers["authorization"] == "Bearer secret-0123456789"


def test_missing_key_names_the_variable() -> None:
    provider = Provider.openai_compatible("local", base_url="http://x", key_env="LOCAL_KEY")
    with pytest.raises(UsageError, match="no key for local: set LOCAL_KEY"):
        Client().chat(provider.chat_model("llama")).complete("hi")


def test_client_may_move_the_endpoint() -> None:
    with serve(["Hello!"]) as server:
        provider = Provider.openai_compatible("local", base_url="http://nowhere.invalid")
        with Client(endpoints={"local": server.url}) as client:
            assert client.chat(provider.chat_model("llama")).complete("hi").text == "Hello!"


def test_departures_of_a_known_provider_are_taken_by_its_name() -> None:
    like = Provider.openai_compatible("local", base_url="http://x", compat="ollama")
    from interlingua.models import lookup

    assert like.compat == lookup("ollama/any").provider.compat
    assert like.chat_model("m").compat == like.compat


def test_departures_may_be_said() -> None:
    compat = Compat(max_output_tokens_field="max_tokens", stream_options=False)
    with serve(["Hello!"]) as server, Client() as client:
        chat = client.chat(local(server, compat=compat).chat_model("llama"))
        chat.stream("hi", max_output_tokens=5).read()
    assert server.requests[0].body["max_tokens"] == 5
    assert "stream_options" not in server.requests[0].body


def test_unknown_provider_to_be_like_is_refused() -> None:
    with pytest.raises(UsageError, match=r"compat='olama': the catalog has no such provider"):
        Provider.openai_compatible("local", base_url="http://x", compat="olama")


def test_what_is_said_of_a_model_is_held() -> None:
    provider = Provider.openai_compatible("local", base_url="http://x")
    model = provider.chat_model("m", tools=False, reads=("text",), context=8192, output=1024)
    assert (model.limits.context, model.limits.output) == (8192, 1024)
    chat = Client().chat(model)
    with pytest.raises(UsageError, match="local/m takes no tools"):
        chat.complete("hi", tools=[Tool("t")])
    with pytest.raises(UsageError, match="does not read image"):
        chat.complete([user(Image.from_bytes(b"GIF89a"))])
