from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest

from interlingua import AsyncClient, Client
from interlingua.errors import UsageError
from tests.runtime.json_endpoint import JsonEndpoint, Said
from tests.runtime.probe import TWINS, Twin

if TYPE_CHECKING:
    from pathlib import Path

TOKEN = "ya29.token-0123456789"
MODEL = "google-vertex/claude-sonnet-4-6@default"
MESSAGE = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude-sonnet-4-6",
    "content": [{"type": "text", "text": "Hello"}],
    "stop_reason": "end_turn",
    "usage": {"input_tokens": 1, "output_tokens": 1},
}


class Credentials:
    """As those of google-auth: a token that is made when it is not there."""

    def __init__(self) -> None:
        self.token: str | None = None
        self.project_id = "of-the-key"
        self.refreshed = 0

    @property
    def valid(self) -> bool:
        return self.token is not None

    def refresh(self, request: object) -> None:
        self.refreshed += 1
        self.token = TOKEN


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_LOCATION", "GOOGLE_APPLICATION_CREDENTIALS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("CLOUDSDK_CONFIG", str(tmp_path))
    # No machine of this test is one of Google's, and asking takes seconds.
    monkeypatch.setenv("NO_GCE_CHECK", "true")


@pytest.mark.parametrize("twin", TWINS)
def test_a_token_is_made_once_and_sent_with_every_call(twin: Twin) -> None:
    given = Credentials()
    with JsonEndpoint(Said(MESSAGE)) as endpoint:
        where = {"google-vertex": endpoint.url}
        if twin == "sync":
            with Client(endpoints=where, credentials={"google-vertex": given}) as client:
                texts = [client.chat(MODEL).complete("Hi").text for _ in range(2)]
        else:

            async def main() -> list[str]:
                keys = {"google-vertex": given}
                async with AsyncClient(endpoints=where, credentials=keys) as client:
                    return [(await client.chat(MODEL).complete("Hi")).text for _ in range(2)]

            texts = asyncio.run(main())
    assert texts == ["Hello", "Hello"]
    assert given.refreshed == 1
    assert [asked.headers["authorization"] for asked in endpoint.asked] == [f"Bearer {TOKEN}"] * 2


def test_anthropics_bodies_are_raw_predictions() -> None:
    keys = {"google-vertex": TOKEN}
    with (
        JsonEndpoint(Said(MESSAGE)) as endpoint,
        Client(endpoints={"google-vertex": endpoint.url}, credentials=keys) as client,
    ):
        client.chat(MODEL).complete(
            "Hi", max_output_tokens=5, headers={"anthropic-beta": "context-1m-2025-08-07"}
        )
    (asked,) = endpoint.asked
    assert asked.path == "/models/claude-sonnet-4-6%40default:rawPredict"
    assert asked.json == {
        "anthropic_version": "vertex-2023-10-16",
        "max_tokens": 5,
        "messages": [{"role": "user", "content": [{"type": "text", "text": "Hi"}]}],
    }
    assert asked.headers["anthropic-beta"] == "context-1m-2025-08-07"
    assert "anthropic-version" not in asked.headers


def test_tokens_are_counted_at_a_path_of_their_own() -> None:
    keys = {"google-vertex": TOKEN}
    with (
        JsonEndpoint(Said({"input_tokens": 3})) as endpoint,
        Client(endpoints={"google-vertex": endpoint.url}, credentials=keys) as client,
    ):
        assert client.chat(MODEL).count_tokens("Hi").tokens == 3
    (asked,) = endpoint.asked
    assert asked.path == "/models/count-tokens:rawPredict"
    assert asked.json["model"] == "claude-sonnet-4-6@default"


@pytest.mark.parametrize(
    ("location", "host"),
    [
        (None, "aiplatform.googleapis.com/v1/projects/p/locations/global"),
        ("global", "aiplatform.googleapis.com/v1/projects/p/locations/global"),
        ("us-east5", "us-east5-aiplatform.googleapis.com/v1/projects/p/locations/us-east5"),
        ("eu", "aiplatform.eu.rep.googleapis.com/v1/projects/p/locations/eu"),
    ],
)
@pytest.mark.parametrize(
    ("model", "path"),
    [
        (MODEL, "publishers/anthropic/models/claude-sonnet-4-6%40default:streamRawPredict"),
        (
            "google-vertex/gemini-3-flash-preview",
            "publishers/google/models/gemini-3-flash-preview:streamGenerateContent?alt=sse",
        ),
        ("google-vertex/meta/llama-3.3-70b-instruct-maas", "endpoints/openapi/chat/completions"),
    ],
)
def test_the_address_is_made_of_project_and_location(
    location: str | None, host: str, model: str, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "p")
    if location is not None:
        monkeypatch.setenv("GOOGLE_CLOUD_LOCATION", location)
    plan = Client().chat(model).explain("Hi", stream=True)
    assert plan.request.url == f"https://{host}/{path}"


def test_the_project_is_that_of_the_credentials() -> None:
    plan = Client(credentials={"google-vertex": Credentials()}).chat(MODEL).explain("Hi")
    assert "/projects/of-the-key/" in plan.request.url


def test_a_service_account_file_names_the_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "account.json"
    path.write_text(
        json.dumps(
            {
                "type": "authorized_user",
                "client_id": "c",
                "client_secret": "s",
                "refresh_token": "r",
                "quota_project_id": "of-the-file",
            }
        )
    )
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(path))
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "named")
    plan = Client().chat(MODEL).explain("Hi")
    assert "/projects/named/" in plan.request.url


def test_without_credentials_it_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "p")
    with pytest.raises(UsageError, match="gcloud auth application-default login"):
        Client().chat(MODEL).complete("Hi")


def test_without_a_project_it_is_told_what_to_do() -> None:
    with pytest.raises(UsageError, match="GOOGLE_CLOUD_PROJECT"):
        Client(credentials={"google-vertex": TOKEN}).chat(MODEL).complete("Hi")
