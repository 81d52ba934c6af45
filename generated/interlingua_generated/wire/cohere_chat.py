"""The `cohere_chat` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict


class AnswerText(TypedDict, total=False):
    text: str
    type: Required[Literal["text"]]


class AnswerThinking(TypedDict, total=False):
    thinking: str
    type: Required[Literal["thinking"]]


class AssistantText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


class AssistantThinking(TypedDict, total=False):
    thinking: Required[str]
    type: Required[Literal["thinking"]]


class CitationEndEvent(TypedDict, total=False):
    index: int | None
    type: Required[Literal["citation-end"]]


class CitationOptions(TypedDict, total=False):
    mode: Literal["ACCURATE", "DISABLED", "ENABLED", "FAST", "OFF"] | None


class ContentDeltaDeltaMessageContent(TypedDict, total=False):
    text: str | None
    thinking: str | None


class ContentEndEvent(TypedDict, total=False):
    index: int | None
    type: Required[Literal["content-end"]]


class ContentStartDeltaMessageContent(TypedDict, total=False):
    text: str | None
    thinking: str | None
    type: Literal["text", "thinking"] | str | None


class DebugEvent(TypedDict, total=False):
    prompt: str | None
    type: Required[Literal["debug"]]


class Document(TypedDict, total=False):
    data: Required[dict[str, object]]
    id: str | None


class DocumentSource(TypedDict, total=False):
    document: dict[str, object] | None
    id: str | None
    type: Required[Literal["document"]]


class DocumentToolContent(TypedDict, total=False):
    document: Required[Document]
    type: Required[Literal["document"]]


class ErrorBody(TypedDict, total=False):
    id: str
    message: str


class ImageUrl(TypedDict, total=False):
    detail: Literal["auto", "high", "low"] | None
    url: Required[str]


class ImageUrlContent(TypedDict, total=False):
    image_url: Required[ImageUrl]
    type: Required[Literal["image_url"]]


class JsonObjectResponseFormat(TypedDict, total=False):
    json_schema: dict[str, object] | None
    type: Required[Literal["json_object"]]


class LogprobItem(TypedDict, total=False):
    logprobs: list[float] | None
    text: str | None
    token_ids: list[int]


class SystemText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


class TextContent(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


class TextResponseFormat(TypedDict, total=False):
    type: Required[Literal["text"]]


class TextToolContent(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


class Thinking(TypedDict, total=False):
    token_budget: int | None
    type: Required[Literal["disabled", "enabled"]]


class ToolCallDeltaDeltaMessageToolCallsFunction(TypedDict, total=False):
    arguments: str | None


class ToolCallEndEvent(TypedDict, total=False):
    index: int | None
    type: Required[Literal["tool-call-end"]]


class ToolCallFunction(TypedDict, total=False):
    arguments: str | None
    name: str | None


class ToolCallParam(TypedDict, total=False):
    function: ToolCallFunction | None
    id: Required[str]
    type: Required[Literal["function"]]


class ToolFunction(TypedDict, total=False):
    description: str | None
    name: Required[str]
    parameters: Required[dict[str, object]]


class ToolMessage(TypedDict, total=False):
    content: Required[str | list[DocumentToolContent | TextToolContent]]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]


class ToolPlanDeltaDeltaMessage(TypedDict, total=False):
    tool_plan: str | None


class ToolSource(TypedDict, total=False):
    id: str | None
    tool_output: dict[str, object] | None
    type: Required[Literal["tool"]]


class UsageBilledUnits(TypedDict, total=False):
    classifications: float | None
    input_tokens: float | None
    output_tokens: float | None
    search_units: float | None


class UsageTokens(TypedDict, total=False):
    image_tokens: float
    input_tokens: float | None
    output_tokens: float | None
    reasoning_tokens: float


class UserMessage(TypedDict, total=False):
    content: Required[str | list[ImageUrlContent | TextContent]]
    role: Required[Literal["user"]]


class Citation(TypedDict, total=False):
    content_index: int | None
    end: int | None
    sources: list[DocumentSource | ToolSource] | None
    start: int | None
    text: str | None
    type: Literal["PLAN", "TEXT_CONTENT", "THINKING_CONTENT"] | str | None


class CitationParam(TypedDict, total=False):
    content_index: int | None
    end: int | None
    sources: list[DocumentSource | ToolSource] | None
    start: int | None
    text: str | None
    type: Literal["PLAN", "TEXT_CONTENT", "THINKING_CONTENT"] | None


class CitationStartEventDeltaMessage(TypedDict, total=False):
    citations: Citation | None


class ContentDeltaDeltaMessage(TypedDict, total=False):
    content: ContentDeltaDeltaMessageContent | None


class ContentStartDeltaMessage(TypedDict, total=False):
    content: ContentStartDeltaMessageContent | None


class SystemMessage(TypedDict, total=False):
    content: Required[str | list[SystemText]]
    role: Required[Literal["system"]]


class Tool(TypedDict, total=False):
    function: ToolFunction | None
    type: Required[Literal["function"]]


class ToolCall(TypedDict, total=False):
    function: ToolCallFunction | None
    id: str
    type: Literal["function"] | str


class ToolCallDeltaDeltaMessageToolCalls(TypedDict, total=False):
    function: ToolCallDeltaDeltaMessageToolCallsFunction | None


class ToolCallStartDeltaMessage(TypedDict, total=False):
    tool_calls: ToolCall | None


class ToolPlanDeltaDelta(TypedDict, total=False):
    message: ToolPlanDeltaDeltaMessage | None


class ToolPlanDeltaEvent(TypedDict, total=False):
    delta: ToolPlanDeltaDelta | None
    type: Required[Literal["tool-plan-delta"]]


class Usage(TypedDict, total=False):
    billed_units: UsageBilledUnits | None
    cached_tokens: float | None
    tokens: UsageTokens | None


class AnswerMessage(TypedDict, total=False):
    citations: list[Citation] | None
    content: list[AnswerText | AnswerThinking] | None
    role: Literal["assistant"] | str
    tool_calls: list[ToolCall] | None
    tool_plan: str | None


class AssistantMessage(TypedDict, total=False):
    citations: list[CitationParam] | None
    content: str | list[AssistantText | AssistantThinking] | None
    role: Required[Literal["assistant"]]
    tool_calls: list[ToolCallParam] | None
    tool_plan: str | None


class CitationStartEventDelta(TypedDict, total=False):
    message: CitationStartEventDeltaMessage | None


class ContentDeltaDelta(TypedDict, total=False):
    message: ContentDeltaDeltaMessage | None


class ContentDeltaEvent(TypedDict, total=False):
    delta: ContentDeltaDelta | None
    index: int | None
    logprobs: LogprobItem | None
    type: Required[Literal["content-delta"]]


class ContentStartDelta(TypedDict, total=False):
    message: ContentStartDeltaMessage | None


class ContentStartEvent(TypedDict, total=False):
    delta: ContentStartDelta | None
    index: int | None
    type: Required[Literal["content-start"]]


class MessageEndDelta(TypedDict, total=False):
    error: str | None
    finish_reason: (
        Literal["COMPLETE", "ERROR", "MAX_TOKENS", "STOP_SEQUENCE", "TIMEOUT", "TOOL_CALL"]
        | str
        | None
    )
    usage: Usage | None


class MessageEndEvent(TypedDict, total=False):
    delta: MessageEndDelta | None
    id: str | None
    type: Required[Literal["message-end"]]


class MessageStart(TypedDict, total=False):
    message: AnswerMessage


class MessageStartEvent(TypedDict, total=False):
    delta: MessageStart | None
    id: str | None
    type: Required[Literal["message-start"]]


RequestMessage: TypeAlias = AssistantMessage | SystemMessage | ToolMessage | UserMessage


class Response(TypedDict, total=False):
    finish_reason: (
        Literal["COMPLETE", "ERROR", "MAX_TOKENS", "STOP_SEQUENCE", "TIMEOUT", "TOOL_CALL"] | str
    )
    id: str
    logprobs: list[LogprobItem] | None
    message: AnswerMessage
    usage: Usage | None


class ToolCallDeltaDeltaMessage(TypedDict, total=False):
    tool_calls: ToolCallDeltaDeltaMessageToolCalls | None


class ToolCallStartDelta(TypedDict, total=False):
    message: ToolCallStartDeltaMessage | None


class ToolCallStartEvent(TypedDict, total=False):
    delta: ToolCallStartDelta | None
    index: int | None
    type: Required[Literal["tool-call-start"]]


class CitationStartEvent(TypedDict, total=False):
    delta: CitationStartEventDelta | None
    index: int | None
    type: Required[Literal["citation-start"]]


class Extra(TypedDict, total=False):
    citation_options: CitationOptions | None
    documents: list[str | Document] | None
    frequency_penalty: float | None
    k: int | None
    logprobs: bool | None
    max_tokens: int | None
    messages: list[RequestMessage]
    model: str
    p: float | None
    presence_penalty: float | None
    priority: int | None
    response_format: JsonObjectResponseFormat | TextResponseFormat | None
    safety_mode: Literal["CONTEXTUAL", "OFF", "STRICT"] | None
    seed: int | None
    stop_sequences: list[str] | None
    stream: bool
    strict_tools: bool | None
    temperature: float | None
    thinking: Thinking | None
    tool_choice: Literal["NONE", "REQUIRED"] | None
    tools: list[Tool] | None


class Request(TypedDict, total=False):
    citation_options: CitationOptions | None
    documents: list[str | Document] | None
    frequency_penalty: float | None
    k: int | None
    logprobs: bool | None
    max_tokens: int | None
    messages: Required[list[RequestMessage]]
    model: Required[str]
    p: float | None
    presence_penalty: float | None
    priority: int | None
    response_format: JsonObjectResponseFormat | TextResponseFormat | None
    safety_mode: Literal["CONTEXTUAL", "OFF", "STRICT"] | None
    seed: int | None
    stop_sequences: list[str] | None
    stream: bool
    strict_tools: bool | None
    temperature: float | None
    thinking: Thinking | None
    tool_choice: Literal["NONE", "REQUIRED"] | None
    tools: list[Tool] | None


class ToolCallDeltaDelta(TypedDict, total=False):
    message: ToolCallDeltaDeltaMessage | None


class ToolCallDeltaEvent(TypedDict, total=False):
    delta: ToolCallDeltaDelta | None
    index: int | None
    type: Required[Literal["tool-call-delta"]]


StreamEvent: TypeAlias = (
    CitationEndEvent
    | CitationStartEvent
    | ContentDeltaEvent
    | ContentEndEvent
    | ContentStartEvent
    | DebugEvent
    | MessageEndEvent
    | MessageStartEvent
    | ToolCallDeltaEvent
    | ToolCallEndEvent
    | ToolCallStartEvent
    | ToolPlanDeltaEvent
)
