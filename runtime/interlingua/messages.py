"""Messages and their content parts, the neutral form of a conversation."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Generic, Literal, TypeAlias, TypeVar, overload

from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue

Role: TypeAlias = Literal["system", "developer", "user", "assistant", "tool"]


@value
class Origin:
    """Who wrote a part: opaque data goes back only to the same provider, wire and model."""

    provider: str
    wire: str
    model: str


@value
class Citation:
    """Where a passage of text comes from.

    `start` and `end` are offsets in characters of the text part that cites, where the provider
    gives them; `raw` is the provider's own object.
    """

    url: str | None = None
    title: str | None = None
    cited_text: str | None = None
    start: int | None = None
    end: int | None = None
    file_id: str | None = None
    document_index: int | None = None
    raw: JsonObject | None = None


@value
class Text:
    """Text; `provider_data` is what only its origin understands, replayed to it."""

    text: str
    citations: tuple[Citation, ...] = ()
    origin: Origin | None = None
    provider_data: JsonObject | None = None


@value
class Refusal:
    """The model's words for why it will not answer."""

    text: str
    origin: Origin | None = None
    provider_data: JsonObject | None = None


@value
class Thinking:
    """A model's reasoning, as far as its provider shows it.

    Parameters:
        text: What is readable; empty where the reasoning is hidden.
        signature: The provider's proof, opaque; needed to send the thinking back.
        encrypted: Reasoning that only the provider can read.
        origin: Who wrote it; it is sent back to nobody else.
        provider_data: The provider's own item, replayed whole.
    """

    text: str = ""
    signature: str | None = None
    encrypted: str | None = None
    origin: Origin | None = None
    provider_data: JsonObject | None = None


@value
class ToolCall:
    """A call the model asks for.

    Parameters:
        name: The tool's name.
        arguments: The arguments, decoded; None where the text is not a JSON object.
        id: The call's id; made by us where the provider gives none.
        arguments_text: The provider's exact text; empty where it sent none.
        freeform: The input of a free-form tool, which is text instead of JSON.
        value: The arguments as the tool takes them, validated, where the call answers a request
            with tools: an instance of a tool's class, a function's arguments by name, or an object
            that fits the schema. Neither compared nor stored nor sent.
        invalid: Why the arguments do not fit the tool, in words for the model.
    """

    name: str
    arguments: JsonObject | None = None
    id: str = ""
    arguments_text: str = ""
    freeform: bool = False
    origin: Origin | None = None
    provider_data: JsonObject | None = None
    value: object = field(default=None, compare=False, repr=False)
    invalid: str | None = field(default=None, compare=False)


@value
class ToolResult:
    """What a tool answered to the call `call_id`.

    Parameters:
        call_id: The id of the call this answers.
        content: Text, any JSON value, or content parts.
        name: The tool's name, which some providers want repeated.
        is_error: True where the tool failed; the model is told so.
        denied: True where the call was not allowed to run.
    """

    call_id: str
    content: str | JsonValue | tuple[ReadablePart, ...] = ""
    name: str | None = None
    is_error: bool = False
    denied: bool = False


@value
class Opaque:
    """A provider's own block with no neutral form, kept whole and replayed to its origin.

    `kind` is the provider's name for it; `hosted` is True for calls and results of tools that the
    provider runs itself.
    """

    kind: str
    data: JsonObject
    origin: Origin | None = None
    hosted: bool = False


ReadablePart: TypeAlias = "Text | Image | Audio | Video | Document"
"""What a model may be able to read; its catalog entry says which."""

Part: TypeAlias = (
    "Text | Image | Audio | Video | Document | Refusal | Thinking | ToolCall | ToolResult | Opaque"
)

PartT = TypeVar("PartT", bound="Part")
ReadT = TypeVar("ReadT", covariant=True)


@value
class Message(Generic[ReadT]):
    """One turn: who speaks, and the parts in order; `ReadT` is what its reader must read."""

    role: Role
    parts: tuple[Part, ...]
    name: str | None = None

    @property
    def text(self) -> str:
        """The text parts, joined."""
        return "".join([part.text for part in self.parts if type(part) is Text])


def plain_text(message: Message[object]) -> str | None:
    """Give the text of a message that is one text without provider data, or None."""
    parts = message.parts
    if len(parts) != 1:
        return None
    only = parts[0]
    return only.text if type(only) is Text and only.provider_data is None else None


def part_results(message: Message[object], where: str) -> tuple[list[ToolResult], list[Part]]:
    """Part a message's tool results from the rest of what it holds.

    Raises:
        UsageError: It holds results, and its role takes none.
    """
    results = [part for part in message.parts if isinstance(part, ToolResult)]
    if results and message.role not in ("tool", "user"):
        raise UsageError(f"{where}: a tool result belongs in a tool message")
    return results, [part for part in message.parts if not isinstance(part, ToolResult)]


def system(*texts: str | Text) -> Message[Text]:
    """Say how the model should behave."""
    return Message("system", _parts(texts))


def developer(*texts: str | Text) -> Message[Text]:
    """Say how the model should behave, where a provider tells developer from system."""
    return Message("developer", _parts(texts))


@overload
def user(*parts: str) -> Message[Text]: ...
@overload
def user(*parts: str | PartT) -> Message[PartT | Text]: ...
def user(*parts: str | Part) -> Message[Part]:
    """Say something to the model: text and media, in order."""
    return Message("user", _parts(parts))


def assistant(
    *parts: str | Text | Refusal | Thinking | ToolCall | Image | Audio | Opaque,
) -> Message[Text]:
    """Give an earlier turn of the model; as the last message, a prefill that it continues."""
    return Message("assistant", _parts(parts))


ReadableT = TypeVar("ReadableT", bound="ReadablePart")


@overload
def tool_result(call: ToolCall | str, *content: str, is_error: bool = False) -> Message[Text]: ...
@overload
def tool_result(
    call: ToolCall | str, *content: str | ReadableT, is_error: bool = False
) -> Message[ReadableT | Text]: ...
def tool_result(
    call: ToolCall | str, *content: str | ReadablePart, is_error: bool = False
) -> Message[Text | Image | Audio | Video | Document]:
    """Answer a tool call, named by itself or by its id, with text and media."""
    call_id, name = (call.id, call.name) if isinstance(call, ToolCall) else (call, None)
    answer: str | tuple[ReadablePart, ...]
    if len(content) == 1 and isinstance(content[0], str):
        answer = content[0]
    else:
        answer = tuple(Text(part) if isinstance(part, str) else part for part in content)
    return Message("tool", (ToolResult(call_id, answer, name, is_error),))


def _parts(parts: tuple[str | PartT, ...]) -> tuple[Text | PartT, ...]:
    return tuple([Text(part) if isinstance(part, str) else part for part in parts])
