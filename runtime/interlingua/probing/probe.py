"""Asks a server: twins that share everything but the waiting."""

from __future__ import annotations

import re
from collections.abc import Generator
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from interlingua import jsontext
from interlingua.binding import defaults_of, transport_options_of
from interlingua.connection import AsyncConnection, Connection
from interlingua.errors import (
    Forbidden,
    Overloaded,
    ProviderError,
    QuotaExceeded,
    RateLimited,
    Unauthenticated,
    UsageError,
)
from interlingua.failures import error_of
from interlingua.http import OperationRequest
from interlingua.invocation import awaited, invoke
from interlingua.operation import Operation
from interlingua.probing.answers import Answer, Question
from interlingua.probing.inquiry import Inquiry
from interlingua.probing.reasoning_inquiry import look_at_reasoning
from interlingua.probing.report import ProbeReport
from interlingua.probing.tool_inquiry import look_at_output, look_at_tools
from interlingua.providers import Provider
from interlingua.settings import Retry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.auth.credentials import Credential
    from interlingua.http import HttpResponse
    from interlingua.settings import Timeouts

_Asked: TypeAlias = Operation[Answer]
Exchanges: TypeAlias = Generator[Question, Answer, None]

_ENDING = (Unauthenticated, Forbidden, QuotaExceeded, RateLimited, Overloaded)
"""Refusals that say nothing of what was asked, and end a probe."""

_VERSION = re.compile(r"/v\d+\w*$")


def probe(
    url: str,
    *,
    model: str | None = None,
    id: str | None = None,
    key: Credential | None = None,
    key_env: str | None = None,
    headers: Mapping[str, str] | None = None,
    timeout: float | Timeouts | None = None,
) -> ProbeReport:
    """Find out what a server is like by some twenty small questions.

    Parameters:
        url: Its base URL, with the version segment or without.
        model: Whom to ask; else the first that it lists and that seems to chat.
        id: What the provider is to be called; else it is made of the URL.
        key: The server's key; else that in the environment variable `key_env`, if named.
        timeout: Seconds for each question, or for its phases.

    Raises:
        UsageError: The URL is none, or no model is named and none is listed.
        ProviderError: The server wants a key, or cannot answer now.
        ConnectionFailed: There is no server.
    """
    probing = _Probing(url, model, id, key, key_env, headers, timeout)
    connection = Connection(transport_options_of({}), None)
    try:
        steps = probing.steps()
        question: Question | None = next(steps)
        while question is not None:
            operation = probing.operation(question)
            try:
                answer = invoke(operation, connection)
            except ProviderError as error:
                answer = probing.refused(error)
            question = probing.following(steps, answer)
    finally:
        connection.close()
    return probing.report()


async def awaited_probe(
    url: str,
    *,
    model: str | None = None,
    id: str | None = None,
    key: Credential | None = None,
    key_env: str | None = None,
    headers: Mapping[str, str] | None = None,
    timeout: float | Timeouts | None = None,
) -> ProbeReport:
    """Find out what a server is like; the twin of `probe`."""
    probing = _Probing(url, model, id, key, key_env, headers, timeout)
    connection = AsyncConnection(transport_options_of({}), None)
    try:
        steps = probing.steps()
        question: Question | None = next(steps)
        while question is not None:
            operation = probing.operation(question)
            try:
                answer = await awaited(operation, connection)
            except ProviderError as error:
                answer = probing.refused(error)
            question = probing.following(steps, answer)
    finally:
        await connection.close()
    return probing.report()


class _Probing:
    """One probe: where it asks, with which key, and what it asks next; no I/O."""

    def __init__(
        self,
        url: str,
        model: str | None,
        id: str | None,
        key: Credential | None,
        key_env: str | None,
        headers: Mapping[str, str] | None,
        timeout: float | Timeouts | None,
    ) -> None:
        if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).netloc:
            raise UsageError(f"{url!r} is no base URL; write it as http://localhost:8000/v1")
        self._url = url.rstrip("/")
        self._id = id or _named_after(url)
        self._key_env = key_env
        defaults = defaults_of(
            {"headers": headers, "timeout": timeout, "retry": Retry(attempts=2, base=0.2)}
        )
        # Not by way of the options, which warn of names that are nearly the catalog's.
        self._defaults = replace(defaults, credentials={} if key is None else {self._id: key})
        self._inquiry = Inquiry(model or "")
        self._calls = 0

    def steps(self) -> Exchanges:
        """Put every question in turn."""
        inquiry = self._inquiry
        listed = yield Question("models", "/models")
        if listed.refusal is not None and not _VERSION.search(self._url):
            given, self._url = self._url, f"{self._url}/v1"
            listed = yield Question("models", "/models")
            if listed.refusal is not None:
                self._url = given
        inquiry.look_at_models(listed)
        if not inquiry.model:
            raise UsageError(f"{self._url} lists no models ({listed.refusal}); name one")
        yield from inquiry.look_at_plain()
        if not inquiry.knows("reply"):
            return
        # First of all, since reasoning that can be turned off leaves room for the answers.
        yield from look_at_reasoning(inquiry)
        yield from inquiry.look_at_streaming()
        yield from inquiry.look_at_roles()
        yield from look_at_tools(inquiry)
        yield from look_at_output(inquiry)
        yield from inquiry.look_at_fields()
        yield from inquiry.look_at_errors()

    def following(self, steps: Exchanges, answer: Answer) -> Question | None:
        """Give the next question, or None after the last."""
        try:
            return steps.send(answer)
        except StopIteration:
            return None

    def operation(self, question: Question) -> _Asked:
        """Give the call that a question is."""
        self._calls += 1
        method = "GET" if question.body is None else "POST"
        accept = "text/event-stream" if question.is_streamed else "application/json"
        return Operation(
            self._defaults,
            "probe",
            Provider.openai_compatible(self._id, base_url=self._url, key_env=self._key_env),
            "openai_chat",
            OperationRequest(question.path, question.body, method, accept=accept),
            _answer,
            error_of=error_of,
            settings={},
        )

    def refused(self, error: ProviderError) -> Answer:
        """Give the answer that a refusal is; raise it where it says nothing of the question."""
        if isinstance(error, _ENDING):
            raise error
        return Answer(error.status or 0, _body(error), _words(error))

    def report(self) -> ProbeReport:
        """Give what was found."""
        inquiry = self._inquiry
        return ProbeReport(
            id=self._id,
            url=self._url,
            key_env=self._key_env,
            has_key=bool(self._key_env or self._defaults.credentials),
            model=inquiry.model,
            models=inquiry.models,
            compat=inquiry.compat,
            features=inquiry.features,
            findings=tuple(inquiry.findings),
            calls=self._calls,
            output_tokens=inquiry.output_tokens,
        )


def _answer(response: HttpResponse) -> Answer:
    return Answer(response.status, response.body)


def _body(error: ProviderError) -> bytes:
    body = error.body
    return body.encode() if isinstance(body, str) else jsontext.encode_text(body).encode()


def _words(error: ProviderError) -> str:
    return f"status {error.status}, {error.message}"


def _named_after(url: str) -> str:
    """Make a provider's id of an address: letters, digits and hyphens, a letter first."""
    parts = urlsplit(url)
    host = parts.hostname or "server"
    named = f"{host}-{parts.port}" if parts.port else host
    id = re.sub(r"[^a-z0-9]+", "-", named.lower()).strip("-")
    return id if id[:1].isalpha() else f"host-{id}"
