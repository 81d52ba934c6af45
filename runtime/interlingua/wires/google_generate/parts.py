"""The parts of a candidate's content to parts of a reply."""

from __future__ import annotations

from binascii import Error as Base64Error
from binascii import a2b_base64
from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.errors import ProtocolError
from interlingua.media import Audio, Image, Video
from interlingua.wires.google_generate.arguments import ArgumentsWriter, parse_path

if TYPE_CHECKING:
    from interlingua.assembly import Assembler
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire import google_generate as google

# Fields that say something about a part whatever it holds.
_ASIDE = frozenset(
    {
        "thought",
        "thoughtSignature",
        "partMetadata",
        "mediaProcessing",
        "mediaResolution",
        "videoMetadata",
    }
)
_HOSTED = frozenset({"executableCode", "codeExecutionResult", "toolCall", "toolResponse"})
_MEDIA: dict[str, type[Image | Audio | Video]] = {"image": Image, "audio": Audio, "video": Video}
# What a function call says of itself; anything else in it goes back with it.
_OF_CALL = frozenset({"name", "args", "partialArgs", "willContinue"})
_VALUES = ("stringValue", "numberValue", "boolValue", "nullValue")


class PartDecoder:
    """Takes a candidate's parts in order, whole or in pieces.

    Texts of one kind that follow one another are one part. A part with a signature stands alone,
    because the signature is for its text only; it stays open for citations until the next begins.
    """

    __slots__ = (
        "_assembler",
        "_details",
        "_held",
        "_key",
        "_kind",
        "_sealed",
        "_writer",
        "_writers",
        "has_tool_calls",
    )

    def __init__(self, assembler: Assembler) -> None:
        self._assembler = assembler
        self._key = 0
        self._kind = ""
        self._sealed = False
        self._details: JsonObject = {}
        self._writer: ArgumentsWriter | None = None
        self._writers: list[ArgumentsWriter] = []
        self._held: list[tuple[int, JsonObject]] | None = None
        self.has_tool_calls = False

    def decode(self, part: google.Part) -> None:
        """Take a part."""
        text = part.get("text")
        if text and len(part) == 1 and self._kind == "text" and not self._sealed:
            self._assembler.text(self._key, text)
            return
        if text is not None:
            kind = "thinking" if part.get("thought") else "text"
            if len(part) == 1 or (kind == "thinking" and len(part) == 2):
                self._text(kind, text)
            else:
                self._marked_text(kind, text, cast("JsonObject", part))
            return
        match _kind_of(part):
            case "functionCall":
                self._function_call(part)
            case "inlineData":
                self._inline_data(part)
            case "fileData":
                self._file_data(part)
            case None:
                if part.get("thoughtSignature"):
                    kind = "thinking" if part.get("thought") else "text"
                    self._marked_text(kind, "", cast("JsonObject", part))
                elif _beside(part, "thought"):
                    self._opaque("part", part)
            case kind if kind in _HOSTED:
                self._hosted(kind, part)
            case kind:
                self._opaque(kind, part)

    def streamed_arguments(self) -> list[JsonObject]:
        """Give the arguments so far of each function call whose arguments came in pieces."""
        return [writer.value() for writer in self._writers]

    def end(self) -> None:
        """Close what is open."""
        kind, self._kind = self._kind, ""
        details, self._details = self._details, {}
        if kind == "text":
            if self._held is not None:
                self._held.append((self._key, details))
            else:
                self._assembler.end_text(self._key, details or None)
        elif kind == "thinking":
            self._assembler.end(self._key)
        elif kind == "tool_call":
            if self._writer is not None:
                self._assembler.arguments(self._key, self._writer.finish())
                self._writer = None
            self._assembler.end_tool_call(self._key, details or None)
        self._sealed = False

    def hold_texts(self) -> None:
        """Keep texts open from now on, for citations that are told beside them."""
        self._held = []

    def held_texts(self) -> list[tuple[int, str]]:
        """Give the key and the text of each text that is open."""
        keys = [key for key, _ in self._held or ()]
        if self._kind == "text":
            keys.append(self._key)
        return [(key, self._assembler.text_so_far(key)) for key in keys]

    def latest_text(self) -> int:
        """Give the key of the latest text that is open, opening one if there is none."""
        texts = self.held_texts()
        readable = [key for key, text in texts if text]
        if readable or texts:
            return readable[-1] if readable else texts[-1][0]
        self._begin("text")
        self._assembler.text(self._key, "")
        self._sealed = True
        return self._key

    def release_texts(self) -> None:
        """Close the texts that were kept open, but for one that may go on."""
        held, self._held = self._held or [], None
        for key, details in held:
            self._assembler.end_text(key, details or None)

    def _begin(self, kind: str) -> None:
        if self._kind:
            self.end()
        self._key += 1
        self._kind = kind

    def _text(self, kind: str, text: str) -> None:
        if not text:
            return
        if kind != self._kind or self._sealed:
            self._begin(kind)
        if kind == "text":
            self._assembler.text(self._key, text)
        else:
            self._assembler.thinking(self._key, text)

    def _marked_text(self, kind: str, text: str, part: JsonObject) -> None:
        details: JsonObject = {
            name: given
            for name, given in part.items()
            if name not in ("text", "thought") and given not in ("", None)
        }
        if not details:
            self._text(kind, text)
            return
        self._begin(kind)
        self._sealed = True
        if kind == "text":
            self._details = details
            self._assembler.text(self._key, text)
            return
        self._assembler.thinking(self._key, text)
        signature = details.pop("thoughtSignature", None)
        self._assembler.thinking_details(
            self._key,
            signature=signature if isinstance(signature, str) else None,
            provider_data=details or None,
        )

    def _function_call(self, part: google.Part) -> None:
        call = cast("JsonObject", part.get("functionCall") or {})
        name = call.get("name")
        if isinstance(name, str) and name:
            self._begin_call(name, call)
        elif self._writer is None:
            self._assembler.warn("the provider sent a function call without a name")
            self._opaque("functionCall", part)
            return
        self._details.update(_beside(part, "functionCall"))
        arguments = call.get("args")
        if self._writer is not None:
            self._write_arguments(self._writer, arguments, call.get("partialArgs"))
        elif arguments is not None:
            self._assembler.arguments(self._key, jsontext.encode_text(arguments))
        if call.get("willContinue") is not True:
            self.end()

    def _begin_call(self, name: str, call: JsonObject) -> None:
        self.has_tool_calls = True
        self._begin("tool_call")
        call_id = call.get("id")
        self._assembler.tool_call(self._key, call_id if isinstance(call_id, str) else None, name)
        inner: JsonObject = {
            each: given
            for each, given in call.items()
            if each not in _OF_CALL and given is not None
        }
        if inner:
            self._details["functionCall"] = inner
        if call.get("willContinue") is True or call.get("partialArgs"):
            self._writer = ArgumentsWriter()
            self._writers.append(self._writer)

    def _write_arguments(
        self, writer: ArgumentsWriter, whole: JsonValue, partial: JsonValue
    ) -> None:
        pieces: list[str] = []
        if isinstance(whole, dict):
            for name, given in whole.items():
                pieces.append(writer.write((name,), given, will_continue=False))
        for piece in partial if isinstance(partial, list) else ():
            if isinstance(piece, dict):
                pieces.append(self._write_argument(writer, piece))
        self._assembler.arguments(self._key, "".join(pieces))

    def _write_argument(self, writer: ArgumentsWriter, piece: JsonObject) -> str:
        path = piece.get("jsonPath")
        named = next((name for name in _VALUES if name in piece), None)
        continues = piece.get("willContinue") is True
        if named is None and not continues:
            self._assembler.warn("the provider sent a partial argument without a value", piece)
            return ""
        given = "" if named is None else None if named == "nullValue" else piece[named]
        if not isinstance(path, str):
            raise ProtocolError("the provider sent a partial argument without its path")
        return writer.write(parse_path(path), given, will_continue=continues)

    def _inline_data(self, part: google.Part) -> None:
        blob = part.get("inlineData") or {}
        media_type = blob.get("mimeType") or ""
        medium = _MEDIA.get(media_type.partition("/")[0])
        data = _bytes(blob.get("data") or "")
        if medium is None or data is None or part.get("thought"):
            # Pictures that belong to the reasoning are drafts, not the answer.
            self._opaque("inlineData", part)
            return
        self._end_before_whole()
        self._assembler.media(
            medium(
                data=data,
                media_type=media_type,
                origin=self._assembler.origin,
                provider_data=_beside(part, "inlineData") or None,
            )
        )

    def _file_data(self, part: google.Part) -> None:
        file = part.get("fileData") or {}
        media_type, uri = file.get("mimeType") or "", file.get("fileUri")
        medium = _MEDIA.get(media_type.partition("/")[0])
        if medium is None or not uri or part.get("thought"):
            self._opaque("fileData", part)
            return
        self._end_before_whole()
        self._assembler.media(
            medium(
                url=uri,
                media_type=media_type,
                origin=self._assembler.origin,
                provider_data=_beside(part, "fileData") or None,
            )
        )

    def _hosted(self, kind: str, part: google.Part) -> None:
        self._end_before_whole()
        self._key += 1
        item = cast("JsonObject", cast("JsonObject", part).get(kind) or {})
        call_id, tool = item.get("id"), item.get("toolType") or item.get("toolName")
        self._assembler.hosted_tool(
            self._key,
            call_id if isinstance(call_id, str) else None,
            tool if isinstance(tool, str) else kind,
        )
        self._assembler.end_hosted_tool(self._key, kind, cast("JsonObject", part))

    def _opaque(self, kind: str, part: google.Part) -> None:
        self._end_before_whole()
        self._assembler.opaque(kind, cast("JsonObject", part))

    def _end_before_whole(self) -> None:
        if self._kind:
            self.end()


def _kind_of(part: google.Part) -> str | None:
    fields = cast("JsonObject", part).items()
    return next((name for name, given in fields if given is not None and name not in _ASIDE), None)


def _beside(part: google.Part, kind: str) -> JsonObject:
    fields = cast("JsonObject", part).items()
    return {name: given for name, given in fields if name != kind and given is not None}


def _bytes(data: str) -> bytes | None:
    padded = data.replace("-", "+").replace("_", "/") + "=" * (-len(data) % 4)
    try:
        return a2b_base64(padded, strict_mode=True) if data else None
    except (Base64Error, ValueError):
        return None
