"""What a call would send, cost and change, told without sending it.

Law: pure; no key is read, so a plan holds none, and what looks like one is blotted out.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.auth import signing
from interlingua.cost import AtLeast, Unknown, cost_of
from interlingua.estimate import estimate_input
from interlingua.http import HttpRequest
from interlingua.models import retirement_of
from interlingua.prompt_prefix import divergence
from interlingua.redaction import REDACTED, redacted_request
from interlingua.request_schema import Problem, json_path, problems
from interlingua.usage import Usage
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from interlingua.adaptations import Adaptation
    from interlingua.call import Call
    from interlingua.cost import Cost
    from interlingua.messages import Message
    from interlingua.records import AnyChatModel, Provider
    from interlingua.tools import HostedTool, Tool
    from interlingua.values import JsonObject

_LIMIT_FIELDS = ("max_completion_tokens", "max_tokens", "max_output_tokens", "maxOutputTokens")
_ANSWER_FIELDS = ("n", "candidateCount")


@value
class CostBounds:
    """What a call can cost, in USD, before it is made; both rest on an estimate of its input.

    Parameters:
        lower: The input alone, at its cheapest: read from a cache where the model prices that.
        upper: The input at its dearest, and as much output as the request allows. Fees of hosted
            tools come on top.
    """

    lower: Cost
    upper: Cost

    def __str__(self) -> str:
        return f"{self.lower} to {self.upper}"


@value
class Plan:
    """A call as it would be made.

    Parameters:
        model: What would answer.
        wire: The name of the wire that would be spoken.
        request: Method, URL, headers and the exact body; secrets in URL and headers are redacted.
        adaptations: What was translated, clamped or dropped for this model, and why.
        warnings: What may go wrong: a retiring model, settings not sent, a context too small.
        input_tokens: An estimate of the input, not a count.
        output_limit: The most tokens that the reply may have; None where nothing bounds it.
        prefix: The body's fields that a prompt cache reads, in its order.
        service_tier: The tier that is asked for.
    """

    model: AnyChatModel
    wire: str
    request: HttpRequest
    adaptations: tuple[Adaptation, ...]
    warnings: tuple[str, ...]
    input_tokens: int
    output_limit: int | None
    prefix: tuple[str, ...]
    service_tier: str | None = None

    def __repr__(self) -> str:
        return f"Plan({self.model} over {self.wire}, {self.request!r})"

    @property
    def cost(self) -> CostBounds:
        """What the call can cost at the prices of this moment."""
        tokens, limit = self.input_tokens, self.output_limit
        lower = min(
            (self._cost(Usage(tokens, 0)), self._cost(Usage(tokens, 0, cached=tokens))),
            key=_lowness,
        )
        if limit is None:
            reason = f"nothing bounds the output of {self.model}; set max_output_tokens"
            return CostBounds(lower, Unknown(reason))
        usages = (
            Usage(tokens, limit),
            Usage(tokens, limit, reasoning=limit),
            Usage(tokens, limit, cache_write_5m=tokens),
            Usage(tokens, limit, cache_write_1h=tokens),
        )
        upper = max([self._cost(usage) for usage in usages], key=_highness)
        return CostBounds(lower, upper)

    def validate(self) -> tuple[Problem, ...]:
        """Check the body against the provider's own request schema; () means that it is valid."""
        return problems(self.wire, self.request.body)

    def diverges_from(self, other: Plan) -> str | None:
        """Give the first JSON path at which the cacheable prefixes of two requests part.

        None means that one prefix goes on where the other ends, so that a prompt cache serves both.
        """
        if (self.model.key, self.wire) != (other.model.key, other.wire):
            return "model"
        mine, yours = self._body(), other._body()
        steps = divergence(self.prefix, mine, yours)
        return None if steps is None else json_path(steps)

    def _body(self) -> JsonObject:
        return jsontext.decode_object(self.request.body)

    def _cost(self, usage: Usage) -> Cost:
        return cost_of(self.model, usage, at=datetime.now(UTC), service_tier=self.service_tier)


def plan_of(
    call: Call,
    messages: str | Sequence[Message[object]],
    tools: Sequence[Tool | HostedTool],
    service_tier: str | None,
) -> Plan:
    """Plan a call that has been prepared.

    Raises:
        UsageError: No base URL is known for the model's provider.
    """
    model = call.model
    request = call.http_request(None)
    body = jsontext.decode_object(request.body)
    tokens = estimate_input(messages, tools)
    limit = _output_limit(body, model)
    return Plan(
        model,
        call.wire.name,
        _shown(request, _credential_headers(model.provider, call)),
        call.adaptations,
        tuple(_warnings(call, tokens, limit)),
        tokens,
        limit,
        call.wire.prefix,
        service_tier,
    )


def _lowness(cost: Cost) -> tuple[bool, Decimal]:
    # What lacks a price says less than what has one.
    return (True, Decimal(0)) if isinstance(cost, Unknown | AtLeast) else (False, cost.total)


def _highness(cost: Cost) -> tuple[bool, Decimal]:
    return (False, Decimal(0)) if isinstance(cost, Unknown | AtLeast) else (True, cost.total)


def _output_limit(body: JsonObject, model: AnyChatModel) -> int | None:
    """Find what bounds the output: the request's own limit, else the model's; for each answer."""
    config = body.get("generationConfig")
    places = [body, config] if isinstance(config, dict) else [body]
    limits = [
        given for place in places for name in _LIMIT_FIELDS if type(given := place.get(name)) is int
    ]
    limit = min(limits) if limits else model.limits.output
    answers = [
        given
        for place in places
        for name in _ANSWER_FIELDS
        if type(given := place.get(name)) is int
    ]
    return None if limit is None else limit * max([1, *answers])


def _warnings(call: Call, tokens: int, limit: int | None) -> Iterator[str]:
    model = call.model
    retirement = retirement_of(model, date.today())
    if retirement is not None:
        yield retirement
    for each in call.adaptations:
        if each.change == "dropped":
            yield str(each)
    most = model.limits.input or model.limits.context
    if most is not None and tokens > most:
        yield f"about {tokens} tokens of input are more than the {most} that {model} takes"
    elif (
        limit is not None
        and model.limits.context is not None
        and tokens <= model.limits.context < tokens + limit
    ):
        yield (
            f"about {tokens} tokens of input leave less than the {limit} that may be written"
            f" in the context of {model.limits.context}"
        )


def _shown(request: HttpRequest, credential_headers: dict[str, str]) -> HttpRequest:
    shown = redacted_request(request)
    headers = {**credential_headers, **shown.headers}
    return HttpRequest(shown.method, shown.url, headers, shown.body)


def _credential_headers(provider: Provider, call: Call) -> dict[str, str]:
    if provider.auth.scheme == "none" and provider.id not in call.defaults.credentials:
        return {}
    return dict.fromkeys(signing.headers_with(provider, REDACTED), REDACTED)
