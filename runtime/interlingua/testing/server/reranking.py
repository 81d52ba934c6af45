"""Documents ordered by how many of a query's words they hold.

Law: written from the protocols; nothing here is shared with what decodes them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from interlingua.testing.server.answers import json_answer
from interlingua.testing.server.script import ScriptedError
from interlingua.testing.server.turn import tokens

if TYPE_CHECKING:
    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.testing.server.script import RawReply
    from interlingua.values import JsonObject, JsonValue

_WORD = re.compile(r"\w+")


def answer(request: RecordedRequest) -> RawReply | ScriptedError:
    """Rank the documents of Cohere's call, of the shared one, or of one inside Bedrock's."""
    body = request.body
    query, documents = body.get("query"), body.get("documents")
    if not isinstance(query, str) or not isinstance(documents, list) or not documents:
        return ScriptedError(400, "give a query and a list of documents")
    texts = [_text(each) for each in documents]
    ranked = sorted(enumerate(texts), key=lambda pair: -score_of(query, pair[1]))
    wanted = body.get("top_n", body.get("top_k"))
    results: list[JsonValue] = []
    for at, text in ranked[: wanted if type(wanted) is int else None]:
        scored: JsonObject = {"index": at, "relevance_score": score_of(query, text)}
        if body.get("return_documents") is True:
            scored["document"] = {"text": text}
        results.append(scored)
    said: JsonObject = {"id": "rerank-1", "results": results}
    if request.family in ("cohere_chat", "bedrock_converse"):
        billed: JsonObject = {"search_units": 1}
        said["meta"] = {"api_version": {"version": "2"}, "billed_units": billed}
        return json_answer(said)
    counted = sum([tokens(len(text)) for text in (query, *texts)])
    usage: JsonObject = {"prompt_tokens": counted, "total_tokens": counted}
    return json_answer({**said, "object": "rerank", "model": request.model, "usage": usage})


def score_of(query: str, document: str) -> float:
    """Give the share of a query's words that a document holds, from 0.01 to 0.99."""
    wanted = set(_WORD.findall(query.lower()))
    found = wanted & set(_WORD.findall(document.lower()))
    return round(0.01 + 0.98 * len(found) / len(wanted), 6) if wanted else 0.01


def _text(document: JsonValue) -> str:
    text = document.get("text") if isinstance(document, dict) else document
    return text if isinstance(text, str) else ""
