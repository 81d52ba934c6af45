"""The official `google-genai` package reads back what the loopback server was told to send."""

# The package's own signatures name types of PIL, which is not installed.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import pytest
from google import genai
from google.genai import errors, types

from interlingua.finish import FinishReason
from interlingua.media import Image
from interlingua.messages import Citation, Opaque, Refusal, Text, Thinking, ToolCall
from interlingua.testing import ScriptedError, ScriptedReply, Server, serve
from interlingua.usage import Usage

if TYPE_CHECKING:
    from interlingua.values import JsonObject

pytestmark = pytest.mark.filterwarnings(
    # The package derives from aiohttp's session where aiohttp happens to be installed.
    "ignore:Inheritance class AiohttpClientSession:DeprecationWarning"
)

SIGNATURE = b64encode(b"signed by the model").decode()
PIXEL = b"\x89PNG\r\n\x1a\n0000"
CODE: JsonObject = {"executableCode": {"language": "PYTHON", "code": "print(1)"}}
WEATHER = [
    ToolCall("weather", {"city": "Oslo", "days": [1, 2]}, "call_a"),
    ToolCall("weather", {"city": "Rome", "note": 'quote " and ☂'}),
]
TEXT = "Osló asks for warmer clothes. ☂"
REPLY = ScriptedReply(
    [
        Thinking("Norway is cold, Italy is warm.", signature=SIGNATURE),
        Text(TEXT, (Citation("https://example.org/oslo", "Oslo", start=0, end=4),)),
        Opaque("executableCode", CODE, hosted=True),
        Image(PIXEL, media_type="image/png"),
        *WEATHER,
    ],
    usage=Usage(120, 45, cached=100, reasoning=30, input_image=20),
    chunk_size=7,
)


def client_of(server: Server) -> genai.Client:
    return genai.Client(
        api_key="any", http_options=types.HttpOptions(base_url=server.endpoints["google"])
    )


def plain(server: Server) -> list[types.GenerateContentResponse]:
    with client_of(server) as client:
        return [client.models.generate_content(model="gemini", contents="hi")]


def streamed(server: Server) -> list[types.GenerateContentResponse]:
    with client_of(server) as client:
        return [*client.models.generate_content_stream(model="gemini", contents="hi")]


def plain_async(server: Server) -> list[types.GenerateContentResponse]:
    async def ask() -> list[types.GenerateContentResponse]:
        async with client_of(server).aio as client:
            return [await client.models.generate_content(model="gemini", contents="hi")]

    return asyncio.run(ask())


def streamed_async(server: Server) -> list[types.GenerateContentResponse]:
    async def ask() -> list[types.GenerateContentResponse]:
        async with client_of(server).aio as client:
            stream = await client.models.generate_content_stream(model="gemini", contents="hi")
            return [chunk async for chunk in stream]

    return asyncio.run(ask())


Ask: TypeAlias = Callable[[Server], list[types.GenerateContentResponse]]

each_way = pytest.mark.parametrize("ask", [plain, streamed, plain_async, streamed_async])


def candidates_of(responses: list[types.GenerateContentResponse]) -> list[types.Candidate]:
    return [candidate for response in responses for candidate in response.candidates or []]


def parts_of(responses: list[types.GenerateContentResponse]) -> list[types.Part]:
    return [
        part
        for candidate in candidates_of(responses)
        if candidate.content is not None
        for part in candidate.content.parts or []
    ]


@each_way
def test_it_reads_thinking_text_hosted_code_images_and_tool_calls(ask: Ask) -> None:
    with serve([REPLY]) as server:
        responses = ask(server)
    parts = parts_of(responses)
    thoughts = [part for part in parts if part.thought]
    assert "".join([part.text or "" for part in thoughts]) == "Norway is cold, Italy is warm."
    # A thought's signature comes on the part that follows it, here the hosted tool's.
    signatures = [part.thought_signature for part in parts if part.thought_signature]
    assert signatures == [b"signed by the model"]
    assert "".join([part.text for part in parts if part.text and not part.thought]) == TEXT
    (code,) = [part.executable_code for part in parts if part.executable_code]
    assert code.code == "print(1)"
    (image,) = [part.inline_data for part in parts if part.inline_data]
    assert (image.data, image.mime_type) == (PIXEL, "image/png")
    calls = [part.function_call for part in parts if part.function_call]
    assert [(call.id, call.name, call.args) for call in calls] == [
        ("call_a", "weather", WEATHER[0].arguments),
        (None, "weather", WEATHER[1].arguments),
    ]
    last = responses[-1]
    assert (last.model_version, last.response_id) == ("gemini", "response-1")


@each_way
def test_it_reads_citations_as_grounding_that_counts_in_bytes(ask: Ask) -> None:
    with serve([REPLY]) as server:
        grounding = candidates_of(ask(server))[-1].grounding_metadata
    assert grounding is not None
    (chunk,) = grounding.grounding_chunks or []
    assert chunk.web is not None
    assert (chunk.web.uri, chunk.web.title) == ("https://example.org/oslo", "Oslo")
    (support,) = grounding.grounding_supports or []
    assert support.grounding_chunk_indices == [0]
    segment = support.segment
    assert segment is not None
    assert (segment.start_index, segment.end_index, segment.text) == (0, 5, "Osló")


@each_way
def test_it_reads_usage_with_its_breakdown(ask: Ask) -> None:
    with serve([REPLY]) as server:
        usage = ask(server)[-1].usage_metadata
    assert usage is not None
    assert (usage.prompt_token_count, usage.candidates_token_count) == (120, 15)
    assert (usage.thoughts_token_count, usage.total_token_count) == (30, 165)
    assert usage.cached_content_token_count == 100
    assert [
        (each.modality and each.modality.value, each.token_count)
        for each in usage.prompt_tokens_details or []
    ] == [("TEXT", 100), ("IMAGE", 20)]


@each_way
def test_it_reads_a_refusal_as_a_finish_for_safety(ask: Ask) -> None:
    with serve([Refusal("I cannot help with that.")]) as server:
        (candidate,) = candidates_of(ask(server))
    # The refusal's words are in finishMessage, which the package leaves out.
    assert candidate.finish_reason == types.FinishReason.SAFETY
    assert candidate.content is not None
    assert not candidate.content.parts


@pytest.mark.parametrize(
    ("said", "read"),
    [
        (None, "STOP"),
        (FinishReason.LENGTH, "MAX_TOKENS"),
        (FinishReason.TOOL_CALLS, "STOP"),
        ("RECITATION", "RECITATION"),
    ],
)
@each_way
def test_it_reads_finish_reasons(ask: Ask, said: str | None, read: str) -> None:
    with serve([ScriptedReply("Hello world, hello", finish_reason=said)]) as server:
        *earlier, last = candidates_of(ask(server))
    assert [candidate.finish_reason for candidate in earlier] == [None] * len(earlier)
    assert last.finish_reason is not None
    assert last.finish_reason.value == read


def test_it_streams_each_piece_as_it_was_cut() -> None:
    with serve([ScriptedReply("abcdefgh", chunk_size=3)]) as server:
        assert [response.text for response in streamed(server)] == ["abc", "def", "gh"]


def test_it_counts_tokens() -> None:
    with serve(input_tokens=1234) as server, client_of(server) as client:
        counted = client.models.count_tokens(model="gemini", contents="hi")
    assert counted.total_tokens == 1234
    assert server.requests[0].model == "gemini"


@pytest.mark.parametrize(
    ("status", "expected", "word"),
    [
        (400, errors.ClientError, "INVALID_ARGUMENT"),
        (403, errors.ClientError, "PERMISSION_DENIED"),
        (404, errors.ClientError, "NOT_FOUND"),
        (429, errors.ClientError, "RESOURCE_EXHAUSTED"),
        (500, errors.ServerError, "INTERNAL"),
        (503, errors.ServerError, "UNAVAILABLE"),
    ],
)
@each_way
def test_errors_are_the_packages_own_classes(
    ask: Ask, status: int, expected: type[errors.APIError], word: str
) -> None:
    with (
        serve([ScriptedError(status, "no way")]) as server,
        pytest.raises(expected, match="no way") as raised,
    ):
        ask(server)
    assert (raised.value.code, raised.value.status) == (status, word)


@pytest.mark.parametrize("ask", [streamed, streamed_async])
def test_an_error_inside_a_stream_is_raised(ask: Ask) -> None:
    with (
        serve([ScriptedReply("Hello", error=ScriptedError(503, "fell over"))]) as server,
        pytest.raises(errors.APIError, match="fell over"),
    ):
        ask(server)
