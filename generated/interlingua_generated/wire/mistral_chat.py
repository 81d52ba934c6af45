"""The `mistral_chat` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict


class APIKeyAuth(TypedDict, total=False):
    type: Literal["api-key"]
    value: Required[str]


BuiltInConnectors: TypeAlias = (
    Literal[
        "code_interpreter",
        "document_library",
        "image_generation",
        "web_search",
        "web_search_premium",
    ]
    | str
)


BuiltInConnectorsParam: TypeAlias = Literal[
    "code_interpreter", "document_library", "image_generation", "web_search", "web_search_premium"
]


class DocumentURLChunk(TypedDict, total=False):
    document_name: str | None
    document_url: str
    type: Required[Literal["document_url"]]


class DocumentURLChunkParam(TypedDict, total=False):
    document_name: str | None
    document_url: Required[str]
    type: Required[Literal["document_url"]]


class FileChunk(TypedDict, total=False):
    file_id: str
    type: Required[Literal["file"]]


class FileChunkParam(TypedDict, total=False):
    file_id: Required[str]
    type: Required[Literal["file"]]


class Function(TypedDict, total=False):
    description: str
    name: Required[str]
    parameters: Required[dict[str, object]]
    strict: bool


class FunctionCall(TypedDict, total=False):
    arguments: str | dict[str, object]
    name: str


class FunctionCallParam(TypedDict, total=False):
    arguments: Required[str | dict[str, object]]
    name: Required[str]


class FunctionName(TypedDict, total=False):
    name: Required[str]


ImageDetail: TypeAlias = Literal["auto", "high", "low"] | str


ImageDetailParam: TypeAlias = Literal["auto", "high", "low"]


class ImageURL(TypedDict, total=False):
    detail: ImageDetail | None
    url: str


class ImageURLChunk(TypedDict, total=False):
    image_url: str | ImageURL
    type: Required[Literal["image_url"]]


class ImageURLParam(TypedDict, total=False):
    detail: ImageDetailParam | None
    url: Required[str]


class InputAudio(TypedDict, total=False):
    data: str
    format: str


class InputAudioParam(TypedDict, total=False):
    data: Required[str]
    format: str


class JsonSchema(TypedDict, total=False):
    description: str | None
    name: Required[str]
    schema: Required[dict[str, object]]
    strict: bool


MistralPromptMode: TypeAlias = Literal["reasoning"]


ModerationLLMAction: TypeAlias = Literal["block", "none"]


class ModerationLLMV1CategoryThresholds(TypedDict, total=False):
    dangerous_and_criminal_content: float | None
    financial: float | None
    hate_and_discrimination: float | None
    health: float | None
    law: float | None
    pii: float | None
    selfharm: float | None
    sexual: float | None
    violence_and_threats: float | None


class ModerationLLMV1Config(TypedDict, total=False):
    action: ModerationLLMAction
    custom_category_thresholds: ModerationLLMV1CategoryThresholds | None
    ignore_other_categories: bool
    model_name: str


class ModerationLLMV2CategoryThresholds(TypedDict, total=False):
    criminal: float | None
    dangerous: float | None
    financial: float | None
    hate_and_discrimination: float | None
    health: float | None
    jailbreaking: float | None
    law: float | None
    pii: float | None
    selfharm: float | None
    sexual: float | None
    violence_and_threats: float | None


class ModerationLLMV2Config(TypedDict, total=False):
    action: ModerationLLMAction
    custom_category_thresholds: ModerationLLMV2CategoryThresholds | None
    ignore_other_categories: bool
    model_name: str


class OAuth2TokenAuth(TypedDict, total=False):
    type: Literal["oauth2-token"]
    value: Required[str]


class Prediction(TypedDict, total=False):
    content: str
    type: Literal["content"]


class PromptTokensDetails(TypedDict, total=False):
    cached_tokens: int


ReasoningEffort: TypeAlias = Literal["high", "low", "medium", "minimal", "none", "xhigh"]


class ReferenceChunk(TypedDict, total=False):
    reference_ids: list[int | str]
    type: Required[Literal["reference"]]


class ReferenceChunkParam(TypedDict, total=False):
    reference_ids: Required[list[int | str]]
    type: Required[Literal["reference"]]


RequestedServiceTier: TypeAlias = Literal["auto", "standard_only"]


class ResourceChunk(TypedDict, total=False):
    content: dict[str, object]
    type: Required[Literal["resource"]]
    uri: str


class ResourceChunkParam(TypedDict, total=False):
    content: Required[dict[str, object]]
    type: Required[Literal["resource"]]
    uri: Required[str]


class ResourceLinkChunk(TypedDict, total=False):
    metadata: dict[str, object] | None
    type: Required[Literal["resource_link"]]
    uri: str


class ResourceLinkChunkParam(TypedDict, total=False):
    metadata: dict[str, object] | None
    type: Required[Literal["resource_link"]]
    uri: Required[str]


ResponseFormats: TypeAlias = Literal["json_object", "json_schema", "text"]


class TextChunk(TypedDict, total=False):
    text: str
    type: Required[Literal["text"]]


class TextChunkParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


ToolChoiceEnum: TypeAlias = Literal["any", "auto", "none", "required"]


class ToolConfiguration(TypedDict, total=False):
    exclude: list[str] | None
    include: list[str] | None
    requires_confirmation: list[str] | None


class ToolReferenceChunk(TypedDict, total=False):
    description: str | None
    favicon: str | None
    title: str
    tool: str | BuiltInConnectors
    type: Required[Literal["tool_reference"]]
    url: str | None


class ToolReferenceChunkParam(TypedDict, total=False):
    description: str | None
    favicon: str | None
    title: Required[str]
    tool: Required[str | BuiltInConnectorsParam]
    type: Required[Literal["tool_reference"]]
    url: str | None


ToolTypes: TypeAlias = Literal["function"] | str


ToolTypesParam: TypeAlias = Literal["function"]


class UsageInfo(TypedDict, total=False):
    completion_tokens: int
    num_cached_tokens: int | None
    prompt_audio_seconds: int | None
    prompt_tokens: int
    prompt_tokens_details: PromptTokensDetails | None
    service_tier: str | None
    total_tokens: int


class ValidationError(TypedDict, total=False):
    ctx: dict[str, object]
    input: object
    loc: list[int | str]
    msg: str
    type: str


class WebSearchPremiumTool(TypedDict, total=False):
    tool_configuration: ToolConfiguration | None
    type: Required[Literal["web_search_premium"]]


class WebSearchPremiumToolFields(TypedDict, total=False):
    tool_configuration: ToolConfiguration | None


class WebSearchTool(TypedDict, total=False):
    tool_configuration: ToolConfiguration | None
    type: Required[Literal["web_search"]]


class WebSearchToolFields(TypedDict, total=False):
    tool_configuration: ToolConfiguration | None


class AudioChunk(TypedDict, total=False):
    input_audio: str | InputAudio
    type: Required[Literal["input_audio"]]


class AudioChunkParam(TypedDict, total=False):
    input_audio: Required[str | InputAudioParam]
    type: Required[Literal["input_audio"]]


class CodeInterpreterTool(TypedDict, total=False):
    tool_configuration: ToolConfiguration | None
    type: Required[Literal["code_interpreter"]]


class CodeInterpreterToolFields(TypedDict, total=False):
    tool_configuration: ToolConfiguration | None


class CustomConnector(TypedDict, total=False):
    authorization: APIKeyAuth | OAuth2TokenAuth | None
    connector_id: Required[str]
    tool_configuration: ToolConfiguration | None
    type: Required[Literal["connector"]]


class CustomConnectorFields(TypedDict, total=False):
    authorization: APIKeyAuth | OAuth2TokenAuth | None
    connector_id: Required[str]
    tool_configuration: ToolConfiguration | None


class DocumentLibraryTool(TypedDict, total=False):
    library_ids: Required[list[str]]
    tool_configuration: ToolConfiguration | None
    type: Required[Literal["document_library"]]


class DocumentLibraryToolFields(TypedDict, total=False):
    library_ids: Required[list[str]]
    tool_configuration: ToolConfiguration | None


class ErrorBody(TypedDict, total=False):
    code: str | None
    detail: str | list[ValidationError]
    message: str | dict[str, object]
    object: str | None
    param: str | None
    request_id: str | None
    type: str | None


class GuardrailConfig(TypedDict, total=False):
    block_on_error: bool
    moderation_llm_v1: ModerationLLMV1Config | None
    moderation_llm_v2: ModerationLLMV2Config | None


class ImageGenerationTool(TypedDict, total=False):
    tool_configuration: ToolConfiguration | None
    type: Required[Literal["image_generation"]]


class ImageGenerationToolFields(TypedDict, total=False):
    tool_configuration: ToolConfiguration | None


class ImageURLChunkParam(TypedDict, total=False):
    image_url: Required[str | ImageURLParam]
    type: Required[Literal["image_url"]]


class ResponseFormat(TypedDict, total=False):
    json_schema: JsonSchema | None
    type: ResponseFormats


ThinkChunkThinking: TypeAlias = ReferenceChunk | TextChunk | ToolReferenceChunk


ThinkChunkThinkingParam: TypeAlias = ReferenceChunkParam | TextChunkParam | ToolReferenceChunkParam


class Tool(TypedDict, total=False):
    function: Required[Function]
    type: ToolTypesParam


class ToolCall(TypedDict, total=False):
    function: FunctionCall
    id: str
    index: int
    type: ToolTypes


class ToolCallParam(TypedDict, total=False):
    function: Required[FunctionCallParam]
    id: str
    index: int
    type: ToolTypesParam


class ToolChoice(TypedDict, total=False):
    function: Required[FunctionName]
    type: ToolTypesParam


ServerOrFunctionTool: TypeAlias = (
    CodeInterpreterTool
    | CustomConnector
    | DocumentLibraryTool
    | ImageGenerationTool
    | Tool
    | WebSearchPremiumTool
    | WebSearchTool
)


class ThinkChunk(TypedDict, total=False):
    closed: bool
    signature: str | None
    thinking: list[ThinkChunkThinking]
    type: Required[Literal["thinking"]]


class ThinkChunkParam(TypedDict, total=False):
    closed: bool
    signature: str | None
    thinking: Required[list[ThinkChunkThinkingParam]]
    type: Required[Literal["thinking"]]


ContentChunk: TypeAlias = (
    AudioChunk
    | DocumentURLChunk
    | FileChunk
    | ImageURLChunk
    | ReferenceChunk
    | ResourceChunk
    | ResourceLinkChunk
    | TextChunk
    | ThinkChunk
)


ContentChunkParam: TypeAlias = (
    AudioChunkParam
    | DocumentURLChunkParam
    | FileChunkParam
    | ImageURLChunkParam
    | ReferenceChunkParam
    | ResourceChunkParam
    | ResourceLinkChunkParam
    | TextChunkParam
    | ThinkChunkParam
)


class DeltaMessage(TypedDict, total=False):
    content: str | list[ContentChunk] | None
    index: int | None
    metadata: dict[str, object] | None
    role: str | None
    tool_call_id: str | None
    tool_calls: list[ToolCall] | None


SystemMessageContentChunks: TypeAlias = TextChunkParam | ThinkChunkParam


class ToolMessage(TypedDict, total=False):
    content: Required[str | list[ContentChunkParam] | None]
    name: str | None
    role: Required[Literal["tool"]]
    tool_call_id: str | None


class UserMessage(TypedDict, total=False):
    content: Required[str | list[ContentChunkParam] | None]
    role: Required[Literal["user"]]


class AssistantMessage(TypedDict, total=False):
    content: str | list[ContentChunk] | None
    prefix: bool
    role: Literal["assistant"] | str
    tool_calls: list[ToolCall] | None


class AssistantMessageParam(TypedDict, total=False):
    content: str | list[ContentChunkParam] | None
    prefix: bool
    role: Required[Literal["assistant"]]
    tool_calls: list[ToolCallParam] | None


class Choice(TypedDict, total=False):
    finish_reason: Literal["error", "length", "model_length", "stop", "tool_calls"] | str
    index: int
    message: AssistantMessage
    messages: list[DeltaMessage]


class ChunkChoice(TypedDict, total=False):
    delta: DeltaMessage
    finish_reason: Literal["error", "length", "stop", "tool_calls"] | str | None
    index: int


class Response(TypedDict, total=False):
    choices: list[Choice]
    created: int
    id: str
    model: str
    object: str
    usage: UsageInfo


class StreamEvent(TypedDict, total=False):
    choices: list[ChunkChoice]
    created: int
    id: str
    model: str
    object: str
    p: str
    usage: UsageInfo


class SystemMessage(TypedDict, total=False):
    content: Required[str | list[SystemMessageContentChunks]]
    role: Required[Literal["system"]]


MessageParam: TypeAlias = AssistantMessageParam | SystemMessage | ToolMessage | UserMessage


class Request(TypedDict, total=False):
    frequency_penalty: float | None
    guardrails: list[GuardrailConfig] | None
    max_tokens: int | None
    messages: Required[list[MessageParam]]
    metadata: dict[str, object] | None
    model: Required[str]
    n: int | None
    parallel_tool_calls: bool
    prediction: Prediction
    presence_penalty: float | None
    prompt_cache_key: str | None
    prompt_mode: MistralPromptMode | None
    random_seed: int | None
    reasoning_effort: ReasoningEffort | None
    response_format: ResponseFormat
    safe_prompt: bool
    service_tier: RequestedServiceTier | None
    stop: str | list[str] | None
    stream: bool
    temperature: float | None
    tool_choice: ToolChoice | ToolChoiceEnum
    tools: list[ServerOrFunctionTool] | None
    top_p: float | None


class Extra(TypedDict, total=False):
    frequency_penalty: float | None
    guardrails: list[GuardrailConfig] | None
    max_tokens: int | None
    messages: list[MessageParam]
    metadata: dict[str, object] | None
    model: str
    n: int | None
    parallel_tool_calls: bool
    prediction: Prediction
    presence_penalty: float | None
    prompt_cache_key: str | None
    prompt_mode: MistralPromptMode | None
    random_seed: int | None
    reasoning_effort: ReasoningEffort | None
    response_format: ResponseFormat
    safe_prompt: bool
    service_tier: RequestedServiceTier | None
    stop: str | list[str] | None
    stream: bool
    temperature: float | None
    tool_choice: ToolChoice | ToolChoiceEnum
    tools: list[ServerOrFunctionTool] | None
    top_p: float | None
