"""What the catalog knows of providers and models, as records.

Law: this is a leaf; generated constants build on it, so it imports nothing of ours but values.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Generic, Literal, Never, TypeAlias, TypeVar

from interlingua.secret_shapes import shown_url
from interlingua.values import record, shown

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from typing import Self


if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message):
        """Mark a constant for type checkers; at run time the client warns when it binds one."""
        return lambda function: function


WireName: TypeAlias = Literal[
    "openai_chat",
    "openai_responses",
    "anthropic_messages",
    "google_generate",
    "bedrock_converse",
    "anthropic_bedrock",
    "anthropic_vertex",
    "cohere_chat",
    "mistral_chat",
    "ollama_chat",
]
"""The chat protocols a catalog entry may name; `interlingua.wires` holds those that are written."""

Modality: TypeAlias = Literal["text", "image", "audio", "video", "document"]
AuthScheme: TypeAlias = Literal[
    "bearer", "x-api-key", "x-goog-api-key", "api-key", "sigv4", "google", "none"
]
Effort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
Status: TypeAlias = Literal["preview", "active", "deprecated", "retired"]

ReasoningFormat: TypeAlias = Literal[
    "reasoning_effort",  # openai: {"reasoning_effort": "low"}
    "reasoning_object",  # openrouter: {"reasoning": {"effort": "low", "max_tokens": n}}
    "thinking_type",  # deepseek, zai, moonshot: {"thinking": {"type": "enabled" | "disabled"}}
    "enable_thinking",  # alibaba: {"enable_thinking": true, "thinking_budget": n}
    "chat_template",  # vllm, nvidia: {"chat_template_kwargs": {"enable_thinking": true}}
    "none",  # the endpoint has no way to ask
]
ConverseFields: TypeAlias = Literal[
    "anthropic",  # {"thinking": {…}, "output_config": {"effort": "low"}, "top_k": n}
    "nova",  # {"reasoningConfig": {"maxReasoningEffort": "low", …}, "inferenceConfig": {"topK": n}}
    "reasoning_config",  # {"reasoning_config": "low"}
    "reasoning_effort",  # {"reasoning_effort": "low"}
]
ReasoningField: TypeAlias = Literal["reasoning_content", "reasoning", "reasoning_details"]


@record
class Auth:
    """How a provider is told who calls.

    `env` names the variables that may hold the key, first found wins; `variables` those that fill
    `${…}` in its base URLs; `service` is what AWS calls the service that requests are signed for.
    """

    scheme: AuthScheme
    env: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()
    service: str | None = None


@record
class TaskWords:
    """The field that tells an endpoint what vectors are for, and its words for two tasks."""

    field: str
    query: str
    document: str


@record
class Endpoint:
    """Where a provider serves one wire.

    `base_url` is None where only the user can know it; `base_url_env` is the variable that
    overrides it. `max_inputs` and `max_input_tokens` are what one request for vectors takes, None
    where unknown; `dimensions_field` is the endpoint's own name of their length, `task_words` how
    it must be told what they are for, `top_n_field` its name of how many documents a ranking keeps.
    `bare_lists` says that a form's lists come under their bare names. `lacks` are settings and
    fields of its wire that it does not take. `service_tiers` are the tiers it can be asked for,
    None where they are its wire's.
    """

    wire: str
    base_url: str | None = None
    base_url_env: str | None = None
    max_inputs: int | None = None
    max_input_tokens: int | None = None
    dimensions_field: str | None = None
    task_words: TaskWords | None = None
    top_n_field: str | None = None
    voice_field: str | None = None
    bare_lists: bool = False
    lacks: tuple[str, ...] = ()
    service_tiers: tuple[str, ...] | None = None

    def __repr__(self) -> str:
        # A base URL of one's own may hold a key.
        url = self.base_url
        return shown(self, base_url=None if url is None else shown_url(url))


@record
class RateHeaders:
    """The response headers that tell what is left of requests or tokens; names in lower case.

    `reset` tells when it is back, `limit` how much all of it is; what `refills` comes back little
    by little, the rest at once.
    """

    resource: Literal["requests", "tokens"]
    remaining: str
    reset: str | None = None
    limit: str | None = None
    refills: bool = False


@record
class Compat:
    """Declared deviations of an OpenAI-compatible host or model from its wire.

    A field is None where the wire's own behaviour holds. `cache_key` and `cache_retention` are
    False where the endpoint is not known to take `prompt_cache_key` and `prompt_cache_retention`;
    `affinity_header` names the header that brings the turns of a conversation to one server.
    `converse_fields` says in whose words Bedrock's `additionalModelRequestFields` are for a model.
    """

    max_output_tokens_field: Literal["max_completion_tokens", "max_tokens"] | None = None
    reasoning_format: ReasoningFormat | None = None
    reasoning_replay_field: ReasoningField | None = None
    developer_role: bool | None = None
    stream_options: bool | None = None
    strict_tools: bool | None = None
    required_tool_choice: bool | None = None
    parallel_tool_calls: bool | None = None
    json_schema: bool | None = None
    tool_result_name: bool | None = None
    assistant_after_tool_result: bool | None = None
    non_null_content: bool | None = None
    inline_thinking: bool | None = None
    done_marker: bool | None = None
    finish_reason: bool | None = None
    cache_control: Literal["anthropic"] | None = None
    top_k: bool | None = None
    cache_key: bool | None = None
    cache_retention: bool | None = None
    affinity_header: str | None = None
    converse_fields: ConverseFields | None = None


@record
class Provider:
    """A service that hosts models: where it is and how it is called.

    `rate_headers` is None where they are unknown: then the usual ones are looked for.
    """

    id: str
    name: str
    auth: Auth
    endpoints: tuple[Endpoint, ...]
    docs: str | None = None
    compat: Compat = Compat()
    rate_headers: tuple[RateHeaders, ...] | None = None

    def endpoint(self, wire: str) -> Endpoint | None:
        """Give the endpoint that serves a wire, or None."""
        return next((each for each in self.endpoints if each.wire == wire), None)


@record
class Limits:
    """Token limits of a model; None where unknown."""

    context: int | None = None
    input: int | None = None
    output: int | None = None


@record
class Features:
    """What a model can do; None where unknown, which is allowed and never assumed."""

    tools: bool | None = None
    parallel_tools: bool | None = None
    required_tool_choice: bool | None = None
    structured_output: bool | None = None
    json_mode: bool | None = None
    reasoning: bool | None = None
    temperature: bool | None = None
    prefill: bool | None = None
    system_messages: bool | None = None
    mid_conversation_system: bool | None = None
    prompt_caching: bool | None = None
    web_search: bool | None = None
    code_execution: bool | None = None
    computer_use: bool | None = None
    url_context: bool | None = None
    batch: bool | None = None
    flex: bool | None = None
    streaming: bool | None = None


@record
class Reasoning:
    """How a model reasons: the efforts it takes, its budget range in tokens, and its default."""

    efforts: tuple[str, ...] = ()
    default: str | None = None
    can_disable: bool | None = None
    budget_min: int | None = None
    budget_max: int | None = None
    adaptive: bool | None = None


@record
class PriceCondition:
    """When a price row holds; every condition given must be met."""

    min_input_tokens: int | None = None
    service_tier: str | None = None
    from_date: date | None = None
    until_date: date | None = None
    utc: tuple[str, str] | None = None
    weekdays: tuple[str, ...] | None = None
    region: str | None = None


@record
class Rates:
    """Prices in USD per million tokens, or per the unit a name ends in; None where unknown."""

    input: Decimal | None = None
    output: Decimal | None = None
    cached_input: Decimal | None = None
    cache_write: Decimal | None = None
    cache_write_5m: Decimal | None = None
    cache_write_1h: Decimal | None = None
    reasoning: Decimal | None = None
    input_audio: Decimal | None = None
    output_audio: Decimal | None = None
    cached_input_audio: Decimal | None = None
    input_image: Decimal | None = None
    output_image: Decimal | None = None
    cached_input_image: Decimal | None = None
    input_video: Decimal | None = None
    output_video: Decimal | None = None
    input_per_character: Decimal | None = None
    output_per_character: Decimal | None = None
    input_per_second: Decimal | None = None
    output_per_second: Decimal | None = None
    output_per_image: Decimal | None = None
    input_per_image: Decimal | None = None
    per_request: Decimal | None = None
    per_page: Decimal | None = None
    web_search_per_request: Decimal | None = None


@record
class PriceRow:
    """Rates and when they hold; of all rows that hold, the last that names a rate wins."""

    rates: Rates
    when: PriceCondition | None = None


@record
class Lifecycle:
    """The dates of a model's life, as its provider gives them; None where unknown.

    `released` and `knowledge` are ISO dates as precise as they are known: `2025-08` is a month.
    """

    status: Status | None = None
    released: str | None = None
    knowledge: str | None = None
    deprecated: date | None = None
    retires: date | None = None
    replacement: str | None = None


@record
class Model:
    """What every model has, whatever it does."""

    provider: Provider
    id: str
    name: str | None = None
    family: str | None = None
    wires: tuple[str, ...] = ()
    points_to: str | None = None
    limits: Limits = Limits()
    reads: tuple[Modality, ...] | None = None
    writes: tuple[Modality, ...] | None = None
    features: Features = Features()
    prices: tuple[PriceRow, ...] = ()
    lifecycle: Lifecycle = Lifecycle()

    @property
    def key(self) -> str:
        """The name a string lookup takes: `provider/id`."""
        return f"{self.provider.id}/{self.id}"

    def deployed_as(self, name: str) -> Self:
        """Give the same model under the name that its owner deployed it by, as on Azure."""
        return replace(self, id=name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.key})"

    def __str__(self) -> str:
        return self.key


ExtraT = TypeVar("ExtraT", contravariant=True)
InputT = TypeVar("InputT", contravariant=True)
ToolsT = TypeVar("ToolsT", contravariant=True)
OutputT = TypeVar("OutputT", covariant=True)


@record
class ChatModel(Model, Generic[ExtraT, InputT, ToolsT, OutputT]):
    """A model that chats, typed by what it can do.

    `ExtraT` is what `extra` may hold on its default wire, `InputT` the content parts it reads,
    `ToolsT` the tools it takes (`Never` where it takes none), `OutputT` its wire's response body.
    """

    reasoning: Reasoning | None = None
    compat: Compat = Compat()


AnyChatModel: TypeAlias = "ChatModel[Never, Never, Never, object]"
"""Any chat model, for code that only reads its facts."""


@record
class EmbeddingModel(Model):
    """A model that turns content into vectors; `dimensions` is the size of its default vector."""

    dimensions: int | None = None


@record
class ImageModel(Model):
    """A model that makes images."""


@record
class VideoModel(Model):
    """A model that makes videos."""


@record
class SpeechModel(Model):
    """A model that speaks."""


@record
class TranscriptionModel(Model):
    """A model that writes down what it hears."""


@record
class RealtimeModel(Model):
    """A model that listens and speaks over one open connection."""


@record
class RerankModel(Model):
    """A model that orders documents by relevance."""


@record
class ModerationModel(Model):
    """A model that classifies content by policy."""


@record
class OcrModel(Model):
    """A model that reads pages."""
