"""The debug log of calls, at the logger `interlingua`.

Law: no body and no secret; bodies go to `interlingua.bodies`, whose level must be set for itself.
"""

from __future__ import annotations

from logging import DEBUG, getLogger
from typing import TYPE_CHECKING

from interlingua.hooks import Hooks
from interlingua.redaction import error_facts
from interlingua.secret_shapes import without_secrets

if TYPE_CHECKING:
    from interlingua.hooks import CallEnded, RequestSent, ResponseStarted, RetryPlanned

LOGGER = getLogger("interlingua")
BODIES = getLogger("interlingua.bodies")


def bodies_are_logged() -> bool:
    """Tell whether bodies were asked for: not by a level that the logger only inherits."""
    return 0 < BODIES.level <= DEBUG and BODIES.isEnabledFor(DEBUG)


def on_request(sent: RequestSent) -> None:
    """Log the request line, and the body where asked for."""
    call, request = sent.call, sent.request
    LOGGER.debug(
        "call %d, attempt %d: %s %s (%d bytes) to %s over %s%s",
        call.id,
        sent.attempt,
        request.method,
        request.url,
        len(request.body),
        call.model or call.provider.id,
        call.wire,
        ", streamed" if call.stream else "",
    )
    if bodies_are_logged():
        text = request.body.decode(errors="replace")
        BODIES.debug("call %d, attempt %d: sent %s", call.id, sent.attempt, without_secrets(text))


def on_response(begun: ResponseStarted) -> None:
    """Log the status line."""
    LOGGER.debug(
        "call %d, attempt %d: status %d after %.3f s, request id %s",
        begun.call.id,
        begun.attempt,
        begun.status,
        begun.seconds,
        begun.request_id,
    )


def on_retry(planned: RetryPlanned) -> None:
    """Log the failure and the wait."""
    LOGGER.debug(
        "call %d, attempt %d: %s; trying %s in %.3f s",
        planned.call.id,
        planned.attempt,
        error_facts(planned.error),
        "again" if planned.next_model is planned.call.model else planned.next_model,
        planned.delay,
    )


def on_end(ended: CallEnded) -> None:
    """Log the outcome, the timings and the tokens, and the reply's body where asked for."""
    call, reply, error = ended.call, ended.reply, ended.error
    if error is not None:
        outcome = error_facts(error)
    elif ended.outcome == "left":
        outcome = "left early"
    else:
        outcome = "whole" if reply is None else f"whole ({reply.finish_reason})"
    first = None if reply is None else reply.timing.time_to_first_token
    LOGGER.debug(
        "call %d: %s after %.3f s and %d attempts, first content after %s, tokens %s in, %s out",
        call.id,
        outcome,
        ended.seconds,
        ended.attempt,
        "?" if first is None else f"{first:.3f} s",
        "?" if reply is None or reply.usage.input is None else reply.usage.input,
        "?" if reply is None or reply.usage.output is None else reply.usage.output,
    )
    if reply is not None and bodies_are_logged():
        BODIES.debug("call %d: received %s", call.id, without_secrets(repr(reply.raw)))


LOG = Hooks(on_request=on_request, on_response=on_response, on_retry=on_retry, on_end=on_end)
