"""A content block while it is being sent, and the block that its deltas add up to."""

from __future__ import annotations

from base64 import b64decode
from binascii import Error
from typing import TYPE_CHECKING, cast

from interlingua.assembly import parse_arguments
from interlingua.media import Audio, Image, Video
from interlingua.messages import Citation

if TYPE_CHECKING:
    from interlingua.messages import Origin
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire import bedrock_converse as api

_MEDIA: dict[str, tuple[type[Audio | Image | Video], str]] = {
    "audio": (Audio, "audio"),
    "image": (Image, "image"),
    "video": (Video, "video"),
}
_MEDIA_TYPES = {"three_gp": "3gpp", "mkv": "x-matroska", "mka": "x-matroska", "mp3": "mpeg"}
INLINE = "citationsContent"


class OpenBlock:
    """A block as it started, and the pieces that came since.

    Parameters:
        kind: The field that names the block: `text`, `toolUse`, `reasoningContent`, …
        begun: What its start says of it.
    """

    __slots__ = ("begun", "citations", "kind", "others", "pieces", "redacted", "signature")

    def __init__(self, kind: str, begun: JsonObject | None = None) -> None:
        self.kind = kind
        self.begun: JsonObject = begun or {}
        self.pieces: list[str] = []
        self.signature: list[str] = []
        self.redacted: list[str] = []
        self.citations: list[JsonObject] = []
        self.others: list[JsonValue] = []

    @property
    def is_hosted(self) -> bool:
        """Tell whether this is a call or a result of a tool that the provider runs."""
        return is_hosted(self.kind, self.begun)

    def whole(self) -> JsonObject:
        """Give the block as a plain reply has it."""
        said = "".join(self.pieces)
        match self.kind:
            case "text" if self.citations:
                cited: JsonObject = {"citations": [*self.citations]}
                return {INLINE: {"content": [{"text": said}], **cited} if said else cited}
            case "text":
                return {"text": said}
            case "toolUse":
                return {"toolUse": {**self.begun, "input": _input(said)}}
            case "toolResult":
                return {"toolResult": {**self.begun, "content": self.others}}
            case "reasoningContent":
                return {"reasoningContent": self._reasoning(said)}
            case _:
                return {self.kind: _merged(self.begun, self.others)}

    def _reasoning(self, said: str) -> JsonObject:
        if self.redacted:
            return {"redactedContent": joined_base64(self.redacted)}
        text: JsonObject = {"text": said}
        if self.signature:
            text["signature"] = "".join(self.signature)
        return {"reasoningText": text}


def is_hosted(kind: str, block: JsonObject) -> bool:
    """Tell whether a block is a call or a result of a tool that the provider runs."""
    if kind == "toolUse":
        return block.get("type") == "server_tool_use"
    return kind == "toolResult"


def read_citation(sent: api.Citation) -> Citation:
    """Read a citation; its offsets are those of the source, so only `raw` holds them."""
    location = sent.get("location") or {}
    web = location.get("web") or {}
    cited = [each.get("text", "") for each in sent.get("sourceContent") or ()]
    index = next(
        (
            place.get("documentIndex")
            for place in (
                location.get("documentChar"),
                location.get("documentPage"),
                location.get("documentChunk"),
            )
            if place is not None
        ),
        None,
    )
    return Citation(
        web.get("url") or sent.get("source"),
        sent.get("title"),
        "".join(cited) or None,
        document_index=index,
        raw=cast("JsonObject", sent),
    )


def read_medium(kind: str, block: JsonObject, origin: Origin) -> Audio | Image | Video | None:
    """Read a medium that the model made; None where it cannot be read as one."""
    made = _MEDIA.get(kind)
    source, form = block.get("source"), block.get("format")
    if made is None or not isinstance(source, dict):
        return None
    cls, family = made
    media_type = None
    if isinstance(form, str):
        media_type = f"{family}/{_MEDIA_TYPES.get(form, form)}"
    data, place = source.get("bytes"), source.get("s3Location")
    if isinstance(data, str):
        try:
            return cls(data=b64decode(data, validate=True), media_type=media_type, origin=origin)
        except Error:
            return None
    if isinstance(place, dict) and isinstance(place.get("uri"), str):
        return cls(url=str(place["uri"]), media_type=media_type, origin=origin)
    return None


def joined_base64(pieces: list[str]) -> str:
    """Join base64 texts to the base64 of their bytes together."""
    if len(pieces) == 1:
        return pieces[0]
    from base64 import b64encode

    try:
        return b64encode(b"".join([b64decode(piece) for piece in pieces])).decode()
    except Error:
        return "".join(pieces)


def _input(text: str) -> JsonValue:
    arguments = parse_arguments(text)
    return text if arguments is None else arguments


def _merged(begun: JsonObject, deltas: list[JsonValue]) -> JsonValue:
    """Put what deltas carry together: objects merge, text grows, lists go on."""
    whole: JsonValue = begun or None
    for delta in deltas:
        if isinstance(whole, dict) and isinstance(delta, dict):
            whole = {**whole, **delta}
        elif isinstance(whole, str) and isinstance(delta, str):
            whole += delta
        elif isinstance(whole, list) and isinstance(delta, list):
            whole = [*whole, *delta]
        else:
            whole = delta
    return whole
