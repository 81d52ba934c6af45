"""A script's answers as what goes out: status, headers and pieces of the body.

Law: no I/O; a server sends it over a socket, and a scripted provider hands it to a client.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from interlingua.in_process import TimedAnswer
from interlingua.testing.server import eventstream, operations, render
from interlingua.testing.server.faults import (
    Status,
    faults_of,
    with_connection_faults,
    with_event_faults,
)
from interlingua.testing.server.script import RawReply, ScriptedError, ScriptedReply
from interlingua.testing.server.storage import Storage
from interlingua.testing.server.turn import tokens, turn_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from interlingua.testing.server.batches import Ask
    from interlingua.testing.server.faults import Chunks
    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.testing.server.routes import WireName
    from interlingua.testing.server.script import Answers, WholeAnswer

# Who sends the answer frames it, so a recording's own framing must not be repeated.
_FRAMING_HEADERS = frozenset({"content-length", "transfer-encoding", "connection", "keep-alive"})

_MOST_IN_A_BATCH = 100_000

_JSON = {"content-type": "application/json"}
_LINES = {"content-type": "application/x-ndjson"}
_EVENTS = {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache"}


def answer_to(
    request: RecordedRequest,
    number: int,
    answers: Answers,
    storage: Storage,
    input_tokens: int | None,
    settle: Callable[[WholeAnswer], WholeAnswer] = lambda answer: answer,
) -> TimedAnswer | None:
    """Answer a request: as it is wrong, by a count of its tokens, or as the script says.

    What is no chat is answered by itself, unless the script says in full what comes next.

    Parameters:
        number: What the ids of the answer are made from.
        storage: The files and batches that are kept between requests.
        input_tokens: What every count of tokens answers; an estimate by default.
        settle: Settles what an answer of the script leaves open.

    Returns None where the script has run out.
    """
    if request.wire is None or request.method != "POST":
        batched = count(1)

        def ask(one: RecordedRequest) -> TimedAnswer:
            own = number * _MOST_IN_A_BATCH + next(batched)
            said = answer_to(one, own, answers, storage, input_tokens, settle)
            return exhausted(one, own, answers) if said is None else said

        answer: WholeAnswer | None = _elsewhere(request, answers, storage, ask)
    else:
        answer = _unscripted(request, input_tokens)
    if answer is None:
        scripted = answers.next(request)
        answer = None if scripted is None else settle(scripted)
    return None if answer is None else timed(request, number, answer)


def exhausted(request: RecordedRequest, number: int, answers: Answers) -> TimedAnswer:
    """Answer a request that the script has nothing for."""
    # The clients that know this header fail at once instead of asking again.
    headers = {"x-should-retry": "false"}
    words = answers.exhausted(request)
    return timed(
        request, number, ScriptedError(500, words, code="script_exhausted", headers=headers)
    )


def timed(request: RecordedRequest, number: int, answer: WholeAnswer) -> TimedAnswer:
    """Say an answer in the words of the wire that asks."""
    faults = () if isinstance(answer, ScriptedError) else faults_of(answer.fault)
    status = next((each for each in faults if isinstance(each, Status)), None)
    if status is not None:
        answer = ScriptedError(status.status, status.message, delay=answer.delay)
    code, headers, chunks, whole = _said(request, number, answer)
    chunks = with_event_faults(chunks, faults)
    length = sum([len(chunk) for _, chunk in chunks])
    if whole:
        headers["content-length"] = str(length)
    chunks, end = with_connection_faults(chunks, faults)
    return TimedAnswer(code, headers, chunks, end, answer.delay)


def _elsewhere(
    request: RecordedRequest, answers: Answers, storage: Storage, ask: Ask
) -> WholeAnswer:
    """Answer what is no chat: with what the script says in full, else as the operation does."""
    answer = answers.next_of(request, (RawReply, ScriptedError))
    if answer is None:
        answer = operations.answer_to(request, storage, ask)
    if answer is not None:
        return answer
    if request.operation is None:
        return ScriptedError(
            404, f"no wire that the test server speaks has the path {request.path}"
        )
    return ScriptedError(405, f"{request.path} takes POST, not {request.method}")


def _unscripted(
    request: RecordedRequest, input_tokens: int | None
) -> ScriptedError | RawReply | None:
    if request.malformed:
        return ScriptedError(400, "the request's body is not a JSON object")
    if request.wire is not None and request.operation == "count_tokens":
        counted = tokens(len(request.content)) if input_tokens is None else input_tokens
        return RawReply(render.token_count(request.wire, counted), headers=_JSON)
    return None


def _said(
    request: RecordedRequest, number: int, answer: WholeAnswer
) -> tuple[int, dict[str, str], Chunks, bool]:
    wire = request.family
    headers = render.headers(wire, number)
    match answer:
        case RawReply(body=body):
            headers.update(_unframed(answer.headers))
            if isinstance(body, bytes):
                return answer.status, headers, [(0, body)], True
            chunks = [(0.0, chunk) if isinstance(chunk, bytes) else chunk for chunk in body]
            return answer.status, headers, chunks, False
        case ScriptedError():
            headers.update(_JSON, **render.error_headers(wire, answer), **answer.headers)
            return answer.status, headers, [(0, render.error(wire, answer))], True
        case ScriptedReply():
            assert wire is not None
            turn = turn_of(answer, request, number)
            if request.stream:
                headers.update(_stream_type(wire, request), **answer.headers)
                events = render.stream(wire, turn, request)
                return 200, headers, [(answer.pace, event) for event in events], False
            headers.update(_JSON, **answer.headers)
            return 200, headers, [(0, render.whole(wire, turn))], True


def _stream_type(wire: WireName, request: RecordedRequest) -> dict[str, str]:
    if wire in ("bedrock_converse", "anthropic_bedrock"):
        return {"content-type": eventstream.MEDIA_TYPE}
    if wire == "ollama_chat":
        return _LINES
    listed = wire == "google_generate" and request.query.get("alt") != "sse"
    return _JSON if listed else _EVENTS


def _unframed(headers: Mapping[str, str]) -> dict[str, str]:
    return {
        name.lower(): value
        for name, value in headers.items()
        if name.lower() not in _FRAMING_HEADERS
    }
