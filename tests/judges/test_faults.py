"""What the official clients make of a server that misbehaves, on every wire."""

# The packages' own signatures name types that are not installed.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import anthropic
import httpx
import httpx2
import openai
import pytest
from google import genai
from google.genai import errors, types

from interlingua.testing import (
    Cut,
    Delay,
    Duplicate,
    Malformed,
    Reorder,
    ScriptedReply,
    Stall,
    Status,
    serve,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from interlingua.testing import Fault, Server

pytestmark = pytest.mark.filterwarnings(
    # The package derives from aiohttp's session where aiohttp happens to be installed.
    "ignore:Inheritance class AiohttpClientSession:DeprecationWarning"
)

PIECES = ["Hello", ", Wor", "ld!"]
SECONDS = 0.5
"""What the clients wait for a byte."""


def chat(server: Server) -> Iterator[str]:
    with openai.OpenAI(
        base_url=server.endpoints["openai"], api_key="any", max_retries=0, timeout=SECONDS
    ) as client:
        for chunk in client.chat.completions.create(model="gpt", messages=[], stream=True):
            yield from [choice.delta.content or "" for choice in chunk.choices]


def responses(server: Server) -> Iterator[str]:
    with openai.OpenAI(
        base_url=server.endpoints["openai"], api_key="any", max_retries=0, timeout=SECONDS
    ) as client:
        for event in client.responses.create(model="gpt", input="hi", stream=True):
            if event.type == "response.output_text.delta":
                yield event.delta


def messages(server: Server) -> Iterator[str]:
    with anthropic.Anthropic(
        base_url=server.url, api_key="any", max_retries=0, timeout=SECONDS
    ) as client:
        for event in client.messages.create(
            model="claude",
            max_tokens=9,
            messages=[{"role": "user", "content": "hi"}],
            stream=True,
        ):
            if event.type == "content_block_delta" and event.delta.type == "text_delta":
                yield event.delta.text


def generate(server: Server) -> Iterator[str]:
    options = types.HttpOptions(base_url=server.url, timeout=int(SECONDS * 1000))
    with genai.Client(api_key="any", http_options=options) as client:
        for chunk in client.models.generate_content_stream(model="gemini", contents="hi"):
            yield chunk.text or ""


class Judge(NamedTuple):
    """How an official client reads a stream, where its text begins, and what it raises."""

    read: Callable[[Server], Iterator[str]]
    first_text: int
    status: type[Exception]
    broken: tuple[type[Exception], ...]


# What the packages let through: the HTTP library's own errors, and those of JSON.
THROUGH = (httpx.TransportError, httpx2.TransportError, ValueError)
JUDGES = {
    "openai_chat": Judge(chat, 1, openai.InternalServerError, (openai.APIError, *THROUGH)),
    "openai_responses": Judge(
        responses, 4, openai.InternalServerError, (openai.APIError, *THROUGH)
    ),
    "anthropic_messages": Judge(
        messages, 3, anthropic.InternalServerError, (anthropic.APIError, *THROUGH)
    ),
    "google_generate": Judge(generate, 0, errors.ServerError, (errors.APIError, *THROUGH)),
}
each_judge = pytest.mark.parametrize("judge", JUDGES.values(), ids=JUDGES)


def read(judge: Judge, *faults: Fault) -> list[str]:
    with serve([ScriptedReply("".join(PIECES), chunk_size=5, fault=faults)]) as server:
        return [piece for piece in judge.read(server) if piece]


@each_judge
def test_without_a_fault_the_pieces_come_as_scripted(judge: Judge) -> None:
    assert read(judge) == PIECES


@each_judge
@pytest.mark.parametrize("after", [0, 7, 250])
def test_a_pause_changes_nothing(judge: Judge, after: int) -> None:
    assert read(judge, Delay(0.05, after)) == PIECES


@each_judge
def test_an_event_that_comes_twice_is_read_twice(judge: Judge) -> None:
    assert read(judge, Duplicate(judge.first_text)) == [PIECES[0], *PIECES]


@each_judge
def test_events_that_change_places_are_read_in_theirs(judge: Judge) -> None:
    assert read(judge, Reorder(judge.first_text)) == [PIECES[1], PIECES[0], PIECES[2]]


@each_judge
def test_a_status_is_the_clients_own_error(judge: Judge) -> None:
    with pytest.raises(judge.status, match="busy"):
        read(judge, Status(503, "busy"))


@each_judge
@pytest.mark.parametrize("fault", [Cut(100), Stall(100)], ids=["cut", "stall"])
def test_a_connection_that_breaks_or_falls_silent_is_an_error(judge: Judge, fault: Fault) -> None:
    with pytest.raises(judge.broken):
        read(judge, fault)


@each_judge
def test_a_malformed_event_is_an_error(judge: Judge) -> None:
    with pytest.raises(judge.broken):
        read(judge, Malformed(judge.first_text))
