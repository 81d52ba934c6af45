"""A provider that says what a script tells it, in this process, in the words of any wire.

Law: between the client and the script everything is real: encoder, clocks, retries, decoder.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING, cast

from interlingua import jsontext, wires
from interlingua.errors import UsageError
from interlingua.in_process import TimedAnswer
from interlingua.prompt_prefix import unmarked
from interlingua.providers import Provider
from interlingua.testing.server.answering import answer_to
from interlingua.testing.server.requests import RecordedRequest
from interlingua.testing.server.routes import PREFIXES
from interlingua.testing.server.script import Answers, ScriptedReply
from interlingua.testing.server.storage import Storage
from interlingua.testing.server.turn import CHARACTERS_PER_TOKEN, estimate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from interlingua.http import HttpRequest
    from interlingua.providers import CompatibleModel
    from interlingua.testing.server.script import Replies, WholeAnswer
    from interlingua.values import JsonValue

_SHOWN = 300


class ScriptedProvider:
    """Answers in this process with what a script says; `Client(providers=[script])` takes it.

        script = ScriptedProvider(["Hello!", ToolCall("weather", {"city": "Oslo"})])
        client = Client(providers=[script])

    It stands in for every provider of the catalog, so any model can be called, without a key; and
    it has a model of its own, `script.model`.

    Parameters:
        replies: Replies given in order, or a function that answers each request. A reply is a text,
            a part such as `ToolCall` or `Thinking`, several of them, a `ScriptedReply`, a
            `ScriptedError`, a `RawReply`, or an error of ours, which is raised as it is.
        provider: The id of the only provider it stands in for; of every one by default.
        tokens_per_second: How fast streams come; at once by default, or as a reply's `pace` says.
        cache_reads: Whether input that an earlier request began with counts as read from a cache,
            where a reply does not give its usage.
        input_tokens: What every count of tokens answers; an estimate by default.

    Raises:
        UsageError: The replies are neither a list nor a function.
    """

    def __init__(
        self,
        replies: Replies,
        *,
        provider: str | None = None,
        tokens_per_second: float | None = None,
        cache_reads: bool = False,
        input_tokens: int | None = None,
    ) -> None:
        if tokens_per_second is not None and tokens_per_second <= 0:
            raise UsageError(f"tokens_per_second={tokens_per_second}: must be positive")
        self.requests: list[RecordedRequest] = []
        self._answers = Answers(replies)
        self._storage = Storage()
        self._provider = provider
        self._pace = None if tokens_per_second is None else 1 / tokens_per_second
        self._prompts: list[str] | None = [] if cache_reads else None
        self._input_tokens = input_tokens
        self._lock = Lock()
        own = Provider.openai_compatible("scripted", base_url="https://scripted.invalid/v1")
        self.model: CompatibleModel = own.chat_model("scripted")

    def __repr__(self) -> str:
        return f"<ScriptedProvider: {len(self.requests)} asked, {self._answers.waiting} waiting>"

    def answers_for(self, provider: str) -> bool:
        """Tell whether it stands in for a provider, by its id."""
        return self._provider is None or provider in (self._provider, "scripted")

    def answer(self, request: HttpRequest) -> TimedAnswer:
        """Answer a request as the script says.

        Raises:
            UsageError: The script has run out.
            InterlinguaError: The script says so.
        """
        _, wire, path = request.url.partition("://")[2].partition("/")[2].split("/", 2)
        target = f"{PREFIXES.get(wire, '')}/{path}"
        asked = RecordedRequest(request.method, target, request.headers, request.body)
        with self._lock:
            self.requests.append(asked)
            cached = self._cached(asked)
            number = len(self.requests)

        def settled(reply: WholeAnswer) -> WholeAnswer:
            return self._settled(reply, asked, cached)

        answer = answer_to(asked, number, self._answers, self._storage, self._input_tokens, settled)
        if answer is None:
            raise UsageError(self._answers.exhausted(asked))
        chunks = list(answer.chunks)
        return replace(answer, chunks=_watched(chunks, asked, whole=answer.end == "whole"))

    def assert_asked(
        self,
        containing: str | None = None,
        *,
        model: str | None = None,
        body: Mapping[str, JsonValue] | None = None,
        times: int | None = None,
    ) -> None:
        """Assert that a request was made that fits everything given.

        Parameters:
            containing: A text somewhere in its body.
            model: The id of the model it asks for.
            body: What its body holds, among other things; in the wire's own words.
            times: How many such requests there were; at least one by default.

        Raises:
            AssertionError: There was none, or another number of them.
        """
        fitting = [
            each
            for each in self.requests
            if (model is None or each.model == model)
            and (containing is None or _says(each.body, containing))
            and (body is None or _holds(each.body, cast("JsonValue", body)))
        ]
        if (len(fitting) if times is None else len(fitting) == times) or times == 0 == len(fitting):
            return
        given = {"containing": containing, "model": model, "body": body}
        wanted = ", ".join(f"{name}={each!r}" for name, each in given.items() if each is not None)
        often = "" if times is None else f" {times} times, but {len(fitting)}"
        raise AssertionError(
            f"not asked{often}: {wanted or 'anything'}; what was asked:{_listed(self.requests)}"
        )

    def assert_exhausted(self) -> None:
        """Assert that every reply of the script was given.

        Raises:
            AssertionError: Some were not.
        """
        waiting = self._answers.waiting
        if waiting:
            raise AssertionError(
                f"{waiting} replies of the script were not asked for;"
                f" what was asked:{_listed(self.requests)}"
            )

    def _settled(
        self, reply: WholeAnswer, request: RecordedRequest, cached: int | None
    ) -> WholeAnswer:
        if not isinstance(reply, ScriptedReply):
            return reply
        if self._pace is not None:
            reply = replace(reply, chunk_size=CHARACTERS_PER_TOKEN, pace=self._pace)
        if cached is None or reply.usage is not None:
            return reply
        usage = estimate(reply.content, request)
        return replace(reply, usage=replace(usage, cached=min(cached, usage.input or 0)))

    def _cached(self, request: RecordedRequest) -> int | None:
        """Give the tokens that an earlier request has brought to the cache; note this one's."""
        if self._prompts is None or request.wire is None:
            return None
        prompt = _prompt(request)
        shared = max([_shared(prompt, each) for each in self._prompts], default=0)
        self._prompts.append(prompt)
        return shared // CHARACTERS_PER_TOKEN


def _prompt(request: RecordedRequest) -> str:
    """Write what a cache reads of a request, so that a conversation that goes on extends it."""
    assert request.wire is not None
    fields = [
        jsontext.encode_text(unmarked(request.body.get(name)))
        for name in wires.load(request.wire).prefix
    ]
    return f"{request.model}{''.join(fields)}".removesuffix("]")


def _shared(one: str, other: str) -> int:
    """Count the characters that two texts begin with alike."""
    shortest = min(len(one), len(other))
    if one[:shortest] == other[:shortest]:
        return shortest
    return next(at for at in range(shortest) if one[at] != other[at])


def _watched(
    chunks: Sequence[tuple[float, bytes]], request: RecordedRequest, *, whole: bool
) -> Iterator[tuple[float, bytes]]:
    """Give the chunks, and note of the request how its answer ended."""
    try:
        for at, chunk in enumerate(chunks):
            if at == len(chunks) - 1 and whole:
                request.settle("answered")
            yield chunk
        request.settle("cut")
    finally:
        request.settle("disconnected")


def _says(inner: JsonValue, text: str) -> bool:
    match inner:
        case str():
            return text in inner
        case list():
            return any(_says(each, text) for each in inner)
        case dict():
            return any(_says(each, text) for each in inner.values())
        case _:
            return False


def _holds(sent: JsonValue, wanted: JsonValue) -> bool:
    if isinstance(sent, dict) and isinstance(wanted, Mapping):
        return all(name in sent and _holds(sent[name], each) for name, each in wanted.items())
    if isinstance(sent, list) and isinstance(wanted, list):
        return len(sent) == len(wanted) and all(map(_holds, sent, wanted))
    return sent == wanted


def _listed(requests: Sequence[RecordedRequest]) -> str:
    lines: list[str] = []
    for number, each in enumerate(requests, 1):
        said = each.content.decode("utf-8", "replace")
        shown = said if len(said) <= _SHOWN else f"{said[:_SHOWN]}…"
        lines.append(f"\n  {number}. {each.method} {each.path} {shown}")
    return "".join(lines) or " nothing"
