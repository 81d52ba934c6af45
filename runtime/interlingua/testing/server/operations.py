"""What is no chat, answered by itself: the same answer for the same question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.testing.server import (
    batches,
    embeddings,
    files,
    images,
    model_lists,
    moderation,
    reranking,
    speech,
    transcription,
)
from interlingua.testing.server.script import ScriptedError

if TYPE_CHECKING:
    from interlingua.testing.server.batches import Ask
    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.testing.server.script import RawReply
    from interlingua.testing.server.storage import Storage


def answer_to(
    request: RecordedRequest, storage: Storage, ask: Ask
) -> RawReply | ScriptedError | None:
    """Answer a call that is no chat; None for a path that no operation has.

    Parameters:
        ask: Answers one request of a batch.
    """
    match request.operation:
        case "files":
            return files.answer(request, storage)
        case "batches":
            return batches.answer(request, storage, ask)
        case "models":
            return model_lists.answer(request)
        case "reply" | "count_tokens" | None:
            return None
        case _ if request.method != "POST":
            return ScriptedError(405, f"{request.path} takes POST, not {request.method}")
        case "embeddings":
            return embeddings.answer(request)
        case "reranking":
            return reranking.answer(request)
        case "moderation":
            return moderation.answer(request)
        case "images":
            return images.answer(request)
        case "speech":
            return speech.answer(request)
        case "transcription":
            return transcription.answer(request)
