"""Spans and metrics of calls, as the SDK's in-memory exporters hold them."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF
from opentelemetry.trace import SpanKind, StatusCode

from interlingua import (
    AsyncClient,
    Client,
    Known,
    ProviderError,
    StreamInterrupted,
    Usage,
    UsageError,
)
from interlingua.events import TextDelta
from interlingua.models import openai
from interlingua.protocols.telemetry import Telemetry
from interlingua.records import Auth, ChatModel, Endpoint, Provider
from interlingua.testing import Cut, ScriptedError, ScriptedReply, Stall, serve
from tests.runtime.probe import KEY, Asked, model
from tests.runtime.protocols.backend import AT_ONCE, HELLO, KEYS, Backend, attributes

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua import ClientOptions
    from interlingua.testing import Answer
    from tests.runtime.probe import AnyModel

NAMELESS = frozenset({"cohere_chat", "bedrock_converse"})
"""Wires whose answers name no model."""


def named(provider: str, wire: str) -> AnyModel:
    """Give a model of a provider of any name, that asks for no key."""
    return ChatModel(
        provider=Provider(
            id=provider,
            name=provider,
            auth=Auth(scheme="none"),
            endpoints=(Endpoint(wire=wire, base_url=None),),
        ),
        id="m",
        wires=(wire,),
    )


@pytest.mark.parametrize("streamed", [True, False], ids=["stream", "complete"])
def test_call_is_a_span_and_its_metrics(
    wire: str, asked: Asked, streamed: bool, backend: Backend
) -> None:
    with serve([HELLO]) as server:
        ask = asked.stream if streamed else asked.complete
        reply = ask(
            model(wire, server),
            options={"hooks": backend.telemetry()},
            temperature=0.5,
            max_output_tokens=100,
            stop=["END"] if wire != "openai_responses" else None,
        )
        host, _, port = server.url.removeprefix("http://").rpartition(":")
    (span,) = backend.spans
    assert (span.name, span.kind) == ("chat m", SpanKind.CLIENT)
    assert span.status.status_code is StatusCode.UNSET
    told = attributes(span)
    expected = {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "probe",
        "gen_ai.request.model": "m",
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.max_tokens": 100,
        "gen_ai.response.id": reply.response_id,
        "gen_ai.response.model": None if wire in NAMELESS else "m-2",
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": 12,
        "gen_ai.usage.output_tokens": 5,
        # Ollama does not tell what it had in memory.
        "gen_ai.usage.cache_read.input_tokens": None if wire == "ollama_chat" else 4,
        "server.address": host,
        "server.port": int(port),
        "interlingua.wire": wire,
        "interlingua.outcome": "whole",
        "interlingua.attempts": 1,
        "interlingua.request_id": "r1",
    }
    assert {name: told.get(name) for name in expected} == expected
    assert told.get("gen_ai.request.stop_sequences") == (
        ("END",) if wire != "openai_responses" else None
    )
    first = reply.timing.time_to_first_token if streamed else None
    assert told.get("gen_ai.response.time_to_first_chunk") == first
    assert told.get("gen_ai.request.stream") is (True if streamed else None)
    assert not [name for name in told if "messages" in name or "cost" in name or "error" in name]

    points = backend.points
    dimensions = {
        name: told[name]
        for name in (
            "gen_ai.operation.name",
            "gen_ai.provider.name",
            "gen_ai.request.model",
            "gen_ai.response.model",
            "server.address",
            "server.port",
        )
        if name in told
    }
    (duration,) = points["gen_ai.client.operation.duration"]
    assert attributes(duration) == dimensions
    assert tuple(duration.explicit_bounds)[:3] == (0.01, 0.02, 0.04)
    assert duration.sum >= (reply.timing.duration or 0)
    assert {
        (attributes(point)["gen_ai.token.type"], point.sum)
        for point in points["gen_ai.client.token.usage"]
    } == {("input", 12), ("output", 5)}
    assert tuple(points["gen_ai.client.token.usage"][0].explicit_bounds)[:3] == (1, 4, 16)
    firsts = points.get("gen_ai.client.operation.time_to_first_chunk", [])
    assert [point.sum for point in firsts] == ([first] if streamed else [])


def test_span_begins_with_the_call_and_ends_with_it(asked: Asked, backend: Backend) -> None:
    with serve([HELLO]) as server:
        reply = asked.stream(model("openai_chat", server), options={"hooks": backend.telemetry()})
    (span,) = backend.spans
    start, end = span.start_time, span.end_time
    assert start is not None
    assert end is not None
    assert int(reply.at * 1e9) == start < end


@pytest.mark.parametrize("wire_name", openai.GPT_5_2.wires)
def test_cost_is_told_where_it_is_known(wire_name: str, backend: Backend) -> None:
    with (
        serve([HELLO]) as server,
        Client(endpoints=server.endpoints, credentials=KEYS, hooks=backend.telemetry()) as client,
    ):
        reply = client.chat("openai/gpt-5.2", wire=wire_name).complete("hi")
    assert isinstance(reply.cost, Known)
    told = attributes(backend.spans[0])
    assert told["gen_ai.provider.name"] == "openai"
    assert told["gen_ai.usage.cost.amount"] == float(reply.cost.total) > 0
    assert told["gen_ai.usage.cost.currency"] == "USD"
    assert told["gen_ai.usage.cost.source"] == "local"
    (point,) = backend.points["gen_ai.client.operation.cost"]
    assert point.sum == told["gen_ai.usage.cost.amount"]


def test_cost_that_the_provider_reports_goes_first(backend: Backend) -> None:
    usage = Usage(
        12,
        5,
        cost=Decimal("0.25"),
        raw={"prompt_tokens": 12, "completion_tokens": 5, "total_tokens": 17, "cost": 0.25},
    )
    with serve([ScriptedReply("Hello!", usage=usage)]) as server:
        reply = Asked("sync").complete(
            model("openai_chat", server), options={"hooks": backend.telemetry()}
        )
    assert reply.cost.reported == Decimal("0.25")
    told = attributes(backend.spans[0])
    assert told["gen_ai.usage.cost.amount"] == 0.25
    assert told["gen_ai.usage.cost.source"] == "provider"


def test_error_sets_the_status_and_keeps_its_words_out(
    wire: str, asked: Asked, backend: Backend
) -> None:
    with (
        serve([ScriptedError(400, "you said: secret words", code="bad_thing")]) as server,
        pytest.raises(ProviderError),
    ):
        asked.complete(model(wire, server), options={"hooks": backend.telemetry()})
    (span,) = backend.spans
    assert span.status.status_code is StatusCode.ERROR
    assert span.status.description is not None
    assert "status 400" in span.status.description
    told = attributes(span)
    assert told["error.type"] == "BadRequest"
    assert told["interlingua.outcome"] == "failed"
    assert "secret words" not in span.to_json()
    (duration,) = backend.points["gen_ai.client.operation.duration"]
    assert attributes(duration)["error.type"] == "BadRequest"


def test_error_is_told_in_its_words_where_content_is_asked_for(
    asked: Asked, backend: Backend
) -> None:
    with (
        serve([ScriptedError(400, "you said: secret words")]) as server,
        pytest.raises(ProviderError),
    ):
        asked.complete(
            model("openai_chat", server), options={"hooks": backend.telemetry(content=True)}
        )
    (span,) = backend.spans
    assert "secret words" in (span.status.description or "")
    assert [event.name for event in span.events] == ["exception"]


def test_stream_that_breaks_keeps_what_it_had(wire: str, asked: Asked, backend: Backend) -> None:
    cut = ScriptedReply("x" * 4000, chunk_size=100, fault=Cut(after=3_000))
    with serve([cut]) as server, pytest.raises(StreamInterrupted):
        asked.stream(model(wire, server), options={"hooks": backend.telemetry()})
    (span,) = backend.spans
    told = attributes(span)
    assert told["error.type"] == "StreamInterrupted"
    assert told.get("gen_ai.response.model") == (None if wire in NAMELESS else "m")
    assert told["gen_ai.response.time_to_first_chunk"] > 0
    assert "gen_ai.response.finish_reasons" not in told


def test_retries_are_events_of_the_one_span(wire: str, asked: Asked, backend: Backend) -> None:
    script: list[Answer] = [
        ScriptedError(500),
        ScriptedError(429, headers={"retry-after-ms": "2"}),
        HELLO,
    ]
    with serve(script) as server:
        asked.stream(model(wire, server), options={"hooks": backend.telemetry(), "retry": AT_ONCE})
    (span,) = backend.spans
    assert span.status.status_code is StatusCode.UNSET
    assert attributes(span)["interlingua.attempts"] == 3
    first, second = [event.attributes or {} for event in span.events]
    assert (first["error.type"], first["interlingua.attempt"]) == ("ServerError", 1)
    assert (second["error.type"], second["interlingua.retry.delay"]) == ("RateLimited", 0.002)
    (duration,) = backend.points["gen_ai.client.operation.duration"]
    assert duration.count == 1


def test_each_model_of_a_fallback_is_a_span(backend: Backend) -> None:
    tracer = backend.tracers.get_tracer("test")
    with (
        serve([ScriptedError(401, "no"), HELLO]) as server,
        Client(
            endpoints={"probe": server.url, "other": server.url},
            credentials={**KEYS, "other": KEY},
            hooks=backend.telemetry(),
        ) as client,
        tracer.start_as_current_span("parent") as parent,
    ):
        reply = client.fallback(
            model("openai_chat"), named("other", "anthropic_messages")
        ).complete("hi")
    assert reply.model.provider.id == "other"
    failed, answered, _ = backend.spans
    assert [span.name for span in (failed, answered)] == ["chat m", "chat m"]
    assert {span.parent and span.parent.span_id for span in (failed, answered)} == {
        parent.get_span_context().span_id
    }
    assert attributes(failed)["error.type"] == "Unauthenticated"
    assert attributes(failed)["gen_ai.provider.name"] == "probe"
    assert attributes(answered)["gen_ai.provider.name"] == "other"
    assert attributes(answered)["interlingua.outcome"] == "whole"
    assert failed.end_time is not None
    assert answered.start_time is not None
    assert failed.end_time <= answered.start_time + 1_000_000
    points = backend.points
    assert len(points["gen_ai.client.operation.duration"]) == 2
    assert {
        attributes(each)["gen_ai.provider.name"] for each in points["gen_ai.client.token.usage"]
    } == {"other"}


def test_stream_left_early_is_no_error(wire: str, backend: Backend) -> None:
    with (
        serve([ScriptedReply("x" * 4000, chunk_size=10)]) as server,
        Client(credentials=KEYS, hooks=backend.telemetry()) as client,
        client.chat(model(wire, server)).stream("hi") as stream,
    ):
        for event in stream:
            if type(event) is TextDelta:
                break
    (span,) = backend.spans
    assert span.status.status_code is StatusCode.UNSET
    assert attributes(span)["interlingua.outcome"] == "left"
    assert "gen_ai.response.finish_reasons" not in attributes(span)


def test_cancelled_call_is_a_span_with_an_error(backend: Backend) -> None:
    async def cancel(url: str) -> None:
        async with AsyncClient(credentials=KEYS, hooks=backend.telemetry()) as client:
            stream = client.chat(model("openai_chat", url)).stream("hi")
            await anext(stream)
            task = asyncio.ensure_future(stream.read())
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    body = ScriptedReply("x" * 4000, chunk_size=100, fault=Stall(after=3_000))
    with serve([body]) as server:
        asyncio.run(cancel(server.url))
    (span,) = backend.spans
    assert attributes(span)["error.type"] == "asyncio.exceptions.CancelledError"
    assert span.status.status_code is StatusCode.ERROR


def test_call_without_a_key_is_a_span_too(asked: Asked, backend: Backend) -> None:
    with pytest.raises(UsageError):
        asked.complete(
            model("openai_chat", "http://127.0.0.1:1"),
            options={"hooks": backend.telemetry(), "credentials": {}},
        )
    (span,) = backend.spans
    assert attributes(span)["error.type"] == "UsageError"
    assert "server.address" not in attributes(span)


def test_span_that_is_not_sampled_still_counts(backend: Backend) -> None:
    telemetry = Telemetry(
        content=True,
        tracer_provider=TracerProvider(sampler=ALWAYS_OFF, shutdown_on_exit=False),
        meter_provider=backend.meters,
    )
    with serve([HELLO]) as server:
        Asked("sync").complete(model("openai_chat", server), options={"hooks": telemetry})
    assert backend.spans == ()
    assert [point.count for point in backend.points["gen_ai.client.operation.duration"]] == [1]


@pytest.mark.parametrize(
    ("provider", "name"),
    [
        ("google", "gcp.gemini"),
        ("anthropic", "anthropic"),
        ("xai", "x_ai"),
        ("mistral", "mistral_ai"),
    ],
)
def test_providers_have_the_names_of_the_conventions(
    provider: str, name: str, backend: Backend
) -> None:
    with serve([HELLO]) as server:
        options: ClientOptions = {
            "hooks": backend.telemetry(),
            "endpoints": {provider: server.url},
        }
        Asked("sync").complete(named(provider, "openai_chat"), options=options)
    assert attributes(backend.spans[0])["gen_ai.provider.name"] == name


def test_without_opentelemetry_the_import_says_what_to_install(
    run_python: Callable[[str], tuple[int, str]],
) -> None:
    status, said = run_python(
        "import sys; sys.modules['opentelemetry'] = None;import interlingua.protocols.telemetry"
    )
    assert status == 1
    assert "pip install 'interlingua[otel]'" in said


def test_the_global_providers_are_used_by_default(
    run_python: Callable[[str], tuple[int, str]],
) -> None:
    with serve([HELLO]) as server:
        program = f"""
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from interlingua import Client
from interlingua.protocols.telemetry import Telemetry
from tests.runtime.probe import model
telemetry = Telemetry()
spans = InMemorySpanExporter()
trace.set_tracer_provider(TracerProvider())
trace.get_tracer_provider().add_span_processor(SimpleSpanProcessor(spans))
with Client(credentials={{"probe": "k"}}, hooks=telemetry) as client:
    client.chat(model("openai_chat", {server.url!r})).complete("hi")
print([span.name for span in spans.get_finished_spans()], telemetry)
"""
        assert run_python(program) == (0, "['chat m'] Telemetry(content=False)\n")
