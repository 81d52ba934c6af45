"""What of an exchange reaches the disk, and what never does."""

from __future__ import annotations

import pytest

from interlingua.http import HttpRequest, HttpResponse
from interlingua.testing.scrubbing import Scrubber
from tests.runtime.testing.exchanges import SECRET, request

SCRUBBER = Scrubber(["acme corp"])

REQUESTS = {
    "key header": request(headers={"authorization": f"Bearer {SECRET}"}),
    "shapeless key header": request(headers={"x-api-key": SECRET[:20]}),
    "query": request(url=f"https://generativelanguage.googleapis.com/v1?key={SECRET}&alt=sse"),
    "user of the URL": request(url=f"https://me:{SECRET}@proxy.example/v1"),
    "body": request(f'{{"input":"my key is {SECRET}"}}'.encode()),
    "named field of the body": request(
        f'{{"tools":[{{"authorization_token":"{SECRET[:20]}"}}]}}'.encode()
    ),
    "headers in the body": request(f'{{"headers":{{"Authorization":"{SECRET}"}}}}'.encode()),
    "its own key, wherever it stands": request(
        f'{{"input":"{SECRET[8:30]}"}}'.encode(), headers={"x-api-key": SECRET[8:30]}
    ),
}


@pytest.mark.parametrize("asked", REQUESTS.values(), ids=REQUESTS)
def test_no_secret_of_a_request_is_kept(asked: HttpRequest) -> None:
    kept = SCRUBBER.request(asked)
    shown = f"{kept.url} {kept.headers} {kept.body!r}"
    assert SECRET[8:20] not in shown
    assert "[redacted]" in shown


def test_no_secret_of_a_response_is_kept() -> None:
    key = "0123456789abcdef"
    asked = request(headers={"x-api-key": key})
    headers = {
        "set-cookie": "session=1234567890",
        "openai-organization": "acme",
        "anthropic-organization-id": "acme",
        "openai-project": "proj_acme",
        "x-request-id": "req_1",
        "x-ratelimit-remaining-tokens": "99",
        "retry-after": "3",
        "content-length": "7",
        "content-encoding": "gzip",
        "date": "today",
    }
    body = f"wrong key {key} of acme corp, or “{SECRET}”".encode() + b"\xff"
    kept = SCRUBBER.response(HttpResponse(401, headers, body), asked)
    assert kept.headers == {
        "set-cookie": "[redacted]",
        "openai-organization": "[redacted]",
        "anthropic-organization-id": "[redacted]",
        "openai-project": "[redacted]",
        "x-request-id": "req_1",
        "x-ratelimit-remaining-tokens": "99",
        "retry-after": "3",
    }
    assert kept.body == "wrong key [redacted] of [redacted], or “[redacted]”".encode() + b"\xff"


def test_what_holds_no_secret_is_kept_as_it_was() -> None:
    body = '{"model":"m","input":"ünï","max_output_tokens":5,"prompt_cache_key":"k"}'.encode()
    asked = request(body, headers={"content-type": "application/json", "user-agent": "x/1"})
    kept = SCRUBBER.request(asked)
    assert kept.body == body
    assert kept.url == asked.url
    assert kept.headers == {"content-type": "application/json"}


def test_the_boundary_of_a_form_is_always_the_same() -> None:
    kept = [
        SCRUBBER.request(
            request(
                f"--{drawn}\r\nx\r\n--{drawn}--".encode(),
                headers={"content-type": f"multipart/form-data; boundary={drawn}"},
            )
        )
        for drawn in ("a1b2c3", "d4e5f6")
    ]
    assert kept[0] == kept[1]
