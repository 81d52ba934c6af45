"""What a body may be: whole or streamed, packed, cut, or not what was asked for at all."""

from __future__ import annotations

import gzip
import zlib
from typing import TYPE_CHECKING

import pytest

from interlingua import (
    ProtocolError,
    ProviderError,
    Retry,
    StreamInterrupted,
)
from interlingua.events import TextDelta
from interlingua.testing import Cut, RawReply, serve
from tests.runtime.probe import Asked, model

if TYPE_CHECKING:
    pass

AT_ONCE = Retry(base=0.001)
EVENTS = {"content-type": "text/event-stream"}
JSON = {"content-type": "application/json"}
WHOLE = (
    b'{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":'
    b'{"role":"assistant","content":"Hello!"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,'
    b'"completion_tokens":2,"total_tokens":3}}'
)
STREAM = (
    b'data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"content":"Hel"}}]}\n\n'
    b'data: {"choices":[{"index":0,"delta":{"content":"lo!"}}]}\n\n'
    b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n'
    b"data: [DONE]\n\n"
)


def gzipped(body: bytes) -> bytes:
    return gzip.compress(body, mtime=0)


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (WHOLE, JSON),
        (WHOLE, {"content-type": "application/json; charset=utf-8"}),
        (WHOLE, {"content-type": "text/plain"}),
        (WHOLE, {}),
        (b"\xef\xbb\xbf" + WHOLE, JSON),
        (b" \n" + WHOLE + b"\n", JSON),
        (gzipped(WHOLE), {**JSON, "content-encoding": "gzip"}),
        (zlib.compress(WHOLE), {**JSON, "content-encoding": "deflate"}),
        # a server that streams whether asked to or not
        (STREAM, EVENTS),
        (gzipped(STREAM), {**EVENTS, "content-encoding": "gzip"}),
    ],
)
def test_whole_reply_in_many_guises(asked: Asked, body: bytes, headers: dict[str, str]) -> None:
    with serve([RawReply(body, headers=headers)]) as server:
        reply = asked.complete(model("openai_chat", server), retry=1)
    assert (reply.text, reply.raw_finish_reason) == ("Hello!", "stop")


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (STREAM, EVENTS),
        (STREAM, {"content-type": "Text/Event-Stream; charset=utf-8"}),
        (STREAM, {"content-type": "text/plain"}),
        (STREAM, {}),
        (gzipped(STREAM), {**EVENTS, "content-encoding": "gzip"}),
        # a server that does not stream, or not this model
        (WHOLE, JSON),
        (gzipped(WHOLE), {**JSON, "content-encoding": "gzip"}),
    ],
)
def test_stream_in_many_guises(asked: Asked, body: bytes, headers: dict[str, str]) -> None:
    with serve([RawReply(body, headers=headers)]) as server:
        reply = asked.stream(model("openai_chat", server), retry=1)
    assert (reply.text, reply.raw_finish_reason) == ("Hello!", "stop")
    assert any(isinstance(event, TextDelta) for event in asked.events)


def test_compressed_stream_is_given_event_by_event(asked: Asked) -> None:
    packer = zlib.compressobj(wbits=31)
    first, second = STREAM.split(b"\n\n", 1)
    chunks = [packer.compress(first + b"\n\n") + packer.flush(zlib.Z_SYNC_FLUSH)]
    chunks.append(packer.compress(second) + packer.flush())
    headers = {**EVENTS, "content-encoding": "gzip"}
    with (
        serve([RawReply(chunks, headers=headers, fault=Cut(len(chunks[0])))]) as server,
        pytest.raises(StreamInterrupted) as raised,
    ):
        asked.stream(model("openai_chat", server), retry=1)
    assert raised.value.partial is not None
    assert raised.value.partial.text == "Hel"


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (RawReply(b"", headers=JSON), "expected JSON, got ''"),
        (RawReply(b"", status=204), "expected JSON, got ''"),
        (RawReply(b"null", headers=JSON), "expected a JSON object, got 'null'"),
        (RawReply(b"{}", headers=JSON), ""),
        (RawReply(WHOLE[:50], headers=JSON), "expected JSON"),
        (
            RawReply(b"<html><body>Welcome</body></html>", headers={"content-type": "text/html"}),
            "<html><body>Welcome",
        ),
        (RawReply(gzipped(WHOLE)[:-30], headers={**JSON, "content-encoding": "gzip"}), ""),
        (RawReply(b"not gzip", headers={**JSON, "content-encoding": "gzip"}), "compression"),
        (RawReply(b"\x0b\x02\x80", headers={**JSON, "content-encoding": "br"}), ""),
    ],
    ids=["empty", "204", "null", "no reply", "cut", "html", "cut gzip", "no gzip", "brotli"],
)
def test_answer_that_is_no_reply_is_a_protocol_error(
    asked: Asked, answer: RawReply, message: str
) -> None:
    with (
        serve([answer]) as server,
        pytest.raises(ProtocolError) as raised,
    ):
        asked.complete(model("openai_chat", server), retry=1)
    assert message in str(raised.value)


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (RawReply(b"", headers=EVENTS), "terminal marker"),
        (RawReply(b"", status=204), "terminal marker"),
        (RawReply(b": nothing\n\n", headers=EVENTS), "terminal marker"),
        (RawReply(b"data: {bro", headers=EVENTS), "cut inside an event"),
        (RawReply(b"data: {bro\n\n", headers=EVENTS), "expected JSON"),
        (RawReply(b"data: [1]\n\n", headers=EVENTS), "expected"),
        (
            RawReply(b"<html><body>Welcome</body></html>", headers={"content-type": "text/html"}),
            "<html><body>Welcome",
        ),
        (RawReply(gzipped(STREAM)[:-40], headers={**EVENTS, "content-encoding": "gzip"}), ""),
        (RawReply(b"not gzip", headers={**EVENTS, "content-encoding": "gzip"}), "compression"),
    ],
    ids=[
        "empty",
        "204",
        "comment",
        "cut event",
        "broken event",
        "list",
        "html",
        "cut gzip",
        "no gzip",
    ],
)
def test_answer_that_is_no_stream_is_a_protocol_error(
    asked: Asked, answer: RawReply, message: str
) -> None:
    with (
        serve([answer]) as server,
        pytest.raises(ProtocolError) as raised,
    ):
        asked.stream(model("openai_chat", server), retry=1)
    assert message in str(raised.value)


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (
            RawReply(
                b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>",
                status=502,
                headers={"content-type": "text/html"},
            ),
            "502 Bad Gateway",
        ),
        (RawReply(b"", status=503), "without saying why"),
        (RawReply(b"upstream down", status=500, headers={"content-type": "text/plain"}), "down"),
        (RawReply(b'{"error":{"message":"cut off', status=500, fault=Cut(26)), "cut o"),
        (
            RawReply(
                gzipped(b'{"error":{"message":"packed"}}'),
                status=500,
                headers={**JSON, "content-encoding": "gzip"},
            ),
            "packed",
        ),
        (RawReply(b"no gzip", status=500, headers={"content-encoding": "gzip"}), "500"),
    ],
    ids=["html", "empty", "text", "cut", "gzip", "no gzip"],
)
def test_error_status_with_any_body_is_that_error(
    wire: str, asked: Asked, answer: RawReply, message: str
) -> None:
    with serve([answer, answer]) as server:
        for ask in (asked.complete, asked.stream):
            with pytest.raises(ProviderError) as raised:
                ask(model(wire, server), retry=1)
            assert raised.value.status == answer.status
            assert message in str(raised.value)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_redirect_is_not_followed_because_the_key_would_go_along(asked: Asked, status: int) -> None:
    answer = RawReply(
        b"", status=status, headers={"location": "https://elsewhere.example/v1?token=abc"}
    )
    with (
        serve([answer, "Hello!"]) as server,
        pytest.raises(ProviderError, match=r"elsewhere\.example/v1; name that") as raised,
    ):
        asked.complete(model("openai_chat", server), retry=AT_ONCE)
    assert len(server.requests) == 1
    assert raised.value.status == status
    assert "abc" not in str(raised.value)
