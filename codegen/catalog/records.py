"""What a provider file may hold, as strict records.

Law: text becomes a number, a truth or a date only here, where the field says so; an unknown field
is an error.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Annotated, Literal, TypeAlias

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    WithJsonSchema,
)

from codegen.catalog.vocabulary import (
    AuthScheme,
    Effort,
    Kind,
    Modality,
    ServiceTier,
    Status,
    Weekday,
    Wire,
)

_PARTIAL_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d|24:00")
_WHOLE = re.compile(r"\d+")


def _truth(value: object) -> object:
    if value in ("true", "false"):
        return value == "true"
    if isinstance(value, bool):
        return value
    raise ValueError("write true or false, or leave the field out if it is unknown")


def _whole(value: object) -> object:
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise ValueError("write a whole number without separators, such as 200000")


def _price(value: object) -> object:
    if isinstance(value, Decimal):
        return value
    if isinstance(value, str):
        try:
            number = Decimal(value)
        except InvalidOperation:
            raise ValueError("write a decimal number in USD, such as 0.125") from None
        if number.is_finite() and number >= 0:
            return number
    raise ValueError("write a decimal number in USD that is not negative, such as 0.125")


def _day(value: object) -> object:
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError("write a date as YYYY-MM-DD")


def _partial_date(value: object) -> object:
    if isinstance(value, str) and _PARTIAL_DATE.fullmatch(value):
        try:
            date.fromisoformat(f"{value}-01-01"[:10])
        except ValueError:
            pass
        else:
            return value
    raise ValueError("write a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY")


def _time(value: object) -> object:
    if isinstance(value, str) and _TIME.fullmatch(value):
        return value
    raise ValueError("write a time of day in UTC as HH:MM, quoted")


def _price_text(value: Decimal) -> str:
    return price_text(value)


Truth: TypeAlias = Annotated[bool, BeforeValidator(_truth)]
Whole: TypeAlias = Annotated[int, BeforeValidator(_whole)]
Tokens: TypeAlias = Annotated[int, BeforeValidator(_whole), Field(gt=0)]
Price: TypeAlias = Annotated[
    Decimal,
    BeforeValidator(_price),
    PlainSerializer(_price_text, when_used="json"),
    WithJsonSchema({"type": "number", "minimum": 0}),
]
Day: TypeAlias = Annotated[date, BeforeValidator(_day)]
PartialDate: TypeAlias = Annotated[
    str,
    BeforeValidator(_partial_date),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}),
]
TimeOfDay: TypeAlias = Annotated[
    str,
    BeforeValidator(_time),
    WithJsonSchema({"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$|^24:00$"}),
]

HeaderName: TypeAlias = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]
Word: TypeAlias = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]


def price_text(value: Decimal) -> str:
    """Write a price exactly and without an exponent: `0.125`, `2.50` as `2.5`."""
    text = format(value.normalize(), "f")
    return text if text != "-0" else "0"


class Strict(BaseModel):
    """A record that refuses what it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Auth(Strict):
    """How a provider is told who calls."""

    scheme: AuthScheme
    env: tuple[str, ...] = ()
    vars: tuple[str, ...] = ()
    service: str | None = None


class TaskWords(Strict):
    """The field that tells what vectors are for, and its words for the tasks it knows."""

    field: str
    query: str
    document: str


class Endpoint(Strict):
    """Where a provider serves one wire; no base URL where only the user can know it."""

    base_url: str | None = None
    base_url_env: str | None = None
    max_inputs: Tokens | None = None
    max_input_tokens: Tokens | None = None
    dimensions_field: str | None = None
    task_words: TaskWords | None = None
    top_n_field: str | None = None
    voice_field: str | None = None
    bare_lists: bool | None = None
    lacks: tuple[str, ...] | None = None
    service_tiers: tuple[Word, ...] | None = None


class RateHeaders(Strict):
    """The headers that tell what is left of one resource, and whether it refills bit by bit."""

    resource: Literal["requests", "tokens"]
    remaining: HeaderName
    reset: HeaderName | None = None
    limit: HeaderName | None = None
    refills: Truth = False


class Compat(Strict):
    """Declared deviations of an OpenAI-compatible host or model from its wire."""

    max_output_tokens_field: Literal["max_completion_tokens", "max_tokens"] | None = None
    reasoning_format: (
        Literal[
            "reasoning_effort",
            "reasoning_object",
            "thinking_type",
            "enable_thinking",
            "chat_template",
            "none",
        ]
        | None
    ) = None
    reasoning_replay_field: (
        Literal["reasoning_content", "reasoning", "reasoning_details"] | None
    ) = None
    developer_role: Truth | None = None
    stream_options: Truth | None = None
    strict_tools: Truth | None = None
    required_tool_choice: Truth | None = None
    parallel_tool_calls: Truth | None = None
    json_schema: Truth | None = None
    tool_result_name: Truth | None = None
    assistant_after_tool_result: Truth | None = None
    non_null_content: Truth | None = None
    inline_thinking: Truth | None = None
    done_marker: Truth | None = None
    finish_reason: Truth | None = None
    cache_control: Literal["anthropic"] | None = None
    top_k: Truth | None = None
    cache_key: Truth | None = None
    cache_retention: Truth | None = None
    affinity_header: HeaderName | None = None
    converse_fields: Literal["anthropic", "nova", "reasoning_config", "reasoning_effort"] | None = (
        None
    )


class Upstream(Strict):
    """What each source calls this provider; a source not named here is not asked."""

    models_dev: str | None = Field(None, alias="models.dev")
    pi_ai: str | None = Field(None, alias="pi-ai")
    litellm: tuple[str, ...] = ()
    genai_prices: tuple[str, ...] = Field((), alias="genai-prices")
    mastra: str | None = None
    mistral_docs: str | None = Field(None, alias="mistral-docs")
    litellm_adds: Literal["all", "other", "none"] = "none"
    """Which models LiteLLM alone may add: all, only those of other kinds than chat, or none."""


class Rule(Strict):
    """What a refresh gives each model whose id matches; the first rule to name a fact wins."""

    match: tuple[str, ...] = ("*",)
    kinds: tuple[Kind, ...] = ()
    wires: tuple[Wire, ...] | None = None
    kind: Kind | None = None
    compat: Compat | None = None
    skip: str | None = None
    """Why models like this are left out."""


class Provider(Strict):
    """A service that hosts models."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    name: str
    class_name: Annotated[str, Field(pattern=r"^[A-Z][A-Za-z0-9]*$")] | None = None
    docs: str | None = None
    auth: Auth
    endpoints: dict[Wire, Endpoint]
    rate_headers: tuple[RateHeaders, ...] | None = None
    compat: Compat = Compat()
    upstream: Upstream = Field(default_factory=lambda: Upstream.model_validate({}))
    rules: tuple[Rule, ...] = ()


class Lifecycle(Strict):
    """The dates of a model's life, as precise as they are known."""

    status: Status | None = None
    released: PartialDate | None = None
    knowledge: PartialDate | None = None
    deprecated: Day | None = None
    retires: Day | None = None
    replacement: str | None = None


class Limits(Strict):
    """Token limits."""

    context: Tokens | None = None
    input: Tokens | None = None
    output: Tokens | None = None


class Modalities(Strict):
    """What a model reads and writes."""

    input: tuple[Modality, ...] | None = None
    output: tuple[Modality, ...] | None = None


class Features(Strict):
    """What a model can do; absent is unknown."""

    tools: Truth | None = None
    parallel_tools: Truth | None = None
    required_tool_choice: Truth | None = None
    structured_output: Truth | None = None
    json_mode: Truth | None = None
    reasoning: Truth | None = None
    temperature: Truth | None = None
    prefill: Truth | None = None
    system_messages: Truth | None = None
    mid_conversation_system: Truth | None = None
    prompt_caching: Truth | None = None
    web_search: Truth | None = None
    code_execution: Truth | None = None
    computer_use: Truth | None = None
    url_context: Truth | None = None
    batch: Truth | None = None
    flex: Truth | None = None
    streaming: Truth | None = None


class Reasoning(Strict):
    """How a model reasons: the efforts it takes, or its budget in tokens."""

    efforts: tuple[Effort, ...] = ()
    default: Effort | None = None
    can_disable: Truth | None = None
    budget_min: Whole | None = None
    budget_max: Tokens | None = None
    adaptive: Truth | None = None


class Condition(Strict):
    """When a price row holds; every condition given must be met."""

    min_input_tokens: Tokens | None = None
    service_tier: ServiceTier | None = None
    from_: Day | None = Field(None, alias="from")
    until: Day | None = None
    utc: tuple[TimeOfDay, TimeOfDay] | None = None
    weekdays: tuple[Weekday, ...] | None = None
    region: str | None = None


class Rates(Strict):
    """Prices in USD per million tokens, or per the unit a name ends in."""

    input: Price | None = None
    output: Price | None = None
    cached_input: Price | None = None
    cache_write: Price | None = None
    cache_write_5m: Price | None = None
    cache_write_1h: Price | None = None
    reasoning: Price | None = None
    input_audio: Price | None = None
    output_audio: Price | None = None
    cached_input_audio: Price | None = None
    input_image: Price | None = None
    output_image: Price | None = None
    cached_input_image: Price | None = None
    input_video: Price | None = None
    output_video: Price | None = None
    input_per_character: Price | None = None
    output_per_character: Price | None = None
    input_per_second: Price | None = None
    output_per_second: Price | None = None
    output_per_image: Price | None = None
    input_per_image: Price | None = None
    per_request: Price | None = None
    per_page: Price | None = None
    web_search_per_request: Price | None = None

    def known(self) -> dict[str, Decimal]:
        """Give the rates that are known, in the order rows are written."""
        return {name: rate for name, rate in self if rate is not None and isinstance(rate, Decimal)}


class PriceRow(Strict):
    """Rates and when they hold; of all rows that hold, the last that names a rate wins."""

    when: Condition | None = None
    rates: Rates


class Hand(Strict):
    """A fact of this file that is ours: a refresh keeps it and reports when upstream moves."""

    path: str
    why: str
    on: Day


class Model(Strict):
    """One model as its provider offers it."""

    name: str | None = None
    family: str | None = None
    kind: Kind | None = None
    wires: tuple[Wire, ...] = ()
    points_to: str | None = None
    lifecycle: Lifecycle = Lifecycle()
    limits: Limits = Limits()
    modalities: Modalities = Modalities()
    features: Features = Features()
    reasoning: Reasoning | None = None
    compat: Compat = Compat()
    dimensions: Tokens | None = None
    prices: tuple[PriceRow, ...] = ()
    provenance: dict[str, tuple[str, ...]] = Field(default_factory=dict[str, tuple[str, ...]])
    hand: tuple[Hand, ...] = ()


class ProviderFile(Strict):
    """A file of `catalog/`: one provider and its models by id."""

    schema_: Annotated[Literal["1"], Field(alias="schema")]
    provider: Provider
    models: dict[str, Model]


class Correction(Strict):
    """Our correction of some facts of one model, with why and where that is written."""

    model: str
    set: dict[str, object]
    why: str
    source: str
    on: Day


class OverrideFile(Strict):
    """A file of `catalog/overrides/`: our corrections of one provider's facts."""

    schema_: Annotated[Literal["1"], Field(alias="schema")]
    corrections: tuple[Correction, ...]
