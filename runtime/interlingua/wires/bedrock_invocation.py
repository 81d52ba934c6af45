"""What every model shares that is invoked on Bedrock with a body of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from interlingua.errors import ProtocolError, UsageError
from interlingua.http import OperationRequest
from interlingua.usage import Usage

if TYPE_CHECKING:
    from interlingua.embeddings import EmbeddingInput
    from interlingua.http import HttpResponse
    from interlingua.records import Model
    from interlingua.values import JsonObject, JsonValue

_INPUT_TOKENS = "x-amzn-bedrock-input-token-count"


def invocation(model: Model, body: JsonObject) -> OperationRequest:
    """Write `POST /model/…/invoke`."""
    return OperationRequest(f"/model/{quote(model.id, safe='')}/invoke", body)


def usage_of(response: HttpResponse) -> Usage:
    """Read the input tokens, which Bedrock counts in a header."""
    counted = response.headers.get(_INPUT_TOKENS, "")
    if not counted.isdigit():
        return Usage()
    return Usage(int(counted), 0, raw={_INPUT_TOKENS: counted})


def numbers_of(vector: JsonValue) -> list[float]:
    """Read a vector.

    Raises:
        ProtocolError: It is no list of numbers.
    """
    if not isinstance(vector, list):
        raise ProtocolError("the answer names no embedding, where its vector should be")
    return [float(each) for each in vector if isinstance(each, int | float)]


def image_bytes(given: EmbeddingInput) -> str | None:
    """Give an image's bytes as base64; None for a text.

    Raises:
        UsageError: The image is a reference.
    """
    if isinstance(given, str):
        return None
    if given.data is None:
        raise UsageError("an image must be sent as bytes here; pass Image.from_bytes(…)")
    return given.base64()
