"""The questions put to one server, one after another, and what their answers show; no I/O.

Law: a step yields questions and is sent answers, so that both drivers share every decision; a
question is only put where an earlier answer leaves it open.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from interlingua import jsontext
from interlingua.errors import ProtocolError
from interlingua.probing.answers import Answer, Question, Seen, objects, seen
from interlingua.probing.report import Finding, ServedModel
from interlingua.records import Compat, Features, Limits

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue

Steps: TypeAlias = Generator[Question, Answer, None]
Asking: TypeAlias = Generator[Question, Answer, Seen]

ANSWER_TOKENS = 64
CALL_TOKENS = 200

_CONTEXT_FIELDS = ("max_model_len", "context_length", "context_window", "max_context_length")
_OUTPUT_FIELDS = ("max_completion_tokens", "max_output_length", "max_output_tokens")


class Inquiry:
    """What is known of a server so far, and how a question is put to it.

    `thinking` is an answer that held reasoning, and `quiet` the fields that turn it off, so that
    few tokens hold a whole answer.

    Parameters:
        model: Who is asked; empty until the server has listed whom there is.
    """

    def __init__(self, model: str) -> None:
        self.model = model
        self.models: tuple[ServedModel, ...] = ()
        self.compat = Compat()
        self.features = Features()
        self.findings: list[Finding] = []
        self.limit_field = "max_tokens"
        self.output_tokens = 0
        self.thinking: Seen | None = None
        self.quiet: JsonObject = {}

    def note(self, what: str, found: JsonValue, how: str) -> None:
        """Write down what was found, and how."""
        self.findings.append(Finding(what, found, how))

    def told(self, what: str) -> JsonValue:
        """Give what was found of something so far, or None."""
        return next((each.found for each in self.findings if each.what == what), None)

    def knows(self, what: str) -> bool:
        """Tell whether something was looked at and shown."""
        return self.told(what) is not None

    def ask(
        self,
        what: str,
        said: str | list[JsonValue],
        more: JsonObject | None = None,
        *,
        tokens: int = ANSWER_TOKENS,
    ) -> Asking:
        """Put a chat question; `more` are further fields of its body."""
        messages: list[JsonValue] = (
            [{"role": "user", "content": said}] if isinstance(said, str) else said
        )
        body: JsonObject = {"model": self.model, "messages": messages}
        if tokens:
            body[self.limit_field] = tokens
        question = Question(what, "/chat/completions", {**body, **self.quiet, **(more or {})})
        answer = yield question
        shown = seen(question, answer)
        self.output_tokens += shown.output_tokens or 0
        if shown.thinks and (self.thinking is None or not self.thinking.reasoning):
            self.thinking = shown
        return shown

    def refusal_of(self, field: str, given: JsonValue) -> Generator[Question, Answer, str | None]:
        """Ask with a field; give the refusal of it, None where it was let by."""
        shown = yield from self.ask(field, "Hi", {field: given}, tokens=1)
        return shown.refusal

    def look_at_models(self, answer: Answer) -> None:
        """Read the list of models, and choose whom to ask where nobody said."""
        self.models = _models(answer)
        how = answer.refusal or f"GET /models listed {len(self.models)}"
        self.note("models", [each.id for each in self.models] or None, how)
        if not self.model and self.models:
            chats = [each.id for each in self.models if each.kind == "chat"]
            self.model = chats[0] if chats else self.models[0].id

    def look_at_plain(self) -> Steps:
        """A plain reply, and which field limits it."""
        shown = yield from self._limited("max_tokens")
        newer = yield from self._limited("max_completion_tokens")
        refusals = {"max_tokens": shown.refusal, "max_completion_tokens": newer.refusal}
        heeded = {"max_tokens": _is_limited(shown), "max_completion_tokens": _is_limited(newer)}
        taken = [each for each, refusal in refusals.items() if refusal is None]
        if not taken:
            self.note("reply", None, f"no question was answered: {shown.refusal}")
            return
        best = [each for each in ("max_completion_tokens", "max_tokens") if heeded[each]]
        ways = {name: "heeded" if heeded[name] else "let by" for name in taken}
        how = "; ".join(
            f"{name}: {ways.get(name) or f'refused ({refusal})'}"
            for name, refusal in refusals.items()
        )
        if best or len(taken) == 1:
            self.limit_field = best[0] if best else taken[0]
            if self.limit_field == "max_tokens":
                self.compat = replace(self.compat, max_output_tokens_field="max_tokens")
            else:
                self.compat = replace(self.compat, max_output_tokens_field="max_completion_tokens")
        self.note("max_output_tokens_field", self.compat.max_output_tokens_field, how)
        plain = shown if shown.refusal is None else newer
        self.note("reply", True, f"it ended as {plain.finish_reason!r}")
        self.note("usage", plain.usage is not None, "a plain reply")

    def _limited(self, field: str) -> Asking:
        shown = yield from self.ask(
            "limit", "Count from 1 to 40 in digits, with commas.", {field: 8}, tokens=0
        )
        return shown

    def look_at_streaming(self) -> Steps:
        """The end of a stream, and where its usage is."""
        shown = yield from self.ask("stream", "Say hi.", {"stream": True})
        asked = yield from self.ask(
            "stream_options",
            "Say hi.",
            {"stream": True, "stream_options": {"include_usage": True}},
        )
        if shown.refusal is not None and asked.refusal is not None:
            self.features = replace(self.features, streaming=False)
            self.note("streaming", False, f"refused: {shown.refusal}")
            return
        stream = shown if shown.refusal is None else asked
        self.features = replace(self.features, streaming=stream.is_framed)
        self.note("streaming", stream.is_framed, "events came" if stream.is_framed else "one body")
        if not stream.is_framed:
            return
        if not stream.is_done:
            self.compat = replace(self.compat, done_marker=False)
        self.note("done_marker", stream.is_done, "how a stream ended")
        if stream.finish_reason is None:
            self.compat = replace(self.compat, finish_reason=False)
        self.note("finish_reason", stream.finish_reason is not None, f"{stream.finish_reason!r}")
        self.note("usage_in_stream", shown.usage is not None, "a stream that did not ask for it")
        if asked.refusal is not None:
            self.compat = replace(self.compat, stream_options=False)
            self.note("stream_options", False, f"refused: {asked.refusal}")
        elif asked.usage is not None:
            self.compat = replace(self.compat, stream_options=True)
            self.note("stream_options", True, "usage came where it was asked for")
        else:
            self.note("stream_options", None, "let by, but no usage came")

    def look_at_roles(self) -> Steps:
        """Whether instructions are heeded, as system or as developer."""
        found: dict[str, Seen] = {}
        for role in ("system", "developer"):
            found[role] = yield from self.ask(
                role,
                [
                    {"role": role, "content": "Whatever is asked, answer only: PLUM"},
                    {"role": "user", "content": "Name a fruit."},
                ],
            )
        system, developer = found["system"], found["developer"]
        if system.refusal is not None:
            self.features = replace(self.features, system_messages=False)
            self.note("system_messages", False, f"refused: {system.refusal}")
        elif _heeds(system):
            self.features = replace(self.features, system_messages=True)
            self.note("system_messages", True, "it was heeded")
        else:
            self.note("system_messages", None, _why_not(system))
        if developer.refusal is not None:
            self.compat = replace(self.compat, developer_role=False)
            self.note("developer_role", False, f"refused: {developer.refusal}")
        elif _heeds(developer):
            self.compat = replace(self.compat, developer_role=True)
            self.note("developer_role", True, "it was heeded")
        elif _heeds(system) and not developer.is_cut:
            self.compat = replace(self.compat, developer_role=False)
            self.note("developer_role", False, "the same was heeded as system, and not so here")
        else:
            self.note("developer_role", None, _why_not(developer))

    def look_at_fields(self) -> Steps:
        """Fields that servers let by unread where they do not know them."""
        strict = yield from self.refusal_of("interlingua_probe", 1)
        self.note(
            "ignores_unknown_fields",
            strict is None,
            "a field of no meaning was let by" if strict is None else f"refused: {strict}",
        )
        names: JsonObject = {
            "top_k": 5,
            "prompt_cache_key": "probe",
            "prompt_cache_retention": "in_memory",
        }
        kept: dict[str, bool] = {}
        for name, fitting in names.items():
            if strict is None:
                # Who ignores what it does not know refuses only what it knows.
                refusal = yield from self.refusal_of(name, {"wrong": True})
                known = refusal is not None
                how = f"a wrong value was {'refused' if known else 'let by'}"
            else:
                refusal = yield from self.refusal_of(name, fitting)
                known = refusal is None
                how = "taken, where unknown fields are refused" if known else f"refused: {refusal}"
            kept[name] = known
            if name == "top_k" and known is False and strict is None:
                self.note(name, None, "a wrong value was let by")
                continue
            what = {"prompt_cache_key": "cache_key", "prompt_cache_retention": "cache_retention"}
            self.note(what.get(name, name), known, how)
        self.compat = replace(
            self.compat,
            # Left out, it is not sent; a server that refuses it is told of.
            top_k=kept["top_k"] or (None if strict is None else False),
            cache_key=kept["prompt_cache_key"],
            cache_retention=kept["prompt_cache_retention"],
        )

    def look_at_errors(self) -> Steps:
        """What an error looks like."""
        body: JsonObject = {"model": self.model, "messages": "none"}
        answer = yield Question("errors", "/chat/completions", body)
        if answer.refusal is None:
            self.note("error", None, "messages that are no list were answered")
            return
        self.note("error", _shape(answer.body), answer.refusal)


def _shape(body: bytes) -> JsonValue:
    try:
        sent = jsontext.decode(body)
    except ProtocolError:
        return "no JSON"
    if not isinstance(sent, dict):
        return type(sent).__name__
    inner = sent.get("error")
    fields = ", ".join(sorted(inner)) if isinstance(inner, dict) else ""
    return f"{{{', '.join(sorted(sent))}}}" + (f", error {{{fields}}}" if fields else "")


def _is_limited(shown: Seen) -> bool:
    if shown.refusal is not None:
        return False
    count = shown.output_tokens
    return shown.is_cut or (count is not None and 0 < count <= 8)


def _heeds(shown: Seen) -> bool:
    return shown.refusal is None and "PLUM" in shown.text.upper()


def _why_not(shown: Seen) -> str:
    return "its answer was cut off" if shown.is_cut else "it was let by, and not heeded"


def _models(answer: Answer) -> tuple[ServedModel, ...]:
    if answer.refusal is not None:
        return ()
    try:
        sent = jsontext.decode(answer.body)
    except ProtocolError:
        return ()
    items = sent.get("data") if isinstance(sent, dict) else sent
    return tuple(
        [
            ServedModel(
                str(each["id"]),
                Limits(context=_count(each, _CONTEXT_FIELDS), output=_count(each, _OUTPUT_FIELDS)),
            )
            for each in objects(items)
            if each.get("id")
        ]
    )


def _count(model: JsonObject, names: tuple[str, ...]) -> int | None:
    for name in names:
        given = model.get(name)
        if isinstance(given, int) and given > 0:
            return given
    return None
