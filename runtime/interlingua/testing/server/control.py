"""How tests in other languages steer the server: over HTTP, beside the wires.

`POST /__script__` adds answers, `DELETE /__script__` forgets those that wait, and
`GET /__requests__` gives what was asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.errors import ProtocolError, UsageError
from interlingua.in_process import TimedAnswer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.testing.server.script import Answers
    from interlingua.values import JsonObject, JsonValue


def answer_to(
    request: RecordedRequest, answers: Answers, requests: Sequence[RecordedRequest]
) -> TimedAnswer | None:
    """Answer a request that steers the server; None for any other."""
    match request.path, request.method:
        case "/__script__", "POST":
            return _added(request, answers)
        case "/__script__", "DELETE":
            answers.forget()
            return _json(200, {"waiting": 0})
        case "/__requests__", "GET":
            return _json(200, {"requests": [_shown(each) for each in requests]})
        case "/__script__" | "/__requests__", _:
            return _json(405, {"error": f"{request.path} does not take {request.method}"})
        case _:
            return None


def _added(request: RecordedRequest, answers: Answers) -> TimedAnswer:
    from interlingua.testing.script_document import read_script

    try:
        answers.add(read_script(jsontext.decode(request.content)))
    except (ProtocolError, UsageError) as error:
        return _json(400, {"error": str(error)})
    return _json(200, {"waiting": answers.waiting})


def _shown(request: RecordedRequest) -> JsonValue:
    return {
        "method": request.method,
        "path": request.path,
        "query": dict(request.query),
        "headers": dict(request.headers),
        "wire": request.wire,
        "model": request.model,
        "stream": request.stream,
        "outcome": request.outcome,
        "body": request.body,
    }


def _json(status: int, body: JsonObject) -> TimedAnswer:
    said = jsontext.encode(body)
    headers = {"content-type": "application/json", "content-length": str(len(said))}
    return TimedAnswer(status, headers, [(0, said)])
