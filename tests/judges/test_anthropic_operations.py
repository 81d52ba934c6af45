"""The official `anthropic` package calls what is no chat, and we send what it sends."""

from __future__ import annotations

from typing import Any

import anthropic
import pytest

from interlingua.models import anthropic as models
from interlingua.testing import ScriptedError, Server, serve
from tests.judges.sent import ours, sent

BETA = ["files-api-2025-04-14"]


def official(server: Server) -> Any:  # judged is what the package does, not its types
    return anthropic.Anthropic(api_key="any", base_url=server.endpoints["anthropic"], max_retries=0)


def test_it_keeps_lists_gives_back_and_deletes_files() -> None:
    with serve() as server, official(server) as client:
        files = client.beta.files
        stored = [
            files.upload(file=(f"{at}.txt", b"four", "text/plain"), betas=BETA) for at in range(3)
        ]
        assert [each.id for each in files.list(limit=2, betas=BETA)] == [each.id for each in stored]
        first = stored[0]
        assert files.retrieve_metadata(first.id, betas=BETA) == first
        assert (first.filename, first.size_bytes, first.mime_type) == ("0.txt", 4, "text/plain")
        assert files.download(first.id, betas=BETA).read() == b"four"
        assert files.delete(first.id, betas=BETA).type == "file_deleted"
        with pytest.raises(anthropic.NotFoundError, match="there is no file"):
            files.retrieve_metadata(first.id, betas=BETA)


def test_we_upload_what_the_package_uploads() -> None:
    with serve() as server:
        with official(server) as client:
            client.beta.files.upload(file=("a.txt", b"four", "text/plain"), betas=BETA)
        with ours(server) as client:
            client.files("anthropic").upload(b"four", name="a.txt", media_type="text/plain")
    theirs, mine = server.requests
    assert sent(mine) == sent(theirs)
    assert mine.headers["anthropic-beta"] == theirs.headers["anthropic-beta"]


def test_it_runs_batches_and_we_send_the_same() -> None:
    with serve(["Paris", ScriptedError(429, "slow"), "Paris", "Rome"]) as server:
        with official(server) as client:
            batches = client.messages.batches
            batch = batches.create(
                requests=[
                    {
                        "custom_id": key,
                        "params": {
                            "model": "claude-sonnet-5",
                            "max_tokens": 64,
                            "messages": [
                                {"role": "user", "content": [{"type": "text", "text": "Hi"}]}
                            ],
                        },
                    }
                    for key in ("a", "b")
                ]
            )
            assert batch.processing_status == "ended"
            assert (batch.request_counts.succeeded, batch.request_counts.errored) == (1, 1)
            assert batches.retrieve(batch.id) == batch
            assert batches.cancel(batch.id) == batch
            assert [each.id for each in batches.list()] == [batch.id]
            good, bad = batches.results(batch.id)
            assert batches.delete(batch.id).id == batch.id
        before = len(server.requests)
        with ours(server) as client:
            chat = client.chat(models.CLAUDE_SONNET_5)
            chat.batches.submit({"a": "Hi", "b": "Hi"}, max_output_tokens=64)
    assert (good.custom_id, good.result.type) == ("a", "succeeded")
    assert good.result.message.content[0].type == "text"
    assert good.result.message.content[0].text == "Paris"
    assert (bad.custom_id, bad.result.type) == ("b", "errored")
    assert bad.result.error.error.type == "rate_limit_error"
    assert sent(server.requests[before]) == sent(server.requests[0])


def test_it_reads_every_page_of_models() -> None:
    with serve() as server:
        with official(server) as client:
            listed = [each.id for each in client.models.list(limit=5)]
        with ours(server) as client:
            assert [each.id for each in client.list_models("anthropic")] == listed
    assert len(listed) > 5
