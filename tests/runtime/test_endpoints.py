"""Which URL a wire is called at."""

from __future__ import annotations

import pytest

from interlingua.endpoints import base_url
from interlingua.errors import UsageError
from interlingua.http import join_url
from interlingua.records import Auth, Endpoint, Provider

PROVIDER = Provider(
    id="p",
    name="Probe",
    auth=Auth(scheme="none", variables=("REGION",)),
    endpoints=(
        Endpoint(wire="w", base_url="https://w.example/v1", base_url_env="P_BASE_URL"),
        Endpoint(wire="v", base_url="https://${REGION}.example/${PROJECT}/v1"),
        Endpoint(wire="u"),
        Endpoint(wire="t", base_url_env="T_BASE_URL"),
    ),
)


@pytest.mark.parametrize(
    ("wire", "given", "environment", "url"),
    [
        ("w", {}, {}, "https://w.example/v1"),
        ("w", {}, {"P_BASE_URL": "http://env/v1"}, "http://env/v1"),
        ("w", {}, {"P_BASE_URL": ""}, "https://w.example/v1"),
        ("w", {"p": "http://given"}, {"P_BASE_URL": "http://env/v1"}, "http://given"),
        ("w", {"p": "http://given", "p/w": "http://closer"}, {}, "http://closer"),
        ("w", {"p/v": "http://other", "q": "http://q"}, {}, "https://w.example/v1"),
        ("v", {}, {"REGION": "eu", "PROJECT": "moons"}, "https://eu.example/moons/v1"),
        ("w", {"p": "https://${REGION}.own"}, {"REGION": "eu"}, "https://eu.own"),
        ("u", {"p": "http://given"}, {}, "http://given"),
        ("t", {}, {"T_BASE_URL": "http://env"}, "http://env"),
        ("unlisted", {"p": "http://given"}, {}, "http://given"),
    ],
)
def test_base_url(
    wire: str,
    given: dict[str, str],
    environment: dict[str, str],
    url: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, text in environment.items():
        monkeypatch.setenv(name, text)
    assert base_url(PROVIDER, wire, given) == url


@pytest.mark.parametrize(
    ("wire", "given", "told"),
    [
        ("u", {}, r"no base URL is known for Probe over u; .*endpoints=\{'p'"),
        ("unlisted", {}, "no base URL is known for Probe over unlisted"),
        ("v", {}, r"Probe's address needs REGION: set it .*endpoints=\{'p'"),
        ("w", {"p": "localhost:8000"}, "must start with https:// or http://"),
        ("w", {"p": "ftp://x"}, "must start with https:// or http://"),
    ],
)
def test_unusable_base_url_says_what_to_do(wire: str, given: dict[str, str], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        base_url(PROVIDER, wire, given)


@pytest.mark.parametrize(
    ("base", "path", "url"),
    [
        ("https://x/v1", "/chat/completions", "https://x/v1/chat/completions"),
        ("https://x/v1/", "/chat/completions", "https://x/v1/chat/completions"),
        ("https://x", "/v1/messages", "https://x/v1/messages"),
        # both name the version, as bases that are copied from elsewhere do
        ("https://x/v1", "/v1/messages", "https://x/v1/messages"),
        ("https://x/team/v1/", "v1/messages", "https://x/team/v1/messages"),
        ("https://x/v2", "/v1/messages", "https://x/v2/v1/messages"),
        ("https://x/responses", "/responses", "https://x/responses/responses"),
        (
            "https://x/v1beta",
            "/v1beta/models/m:streamGenerateContent?alt=sse",
            "https://x/v1beta/models/m:streamGenerateContent?alt=sse",
        ),
        (
            "https://x/openai?api-version=1",
            "/chat/completions",
            "https://x/openai/chat/completions?api-version=1",
        ),
        ("https://x/v1?a=1", "/m:g?alt=sse", "https://x/v1/m:g?alt=sse&a=1"),
    ],
)
def test_path_behind_a_base_url(base: str, path: str, url: str) -> None:
    assert join_url(base, path) == url
