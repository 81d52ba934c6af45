"""Verdicts on texts: a text breaks the policy whose name it says, such as `violence`.

Law: written from the protocols; nothing here is shared with what decodes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.testing.server.answers import json_answer
from interlingua.testing.server.turn import tokens

if TYPE_CHECKING:
    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.testing.server.script import RawReply
    from interlingua.values import JsonObject, JsonValue

_OPENAI = (
    "harassment",
    "harassment/threatening",
    "hate",
    "hate/threatening",
    "illicit",
    "illicit/violent",
    "self-harm",
    "self-harm/instructions",
    "self-harm/intent",
    "sexual",
    "sexual/minors",
    "violence",
    "violence/graphic",
)
_MISTRAL = (
    "sexual",
    "hate_and_discrimination",
    "violence_and_threats",
    "dangerous_and_criminal_content",
    "selfharm",
    "health",
    "financial",
    "law",
    "pii",
)
_FLAGGED, _CLEAR = 0.99, 0.001


def answer(request: RecordedRequest) -> RawReply:
    """Judge each text by itself; what holds parts is judged as one."""
    given = request.body.get("input")
    is_mistral = request.family == "mistral_chat"
    names = _MISTRAL if is_mistral else _OPENAI
    said = _texts(given)
    results: list[JsonValue] = [_verdict(text, names, flag=not is_mistral) for text in said]
    verdicts: JsonObject = {"id": "modr-1", "model": request.model, "results": results}
    if is_mistral:
        counted = sum([tokens(len(text)) for text in said])
        verdicts["usage"] = {
            "prompt_tokens": counted,
            "completion_tokens": 0,
            "total_tokens": counted,
        }
    return json_answer(verdicts)


def _verdict(text: str, names: tuple[str, ...], *, flag: bool) -> JsonObject:
    categories: JsonObject = {name: name.split("_")[0] in text.lower() for name in names}
    verdict: JsonObject = {
        "categories": categories,
        "category_scores": {
            name: _FLAGGED if is_flagged else _CLEAR for name, is_flagged in categories.items()
        },
    }
    if flag:
        verdict["flagged"] = any(categories.values())
        verdict["category_applied_input_types"] = {name: ["text"] for name in names}
    return verdict


def _texts(given: JsonValue) -> list[str]:
    if not isinstance(given, list):
        return [given] if isinstance(given, str) else []
    if any(isinstance(each, dict) for each in given):
        texts = [each.get("text") for each in given if isinstance(each, dict)]
        return [" ".join([text for text in texts if isinstance(text, str)])]
    return [each for each in given if isinstance(each, str)]
