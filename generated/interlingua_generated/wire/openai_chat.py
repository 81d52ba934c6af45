"""The `openai_chat` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict


class ChatCompletionAllowedTools(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[list[dict[str, object]]]


class ChatCompletionAllowedToolsChoice(TypedDict, total=False):
    allowed_tools: Required[ChatCompletionAllowedTools]
    type: Required[Literal["allowed_tools"]]


class ChatCompletionFunctionCallOption(TypedDict, total=False):
    name: Required[str]


class ChatCompletionFunctions(TypedDict, total=False):
    description: str
    name: Required[str]
    parameters: dict[str, object]


class ChatCompletionMessageCustomToolCallCustom(TypedDict, total=False):
    input: str
    name: str


class ChatCompletionMessageCustomToolCallCustomParam(TypedDict, total=False):
    input: Required[str]
    name: Required[str]


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    custom: Required[ChatCompletionMessageCustomToolCallCustomParam]
    id: Required[str]
    type: Required[Literal["custom"]]


class ChatCompletionMessageToolCallChunkFunction(TypedDict, total=False):
    arguments: str
    name: str


class ChatCompletionMessageToolCallFunction(TypedDict, total=False):
    arguments: str
    name: str


class ChatCompletionMessageToolCallFunctionParam(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]


class ChatCompletionMessageToolCallParam(TypedDict, total=False):
    function: Required[ChatCompletionMessageToolCallFunctionParam]
    id: Required[str]
    type: Required[Literal["function"]]


class ChatCompletionModerationError(TypedDict, total=False):
    code: str
    message: str
    type: Required[Literal["error"]]


class ChatCompletionNamedToolChoice(TypedDict, total=False):
    function: Required[ChatCompletionFunctionCallOption]
    type: Required[Literal["function"]]


class ChatCompletionNamedToolChoiceCustom(TypedDict, total=False):
    custom: Required[ChatCompletionFunctionCallOption]
    type: Required[Literal["custom"]]


class ChatCompletionRequestFunctionMessage(TypedDict, total=False):
    content: Required[str | None]
    name: Required[str]
    role: Required[Literal["function"]]


class ChatCompletionRequestMessageContentPartAudioInputAudio(TypedDict, total=False):
    data: Required[str]
    format: Required[Literal["mp3", "wav"]]


class ChatCompletionRequestMessageContentPartFileFile(TypedDict, total=False):
    file_data: str
    file_id: str
    filename: str


class ChatCompletionRequestMessageContentPartImageImageUrl(TypedDict, total=False):
    detail: Literal["auto", "high", "low"]
    url: Required[str]


class ChatCompletionRequestMessageContentPartRefusal(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class ChatCompletionResponseMessageAnnotationUrlCitation(TypedDict, total=False):
    end_index: int
    start_index: int
    title: str
    url: str


class ChatCompletionResponseMessageAudio(TypedDict, total=False):
    data: str
    expires_at: int
    id: str
    transcript: str


class ChatCompletionStreamOptions(TypedDict, total=False):
    include_obfuscation: bool
    include_usage: bool


class ChatCompletionTokenLogprobTopLogprob(TypedDict, total=False):
    bytes: list[int] | None
    logprob: float
    token: str


ChatCompletionToolChoiceOption: TypeAlias = (
    Literal["auto", "none", "required"]
    | ChatCompletionAllowedToolsChoice
    | ChatCompletionNamedToolChoice
    | ChatCompletionNamedToolChoiceCustom
)


class CompletionUsageCompletionTokensDetails(TypedDict, total=False):
    accepted_prediction_tokens: int
    audio_tokens: int
    reasoning_tokens: int
    rejected_prediction_tokens: int
    text_tokens: int


class CompletionUsagePromptTokensDetails(TypedDict, total=False):
    audio_tokens: int
    cache_write_tokens: int
    cached_tokens: int
    image_tokens: int
    text_tokens: int


class CustomToolChatCompletionsCustomFormatGrammarGrammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]


class Error(TypedDict, total=False):
    code: str | None
    message: str
    param: str | None
    type: str


class ErrorBody(TypedDict, total=False):
    error: Error


class FunctionObject(TypedDict, total=False):
    description: str
    name: Required[str]
    parameters: dict[str, object]
    strict: bool | None


ModelIdsShared: TypeAlias = (
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


ModerationInputType: TypeAlias = Literal["image", "text"] | str


ModerationMode: TypeAlias = Literal["block", "score"]


class ModerationResultBody(TypedDict, total=False):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[ModerationInputType]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"] | str


class PromptCacheBreakpointParam(TypedDict, total=False):
    mode: Required[Literal["explicit"]]


PromptCacheModeEnum: TypeAlias = Literal["explicit", "implicit"]


PromptCacheTTLEnum: TypeAlias = Literal["30m"]


ReasoningEffort: TypeAlias = Literal["high", "low", "max", "medium", "minimal", "none", "xhigh"]


class ResponseFormatJsonObject(TypedDict, total=False):
    type: Required[Literal["json_object"]]


class ResponseFormatJsonSchemaJsonSchema(TypedDict, total=False):
    description: str
    name: Required[str]
    schema: dict[str, object]
    strict: bool | None


class ResponseFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


ServiceTier: TypeAlias = Literal["auto", "default", "fast", "flex", "priority", "scale"] | str


ServiceTierParam: TypeAlias = Literal["auto", "default", "fast", "flex", "priority", "scale"]


StopConfiguration: TypeAlias = str | list[str]


Verbosity: TypeAlias = Literal["high", "low", "medium"]


class VoiceIdsOrCustomVoiceId(TypedDict, total=False):
    id: Required[str]


VoiceIdsShared: TypeAlias = (
    Literal["alloy", "ash", "ballad", "cedar", "coral", "echo", "marin", "sage", "shimmer", "verse"]
    | str
)


WebSearchContextSize: TypeAlias = Literal["high", "low", "medium"]


class WebSearchLocation(TypedDict, total=False):
    city: str
    country: str
    region: str
    timezone: str


class ChatCompletionMessageCustomToolCall(TypedDict, total=False):
    custom: ChatCompletionMessageCustomToolCallCustom
    id: str
    type: Required[Literal["custom"]]


class ChatCompletionMessageToolCall(TypedDict, total=False):
    function: ChatCompletionMessageToolCallFunction
    id: str
    type: Required[Literal["function"]]


class ChatCompletionMessageToolCallChunk(TypedDict, total=False):
    function: ChatCompletionMessageToolCallChunkFunction
    id: str
    index: int
    type: Literal["function"] | str


class ChatCompletionModerationResults(TypedDict, total=False):
    model: str
    results: list[ModerationResultBody]
    type: Required[Literal["moderation_results"]]


class ChatCompletionRequestMessageContentPartAudio(TypedDict, total=False):
    input_audio: Required[ChatCompletionRequestMessageContentPartAudioInputAudio]
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    type: Required[Literal["input_audio"]]


class ChatCompletionRequestMessageContentPartFile(TypedDict, total=False):
    file: Required[ChatCompletionRequestMessageContentPartFileFile]
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    type: Required[Literal["file"]]


class ChatCompletionRequestMessageContentPartImage(TypedDict, total=False):
    image_url: Required[ChatCompletionRequestMessageContentPartImageImageUrl]
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    type: Required[Literal["image_url"]]


class ChatCompletionRequestMessageContentPartText(TypedDict, total=False):
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    text: Required[str]
    type: Required[Literal["text"]]


class ChatCompletionRequestSystemMessage(TypedDict, total=False):
    content: Required[str | list[ChatCompletionRequestMessageContentPartText]]
    name: str
    role: Required[Literal["system"]]


class ChatCompletionRequestToolMessage(TypedDict, total=False):
    content: Required[str | list[ChatCompletionRequestMessageContentPartText]]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]


ChatCompletionRequestUserMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartAudio
    | ChatCompletionRequestMessageContentPartFile
    | ChatCompletionRequestMessageContentPartImage
    | ChatCompletionRequestMessageContentPartText
)


class ChatCompletionResponseMessageAnnotation(TypedDict, total=False):
    type: Literal["url_citation"] | str
    url_citation: ChatCompletionResponseMessageAnnotationUrlCitation


class ChatCompletionStreamResponseDelta(TypedDict, total=False):
    content: str | None
    function_call: ChatCompletionMessageToolCallChunkFunction
    refusal: str | None
    role: Literal["assistant", "developer", "system", "tool", "user"] | str
    tool_calls: list[ChatCompletionMessageToolCallChunk]


class ChatCompletionTokenLogprob(TypedDict, total=False):
    bytes: list[int] | None
    logprob: float
    token: str
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]


class ChatCompletionTool(TypedDict, total=False):
    function: Required[FunctionObject]
    type: Required[Literal["function"]]


class CompletionUsage(TypedDict, total=False):
    completion_tokens: int
    completion_tokens_details: CompletionUsageCompletionTokensDetails
    prompt_tokens: int
    prompt_tokens_details: CompletionUsagePromptTokensDetails
    total_tokens: int


class CustomToolChatCompletionsCustomFormatGrammar(TypedDict, total=False):
    grammar: Required[CustomToolChatCompletionsCustomFormatGrammarGrammar]
    type: Required[Literal["grammar"]]


class ModerationConfigParam(TypedDict, total=False):
    mode: Required[ModerationMode]


class ModerationPolicyParam(TypedDict, total=False):
    input: ModerationConfigParam | None
    output: ModerationConfigParam | None


class PredictionContent(TypedDict, total=False):
    content: Required[str | list[ChatCompletionRequestMessageContentPartText]]
    type: Required[Literal["content"]]


class PromptCacheOptionsParam(TypedDict, total=False):
    mode: PromptCacheModeEnum
    ttl: PromptCacheTTLEnum


class RequestWebSearchOptionsUserLocation(TypedDict, total=False):
    approximate: Required[WebSearchLocation]
    type: Required[Literal["approximate"]]


class ResponseChoiceLogprobs(TypedDict, total=False):
    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None


class ResponseFormatJsonSchema(TypedDict, total=False):
    json_schema: Required[ResponseFormatJsonSchemaJsonSchema]
    type: Required[Literal["json_schema"]]


class StreamEventChoice(TypedDict, total=False):
    delta: ChatCompletionStreamResponseDelta
    finish_reason: (
        Literal["content_filter", "function_call", "length", "stop", "tool_calls"] | str | None
    )
    index: int
    logprobs: ResponseChoiceLogprobs | None


VoiceIdsOrCustomVoice: TypeAlias = VoiceIdsOrCustomVoiceId | VoiceIdsShared


class ChatCompletionModeration(TypedDict, total=False):
    input: ChatCompletionModerationError | ChatCompletionModerationResults
    output: ChatCompletionModerationError | ChatCompletionModerationResults


ChatCompletionRequestAssistantMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartRefusal | ChatCompletionRequestMessageContentPartText
)


class ChatCompletionRequestDeveloperMessage(TypedDict, total=False):
    content: Required[str | list[ChatCompletionRequestMessageContentPartText]]
    name: str
    role: Required[Literal["developer"]]


class ChatCompletionRequestUserMessage(TypedDict, total=False):
    content: Required[str | list[ChatCompletionRequestUserMessageContentPart]]
    name: str
    role: Required[Literal["user"]]


class ChatCompletionResponseMessage(TypedDict, total=False):
    annotations: list[ChatCompletionResponseMessageAnnotation]
    audio: ChatCompletionResponseMessageAudio | None
    content: str | None
    function_call: ChatCompletionMessageToolCallFunction
    refusal: str | None
    role: Literal["assistant"] | str
    tool_calls: list[ChatCompletionMessageCustomToolCall | ChatCompletionMessageToolCall]


class CustomToolChatCompletionsCustom(TypedDict, total=False):
    description: str
    format: CustomToolChatCompletionsCustomFormatGrammar | ResponseFormatText
    name: Required[str]


class ModerationParam(TypedDict, total=False):
    model: Required[str]
    policy: ModerationPolicyParam | None


class RequestAudio(TypedDict, total=False):
    format: Required[Literal["aac", "flac", "mp3", "opus", "pcm16", "wav"]]
    voice: Required[VoiceIdsOrCustomVoice]


RequestResponseFormat: TypeAlias = (
    ResponseFormatJsonObject | ResponseFormatJsonSchema | ResponseFormatText
)


class RequestWebSearchOptions(TypedDict, total=False):
    search_context_size: WebSearchContextSize
    user_location: RequestWebSearchOptionsUserLocation | None


class ResponseChoice(TypedDict, total=False):
    finish_reason: Literal["content_filter", "function_call", "length", "stop", "tool_calls"] | str
    index: int
    logprobs: ResponseChoiceLogprobs | None
    message: ChatCompletionResponseMessage


class StreamEvent(TypedDict, total=False):
    choices: list[StreamEventChoice]
    created: int
    id: str
    model: str
    moderation: ChatCompletionModeration | None
    obfuscation: str
    object: Literal["chat.completion.chunk"] | str
    service_tier: ServiceTier | None
    system_fingerprint: str
    usage: CompletionUsage | None


class ChatCompletionRequestAssistantMessage(TypedDict, total=False):
    audio: VoiceIdsOrCustomVoiceId | None
    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None
    function_call: ChatCompletionMessageToolCallFunctionParam | None
    name: str
    refusal: str | None
    role: Required[Literal["assistant"]]
    tool_calls: list[ChatCompletionMessageCustomToolCallParam | ChatCompletionMessageToolCallParam]


ChatCompletionRequestMessage: TypeAlias = (
    ChatCompletionRequestAssistantMessage
    | ChatCompletionRequestDeveloperMessage
    | ChatCompletionRequestFunctionMessage
    | ChatCompletionRequestSystemMessage
    | ChatCompletionRequestToolMessage
    | ChatCompletionRequestUserMessage
)


class CustomToolChatCompletions(TypedDict, total=False):
    custom: Required[CustomToolChatCompletionsCustom]
    type: Required[Literal["custom"]]


class Request(TypedDict, total=False):
    audio: RequestAudio | None
    frequency_penalty: float | None
    function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption
    functions: list[ChatCompletionFunctions]
    logit_bias: dict[str, int] | None
    logprobs: bool | None
    max_completion_tokens: int | None
    max_tokens: int | None
    messages: Required[list[ChatCompletionRequestMessage]]
    metadata: dict[str, str] | None
    modalities: list[Literal["audio", "text"]] | None
    model: Required[ModelIdsShared]
    moderation: ModerationParam | None
    n: int | None
    parallel_tool_calls: bool
    prediction: PredictionContent | None
    presence_penalty: float | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsParam
    prompt_cache_retention: Literal["24h", "in_memory"] | None
    reasoning_effort: ReasoningEffort | None
    response_format: RequestResponseFormat
    safety_identifier: str | None
    seed: int | None
    service_tier: ServiceTierParam | None
    stop: StopConfiguration | None
    store: bool | None
    stream: bool | None
    stream_options: ChatCompletionStreamOptions | None
    temperature: float | None
    tool_choice: ChatCompletionToolChoiceOption
    tools: list[ChatCompletionTool | CustomToolChatCompletions]
    top_logprobs: int | None
    top_p: float | None
    user: str
    verbosity: Verbosity | None
    web_search_options: RequestWebSearchOptions


class Response(TypedDict, total=False):
    choices: list[ResponseChoice]
    created: int
    id: str
    metadata: dict[str, str] | None
    model: str
    moderation: ChatCompletionModeration | None
    object: Literal["chat.completion"] | str
    service_tier: ServiceTier | None
    system_fingerprint: str
    usage: CompletionUsage
