"""Recording and replaying through both clients, on every wire."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, cast, get_args

import pytest

from interlingua import (
    AsyncClient,
    Client,
    RateLimited,
    ServerError,
    StreamInterrupted,
    Text,
    Thinking,
    ToolCall,
    Unauthenticated,
    UsageError,
)
from interlingua.testing import (
    Cassette,
    Chunking,
    Cut,
    NotRecorded,
    ScriptedError,
    ScriptedReply,
    no_network,
    serve,
)
from tests.runtime.probe import KEY, model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from interlingua.testing import Answer, RecordedRequest, RecordMode, Server
    from tests.runtime.probe import Asked

EVERYTHING: Answer = [
    Thinking("Hm."),
    Text("Let me löök 🙂\n\nnow."),
    ToolCall("weather", {"city": "Oslo"}),
]

each_wire = pytest.mark.parametrize(
    "spoken", ["openai_chat", "openai_responses", "anthropic_messages", "google_generate"]
)


@pytest.fixture
def server() -> Iterator[Server]:
    numbers = iter(range(1000))

    def answer(request: RecordedRequest) -> Answer:
        return EVERYTHING if "everything" in request.content.decode() else f"{next(numbers)}"

    with serve(answer) as running:
        yield running


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cassettes" / "c.yaml"


@each_wire
@pytest.mark.parametrize("chunks", get_args(Chunking))
def test_what_was_recorded_is_replayed_the_same_in_any_chunks(
    asked: Asked, server: Server, path: Path, spoken: str, chunks: Chunking
) -> None:
    there = model(spoken, server)
    with Cassette(path):
        recorded = asked.complete(there, "everything"), asked.stream(there, "everything")
        events = asked.events
    requests = len(server.requests)
    with no_network(), Cassette(path, "none", chunks=chunks, seed=7) as cassette:
        played = asked.complete(there, "everything"), asked.stream(there, "everything")
        assert asked.events == events
        cassette.assert_exhausted()
    assert len(server.requests) == requests
    for one, other in zip(recorded, played, strict=True):
        assert other.message == one.message
        assert other.usage == one.usage
        assert other.raw == one.raw


def test_the_same_request_is_replayed_in_the_order_it_was_recorded(
    asked: Asked, server: Server, path: Path
) -> None:
    there = model("openai_chat", server)
    with Cassette(path):
        said = [asked.complete(there).text for _ in range(3)]
    with Cassette(path) as cassette:
        assert [asked.complete(there).text for _ in range(2)] == said[:2]
        assert cassette.unplayed == 1
        with pytest.raises(AssertionError, match="1 recordings were not played"):
            cassette.assert_exhausted()
        asked.complete(there)
        with pytest.raises(NotRecorded, match="played already"):
            asked.complete(there)
    assert len(set(said)) == 3


MODES: dict[RecordMode, tuple[list[str], int]] = {
    "none": (["old", "missing"], 1),
    "once": (["old", "missing"], 1),
    "new": (["old", "recorded"], 2),
    "all": (["recorded", "recorded"], 2),
}


@pytest.mark.parametrize(("mode", "expected"), MODES.items(), ids=MODES)
def test_a_mode_says_what_may_be_recorded(
    asked: Asked,
    server: Server,
    path: Path,
    mode: RecordMode,
    expected: tuple[list[str], int],
) -> None:
    there = model("openai_chat", server)
    with Cassette(path):
        old = asked.complete(there, "one").text
    outcomes: list[str] = []
    with Cassette(path, mode):
        for question in ("one", "two"):
            try:
                text = asked.complete(there, question).text
            except NotRecorded:
                outcomes.append("missing")
            else:
                outcomes.append("old" if text == old else "recorded")
    assert outcomes == expected[0]
    assert path.read_text("utf-8").count("- request:") == expected[1]


def test_without_a_file_none_records_nothing(asked: Asked, server: Server, path: Path) -> None:
    with Cassette(path, "none"), pytest.raises(NotRecorded, match="nothing is recorded there"):
        asked.complete(model("openai_chat", server))
    assert not path.exists()
    assert server.requests == []


def test_a_request_that_is_missing_is_told_with_the_nearest(
    asked: Asked, server: Server, path: Path
) -> None:
    there = model("openai_chat", server)
    with Cassette(path):
        asked.complete(there, "Name three moons.")
    with Cassette(path), pytest.raises(NotRecorded) as raised:
        asked.complete(there, "Name four moons.")
    told = str(raised.value)
    assert '-   "content": "Name three moons."' in told
    assert '+   "content": "Name four moons."' in told
    assert "--record-mode" in told


def test_errors_and_retries_are_recorded_as_they_came(asked: Asked, path: Path) -> None:
    script: list[Answer] = [
        ScriptedError(429, "slow", headers={"retry-after": "0"}),
        ScriptedReply("Hello!"),
        ScriptedError(500, "fell over"),
    ]
    with serve(script) as server:
        there = model("openai_chat", server)
        with Cassette(path):
            asked.complete(there)
            with pytest.raises(ServerError):
                asked.complete(there, "else", retry=1)
    with Cassette(path):
        reply = asked.complete(there)
        with pytest.raises(ServerError, match="fell over"):
            asked.complete(there, "else", retry=1)
    assert reply.text == "Hello!"
    assert isinstance(reply.attempt_log[0].error, RateLimited)


def test_a_stream_that_broke_breaks_again_at_the_same_byte(asked: Asked, path: Path) -> None:
    with serve([ScriptedReply("x" * 4000, fault=Cut(3000))]) as server:
        there = model("openai_chat", server)
        partial: list[str] = []
        for _ in range(2):
            with Cassette(path), pytest.raises(StreamInterrupted) as raised:
                asked.stream(there, retry=1)
            assert raised.value.partial is not None
            partial.append(raised.value.partial.text)
    assert partial[0] == partial[1] != ""
    assert "cut: true" in path.read_text("utf-8")


def test_nothing_is_written_when_an_exception_leaves_the_context(
    server: Server, path: Path
) -> None:
    client = Client(credentials={"probe": KEY})

    def fail() -> None:
        with Cassette(path):
            client.chat(model("openai_chat", server)).complete("hi")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert not path.exists()


def test_no_secret_reaches_the_disk(path: Path) -> None:
    def answer(request: RecordedRequest) -> Answer:
        return ScriptedError(401, f"wrong key {KEY}", headers={"set-cookie": "id=12345678"})

    with serve(answer) as server, Cassette(path, redact=["Acme"]):
        chat = Client(credentials={"probe": KEY}, retry=1).chat(model("openai_chat", server))
        with pytest.raises(Unauthenticated, match="redacted"):
            chat.complete(f"Acme's key is {KEY}")
    text = path.read_text("utf-8")
    for secret in (KEY, "12345678", "Acme"):
        assert secret not in text
    assert "wrong key [redacted]" in text


def test_threads_of_the_context_are_recorded_and_replayed(server: Server, path: Path) -> None:
    there = model("openai_chat", server)
    questions = [f"question {number}" for number in range(12)]

    def run() -> list[str]:
        with Client(credentials={"probe": KEY}) as client, ThreadPoolExecutor(4) as pool:
            replies = pool.map(client.chat(there).complete, questions)
            return [reply.text for reply in replies]

    with Cassette(path):
        recorded = run()
    with no_network(), Cassette(path, "none") as cassette:
        assert run() == recorded
        cassette.assert_exhausted()


def test_tasks_with_cassettes_of_their_own_do_not_meet(server: Server, tmp_path: Path) -> None:
    there = model("openai_chat", server)

    async def ask(client: AsyncClient, name: str) -> str:
        with Cassette(tmp_path / f"{name}.yaml"):
            await asyncio.sleep(0)
            return (await client.chat(there).complete(name)).text

    async def run() -> list[str]:
        async with AsyncClient(credentials={"probe": KEY}) as client:
            return list(await asyncio.gather(*[ask(client, name) for name in "abcd"]))

    recorded = asyncio.run(run())
    assert asyncio.run(run()) == recorded
    for name in "abcd":
        text = (tmp_path / f"{name}.yaml").read_text("utf-8")
        assert text.count("- request:") == 1
        assert f"content: {name}" in text


def test_a_cassette_within_another_is_asked_first(
    asked: Asked, server: Server, tmp_path: Path
) -> None:
    there = model("openai_chat", server)
    with Cassette(tmp_path / "outer.yaml"), Cassette(tmp_path / "inner.yaml"):
        asked.complete(there, "both")
    (tmp_path / "outer.yaml").unlink()
    with Cassette(tmp_path / "outer.yaml"), Cassette(tmp_path / "inner.yaml"):
        asked.complete(there, "both")
    assert not (tmp_path / "outer.yaml").exists()


def test_a_client_that_was_made_before_is_recorded_too(server: Server, path: Path) -> None:
    with Client(credentials={"probe": KEY}) as client:
        chat = client.chat(model("openai_chat", server))
        chat.complete("before")
        with Cassette(path):
            chat.complete("within")
        chat.complete("after")
    assert path.read_text("utf-8").count("- request:") == 1


def test_wrong_options_are_refused(path: Path) -> None:
    with pytest.raises(UsageError, match="mode='sometimes': there are none, once, new, all"):
        Cassette(path, cast("RecordMode", "sometimes"))
    with pytest.raises(UsageError, match="chunks='small': there are whole"):
        Cassette(path, chunks=cast("Chunking", "small"))
