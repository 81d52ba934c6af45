"""The neutral request, and what a model can take of it.

Law: whatever cannot be sent as asked is an adaptation or an error before the network.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, cast

from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.message_checks import check_form, check_part, is_plain
from interlingua.messages import (
    Message,
    Opaque,
    Origin,
    Refusal,
    Text,
    Thinking,
    ToolCall,
    ToolResult,
)
from interlingua.offered_tools import check_tools, offered
from interlingua.output import output_refusal
from interlingua.refusal import leave_out
from interlingua.setting_checks import SettingChecks
from interlingua.tools import NamedTool, Tool, declared
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.messages import Part
    from interlingua.output import OutputFormat, OutputMode
    from interlingua.records import AnyChatModel
    from interlingua.settings import Settings, Unsupported
    from interlingua.tools import AnyTool, ChosenTool, HostedTool
    from interlingua.values import JsonObject

_MODALITIES: dict[type[object], str] = {
    Image: "image",
    Audio: "audio",
    Video: "video",
    Document: "document",
}

_TOOL_FIELDS = frozenset({"tools", "functions", "mcp_servers"})
"""Wire fields by which `extra` may bring tools."""


@value
class ChatRequest:
    """A checked request, ready for a wire to write.

    `settings` holds only what the wire can say; `messages` hold provider data only of this origin,
    so a wire sends whatever opaque data it finds. A wire adds what it translates to `adaptations`.
    `unsupported` is the caller's word for what cannot be sent; `refuse` acts on it. `output` is the
    form that the answer must have; its schema is in the wire's dialect, to be sent as it is.
    """

    model: AnyChatModel
    origin: Origin
    messages: tuple[Message[object], ...]
    settings: Settings
    tools: tuple[Tool | HostedTool, ...]
    extra: Mapping[str, object]
    stream: bool
    adaptations: list[Adaptation]
    unsupported: Unsupported = "raise"
    output: OutputFormat | None = None

    @property
    def tool_choice(self) -> ChosenTool | None:
        """The choice among the tools, a tool given itself having become its name."""
        return cast("ChosenTool | None", self.settings.get("tool_choice"))


def prepare(
    model: AnyChatModel,
    wire: str,
    supported: Mapping[str, str],
    messages: str | Sequence[Message[object]],
    *,
    settings: Settings,
    tools: Sequence[AnyTool | HostedTool] = (),
    extra: Mapping[str, object] | None = None,
    stream: bool,
    output: OutputFormat | None = None,
    outputs: Sequence[OutputMode] = (),
    adaptations: Sequence[Adaptation] = (),
) -> ChatRequest:
    """Check a call against its model and wire.

    Parameters:
        supported: The neutral settings that the wire can say.
        output: The form that the answer must have.
        outputs: What the wire can hold an answer to.
        adaptations: What has been adapted already.

    Raises:
        UsageError: The model or wire cannot take something, and `unsupported` is "raise".
    """
    origin = Origin(model.provider.id, wire, model.id)
    noted = list(adaptations)
    policy: Unsupported = settings.get("unsupported", "raise")
    if policy not in ("raise", "warn", "drop"):
        raise UsageError(f"unsupported={policy!r}: choose 'raise', 'warn' or 'drop'")
    given_tools = offered(tools)
    check_tools(given_tools, wire)
    if given_tools and model.features.tools is False:
        raise UsageError(f"{model} takes no tools; leave out tools= or choose a model that does")
    if stream and model.features.streaming is False:
        raise UsageError(f"{model} does not stream; use complete()")
    if output is not None:
        _check_output(output.mode, model, wire, outputs)
    own_extra = _checked_extra(extra)
    own_messages = _own_messages(messages, origin, model, noted)
    if model.features.prefill is False:
        _check_prefill(own_messages, origin, model)
    checks = SettingChecks(
        model,
        wire,
        supported,
        has_tools=bool(given_tools) or not _TOOL_FIELDS.isdisjoint(own_extra),
        policy=policy,
        adaptations=noted,
    )
    return ChatRequest(
        model,
        origin,
        own_messages,
        checks.accepted(_with_named_tool(settings)),
        given_tools,
        own_extra,
        stream,
        noted,
        policy,
        output,
    )


def _check_output(
    mode: OutputMode, model: AnyChatModel, wire: str, outputs: Sequence[OutputMode]
) -> None:
    refusal = output_refusal(mode, model, wire, outputs)
    if refusal is not None:
        raise UsageError(f"mode={mode!r}: {refusal}; choose another mode, or leave it out")


def _with_named_tool(settings: Settings) -> Settings:
    choice = settings.get("tool_choice")
    if isinstance(choice, Tool | type):
        return {**settings, "tool_choice": NamedTool(declared(choice).name)}
    return settings


def _checked_extra(extra: Mapping[str, object] | None) -> dict[str, object]:
    if extra is not None and not isinstance(cast("object", extra), Mapping):
        raise UsageError(f"extra= takes a dict of request fields, not a {type(extra).__name__}")
    return dict(extra or {})


def refuse(request: ChatRequest, name: str, reason: str) -> None:
    """Leave a setting unsent, as the caller's `unsupported` asks: noted, warned of or raised.

    Raises:
        UsageError: `unsupported` is "raise".
    """
    leave_out(
        name,
        reason,
        policy=request.unsupported,
        model=request.model,
        wire=request.origin.wire,
        adaptations=request.adaptations,
    )


def _own_messages(
    messages: str | Sequence[Message[object]],
    origin: Origin,
    model: AnyChatModel,
    adaptations: list[Adaptation],
) -> tuple[Message[object], ...]:
    if isinstance(messages, str):
        return (Message("user", (Text(messages),)),)
    given = cast("object", messages)
    if isinstance(given, Message) or not isinstance(given, Iterable):
        raise UsageError(
            f"messages is a {type(messages).__name__}; pass a text or a list of messages"
        )
    own: list[Message[object]] = []
    for at, message in enumerate(messages):
        if is_plain(message):
            # Long histories are made of these, and every model takes them as they are.
            own.append(message)
            continue
        if type(message) is not Message:
            raise UsageError(
                f"messages[{at}] is a {type(message).__name__}; write user(…), assistant(…),"
                " system(…) or tool_result(…)"
            )
        check_form(message, f"messages[{at}]")
        parts = _own_parts(message, f"messages[{at}]", origin, model, adaptations)
        own.append(
            message if parts is message.parts else Message(message.role, parts, message.name)
        )
    if not own:
        raise UsageError("there is no message; pass a text or a list of messages")
    return tuple(own)


def _check_prefill(
    messages: tuple[Message[object], ...], origin: Origin, model: AnyChatModel
) -> None:
    last = messages[-1]
    if last.role != "assistant" or not last.parts:
        return
    final = last.parts[-1]
    # A turn that the provider paused goes back as it came, to be taken up again.
    if type(final) is Text and final.origin != origin:
        raise UsageError(
            f"messages[{len(messages) - 1}]: {model} does not continue a prefilled answer;"
            " end with a user message"
        )


def _own_parts(
    message: Message[object],
    where: str,
    origin: Origin,
    model: AnyChatModel,
    adaptations: list[Adaptation],
) -> tuple[Part, ...]:
    kept: list[Part] = []
    changed = False
    for at, part in enumerate(message.parts):
        own = _own_part(part, f"{where}.parts[{at}]", origin, model, adaptations)
        changed = changed or own is not part
        if own is not None:
            kept.append(own)
    return tuple(kept) if changed else message.parts


def _own_part(
    part: Part,
    where: str,
    origin: Origin,
    model: AnyChatModel,
    adaptations: list[Adaptation],
) -> Part | None:
    match part:
        case Image() | Audio() | Video() | Document():
            _check_readable(part, where, model)
            return part
        case ToolResult():
            check_part(part, where)
            if isinstance(part.content, tuple):
                for inner in part.content:
                    _check_readable(inner, where, model)
            return part
        case Text() | Refusal() | ToolCall():
            check_part(part, where)
            if part.provider_data is None or part.origin == origin:
                return part
            return _without_provider_data(part)
        case Thinking():
            # A thinking part without an origin was written by the caller, for this model.
            if part.origin is None or part.origin == origin:
                return part
            adaptations.append(
                Adaptation(
                    "dropped", where, f"thinking of {_named(part.origin)}, which only it reads"
                )
            )
            return None
        case Opaque():
            if part.origin is None or part.origin == origin:
                return part
            adaptations.append(
                Adaptation(
                    "dropped", where, f"{part.kind} of {_named(part.origin)}, which only it reads"
                )
            )
            return None
        case _:
            raise UsageError(
                f"{where} is a {type(part).__name__}, which no message can hold; a text is Text(…)"
            )


def _without_provider_data(part: Text | Refusal | ToolCall) -> Text | Refusal | ToolCall:
    match part:
        case Text():
            return Text(part.text, part.citations, part.origin)
        case Refusal():
            return Refusal(part.text, part.origin)
        case ToolCall():
            return ToolCall(
                part.name,
                part.arguments,
                part.id,
                part.arguments_text,
                part.freeform,
                part.origin,
            )


def _check_readable(
    part: Text | Image | Audio | Video | Document,
    where: str,
    model: AnyChatModel,
) -> None:
    modality = _MODALITIES.get(type(part))
    if modality is not None and model.reads is not None and modality not in model.reads:
        raise UsageError(
            f"{where}: {model} does not read {modality}; it reads {', '.join(model.reads)}"
        )


def _named(origin: Origin) -> str:
    return f"{origin.provider}/{origin.model} over {origin.wire}"


def merge_extra(body: JsonObject, extra: Mapping[str, object]) -> None:
    """Put the caller's own wire fields into a body; objects merge, a clash raises.

    Raises:
        UsageError: A field is already set by a neutral argument to another value.
    """
    _merge(body, cast("JsonObject", extra), "extra")


def _merge(body: JsonObject, extra: JsonObject, path: str) -> None:
    # By name, so that equal mappings give equal bytes.
    for name, given in sorted(extra.items()):
        if name not in body:
            body[name] = given
            continue
        present = body[name]
        if isinstance(present, dict) and isinstance(given, dict):
            # The object may be the caller's own, such as metadata, and is theirs to change.
            body[name] = joined = dict(present)
            _merge(joined, given, f"{path}.{name}")
        elif present != given:
            raise UsageError(
                f"{path}.{name} would overwrite what a neutral argument set; give only one of them"
            )
