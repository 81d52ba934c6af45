"""In which way a model is asked for a type: by schema, forced tool, JSON mode or in words.

Law: what a model and its endpoint can do is data of the catalog; what is unknown is not assumed,
and what the caller chooses is not second-guessed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.output import OutputFormat, output_refusal
from interlingua.tools import Tool
from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.adaptations import Change
    from interlingua.extraction.target import Target
    from interlingua.records import AnyChatModel
    from interlingua.schema.losses import Lowered
    from interlingua.schema.rules import Dialect
    from interlingua.wire import Wire

Mode: TypeAlias = Literal["schema", "tool", "json", "prompt"]
"""How a model is asked for a type.

`schema`: the provider holds the answer to a JSON schema. `tool`: the model must call a tool whose
arguments are the answer. `json`: the provider holds the answer to JSON, words tell of the schema.
`prompt`: only words tell of it.
"""
WantedMode: TypeAlias = Literal["auto"] | Mode

_MODES: tuple[Mode, ...] = get_args(Mode)

_DIALECTS: dict[str, tuple[Dialect, ...]] = {
    "openai_chat": ("openai_strict", "openai"),
    "openai_responses": ("openai_strict", "openai"),
    "anthropic_messages": ("anthropic_strict",),
    "anthropic_bedrock": ("anthropic_strict",),
    "anthropic_vertex": ("anthropic_strict",),
    "google_generate": ("gemini",),
    "mistral_chat": ("mistral_strict", "mistral"),
    "cohere_chat": ("cohere",),
    "ollama_chat": ("ollama",),
    "bedrock_converse": ("bedrock_strict",),
}
"""The dialects that a wire's schema of an answer may be in, the one that enforces most first."""


_UNCHECKED = frozenset({"default", "title", "description", "examples"})
"""Keywords that say nothing of which answers fit."""


@value
class Form:
    """How one model is asked for a type.

    Parameters:
        output: What its provider is asked to hold it to.
        tool: The tool that it must call.
        adaptations: What the provider cannot enforce, and what is done instead.
    """

    mode: Mode
    output: OutputFormat | None = None
    tool: Tool | None = None
    adaptations: tuple[Adaptation, ...] = ()


def form_for(
    target: Target,
    name: str,
    model: AnyChatModel,
    wire: Wire,
    wanted: WantedMode,
    *,
    reasons: bool,
    has_tools: bool,
) -> Form:
    """Choose how a model is asked for a type.

    With "auto" the first of these that the catalog says the model can: its provider's JSON schema,
    where that can say the type; a forced tool, unless the call has tools of its own or asks for
    reasoning, which several providers do not let go with it; JSON mode. Else it is told in words.

    Parameters:
        name: What the provider calls the form or the tool.
        reasons: Whether the call asks for reasoning.
        has_tools: Whether the call has tools of its own.

    Raises:
        UsageError: The model cannot be asked in the way that is wanted.
    """
    if wanted == "auto":
        return _chosen(target, name, model, wire, reasons=reasons, has_tools=has_tools)
    if wanted not in _MODES:
        raise UsageError(f"mode={wanted!r}: choose 'auto', {', '.join(map(repr, _MODES))}")
    refusal = _refusal(wanted, target, model, wire)
    if refusal is not None:
        raise UsageError(f"mode={wanted!r}: {refusal}; choose another mode, or leave it out")
    return _form(wanted, target, name, model, wire, ())


def _chosen(
    target: Target,
    name: str,
    model: AnyChatModel,
    wire: Wire,
    *,
    reasons: bool,
    has_tools: bool,
) -> Form:
    features = model.features
    passed: list[str] = []
    for mode in _MODES:
        refusal = _refusal(mode, target, model, wire)
        if refusal is None:
            match mode:
                case "schema" if not features.structured_output:
                    refusal = f"the catalog does not say that {model} can be held to a schema"
                case "tool" if not features.tools:
                    refusal = f"the catalog does not say that {model} takes tools"
                case "tool" if has_tools:
                    refusal = "a forced tool would keep the model from the others"
                case "tool" if reasons:
                    refusal = "several providers force no tool on a model that reasons"
                case "json" if not (features.json_mode or features.structured_output):
                    refusal = f"the catalog does not say that {model} has a JSON mode"
                case _:
                    pass
        if refusal is None:
            return _form(mode, target, name, model, wire, tuple(passed))
        passed.append(refusal)
    raise AssertionError("a model can always be told in words")


def _refusal(mode: Mode, target: Target, model: AnyChatModel, wire: Wire) -> str | None:
    """Tell why a model cannot be asked in a mode; None where it can, or may."""
    match mode:
        case "schema":
            return output_refusal(mode, model, wire.name, wire.outputs) or _unsayable(
                target, model, wire
            )
        case "tool":
            if model.features.tools is False:
                return f"{model} takes no tools"
            if "tool_choice" not in wire.settings:
                return f"the {wire.name} wire cannot make a model call a tool"
            if False in (
                model.features.required_tool_choice,
                model.compat.required_tool_choice,
            ):
                return f"{model} cannot be made to call a tool"
            return None
        case "json":
            return output_refusal(mode, model, wire.name, wire.outputs)
        case "prompt":
            return None


def _unsayable(target: Target, model: AnyChatModel, wire: Wire) -> str | None:
    lowered = _lowered(target, model, wire)[1]
    refused = [loss for loss in lowered.losses if loss.fate == "refused"]
    if not refused:
        return None
    return f"its provider's schemas cannot say the type ({refused[0]})"


def _lowered(target: Target, model: AnyChatModel, wire: Wire) -> tuple[Dialect, Lowered]:
    dialects = _DIALECTS[wire.name]
    if model.compat.strict_tools is False:
        # A host that enforces no tool's schema enforces none of an answer.
        dialects = dialects[-1:]
    for dialect in dialects:
        lowered = target.lowered(dialect)
        if lowered.accepted:
            return dialect, lowered
    return dialects[-1], target.lowered(dialects[-1])


def _form(
    mode: Mode,
    target: Target,
    name: str,
    model: AnyChatModel,
    wire: Wire,
    passed: tuple[str, ...],
) -> Form:
    why = f" ({passed[-1]})" if passed else ""
    match mode:
        case "schema":
            return _schema_form(target, name, model, wire)
        case "tool":
            tool = Tool(name, target.description or "Give the answer.", target.schema)
            told = f"the model must call the tool {name!r} with it{why}"
            return Form(mode, None, tool, (Adaptation("translated", "output", told),))
        case "json":
            output = OutputFormat(name, target.schema, "json")
            told = f"JSON mode is on, and the instructions hold the schema{why}"
            return Form(mode, output, None, (Adaptation("translated", "output", told),))
        case "prompt":
            told = f"the instructions hold the schema, which nothing enforces{why}"
            return Form(mode, None, None, (Adaptation("translated", "output", told),))


def _schema_form(target: Target, name: str, model: AnyChatModel, wire: Wire) -> Form:
    dialect, lowered = _lowered(target, model, wire)
    strict = dialect == _DIALECTS[wire.name][0]
    noted: list[Adaptation] = []
    if not strict:
        told = "the provider may depart from the schema; the answer is checked here"
        noted.append(Adaptation("translated", "output", told))
    for loss in lowered.losses:
        change: Change = "dropped" if loss.fate == "dropped" else "translated"
        enforces = loss.fate != "rewritten" and loss.keyword not in _UNCHECKED
        checked = "; the answer is checked here" if enforces else ""
        what = f"output{loss.path.removeprefix('$')}"
        noted.append(Adaptation(change, what, f"{loss.keyword}: {loss.reason}{checked}"))
    output = OutputFormat(name, lowered.schema, "schema", strict, target.description)
    return Form("schema", output, None, tuple(noted))
