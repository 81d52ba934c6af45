"""The debug log: what it tells of each call, and what it never holds."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

import pytest

from interlingua import (
    Client,
    ConnectionFailed,
    ProviderError,
    Retry,
    StreamInterrupted,
    Usage,
    user,
)
from interlingua.events import TextDelta
from interlingua.testing import Cut, ScriptedError, ScriptedReply, serve
from tests.runtime.probe import KEY, Asked, model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from interlingua.testing import Answer

AT_ONCE = Retry(base=0.001)
HELLO = ScriptedReply("A quiet answer.", usage=Usage(12, 5), headers={"request-id": "r1"})


@pytest.fixture
def debug(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG, "interlingua")
    return caplog


@pytest.fixture
def bodies() -> Iterator[logging.Logger]:
    logger = logging.getLogger("interlingua.bodies")
    logger.setLevel(logging.DEBUG)
    yield logger
    logger.setLevel(logging.NOTSET)


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    """The messages, without the call's number, the server's port and the size of the body."""
    return [
        re.sub(
            r"^call \d+|(?<=127\.0\.0\.1):\d+|\d+(?= bytes)|\d+\.\d+(?= s\b)", "…", record.message
        )
        for record in caplog.records
        if record.name.startswith("interlingua")
    ]


def test_call_is_a_line_each_for_request_response_and_end(
    asked: Asked, debug: pytest.LogCaptureFixture
) -> None:
    with serve([HELLO]) as server:
        asked.stream(model("openai_chat", server), "A quiet question")
    assert lines(debug) == [
        "…, attempt 1: POST http://127.0.0.1…/chat/completions (… bytes) to probe/m over"
        " openai_chat, streamed",
        "…, attempt 1: status 200 after … s, request id r1",
        "…: whole (stop) after … s and 1 attempts, first content after … s, tokens 12 in, 5 out",
    ]
    assert {(record.name, record.levelname) for record in debug.records} == {
        ("interlingua", "DEBUG")
    }


def test_retries_are_logged_with_what_failed_and_the_delay(
    wire: str, asked: Asked, debug: pytest.LogCaptureFixture
) -> None:
    script: list[Answer] = [
        ScriptedError(500, "words", code="oops", headers={"retry-after-ms": "3"}),
        HELLO,
    ]
    with serve(script) as server:
        asked.complete(model(wire, server), retry=AT_ONCE)
    said = [line for line in lines(debug) if "trying" in line]
    assert len(said) == 1
    assert re.fullmatch(
        r"…, attempt 1: ServerError \(status 500(, code \w+)?.*\); trying again in … s", said[0]
    )
    assert "words" not in debug.text


def test_failure_and_leaving_are_logged(debug: pytest.LogCaptureFixture) -> None:
    asked = Asked("sync")
    with serve(
        [ScriptedReply("x" * 4000, fault=Cut(after=3_000)), ScriptedReply("x" * 4000)]
    ) as server:
        with pytest.raises(StreamInterrupted):
            asked.stream(model("openai_chat", server))
        with (
            Client(credentials={"probe": KEY}) as client,
            client.chat(model("openai_chat", server)).stream("hi") as stream,
        ):
            for event in stream:
                if type(event) is TextDelta:
                    break
    ends = [line for line in lines(debug) if "tokens" in line]
    assert [line.partition(" after")[0] for line in ends] == [
        "…: StreamInterrupted",
        "…: left early",
    ]


def test_connection_that_fails_is_logged_without_an_answer(
    asked: Asked, debug: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(ConnectionFailed):
        asked.complete(model("openai_chat", "http://127.0.0.1:1"), retry=1)
    assert lines(debug)[-1] == (
        "…: ConnectionFailed after … s and 1 attempts, first content after ?, tokens ? in, ? out"
    )


def test_log_holds_no_body_and_no_secret(
    wire: str, asked: Asked, debug: pytest.LogCaptureFixture
) -> None:
    script: list[Answer] = [
        ScriptedError(500, f"you sent {KEY} and a quiet question"),
        ScriptedError(400, f"you sent {KEY} and a quiet question"),
    ]
    with serve(script) as server:
        url = server.url.replace("http://", "http://ada:pa55word@") + "?key=quiet-0123456789"
        with pytest.raises(ProviderError):
            asked.complete(
                model(wire, url),
                [user("A quiet question")],
                headers={"x-api-token": "quiet-token"},
                retry=AT_ONCE,
            )
    assert len(debug.records) > 3
    for secret in ("quiet", KEY, "pa55word"):
        assert secret not in debug.text
    assert "http://[redacted]@127.0.0.1" in debug.text
    assert "?key=[redacted]" in debug.text or "&key=[redacted]" in debug.text


def test_bodies_are_logged_where_their_logger_is_asked_for(
    wire: str, asked: Asked, debug: pytest.LogCaptureFixture, bodies: logging.Logger
) -> None:
    with serve([HELLO]) as server:
        asked.stream(model(wire, server), "A quiet question, sk-0123456789abcdefghij")
    said = [record.message for record in debug.records if record.name == bodies.name]
    sent, received = said
    assert "A quiet question" in sent
    assert "sk-0123456789" not in sent
    assert "A quiet answer." in received


def test_bodies_stay_out_where_only_their_parent_is_asked_for(
    asked: Asked, debug: pytest.LogCaptureFixture
) -> None:
    assert logging.getLogger("interlingua.bodies").isEnabledFor(logging.DEBUG)
    with serve([HELLO]) as server:
        asked.complete(model("openai_chat", server), "A quiet question")
    assert debug.records
    assert "quiet" not in debug.text


def test_quiet_logger_costs_a_call_nothing(asked: Asked, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "interlingua")
    with serve([HELLO]) as server:
        asked.complete(model("openai_chat", server))
    assert not [record for record in caplog.records if record.name.startswith("interlingua")]


def test_log_that_the_program_configures_gets_the_first_call(
    run_python: Callable[[str], tuple[int, str]],
) -> None:
    with serve([HELLO]) as server:
        program = f"""
import logging, sys
logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(name)s %(message)s")
logging.getLogger("interlingua").setLevel("DEBUG")
from interlingua import Client
from tests.runtime.probe import model
with Client(credentials={{"probe": "k"}}) as client:
    client.chat(model("openai_chat", {server.url!r})).complete("hi")
"""
        status, said = run_python(program)
    assert status == 0
    assert [line.partition(":")[0] for line in said.splitlines()] == [
        "DEBUG interlingua call 1, attempt 1",
        "DEBUG interlingua call 1, attempt 1",
        "DEBUG interlingua call 1",
    ]
