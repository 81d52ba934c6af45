"""Runs as JSON documents: their version, and the way there and back.

Law: a version that was ever written stays readable; a newer one is refused, not misread.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, cast

from interlingua import jsontext
from interlingua.binding import chat_model
from interlingua.conversation.document import Migration, migrated
from interlingua.conversation.entries import Entry, Provenance, entry_of
from interlingua.conversation.stored import read_entry, read_part, write_entry, write_part
from interlingua.cost import AtLeast, Known, Unknown
from interlingua.errors import ProtocolError, UsageError
from interlingua.messages import ToolResult
from interlingua.models import unlisted
from interlingua.records import Auth, Provider
from interlingua.reply import Reply
from interlingua.runs.run import PendingCall, Run, Step, StopReason, ToolOutcome

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from interlingua.cost import Cost
    from interlingua.messages import ToolCall
    from interlingua.records import AnyChatModel
    from interlingua.runs.run import Need
    from interlingua.values import JsonObject, JsonValue

FORMAT = "interlingua.run"
VERSION = 1

MIGRATIONS: Mapping[int, Migration] = {}
"""From each older version to the next; `migrated` sets the version itself."""


def write_run(run: Run) -> str:
    """Write a run; raises as `Run.to_json` does."""
    try:
        return jsontext.encode(_run(run)).decode()
    except UsageError as error:
        raise UsageError(f"the run cannot be stored: {error.__cause__}") from error


def read_run(text: str | bytes) -> Run:
    """Read a run; raises as `Run.from_json` does."""
    try:
        given = jsontext.decode_object(text)
    except ProtocolError as error:
        raise UsageError(f"this is no stored run: {error}") from error
    try:
        return _read_run(given)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        if isinstance(error, UsageError):
            raise
        raise UsageError(f"the stored run is damaged: {type(error).__name__}: {error}") from error


def _run(run: Run) -> JsonObject:
    sent = len(run.given)
    steps: list[JsonValue] = []
    for step in run.steps:
        steps.append(_step(step, sent))
        sent += len(step.messages)
    last = run.steps[-1].reply.tool_calls if run.steps else ()
    document: JsonObject = {
        "format": FORMAT,
        "version": VERSION,
        "stop_reason": str(run.stop_reason),
        "given": [write_entry(Entry(message)) for message in run.given],
        "steps": steps,
    }
    if run.pending:
        document["pending"] = [
            {"at": last.index(each.call), "needs": each.needs} for each in run.pending
        ]
    if run.broken:
        document["broken"] = [write_entry(entry_of(reply, sent)) for reply in run.broken]
    return document


def _read_run(given: JsonObject) -> Run:
    if given.get("format") != FORMAT:
        raise UsageError(f"this is no stored run: its format is not {FORMAT!r}")
    document = cast("dict[str, Any]", migrated(given, VERSION, MIGRATIONS, "run"))
    steps = tuple([_read_step(each, f"steps[{at}]") for at, each in enumerate(document["steps"])])
    pending: list[PendingCall] = []
    for each in document.get("pending", ()):
        needs: Need = each["needs"]
        if needs not in ("approval", "result"):
            raise UsageError(f"the stored run waits for {needs!r}, which is not known here")
        at: int = each["at"]
        pending.append(PendingCall(steps[-1].reply.tool_calls[at], needs))
    broken = enumerate(document.get("broken", ()))
    return Run(
        tuple(
            [read_entry(each, f"given[{at}]").message for at, each in enumerate(document["given"])]
        ),
        steps,
        StopReason(document["stop_reason"]),
        tuple(pending),
        tuple([_read_reply(each, f"broken[{at}]") for at, each in broken]),
    )


def _step(step: Step, sent: int) -> JsonObject:
    left = list(enumerate(step.reply.tool_calls))
    outcomes: list[JsonValue] = []
    for outcome in step.outcomes:
        found = next(each for each in left if each[1] == outcome.call)
        left.remove(found)
        outcomes.append(_outcome(outcome, found[0]))
    written: JsonObject = {
        "reply": write_entry(entry_of(step.reply, sent)),
        "cost": _cost(step.reply_cost),
    }
    if outcomes:
        written["outcomes"] = outcomes
    return written


def _read_step(stored: dict[str, Any], where: str) -> Step:
    reply = _read_reply(stored["reply"], f"{where}.reply")
    calls = reply.tool_calls
    outcomes = [
        _read_outcome(each, calls, f"{where}.outcomes[{at}]")
        for at, each in enumerate(stored.get("outcomes", ()))
    ]
    return Step(reply, tuple(outcomes), _read_cost(stored["cost"], f"{where}.cost"))


def _outcome(outcome: ToolOutcome, at: int) -> JsonObject:
    written: JsonObject = {"at": at, "result": write_part(outcome.result)}
    if outcome.duration is not None:
        written["duration"] = outcome.duration
    if outcome.arguments is not None:
        written["arguments"] = outcome.arguments
    if outcome.run is not None:
        written["run"] = _run(outcome.run)
    return written


def _read_outcome(stored: dict[str, Any], calls: Sequence[ToolCall], where: str) -> ToolOutcome:
    result = read_part(stored["result"], f"{where}.result")
    if not isinstance(result, ToolResult):
        raise UsageError(f"{where}.result is no tool result")
    run = stored.get("run")
    at: int = stored["at"]
    return ToolOutcome(
        calls[at],
        result,
        stored.get("duration"),
        arguments=stored.get("arguments"),
        run=None if run is None else _read_run(run),
    )


def _read_reply(stored: JsonValue, where: str) -> Reply[object]:
    entry = read_entry(stored, where)
    known = entry.provenance
    if known is None:
        raise UsageError(f"{where}.reply is missing")
    return Reply(
        entry.message,
        known.finish_reason,
        known.raw_finish_reason,
        known.usage,
        None,
        _model(known),
        known.at,
        known.service_tier,
        response_id=known.response_id,
        request_id=known.request_id,
        served_model=known.served_model,
    )


def _model(known: Provenance) -> AnyChatModel:
    try:
        return chat_model(known.model)
    except UsageError:
        # A model of the caller's own, which no catalog has.
        provider, _, model_id = known.model.partition("/")
        return unlisted(
            Provider(id=provider, name=provider, auth=Auth(scheme="none"), endpoints=()), model_id
        )


def _cost(cost: Cost) -> JsonObject:
    written: JsonObject = {}
    if isinstance(cost, Unknown):
        written["unknown"] = cost.reason
    else:
        written["total"] = str(cost.total)
        written["parts"] = {name: str(amount) for name, amount in cost.parts.items()}
        if isinstance(cost, AtLeast):
            written["missing"] = list(cost.missing)
    if cost.reported is not None:
        written["reported"] = str(cost.reported)
    return written


def _read_cost(stored: dict[str, Any], where: str) -> Cost:
    try:
        reported = None if "reported" not in stored else Decimal(stored["reported"])
        if "unknown" in stored:
            return Unknown(str(stored["unknown"]), reported)
        total = Decimal(stored["total"])
        parts = {name: Decimal(amount) for name, amount in stored["parts"].items()}
    except InvalidOperation as error:
        raise UsageError(f"{where} is no decimal number") from error
    if "missing" in stored:
        return AtLeast(total, parts, tuple(stored["missing"]), reported)
    return Known(total, parts, reported)
