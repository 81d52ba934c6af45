"""The `openai_chat` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict


class AllowedTools(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[list[dict[str, object]]]


class AllowedToolsChoice(TypedDict, total=False):
    allowed_tools: Required[AllowedTools]
    type: Required[Literal["allowed_tools"]]


class AssistantMessageParamAudio(TypedDict, total=False):
    id: Required[str]


class CacheControl(TypedDict, total=False):
    ttl: Literal["1h", "5m"]
    type: Required[Literal["ephemeral"]]


class CompletionTokensDetails(TypedDict, total=False):
    accepted_prediction_tokens: int
    audio_tokens: int
    image_tokens: int
    reasoning_tokens: int
    rejected_prediction_tokens: int
    text_tokens: int


class ContentChunk(TypedDict, total=False):
    text: str
    thinking: list[ContentChunk]
    type: str


class ContentFilterResult(TypedDict, total=False):
    detected: bool
    filtered: bool
    severity: str


class ContentPartRefusal(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class CustomToolCustomFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


class CustomVoice(TypedDict, total=False):
    id: Required[str]


class Deleted(TypedDict, total=False):
    deleted: bool
    id: str
    object: Literal["chat.completion.deleted"] | str


class DeltaAudio(TypedDict, total=False):
    data: str | None
    expires_at: int | None
    id: str | None
    transcript: str | None


class DeltaFunctionCall(TypedDict, total=False):
    arguments: str | None
    name: str


class Error(TypedDict, total=False):
    code: int | str | None
    failed_generation: str
    innererror: dict[str, object]
    message: str
    metadata: dict[str, object]
    param: str | None
    status: int
    status_code: int
    type: str | None


class ErrorBody(TypedDict, total=False):
    error: Error
    id: str
    user_id: str


class ExecutedTool(TypedDict, total=False):
    arguments: str
    index: int
    output: str | None
    search_results: dict[str, object] | None
    type: str


class FileUrl(TypedDict, total=False):
    url: Required[str]


class FunctionCallOption(TypedDict, total=False):
    name: Required[str]


class FunctionMessageParam(TypedDict, total=False):
    content: Required[str | None]
    name: Required[str]
    role: Required[Literal["function"]]


class FunctionObject(TypedDict, total=False):
    description: str
    name: Required[str]
    parameters: dict[str, object]
    strict: bool | None


class Functions(TypedDict, total=False):
    description: str
    name: Required[str]
    parameters: dict[str, object]


class GeneratedImageUrl(TypedDict, total=False):
    url: str


class GrammarDefinition(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]


class GrammarFormat(TypedDict, total=False):
    grammar: Required[GrammarDefinition]
    type: Required[Literal["grammar"]]


class ImageUrl(TypedDict, total=False):
    detail: Literal["auto", "high", "low", "original"]
    url: Required[str]


class InputAudio(TypedDict, total=False):
    data: Required[str]
    format: Required[Literal["mp3", "wav"]]


class InputFile(TypedDict, total=False):
    file_data: str
    file_id: str
    filename: str


class JsonSchemaDefinition(TypedDict, total=False):
    description: str
    name: Required[str]
    schema: dict[str, object]
    strict: bool | None


class ListQuery(TypedDict, total=False):
    after: str
    limit: int
    metadata: dict[str, str] | None
    model: str
    order: Literal["asc", "desc"]


class MessageAudio(TypedDict, total=False):
    data: str
    expires_at: int
    id: str
    transcript: str


class MessageCustomToolCallCustom(TypedDict, total=False):
    input: str
    name: str


class MessageCustomToolCallCustomParam(TypedDict, total=False):
    input: Required[str]
    name: Required[str]


class MessageCustomToolCallParam(TypedDict, total=False):
    custom: Required[MessageCustomToolCallCustomParam]
    id: Required[str]
    type: Required[Literal["custom"]]


class MessageFunctionCall(TypedDict, total=False):
    arguments: str | None
    name: str


class MessageFunctionCallParam(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]


class MessageToolCall(TypedDict, total=False):
    extra_content: dict[str, object]
    function: MessageFunctionCall
    id: str
    index: int
    type: Required[Literal["function"]]


class MessageToolCallChunk(TypedDict, total=False):
    extra_content: dict[str, object]
    function: DeltaFunctionCall | None
    id: str | None
    index: int
    type: Literal["function"] | str | None


class MessageToolCallParam(TypedDict, total=False):
    extra_content: dict[str, object]
    function: Required[MessageFunctionCallParam]
    id: Required[str]
    type: Required[Literal["function"]]


ModelName: TypeAlias = (
    Literal[
        "chatgpt-4o-latest",
        "codex-mini-latest",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-0301",
        "gpt-3.5-turbo-0613",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-16k-0613",
        "gpt-4",
        "gpt-4-0125-preview",
        "gpt-4-0314",
        "gpt-4-0613",
        "gpt-4-1106-preview",
        "gpt-4-32k",
        "gpt-4-32k-0314",
        "gpt-4-32k-0613",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-turbo-preview",
        "gpt-4-vision-preview",
        "gpt-4.1",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano",
        "gpt-4.1-nano-2025-04-14",
        "gpt-4o",
        "gpt-4o-2024-05-13",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-11-20",
        "gpt-4o-audio-preview",
        "gpt-4o-audio-preview-2024-10-01",
        "gpt-4o-audio-preview-2024-12-17",
        "gpt-4o-audio-preview-2025-06-03",
        "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18",
        "gpt-4o-mini-audio-preview",
        "gpt-4o-mini-audio-preview-2024-12-17",
        "gpt-4o-mini-search-preview",
        "gpt-4o-mini-search-preview-2025-03-11",
        "gpt-4o-search-preview",
        "gpt-4o-search-preview-2025-03-11",
        "gpt-5",
        "gpt-5-2025-08-07",
        "gpt-5-chat-latest",
        "gpt-5-mini",
        "gpt-5-mini-2025-08-07",
        "gpt-5-nano",
        "gpt-5-nano-2025-08-07",
        "gpt-5.1",
        "gpt-5.1-2025-11-13",
        "gpt-5.1-chat-latest",
        "gpt-5.1-codex",
        "gpt-5.1-mini",
        "gpt-5.2",
        "gpt-5.2-2025-12-11",
        "gpt-5.2-chat-latest",
        "gpt-5.2-pro",
        "gpt-5.2-pro-2025-12-11",
        "gpt-5.3-chat-latest",
        "gpt-5.4",
        "gpt-5.4-mini",
        "gpt-5.4-mini-2026-03-17",
        "gpt-5.4-nano",
        "gpt-5.4-nano-2026-03-17",
        "gpt-5.5",
        "gpt-5.5-2026-04-23",
        "gpt-5.6-luna",
        "gpt-5.6-sol",
        "gpt-5.6-terra",
        "gpt-6-astra",
        "gpt-6-luna",
        "gpt-6-sol",
        "gpt-6.1-sol",
        "gpt-6.1-terra",
        "gpt-audio-mini",
        "gpt-audio-mini-2025-12-15",
        "o1",
        "o1-2024-12-17",
        "o1-mini",
        "o1-mini-2024-09-12",
        "o1-preview",
        "o1-preview-2024-09-12",
        "o3",
        "o3-2025-04-16",
        "o3-mini",
        "o3-mini-2025-01-31",
        "o4-mini",
        "o4-mini-2025-04-16",
    ]
    | str
)


class ModerationError(TypedDict, total=False):
    code: str
    message: str
    type: Required[Literal["error"]]


ModerationInputType: TypeAlias = Literal["image", "text"] | str


ModerationMode: TypeAlias = Literal["block", "score"]


class ModerationResult(TypedDict, total=False):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[ModerationInputType]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"] | str


class ModerationResults(TypedDict, total=False):
    model: str
    results: list[ModerationResult]
    type: Required[Literal["moderation_results"]]


class NamedToolChoiceCustomCustom(TypedDict, total=False):
    name: Required[str]


class NamedToolChoiceFunction(TypedDict, total=False):
    name: Required[str]


class PerplexityCost(TypedDict, total=False):
    input_tokens_cost: float
    output_tokens_cost: float
    request_cost: float
    total_cost: float


class PromptCacheBreakpointParam(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["12h", "30m"]


PromptCacheMode: TypeAlias = Literal["explicit", "implicit"]


PromptCacheTTL: TypeAlias = Literal["30m"]


class PromptFilterResult(TypedDict, total=False):
    content_filter_results: dict[str, ContentFilterResult]
    prompt_index: int


class PromptTokensDetails(TypedDict, total=False):
    audio_tokens: int | None
    cache_write_tokens: int
    cached_tokens: int | None
    image_tokens: int
    text_tokens: int
    video_tokens: int


class ReasoningDetail(TypedDict, total=False):
    data: str | None
    format: str | None
    id: str | None
    index: int
    signature: str | None
    summary: str | None
    text: str | None
    type: str


class ReasoningDetailParam(TypedDict, total=False):
    data: str | None
    format: str | None
    id: str | None
    index: int
    signature: str | None
    summary: str | None
    text: str | None
    type: Required[Literal["reasoning.encrypted", "reasoning.summary", "reasoning.text"]]


ReasoningEffort: TypeAlias = Literal[
    "default", "high", "low", "max", "medium", "minimal", "none", "xhigh"
]


class ReasoningOptions(TypedDict, total=False):
    effort: ReasoningEffort
    enabled: bool
    exclude: bool
    max_tokens: int


class ResponseFormatJsonObject(TypedDict, total=False):
    type: Required[Literal["json_object"]]


class ResponseFormatJsonSchema(TypedDict, total=False):
    json_schema: Required[JsonSchemaDefinition]
    type: Required[Literal["json_schema"]]


class ResponseFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


class SearchResult(TypedDict, total=False):
    date: str | None
    last_updated: str | None
    snippet: str
    source: str
    title: str
    url: str


class SearchSettings(TypedDict, total=False):
    exclude_domains: list[str]
    include_domains: list[str]


class ServerTool(TypedDict, total=False):
    parameters: dict[str, object]
    type: Required[
        Literal[
            "openrouter:advisor",
            "openrouter:datetime",
            "openrouter:web_fetch",
            "openrouter:web_search",
        ]
    ]


class ServerToolFields(TypedDict, total=False):
    parameters: dict[str, object]


ServiceTier: TypeAlias = Literal["auto", "default", "fast", "flex", "priority", "scale"] | str


ServiceTierParam: TypeAlias = Literal[
    "auto", "default", "fast", "flex", "on_demand", "performance", "priority", "scale"
]


StopConfiguration: TypeAlias = str | list[str]


class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool
    include_usage: bool


class ThinkingSwitch(TypedDict, total=False):
    clear_thinking: bool
    type: Literal["disabled", "enabled"]


class Tool(TypedDict, total=False):
    cache_control: CacheControl
    eager_input_streaming: bool
    function: Required[FunctionObject]
    type: Required[Literal["function"]]


class TopLogprob(TypedDict, total=False):
    bytes: list[int] | None
    logprob: float
    token: str


class UpdateRequest(TypedDict, total=False):
    metadata: Required[dict[str, str] | None]


class UrlCitation(TypedDict, total=False):
    end_index: int
    start_index: int
    title: str
    url: str


class UrlCitationParam(TypedDict, total=False):
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    url: Required[str]


class Usage(TypedDict, total=False):
    cached_tokens: int | None
    completion_time: float
    completion_tokens: int
    completion_tokens_details: CompletionTokensDetails | None
    cost: float | PerplexityCost
    cost_details: dict[str, float | None]
    cost_in_usd_ticks: int
    draft_tokens: int
    draft_tokens_acceptance: float
    is_byok: bool
    num_cached_tokens: int | None
    num_sources_used: int
    prompt_audio_seconds: int | None
    prompt_cache_hit_tokens: int
    prompt_cache_miss_tokens: int
    prompt_time: float
    prompt_tokens: int
    prompt_tokens_details: PromptTokensDetails | None
    prompt_tokens_per_second: float
    queue_time: float
    search_context_size: str
    server_tool_use_details: dict[str, int]
    time_per_output_token_ms: float
    time_to_first_token_ms: float
    tokens_per_second: float
    total_time: float
    total_tokens: int


class UsageOptions(TypedDict, total=False):
    include: bool


Verbosity: TypeAlias = Literal["high", "low", "medium"]


class VideoUrl(TypedDict, total=False):
    url: Required[str]


VoiceName: TypeAlias = (
    Literal["alloy", "ash", "ballad", "cedar", "coral", "echo", "marin", "sage", "shimmer", "verse"]
    | str
)


WebSearchContextSize: TypeAlias = Literal["high", "low", "medium"]


class WebSearchLocation(TypedDict, total=False):
    city: str
    country: str
    region: str
    timezone: str


class WebSearchOptionsUserLocation(TypedDict, total=False):
    approximate: Required[WebSearchLocation]
    type: Required[Literal["approximate"]]


class ContentPartAudio(TypedDict, total=False):
    input_audio: Required[InputAudio]
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    type: Required[Literal["input_audio"]]


class ContentPartFile(TypedDict, total=False):
    file: Required[InputFile]
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    type: Required[Literal["file"]]


class ContentPartFileUrl(TypedDict, total=False):
    file_url: Required[FileUrl]
    type: Required[Literal["file_url"]]


class ContentPartImage(TypedDict, total=False):
    cache_control: CacheControl
    image_url: Required[ImageUrl]
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    type: Required[Literal["image_url"]]


class ContentPartText(TypedDict, total=False):
    cache_control: CacheControl
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    text: Required[str]
    type: Required[Literal["text"]]


class ContentPartVideo(TypedDict, total=False):
    type: Required[Literal["video_url"]]
    video_url: Required[VideoUrl]


class CustomToolCustom(TypedDict, total=False):
    description: str
    format: CustomToolCustomFormatText | GrammarFormat
    name: Required[str]


class DeveloperMessageParam(TypedDict, total=False):
    content: Required[str | list[ContentPartText]]
    name: str
    role: Required[Literal["developer"]]


class GeneratedImage(TypedDict, total=False):
    image_url: GeneratedImageUrl
    index: int
    type: str


class GroqMetadata(TypedDict, total=False):
    error: str
    id: str
    seed: int
    usage: Usage


class MessageAnnotation(TypedDict, total=False):
    type: Literal["url_citation"] | str
    url_citation: UrlCitation


class MessageAnnotationParam(TypedDict, total=False):
    type: Required[Literal["url_citation"]]
    url_citation: Required[UrlCitationParam]


class MessageCustomToolCall(TypedDict, total=False):
    custom: MessageCustomToolCallCustom
    id: str
    type: Required[Literal["custom"]]


class Moderation(TypedDict, total=False):
    input: ModerationError | ModerationResults
    output: ModerationError | ModerationResults


class ModerationConfigParam(TypedDict, total=False):
    mode: Required[ModerationMode]


class ModerationPolicyParam(TypedDict, total=False):
    input: ModerationConfigParam | None
    output: ModerationConfigParam | None


class NamedToolChoice(TypedDict, total=False):
    function: Required[NamedToolChoiceFunction]
    type: Required[Literal["function"]]


class NamedToolChoiceCustom(TypedDict, total=False):
    custom: Required[NamedToolChoiceCustomCustom]
    type: Required[Literal["custom"]]


class PredictionContent(TypedDict, total=False):
    content: Required[str | list[ContentPartText]]
    type: Required[Literal["content"]]


class PromptCacheOptionsParam(TypedDict, total=False):
    mode: PromptCacheMode
    ttl: PromptCacheTTL


ResponseFormat: TypeAlias = ResponseFormatJsonObject | ResponseFormatJsonSchema | ResponseFormatText


class SystemMessageParam(TypedDict, total=False):
    content: Required[str | list[ContentPartText]]
    name: str
    role: Required[Literal["system"]]


class TokenLogprob(TypedDict, total=False):
    bytes: list[int] | None
    logprob: float
    token: str
    top_logprobs: list[TopLogprob]


ToolChoiceOption: TypeAlias = (
    Literal["auto", "none", "required"]
    | AllowedToolsChoice
    | NamedToolChoice
    | NamedToolChoiceCustom
)


class ToolMessageParam(TypedDict, total=False):
    content: Required[str | list[ContentPartImage | ContentPartText]]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]


UserContentPart: TypeAlias = (
    ContentPartAudio
    | ContentPartFile
    | ContentPartFileUrl
    | ContentPartImage
    | ContentPartText
    | ContentPartVideo
)


class UserMessageParam(TypedDict, total=False):
    content: Required[str | list[UserContentPart]]
    name: str
    role: Required[Literal["user"]]


Voice: TypeAlias = CustomVoice | VoiceName


class WebSearchOptions(TypedDict, total=False):
    search_context_size: WebSearchContextSize
    user_location: WebSearchOptionsUserLocation | None


AssistantContentPart: TypeAlias = ContentPartRefusal | ContentPartText


class AssistantMessageParam(TypedDict, total=False):
    annotations: list[MessageAnnotationParam]
    audio: AssistantMessageParamAudio | None
    content: str | list[AssistantContentPart] | None
    extra_content: dict[str, object]
    function_call: MessageFunctionCallParam | None
    name: str
    prefix: bool
    reasoning: str | None
    reasoning_content: str | None
    reasoning_details: list[ReasoningDetailParam]
    refusal: str | None
    role: Required[Literal["assistant"]]
    tool_calls: list[MessageCustomToolCallParam | MessageToolCallParam]


class ChoiceLogprobs(TypedDict, total=False):
    content: list[TokenLogprob] | None
    refusal: list[TokenLogprob] | None


class CustomTool(TypedDict, total=False):
    custom: Required[CustomToolCustom]
    type: Required[Literal["custom"]]


class Delta(TypedDict, total=False):
    annotations: list[MessageAnnotation]
    audio: DeltaAudio | None
    channel: str
    content: str | list[ContentChunk] | None
    executed_tools: list[ExecutedTool]
    function_call: DeltaFunctionCall | None
    images: list[GeneratedImage]
    reasoning: str | None
    reasoning_content: str | None
    reasoning_details: list[ReasoningDetail]
    refusal: str | None
    role: Literal["assistant", "developer", "system", "tool", "user"] | str | None
    tool_calls: list[MessageToolCallChunk] | None


class Message(TypedDict, total=False):
    annotations: list[MessageAnnotation] | None
    audio: MessageAudio | None
    content: str | list[ContentChunk] | None
    executed_tools: list[ExecutedTool]
    extra_content: dict[str, object]
    function_call: MessageFunctionCall | None
    images: list[GeneratedImage]
    prefix: bool
    reasoning: str | None
    reasoning_content: str | None
    reasoning_details: list[ReasoningDetail]
    refusal: str | None
    role: Literal["assistant"] | str
    thought_signature: str
    tool_calls: list[MessageCustomToolCall | MessageToolCall] | None


MessageParam: TypeAlias = (
    AssistantMessageParam
    | DeveloperMessageParam
    | FunctionMessageParam
    | SystemMessageParam
    | ToolMessageParam
    | UserMessageParam
)


class ModerationParam(TypedDict, total=False):
    model: Required[str]
    policy: ModerationPolicyParam | None


class RequestAudio(TypedDict, total=False):
    format: Required[Literal["aac", "flac", "mp3", "opus", "pcm16", "wav"]]
    voice: Required[Voice]


class Choice(TypedDict, total=False):
    content_filter_results: dict[str, ContentFilterResult]
    delta: Delta
    finish_reason: Literal["content_filter", "function_call", "length", "stop", "tool_calls"] | str
    index: int
    logprobs: ChoiceLogprobs | None
    message: Message
    native_finish_reason: str | None
    seed: int | None
    stop_reason: int | str | None
    token_ids: list[int] | None


class ChunkChoice(TypedDict, total=False):
    content_filter_results: dict[str, ContentFilterResult]
    delta: Delta
    finish_reason: (
        Literal["content_filter", "function_call", "length", "stop", "tool_calls"] | str | None
    )
    index: int
    logprobs: ChoiceLogprobs | None
    message: Message
    native_finish_reason: str | None
    stop_reason: int | str | None
    token_ids: list[int] | None
    usage: Usage


class Extra(TypedDict, total=False):
    audio: RequestAudio | None
    clear_thinking: bool
    echo: bool | None
    enable_search: bool
    enable_thinking: bool
    frequency_penalty: float | None
    function_call: Literal["auto", "none"] | FunctionCallOption
    functions: list[Functions]
    include_reasoning: bool
    logit_bias: dict[str, int] | None
    logprobs: bool | None
    max_completion_tokens: int | None
    max_tokens: int | None
    messages: list[MessageParam]
    metadata: dict[str, str] | None
    min_p: float | None
    modalities: list[Literal["audio", "text"]] | None
    model: ModelName
    models: list[str]
    moderation: ModerationParam | None
    n: int | None
    parallel_tool_calls: bool
    plugins: list[dict[str, object]]
    prediction: PredictionContent | None
    presence_penalty: float | None
    preset: str
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsParam
    prompt_cache_retention: Literal["24h", "in_memory"] | None
    provider: dict[str, object]
    reasoning: ReasoningOptions
    reasoning_effort: ReasoningEffort | None
    reasoning_format: Literal["hidden", "parsed", "raw"]
    repetition_penalty: float | None
    response_format: ResponseFormat | None
    safety_identifier: str | None
    safety_model: str | None
    search_parameters: dict[str, object]
    search_settings: SearchSettings
    seed: int | None
    service_tier: ServiceTierParam | None
    stop: StopConfiguration | None
    store: bool | None
    stream: bool | None
    stream_options: StreamOptions | None
    temperature: float | None
    thinking: ThinkingSwitch
    thinking_budget: int
    tool_choice: ToolChoiceOption | None
    tools: list[CustomTool | ServerTool | Tool] | None
    top_k: int | None
    top_logprobs: int | None
    top_p: float | None
    transforms: list[str]
    usage: UsageOptions
    user: str
    verbosity: Verbosity | None
    web_search_options: WebSearchOptions


class Request(TypedDict, total=False):
    audio: RequestAudio | None
    clear_thinking: bool
    echo: bool | None
    enable_search: bool
    enable_thinking: bool
    frequency_penalty: float | None
    function_call: Literal["auto", "none"] | FunctionCallOption
    functions: list[Functions]
    include_reasoning: bool
    logit_bias: dict[str, int] | None
    logprobs: bool | None
    max_completion_tokens: int | None
    max_tokens: int | None
    messages: Required[list[MessageParam]]
    metadata: dict[str, str] | None
    min_p: float | None
    modalities: list[Literal["audio", "text"]] | None
    model: Required[ModelName]
    models: list[str]
    moderation: ModerationParam | None
    n: int | None
    parallel_tool_calls: bool
    plugins: list[dict[str, object]]
    prediction: PredictionContent | None
    presence_penalty: float | None
    preset: str
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsParam
    prompt_cache_retention: Literal["24h", "in_memory"] | None
    provider: dict[str, object]
    reasoning: ReasoningOptions
    reasoning_effort: ReasoningEffort | None
    reasoning_format: Literal["hidden", "parsed", "raw"]
    repetition_penalty: float | None
    response_format: ResponseFormat | None
    safety_identifier: str | None
    safety_model: str | None
    search_parameters: dict[str, object]
    search_settings: SearchSettings
    seed: int | None
    service_tier: ServiceTierParam | None
    stop: StopConfiguration | None
    store: bool | None
    stream: bool | None
    stream_options: StreamOptions | None
    temperature: float | None
    thinking: ThinkingSwitch
    thinking_budget: int
    tool_choice: ToolChoiceOption | None
    tools: list[CustomTool | ServerTool | Tool] | None
    top_k: int | None
    top_logprobs: int | None
    top_p: float | None
    transforms: list[str]
    usage: UsageOptions
    user: str
    verbosity: Verbosity | None
    web_search_options: WebSearchOptions


class Response(TypedDict, total=False):
    choices: list[Choice]
    citations: list[str]
    created: int
    error: Error
    id: str
    metadata: dict[str, str] | None
    model: str
    moderation: Moderation | None
    object: Literal["chat.completion"] | str
    prompt: list[object]
    prompt_filter_results: list[PromptFilterResult] | None
    provider: str
    request_id: str
    search_results: list[SearchResult]
    service_tier: ServiceTier | None
    system_fingerprint: str | None
    time_info: dict[str, float]
    usage: Usage | None
    usage_breakdown: dict[str, object] | None
    x_groq: GroqMetadata


class StoredList(TypedDict, total=False):
    data: list[Response]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"] | str


class StreamEvent(TypedDict, total=False):
    choices: list[ChunkChoice]
    citations: list[str]
    created: int
    error: Error
    id: str
    model: str
    moderation: Moderation | None
    obfuscation: str | None
    object: Literal["chat.completion.chunk"] | str
    prompt_filter_results: list[PromptFilterResult] | None
    provider: str
    search_results: list[SearchResult]
    service_tier: ServiceTier | None
    system_fingerprint: str | None
    time_info: dict[str, float]
    usage: Usage | None
    x_groq: GroqMetadata
