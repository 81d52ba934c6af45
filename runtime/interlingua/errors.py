"""Every error we raise.

    InterlinguaError
    ├── UsageError                 the call was wrong; always before the network
    │   └── BudgetExceeded         a budget does not allow it
    ├── ConnectionFailed           no answer could be had
    ├── TimedOut                   .phase says which clock ran out
    ├── ProviderError              the provider answered with an error
    │   ├── BadRequest
    │   │   └── ContextTooLong
    │   ├── Unauthenticated · Forbidden · NotFound
    │   ├── RateLimited · QuotaExceeded · Overloaded · ServerError
    │   └── ContentRejected
    ├── ProtocolError              the provider's answer is not what its protocol says
    │   └── StreamInterrupted      the stream ended before its terminal marker
    ├── OutputError                there is an answer, but not what was asked for
    │   └── OutputTruncated · OutputRefused · OutputInvalid
    └── ToolError                  a tool failed
        └── ToolArgumentsInvalid   a call's arguments do not fit the tool

Law: a message says what to do next and never holds a secret.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

if TYPE_CHECKING:
    from decimal import Decimal

    from interlingua.reply import Attempt, Reply
    from interlingua.request_schema import Problem
    from interlingua.runs.run import Run
    from interlingua.values import JsonValue

Category: TypeAlias = Literal["transient", "permanent", "user_input"]
TimeoutPhase: TypeAlias = Literal["connect", "first_token", "idle", "total"]


class InterlinguaError(Exception):
    """Any error of this package.

    `partial` is the reply so far where a stream had begun, else None; `attempt_log` holds the
    failed attempts before the one that raised it; `run` is the run so far where it ended one.
    """

    partial: Reply[object] | None = None
    run: Run | None = None
    attempt_log: tuple[Attempt, ...] = ()

    def __reduce__(self) -> tuple[object, ...]:
        # Errors cross processes, and are not made anew from their message alone.
        return _restored, (type(self), self.args, self.__dict__)


def _restored(
    kind: type[InterlinguaError], arguments: tuple[object, ...], state: dict[str, object]
) -> InterlinguaError:
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(state)
    return error


class UsageError(InterlinguaError, ValueError):
    """The call was wrong: a bad argument, an unknown model, a missing key, a bad setting."""


class BudgetExceeded(UsageError):
    """A budget does not allow the call: too little of it is left, or the call's price is unknown.

    Parameters:
        needed: What the call would use at the least: US dollars as a Decimal, or tokens; None
            where the price is unknown.
        left: What is neither spent nor reserved, in the same unit.
    """

    def __init__(
        self,
        message: str,
        *,
        needed: Decimal | int | None = None,
        left: Decimal | int | None = None,
    ) -> None:
        self.needed = needed
        self.left = left
        super().__init__(message)


class ConnectionFailed(InterlinguaError):
    """The endpoint could not be reached, or the connection broke before an answer."""

    retryable: ClassVar[bool] = True


class TimedOut(InterlinguaError):
    """A clock ran out; `phase` says which, `seconds` what it was set to."""

    retryable: ClassVar[bool] = True

    def __init__(self, phase: TimeoutPhase, seconds: float, message: str | None = None) -> None:
        self.phase: TimeoutPhase = phase
        self.seconds = seconds
        super().__init__(message or _timeout_message(phase, seconds))


def _timeout_message(phase: TimeoutPhase, seconds: float) -> str:
    waited = {
        "connect": "no connection",
        "first_token": "no content",
        "idle": "no further content",
        "total": "the call was not finished",
    }[phase]
    return f"{waited} within {seconds:g} s; raise timeout={{'{phase}': …}} or set it to None"


class ProviderError(InterlinguaError):
    """The provider answered with an error, as a status or inside a 200.

    Parameters:
        message: The provider's own words, without secrets.
        status: The HTTP status; 200 where the error came inside a stream.
        code: The provider's own code or type, as sent.
        retry_after: Seconds the provider asks to wait.
        body: The provider's error body, decoded where it is JSON.
    """

    category: ClassVar[Category] = "permanent"
    retryable_by_default: ClassVar[bool] = False

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        code: str | None = None,
        provider: str | None = None,
        model: str | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        retryable: bool | None = None,
        body: JsonValue = None,
    ) -> None:
        self.message = message
        self.status = status
        self.code = code
        self.provider = provider
        self.model = model
        self.request_id = request_id
        self.retry_after = retry_after
        self.retryable = self.retryable_by_default if retryable is None else retryable
        self.body = body
        super().__init__(message)

    def __str__(self) -> str:
        where = "/".join(each for each in (self.provider, self.model) if each)
        facts = [
            f"{label} {fact}"
            for label, fact in (
                ("status", self.status),
                ("code", self.code),
                ("request", self.request_id),
            )
            if fact
        ]
        if self.retry_after is not None:
            facts.append(f"retry after {self.retry_after:g} s")
        prefix = f"{where}: " if where else ""
        suffix = f" ({', '.join(facts)})" if facts else ""
        return f"{prefix}{self.message}{suffix}"


class BadRequest(ProviderError):
    """The provider refused the request as malformed or unsupported."""

    category = "user_input"


class ContextTooLong(BadRequest):
    """The request does not fit the model's context window."""


class Unauthenticated(ProviderError):
    """The key is missing, wrong or expired."""

    category = "user_input"


class Forbidden(ProviderError):
    """The key is valid but may not do this."""

    category = "user_input"


class NotFound(ProviderError):
    """The model or resource does not exist, or not for this key."""

    category = "user_input"


class RateLimited(ProviderError):
    """Too many requests or tokens; wait `retry_after` seconds."""

    category = "transient"
    retryable_by_default = True


class QuotaExceeded(ProviderError):
    """The account's quota or credit is used up; waiting does not help."""


class Overloaded(ProviderError):
    """The provider is out of capacity for now."""

    category = "transient"
    retryable_by_default = True


class ServerError(ProviderError):
    """The provider failed."""

    category = "transient"
    retryable_by_default = True


class ContentRejected(ProviderError):
    """The provider's policy rejected the content."""

    category = "user_input"


class ProtocolError(InterlinguaError):
    """The provider's answer is not what its protocol says: malformed JSON, a wrong shape."""

    retryable: ClassVar[bool] = True


class StreamInterrupted(ProtocolError):
    """The stream ended before its terminal marker; `partial` is the reply so far."""


class OutputError(InterlinguaError):
    """There is an answer, but not what was asked for.

    Parameters:
        text: What there is of it, as the model wrote it.
        problems: What does not fit the type, and where.
        replies: Every reply, the last one too; their usage and cost count.
    """

    def __init__(
        self,
        message: str,
        *,
        text: str = "",
        problems: tuple[Problem, ...] = (),
        replies: tuple[Reply[object], ...] = (),
    ) -> None:
        self.text = text
        self.problems = problems
        self.replies = replies
        super().__init__(message)

    @property
    def reply(self) -> Reply[object] | None:
        """The last reply."""
        return self.replies[-1] if self.replies else None


class OutputTruncated(OutputError):
    """The answer was cut, at its output limit or where the context was full."""


class OutputRefused(OutputError):
    """The model refused."""


class OutputInvalid(OutputError):
    """The answer does not fit the type that was asked for."""


class ToolError(InterlinguaError):
    """A tool failed."""


class ToolArgumentsInvalid(ToolError):
    """A call's arguments do not fit the tool; the message is fit for the model."""


class RetiringModelWarning(FutureWarning):
    """The model is deprecated or retired by its provider."""
