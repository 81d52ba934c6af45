"""Secrets of every common shape, planted wherever they may come from; none may be shown."""

from __future__ import annotations

import base64
import json
import logging
import traceback
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interlingua import Client, Hooks, InterlinguaError, Retry
from interlingua.http import HttpRequest
from interlingua.redaction import redact_error, redacted_headers, redacted_url, secrets_of
from interlingua.secret_shapes import without_secrets
from interlingua.testing import RawReply, ScriptedError, serve
from tests.runtime.probe import Asked, model, other_model

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.testing import Answer

LETTERS = st.text("ABCDEFGHabcdefgh01234567", min_size=36, max_size=36)


def basic(letters: str) -> str:
    return base64.b64encode(f"user:{letters}".encode()).decode()


SHAPES: dict[str, Callable[[str], str]] = {
    "openai": lambda letters: f"sk-proj-{letters}",
    "anthropic": lambda letters: f"sk-ant-api03-{letters}",
    "google": lambda letters: f"AIza{letters}",
    "github": lambda letters: f"ghp_{letters}",
    "github, fine": lambda letters: f"github_pat_{letters}",
    "aws": lambda letters: f"AKIA{letters[:16].upper()}",
    "hugging face": lambda letters: f"hf_{letters}",
    "groq": lambda letters: f"gsk_{letters}",
    "xai": lambda letters: f"xai-{letters}",
    "jwt": lambda letters: f"eyJ{letters}.eyJ{letters}.{letters}",
    "google token": lambda letters: f"ya29.{letters}",
}
IN_WORDS: dict[str, Callable[[str], str]] = {
    "plain": lambda secret: f"Incorrect API key provided: {secret}.",
    "quoted": lambda secret: f'the key "{secret}" is wrong',
    "json": lambda secret: f'{{"key":"{secret}"}}',
    "query": lambda secret: f"GET https://api.example/v1?alt=sse&key={secret}&x=1 failed",
    "first in a query": lambda secret: f"https://api.example/v1?key={secret}",
    "header": lambda secret: f"x-api-key: {secret}\n",
    "bearer": lambda secret: f"Authorization: Bearer {secret}",
    "user of a URL": lambda secret: f"http://me:{secret}@proxy.example:8080/",
}
SHAPELESS: dict[str, Callable[[str], str]] = {
    "bearer": lambda secret: f"authorization: bearer {secret}",
    "basic": lambda secret: f"Authorization: Basic {basic(secret)}",
    "query": lambda secret: f"https://api.example/v1?key={secret}",
    "access token": lambda secret: f"https://api.example/v1?access_token={secret}",
    "user of a URL": lambda secret: f"http://me:{secret}@proxy.example:8080/",
}


@pytest.mark.parametrize("words", IN_WORDS)
@pytest.mark.parametrize("shape", SHAPES)
@given(letters=LETTERS)
@settings(max_examples=10)
def test_what_looks_like_a_key_is_blotted_out(shape: str, words: str, letters: str) -> None:
    secret = SHAPES[shape](letters)
    shown = without_secrets(IN_WORDS[words](secret))
    assert letters[:16] not in shown
    assert "[redacted]" in shown


@pytest.mark.parametrize("words", SHAPELESS)
@given(letters=LETTERS)
@settings(max_examples=10)
def test_what_stands_where_keys_stand_is_blotted_out(words: str, letters: str) -> None:
    shown = without_secrets(SHAPELESS[words](letters))
    assert letters not in shown
    assert basic(letters) not in shown


@pytest.mark.parametrize(
    "words",
    [
        "maximum context length is 128000 tokens",
        "Incorrect API key provided: sk-proj-********************1234.",
        "model key-value-store does not exist",
        "write to support@example.com about request req_011CRyo9xyzABCDEFGHIJKLMN",
        "see https://docs.example.com/basic-auth?page=2#bearer",
        "the basic plan has no batches",
    ],
)
def test_other_words_stay(words: str) -> None:
    assert without_secrets(words) == words


OWN = "moon-landing-1969"
"""A key that looks like none, as gateways of one's own give them."""


def test_request_id_that_looks_like_a_key_is_in_no_hook_and_no_log(
    asked: Asked, caplog: pytest.LogCaptureFixture
) -> None:
    key = SHAPES["google"]("A1b2" * 9)
    told: list[object] = []
    caplog.set_level(logging.DEBUG, "interlingua")
    hooks = Hooks(on_response=told.append, on_error=told.append)
    with (
        serve([RawReply(b"{}", status=500, headers={"x-request-id": key})]) as server,
        pytest.raises(InterlinguaError) as raised,
    ):
        asked.complete(model("openai_chat", server), options={"hooks": hooks}, retry=1)
    assert key not in everything_said(raised.value)
    assert key not in f"{told}{caplog.text}"
    assert "[redacted]" in f"{told}"


def everything_said(error: BaseException) -> str:
    bodies: list[str] = []
    each: BaseException | None = error
    while each is not None:
        bodies.append(repr(vars(each)))
        each = each.__cause__ or each.__context__
    return "\n".join([str(error), repr(error), *traceback.format_exception(error), *bodies])


@pytest.mark.parametrize(
    "answer",
    [
        ScriptedError(401, f"the key {OWN} is unknown"),
        ScriptedError(400, "no", code=OWN),
        RawReply(f'{{"error":{{"message":"no","seen":["{OWN}"],"{OWN}":1}}}}'.encode(), status=400),
        RawReply(f"the key {OWN}".encode(), status=403),
        RawReply(f"<html><title>{OWN}</title></html>".encode(), status=502),
        RawReply(f"<html>{OWN}</html>".encode(), headers={"content-type": "text/html"}),
        RawReply(f'{{"id":1,"choices":"{OWN}"}}'.encode()),
        RawReply(f"data: {{{OWN}\n\n".encode(), headers={"content-type": "text/event-stream"}),
        RawReply(
            f'data: {{"error":{{"message":"{OWN}","code":"{OWN}"}}}}\n\n'.encode(),
            headers={"content-type": "text/event-stream"},
        ),
        RawReply(b"", status=307, headers={"location": f"https://me:{OWN}@elsewhere.example/"}),
        RawReply(b"{}", status=500, headers={"x-request-id": OWN}),
    ],
    ids=[
        "401",
        "code",
        "body",
        "plain body",
        "502",
        "html",
        "shape",
        "event",
        "error event",
        "redirect",
        "request id",
    ],
)
@pytest.mark.parametrize("how", ["credential", "header", "query", "user"])
def test_key_that_the_endpoint_repeats_is_in_no_error(
    asked: Asked, answer: Answer, how: str
) -> None:
    with serve([answer, answer]) as server:
        url = server.url
        if how == "query":
            url += f"/v1?api_key={OWN}"
        if how == "user":
            url = url.replace("http://", f"http://me:{OWN}@")
        headers = {"x-gateway-key": OWN} if how == "header" else {}
        key = OWN if how == "credential" else "another-key-0123"
        for ask in (asked.complete, asked.stream):
            with pytest.raises(InterlinguaError) as raised:
                ask(
                    model("openai_chat", url),
                    options={"credentials": {"probe": key}, "headers": headers},
                    retry=1,
                )
            assert OWN not in everything_said(raised.value)


@given(
    letters=LETTERS, shape=st.sampled_from(sorted(SHAPES)), words=st.sampled_from(sorted(IN_WORDS))
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_planted_secret_is_in_no_error_no_plan_and_no_log(
    letters: str, shape: str, words: str
) -> None:
    secret = SHAPES[shape](letters)
    lines: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    logger, kept = logging.getLogger("interlingua"), Kept()
    level = logger.level
    logger.addHandler(kept)
    logger.setLevel(logging.DEBUG)
    try:
        told = IN_WORDS[words](secret)
        body = json.dumps({"error": {"message": "no", "request": {"headers": [told]}}})
        answers: list[Answer] = [
            ScriptedError(500, told),
            RawReply(body.encode(), status=500, headers={"content-type": "application/json"}),
        ]
        with serve(answers) as server:
            url = f"{server.url.replace('://', f'://me:{secret}@')}/v1?token={quote(secret)}"
            asked_model = other_model("own", url)
            with Client(
                credentials={"own": secret},
                headers={"x-api-key": secret, "x-note": f"key {secret}"},
                retry=Retry(attempts=2, base=0.0),
            ) as client:
                chat = client.chat(asked_model)
                plan = chat.explain("hi")
                with pytest.raises(InterlinguaError) as raised:
                    chat.complete("hi")
    finally:
        logger.removeHandler(kept)
        logger.setLevel(level)
    said = [
        everything_said(raised.value),
        *[everything_said(each.error) for each in raised.value.attempt_log if each.error],
        repr(plan),
        str(plan.request),
        str(plan.request.headers),
        plan.request.url,
        repr(client),
        repr(chat),
        repr(asked_model),
        repr(asked_model.provider),
        *lines,
    ]
    assert lines
    assert not [each for each in said if letters[:16] in each or letters[:16].upper() in each]


@given(letters=LETTERS)
@settings(max_examples=20)
def test_request_shows_no_secret_and_knows_its_own(letters: str) -> None:
    url = f"https://me:{letters}1@host.example/v1?api-version=1&api_key={letters}2"
    request = HttpRequest("POST", url, {"authorization": f"Bearer {letters}3"}, b"{}")
    assert letters not in repr(request)
    assert letters not in redacted_url(url)
    assert letters not in str(redacted_headers(request.headers))
    known = secrets_of(request)
    assert {f"{letters}{at}" for at in (1, 2, 3)} <= set(known)
    error = InterlinguaError(f"{letters}1 {letters}2")
    error.__cause__ = ValueError(f"{letters}3")
    redact_error(error, known)
    assert letters not in everything_said(error)
