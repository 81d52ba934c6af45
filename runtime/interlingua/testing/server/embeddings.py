"""Vectors made of their inputs' digests: the same input gives the same vector, of length 1.

Law: written from the protocols; nothing here is shared with what decodes them.
"""

from __future__ import annotations

import json
from base64 import b64encode
from hashlib import shake_256
from math import sqrt
from struct import iter_unpack, pack
from typing import TYPE_CHECKING

from interlingua.testing.server.answers import json_answer
from interlingua.testing.server.script import ScriptedError
from interlingua.testing.server.turn import tokens

if TYPE_CHECKING:
    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.testing.server.script import RawReply
    from interlingua.values import JsonObject, JsonValue

DIMENSIONS = 1024
"""How long a vector is where a request does not say."""


def answer(request: RecordedRequest) -> RawReply | ScriptedError:
    """Embed what any of the protocols asks for."""
    path, body = request.path, request.body
    if path.endswith(":predict"):
        return json_answer(_predicted(body))
    if path.endswith(":embedContent"):
        vectors = [vector_of(body.get("content"), _size(body, "outputDimensionality"))]
        return json_answer({"embedding": {"values": vectors[0]}, "usageMetadata": _counted(body)})
    if path.endswith(":batchEmbedContents"):
        asked = [each for each in _list(body.get("requests")) if isinstance(each, dict)]
        return json_answer(
            {
                "embeddings": [
                    {"values": vector_of(each.get("content"), _size(each, "outputDimensionality"))}
                    for each in asked
                ],
                "usageMetadata": _counted(body),
            }
        )
    if path.endswith("/invoke"):
        return json_answer(_invoked(body))
    if path.endswith("/api/embed"):
        given = _inputs(body.get("input"))
        made: list[JsonValue] = [[*vector_of(each, _size(body, "dimensions"))] for each in given]
        counted = _tokens(given)
        said: JsonObject = {"model": request.model, "embeddings": made}
        return json_answer({**said, "total_duration": 1, "prompt_eval_count": counted})
    if path.endswith("/embed"):
        return json_answer(_cohere(body, request.model))
    inputs = _inputs(body.get("input"))
    if not inputs:
        return ScriptedError(400, "input: give a text or a list of texts")
    return json_answer(_openai(body, inputs, request.model))


def vector_of(given: JsonValue, dimensions: int) -> list[JsonValue]:
    """Make the vector of an input: 32-bit floats of length 1 together."""
    text = given if isinstance(given, str) else json.dumps(given, sort_keys=True)
    digest = shake_256(text.encode()).digest(4 * dimensions)
    numbers = [number / 2**31 for (number,) in iter_unpack("<i", digest)]
    length = sqrt(sum([number * number for number in numbers])) or 1.0
    scaled = pack(f"<{dimensions}f", *[number / length for number in numbers])
    return [number for (number,) in iter_unpack("<f", scaled)]


def _openai(body: JsonObject, inputs: list[JsonValue], model: str) -> JsonObject:
    named = next((each for each in ("dimensions", "output_dimension") if each in body), "")
    dimensions = _size(body, named)
    data: list[JsonValue] = []
    for at, each in enumerate(inputs):
        vector = vector_of(each, dimensions)
        sent = _base64(vector) if body.get("encoding_format") == "base64" else vector
        data.append({"object": "embedding", "index": at, "embedding": sent})
    counted = _tokens(inputs)
    usage: JsonObject = {"prompt_tokens": counted, "total_tokens": counted, "completion_tokens": 0}
    return {"id": "embd-1", "object": "list", "data": data, "model": model, "usage": usage}


def _cohere(body: JsonObject, model: str) -> JsonObject:
    texts, images = _list(body.get("texts")), _list(body.get("images"))
    inputs = [*texts, *images, *_list(body.get("inputs"))]
    dimensions = _size(body, "output_dimension")
    vectors = [vector_of(_said(each), dimensions) for each in inputs]
    kinds = _list(body.get("embedding_types")) or ["float"]
    by_kind: JsonObject = {
        str(kind): [_typed(each, str(kind)) for each in vectors] for kind in kinds
    }
    billed: JsonObject = {"input_tokens": _tokens(inputs)}
    return {
        "id": "embed-1",
        "embeddings": by_kind,
        "texts": texts,
        "response_type": "embeddings_by_type",
        "model": model,
        "meta": {"api_version": {"version": "2"}, "billed_units": billed},
    }


def _predicted(body: JsonObject) -> JsonObject:
    """Vertex's answer: a prediction for each instance."""
    parameters = body.get("parameters")
    dimensions = _size(parameters if isinstance(parameters, dict) else {}, "outputDimensionality")
    predictions: list[JsonValue] = []
    for each in _list(body.get("instances")):
        content = each.get("content") if isinstance(each, dict) else None
        statistics: JsonObject = {"token_count": _tokens([content]), "truncated": False}
        vector: JsonValue = vector_of(content, dimensions)
        predictions.append({"embeddings": {"values": vector, "statistics": statistics}})
    return {"predictions": predictions}


def _invoked(body: JsonObject) -> JsonObject:
    """Bedrock's answers, each model's own: Nova's, Cohere's, Titan's."""
    single = body.get("singleEmbeddingParams")
    if isinstance(single, dict):
        text, dimensions = single.get("text"), _size(single, "embeddingDimension")
        given = text.get("value") if isinstance(text, dict) else single.get("image")
        kind = "TEXT" if isinstance(text, dict) else "IMAGE"
        vector: JsonValue = vector_of(given, dimensions)
        return {"embeddings": [{"embeddingType": kind, "embedding": vector}]}
    if "texts" in body or "images" in body or "inputs" in body:
        return _cohere(body, "")
    text, image = body.get("inputText"), body.get("inputImage")
    config = body.get("embeddingConfig")
    dimensions = _size(body, "dimensions")
    if isinstance(config, dict):
        dimensions = _size(config, "outputEmbeddingLength")
    vector = vector_of([text, image] if image else text, dimensions)
    said: JsonObject = {"embedding": vector, "inputTextTokenCount": _tokens([text])}
    return {**said, "embeddingsByType": {"float": vector}} if "dimensions" in body else said


def _base64(vector: list[JsonValue]) -> str:
    return b64encode(pack(f"<{len(vector)}f", *vector)).decode()


def _typed(vector: list[JsonValue], kind: str) -> JsonValue:
    numbers = [each for each in vector if isinstance(each, float)]
    largest = max([abs(each) for each in numbers])
    match kind:
        case "base64":
            return _base64(vector)
        case "int8":
            return [round(127 * each / largest) for each in numbers]
        case "uint8":
            return [round(127.5 + 127.5 * each / largest) for each in numbers]
        case "binary" | "ubinary":
            bits = [each > 0 for each in numbers]
            packed = [
                sum([bit << 7 - at for at, bit in enumerate(bits[start : start + 8])])
                for start in range(0, len(bits), 8)
            ]
            return [each - 128 for each in packed] if kind == "binary" else [*packed]
        case _:
            return vector


def _inputs(given: JsonValue) -> list[JsonValue]:
    """Give the inputs: a text, several, or tokens of one or of several."""
    if isinstance(given, list):
        return [given] if given and type(given[0]) is int else given
    return [given] if isinstance(given, str) else []


def _said(given: JsonValue) -> JsonValue:
    """Give the text of an input that holds nothing else, however it is written."""
    content = given.get("content") if isinstance(given, dict) else None
    only = content[0] if isinstance(content, list) and len(content) == 1 else None
    text = only.get("text") if isinstance(only, dict) else None
    return given if text is None else text


def _size(asked: JsonObject, name: str) -> int:
    given = asked.get(name)
    return given if type(given) is int and given > 0 else DIMENSIONS


def _counted(body: JsonObject) -> JsonObject:
    return {"promptTokenCount": _tokens([body])}


def _tokens(inputs: list[JsonValue]) -> int:
    return sum([tokens(len(str(_said(each)))) for each in inputs])


def _list(given: JsonValue) -> list[JsonValue]:
    return given if isinstance(given, list) else []
