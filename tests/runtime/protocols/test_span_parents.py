"""Which span a call's span belongs to, and which belong to it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx2
import pytest
from opentelemetry import trace

from interlingua import AsyncClient, Client, ConnectionFailed
from interlingua.testing import ScriptedError, serve
from tests.runtime.probe import model
from tests.runtime.protocols.backend import AT_ONCE, HELLO, KEYS, attributes, span_id

if TYPE_CHECKING:
    from interlingua import Retry
    from tests.runtime.probe import Asked
    from tests.runtime.protocols.backend import Backend


def test_span_belongs_to_the_span_it_was_called_in(backend: Backend) -> None:
    tracer = backend.tracers.get_tracer("test")
    with (
        serve([HELLO, HELLO]) as server,
        Client(credentials=KEYS, hooks=backend.telemetry()) as client,
    ):
        chat = client.chat(model("openai_chat", server))
        with tracer.start_as_current_span("whole") as whole:
            chat.complete("hi")
        with tracer.start_as_current_span("streamed") as streamed:
            chat.stream("hi").read()
    parents = [span.parent.span_id for span in backend.spans if span.parent is not None]
    assert parents == [whole.get_span_context().span_id, streamed.get_span_context().span_id]


def test_spans_of_concurrent_tasks_keep_to_their_own_parents(backend: Backend) -> None:
    tracer = backend.tracers.get_tracer("test")

    async def ask(client: AsyncClient, url: str, name: str) -> tuple[int, str]:
        with tracer.start_as_current_span(name) as parent:
            chat = client.chat(model("openai_chat", url))
            reply = await chat.stream(name).read()
        assert reply.response_id is not None
        return parent.get_span_context().span_id, reply.response_id

    async def ask_all(url: str) -> list[tuple[int, str]]:
        async with AsyncClient(credentials=KEYS, hooks=backend.telemetry()) as client:
            return await asyncio.gather(*[ask(client, url, f"task {at}") for at in range(8)])

    with serve() as server:
        asked = asyncio.run(ask_all(server.url))
    assert len(set(asked)) == 8
    assert sorted(asked) == sorted(
        (span.parent.span_id, attributes(span)["gen_ai.response.id"])
        for span in backend.spans
        if span.parent is not None
    )


def test_http_librarys_spans_are_children_and_the_callers_are_not(backend: Backend) -> None:
    tracer = backend.tracers.get_tracer("test")

    def mark(request: object) -> None:
        tracer.start_span("http").end()

    with (
        serve([ScriptedError(500), HELLO]) as server,
        httpx2.Client(event_hooks={"request": [mark]}) as own,
        Client(
            credentials=KEYS, hooks=backend.telemetry(), http_client=own, retry=AT_ONCE
        ) as client,
        tracer.start_as_current_span("parent") as parent,
        client.chat(model("openai_chat", server)).stream("hi") as stream,
    ):
        for _ in stream:
            assert trace.get_current_span() is parent
    *https, chat, _ = backend.spans
    assert [span.name for span in https] == ["http", "http"]
    for span in https:
        assert span.parent is not None
        assert span.parent.span_id == span_id(chat)


def test_async_http_librarys_spans_are_children_and_the_callers_are_not(
    backend: Backend,
) -> None:
    tracer = backend.tracers.get_tracer("test")

    async def mark(request: object) -> None:
        tracer.start_span("http").end()

    async def ask(url: str) -> None:
        async with (
            httpx2.AsyncClient(event_hooks={"request": [mark]}) as own,
            AsyncClient(
                credentials=KEYS, hooks=backend.telemetry(), http_client=own, retry=AT_ONCE
            ) as client,
        ):
            with tracer.start_as_current_span("parent") as parent:
                async with client.chat(model("openai_chat", url)).stream("hi") as stream:
                    async for _ in stream:
                        assert trace.get_current_span() is parent

    with serve([ScriptedError(500), HELLO]) as server:
        asyncio.run(ask(server.url))
    *https, chat, _ = backend.spans
    assert [span.name for span in https] == ["http", "http"]
    for span in https:
        assert span.parent is not None
        assert span.parent.span_id == span_id(chat)


@pytest.mark.parametrize("retry", [1, AT_ONCE])
def test_callers_span_is_the_current_one_after_a_failure(
    asked: Asked, backend: Backend, retry: Retry | int
) -> None:
    tracer = backend.tracers.get_tracer("test")
    with tracer.start_as_current_span("parent") as parent:
        with pytest.raises(ConnectionFailed):
            asked.complete(
                model("openai_chat", "http://ada:pa55@127.0.0.1:1"),
                options={"hooks": backend.telemetry(), "retry": retry},
            )
        assert trace.get_current_span() is parent
    told = attributes(backend.spans[0])
    assert (told["server.address"], told["server.port"]) == ("127.0.0.1", 1)
