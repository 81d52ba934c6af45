"""Botocore's client reads back what the loopback server was told to send."""

from __future__ import annotations

import json
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, EventStreamError
from botocore.session import Session

from interlingua.messages import Citation, Opaque, Text, Thinking, ToolCall
from interlingua.testing import ScriptedError, ScriptedReply, Server, serve
from interlingua.usage import Usage

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from interlingua.values import JsonObject

ASKED = [{"role": "user", "content": [{"text": "hi"}]}]
SEARCH: JsonObject = {
    "toolUse": {
        "toolUseId": "s1",
        "name": "nova_grounding",
        "type": "server_tool_use",
        "input": {"query": "oslo"},
    }
}
REPLY = ScriptedReply(
    [
        Thinking("Norway is cold.", signature="c2lnbmVk"),
        Thinking(encrypted="c2VhbGVk"),
        Opaque("toolUse", SEARCH, hosted=True),
        Text("Wear warm clothes. ☂", (Citation("https://example.org", "Oslo", "It is cold."),)),
        ToolCall("weather", {"city": "Oslo", "days": [1, 2]}, "t1"),
    ],
    usage=Usage(
        120, 45, cached=80, cache_write=30, cache_write_5m=10, cache_write_1h=20, reasoning=None
    ),
    chunk_size=7,
)


@contextmanager
def official(server: Server) -> Generator[Any]:
    session: Any = Session()
    client = session.create_client(
        "bedrock-runtime",
        region_name="us-east-1",
        endpoint_url=server.endpoints["amazon-bedrock"],
        aws_access_key_id="AKIAEXAMPLE0123456",
        aws_secret_access_key="secret",
        config=Config(retries={"total_max_attempts": 1}),
    )
    with closing(client):
        yield client


def plain(server: Server) -> Any:
    with official(server) as client:
        return client.converse(modelId="a.claude-v1:0", messages=ASKED)


def streamed(server: Server) -> Any:
    """Fold the official client's events into the form of a plain answer."""
    answer: dict[str, Any] = {"output": {"message": {"content": []}}}
    blocks: dict[int, dict[str, Any]] = {}
    with official(server) as client:
        stream = client.converse_stream(modelId="a.claude-v1:0", messages=ASKED)["stream"]
        events = [*stream]
        stream.close()
    for event in events:
        ((name, said),) = event.items()
        if name == "contentBlockStart":
            blocks[said["contentBlockIndex"]] = dict(said["start"])
        elif name == "contentBlockDelta":
            _add(blocks.setdefault(said["contentBlockIndex"], {}), said["delta"])
        elif name == "messageStop":
            answer["stopReason"] = said["stopReason"]
        elif name == "metadata":
            answer["usage"] = said["usage"]
    for at in sorted(blocks):
        answer["output"]["message"]["content"].append(_settled(blocks[at]))
    return answer


def _add(block: dict[str, Any], delta: dict[str, Any]) -> None:
    ((kind, said),) = delta.items()
    if kind == "text":
        block["text"] = block.get("text", "") + said
    elif kind == "citation":
        block.setdefault("citations", []).append(said)
    elif kind == "toolUse":
        block[kind]["input"] = block[kind].get("input", "") + said["input"]
    else:
        inner = block.setdefault(kind, {})
        for name, piece in said.items():
            inner[name] = inner[name] + piece if name in inner else piece


def _settled(block: dict[str, Any]) -> dict[str, Any]:
    if "toolUse" in block:
        call = block["toolUse"]
        return {"toolUse": {**call, "input": json.loads(call["input"])}}
    if "citations" in block:
        content = [{"text": block["text"]}]
        return {"citationsContent": {"content": content, "citations": block["citations"]}}
    thought = block.get("reasoningContent", {})
    if "text" in thought:
        return {"reasoningContent": {"reasoningText": thought}}
    return block


each_way = pytest.mark.parametrize("ask", [plain, streamed])


@each_way
def test_it_reads_every_kind_of_block(ask: Callable[[Server], Any]) -> None:
    with serve([REPLY]) as server:
        answer = ask(server)
    thinking, redacted, search, text, call = answer["output"]["message"]["content"]
    assert thinking["reasoningContent"]["reasoningText"] == {
        "text": "Norway is cold.",
        "signature": "c2lnbmVk",
    }
    assert redacted["reasoningContent"]["redactedContent"] == b"sealed"
    assert search == SEARCH
    cited = text["citationsContent"]
    assert cited["content"] == [{"text": "Wear warm clothes. ☂"}]
    assert cited["citations"] == [
        {
            "title": "Oslo",
            "sourceContent": [{"text": "It is cold."}],
            "location": {"web": {"url": "https://example.org"}},
        }
    ]
    assert call["toolUse"] == {
        "toolUseId": "t1",
        "name": "weather",
        "input": {"city": "Oslo", "days": [1, 2]},
    }
    assert answer["stopReason"] == "tool_use"


@each_way
def test_it_reads_usage_with_its_breakdown(ask: Callable[[Server], Any]) -> None:
    with serve([REPLY]) as server:
        usage = ask(server)["usage"]
    assert usage == {
        "inputTokens": 10,
        "outputTokens": 45,
        "totalTokens": 165,
        "cacheReadInputTokens": 80,
        "cacheWriteInputTokens": 30,
        "cacheDetails": [{"ttl": "5m", "inputTokens": 10}, {"ttl": "1h", "inputTokens": 20}],
    }


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "ValidationException"),
        (403, "AccessDeniedException"),
        (404, "ResourceNotFoundException"),
        (424, "ModelErrorException"),
        (429, "ThrottlingException"),
        (500, "InternalServerException"),
        (503, "ServiceUnavailableException"),
    ],
)
@each_way
def test_errors_have_the_names_of_the_service(
    ask: Callable[[Server], Any], status: int, name: str
) -> None:
    with serve([ScriptedError(status, "no way")]) as server, pytest.raises(ClientError) as raised:
        ask(server)
    response: Any = raised.value.response
    assert response["Error"] == {"Code": name, "Message": "no way"}
    assert response["ResponseMetadata"]["RequestId"] == "req_1"


def test_an_error_inside_a_stream_is_raised_after_its_parts() -> None:
    reply = ScriptedReply("Hello", error=ScriptedError(429, "slow down"))
    pieces: list[str] = []
    with serve([reply]) as server, official(server) as client:
        stream = client.converse_stream(modelId="m", messages=ASKED)["stream"]
        with pytest.raises(EventStreamError, match=r"throttlingException.*slow down"):
            pieces.extend(
                event["contentBlockDelta"]["delta"]["text"]
                for event in stream
                if "contentBlockDelta" in event
            )
        stream.close()
    assert pieces == ["Hello"]


def test_it_counts_tokens() -> None:
    with serve(input_tokens=1234) as server, official(server) as client:
        counted = client.count_tokens(modelId="m", input={"converse": {"messages": ASKED}})
    assert counted["inputTokens"] == 1234
    assert server.requests[0].operation == "count_tokens"


def test_it_reads_what_is_wrapped_into_invoke() -> None:
    body = json.dumps({"anthropic_version": "bedrock-2023-05-31", "max_tokens": 9})
    with serve(["Hello there!", "Hello there!"]) as server, official(server) as client:
        answer = json.loads(client.invoke_model(modelId="m", body=body)["body"].read())
        stream = client.invoke_model_with_response_stream(modelId="m", body=body)["body"]
        events = [json.loads(event["chunk"]["bytes"]) for event in stream]
    assert answer["content"] == [{"type": "text", "text": "Hello there!"}]
    texts = [event["delta"]["text"] for event in events if event["type"] == "content_block_delta"]
    assert "".join(texts) == "Hello there!"
    assert events[-1] == {"type": "message_stop"}
    assert {each.wire for each in server.requests} == {"anthropic_bedrock"}
