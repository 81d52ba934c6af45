"""Messages to contents: turns of the user and of the model, and the system instruction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from interlingua.adaptations import Adaptation
from interlingua.assembly import parse_arguments
from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall, ToolResult

if TYPE_CHECKING:
    from interlingua.messages import Message, Part
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire import google_generate as google

_FILES = "https://generativelanguage.googleapis.com/v1beta/"
# Base64 of the words that Google documents for calls which its models did not write themselves:
# a thinking model refuses a call without a signature.
_SIGNATURE_OF_STRANGERS = "Y29udGV4dF9lbmdpbmVlcmluZ19pc190aGVfd2F5X3RvX2dv"
_RESOLUTIONS = {
    "low": "MEDIA_RESOLUTION_LOW",
    "medium": "MEDIA_RESOLUTION_MEDIUM",
    "high": "MEDIA_RESOLUTION_HIGH",
    "ultra_high": "MEDIA_RESOLUTION_ULTRA_HIGH",
}


class ContentsWriter:
    """Writes a conversation, message by message.

    `system` holds the parts of the leading system messages, `contents` the turns.
    """

    __slots__ = ("_calls", "_number_of_calls", "_request", "contents", "system")

    def __init__(self, request: ChatRequest) -> None:
        self._request = request
        # An id may come back in a later turn: it names the latest call so far.
        self._calls: dict[str, tuple[int, ToolCall]] = {}
        self._number_of_calls = 0
        self.system: list[google.PartParam] = []
        self.contents: list[google.ContentParam] = []
        results: list[tuple[int, list[google.PartParam]]] = []
        for at, message in enumerate(request.messages):
            if message.role == "tool":
                results += self._results(message, f"messages[{at}]")
                continue
            if results:
                self._add_results(results)
                results = []
            if message.name is not None:
                self._note("dropped", f"messages[{at}].name", "this wire names no speakers")
            if message.role in ("system", "developer"):
                self._add_instruction(message, f"messages[{at}]")
            else:
                self._add_turn(message, at)
        if results:
            self._add_results(results)

    def _add_turn(self, message: Message[object], at: int) -> None:
        parts: list[google.PartParam] = []
        signed = False
        for place, part in enumerate(message.parts):
            if type(part) is Text:
                parts.append(_marked({"text": part.text}, part.provider_data))
                continue
            where = f"messages[{at}].parts[{place}]"
            written = self._part(part, where)
            if isinstance(part, ToolCall) and not signed:
                # Of calls made at once only the first carries a signature.
                self._sign(part, written[0], where)
                signed = True
            parts += written
        if parts:
            role = "model" if message.role == "assistant" else "user"
            self.contents.append({"role": role, "parts": parts})
        else:
            self._note("dropped", f"messages[{at}]", "nothing is left of it to say on this wire")

    def _add_instruction(self, message: Message[object], where: str) -> None:
        parts: list[google.PartParam] = []
        for at, part in enumerate(message.parts):
            if not isinstance(part, Text):
                raise UsageError(f"{where}.parts[{at}]: a {message.role} message holds only text")
            parts.append({"text": part.text})
        if self.contents:
            reason = "this wire takes instructions only at the start; sent as a user turn"
            self._note("translated", where, reason)
            self.contents.append({"role": "user", "parts": parts})
        else:
            self.system += parts

    def _add_results(self, results: list[tuple[int, list[google.PartParam]]]) -> None:
        # Without ids the order is all that tells which call a result answers.
        results.sort(key=lambda each: each[0])
        parts = [part for _, written in results for part in written]
        self.contents.append({"role": "user", "parts": parts})

    def _part(self, part: Part, where: str) -> list[google.PartParam]:
        match part:
            case Text():
                return [_marked({"text": part.text}, part.provider_data)]
            case Image() | Audio() | Video() | Document():
                return [self._medium(part, where)]
            case Thinking():
                return [_thought(part)]
            case ToolCall():
                return [self._call(part, where)]
            case ToolResult():
                return self._result(part, where)[1]
            case Refusal():
                self._note("translated", where, "this wire has no refusals; sent as text")
                return [{"text": part.text}]
            case Opaque():
                return [cast("google.PartParam", part.data)]

    def _medium(self, medium: Image | Audio | Video | Document, where: str) -> google.PartParam:
        part: google.PartParam
        if medium.data is not None:
            if not medium.media_type:
                raise UsageError(f"{where}: bytes need their type on this wire; pass media_type=")
            part = {"inlineData": {"mimeType": medium.media_type, "data": medium.base64()}}
        else:
            uri = medium.url or medium.file_id or ""
            if medium.file_id is not None and uri.startswith("files/"):
                uri = _FILES + uri
            media_type = medium.media_type or _type_by_name(uri)
            part = {"fileData": {"fileUri": uri}}
            if media_type is not None:
                part = {"fileData": {"mimeType": media_type, "fileUri": uri}}
        if medium.detail is not None and medium.detail != "auto":
            level = _RESOLUTIONS.get(medium.detail, medium.detail)
            if level not in _RESOLUTIONS.values():
                raise UsageError(
                    f"{where}: detail={medium.detail!r} is none of {', '.join(_RESOLUTIONS)}"
                )
            part["mediaResolution"] = cast("google.MediaResolutionParam", {"level": level})
        ours = medium.origin is None or medium.origin == self._request.origin
        return _marked(part, medium.provider_data if ours else None)

    def _call(self, call: ToolCall, where: str) -> google.PartParam:
        self._calls[call.id] = (self._number_of_calls, call)
        self._number_of_calls += 1
        arguments = call.arguments
        if arguments is None and not call.freeform:
            arguments = parse_arguments(call.arguments_text)
        if arguments is None:
            self._note("translated", where, "its arguments are no object; sent under `input`")
            arguments = {"input": call.arguments_text}
        inner = _inner(call)
        written = cast("google.FunctionCall", {**inner, "name": call.name, "args": arguments})
        beside = {
            name: given
            for name, given in (call.provider_data or {}).items()
            if name != "functionCall"
        }
        return _marked({"functionCall": written}, beside)

    def _sign(self, call: ToolCall, written: google.PartParam, where: str) -> None:
        model = self._request.model
        thinks = model.reasoning is not None or model.features.reasoning
        if not thinks or call.origin == self._request.origin:
            return
        if "thoughtSignature" not in written:
            written["thoughtSignature"] = _SIGNATURE_OF_STRANGERS
            reason = f"{model} did not write this call; sent with Google's mark for such calls"
            self._note("translated", where, reason)

    def _results(
        self, message: Message[object], where: str
    ) -> list[tuple[int, list[google.PartParam]]]:
        written: list[tuple[int, list[google.PartParam]]] = []
        for at, part in enumerate(message.parts):
            if isinstance(part, ToolResult):
                written.append(self._result(part, f"{where}.parts[{at}]"))
            else:
                after = written[-1][0] if written else self._number_of_calls
                written.append((after, self._part(part, f"{where}.parts[{at}]")))
        return written

    def _result(self, result: ToolResult, where: str) -> tuple[int, list[google.PartParam]]:
        order, call = self._calls.get(result.call_id, (self._number_of_calls, None))
        name = call.name if call is not None else result.name
        if name is None:
            raise UsageError(
                f"{where}: no call {result.call_id!r} stands before this result; put the"
                " assistant's message before it, or pass name="
            )
        answer, media = self._answer(result, where)
        inner = _inner(call) if call is not None else {}
        response: JsonObject = {"error" if result.is_error or result.denied else "output": answer}
        written: google.FunctionResponseParam = {
            "name": name,
            "response": cast("dict[str, object]", response),
        }
        given_id = inner.get("id")
        if isinstance(given_id, str):
            written = {"id": given_id, **written}
        if media:
            reason = "sent beside its result, where every model of this wire reads media"
            self._note("translated", where, reason)
        return order, [{"functionResponse": written}, *media]

    def _answer(self, result: ToolResult, where: str) -> tuple[JsonValue, list[google.PartParam]]:
        content = result.content
        if not isinstance(content, tuple):
            if content == "" and (result.denied or result.is_error):
                words = "The call was not allowed to run." if result.denied else "The tool failed."
                return words, []
            return content, []
        texts: list[str] = []
        media: list[google.PartParam] = []
        for at, part in enumerate(content):
            if isinstance(part, Text):
                texts.append(part.text)
            else:
                media.append(self._medium(part, f"{where}.content[{at}]"))
        return "\n".join(texts), media

    def _note(self, change: Literal["translated", "dropped"], what: str, reason: str) -> None:
        self._request.adaptations.append(Adaptation(change, what, reason))


def _marked(part: google.PartParam, details: JsonObject | None) -> google.PartParam:
    """Put back what the model's own part had beside its content."""
    return cast("google.PartParam", {**part, **details}) if details else part


def _thought(thinking: Thinking) -> google.PartParam:
    part: google.PartParam = {"text": thinking.text, "thought": True}
    if thinking.signature is not None:
        part["thoughtSignature"] = thinking.signature
    return _marked(part, thinking.provider_data)


def _inner(call: ToolCall) -> JsonObject:
    """Give what the provider said inside of its call, such as an id of its own."""
    inner = (call.provider_data or {}).get("functionCall")
    return inner if isinstance(inner, dict) else {}


def _type_by_name(uri: str) -> str | None:
    from mimetypes import guess_type

    return guess_type(uri.partition("?")[0])[0]
