from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple

import pytest

from interlingua import AsyncClient, Client
from interlingua.errors import UsageError
from interlingua.models import azure
from tests.runtime.json_endpoint import JsonEndpoint, Said
from tests.runtime.probe import TWINS, Twin

if TYPE_CHECKING:
    from pathlib import Path

    from interlingua.auth.credentials import Credential

TOKEN = "eyJ0eXAi.eyJhdWQi.c2lnbmF0dXJl"
KEY = "0123456789abcdef0123456789abcdef"
REPLY: dict[str, object] = {
    "id": "resp_1",
    "object": "response",
    "status": "completed",
    "model": "gpt-5.2-2025-12-11",
    "output": [
        {
            "type": "message",
            "id": "m",
            "role": "assistant",
            "status": "completed",
            "content": [{"type": "output_text", "text": "Hello", "annotations": []}],
        }
    ],
    "usage": {"input_tokens": 1_000_000, "output_tokens": 0, "total_tokens": 1_000_000},
}


class AccessToken(NamedTuple):
    token: str
    expires_on: int


class Identity:
    """As a credential of azure-identity."""

    def __init__(self) -> None:
        self.scopes: list[str] = []

    def get_token(self, *scopes: str) -> AccessToken:
        self.scopes += scopes
        return AccessToken(TOKEN, 0)


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("AZURE_OPENAI_API_KEY", "AZURE_API_KEY", "AZURE_RESOURCE_NAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


def sent_headers(credential: Credential, twin: Twin) -> dict[str, str]:
    with JsonEndpoint(Said(REPLY)) as endpoint:
        where, keys = {"azure": endpoint.url}, {"azure": credential}
        if twin == "sync":
            with Client(endpoints=where, credentials=keys) as client:
                client.chat(azure.GPT_5_2).complete("Hi")
        else:

            async def main() -> None:
                async with AsyncClient(endpoints=where, credentials=keys) as client:
                    await client.chat(azure.GPT_5_2).complete("Hi")

            asyncio.run(main())
    return dict(endpoint.asked[0].headers)


@pytest.mark.parametrize("twin", TWINS)
def test_a_key_is_sent_as_a_key(twin: Twin) -> None:
    headers = sent_headers(KEY, twin)
    assert headers["api-key"] == KEY
    assert "authorization" not in headers


@pytest.mark.parametrize("twin", TWINS)
def test_a_token_of_entra_id_is_sent_as_a_token(twin: Twin) -> None:
    headers = sent_headers(lambda: TOKEN, twin)
    assert headers["authorization"] == f"Bearer {TOKEN}"
    assert "api-key" not in headers


@pytest.mark.parametrize("twin", TWINS)
def test_a_credential_is_asked_for_a_token_of_the_service(twin: Twin) -> None:
    identity = Identity()
    assert sent_headers(identity, twin)["authorization"] == f"Bearer {TOKEN}"
    assert identity.scopes == ["https://cognitiveservices.azure.com/.default"]


def test_a_deployment_is_asked_by_its_name_and_priced_as_its_model() -> None:
    deployed = azure.GPT_5_2.deployed_as("my-deployment")
    with JsonEndpoint(Said(REPLY)) as endpoint:
        where, keys = {"azure": endpoint.url}, {"azure": KEY}
        with Client(endpoints=where, credentials=keys) as client:
            reply = client.chat(deployed).complete("Hi")
            same = client.chat(azure.GPT_5_2).complete("Hi")
    assert [asked.json["model"] for asked in endpoint.asked] == ["my-deployment", "gpt-5.2"]
    assert str(reply.cost) == str(same.cost)
    assert "unknown" not in str(reply.cost)


def test_a_version_and_a_deployment_may_stand_in_the_address() -> None:
    base = "https://r.openai.azure.com/openai/deployments/d?api-version=2024-10-21"
    client = Client(endpoints={"azure": base}, credentials={"azure": KEY})
    plan = client.chat(azure.GPT_5_2, wire="openai_chat").explain("Hi")
    assert plan.request.url == (
        "https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=2024-10-21"
    )


def test_without_a_key_it_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    # A chain that finds nothing here would ask the network for a while.
    monkeypatch.setenv("AZURE_TOKEN_CREDENTIALS", "EnvironmentCredential")
    client = Client(endpoints={"azure": "http://127.0.0.1:1"})
    with pytest.raises(UsageError, match="AZURE_OPENAI_API_KEY") as caught:
        client.chat(azure.GPT_5_2).complete("Hi")
    assert "Entra ID" in str(caught.value)
