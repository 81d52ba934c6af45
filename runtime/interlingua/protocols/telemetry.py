"""OpenTelemetry spans and metrics of each call, by its conventions for generative AI.

Law: what was said to and by the model is recorded only when asked for, errors' words included.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from interlingua.hooks import Hooks
from interlingua.protocols import genai_attributes
from interlingua.redaction import error_facts
from interlingua.version import __version__

try:
    from opentelemetry import context, metrics, trace
    from opentelemetry.trace import Span, SpanKind, Status, StatusCode
except ImportError as error:
    raise ImportError(
        "interlingua.protocols.telemetry needs OpenTelemetry: pip install 'interlingua[otel]'"
    ) from error

if TYPE_CHECKING:
    from contextvars import Token

    from opentelemetry.metrics import Histogram, MeterProvider
    from opentelemetry.trace import TracerProvider

    from interlingua.hooks import (
        CallEnded,
        CallFailed,
        CallInfo,
        Outcome,
        RequestSent,
        ResponseStarted,
        RetryPlanned,
        ToolEnded,
        ToolStarted,
    )
    from interlingua.protocols.genai_attributes import Attributes
    from interlingua.reply import Reply

_SECONDS = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92]
_TOKENS = [4.0**power for power in range(14)]


class _Operation:
    """A call under way: its span, and what its metrics are told apart by.

    Its span is the current one from each request to its response, during which the caller does not
    run: what an instrumented HTTP library makes then becomes a part of it.
    """

    __slots__ = ("_token", "dimensions", "span")

    def __init__(self, span: Span, dimensions: Attributes) -> None:
        self.span = span
        self.dimensions = dimensions
        self._token: Token[context.Context] | None = None

    def enter(self) -> None:
        """Make the span the current one."""
        self.leave()
        self._token = context.attach(trace.set_span_in_context(self.span))

    def leave(self) -> None:
        """Make the caller's span the current one again."""
        token, self._token = self._token, None
        if token is not None:
            context.detach(token)


class Telemetry(Hooks):
    """Hooks that make a span of each call and of each tool that a run executes, and record metrics.

    The span `chat {model}` covers every attempt and every wait, and belongs to the span in whose
    context the call was made. Each retry is an event of it. What a tool does belongs to its span
    `execute_tool {name}`.

    Parameters:
        content: Whether messages, tools and the words of errors are recorded too.
        tracer_provider: The global one by default.
        meter_provider: The global one by default.
    """

    def __init__(
        self,
        *,
        content: bool = False,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
    ) -> None:
        super().__init__(
            on_request=self._begin_attempt,
            on_response=self._respond,
            on_retry=self._retry,
            on_error=self._fail,
            on_end=self._end,
            on_tool_start=self._start_tool,
            on_tool_end=self._end_tool,
        )
        self._content = content
        self._tracer = trace.get_tracer("interlingua", __version__, tracer_provider)
        meter = metrics.get_meter("interlingua", __version__, meter_provider)
        self._duration: Histogram = meter.create_histogram(
            "gen_ai.client.operation.duration",
            "s",
            "GenAI operation duration.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._first_token: Histogram = meter.create_histogram(
            "gen_ai.client.operation.time_to_first_chunk",
            "s",
            "Time from the call to its first content.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._tokens: Histogram = meter.create_histogram(
            "gen_ai.client.token.usage",
            "{token}",
            "Number of input and output tokens used.",
            explicit_bucket_boundaries_advisory=_TOKENS,
        )
        self._cost: Histogram = meter.create_histogram(
            "gen_ai.client.operation.cost", "USD", "Cost of the operation."
        )
        self._operations: dict[int, _Operation] = {}
        self._tools: dict[int, Span] = {}

    def __repr__(self) -> str:
        return f"Telemetry(content={self._content})"

    def _begin_attempt(self, sent: RequestSent) -> None:
        operation = self._operations.get(sent.call.id)
        if operation is None:
            operation = self._begin(sent.call, sent.request.url)
        operation.enter()

    def _respond(self, begun: ResponseStarted) -> None:
        operation = self._operations.get(begun.call.id)
        if operation is not None:
            operation.leave()

    def _begin(self, call: CallInfo, url: str | None) -> _Operation:
        dimensions: Attributes = {
            "gen_ai.operation.name": call.operation,
            "gen_ai.provider.name": genai_attributes.provider_name(call.provider),
            **({} if call.model is None else {"gen_ai.request.model": call.model.id}),
            **genai_attributes.server_attributes(url),
        }
        span = self._tracer.start_span(
            call.operation if call.model is None else f"{call.operation} {call.model.id}",
            kind=SpanKind.CLIENT,
            attributes={**dimensions, **genai_attributes.request_attributes(call)},
            start_time=int(call.started_at * 1e9),
        )
        if self._content and span.is_recording():
            from interlingua.protocols import genai_messages

            messages = genai_messages.input_messages(call.messages)
            span.set_attribute("gen_ai.input.messages", messages)
            if call.tools:
                tools = genai_messages.tool_definitions(call.tools)
                span.set_attribute("gen_ai.tool.definitions", tools)
        operation = _Operation(span, dimensions)
        self._operations[call.id] = operation
        return operation

    def _retry(self, planned: RetryPlanned) -> None:
        call = planned.call
        operation = self._operations.get(call.id) or self._begin(call, None)
        operation.leave()
        if planned.next_model is not call.model:
            # Another model's answer is another operation, with its own name and prices.
            del self._operations[call.id]
            self._close(operation, call, planned.error, "failed", planned.attempt)
            operation.span.end()
        else:
            operation.span.add_event(
                "interlingua.retry",
                {
                    "interlingua.attempt": planned.attempt,
                    "interlingua.retry.delay": planned.delay,
                    "error.type": genai_attributes.error_type(planned.error),
                },
            )

    def _fail(self, failed: CallFailed) -> None:
        # A call may fail before its first attempt is sent, for want of a key.
        operation = self._operations.get(failed.call.id) or self._begin(failed.call, None)
        if self._content:
            operation.span.record_exception(failed.error)

    def _end(self, ended: CallEnded) -> None:
        operation = self._operations.pop(ended.call.id, None)
        if operation is None:
            return
        operation.leave()
        reply = ended.reply
        if reply is not None and reply.served_model is not None:
            operation.dimensions["gen_ai.response.model"] = reply.served_model
        seconds = self._close(operation, ended.call, ended.error, ended.outcome, ended.attempt)
        if reply is not None:
            self._measure(ended, reply, operation, max(0.0, ended.seconds - seconds))
        operation.span.end()

    def _start_tool(self, started: ToolStarted) -> None:
        execution = started.execution
        attributes = genai_attributes.tool_attributes(execution)
        span = self._tracer.start_span(
            f"execute_tool {execution.tool.name}",
            kind=SpanKind.INTERNAL,
            attributes=attributes,
            start_time=int(execution.started_at * 1e9),
        )
        if self._content and span.is_recording():
            from interlingua.protocols import genai_messages

            arguments = genai_messages.tool_arguments(execution.call)
            span.set_attribute("gen_ai.tool.call.arguments", arguments)
        self._tools[execution.id] = span
        # The thread or task is the tool's own, and its context ends with it.
        context.attach(trace.set_span_in_context(span))

    def _end_tool(self, ended: ToolEnded) -> None:
        span = self._tools.pop(ended.execution.id, None)
        if span is None:
            return
        span.set_attribute("interlingua.outcome", ended.outcome)
        if self._content and ended.result is not None:
            from interlingua.protocols import genai_messages

            span.set_attribute("gen_ai.tool.call.result", genai_messages.tool_result(ended.result))
        if ended.error is not None and ended.outcome == "failed":
            span.set_attribute("error.type", genai_attributes.error_type(ended.error))
            words = str(ended.error) if self._content else error_facts(ended.error)
            span.set_status(Status(StatusCode.ERROR, words))
        span.end()

    def _close(
        self,
        operation: _Operation,
        call: CallInfo,
        error: BaseException | None,
        outcome: Outcome,
        attempt: int,
    ) -> float:
        """Record how an operation ended; give its seconds."""
        span, seconds = operation.span, monotonic() - call.started
        failure: Attributes = {}
        if error is not None:
            failure["error.type"] = genai_attributes.error_type(error)
            words = str(error) if self._content else error_facts(error)
            span.set_status(Status(StatusCode.ERROR, words))
        told: Attributes = {"interlingua.outcome": outcome, "interlingua.attempts": attempt}
        span.set_attributes({**told, **failure})
        self._duration.record(seconds, {**operation.dimensions, **failure})
        return seconds

    def _measure(
        self, ended: CallEnded, reply: Reply[object], operation: _Operation, before: float
    ) -> None:
        """Record what a reply tells; `before` are the seconds that went to other models."""
        span, dimensions = operation.span, operation.dimensions
        span.set_attributes(
            genai_attributes.reply_attributes(reply, whole=ended.outcome == "whole")
        )
        first = reply.timing.time_to_first_token
        if ended.call.stream and first is not None:
            first = max(0.0, first - before)
            span.set_attribute("gen_ai.response.time_to_first_chunk", first)
            self._first_token.record(first, dimensions)
        for kind, count in (("input", reply.usage.input), ("output", reply.usage.output)):
            if count is not None:
                self._tokens.record(count, {**dimensions, "gen_ai.token.type": kind})
        cost = genai_attributes.cost_attributes(reply)
        amount = cost.get("gen_ai.usage.cost.amount")
        if isinstance(amount, float):
            span.set_attributes(cost)
            self._cost.record(amount, {**dimensions, "gen_ai.usage.cost.currency": "USD"})
        if self._content and span.is_recording():
            from interlingua.protocols import genai_messages

            span.set_attribute("gen_ai.output.messages", genai_messages.output_messages(reply))
