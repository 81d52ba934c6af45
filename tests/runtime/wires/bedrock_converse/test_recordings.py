"""Recorded exchanges of Converse: decoded in any chunking, cut, folded, and sent back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from interlingua.errors import StreamInterrupted
from interlingua.messages import Thinking, ToolCall
from tests.recordings import (
    Exchange,
    differences,
    load,
    one_byte_chunks,
    random_chunks,
    requires_recordings,
)
from tests.runtime.wires.exercise import Exercise, check_events

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.messages import Part

CONVERSE = Exercise("bedrock_converse")
ANSWERED = [each for each in load("bedrock_converse") if each.status == 200]
STREAMED = [each for each in ANSWERED if each.streamed]
REFUSED = [each for each in load("bedrock_converse") if each.status >= 400]

pytestmark = requires_recordings


def named(given: object) -> str:
    return given.id if isinstance(given, Exchange) else str(given)


def without_texts(parts: Sequence[Part]) -> list[Part]:
    """Leave out how arguments were spaced, which a decoded body no longer says."""
    return [
        replace(part, arguments_text="") if isinstance(part, ToolCall) else part for part in parts
    ]


@pytest.mark.parametrize("exchange", ANSWERED, ids=named)
def test_an_answer_decodes_to_what_an_independent_reader_found(exchange: Exchange) -> None:
    decoder = CONVERSE.decoder()
    if exchange.streamed:
        for data in CONVERSE.data([exchange.body]):
            decoder.feed(data)
        decoder.finish()
    else:
        decoder.whole(exchange.body)
        assert decoder.body() == exchange.data["response"]["body"]
    assert exchange.expected is not None
    parts, reason = decoder.parts(), decoder.raw_finish_reason
    assert differences(exchange.expected, parts, reason, decoder.usage) == []
    check_events(decoder.take_events(), parts)
    assert decoder.assembler.warnings == []


@pytest.mark.parametrize("exchange", STREAMED, ids=named)
def test_the_chunking_of_a_stream_changes_nothing(exchange: Exchange) -> None:
    decoder, events = CONVERSE.fed(CONVERSE.data([exchange.body]))
    for chunks in (one_byte_chunks(exchange.body), random_chunks(exchange.body, seed=7)):
        again, same = CONVERSE.fed(CONVERSE.data(chunks))
        assert same == events
        assert again.body() == decoder.body()


@pytest.mark.parametrize("exchange", STREAMED, ids=named)
def test_a_stream_cut_before_its_end_is_interrupted(exchange: Exchange) -> None:
    events = CONVERSE.data([exchange.body])
    stop = next(at for at, data in enumerate(events) if data.startswith(b'{"messageStop"'))
    for kept in range(stop + 1):
        cut = CONVERSE.decoder()
        for data in events[:kept]:
            cut.feed(data)
        with pytest.raises(StreamInterrupted):
            cut.finish()


@pytest.mark.parametrize("exchange", STREAMED, ids=named)
def test_the_body_that_a_stream_adds_up_to_is_read_as_the_stream_is(exchange: Exchange) -> None:
    streamed, _ = CONVERSE.fed(CONVERSE.data([exchange.body]))
    again = CONVERSE.decoder()
    again.decode_body(streamed.body())
    assert without_texts(again.parts()) == without_texts(streamed.parts())
    assert again.usage == streamed.usage
    assert again.raw_finish_reason == streamed.raw_finish_reason


@pytest.mark.parametrize("exchange", ANSWERED, ids=named)
def test_an_answer_is_sent_back_as_it_came(exchange: Exchange) -> None:
    decoder = CONVERSE.decoder()
    if exchange.streamed:
        decoder, _ = CONVERSE.fed(CONVERSE.data([exchange.body]))
    else:
        decoder.whole(exchange.body)
    unsigned = any(
        isinstance(part, Thinking) and part.signature is None and part.encrypted is None
        for part in decoder.parts()
    )
    message: Any = decoder.body()["output"]
    said = [each for block in message["message"]["content"] for each in _plain(block)]
    if not unsigned and said:
        assert CONVERSE.sent_back(decoder)[0]["content"] == said


def _plain(block: dict[str, Any]) -> list[dict[str, Any]]:
    """Give what a block says: without what says nothing, and a block for each citation."""
    if _is_blank(block):
        return []
    block = {name: given for name, given in block.items() if name != "type"}
    call = block.get("toolUse")
    if call is not None and call.get("type") != "server_tool_use":
        return [{"toolUse": {name: call[name] for name in ("toolUseId", "name", "input")}}]
    cited = block.get("citationsContent")
    if cited is not None and "content" not in cited:
        return [{"citationsContent": {"citations": [each]}} for each in cited["citations"]]
    return [block]


def _is_blank(block: dict[str, Any]) -> bool:
    return "text" in block and not block["text"].strip()


@pytest.mark.parametrize("exchange", REFUSED, ids=named)
def test_an_error_says_what_the_provider_said(exchange: Exchange) -> None:
    assert exchange.expected is not None
    wanted = exchange.expected["error"]
    error = CONVERSE.error(exchange.status, exchange.body.decode())
    assert (error.message, error.status) == (wanted["message"], exchange.status)
    assert error.body == exchange.data["response"]["body"]
