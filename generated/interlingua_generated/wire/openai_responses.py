"""The `openai_responses` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict


class AccessPrograms(TypedDict, total=False):
    cyber: Literal["daybreak_blue", "daybreak_red", "standard"] | str


class AccessProgramsRequest(TypedDict, total=False):
    cyber: Literal["daybreak_blue", "daybreak_red", "standard"]


ApplyPatchCallOutputStatus: TypeAlias = Literal["completed", "failed"] | str


ApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"]


ApplyPatchCallStatus: TypeAlias = Literal["completed", "in_progress"] | str


ApplyPatchCallStatusParam: TypeAlias = Literal["completed", "in_progress"]


class ApplyPatchCreateFileOperation(TypedDict, total=False):
    diff: str
    path: str
    type: Required[Literal["create_file"]]


class ApplyPatchCreateFileOperationParam(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]


class ApplyPatchDeleteFileOperation(TypedDict, total=False):
    path: str
    type: Required[Literal["delete_file"]]


class ApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    path: Required[str]
    type: Required[Literal["delete_file"]]


class ApplyPatchUpdateFileOperation(TypedDict, total=False):
    diff: str
    path: str
    type: Required[Literal["update_file"]]


class ApplyPatchUpdateFileOperationParam(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]


class ApproximateLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"] | str


class ApproximateLocationParam(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Required[Literal["approximate"]]


class CacheWriteTokensDetails(TypedDict, total=False):
    ttl_12h_tokens: int
    ttl_30m_tokens: int


CallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str


CallableToolAllowedCallerParam: TypeAlias = Literal["direct", "programmatic"]


ClickButtonType: TypeAlias = Literal["back", "forward", "left", "right", "wheel"] | str


ClickButtonTypeParam: TypeAlias = Literal["back", "forward", "left", "right", "wheel"]


class CodeInterpreterOutputImage(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: str


class CodeInterpreterOutputImageParam(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: Required[str]


class CodeInterpreterOutputLogs(TypedDict, total=False):
    logs: str
    type: Required[Literal["logs"]]


class CodeInterpreterOutputLogsParam(TypedDict, total=False):
    logs: Required[str]
    type: Required[Literal["logs"]]


class CodeInterpreterToolCall(TypedDict, total=False):
    code: str | None
    container_id: str
    id: str
    outputs: list[CodeInterpreterOutputImage | CodeInterpreterOutputLogs] | None
    status: Literal["completed", "failed", "in_progress", "incomplete", "interpreting"] | str
    type: Required[Literal["code_interpreter_call"]]


class CodeInterpreterToolCallParam(TypedDict, total=False):
    code: Required[str | None]
    container_id: Required[str]
    id: Required[str]
    outputs: Required[list[CodeInterpreterOutputImageParam | CodeInterpreterOutputLogsParam] | None]
    status: Required[Literal["completed", "failed", "in_progress", "incomplete", "interpreting"]]
    type: Required[Literal["code_interpreter_call"]]


CompactMessagePhase: TypeAlias = Literal["commentary", "final_answer"] | str


CompactServiceTier: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"]


class Compaction(TypedDict, total=False):
    created_by: str | None
    encrypted_content: str
    id: str
    type: Required[Literal["compaction"]]


class CompactionSummary(TypedDict, total=False):
    encrypted_content: str
    id: str | None
    type: Literal["compaction"] | str


class CompactionSummaryParam(TypedDict, total=False):
    encrypted_content: Required[str]
    id: str | None
    type: Required[Literal["compaction"]]


class CompactionTrigger(TypedDict, total=False):
    id: str | None
    type: Literal["compaction_trigger"] | str


class CompactionTriggerParam(TypedDict, total=False):
    id: str | None
    type: Required[Literal["compaction_trigger"]]


class ComparisonFilter(TypedDict, total=False):
    key: str
    type: Required[Literal["eq", "gt", "gte", "in", "lt", "lte", "ne", "nin"]]
    value: bool | float | str | list[float | str]


class ComparisonFilterParam(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "gt", "gte", "in", "lt", "lte", "ne", "nin"]]
    value: Required[bool | float | str | list[float | str]]


class CompoundFilter(TypedDict, total=False):
    filters: list[ComparisonFilter | CompoundFilter]
    type: Required[Literal["and", "or"]]


class CompoundFilterParam(TypedDict, total=False):
    filters: Required[list[ComparisonFilterParam | CompoundFilterParam]]
    type: Required[Literal["and", "or"]]


ComputerCallOutputStatus: TypeAlias = (
    Literal["completed", "failed", "in_progress", "incomplete"] | str
)


class ComputerCallSafetyCheck(TypedDict, total=False):
    code: str | None
    id: str
    message: str | None


class ComputerCallSafetyCheckParam(TypedDict, total=False):
    code: str | None
    id: Required[str]
    message: str | None


ComputerEnvironment: TypeAlias = Literal["browser", "linux", "mac", "ubuntu", "windows"] | str


ComputerEnvironmentParam: TypeAlias = Literal["browser", "linux", "mac", "ubuntu", "windows"]


class ComputerScreenshotImage(TypedDict, total=False):
    file_id: str | None
    image_url: str | None
    type: Literal["computer_screenshot"] | str


class ComputerScreenshotImageParam(TypedDict, total=False):
    file_id: str | None
    image_url: str | None
    type: Required[Literal["computer_screenshot"]]


class ComputerTool(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ComputerToolCallOutputResource(TypedDict, total=False):
    acknowledged_safety_checks: list[ComputerCallSafetyCheck] | None
    call_id: str
    created_by: str | None
    id: str
    output: ComputerScreenshotImage
    status: ComputerCallOutputStatus
    type: Required[Literal["computer_call_output"]]


class ComputerUsePreviewTool(TypedDict, total=False):
    display_height: int
    display_width: int
    environment: ComputerEnvironment
    type: Required[Literal["computer_use_preview"]]


class ComputerUsePreviewToolFields(TypedDict, total=False):
    display_height: Required[int]
    display_width: Required[int]
    environment: Required[ComputerEnvironmentParam]


class ComputerUsePreviewToolParam(TypedDict, total=False):
    display_height: Required[int]
    display_width: Required[int]
    environment: Required[ComputerEnvironmentParam]
    type: Required[Literal["computer_use_preview"]]


class ConfigurationUpdateReasoning(TypedDict, total=False):
    effort: Literal["high", "low", "max", "medium", "minimal", "none", "xhigh"] | str | None


class ConfigurationUpdateReasoningParam(TypedDict, total=False):
    effort: Literal["high", "low", "max", "medium", "minimal", "none", "xhigh"] | None


class ContainerFileCitation(TypedDict, total=False):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Required[Literal["container_file_citation"]]


class ContainerFileCitationParam(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    type: Required[Literal["container_file_citation"]]


ContainerMemoryLimit: TypeAlias = Literal["16g", "1g", "4g", "64g"] | str


ContainerMemoryLimitParam: TypeAlias = Literal["16g", "1g", "4g", "64g"]


class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    type: Required[Literal["disabled"]]


class ContainerNetworkPolicyDomainSecret(TypedDict, total=False):
    domain: str
    name: str
    value: str


class ContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    domain: Required[str]
    name: Required[str]
    value: Required[str]


class ContainerReference(TypedDict, total=False):
    container_id: str
    type: Required[Literal["container_reference"]]


class ContainerReferenceParam(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]


class ContextManagementParam(TypedDict, total=False):
    compact_threshold: int | None
    type: Required[str]


class ConversationReference(TypedDict, total=False):
    id: Required[str]


class Coord(TypedDict, total=False):
    x: int
    y: int


class CoordParam(TypedDict, total=False):
    x: Required[int]
    y: Required[int]


class CountTokensResponse(TypedDict, total=False):
    input_tokens: int
    object: Literal["response.input_tokens"] | str


class CustomTextFormatParam(TypedDict, total=False):
    type: Required[Literal["text"]]


Detail: TypeAlias = Literal["auto", "high", "low", "original"] | str


DetailParam: TypeAlias = Literal["auto", "high", "low", "original"]


class DirectToolCallCaller(TypedDict, total=False):
    type: Required[Literal["direct"]]


class DoubleClickAction(TypedDict, total=False):
    keys: list[str] | None
    type: Required[Literal["double_click"]]
    x: int
    y: int


class DoubleClickActionParam(TypedDict, total=False):
    keys: Required[list[str] | None]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]


class DragAction(TypedDict, total=False):
    keys: list[str] | None
    path: list[Coord]
    type: Required[Literal["drag"]]


class DragActionParam(TypedDict, total=False):
    keys: list[str] | None
    path: Required[list[CoordParam]]
    type: Required[Literal["drag"]]


class Error(TypedDict, total=False):
    code: str | None
    message: str
    param: str | None
    type: str


class ErrorBody(TypedDict, total=False):
    code: str
    error: str | Error


class FileCitation(TypedDict, total=False):
    file_id: str
    filename: str
    index: int
    type: Required[Literal["file_citation"]]


class FileCitationParam(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]


FileDetail: TypeAlias = Literal["auto", "high", "low"] | str | None


FileDetailParam: TypeAlias = Literal["auto", "high", "low"] | None


FileInputDetail: TypeAlias = Literal["auto", "high", "low"] | str | None


FileInputDetailParam: TypeAlias = Literal["auto", "high", "low"] | None


class FilePath(TypedDict, total=False):
    file_id: str
    index: int
    type: Required[Literal["file_path"]]


class FilePathParam(TypedDict, total=False):
    file_id: Required[str]
    index: Required[int]
    type: Required[Literal["file_path"]]


class FileSearchToolCallResult(TypedDict, total=False):
    attributes: dict[str, bool | float | str] | None
    file_id: str | None
    filename: str | None
    score: float | None
    text: str | None


Filters: TypeAlias = ComparisonFilter | CompoundFilter


FiltersParam: TypeAlias = ComparisonFilterParam | CompoundFilterParam


FunctionCallItemStatus: TypeAlias = Literal["completed", "in_progress", "incomplete"] | str


FunctionCallItemStatusParam: TypeAlias = Literal["completed", "in_progress", "incomplete"]


FunctionCallOutputStatus: TypeAlias = Literal["completed", "in_progress", "incomplete"] | str


FunctionCallStatus: TypeAlias = Literal["completed", "in_progress", "incomplete"] | str


class FunctionShellAction(TypedDict, total=False):
    commands: list[str]
    max_output_length: int | None
    timeout_ms: int | None


class FunctionShellActionEcho(TypedDict, total=False):
    commands: list[str]
    max_output_length: int | None
    timeout_ms: int | None


class FunctionShellActionParam(TypedDict, total=False):
    commands: Required[list[str]]
    max_output_length: int | None
    timeout_ms: int | None


FunctionShellCallItemStatus: TypeAlias = Literal["completed", "in_progress", "incomplete"] | str


FunctionShellCallItemStatusParam: TypeAlias = Literal["completed", "in_progress", "incomplete"]


class FunctionShellCallOutputExitOutcome(TypedDict, total=False):
    exit_code: int
    type: Required[Literal["exit"]]


class FunctionShellCallOutputExitOutcomeParam(TypedDict, total=False):
    exit_code: Required[int]
    type: Required[Literal["exit"]]


FunctionShellCallOutputStatus: TypeAlias = Literal["completed", "in_progress", "incomplete"] | str


class FunctionShellCallOutputTimeoutOutcome(TypedDict, total=False):
    type: Required[Literal["timeout"]]


FunctionShellCallStatus: TypeAlias = Literal["completed", "in_progress", "incomplete"] | str


FunctionTool = TypedDict(
    "FunctionTool",
    {
        "allowed_callers": list[CallableToolAllowedCaller] | None,
        "async": bool | None,
        "defer_loading": bool | None,
        "description": str | None,
        "name": str,
        "output_schema": dict[str, object] | None,
        "parameters": dict[str, object] | None,
        "strict": bool | None,
        "type": Required[Literal["function"]],
    },
    total=False,
)


FunctionToolParam = TypedDict(
    "FunctionToolParam",
    {
        "allowed_callers": list[CallableToolAllowedCallerParam] | None,
        "async": bool | None,
        "defer_loading": bool | None,
        "description": str | None,
        "name": Required[str],
        "output_schema": dict[str, object] | None,
        "parameters": Required[dict[str, object] | None],
        "strict": bool | None,
        "type": Required[Literal["function"]],
    },
    total=False,
)


GrammarSyntax: TypeAlias = Literal["lark", "regex"] | str


GrammarSyntaxParam: TypeAlias = Literal["lark", "regex"]


class HTTPError(TypedDict, total=False):
    code: int
    message: str
    type: Required[Literal["http_error"]]


class HTTPErrorParam(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["http_error"]]


class HybridSearchOptions(TypedDict, total=False):
    embedding_weight: float
    text_weight: float


class HybridSearchOptionsParam(TypedDict, total=False):
    embedding_weight: Required[float]
    text_weight: Required[float]


class ImageConfiguration(TypedDict, total=False):
    context_compression: Literal["disabled", "enabled"] | str


class ImageConfigurationRequest(TypedDict, total=False):
    context_compression: Literal["auto", "disabled", "enabled"]


ImageDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str


ImageDetailParam: TypeAlias = Literal["auto", "high", "low", "original"]


ImageGenAction: TypeAlias = Literal["auto", "edit", "generate"] | str | None


ImageGenActionParam: TypeAlias = Literal["auto", "edit", "generate"] | None


class ImageGenToolCallModerationDetails(TypedDict, total=False):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"] | str


class ImageGenToolCallModerationDetailsParam(TypedDict, total=False):
    categories: Required[list[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"]]


class ImageGenToolCallSvgUsage(TypedDict, total=False):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ImageGenToolCallSvgUsageParam(TypedDict, total=False):
    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]


class ImageGenToolInputImageMask(TypedDict, total=False):
    file_id: str
    image_url: str


class ImageGenToolSvgReasoning(TypedDict, total=False):
    effort: Literal["high", "low", "max", "medium", "minimal", "none", "xhigh"] | str


class ImageGenToolSvgReasoningParam(TypedDict, total=False):
    effort: Literal["high", "low", "max", "medium", "minimal", "none", "xhigh"]


Include: TypeAlias = Literal[
    "code_interpreter_call.outputs",
    "computer_call_output.output.image_url",
    "file_search_call.results",
    "message.input_image.image_url",
    "message.output_text.logprobs",
    "reasoning.encrypted_content",
    "web_search_call.action.sources",
    "web_search_call.results",
]


class InlineSkillSource(TypedDict, total=False):
    data: str
    media_type: Literal["application/zip"] | str
    type: Literal["base64"] | str


class InlineSkillSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


InputFidelity: TypeAlias = Literal["high", "low"] | str


InputFidelityParam: TypeAlias = Literal["high", "low"]


class InputTransformation(TypedDict, total=False):
    action: Literal["removed"] | str
    id: str
    reason: (
        Literal[
            "end_user_mismatch",
            "model_mismatch",
            "organization_mismatch",
            "prefix_mismatch",
            "turn_boundary",
        ]
        | str
    )
    type: Literal["reasoning"] | str


class ItemReference(TypedDict, total=False):
    id: str
    type: Literal["item_reference"] | str | None


class ItemReferenceParam(TypedDict, total=False):
    id: Required[str]
    type: Literal["item_reference"] | None


class KeyPressAction(TypedDict, total=False):
    keys: list[str]
    type: Required[Literal["keypress"]]


class KeyPressActionParam(TypedDict, total=False):
    keys: Required[list[str]]
    type: Required[Literal["keypress"]]


class ListInputItemsQuery(TypedDict, total=False):
    after: str
    include: list[Include]
    limit: int
    order: Literal["asc", "desc"]


class LocalEnvironmentResource(TypedDict, total=False):
    type: Required[Literal["local"]]


class LocalShellExecAction(TypedDict, total=False):
    command: list[str]
    env: dict[str, str]
    timeout_ms: int | None
    type: Literal["exec"] | str
    user: str | None
    working_directory: str | None


class LocalShellExecActionParam(TypedDict, total=False):
    command: Required[list[str]]
    env: Required[dict[str, str]]
    timeout_ms: int | None
    type: Required[Literal["exec"]]
    user: str | None
    working_directory: str | None


class LocalShellToolCall(TypedDict, total=False):
    action: LocalShellExecAction
    call_id: str
    id: str
    status: Literal["completed", "in_progress", "incomplete"] | str
    type: Required[Literal["local_shell_call"]]


class LocalShellToolCallOutput(TypedDict, total=False):
    id: str
    output: str
    status: Literal["completed", "in_progress", "incomplete"] | str | None
    type: Required[Literal["local_shell_call_output"]]


class LocalShellToolCallOutputParam(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    status: Literal["completed", "in_progress", "incomplete"] | None
    type: Required[Literal["local_shell_call_output"]]


class LocalShellToolCallParam(TypedDict, total=False):
    action: Required[LocalShellExecActionParam]
    call_id: Required[str]
    id: Required[str]
    status: Required[Literal["completed", "in_progress", "incomplete"]]
    type: Required[Literal["local_shell_call"]]


class LocalShellToolParam(TypedDict, total=False):
    type: Required[Literal["local_shell"]]


class LocalSkill(TypedDict, total=False):
    description: str
    name: str
    path: str


class LocalSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]


class MCPApprovalRequest(TypedDict, total=False):
    arguments: str
    id: str
    name: str
    server_label: str
    type: Required[Literal["mcp_approval_request"]]


class MCPApprovalRequestParam(TypedDict, total=False):
    arguments: Required[str]
    id: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]


class MCPApprovalResponse(TypedDict, total=False):
    approval_request_id: str
    approve: bool
    id: str | None
    reason: str | None
    type: Literal["mcp_approval_response"] | str


class MCPApprovalResponseParam(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    id: str | None
    reason: str | None
    type: Required[Literal["mcp_approval_response"]]


class MCPApprovalResponseResource(TypedDict, total=False):
    approval_request_id: str
    approve: bool
    id: str
    reason: str | None
    type: Required[Literal["mcp_approval_response"]]


class MCPListToolsTool(TypedDict, total=False):
    annotations: dict[str, object] | None
    description: str | None
    input_schema: dict[str, object]
    name: str


class MCPListToolsToolParam(TypedDict, total=False):
    annotations: dict[str, object] | None
    description: str | None
    input_schema: Required[dict[str, object]]
    name: Required[str]


class MCPProtocolError(TypedDict, total=False):
    code: int
    message: str
    type: Required[Literal["mcp_protocol_error"]]


class MCPProtocolErrorParam(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["mcp_protocol_error"]]


MCPToolCallStatus: TypeAlias = (
    Literal["calling", "completed", "failed", "in_progress", "incomplete"] | str | None
)


MCPToolCallStatusParam: TypeAlias = (
    Literal["calling", "completed", "failed", "in_progress", "incomplete"] | None
)


class MCPToolExecutionError(TypedDict, total=False):
    content: object
    type: Required[Literal["mcp_tool_execution_error"]]


class MCPToolExecutionErrorParam(TypedDict, total=False):
    content: Required[object]
    type: Required[Literal["mcp_tool_execution_error"]]


class MCPToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: list[str]


class MCPToolRequireApproval(TypedDict, total=False):
    always: MCPToolFilter
    never: MCPToolFilter


MessagePhase: TypeAlias = Literal["commentary", "final_answer"] | str


MessagePhaseParam: TypeAlias = Literal["commentary", "final_answer"]


MessageRole: TypeAlias = (
    Literal[
        "assistant", "critic", "developer", "discriminator", "system", "tool", "unknown", "user"
    ]
    | str
)


MessageStatus: TypeAlias = Literal["completed", "in_progress", "incomplete"] | str


class MisalignmentSteer(TypedDict, total=False):
    message: str


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
    type: Required[Literal["moderation_result"]]


class MoveAction(TypedDict, total=False):
    keys: list[str] | None
    type: Required[Literal["move"]]
    x: int
    y: int


class MoveActionParam(TypedDict, total=False):
    keys: list[str] | None
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]


NamespaceFunctionTool = TypedDict(
    "NamespaceFunctionTool",
    {
        "allowed_callers": list[CallableToolAllowedCaller] | None,
        "async": bool | None,
        "defer_loading": bool | None,
        "description": str | None,
        "name": str,
        "output_schema": dict[str, object] | None,
        "parameters": dict[str, object] | None,
        "strict": bool | None,
        "type": Required[Literal["function"]],
    },
    total=False,
)


NamespaceFunctionToolParam = TypedDict(
    "NamespaceFunctionToolParam",
    {
        "allowed_callers": list[CallableToolAllowedCallerParam] | None,
        "async": bool | None,
        "defer_loading": bool | None,
        "description": str | None,
        "name": Required[str],
        "output_schema": dict[str, object] | None,
        "parameters": dict[str, object] | None,
        "strict": bool | None,
        "type": Required[Literal["function"]],
    },
    total=False,
)


Personality: TypeAlias = Literal["friendly", "pragmatic"] | str


class Program(TypedDict, total=False):
    call_id: str
    code: str
    fingerprint: str
    id: str
    type: Required[Literal["program"]]


ProgramOutputStatus: TypeAlias = Literal["completed", "incomplete"] | str


ProgramOutputStatusParam: TypeAlias = Literal["completed", "incomplete"]


class ProgramParam(TypedDict, total=False):
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    id: Required[str]
    type: Required[Literal["program"]]


class ProgramToolCallCaller(TypedDict, total=False):
    caller_id: str
    type: Required[Literal["program"]]


class ProgramToolCallCallerParam(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Literal["explicit"] | str


class PromptCacheBreakpointConfig(TypedDict, total=False):
    mode: Literal["explicit"] | str
    ttl: Literal["12h", "30m"] | str | None


class PromptCacheBreakpointConfigParam(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["12h", "30m"] | None


class PromptCacheBreakpointParam(TypedDict, total=False):
    mode: Required[Literal["explicit"]]


class PromptCacheDiagnosticsCacheHit(TypedDict, total=False):
    type: Required[Literal["cache_hit"]]


class PromptCacheDiagnosticsCacheMiss(TypedDict, total=False):
    cache_missed_tokens: int
    comparison_reusable_tokens: int | None
    reason: (
        Literal[
            "context_compacted",
            "input_changed",
            "model_changed",
            "prompt_cache_key_changed",
            "reasoning_effort_changed",
            "service_tier_changed",
            "text_format_changed",
            "tools_changed",
            "verbosity_changed",
        ]
        | str
    )
    type: Required[Literal["cache_miss"]]


class PromptCacheDiagnosticsComparisonResponseNotFound(TypedDict, total=False):
    type: Required[Literal["comparison_response_not_found"]]


class PromptCacheDiagnosticsUnavailable(TypedDict, total=False):
    type: Required[Literal["unavailable"]]


PromptCacheMode: TypeAlias = Literal["explicit", "implicit"] | str


PromptCacheModeParam: TypeAlias = Literal["explicit", "implicit"]


PromptCacheRetention: TypeAlias = Literal["24h", "in_memory"]


PromptCacheTTL: TypeAlias = Literal["12h", "30m"] | str


PromptCacheTTLParam: TypeAlias = Literal["12h", "30m"]


RankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"] | str | None


RankerVersionTypeParam: TypeAlias = Literal["auto", "default-2024-11-15"] | None


class RankingOptions(TypedDict, total=False):
    hybrid_search: HybridSearchOptions | None
    ranker: RankerVersionType | None
    score_threshold: float | None


class RankingOptionsParam(TypedDict, total=False):
    hybrid_search: HybridSearchOptionsParam | None
    ranker: RankerVersionTypeParam | None
    score_threshold: float | None


ReasoningEffort: TypeAlias = (
    Literal["high", "low", "max", "medium", "minimal", "none", "xhigh"] | str
)


ReasoningEffortParam: TypeAlias = Literal[
    "high", "low", "max", "medium", "minimal", "none", "xhigh"
]


ReasoningMode: TypeAlias = Literal["pro", "standard"] | str


class ReasoningParam(TypedDict, total=False):
    context: Literal["all_turns", "auto", "current_turn"] | None
    effort: ReasoningEffortParam | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: ReasoningMode
    summary: Literal["auto", "concise", "detailed"] | None


class ReasoningTextContent(TypedDict, total=False):
    text: str
    type: Required[Literal["reasoning_text"]]


class ReasoningTextContentParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["reasoning_text"]]


class RefusalContent(TypedDict, total=False):
    refusal: str
    type: Required[Literal["refusal"]]


class RefusalContentParam(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class ResponseAudioDeltaEvent(TypedDict, total=False):
    delta: str
    sequence_number: int
    type: Required[Literal["response.audio.delta"]]


class ResponseAudioDoneEvent(TypedDict, total=False):
    sequence_number: int
    type: Required[Literal["response.audio.done"]]


class ResponseAudioTranscriptDeltaEvent(TypedDict, total=False):
    delta: str
    sequence_number: int
    type: Required[Literal["response.audio.transcript.delta"]]


class ResponseAudioTranscriptDoneEvent(TypedDict, total=False):
    sequence_number: int
    type: Required[Literal["response.audio.transcript.done"]]


class ResponseCodeInterpreterCallCodeDeltaEvent(TypedDict, total=False):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.code_interpreter_call_code.delta"]]


class ResponseCodeInterpreterCallCodeDoneEvent(TypedDict, total=False):
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.code_interpreter_call_code.done"]]


class ResponseCodeInterpreterCallCompletedEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.code_interpreter_call.completed"]]


class ResponseCodeInterpreterCallInProgressEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.code_interpreter_call.in_progress"]]


class ResponseCodeInterpreterCallInterpretingEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.code_interpreter_call.interpreting"]]


class ResponseCompactionCompactingEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.compaction.compacting"]]


class ResponseConversation(TypedDict, total=False):
    id: str


class ResponseCustomToolCallInputDeltaEvent(TypedDict, total=False):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.custom_tool_call_input.delta"]]


class ResponseCustomToolCallInputDoneEvent(TypedDict, total=False):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.custom_tool_call_input.done"]]


ResponseErrorCode: TypeAlias = (
    Literal[
        "bio_policy",
        "data_residency_mismatch",
        "empty_image_file",
        "failed_to_download_image",
        "image_content_policy_violation",
        "image_file_not_found",
        "image_file_too_large",
        "image_parse_error",
        "image_too_large",
        "image_too_small",
        "invalid_base64_image",
        "invalid_image",
        "invalid_image_format",
        "invalid_image_mode",
        "invalid_image_url",
        "invalid_prompt",
        "misalignment_policy_violation",
        "rate_limit_exceeded",
        "server_error",
        "unsupported_image_media_type",
        "vector_store_timeout",
    ]
    | str
)


class ResponseErrorEvent(TypedDict, total=False):
    code: str | None
    message: str
    param: str | None
    sequence_number: int
    type: Required[Literal["error"]]


class ResponseFileSearchCallCompletedEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.file_search_call.completed"]]


class ResponseFileSearchCallInProgressEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.file_search_call.in_progress"]]


class ResponseFileSearchCallSearchingEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.file_search_call.searching"]]


class ResponseFormatJsonObject(TypedDict, total=False):
    type: Required[Literal["json_object"]]


class ResponseFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


class ResponseFunctionCallArgumentsDeltaEvent(TypedDict, total=False):
    delta: str
    item_id: str
    obfuscation: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.function_call_arguments.delta"]]


class ResponseFunctionCallArgumentsDoneEvent(TypedDict, total=False):
    arguments: str
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.function_call_arguments.done"]]


class ResponseImageGenCallCompletedEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.image_generation_call.completed"]]


class ResponseImageGenCallGeneratingEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.image_generation_call.generating"]]


class ResponseImageGenCallInProgressEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.image_generation_call.in_progress"]]


class ResponseImageGenCallPartialImageEvent(TypedDict, total=False):
    background: str | None
    item_id: str
    output_format: str | None
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    quality: str | None
    sequence_number: int
    size: str | None
    type: Required[Literal["response.image_generation_call.partial_image"]]


class ResponseIncompleteDetails(TypedDict, total=False):
    reason: Literal["content_filter", "max_output_tokens"] | str


class ResponseLogProbTopLogprob(TypedDict, total=False):
    logprob: float | None
    token: str | None


class ResponseMCPCallArgumentsDeltaEvent(TypedDict, total=False):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.mcp_call_arguments.delta"]]


class ResponseMCPCallArgumentsDoneEvent(TypedDict, total=False):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.mcp_call_arguments.done"]]


class ResponseMCPCallCompletedEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.mcp_call.completed"]]


class ResponseMCPCallFailedEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.mcp_call.failed"]]


class ResponseMCPCallInProgressEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.mcp_call.in_progress"]]


class ResponseMCPListToolsCompletedEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.mcp_list_tools.completed"]]


class ResponseMCPListToolsFailedEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.mcp_list_tools.failed"]]


class ResponseMCPListToolsInProgressEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.mcp_list_tools.in_progress"]]


ResponsePromptCacheDiagnostics: TypeAlias = (
    PromptCacheDiagnosticsCacheHit
    | PromptCacheDiagnosticsCacheMiss
    | PromptCacheDiagnosticsComparisonResponseNotFound
    | PromptCacheDiagnosticsUnavailable
)


class ResponseReasoningSummaryTextDeltaEvent(TypedDict, total=False):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Required[Literal["response.reasoning_summary_text.delta"]]


class ResponseReasoningSummaryTextDoneEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Required[Literal["response.reasoning_summary_text.done"]]


class ResponseReasoningTextDeltaEvent(TypedDict, total=False):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.reasoning_text.delta"]]


class ResponseReasoningTextDoneEvent(TypedDict, total=False):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Required[Literal["response.reasoning_text.done"]]


class ResponseRefusalDeltaEvent(TypedDict, total=False):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.refusal.delta"]]


class ResponseRefusalDoneEvent(TypedDict, total=False):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Required[Literal["response.refusal.done"]]


class ResponseShellCallCommandAddedStreamingEvent(TypedDict, total=False):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Required[Literal["response.shell_call_command.added"]]


class ResponseShellCallCommandDeltaStreamingEvent(TypedDict, total=False):
    command_index: int
    delta: str
    obfuscation: str | None
    output_index: int
    sequence_number: int
    type: Required[Literal["response.shell_call_command.delta"]]


class ResponseShellCallCommandDoneStreamingEvent(TypedDict, total=False):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Required[Literal["response.shell_call_command.done"]]


class ResponseStreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class ResponseUsageInputTokensDetails(TypedDict, total=False):
    cache_write_tokens: int
    cache_write_tokens_details: CacheWriteTokensDetails | None
    cached_tokens: int


class ResponseUsageOutputTokensDetails(TypedDict, total=False):
    reasoning_tokens: int


class ResponseWebSearchCallCompletedEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.web_search_call.completed"]]


class ResponseWebSearchCallInProgressEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.web_search_call.in_progress"]]


class ResponseWebSearchCallSearchingEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.web_search_call.searching"]]


class RetrieveQuery(TypedDict, total=False):
    include: list[Include]


class ScreenshotActionParam(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class ScrollAction(TypedDict, total=False):
    keys: list[str] | None
    scroll_x: int
    scroll_y: int
    type: Required[Literal["scroll"]]
    x: int
    y: int


class ScrollActionParam(TypedDict, total=False):
    keys: list[str] | None
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]


SearchContentType: TypeAlias = Literal["image", "text"] | str


SearchContentTypeParam: TypeAlias = Literal["image", "text"]


SearchContextSize: TypeAlias = Literal["high", "low", "medium"] | str | None


SearchContextSizeParam: TypeAlias = Literal["high", "low", "medium"] | None


ServiceTier: TypeAlias = (
    Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
)


ServiceTierParam: TypeAlias = Literal[
    "auto", "default", "fast", "flex", "priority", "scale", "ultrafast"
]


SharedModelName: TypeAlias = (
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


class ShellCallOutputDelta(TypedDict, total=False):
    stderr: str | None
    stdout: str | None


class SkillReference(TypedDict, total=False):
    skill_id: str
    type: Required[Literal["skill_reference"]]
    version: str | None


class SkillReferenceParam(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None


class SpecificApplyPatchParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class SpecificFunctionShellParam(TypedDict, total=False):
    type: Required[Literal["shell"]]


class SpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class SummaryTextContent(TypedDict, total=False):
    text: str
    type: Required[Literal["summary_text"]]


class SummaryTextContentParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["summary_text"]]


class TextContent(TypedDict, total=False):
    text: str
    type: Required[Literal["text"]]


class TextResponseFormatJsonSchema(TypedDict, total=False):
    description: str | None
    name: str
    schema: dict[str, object]
    strict: bool | None
    type: Required[Literal["json_schema"]]


class TextResponseFormatJsonSchemaParam(TypedDict, total=False):
    description: str | None
    name: Required[str]
    schema: Required[dict[str, object]]
    strict: bool | None
    type: Required[Literal["json_schema"]]


ToolCallCaller: TypeAlias = DirectToolCallCaller | ProgramToolCallCaller


ToolCallCallerParam: TypeAlias = DirectToolCallCaller | ProgramToolCallCallerParam


class ToolChoiceAllowed(TypedDict, total=False):
    mode: Literal["auto", "required"] | str
    tools: list[dict[str, object]]
    type: Required[Literal["allowed_tools"]]


class ToolChoiceAllowedParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[list[dict[str, object]]]
    type: Required[Literal["allowed_tools"]]


class ToolChoiceCustom(TypedDict, total=False):
    name: str
    type: Required[Literal["custom"]]


class ToolChoiceCustomParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ToolChoiceFunction(TypedDict, total=False):
    name: str
    type: Required[Literal["function"]]


class ToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]


class ToolChoiceMCP(TypedDict, total=False):
    name: str | None
    server_label: str
    type: Required[Literal["mcp"]]


class ToolChoiceMCPParam(TypedDict, total=False):
    name: str | None
    server_label: Required[str]
    type: Required[Literal["mcp"]]


ToolChoiceOptions: TypeAlias = Literal["auto", "none", "required"] | str


ToolChoiceOptionsParam: TypeAlias = Literal["auto", "none", "required"]


class ToolChoiceTypes(TypedDict, total=False):
    type: Required[
        Literal[
            "code_interpreter",
            "computer",
            "computer_use",
            "computer_use_preview",
            "file_search",
            "image_generation",
            "web_search_preview",
            "web_search_preview_2025_03_11",
        ]
    ]


class ToolOutputFile(TypedDict, total=False):
    detail: FileDetail | None
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
    type: Required[Literal["input_file"]]


class ToolOutputFileParam(TypedDict, total=False):
    detail: FileDetailParam | None
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None
    type: Required[Literal["input_file"]]


class ToolOutputImage(TypedDict, total=False):
    detail: Detail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
    type: Required[Literal["input_image"]]


class ToolOutputImageParam(TypedDict, total=False):
    detail: DetailParam | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None
    type: Required[Literal["input_image"]]


class ToolOutputText(TypedDict, total=False):
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
    text: str
    type: Required[Literal["input_text"]]


class ToolOutputTextParam(TypedDict, total=False):
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None
    text: Required[str]
    type: Required[Literal["input_text"]]


ToolSearchExecutionType: TypeAlias = Literal["client", "server"] | str | None


ToolSearchExecutionTypeParam: TypeAlias = Literal["client", "server"] | None


class ToolSearchTool(TypedDict, total=False):
    description: str | None
    execution: ToolSearchExecutionType | None
    parameters: dict[str, object] | None
    type: Required[Literal["tool_search"]]


class ToolSearchToolFields(TypedDict, total=False):
    description: str | None
    execution: ToolSearchExecutionTypeParam | None
    parameters: dict[str, object] | None


class ToolSearchToolParam(TypedDict, total=False):
    description: str | None
    execution: ToolSearchExecutionTypeParam | None
    parameters: dict[str, object] | None
    type: Required[Literal["tool_search"]]


class ToolUsageImageGenCachedTokensDetails(TypedDict, total=False):
    cached_image_tokens: int
    cached_text_tokens: int


class ToolUsageImageGenInputTokensDetails(TypedDict, total=False):
    image_tokens: int
    text_tokens: int


class ToolUsageImageGenOutputTokensDetails(TypedDict, total=False):
    image_tokens: int
    text_tokens: int


class ToolUsageWebSearch(TypedDict, total=False):
    num_requests: int


class TopLogProb(TypedDict, total=False):
    bytes: list[int]
    logprob: float
    token: str


class TopLogProbParam(TypedDict, total=False):
    bytes: Required[list[int]]
    logprob: Required[float]
    token: Required[str]


Truncation: TypeAlias = Literal["auto", "disabled"]


class TypeAction(TypedDict, total=False):
    text: str
    type: Required[Literal["type"]]


class TypeActionParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]


class UrlCitation(TypedDict, total=False):
    end_index: int
    start_index: int
    title: str
    type: Required[Literal["url_citation"]]
    url: str


class UrlCitationParam(TypedDict, total=False):
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


Verbosity: TypeAlias = Literal["high", "low", "medium"] | str


VerbosityParam: TypeAlias = Literal["high", "low", "medium"]


class WaitActionParam(TypedDict, total=False):
    type: Required[Literal["wait"]]


class WebSearchActionFind(TypedDict, total=False):
    pattern: str
    type: Required[Literal["find_in_page"]]
    url: str


class WebSearchActionFindParam(TypedDict, total=False):
    pattern: Required[str]
    type: Required[Literal["find_in_page"]]
    url: Required[str]


class WebSearchActionOpenPage(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    url: str | None


class WebSearchActionSearchSource(TypedDict, total=False):
    type: Literal["url"] | str
    url: str


class WebSearchActionSearchSourceParam(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]


class WebSearchApproximateLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"] | str | None


class WebSearchApproximateLocationParam(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"] | None


class WebSearchPreviewTool(TypedDict, total=False):
    search_content_types: list[SearchContentType] | None
    search_context_size: SearchContextSize | None
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    user_location: ApproximateLocation | None


class WebSearchPreviewToolFields(TypedDict, total=False):
    search_content_types: list[SearchContentTypeParam] | None
    search_context_size: SearchContextSizeParam | None
    user_location: ApproximateLocationParam | None


class WebSearchPreviewToolParam(TypedDict, total=False):
    search_content_types: list[SearchContentTypeParam] | None
    search_context_size: SearchContextSizeParam | None
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    user_location: ApproximateLocationParam | None


class WebSearchToolFilters(TypedDict, total=False):
    allowed_domains: list[str] | None


class WebSearchToolParam(TypedDict, total=False):
    external_web_access: bool | None
    filters: WebSearchToolFilters | None
    search_context_size: Literal["high", "low", "medium"] | None
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    user_location: WebSearchApproximateLocationParam | None


Annotation: TypeAlias = ContainerFileCitation | FileCitation | FilePath | UrlCitation


AnnotationParam: TypeAlias = (
    ContainerFileCitationParam | FileCitationParam | FilePathParam | UrlCitationParam
)


ApplyPatchOperation: TypeAlias = (
    ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation
)


ApplyPatchOperationParam: TypeAlias = (
    ApplyPatchCreateFileOperationParam
    | ApplyPatchDeleteFileOperationParam
    | ApplyPatchUpdateFileOperationParam
)


class ApplyPatchTool(TypedDict, total=False):
    allowed_callers: list[CallableToolAllowedCaller] | None
    type: Required[Literal["apply_patch"]]


class ApplyPatchToolCall(TypedDict, total=False):
    call_id: str
    caller: ToolCallCaller | None
    created_by: str | None
    id: str
    operation: ApplyPatchOperation
    status: ApplyPatchCallStatus
    type: Required[Literal["apply_patch_call"]]


class ApplyPatchToolCallEcho(TypedDict, total=False):
    call_id: str
    caller: ToolCallCaller | None
    id: str | None
    operation: ApplyPatchOperation
    status: ApplyPatchCallStatus
    type: Literal["apply_patch_call"] | str


class ApplyPatchToolCallOutput(TypedDict, total=False):
    call_id: str
    caller: ToolCallCaller | None
    created_by: str | None
    id: str
    output: str | None
    status: ApplyPatchCallOutputStatus
    type: Required[Literal["apply_patch_call_output"]]


class ApplyPatchToolCallOutputEcho(TypedDict, total=False):
    call_id: str
    caller: ToolCallCaller | None
    id: str | None
    output: str | None
    status: ApplyPatchCallOutputStatus
    type: Literal["apply_patch_call_output"] | str


class ApplyPatchToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    caller: ToolCallCallerParam | None
    id: str | None
    output: str | None
    status: Required[ApplyPatchCallOutputStatusParam]
    type: Required[Literal["apply_patch_call_output"]]


class ApplyPatchToolCallParam(TypedDict, total=False):
    call_id: Required[str]
    caller: ToolCallCallerParam | None
    id: str | None
    operation: Required[ApplyPatchOperationParam]
    status: Required[ApplyPatchCallStatusParam]
    type: Required[Literal["apply_patch_call"]]


class ApplyPatchToolFields(TypedDict, total=False):
    allowed_callers: list[CallableToolAllowedCallerParam] | None


class ApplyPatchToolParam(TypedDict, total=False):
    allowed_callers: list[CallableToolAllowedCallerParam] | None
    type: Required[Literal["apply_patch"]]


class ClickAction(TypedDict, total=False):
    button: ClickButtonType
    keys: list[str] | None
    type: Required[Literal["click"]]
    x: int
    y: int


class ClickActionParam(TypedDict, total=False):
    button: Required[ClickButtonTypeParam]
    keys: list[str] | None
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]


ComputerAction: TypeAlias = (
    ClickAction
    | DoubleClickAction
    | DragAction
    | KeyPressAction
    | MoveAction
    | ScreenshotActionParam
    | ScrollAction
    | TypeAction
    | WaitActionParam
    | None
)


ComputerActionParam: TypeAlias = (
    ClickActionParam
    | DoubleClickActionParam
    | DragActionParam
    | KeyPressActionParam
    | MoveActionParam
    | ScreenshotActionParam
    | ScrollActionParam
    | TypeActionParam
    | WaitActionParam
    | None
)


class ComputerCallOutput(TypedDict, total=False):
    acknowledged_safety_checks: list[ComputerCallSafetyCheck] | None
    call_id: str
    id: str | None
    output: ComputerScreenshotImage
    status: FunctionCallItemStatus | None
    type: Literal["computer_call_output"] | str


class ComputerCallOutputParam(TypedDict, total=False):
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None
    call_id: Required[str]
    id: str | None
    output: Required[ComputerScreenshotImageParam]
    status: FunctionCallItemStatusParam | None
    type: Required[Literal["computer_call_output"]]


class ComputerScreenshotContent(TypedDict, total=False):
    detail: ImageDetail
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpointConfig
    type: Required[Literal["computer_screenshot"]]


class ComputerToolCall(TypedDict, total=False):
    action: ComputerAction | None
    actions: list[ComputerAction] | None
    call_id: str
    id: str
    pending_safety_checks: list[ComputerCallSafetyCheck]
    status: Literal["completed", "in_progress", "incomplete"] | str
    type: Required[Literal["computer_call"]]


class ComputerToolCallParam(TypedDict, total=False):
    action: ComputerActionParam | None
    actions: list[ComputerActionParam] | None
    call_id: Required[str]
    id: Required[str]
    pending_safety_checks: Required[list[ComputerCallSafetyCheckParam]]
    status: Required[Literal["completed", "in_progress", "incomplete"]]
    type: Required[Literal["computer_call"]]


class ConfigurationUpdateText(TypedDict, total=False):
    format: ResponseFormatText | TextResponseFormatJsonSchema


class ConfigurationUpdateTextParam(TypedDict, total=False):
    format: Required[ResponseFormatText | TextResponseFormatJsonSchemaParam]


class ContainerNetworkPolicyAllowlist(TypedDict, total=False):
    allowed_domains: list[str]
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None
    type: Required[Literal["allowlist"]]


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    allowed_domains: Required[list[str]]
    domain_secrets: list[ContainerNetworkPolicyDomainSecretParam] | None
    type: Required[Literal["allowlist"]]


ConversationParam: TypeAlias = str | ConversationReference


class CustomGrammarFormat(TypedDict, total=False):
    definition: str
    syntax: GrammarSyntax
    type: Required[Literal["grammar"]]


class CustomGrammarFormatParam(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[GrammarSyntaxParam]
    type: Required[Literal["grammar"]]


CustomTool = TypedDict(
    "CustomTool",
    {
        "allowed_callers": list[CallableToolAllowedCaller] | None,
        "async": bool | None,
        "defer_loading": bool | None,
        "description": str | None,
        "format": CustomGrammarFormat | CustomTextFormatParam | None,
        "name": str,
        "type": Required[Literal["custom"]],
    },
    total=False,
)


CustomToolCall = TypedDict(
    "CustomToolCall",
    {
        "async": bool | None,
        "call_id": str,
        "caller": ToolCallCaller | None,
        "id": str | None,
        "input": str,
        "name": str,
        "namespace": str | None,
        "type": Required[Literal["custom_tool_call"]],
    },
    total=False,
)


CustomToolCallParam = TypedDict(
    "CustomToolCallParam",
    {
        "async": bool | None,
        "call_id": Required[str],
        "caller": ToolCallCallerParam | None,
        "id": str | None,
        "input": Required[str],
        "name": Required[str],
        "namespace": str | None,
        "type": Required[Literal["custom_tool_call"]],
    },
    total=False,
)


class CustomToolCallResource(TypedDict, total=False):
    call_id: str
    caller: ToolCallCaller | None
    created_by: str
    id: str
    input: str
    name: str
    namespace: str
    status: FunctionCallStatus
    type: Required[Literal["custom_tool_call"]]


CustomToolParam = TypedDict(
    "CustomToolParam",
    {
        "allowed_callers": list[CallableToolAllowedCallerParam] | None,
        "async": bool | None,
        "defer_loading": bool | None,
        "description": str | None,
        "format": CustomGrammarFormatParam | CustomTextFormatParam | None,
        "name": Required[str],
        "type": Required[Literal["custom"]],
    },
    total=False,
)


class FileSearchTool(TypedDict, total=False):
    filters: Filters | None
    max_num_results: int | None
    ranking_options: RankingOptions | None
    type: Required[Literal["file_search"]]
    vector_store_ids: list[str]


class FileSearchToolCall(TypedDict, total=False):
    id: str
    queries: list[str]
    results: list[FileSearchToolCallResult] | None
    status: Literal["completed", "failed", "in_progress", "incomplete", "searching"] | str
    type: Required[Literal["file_search_call"]]


class FileSearchToolCallParam(TypedDict, total=False):
    id: Required[str]
    queries: Required[list[str]]
    results: list[FileSearchToolCallResult] | None
    status: Required[Literal["completed", "failed", "in_progress", "incomplete", "searching"]]
    type: Required[Literal["file_search_call"]]


class FileSearchToolFields(TypedDict, total=False):
    filters: FiltersParam | None
    max_num_results: int | None
    ranking_options: RankingOptionsParam | None
    vector_store_ids: Required[list[str]]


class FileSearchToolParam(TypedDict, total=False):
    filters: FiltersParam | None
    max_num_results: int | None
    ranking_options: RankingOptionsParam | None
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[list[str]]


FunctionCallOutputParamOutput: TypeAlias = ToolOutputFile | ToolOutputImage | ToolOutputText


FunctionCallOutputParamOutputParam: TypeAlias = (
    ToolOutputFileParam | ToolOutputImageParam | ToolOutputTextParam
)


class FunctionShellCall(TypedDict, total=False):
    action: FunctionShellAction
    call_id: str
    caller: ToolCallCaller | None
    created_by: str | None
    environment: ContainerReference | LocalEnvironmentResource | None
    id: str
    status: FunctionShellCallStatus
    type: Required[Literal["shell_call"]]


class FunctionShellCallOutputContent(TypedDict, total=False):
    created_by: str | None
    outcome: FunctionShellCallOutputExitOutcome | FunctionShellCallOutputTimeoutOutcome
    stderr: str
    stdout: str


FunctionShellCallOutputOutcome: TypeAlias = (
    FunctionShellCallOutputExitOutcome | FunctionShellCallOutputTimeoutOutcome
)


FunctionShellCallOutputOutcomeParam: TypeAlias = (
    FunctionShellCallOutputExitOutcomeParam | FunctionShellCallOutputTimeoutOutcome
)


FunctionToolCall = TypedDict(
    "FunctionToolCall",
    {
        "arguments": str,
        "async": bool | None,
        "call_id": str,
        "caller": ToolCallCaller | None,
        "id": str | None,
        "name": str,
        "namespace": str | None,
        "status": Literal["completed", "in_progress", "incomplete"] | str | None,
        "type": Required[Literal["function_call"]],
    },
    total=False,
)


FunctionToolCallParam = TypedDict(
    "FunctionToolCallParam",
    {
        "arguments": Required[str],
        "async": bool | None,
        "call_id": Required[str],
        "caller": ToolCallCallerParam | None,
        "id": str | None,
        "name": Required[str],
        "namespace": str | None,
        "status": Literal["completed", "in_progress", "incomplete"] | None,
        "type": Required[Literal["function_call"]],
    },
    total=False,
)


class FunctionToolCallResource(TypedDict, total=False):
    arguments: str
    call_id: str
    caller: ToolCallCaller | None
    created_by: str
    id: str
    name: str
    namespace: str
    status: FunctionCallStatus
    type: Required[Literal["function_call"]]


class ImageGenToolCallError(TypedDict, total=False):
    code: str | None
    message: str
    moderation_details: ImageGenToolCallModerationDetails | None
    param: str | None
    type: str


class ImageGenToolCallErrorParam(TypedDict, total=False):
    code: Required[str | None]
    message: Required[str]
    moderation_details: ImageGenToolCallModerationDetailsParam | None
    param: Required[str | None]
    type: Required[str]


class ImageGenToolCallParam(TypedDict, total=False):
    action: Literal["auto", "edit", "generate"] | None
    background: Literal["auto", "opaque", "transparent"] | None
    error: ImageGenToolCallErrorParam | None
    id: Required[str]
    output_format: Literal["gif", "jpeg", "png", "svg", "webp"] | None
    quality: Literal["auto", "high", "low", "max", "medium", "xhigh"] | None
    result: str | None
    revised_prompt: str | None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None
    status: Literal["completed", "failed", "generating", "in_progress"]
    svg_usage: ImageGenToolCallSvgUsageParam | None
    type: Required[Literal["image_generation_call"]]


class ImageGenToolSvg(TypedDict, total=False):
    model: str | None
    reasoning: ImageGenToolSvgReasoning | None


class ImageGenToolSvgParam(TypedDict, total=False):
    model: str | None
    reasoning: ImageGenToolSvgReasoningParam | None


class InlineSkill(TypedDict, total=False):
    description: str
    name: str
    source: InlineSkillSource
    type: Required[Literal["inline"]]


class InlineSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineSkillSourceParam]
    type: Required[Literal["inline"]]


class InputFileContent(TypedDict, total=False):
    detail: FileInputDetail | None
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None
    type: Required[Literal["input_file"]]


class InputFileContentParam(TypedDict, total=False):
    detail: FileInputDetailParam | None
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam | None
    type: Required[Literal["input_file"]]


class InputImageContent(TypedDict, total=False):
    detail: ImageDetail
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None
    type: Required[Literal["input_image"]]


class InputImageContentParam(TypedDict, total=False):
    detail: ImageDetailParam
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam | None
    type: Required[Literal["input_image"]]


class InputTextContent(TypedDict, total=False):
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None
    text: str
    type: Required[Literal["input_text"]]


class InputTextContentParam(TypedDict, total=False):
    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam | None
    text: Required[str]
    type: Required[Literal["input_text"]]


class LocalEnvironment(TypedDict, total=False):
    skills: list[LocalSkill] | None
    type: Required[Literal["local"]]


class LocalEnvironmentParam(TypedDict, total=False):
    skills: list[LocalSkillParam] | None
    type: Required[Literal["local"]]


class LogProb(TypedDict, total=False):
    bytes: list[int]
    logprob: float
    token: str
    top_logprobs: list[TopLogProb]


class LogProbParam(TypedDict, total=False):
    bytes: Required[list[int]]
    logprob: Required[float]
    token: Required[str]
    top_logprobs: Required[list[TopLogProbParam]]


class MCPListTools(TypedDict, total=False):
    error: str | None
    id: str
    server_label: str
    tools: list[MCPListToolsTool]
    type: Required[Literal["mcp_list_tools"]]


class MCPListToolsParam(TypedDict, total=False):
    error: str | None
    id: Required[str]
    server_label: Required[str]
    tools: Required[list[MCPListToolsToolParam]]
    type: Required[Literal["mcp_list_tools"]]


class MCPTool(TypedDict, total=False):
    allowed_callers: list[CallableToolAllowedCaller] | None
    allowed_tools: list[str] | MCPToolFilter | None
    authorization: str | None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | str
        | None
    )
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: Literal["always", "never"] | str | MCPToolRequireApproval | None
    server_description: str | None
    server_label: str
    server_url: str | None
    tunnel_id: str | None
    type: Required[Literal["mcp"]]


MCPToolCallError: TypeAlias = HTTPError | MCPProtocolError | MCPToolExecutionError


MCPToolCallErrorParam: TypeAlias = (
    HTTPErrorParam | MCPProtocolErrorParam | MCPToolExecutionErrorParam
)


class MCPToolCallParam(TypedDict, total=False):
    approval_request_id: str | None
    arguments: Required[str]
    error: MCPToolCallErrorParam | None
    id: Required[str]
    name: Required[str]
    output: str | None
    server_label: Required[str]
    status: MCPToolCallStatusParam | None
    type: Required[Literal["mcp_call"]]


class MCPToolFields(TypedDict, total=False):
    allowed_callers: list[CallableToolAllowedCallerParam] | None
    allowed_tools: list[str] | MCPToolFilter | None
    authorization: str | None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    )
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: Literal["always", "never"] | MCPToolRequireApproval | None
    server_description: str | None
    server_label: Required[str]
    server_url: str | None
    tunnel_id: str | None


class MCPToolParam(TypedDict, total=False):
    allowed_callers: list[CallableToolAllowedCallerParam] | None
    allowed_tools: list[str] | MCPToolFilter | None
    authorization: str | None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    )
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: Literal["always", "never"] | MCPToolRequireApproval | None
    server_description: str | None
    server_label: Required[str]
    server_url: str | None
    tunnel_id: str | None
    type: Required[Literal["mcp"]]


class Misalignment(TypedDict, total=False):
    detailed_explanation: str | None
    error_type: (
        Literal[
            "other",
            "potentially_unintended_data_access",
            "potentially_unintended_data_transfer",
            "potentially_unintended_destructive_activity",
        ]
        | str
        | None
    )
    review_target: str | None
    steer: MisalignmentSteer | None


ModelName: TypeAlias = (
    Literal[
        "chatgpt-4o-latest",
        "codex-mini-latest",
        "computer-use-preview",
        "computer-use-preview-2025-03-11",
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
        "gpt-5-codex",
        "gpt-5-mini",
        "gpt-5-mini-2025-08-07",
        "gpt-5-nano",
        "gpt-5-nano-2025-08-07",
        "gpt-5-pro",
        "gpt-5-pro-2025-10-06",
        "gpt-5.1",
        "gpt-5.1-2025-11-13",
        "gpt-5.1-chat-latest",
        "gpt-5.1-codex",
        "gpt-5.1-codex-max",
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
        "gpt-5.5-pro",
        "gpt-5.5-pro-2026-04-23",
        "gpt-5.6-cyber",
        "gpt-5.6-luna",
        "gpt-5.6-sol",
        "gpt-5.6-terra",
        "gpt-6-astra",
        "gpt-6-cyber",
        "gpt-6-luna",
        "gpt-6-rosalind",
        "gpt-6-sol",
        "gpt-6.1-sol",
        "gpt-6.1-terra",
        "gpt-audio-mini",
        "gpt-audio-mini-2025-12-15",
        "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest",
        "gpt-rosalind-research",
        "o1",
        "o1-2024-12-17",
        "o1-mini",
        "o1-mini-2024-09-12",
        "o1-preview",
        "o1-preview-2024-09-12",
        "o1-pro",
        "o1-pro-2025-03-19",
        "o3",
        "o3-2025-04-16",
        "o3-deep-research",
        "o3-deep-research-2025-06-26",
        "o3-mini",
        "o3-mini-2025-01-31",
        "o3-pro",
        "o3-pro-2025-06-10",
        "o4-mini",
        "o4-mini-2025-04-16",
        "o4-mini-deep-research",
        "o4-mini-deep-research-2025-06-26",
    ]
    | str
    | SharedModelName
)


ModelNameParam: TypeAlias = (
    Literal[
        "chatgpt-4o-latest",
        "codex-mini-latest",
        "computer-use-preview",
        "computer-use-preview-2025-03-11",
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
        "gpt-5-codex",
        "gpt-5-mini",
        "gpt-5-mini-2025-08-07",
        "gpt-5-nano",
        "gpt-5-nano-2025-08-07",
        "gpt-5-pro",
        "gpt-5-pro-2025-10-06",
        "gpt-5.1",
        "gpt-5.1-2025-11-13",
        "gpt-5.1-chat-latest",
        "gpt-5.1-codex",
        "gpt-5.1-codex-max",
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
        "gpt-5.5-pro",
        "gpt-5.5-pro-2026-04-23",
        "gpt-5.6-cyber",
        "gpt-5.6-luna",
        "gpt-5.6-sol",
        "gpt-5.6-terra",
        "gpt-6-astra",
        "gpt-6-cyber",
        "gpt-6-luna",
        "gpt-6-rosalind",
        "gpt-6-sol",
        "gpt-6.1-sol",
        "gpt-6.1-terra",
        "gpt-audio-mini",
        "gpt-audio-mini-2025-12-15",
        "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest",
        "gpt-rosalind-research",
        "o1",
        "o1-2024-12-17",
        "o1-mini",
        "o1-mini-2024-09-12",
        "o1-preview",
        "o1-preview-2024-09-12",
        "o1-pro",
        "o1-pro-2025-03-19",
        "o3",
        "o3-2025-04-16",
        "o3-deep-research",
        "o3-deep-research-2025-06-26",
        "o3-mini",
        "o3-mini-2025-01-31",
        "o3-pro",
        "o3-pro-2025-06-10",
        "o4-mini",
        "o4-mini-2025-04-16",
        "o4-mini-deep-research",
        "o4-mini-deep-research-2025-06-26",
    ]
    | SharedModelName
)


class Moderation(TypedDict, total=False):
    input: ModerationError | ModerationResult
    output: ModerationError | ModerationResult


class ModerationConfigParam(TypedDict, total=False):
    mode: Required[ModerationMode]


class ModerationPolicyParam(TypedDict, total=False):
    input: ModerationConfigParam | None
    output: ModerationConfigParam | None


class NamespaceTool(TypedDict, total=False):
    description: str
    name: str
    tools: list[CustomTool | NamespaceFunctionTool]
    type: Required[Literal["namespace"]]


class NamespaceToolFields(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[list[CustomToolParam | NamespaceFunctionToolParam]]


class NamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[list[CustomToolParam | NamespaceFunctionToolParam]]
    type: Required[Literal["namespace"]]


class OutputTextContent(TypedDict, total=False):
    annotations: list[Annotation]
    logprobs: list[LogProb] | None
    text: str
    type: Required[Literal["output_text"]]


class OutputTextContentParam(TypedDict, total=False):
    annotations: list[AnnotationParam]
    logprobs: list[LogProbParam] | None
    text: Required[str]
    type: Required[Literal["output_text"]]


class ProgramOutput(TypedDict, total=False):
    call_id: str
    id: str
    result: str
    status: ProgramOutputStatus
    type: Required[Literal["program_output"]]


class ProgramOutputParam(TypedDict, total=False):
    call_id: Required[str]
    id: Required[str]
    result: Required[str]
    status: Required[ProgramOutputStatusParam]
    type: Required[Literal["program_output"]]


class PromptCacheOptions(TypedDict, total=False):
    comparison_response_id: str | None
    mode: PromptCacheMode
    ttl: PromptCacheTTL


class PromptCacheOptionsParam(TypedDict, total=False):
    comparison_response_id: str | None
    mode: PromptCacheModeParam
    prewarm: bool
    ttl: PromptCacheTTLParam


PromptVariable: TypeAlias = InputFileContent | InputImageContent | InputTextContent


PromptVariableParam: TypeAlias = (
    InputFileContentParam | InputImageContentParam | InputTextContentParam
)


class Reasoning(TypedDict, total=False):
    context: Literal["all_turns", "auto", "current_turn"] | str | None
    effort: ReasoningEffort | None
    generate_summary: Literal["auto", "concise", "detailed"] | str | None
    mode: ReasoningMode
    summary: Literal["auto", "concise", "detailed"] | str | None


class ReasoningItem(TypedDict, total=False):
    content: list[ReasoningTextContent] | None
    encrypted_content: str | None
    id: str
    status: Literal["completed", "in_progress", "incomplete"] | str | None
    summary: list[SummaryTextContent]
    type: Required[Literal["reasoning"]]


class ReasoningItemParam(TypedDict, total=False):
    content: list[ReasoningTextContentParam] | None
    encrypted_content: str | None
    id: str
    status: Literal["completed", "in_progress", "incomplete"] | None
    summary: Required[list[SummaryTextContentParam]]
    type: Required[Literal["reasoning"]]


class ResponseError(TypedDict, total=False):
    code: ResponseErrorCode
    message: str
    misalignment: Misalignment | None
    param: str | None
    type: str | None


class ResponseLogProb(TypedDict, total=False):
    logprob: float
    token: str
    top_logprobs: list[ResponseLogProbTopLogprob] | None


class ResponseOutputTextAnnotationAddedEvent(TypedDict, total=False):
    annotation: Annotation | None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.output_text.annotation.added"]]


class ResponseReasoningSummaryPartAddedEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    part: SummaryTextContent
    sequence_number: int
    summary_index: int
    type: Required[Literal["response.reasoning_summary_part.added"]]


class ResponseReasoningSummaryPartDoneEvent(TypedDict, total=False):
    item_id: str
    output_index: int
    part: SummaryTextContent
    sequence_number: int
    status: Literal["incomplete"] | str | None
    summary_index: int
    type: Required[Literal["response.reasoning_summary_part.done"]]


class ResponseShellCallOutputContentDeltaStreamingEvent(TypedDict, total=False):
    command_index: int
    delta: ShellCallOutputDelta
    item_id: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.shell_call_output_content.delta"]]


class ResponseShellCallOutputContentDoneStreamingEvent(TypedDict, total=False):
    command_index: int
    item_id: str
    output: list[FunctionShellCallOutputContent]
    output_index: int
    sequence_number: int
    type: Required[Literal["response.shell_call_output_content.done"]]


class ResponseTextDeltaEvent(TypedDict, total=False):
    content_index: int
    delta: str
    item_id: str
    logprobs: list[ResponseLogProb]
    obfuscation: str
    output_index: int
    sequence_number: int
    type: Required[Literal["response.output_text.delta"]]


class ResponseTextDoneEvent(TypedDict, total=False):
    content_index: int
    item_id: str
    logprobs: list[ResponseLogProb]
    output_index: int
    sequence_number: int
    text: str
    type: Required[Literal["response.output_text.done"]]


class ResponseUsage(TypedDict, total=False):
    context_details: dict[str, int]
    cost: float
    cost_details: dict[str, float | None]
    cost_in_usd_ticks: int
    input_tokens: int
    input_tokens_details: ResponseUsageInputTokensDetails
    is_byok: bool
    num_server_side_tools_used: int
    num_sources_used: int
    output_tokens: int
    output_tokens_details: ResponseUsageOutputTokensDetails
    server_side_tool_usage_details: dict[str, int]
    total_tokens: int


TextResponseFormatConfiguration: TypeAlias = (
    ResponseFormatJsonObject | ResponseFormatText | TextResponseFormatJsonSchema | None
)


TextResponseFormatConfigurationParam: TypeAlias = (
    ResponseFormatJsonObject | ResponseFormatText | TextResponseFormatJsonSchemaParam | None
)


ToolChoice: TypeAlias = (
    SpecificApplyPatchParam
    | SpecificFunctionShellParam
    | SpecificProgrammaticToolCallingParam
    | ToolChoiceAllowed
    | ToolChoiceCustom
    | ToolChoiceFunction
    | ToolChoiceMCP
    | ToolChoiceOptions
    | ToolChoiceTypes
)


ToolChoiceParam: TypeAlias = (
    SpecificApplyPatchParam
    | SpecificFunctionShellParam
    | SpecificProgrammaticToolCallingParam
    | ToolChoiceAllowedParam
    | ToolChoiceCustomParam
    | ToolChoiceFunctionParam
    | ToolChoiceMCPParam
    | ToolChoiceOptionsParam
    | ToolChoiceTypes
)


class ToolSearchCall(TypedDict, total=False):
    arguments: object
    call_id: str | None
    created_by: str | None
    execution: ToolSearchExecutionType
    id: str
    status: FunctionCallStatus
    type: Required[Literal["tool_search_call"]]


class ToolSearchCallEcho(TypedDict, total=False):
    arguments: dict[str, object]
    call_id: str | None
    execution: ToolSearchExecutionType | None
    id: str | None
    status: FunctionCallItemStatus | None
    type: Literal["tool_search_call"] | str


class ToolSearchCallParam(TypedDict, total=False):
    arguments: Required[dict[str, object]]
    call_id: str | None
    execution: ToolSearchExecutionTypeParam | None
    id: str | None
    status: FunctionCallItemStatusParam | None
    type: Required[Literal["tool_search_call"]]


class ToolUsageImageGen(TypedDict, total=False):
    cached_tokens: int | None
    cached_tokens_details: ToolUsageImageGenCachedTokensDetails | None
    input_tokens: int
    input_tokens_details: ToolUsageImageGenInputTokensDetails
    output_tokens: int
    output_tokens_details: ToolUsageImageGenOutputTokensDetails | None
    total_tokens: int


class WebSearchActionSearch(TypedDict, total=False):
    queries: list[str] | None
    query: str | None
    sources: list[WebSearchActionSearchSource] | None
    type: Required[Literal["search"]]


class WebSearchActionSearchParam(TypedDict, total=False):
    queries: list[str] | None
    query: str | None
    sources: list[WebSearchActionSearchSourceParam] | None
    type: Required[Literal["search"]]


class WebSearchTool(TypedDict, total=False):
    external_web_access: bool | None
    filters: WebSearchToolFilters | None
    search_context_size: Literal["high", "low", "medium"] | str | None
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    user_location: WebSearchApproximateLocation | None


WebSearchToolCallAction: TypeAlias = (
    WebSearchActionFind | WebSearchActionOpenPage | WebSearchActionSearch
)


WebSearchToolCallActionParam: TypeAlias = (
    WebSearchActionFindParam | WebSearchActionOpenPage | WebSearchActionSearchParam
)


class WebSearchToolCallParam(TypedDict, total=False):
    action: Required[WebSearchToolCallActionParam]
    id: Required[str]
    status: Required[Literal["completed", "failed", "in_progress", "incomplete", "searching"]]
    type: Required[Literal["web_search_call"]]


class WebSearchToolFields(TypedDict, total=False):
    external_web_access: bool | None
    filters: WebSearchToolFilters | None
    search_context_size: Literal["high", "low", "medium"] | None
    user_location: WebSearchApproximateLocationParam | None


class AutoCodeInterpreterTool(TypedDict, total=False):
    file_ids: list[str] | None
    memory_limit: ContainerMemoryLimit | None
    network_policy: ContainerNetworkPolicyAllowlist | ContainerNetworkPolicyDisabledParam | None
    type: Literal["auto"] | str


class AutoCodeInterpreterToolParam(TypedDict, total=False):
    file_ids: list[str] | None
    memory_limit: ContainerMemoryLimitParam | None
    network_policy: (
        ContainerNetworkPolicyAllowlistParam | ContainerNetworkPolicyDisabledParam | None
    )
    type: Required[Literal["auto"]]


class CodeInterpreterTool(TypedDict, total=False):
    allowed_callers: list[CallableToolAllowedCaller] | None
    container: str | AutoCodeInterpreterTool
    type: Required[Literal["code_interpreter"]]


class CodeInterpreterToolFields(TypedDict, total=False):
    allowed_callers: list[CallableToolAllowedCallerParam] | None
    container: Required[str | AutoCodeInterpreterToolParam]


class CodeInterpreterToolParam(TypedDict, total=False):
    allowed_callers: list[CallableToolAllowedCallerParam] | None
    container: Required[str | AutoCodeInterpreterToolParam]
    type: Required[Literal["code_interpreter"]]


CompactModelName: TypeAlias = str | ModelNameParam


class ConfigurationUpdate(TypedDict, total=False):
    id: str | None
    reasoning: ConfigurationUpdateReasoning | None
    text: ConfigurationUpdateText | None
    type: Literal["configuration_update"] | str


class ConfigurationUpdateParam(TypedDict, total=False):
    id: str | None
    reasoning: ConfigurationUpdateReasoningParam | None
    text: ConfigurationUpdateTextParam | None
    type: Required[Literal["configuration_update"]]


class ContainerAuto(TypedDict, total=False):
    file_ids: list[str] | None
    memory_limit: ContainerMemoryLimit | None
    network_policy: ContainerNetworkPolicyAllowlist | ContainerNetworkPolicyDisabledParam | None
    skills: list[InlineSkill | SkillReference] | None
    type: Required[Literal["container_auto"]]


class ContainerAutoParam(TypedDict, total=False):
    file_ids: list[str] | None
    memory_limit: ContainerMemoryLimitParam | None
    network_policy: (
        ContainerNetworkPolicyAllowlistParam | ContainerNetworkPolicyDisabledParam | None
    )
    skills: list[InlineSkillParam | SkillReferenceParam] | None
    type: Required[Literal["container_auto"]]


FunctionAndCustomToolCallOutput: TypeAlias = InputFileContent | InputImageContent | InputTextContent


FunctionAndCustomToolCallOutputParam: TypeAlias = (
    InputFileContentParam | InputImageContentParam | InputTextContentParam
)


class FunctionCallOutput(TypedDict, total=False):
    call_id: str | None
    caller: ToolCallCaller | None
    id: str | None
    name: str | None
    namespace: str | None
    output: str | list[FunctionCallOutputParamOutput]
    status: FunctionCallItemStatus | None
    type: Literal["function_call_output"] | str


class FunctionCallOutputParam(TypedDict, total=False):
    call_id: str | None
    caller: ToolCallCallerParam | None
    id: str | None
    name: str | None
    namespace: str | None
    output: Required[str | list[FunctionCallOutputParamOutputParam]]
    status: FunctionCallItemStatusParam | None
    type: Required[Literal["function_call_output"]]


class FunctionShellCallEcho(TypedDict, total=False):
    action: FunctionShellActionEcho
    call_id: str
    caller: ToolCallCaller | None
    environment: ContainerReference | LocalEnvironment | None
    id: str | None
    status: FunctionShellCallItemStatus | None
    type: Literal["shell_call"] | str


class FunctionShellCallOutput(TypedDict, total=False):
    call_id: str
    caller: ToolCallCaller | None
    created_by: str | None
    id: str
    max_output_length: int | None
    output: list[FunctionShellCallOutputContent]
    status: FunctionShellCallOutputStatus
    type: Required[Literal["shell_call_output"]]


class FunctionShellCallOutputContentEcho(TypedDict, total=False):
    outcome: FunctionShellCallOutputOutcome
    stderr: str
    stdout: str


class FunctionShellCallOutputContentParam(TypedDict, total=False):
    outcome: Required[FunctionShellCallOutputOutcomeParam]
    stderr: Required[str]
    stdout: Required[str]


class FunctionShellCallOutputEcho(TypedDict, total=False):
    call_id: str
    caller: ToolCallCaller | None
    id: str | None
    max_output_length: int | None
    output: list[FunctionShellCallOutputContentEcho]
    status: FunctionShellCallItemStatus | None
    type: Literal["shell_call_output"] | str


class FunctionShellCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    caller: ToolCallCallerParam | None
    id: str | None
    max_output_length: int | None
    output: Required[list[FunctionShellCallOutputContentParam]]
    status: FunctionShellCallItemStatusParam | None
    type: Required[Literal["shell_call_output"]]


class FunctionShellCallParam(TypedDict, total=False):
    action: Required[FunctionShellActionParam]
    call_id: Required[str]
    caller: ToolCallCallerParam | None
    environment: ContainerReferenceParam | LocalEnvironmentParam | None
    id: str | None
    status: FunctionShellCallItemStatusParam | None
    type: Required[Literal["shell_call"]]


FunctionShellToolParamEnvironment: TypeAlias = ContainerAuto | ContainerReference | LocalEnvironment


FunctionShellToolParamEnvironmentParam: TypeAlias = (
    ContainerAutoParam | ContainerReferenceParam | LocalEnvironmentParam
)


class FunctionToolCallOutput(TypedDict, total=False):
    call_id: str
    caller: ToolCallCaller | None
    id: str
    name: str
    namespace: str
    output: str | list[FunctionAndCustomToolCallOutput]
    status: Literal["completed", "in_progress", "incomplete"] | str
    type: Required[Literal["function_call_output"]]


class FunctionToolCallOutputResource(TypedDict, total=False):
    call_id: str | None
    caller: ToolCallCaller | None
    created_by: str | None
    id: str
    name: str | None
    namespace: str | None
    output: str | list[FunctionAndCustomToolCallOutput]
    status: FunctionCallOutputStatus
    type: Required[Literal["function_call_output"]]


class ImageGenTool(TypedDict, total=False):
    action: ImageGenAction | None
    background: Literal["auto", "opaque", "transparent"] | str | None
    complexity: Literal["high", "low", "medium"] | str | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: InputFidelity | None
    input_image_mask: ImageGenToolInputImageMask | None
    model: (
        Literal[
            "chatgpt-image-latest",
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.6-flare",
            "gpt-image-2.6-sunburst",
        ]
        | str
        | None
    )
    moderation: Literal["auto", "low"] | str | None
    output_compression: int | None
    output_format: Literal["gif", "jpeg", "png", "svg", "webp"] | str | None
    partial_images: int | None
    quality: Literal["auto", "high", "low", "max", "medium", "xhigh"] | str | None
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str | None
    svg: ImageGenToolSvg | None
    type: Required[Literal["image_generation"]]


class ImageGenToolCall(TypedDict, total=False):
    action: Literal["auto", "edit", "generate"] | str | None
    background: Literal["auto", "opaque", "transparent"] | str | None
    error: ImageGenToolCallError | None
    id: str
    output_format: Literal["gif", "jpeg", "png", "svg", "webp"] | str | None
    quality: Literal["auto", "high", "low", "max", "medium", "xhigh"] | str | None
    result: str | None
    revised_prompt: str | None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None
    status: Literal["completed", "failed", "generating", "in_progress"] | str
    svg_usage: ImageGenToolCallSvgUsage | None
    type: Required[Literal["image_generation_call"]]


class ImageGenToolFields(TypedDict, total=False):
    action: ImageGenActionParam | None
    background: Literal["auto", "opaque", "transparent"] | None
    complexity: Literal["high", "low", "medium"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: InputFidelityParam | None
    input_image_mask: ImageGenToolInputImageMask | None
    model: (
        Literal[
            "chatgpt-image-latest",
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.6-flare",
            "gpt-image-2.6-sunburst",
        ]
        | str
        | None
    )
    moderation: Literal["auto", "low"] | None
    output_compression: int | None
    output_format: Literal["gif", "jpeg", "png", "svg", "webp"] | None
    partial_images: int | None
    quality: Literal["auto", "high", "low", "max", "medium", "xhigh"] | None
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str | None
    svg: ImageGenToolSvgParam | None


class ImageGenToolParam(TypedDict, total=False):
    action: ImageGenActionParam | None
    background: Literal["auto", "opaque", "transparent"] | None
    complexity: Literal["high", "low", "medium"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: InputFidelityParam | None
    input_image_mask: ImageGenToolInputImageMask | None
    model: (
        Literal[
            "chatgpt-image-latest",
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.6-flare",
            "gpt-image-2.6-sunburst",
        ]
        | str
        | None
    )
    moderation: Literal["auto", "low"] | None
    output_compression: int | None
    output_format: Literal["gif", "jpeg", "png", "svg", "webp"] | None
    partial_images: int | None
    quality: Literal["auto", "high", "low", "max", "medium", "xhigh"] | None
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str | None
    svg: ImageGenToolSvgParam | None
    type: Required[Literal["image_generation"]]


InputContent: TypeAlias = InputFileContent | InputImageContent | InputTextContent


InputContentParam: TypeAlias = (
    InputFileContentParam | InputImageContentParam | InputTextContentParam
)


class InputMessage(TypedDict, total=False):
    content: list[InputContent]
    role: Literal["developer", "system", "user"] | str
    status: Literal["completed", "in_progress", "incomplete"] | str | None
    type: Literal["message"] | str | None


class InputMessageParam(TypedDict, total=False):
    content: Required[list[InputContentParam]]
    role: Required[Literal["developer", "system", "user"]]
    status: Literal["completed", "in_progress", "incomplete"] | None
    type: Literal["message"] | None


class InputMessageResource(TypedDict, total=False):
    content: list[InputContent]
    id: str
    role: Literal["developer", "system", "user"] | str
    status: Literal["completed", "in_progress", "incomplete"] | str
    type: Literal["message"]


class MCPToolCall(TypedDict, total=False):
    approval_request_id: str | None
    arguments: str
    error: MCPToolCallError | None
    id: str
    name: str
    output: str | None
    server_label: str
    status: MCPToolCallStatus | None
    type: Required[Literal["mcp_call"]]


MessageContent: TypeAlias = (
    ComputerScreenshotContent
    | InputFileContent
    | InputImageContent
    | InputTextContent
    | OutputTextContent
    | ReasoningTextContent
    | RefusalContent
    | SummaryTextContent
    | TextContent
)


class ModerationParam(TypedDict, total=False):
    model: Required[str]
    policy: ModerationPolicyParam | None


OutputContent: TypeAlias = OutputTextContent | ReasoningTextContent | RefusalContent


OutputMessageContent: TypeAlias = OutputTextContent | RefusalContent


OutputMessageContentParam: TypeAlias = OutputTextContentParam | RefusalContentParam


class OutputMessageParam(TypedDict, total=False):
    content: Required[list[OutputMessageContentParam]]
    id: Required[str]
    phase: MessagePhaseParam | None
    role: Required[Literal["assistant"]]
    status: Required[Literal["completed", "in_progress", "incomplete"]]
    type: Required[Literal["message"]]


class Prompt(TypedDict, total=False):
    id: str
    variables: dict[str, str | PromptVariable] | None
    version: str | None


class PromptParam(TypedDict, total=False):
    id: Required[str]
    variables: dict[str, str | PromptVariableParam] | None
    version: str | None


class ResponseContentPartAddedEvent(TypedDict, total=False):
    content_index: int
    item_id: str
    output_index: int
    part: OutputContent
    sequence_number: int
    type: Required[Literal["response.content_part.added"]]


class ResponseContentPartDoneEvent(TypedDict, total=False):
    content_index: int
    item_id: str
    output_index: int
    part: OutputContent
    sequence_number: int
    type: Required[Literal["response.content_part.done"]]


class ResponseText(TypedDict, total=False):
    format: TextResponseFormatConfiguration | None
    verbosity: Verbosity | None


class ResponseTextParam(TypedDict, total=False):
    format: TextResponseFormatConfigurationParam | None
    verbosity: VerbosityParam | None


class ToolUsage(TypedDict, total=False):
    image_gen: ToolUsageImageGen
    web_search: ToolUsageWebSearch


class WebSearchToolCall(TypedDict, total=False):
    action: WebSearchToolCallAction
    id: str
    status: Literal["completed", "failed", "in_progress", "incomplete", "searching"] | str
    type: Required[Literal["web_search_call"]]


class CustomToolCallOutput(TypedDict, total=False):
    call_id: str
    caller: ToolCallCaller | None
    id: str | None
    output: str | list[FunctionAndCustomToolCallOutput]
    type: Required[Literal["custom_tool_call_output"]]


class CustomToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    caller: ToolCallCallerParam | None
    id: str | None
    output: Required[str | list[FunctionAndCustomToolCallOutputParam]]
    type: Required[Literal["custom_tool_call_output"]]


class CustomToolCallOutputResource(TypedDict, total=False):
    call_id: str
    caller: ToolCallCaller | None
    created_by: str | None
    id: str
    output: str | list[FunctionAndCustomToolCallOutput]
    status: FunctionCallOutputStatus
    type: Required[Literal["custom_tool_call_output"]]


class EasyInputMessage(TypedDict, total=False):
    content: str | list[InputContent | OutputMessageContent]
    phase: MessagePhase | None
    role: Literal["assistant", "developer", "system", "user"] | str
    type: Literal["message"] | str | None


class EasyInputMessageParam(TypedDict, total=False):
    content: Required[str | list[InputContentParam | OutputMessageContentParam]]
    phase: MessagePhaseParam | None
    role: Required[Literal["assistant", "developer", "system", "user"]]
    type: Literal["message"] | None


class FunctionShellTool(TypedDict, total=False):
    allowed_callers: list[CallableToolAllowedCaller] | None
    environment: FunctionShellToolParamEnvironment | None
    type: Required[Literal["shell"]]


class FunctionShellToolFields(TypedDict, total=False):
    allowed_callers: list[CallableToolAllowedCallerParam] | None
    environment: FunctionShellToolParamEnvironmentParam | None


class FunctionShellToolParam(TypedDict, total=False):
    allowed_callers: list[CallableToolAllowedCallerParam] | None
    environment: FunctionShellToolParamEnvironmentParam | None
    type: Required[Literal["shell"]]


class Message(TypedDict, total=False):
    content: list[MessageContent]
    id: str
    phase: CompactMessagePhase | None
    role: MessageRole
    status: MessageStatus
    type: Required[Literal["message"]]


class OutputMessage(TypedDict, total=False):
    content: list[OutputMessageContent]
    id: str
    phase: MessagePhase | None
    role: Literal["assistant"] | str
    status: Literal["completed", "in_progress", "incomplete"] | str
    type: Required[Literal["message"]]


Tool: TypeAlias = (
    ApplyPatchTool
    | CodeInterpreterTool
    | ComputerTool
    | ComputerUsePreviewTool
    | CustomTool
    | FileSearchTool
    | FunctionShellTool
    | FunctionTool
    | ImageGenTool
    | LocalShellToolParam
    | MCPTool
    | NamespaceTool
    | ProgrammaticToolCallingParam
    | ToolSearchTool
    | WebSearchPreviewTool
    | WebSearchTool
)


ToolParam: TypeAlias = (
    ApplyPatchToolParam
    | CodeInterpreterToolParam
    | ComputerTool
    | ComputerUsePreviewToolParam
    | CustomToolParam
    | FileSearchToolParam
    | FunctionShellToolParam
    | FunctionToolParam
    | ImageGenToolParam
    | LocalShellToolParam
    | MCPToolParam
    | NamespaceToolParam
    | ProgrammaticToolCallingParam
    | ToolSearchToolParam
    | WebSearchPreviewToolParam
    | WebSearchToolParam
)


class ToolSearchOutput(TypedDict, total=False):
    call_id: str | None
    created_by: str | None
    execution: ToolSearchExecutionType
    id: str
    status: FunctionCallOutputStatus
    tools: list[Tool]
    type: Required[Literal["tool_search_output"]]


class ToolSearchOutputEcho(TypedDict, total=False):
    call_id: str | None
    execution: ToolSearchExecutionType | None
    id: str | None
    status: FunctionCallItemStatus | None
    tools: list[Tool]
    type: Literal["tool_search_output"] | str


class ToolSearchOutputParam(TypedDict, total=False):
    call_id: str | None
    execution: ToolSearchExecutionTypeParam | None
    id: str | None
    status: FunctionCallItemStatusParam | None
    tools: Required[list[ToolParam]]
    type: Required[Literal["tool_search_output"]]


class AdditionalTools(TypedDict, total=False):
    id: str
    role: MessageRole
    tools: list[Tool]
    type: Required[Literal["additional_tools"]]


class AdditionalToolsEcho(TypedDict, total=False):
    id: str | None
    role: Literal["developer"] | str
    tools: list[Tool]
    type: Literal["additional_tools"] | str


class AdditionalToolsParam(TypedDict, total=False):
    id: str | None
    role: Required[Literal["developer"]]
    tools: Required[list[ToolParam]]
    type: Required[Literal["additional_tools"]]


Item: TypeAlias = (
    AdditionalToolsEcho
    | ApplyPatchToolCallEcho
    | ApplyPatchToolCallOutputEcho
    | CodeInterpreterToolCall
    | CompactionSummary
    | ComputerCallOutput
    | ComputerToolCall
    | CustomToolCall
    | CustomToolCallOutput
    | FileSearchToolCall
    | FunctionCallOutput
    | FunctionShellCallEcho
    | FunctionShellCallOutputEcho
    | FunctionToolCall
    | ImageGenToolCall
    | InputMessage
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | MCPApprovalRequest
    | MCPApprovalResponse
    | MCPListTools
    | MCPToolCall
    | OutputMessage
    | ReasoningItem
    | ToolSearchCallEcho
    | ToolSearchOutputEcho
    | WebSearchToolCall
)


ItemField: TypeAlias = (
    AdditionalTools
    | ApplyPatchToolCall
    | ApplyPatchToolCallOutput
    | CodeInterpreterToolCall
    | Compaction
    | ComputerToolCall
    | ComputerToolCallOutputResource
    | CustomToolCall
    | CustomToolCallOutput
    | FileSearchToolCall
    | FunctionShellCall
    | FunctionShellCallOutput
    | FunctionToolCall
    | FunctionToolCallOutput
    | ImageGenToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | MCPApprovalRequest
    | MCPApprovalResponseResource
    | MCPListTools
    | MCPToolCall
    | Message
    | Program
    | ProgramOutput
    | ReasoningItem
    | ToolSearchCall
    | ToolSearchOutput
    | WebSearchToolCall
)


ItemParam: TypeAlias = (
    AdditionalToolsParam
    | ApplyPatchToolCallOutputParam
    | ApplyPatchToolCallParam
    | CodeInterpreterToolCallParam
    | CompactionSummaryParam
    | ComputerCallOutputParam
    | ComputerToolCallParam
    | CustomToolCallOutputParam
    | CustomToolCallParam
    | FileSearchToolCallParam
    | FunctionCallOutputParam
    | FunctionShellCallOutputParam
    | FunctionShellCallParam
    | FunctionToolCallParam
    | ImageGenToolCallParam
    | InputMessageParam
    | LocalShellToolCallOutputParam
    | LocalShellToolCallParam
    | MCPApprovalRequestParam
    | MCPApprovalResponseParam
    | MCPListToolsParam
    | MCPToolCallParam
    | OutputMessageParam
    | ReasoningItemParam
    | ToolSearchCallParam
    | ToolSearchOutputParam
    | WebSearchToolCallParam
)


ItemResource: TypeAlias = (
    AdditionalTools
    | ApplyPatchToolCall
    | ApplyPatchToolCallOutput
    | CodeInterpreterToolCall
    | Compaction
    | ComputerToolCall
    | ComputerToolCallOutputResource
    | CustomToolCallOutputResource
    | CustomToolCallResource
    | FileSearchToolCall
    | FunctionShellCall
    | FunctionShellCallOutput
    | FunctionToolCallOutputResource
    | FunctionToolCallResource
    | ImageGenToolCall
    | InputMessageResource
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | MCPApprovalRequest
    | MCPApprovalResponseResource
    | MCPListTools
    | MCPToolCall
    | OutputMessage
    | Program
    | ProgramOutput
    | ReasoningItem
    | ToolSearchCall
    | ToolSearchOutput
    | WebSearchToolCall
)


OutputItem: TypeAlias = (
    AdditionalTools
    | ApplyPatchToolCall
    | ApplyPatchToolCallOutput
    | CodeInterpreterToolCall
    | Compaction
    | ComputerToolCall
    | ComputerToolCallOutputResource
    | CustomToolCall
    | CustomToolCallOutputResource
    | FileSearchToolCall
    | FunctionShellCall
    | FunctionShellCallOutput
    | FunctionToolCall
    | FunctionToolCallOutputResource
    | ImageGenToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | MCPApprovalRequest
    | MCPApprovalResponseResource
    | MCPListTools
    | MCPToolCall
    | OutputMessage
    | Program
    | ProgramOutput
    | ReasoningItem
    | ToolSearchCall
    | ToolSearchOutput
    | WebSearchToolCall
)


class ResponseOutputItemAddedEvent(TypedDict, total=False):
    item: OutputItem
    output_index: int
    sequence_number: int
    type: Required[Literal["response.output_item.added"]]


class ResponseOutputItemDoneEvent(TypedDict, total=False):
    item: OutputItem
    output_index: int
    sequence_number: int
    type: Required[Literal["response.output_item.done"]]


class CompactResponse(TypedDict, total=False):
    created_at: int
    id: str
    object: Literal["response.compaction"] | str
    output: list[ItemField]
    usage: ResponseUsage


InputItem: TypeAlias = (
    CompactionTrigger
    | ConfigurationUpdate
    | EasyInputMessage
    | Item
    | ItemReference
    | Program
    | ProgramOutput
)


class InputItemList(TypedDict, total=False):
    data: list[ItemResource]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"] | str


InputItemParam: TypeAlias = (
    CompactionTriggerParam
    | ConfigurationUpdateParam
    | EasyInputMessageParam
    | ItemParam
    | ItemReferenceParam
    | ProgramOutputParam
    | ProgramParam
)


InputParam: TypeAlias = str | list[InputItemParam]


class Request(TypedDict, total=False):
    access_programs: AccessProgramsRequest
    background: bool | None
    context_management: list[ContextManagementParam] | None
    conversation: ConversationParam | None
    image: ImageConfigurationRequest
    include: list[Include] | None
    input: InputParam
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: dict[str, str] | None
    model: ModelNameParam
    moderation: ModerationParam | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: PromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsParam
    prompt_cache_retention: Literal["24h", "in_memory"] | None
    provider: dict[str, object]
    reasoning: ReasoningParam | None
    safety_identifier: str | None
    service_tier: ServiceTierParam | None
    store: bool | None
    stream: bool | None
    stream_options: ResponseStreamOptions | None
    temperature: float | None
    text: ResponseTextParam
    tool_choice: ToolChoiceParam
    tools: list[ToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str


class Response(TypedDict, total=False):
    access_programs: AccessPrograms | None
    background: bool | None
    billing: dict[str, str]
    completed_at: float | None
    content_filters: list[dict[str, object]] | None
    conversation: ResponseConversation | None
    created_at: float
    error: ResponseError | None
    frequency_penalty: float | None
    id: str
    image: ImageConfiguration | None
    incomplete_details: ResponseIncompleteDetails | None
    input_transformations: list[InputTransformation] | None
    instructions: str | list[InputItem] | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: dict[str, str] | None
    model: ModelName
    moderation: Moderation | None
    object: Literal["response"] | str
    output: list[OutputItem]
    output_text: str | None
    parallel_tool_calls: bool
    presence_penalty: float | None
    previous_response_id: str | None
    prompt: Prompt | None
    prompt_cache_diagnostics: ResponsePromptCacheDiagnostics | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions | None
    prompt_cache_retention: Literal["24h", "in_memory"] | str | None
    reasoning: Reasoning | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    status: (
        Literal["cancelled", "completed", "failed", "in_progress", "incomplete", "queued"]
        | str
        | None
    )
    store: bool
    temperature: float | None
    text: ResponseText | None
    tool_choice: ToolChoice
    tool_usage: ToolUsage | None
    tools: list[Tool]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | str | None
    usage: ResponseUsage | None
    user: str | None


class ResponseCompletedEvent(TypedDict, total=False):
    response: Response
    sequence_number: int
    type: Required[Literal["response.completed"]]


class ResponseCreatedEvent(TypedDict, total=False):
    response: Response
    sequence_number: int
    type: Required[Literal["response.created"]]


class ResponseFailedEvent(TypedDict, total=False):
    response: Response
    sequence_number: int
    type: Required[Literal["response.failed"]]


class ResponseInProgressEvent(TypedDict, total=False):
    response: Response
    sequence_number: int
    type: Required[Literal["response.in_progress"]]


class ResponseIncompleteEvent(TypedDict, total=False):
    response: Response
    sequence_number: int
    type: Required[Literal["response.incomplete"]]


class ResponseQueuedEvent(TypedDict, total=False):
    response: Response
    sequence_number: int
    type: Required[Literal["response.queued"]]


StreamEvent: TypeAlias = (
    ResponseAudioDeltaEvent
    | ResponseAudioDoneEvent
    | ResponseAudioTranscriptDeltaEvent
    | ResponseAudioTranscriptDoneEvent
    | ResponseCodeInterpreterCallCodeDeltaEvent
    | ResponseCodeInterpreterCallCodeDoneEvent
    | ResponseCodeInterpreterCallCompletedEvent
    | ResponseCodeInterpreterCallInProgressEvent
    | ResponseCodeInterpreterCallInterpretingEvent
    | ResponseCompactionCompactingEvent
    | ResponseCompletedEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseCreatedEvent
    | ResponseCustomToolCallInputDeltaEvent
    | ResponseCustomToolCallInputDoneEvent
    | ResponseErrorEvent
    | ResponseFailedEvent
    | ResponseFileSearchCallCompletedEvent
    | ResponseFileSearchCallInProgressEvent
    | ResponseFileSearchCallSearchingEvent
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseImageGenCallCompletedEvent
    | ResponseImageGenCallGeneratingEvent
    | ResponseImageGenCallInProgressEvent
    | ResponseImageGenCallPartialImageEvent
    | ResponseInProgressEvent
    | ResponseIncompleteEvent
    | ResponseMCPCallArgumentsDeltaEvent
    | ResponseMCPCallArgumentsDoneEvent
    | ResponseMCPCallCompletedEvent
    | ResponseMCPCallFailedEvent
    | ResponseMCPCallInProgressEvent
    | ResponseMCPListToolsCompletedEvent
    | ResponseMCPListToolsFailedEvent
    | ResponseMCPListToolsInProgressEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseOutputTextAnnotationAddedEvent
    | ResponseQueuedEvent
    | ResponseReasoningSummaryPartAddedEvent
    | ResponseReasoningSummaryPartDoneEvent
    | ResponseReasoningSummaryTextDeltaEvent
    | ResponseReasoningSummaryTextDoneEvent
    | ResponseReasoningTextDeltaEvent
    | ResponseReasoningTextDoneEvent
    | ResponseRefusalDeltaEvent
    | ResponseRefusalDoneEvent
    | ResponseShellCallCommandAddedStreamingEvent
    | ResponseShellCallCommandDeltaStreamingEvent
    | ResponseShellCallCommandDoneStreamingEvent
    | ResponseShellCallOutputContentDeltaStreamingEvent
    | ResponseShellCallOutputContentDoneStreamingEvent
    | ResponseTextDeltaEvent
    | ResponseTextDoneEvent
    | ResponseWebSearchCallCompletedEvent
    | ResponseWebSearchCallInProgressEvent
    | ResponseWebSearchCallSearchingEvent
)


class CompactRequest(TypedDict, total=False):
    input: str | list[InputItemParam] | None
    instructions: str | None
    model: Required[CompactModelName | None]
    previous_response_id: str | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsParam | None
    prompt_cache_retention: PromptCacheRetention | None
    service_tier: CompactServiceTier | None


class CountTokensRequest(TypedDict, total=False):
    conversation: ConversationParam | None
    input: str | list[InputItemParam] | None
    instructions: str | None
    model: str | None
    parallel_tool_calls: bool | None
    personality: Personality
    previous_response_id: str | None
    reasoning: ReasoningParam | None
    text: ResponseTextParam | None
    tool_choice: ToolChoiceParam | None
    tools: list[ToolParam] | None
    truncation: Truncation


class Extra(TypedDict, total=False):
    access_programs: AccessProgramsRequest
    background: bool | None
    context_management: list[ContextManagementParam] | None
    conversation: ConversationParam | None
    image: ImageConfigurationRequest
    include: list[Include] | None
    input: InputParam
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: dict[str, str] | None
    model: ModelNameParam
    moderation: ModerationParam | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: PromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsParam
    prompt_cache_retention: Literal["24h", "in_memory"] | None
    provider: dict[str, object]
    reasoning: ReasoningParam | None
    safety_identifier: str | None
    service_tier: ServiceTierParam | None
    store: bool | None
    stream: bool | None
    stream_options: ResponseStreamOptions | None
    temperature: float | None
    text: ResponseTextParam
    tool_choice: ToolChoiceParam
    tools: list[ToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str
