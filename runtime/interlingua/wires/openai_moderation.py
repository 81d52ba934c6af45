"""The moderation API of OpenAI, which Mistral shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.errors import ProtocolError
from interlingua.failures import error_of
from interlingua.http import OperationRequest
from interlingua.moderation import ModerationAnswer, ModerationVerdict
from interlingua.request import merge_extra
from interlingua.usage import Usage

if TYPE_CHECKING:
    from typing import ClassVar

    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.moderation import ModerationInput, ModerationRequest
    from interlingua.values import JsonObject, JsonValue


class OpenAIModeration:
    """`POST /moderations`."""

    name: ClassVar[str] = "openai_moderation"

    def encode(self, request: ModerationRequest) -> OperationRequest:
        """Write a request: texts as they are, and with images as parts."""
        inputs: list[JsonValue] = [_input(each) for each in request.inputs]
        if any(not isinstance(each, str) for each in inputs):
            inputs = [{"type": "text", "text": e} if isinstance(e, str) else e for e in inputs]
        body: JsonObject = {"model": request.model.id, "input": inputs}
        merge_extra(body, request.extra)
        return OperationRequest("/moderations", body)

    def decode(self, response: HttpResponse) -> ModerationAnswer:
        """Read the verdicts; without a word of its own an input is flagged by any category."""
        raw = jsontext.decode_object(response.body)
        results = raw.get("results")
        if not isinstance(results, list):
            raise ProtocolError("the answer names no results, where its verdicts should be")
        sent, served = raw.get("usage"), raw.get("model")
        usage = Usage()
        if isinstance(sent, dict):
            tokens = sent.get("prompt_tokens")
            usage = Usage(tokens if type(tokens) is int else None, 0, raw=sent)
        return ModerationAnswer(
            [_verdict(each) for each in results],
            usage,
            raw,
            served if isinstance(served, str) else None,
        )

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


def _input(given: ModerationInput) -> JsonValue:
    if isinstance(given, str):
        return given
    url = given.data_url() if given.url is None else given.url
    return {"type": "image_url", "image_url": {"url": url}}


def _verdict(sent: JsonValue) -> ModerationVerdict:
    if not isinstance(sent, dict):
        raise ProtocolError(f"a verdict is a {type(sent).__name__}; expected an object")
    named, scored = sent.get("categories"), sent.get("category_scores")
    categories = (
        {name: is_flagged is True for name, is_flagged in named.items()}
        if isinstance(named, dict)
        else {}
    )
    scores = (
        {name: float(score) for name, score in scored.items() if isinstance(score, int | float)}
        if isinstance(scored, dict)
        else {}
    )
    flagged = sent.get("flagged")
    return ModerationVerdict(
        flagged if isinstance(flagged, bool) else any(categories.values()), categories, scores, sent
    )


WIRE = OpenAIModeration()
