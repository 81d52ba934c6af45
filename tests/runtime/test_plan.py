"""What `explain` tells of a call, held against the call itself."""

from __future__ import annotations

import os
import socket
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from interlingua import AsyncClient, Client, Tool, system, user
from interlingua.cost import Known, Unknown
from interlingua.errors import UsageError
from interlingua.records import Auth, ChatModel, Endpoint, Lifecycle, Limits, PriceRow, Rates
from interlingua.records import Provider as ProviderRecord
from interlingua.testing import serve
from tests.runtime import probe
from tests.runtime.probe import KEY, KEY_VARIABLE, Asked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.plan import Plan
    from interlingua.records import AnyChatModel

URL = "http://unreachable.invalid/v1"
MESSAGES = [system("You are terse."), user("Name three moons of Saturn.")]
WEATHER = Tool("weather", "Current weather.", {"type": "object", "properties": {}})


def explained(model: AnyChatModel, messages: Any = "hi", **given: Any) -> Plan:
    return Client().chat(model).explain(messages, **given)


def priced(
    rates: Mapping[str, str], *, output: int | None = None, context: int | None = None
) -> AnyChatModel:
    return ChatModel(
        provider=probe.provider("openai_chat", url=URL),
        id="m",
        wires=("openai_chat",),
        limits=Limits(output=output, context=context),
        prices=(PriceRow(rates=Rates(**{name: Decimal(rate) for name, rate in rates.items()})),),
    )


@pytest.mark.parametrize("stream", [False, True])
def test_a_plan_holds_the_request_that_is_sent(wire: str, asked: Asked, stream: bool) -> None:
    with serve() as server:
        model = probe.model(wire, server)
        given: dict[str, Any] = {"max_output_tokens": 50, "headers": {"x-team": "blue"}}
        ask = asked.stream if stream else asked.complete
        reply = ask(model, MESSAGES, **given)
        client = Client() if asked.twin == "sync" else AsyncClient()
        plan = client.chat(model).explain(MESSAGES, stream=stream, **given)
    sent = server.requests[0]
    assert plan.request.body == sent.content
    assert plan.request.method == "POST"
    assert plan.request.url.partition("?")[0] == server.url + sent.path
    assert plan.adaptations == reply.adaptations
    planned = dict(plan.request.headers)
    assert planned.pop("authorization") == "[redacted]"
    assert {name: sent.headers[name] for name in planned} == planned


def test_a_plan_needs_no_network_and_reads_no_key(
    wire: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object, **__: object) -> str:
        raise AssertionError("a plan opened a socket or asked for a key")

    monkeypatch.setattr(socket, "socket", forbidden)
    monkeypatch.setattr(socket, "create_connection", forbidden)
    monkeypatch.setenv(KEY_VARIABLE, KEY)
    environment = os.environ.copy()
    read: list[str] = []

    class Watched(dict[str, str]):
        def get(self, name: str, default: Any = None) -> Any:
            read.append(name)
            return super().get(name, default)

        def __getitem__(self, name: str) -> str:
            read.append(name)
            return super().__getitem__(name)

    monkeypatch.setattr(os, "environ", Watched(environment))
    plan = Client(credentials={"probe": forbidden}).chat(probe.model(wire, URL)).explain("hi")
    assert KEY_VARIABLE not in read
    assert KEY not in f"{plan!r} {plan.request} {plan.request.headers} {plan.request.body!r}"


SECRETS = {
    "authorization": "Bearer my-own-very-long-secret",
    "x-api-key": "my-own-very-long-secret",
    "X-Auth-Token": "my-own-very-long-secret",
    "cookie": "session=my-own-very-long-secret",
    "x-note": "sk-live-my-own-very-long-secret",
}


@pytest.mark.parametrize("name", SECRETS)
def test_secrets_in_headers_are_redacted(name: str) -> None:
    plan = explained(probe.model("openai_chat", URL), headers={name: SECRETS[name]})
    assert "secret" not in str(plan.request.headers)
    assert name.lower() in plan.request.headers


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        (
            "https://a.invalid/v1?api-version=1",
            "https://a.invalid/v1/chat/completions?api-version=1",
        ),
        ("https://a.invalid?key=abc", "https://a.invalid/chat/completions?key=[redacted]"),
        (
            "https://a.invalid?a=1&X-Amz-Signature=abc",
            "https://a.invalid/chat/completions?a=1&X-Amz-Signature=[redacted]",
        ),
        ("https://me:abc@a.invalid", "https://[redacted]@a.invalid/chat/completions"),
    ],
)
def test_secrets_in_urls_are_redacted(url: str, shown: str) -> None:
    assert explained(probe.model("openai_chat", url)).request.url == shown


def test_a_provider_without_keys_is_sent_none_unless_one_was_given() -> None:
    local = ProviderRecord(
        id="local",
        name="Local",
        auth=Auth(scheme="none"),
        endpoints=(Endpoint(wire="openai_chat", base_url=URL),),
    )
    model: AnyChatModel = ChatModel(provider=local, id="m", wires=("openai_chat",))
    assert "authorization" not in explained(model).request.headers
    with_key = Client(credentials={"local": KEY}).chat(model).explain("hi")
    assert with_key.request.headers["authorization"] == "[redacted]"


def test_a_call_that_would_be_refused_is_refused(asked: Asked) -> None:
    with pytest.raises(UsageError, match="top_k"):
        explained(probe.model("openai_responses", URL), top_k=4)
    with pytest.raises(UsageError, match="no base URL"):
        explained(probe.model("openai_chat"))


# The text has 400 letters, 100 tokens and 4 around them.
LONG = "word" * 100


@pytest.mark.parametrize(
    ("rates", "given", "lower", "upper"),
    [
        ({"input": "1", "output": "10"}, {"max_output_tokens": 50}, "0.000104", "0.000604"),
        # what may come from a cache or go into one
        (
            {"input": "1", "output": "10", "cached_input": "0.1", "cache_write_1h": "2"},
            {"max_output_tokens": 50},
            "0.0000104",
            "0.000708",
        ),
        # reasoning that costs more than what is written
        (
            {"input": "1", "output": "10", "reasoning": "20"},
            {"max_output_tokens": 50},
            "0.000104",
            "0.001104",
        ),
        # the model's own limit, and several answers
        ({"input": "1", "output": "10"}, {}, "0.000104", "0.002104"),
        ({"input": "1", "output": "10"}, {"extra": {"n": 3}}, "0.000104", "0.006104"),
        ({"input": "0", "output": "0"}, {}, "0", "0"),
    ],
)
def test_cost_is_bounded_before_the_call(
    rates: Mapping[str, str], given: Mapping[str, Any], lower: str, upper: str
) -> None:
    plan = explained(priced(rates, output=200), LONG, **given)
    assert plan.input_tokens == 104
    bounds = plan.cost
    assert isinstance(bounds.lower, Known)
    assert isinstance(bounds.upper, Known)
    assert (bounds.lower.total, bounds.upper.total) == (Decimal(lower), Decimal(upper))


def test_what_nothing_bounds_is_said_to_be_unknown() -> None:
    bounds = explained(priced({"input": "1", "output": "10"}), LONG).cost
    assert isinstance(bounds.lower, Known)
    assert isinstance(bounds.upper, Unknown)
    assert "max_output_tokens" in str(bounds)


def test_a_model_without_prices_has_no_bounds() -> None:
    bounds = explained(probe.model("openai_chat", URL), max_output_tokens=5).cost
    assert isinstance(bounds.lower, Unknown)
    assert isinstance(bounds.upper, Unknown)


def test_the_wire_s_own_output_limit_counts() -> None:
    limit = explained(probe.model("anthropic_messages", URL)).output_limit
    assert limit == 4096
    google = explained(probe.model("google_generate", URL), max_output_tokens=7)
    assert google.output_limit == 7


@pytest.mark.parametrize(
    ("model", "given", "warning"),
    [
        (priced({}, context=100), {}, "more than the 100"),
        (priced({}, context=1_000, output=950), {}, "in the context of 1000"),
        (priced({}), {"top_k": 3, "unsupported": "drop"}, "top_k dropped"),
        (priced({}, context=1_000, output=100), {}, None),
    ],
)
def test_what_may_go_wrong_is_told(
    model: AnyChatModel, given: Mapping[str, Any], warning: str | None
) -> None:
    warnings = explained(model, LONG, **given).warnings
    if warning is None:
        assert warnings == ()
    else:
        assert warning in warnings[0]


@pytest.mark.filterwarnings("ignore::interlingua.errors.RetiringModelWarning")
def test_a_retired_model_is_told() -> None:
    yesterday: date = datetime.now(UTC).date() - timedelta(days=1)
    old: AnyChatModel = ChatModel(
        provider=probe.provider("openai_chat", url=URL),
        id="old",
        wires=("openai_chat",),
        lifecycle=Lifecycle(retires=yesterday),
    )
    assert "is retired" in explained(old).warnings[0]


def test_a_plan_checks_its_body_against_the_schema(wire: str) -> None:
    model = probe.model(wire, URL)
    assert explained(model, MESSAGES, tools=[WEATHER], max_output_tokens=5).validate() == ()
    wrong = explained(model, MESSAGES, extra={"tools": "all", "colour": 1}).validate()
    assert {each.path for each in wrong} == {"tools", "colour"}


def test_a_conversation_that_goes_on_keeps_its_prefix(wire: str) -> None:
    from interlingua import assistant

    model = probe.model(wire, URL)
    given: dict[str, Any] = {"tools": [WEATHER]}
    cache = "long" if wire in ("openai_chat", "openai_responses") else "short"
    first = explained(model, MESSAGES, cache=cache, **given)
    longer = [*MESSAGES, assistant("Titan, Rhea, Enceladus."), user("And one more?")]
    second = explained(model, longer, cache=cache, **given)
    assert second.diverges_from(first) is None
    assert first.diverges_from(second) is None


IN_MESSAGES = ("messages[0].content", "messages[1].content", "tools[0].function.description")
IN_BLOCKS = ("system[0].text", "messages[0].content[0].text", "tools[0].description")
PLACES = {
    "openai_chat": IN_MESSAGES,
    "mistral_chat": IN_MESSAGES,
    "cohere_chat": IN_MESSAGES,
    "ollama_chat": IN_MESSAGES,
    "openai_responses": ("input[0].content", "input[1].content", "tools[0].description"),
    "anthropic_messages": IN_BLOCKS,
    "anthropic_bedrock": IN_BLOCKS,
    "anthropic_vertex": IN_BLOCKS,
    "bedrock_converse": (
        "system[0].text",
        "messages[0].content[0].text",
        "toolConfig.tools[0].toolSpec.description",
    ),
    "google_generate": (
        "systemInstruction.parts[0].text",
        "contents[0].parts[0].text",
        "tools[0].functionDeclarations[0].description",
    ),
}


def test_the_place_where_a_prefix_parts_is_named(wire: str) -> None:
    model = probe.model(wire, URL)
    base = explained(model, MESSAGES, tools=[WEATHER])
    changed = [
        explained(model, [system("You are verbose."), MESSAGES[1]], tools=[WEATHER]),
        explained(model, [MESSAGES[0], user("Of Jupiter?")], tools=[WEATHER]),
        explained(model, MESSAGES, tools=[Tool("weather", "Now.", WEATHER.parameters)]),
    ]
    assert tuple([each.diverges_from(base) for each in changed]) == PLACES[wire]


def test_another_model_or_wire_shares_no_prefix() -> None:
    chat = explained(probe.model("openai_chat", URL))
    assert chat.diverges_from(explained(probe.model("openai_responses", URL))) == "model"
