"""What a scripted provider answers, over the real encoders and decoders, and what it asserts."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, cast, get_args

import pytest

from interlingua import (
    Client,
    ConnectionFailed,
    FinishReason,
    Overloaded,
    RateLimited,
    StreamInterrupted,
    Text,
    Thinking,
    TimedOut,
    ToolCall,
    Usage,
    UsageError,
    assistant,
    system,
    user,
)
from interlingua.models import anthropic, azure, google, openai
from interlingua.testing import (
    Cut,
    Delay,
    RawReply,
    ScriptedError,
    ScriptedProvider,
    ScriptedReply,
    Stall,
    no_network,
)
from interlingua.testing.server.routes import WireName
from tests.runtime.probe import model

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.testing import Answer, RecordedRequest
    from tests.runtime.probe import Asked

WIRES = get_args(WireName)
EVERYTHING = ScriptedReply(
    [Thinking("Hm."), Text("Let me look."), ToolCall("weather", {"city": "Oslo"})],
    usage=Usage(30, 12),
)

each_wire = pytest.mark.parametrize("wire", WIRES)


@each_wire
def test_a_reply_comes_whole_and_streamed_in_the_words_of_any_wire(asked: Asked, wire: str) -> None:
    script = ScriptedProvider([EVERYTHING] * 2)
    with no_network():
        whole = asked.complete(model(wire), options={"providers": [script]})
        streamed = asked.stream(model(wire), options={"providers": [script]})
    for reply in (whole, streamed):
        assert reply.thinking == "Hm."
        assert reply.text == "Let me look."
        assert [(call.name, call.arguments) for call in reply.tool_calls] == [
            ("weather", {"city": "Oslo"})
        ]
        assert (reply.usage.input, reply.usage.output) == (30, 12)
        assert reply.finish_reason is FinishReason.TOOL_CALLS
    assert [request.wire for request in script.requests] == [wire] * 2
    assert [request.stream for request in script.requests] == [False, True]
    script.assert_exhausted()


def test_any_model_is_answered_without_a_key_or_an_address(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("AZURE_RESOURCE_NAME", raising=False)
    script = ScriptedProvider(lambda request: request.model)
    client = Client(providers=[script])
    for each in (
        anthropic.CLAUDE_SONNET_5,
        openai.GPT_5_2,
        google.GEMINI_2_5_PRO,
        azure.GPT_5_4_NANO,
    ):
        assert client.chat(each).complete("hi").text == each.id
    assert client.chat("openai/of-tomorrow").complete("hi").text == "of-tomorrow"
    assert client.chat(script.model).complete("hi").text == "scripted"


def test_a_real_key_is_never_handed_to_a_script() -> None:
    script = ScriptedProvider(["hi"])
    client = Client(providers=[script], credentials={"openai": "sk-real"})
    client.chat(openai.GPT_5_2).complete("hi")
    assert "sk-real" not in str(script.requests[0].headers)


def test_a_script_for_one_provider_leaves_the_others_to_the_network() -> None:
    script = ScriptedProvider(["from the script"], provider="openai")
    client = Client(providers=[script], endpoints={"anthropic": "http://127.0.0.1:9"}, retry=1)
    assert client.chat(openai.GPT_5_2).complete("hi").text == "from the script"
    with pytest.raises(UsageError, match="ANTHROPIC_API_KEY"):
        client.chat(anthropic.CLAUDE_SONNET_5).complete("hi")


def test_the_first_script_that_stands_in_for_a_provider_answers() -> None:
    first, second = ScriptedProvider(["one"], provider="openai"), ScriptedProvider(["two"])
    client = Client(providers=[first, second])
    assert client.chat(anthropic.CLAUDE_SONNET_5).complete("hi").text == "two"
    assert client.chat(openai.GPT_5_2).complete("hi").text == "one"


def test_what_is_no_provider_is_refused() -> None:
    with pytest.raises(UsageError, match="ScriptedProvider"):
        Client(providers=[cast("ScriptedProvider", "Hello!")])


def test_a_function_answers_each_request_and_its_assertions_come_out() -> None:
    def answer(request: RecordedRequest) -> Answer:
        assert "weather" in request.content.decode(), "no weather"
        return "Rain."

    chat = Client(providers=[ScriptedProvider(answer)]).chat(openai.GPT_5_2)
    assert chat.complete("the weather?").text == "Rain."
    with pytest.raises(AssertionError, match="no weather"):
        chat.complete("the time?")


def test_errors_of_the_script_are_retried_like_real_ones(asked: Asked) -> None:
    script = ScriptedProvider(
        [
            ScriptedError(529, "overloaded", headers={"retry-after": "0"}),
            ConnectionFailed("no route"),
            "Hello!",
        ]
    )
    reply = asked.complete(model("anthropic_messages"), options={"providers": [script]})
    assert reply.text == "Hello!"
    assert [type(each.error) for each in reply.attempt_log] == [
        Overloaded,
        ConnectionFailed,
        type(None),
    ]


def test_an_error_status_is_the_typed_error_of_the_wire(asked: Asked) -> None:
    script = ScriptedProvider([ScriptedError(429, "slow down")])
    with pytest.raises(RateLimited, match="slow down"):
        asked.complete(model(), options={"providers": [script], "retry": 1})


def test_a_cut_stream_is_interrupted_with_what_came(asked: Asked) -> None:
    script = ScriptedProvider([ScriptedReply("x" * 4000, fault=Cut(3000))])
    with pytest.raises(StreamInterrupted) as raised:
        asked.stream(model(), options={"providers": [script], "retry": 1})
    assert raised.value.partial is not None
    assert raised.value.partial.text.startswith("xxx")
    assert script.requests[0].outcome == "cut"


@pytest.mark.parametrize(
    "reply",
    [
        ScriptedReply("x" * 4000, fault=Stall(3000)),
        ScriptedReply("x" * 4000, fault=Delay(60, after=3000)),
    ],
    ids=["stalled", "delayed"],
)
def test_the_calls_clocks_end_what_stalls(asked: Asked, reply: ScriptedReply) -> None:
    script = ScriptedProvider([reply])
    with pytest.raises(TimedOut) as raised:
        asked.stream(model(), options={"providers": [script], "retry": 1}, timeout={"idle": 0.05})
    assert raised.value.phase == "idle"
    assert raised.value.partial is not None


def test_a_reply_that_is_late_is_ended_by_the_total_clock(asked: Asked) -> None:
    script = ScriptedProvider([ScriptedReply("late", delay=60)])
    with pytest.raises(TimedOut):
        asked.complete(model(), options={"providers": [script], "retry": 1}, timeout=0.05)


def test_a_stream_that_is_left_early_is_seen_by_the_script() -> None:
    script = ScriptedProvider([ScriptedReply("x" * 4000)])
    with Client(providers=[script]).chat(openai.GPT_5_2).stream("hi") as stream:
        next(iter(stream))
    assert script.requests[0].outcome == "disconnected"


def test_tokens_per_second_pace_a_stream() -> None:
    script = ScriptedProvider(["word" * 20], tokens_per_second=200)
    began = monotonic()
    with Client(providers=[script]).chat(openai.GPT_5_2).stream("hi") as stream:
        pieces = list(stream.text())
    assert pieces == ["word"] * 20
    assert monotonic() - began >= 20 / 200


@each_wire
def test_input_that_an_earlier_request_began_with_counts_as_cached(wire: str) -> None:
    script = ScriptedProvider(["Hello!"] * 3, cache_reads=True)
    chat = Client(providers=[script]).chat(model(wire))
    turns = [system("Be terse. " * 50), user("Hi, I am Ada.")]
    first = chat.complete(turns)
    second = chat.complete([*turns, assistant("Hello!"), user("Who am I?")])
    other = chat.complete([system("Be long. " * 50), user("Hi, I am Ada.")])
    if wire == "ollama_chat":
        # It does not tell what it had in memory.
        assert second.usage.cached is None
        return
    assert first.usage.cached == 0
    assert second.usage.cached is not None
    assert second.usage.cached > 100
    assert other.usage.cached is not None
    assert other.usage.cached < 50


def test_usage_that_a_reply_gives_stands() -> None:
    script = ScriptedProvider([ScriptedReply("hi", usage=Usage(9, 1))], cache_reads=True)
    reply = Client(providers=[script]).chat(openai.GPT_5_2).complete("hi")
    assert (reply.usage.input, reply.usage.cached) == (9, None)


def test_a_script_that_has_run_out_says_so_before_any_retry() -> None:
    script = ScriptedProvider(["one"])
    chat = Client(providers=[script]).chat(openai.GPT_5_2)
    chat.complete("hi")
    with pytest.raises(UsageError, match="exhausted: all 1 of its answers"):
        chat.complete("again")
    assert len(script.requests) == 2


def test_a_reply_that_was_not_asked_for_is_missed() -> None:
    script = ScriptedProvider(["one", "two"])
    Client(providers=[script]).chat(openai.GPT_5_2).complete("hi")
    with pytest.raises(AssertionError, match="1 replies of the script were not"):
        script.assert_exhausted()


ASSERTIONS: dict[str, tuple[Callable[[ScriptedProvider], None], str | None]] = {
    "text": (lambda script: script.assert_asked("moons"), None),
    "text in another language": (lambda script: script.assert_asked("Ünï"), None),
    "model": (lambda script: script.assert_asked(model="gpt-5.2", times=2), None),
    "a field of the body": (lambda script: script.assert_asked(body={"temperature": 0.5}), None),
    "never": (lambda script: script.assert_asked("suns", times=0), None),
    "no such text": (lambda script: script.assert_asked("suns"), "containing='suns'"),
    "another number": (lambda script: script.assert_asked(times=3), "3 times, but 2"),
    "another field": (lambda script: script.assert_asked(body={"top_p": 1}), "top_p"),
    "asked though never": (lambda script: script.assert_asked("moons", times=0), "0 times, but 1"),
    "two at once": (lambda script: script.assert_asked("moons", body={"temperature": 1}), "moons"),
}


@pytest.mark.parametrize(("check", "message"), ASSERTIONS.values(), ids=ASSERTIONS)
def test_what_was_asked_is_asserted(
    check: Callable[[ScriptedProvider], None], message: str | None
) -> None:
    script = ScriptedProvider(["a", "b"])
    chat = Client(providers=[script]).chat(openai.GPT_5_2, wire="openai_chat")
    chat.complete("Name moons.", unsupported="drop")
    chat.complete("Ünï", extra={"temperature": 0.5})
    if message is None:
        check(script)
    else:
        with pytest.raises(AssertionError, match=message) as raised:
            check(script)
        assert "2. POST" in str(raised.value)


def test_calls_that_are_no_chat_are_answered_in_full() -> None:
    vectors = RawReply(
        b'{"object":"list","model":"e","data":[{"object":"embedding","index":0,'
        b'"embedding":[0.5,1.0]}],"usage":{"prompt_tokens":1,"total_tokens":1}}',
        headers={"content-type": "application/json"},
    )
    script = ScriptedProvider(["Hello!", ScriptedError(429, "slow"), vectors])
    client = Client(providers=[script], retry=1)
    model = client.embeddings(openai.TEXT_EMBEDDING_3_SMALL)
    assert len(model.embed(["hi"], dimensions=3).vectors[0]) == 3
    assert client.chat(openai.GPT_5_2).complete("hi").text == "Hello!"
    with pytest.raises(RateLimited, match="slow"):
        model.embed(["hi"])
    assert [list(each) for each in model.embed(["hi"]).vectors] == [[0.5, 1.0]]
    script.assert_exhausted()


def test_a_text_is_no_list_of_replies() -> None:
    with pytest.raises(UsageError, match="list"):
        ScriptedProvider("Hello!")


def test_a_speed_must_be_positive() -> None:
    with pytest.raises(UsageError, match="tokens_per_second=0"):
        ScriptedProvider([], tokens_per_second=0)
