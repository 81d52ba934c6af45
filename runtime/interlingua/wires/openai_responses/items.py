"""What output items and final responses hold, in neutral words."""

from __future__ import annotations

from binascii import Error as Base64Error
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from interlingua.finish import FinishReason
from interlingua.media import Audio, Image, sniff
from interlingua.messages import Citation, Refusal, ToolCall
from interlingua.usage import Usage, count_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.messages import Origin, Part
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire.openai_responses import (
        ImageGenToolCall,
        OutputMessage,
        ReasoningItem,
        Response,
        ResponseUsage,
    )

_HOSTED = frozenset(
    {
        "mcp_approval_request",
        "mcp_approval_response",
        "mcp_list_tools",
        "program",
    }
)
_XAI_TICKS_PER_DOLLAR = 10**10


def is_hosted(kind: str) -> bool:
    """Tell whether an item is a call or result of a tool that the wire itself knows."""
    return kind.endswith(("_call", "_output")) or kind in _HOSTED


def rest_of(item: JsonObject, *said: str) -> JsonObject | None:
    """Give the fields of an item that a part does not say, to be sent back with it."""
    rest = {name: given for name, given in item.items() if name not in said}
    return rest or None


def word(item: JsonObject, field: str) -> str | None:
    """Give a field's text, or None where it is absent, empty or no text."""
    return _text(item.get(field))


def message_content(item: OutputMessage) -> list[JsonObject]:
    """Give a message's content parts; some hosts send one text in their place."""
    content = cast("JsonValue", item.get("content"))
    if isinstance(content, str):
        return [{"type": "output_text", "text": content}]
    return cast("list[JsonObject]", content or [])


def reasoning_text(item: ReasoningItem) -> str:
    """Join what is readable of a reasoning item: its summaries, then the raw thoughts."""
    summary = [each.get("text") or "" for each in item.get("summary") or ()]
    content = [each.get("text") or "" for each in item.get("content") or ()]
    return "".join(summary + content)


def citation(annotation: JsonObject) -> Citation:
    """Read an annotation of a text: of a URL, an uploaded file, or a file the model made."""
    return Citation(
        url=_text(annotation.get("url")),
        title=_text(annotation.get("title")) or _text(annotation.get("filename")),
        start=count_of(annotation.get("start_index")),
        end=count_of(annotation.get("end_index")),
        file_id=_text(annotation.get("file_id")),
        raw=annotation,
    )


def image(item: ImageGenToolCall, origin: Origin) -> Image | None:
    """Give the image that a generation call made, or None where it holds none that decodes."""
    result = item.get("result")
    if not result:
        return None
    data = decode_base64(result)
    if not data:
        return None
    made_as = item.get("output_format")
    media_type = sniff(data) or (f"image/{made_as}" if made_as else "image/png")
    # The id tells the encoder that the item beside it already carries the image.
    return Image(
        data=data, media_type=media_type, origin=origin, provider_data={"id": item.get("id")}
    )


def audio(pieces: list[str], transcript: str, origin: Origin) -> Audio | None:
    """Join the base64 pieces of a spoken reply; each piece was encoded by itself."""
    data = b"".join([decode_base64(piece) for piece in pieces])
    if not data:
        return None
    spoken: JsonObject | None = {"transcript": transcript} if transcript else None
    return Audio(data=data, media_type=sniff(data), origin=origin, provider_data=spoken)


def decode_base64(text: str) -> bytes:
    """Decode base64; empty where it is not."""
    from base64 import b64decode

    try:
        return b64decode(text)
    except Base64Error:
        return b""


_BILLED_BY_THE_CALL = ("file_search_call", "code_interpreter_call", "image_generation_call")


def usage(reported: ResponseUsage | None, output: Sequence[JsonObject] = ()) -> Usage:
    """Read the provider's usage object; `output` tells which hosted tools were billed beside it."""
    if not reported:
        return Usage()
    raw = cast("JsonObject", reported)
    read = _object(raw.get("input_tokens_details"))
    written = _object(raw.get("output_tokens_details"))
    tools = _object(raw.get("server_side_tool_usage_details"))  # xai
    searches = count_of(tools.get("web_search_calls"))
    kinds = [item.get("type") for item in output]
    kinds += [name.removesuffix("s") for name, count in tools.items() if count]
    return Usage(
        input=count_of(raw.get("input_tokens")),
        output=count_of(raw.get("output_tokens")),
        cached=count_of(read.get("cached_tokens")),
        cache_write=count_of(read.get("cache_write_tokens")),
        reasoning=count_of(written.get("reasoning_tokens")),
        input_audio=count_of(read.get("audio_tokens")),
        output_audio=count_of(written.get("audio_tokens")),
        input_image=count_of(read.get("image_tokens")),
        output_image=count_of(written.get("image_tokens")),
        web_searches=_searches(output) if searches is None else searches,
        cost=_charged(raw),
        raw=raw,
        billed_beside=tuple([kind for kind in _BILLED_BY_THE_CALL if kind in kinds]),
    )


def _searches(output: Sequence[JsonObject]) -> int | None:
    actions = [
        _object(item.get("action")) for item in output if item.get("type") == "web_search_call"
    ]
    # Opening a page that was found costs nothing.
    count = [action.get("type", "search") for action in actions].count("search")
    return count if actions else None


def finish_reason(status: str | None, response: Response, parts: Sequence[Part]) -> FinishReason:
    """Tell why a response ended, by its status and what it holds."""
    match status:
        case "completed" | "complete":
            kinds = {type(part) for part in parts}
            if ToolCall in kinds:
                return FinishReason.TOOL_CALLS
            return FinishReason.REFUSAL if Refusal in kinds else FinishReason.STOP
        case "incomplete":
            details = response.get("incomplete_details") or {}
            match details.get("reason"):
                case "max_output_tokens":
                    return FinishReason.LENGTH
                case "content_filter":
                    return FinishReason.CONTENT_FILTER
                case _:
                    return FinishReason.UNKNOWN
        case "cancelled":
            return FinishReason.ERROR
        case _:
            return FinishReason.UNKNOWN


def _charged(raw: JsonObject) -> Decimal | None:
    cost, ticks = raw.get("cost"), raw.get("cost_in_usd_ticks")
    if isinstance(cost, int | float) and not isinstance(cost, bool):
        return Decimal(str(cost))  # openrouter
    if isinstance(cost, dict) and isinstance(total := cost.get("total_cost"), int | float):
        return Decimal(str(total))  # perplexity
    if (count := count_of(ticks)) is not None:
        return Decimal(count) / _XAI_TICKS_PER_DOLLAR
    return None


def _text(given: JsonValue) -> str | None:
    return given if isinstance(given, str) and given else None


def _object(given: JsonValue) -> JsonObject:
    return given if isinstance(given, dict) else {}
