"""What models there are: those that the catalog lists for whoever is asked.

Law: written from the protocols; nothing here is shared with what decodes them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from interlingua.testing.server.answers import json_answer
from interlingua.testing.server.files import moment
from interlingua.testing.server.script import ScriptedError
from interlingua.testing.server.storage import page_of
from interlingua.testing.server.turn import CREATED

if TYPE_CHECKING:
    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.testing.server.script import RawReply
    from interlingua.values import JsonObject, JsonValue

_PROVIDERS = {
    "google_generate": "google",
    "anthropic_messages": "anthropic",
    "mistral_chat": "mistral",
    "cohere_chat": "cohere",
    "bedrock_converse": "amazon-bedrock",
}


def answer(request: RecordedRequest) -> RawReply | ScriptedError:
    """List models, or tell of one; who is none of those above is taken for OpenAI."""
    ids = _ids(_PROVIDERS.get(str(request.family), "openai"))
    _, found, named = request.path.rpartition("/models/")
    if found:
        if named not in ids:
            return ScriptedError(404, f"there is no model {named}")
        return json_answer(_about(request, named))
    return json_answer(_listed(request, ids))


def _ids(provider: str) -> list[str]:
    catalog = import_module("interlingua_generated.catalog")
    module_name, _ = catalog.PROVIDERS[provider]
    return list(import_module(f"interlingua_generated.catalog.{module_name}").IDS)


def _listed(request: RecordedRequest, ids: list[str]) -> JsonObject:
    query = request.query
    match request.family:
        case "google_generate" | "cohere_chat":
            is_google = request.family == "google_generate"
            asked, token, following = (
                ("pageSize", "pageToken", "nextPageToken")
                if is_google
                else ("page_size", "page_token", "next_page_token")
            )
            start = int(query.get(token) or 0)
            page, more = page_of(ids, query.get(asked), start, 50)
            said: JsonObject = {"models": [_about(request, id) for id in page]}
            return {**said, following: str(start + len(page))} if more else said
        case "anthropic_messages":
            after = query.get("after_id")
            start = ids.index(after) + 1 if after in ids else 0
            page, more = page_of(ids, query.get("limit"), start, 20)
            listed: list[JsonValue] = [_about(request, id) for id in page]
            return {"data": listed, "first_id": page[0], "last_id": page[-1], "has_more": more}
        case "bedrock_converse":
            return {"modelSummaries": [_about(request, id) for id in ids]}
        case _:
            return {"object": "list", "data": [_about(request, id) for id in ids]}


def _about(request: RecordedRequest, id: str) -> JsonObject:
    match request.family:
        case "google_generate":
            methods: list[JsonValue] = ["generateContent", "countTokens"]
            return {
                "name": f"models/{id}",
                "displayName": id,
                "supportedGenerationMethods": methods,
            }
        case "cohere_chat":
            return {"name": id, "endpoints": ["chat"], "is_deprecated": False}
        case "anthropic_messages":
            return {
                "type": "model",
                "id": id,
                "display_name": id,
                "created_at": moment(CREATED),
                "lifecycle": "active",
            }
        case "bedrock_converse":
            return {"modelId": id, "modelName": id, "providerName": id.split(".")[0]}
        case "mistral_chat":
            card: JsonObject = {"id": id, "object": "model", "created": CREATED, "type": "base"}
            return {**card, "owned_by": "mistralai", "capabilities": {"completion_chat": True}}
        case _:
            return {"id": id, "object": "model", "created": CREATED, "owned_by": "openai"}
