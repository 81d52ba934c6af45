"""The `anthropic_messages` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict


class AdvisorRedactedResultBlock(TypedDict, total=False):
    encrypted_content: str
    stop_reason: str | None
    type: Required[Literal["advisor_redacted_result"]]


class AdvisorRedactedResultBlockParam(TypedDict, total=False):
    encrypted_content: Required[str]
    stop_reason: str | None
    type: Required[Literal["advisor_redacted_result"]]


class AdvisorResultBlock(TypedDict, total=False):
    stop_reason: str | None
    text: str
    type: Required[Literal["advisor_result"]]


class AdvisorResultBlockParam(TypedDict, total=False):
    stop_reason: str | None
    text: Required[str]
    type: Required[Literal["advisor_result"]]


class AdvisorToolResultError(TypedDict, total=False):
    error_code: (
        Literal[
            "execution_time_exceeded",
            "max_uses_exceeded",
            "model_not_found",
            "overloaded",
            "prompt_too_long",
            "too_many_requests",
            "unavailable",
        ]
        | str
    )
    type: Required[Literal["advisor_tool_result_error"]]


class AdvisorToolResultErrorParam(TypedDict, total=False):
    error_code: Required[
        Literal[
            "execution_time_exceeded",
            "max_uses_exceeded",
            "model_not_found",
            "overloaded",
            "prompt_too_long",
            "too_many_requests",
            "unavailable",
        ]
    ]
    type: Required[Literal["advisor_tool_result_error"]]


class AllThinkingTurnsParam(TypedDict, total=False):
    type: Required[Literal["all"]]


class Base64ImageSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["image/gif", "image/jpeg", "image/png", "image/webp"]]
    type: Required[Literal["base64"]]


class Base64PDFSource(TypedDict, total=False):
    data: str
    media_type: Literal["application/pdf"] | str
    type: Required[Literal["base64"]]


class Base64PDFSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/pdf"]]
    type: Required[Literal["base64"]]


class BashCodeExecutionOutputBlock(TypedDict, total=False):
    file_id: str
    type: Literal["bash_code_execution_output"] | str


class BashCodeExecutionOutputBlockParam(TypedDict, total=False):
    file_id: Required[str]
    type: Required[Literal["bash_code_execution_output"]]


class BashCodeExecutionResultBlock(TypedDict, total=False):
    content: list[BashCodeExecutionOutputBlock]
    return_code: int
    stderr: str
    stdout: str
    type: Required[Literal["bash_code_execution_result"]]


class BashCodeExecutionResultBlockParam(TypedDict, total=False):
    content: Required[list[BashCodeExecutionOutputBlockParam]]
    return_code: Required[int]
    stderr: Required[str]
    stdout: Required[str]
    type: Required[Literal["bash_code_execution_result"]]


class BashCodeExecutionToolResultError(TypedDict, total=False):
    error_code: (
        Literal[
            "execution_time_exceeded",
            "invalid_tool_input",
            "output_file_too_large",
            "too_many_requests",
            "unavailable",
        ]
        | str
    )
    type: Required[Literal["bash_code_execution_tool_result_error"]]


class BashCodeExecutionToolResultErrorParam(TypedDict, total=False):
    error_code: Required[
        Literal[
            "execution_time_exceeded",
            "invalid_tool_input",
            "output_file_too_large",
            "too_many_requests",
            "unavailable",
        ]
    ]
    type: Required[Literal["bash_code_execution_tool_result_error"]]


class BillingPolicyParam(TypedDict, total=False):
    bill_to: Literal["self", "user_profile"]
    type: Required[Literal["billing_policy"]]


class BrowserCloseTabConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserDoubleClickConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserFileUploadConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserFindConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserFormInputConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserGetPageTextConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserHoldKeyConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserHoverConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserJavascriptExecConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserKeyConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserLeftClickConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserLeftClickDragConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserLeftMouseDownConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserLeftMouseUpConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserListTabsConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserMiddleClickConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserMouseMoveConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserNavigateConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserNewTabConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserReadConsoleConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserReadNetworkConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserReadPageConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserRightClickConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserScreenshotConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserScrollConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserScrollToConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserStateChangeDownloadCompletedParam(TypedDict, total=False):
    download_id: Required[str]
    path: str | None
    size_bytes: int | None
    type: Required[Literal["download_completed"]]
    url: Required[str]


class BrowserStateChangeDownloadFailedParam(TypedDict, total=False):
    download_id: Required[str]
    error: str | None
    type: Required[Literal["download_failed"]]
    url: Required[str]


class BrowserStateChangeDownloadStartedParam(TypedDict, total=False):
    download_id: Required[str]
    type: Required[Literal["download_started"]]
    url: Required[str]


class BrowserStateChangeTabOpenedParam(TypedDict, total=False):
    tab_id: Required[str]
    type: Required[Literal["tab_opened"]]


class BrowserStateTabEntryParam(TypedDict, total=False):
    active: bool
    tab_id: Required[str]
    title: Required[str]
    url: Required[str]


class BrowserSwitchTabConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserTripleClickConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserTypeConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserWaitConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class BrowserZoomConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class CacheControlEphemeral(TypedDict, total=False):
    ttl: Literal["1h", "5m"] | str | None
    type: Literal["ephemeral"] | str


class CacheControlEphemeralParam(TypedDict, total=False):
    ttl: Literal["1h", "5m"]
    type: Required[Literal["ephemeral"]]


class CacheCreation(TypedDict, total=False):
    ephemeral_1h_input_tokens: int
    ephemeral_5m_input_tokens: int


class CacheMissMessagesChanged(TypedDict, total=False):
    cache_missed_input_tokens: int
    type: Required[Literal["messages_changed"]]


class CacheMissModelChanged(TypedDict, total=False):
    cache_missed_input_tokens: int
    type: Required[Literal["model_changed"]]


class CacheMissPreviousMessageNotFound(TypedDict, total=False):
    type: Required[Literal["previous_message_not_found"]]


class CacheMissSystemChanged(TypedDict, total=False):
    cache_missed_input_tokens: int
    type: Required[Literal["system_changed"]]


class CacheMissToolsChanged(TypedDict, total=False):
    cache_missed_input_tokens: int
    type: Required[Literal["tools_changed"]]


class CacheMissUnavailable(TypedDict, total=False):
    type: Required[Literal["unavailable"]]


class CitationCharLocation(TypedDict, total=False):
    cited_text: str
    document_index: int
    document_title: str | None
    end_char_index: int
    file_id: str | None
    start_char_index: int
    type: Required[Literal["char_location"]]


class CitationCharLocationParam(TypedDict, total=False):
    cited_text: Required[str]
    document_index: Required[int]
    document_title: Required[str | None]
    end_char_index: Required[int]
    start_char_index: Required[int]
    type: Required[Literal["char_location"]]


class CitationConfig(TypedDict, total=False):
    enabled: bool


class CitationContentBlockLocation(TypedDict, total=False):
    cited_text: str
    document_index: int
    document_title: str | None
    end_block_index: int
    file_id: str | None
    start_block_index: int
    type: Required[Literal["content_block_location"]]


class CitationContentBlockLocationParam(TypedDict, total=False):
    cited_text: Required[str]
    document_index: Required[int]
    document_title: Required[str | None]
    end_block_index: Required[int]
    start_block_index: Required[int]
    type: Required[Literal["content_block_location"]]


class CitationPageLocation(TypedDict, total=False):
    cited_text: str
    document_index: int
    document_title: str | None
    end_page_number: int
    file_id: str | None
    start_page_number: int
    type: Required[Literal["page_location"]]


class CitationPageLocationParam(TypedDict, total=False):
    cited_text: Required[str]
    document_index: Required[int]
    document_title: Required[str | None]
    end_page_number: Required[int]
    start_page_number: Required[int]
    type: Required[Literal["page_location"]]


class CitationSearchResultLocation(TypedDict, total=False):
    cited_text: str
    end_block_index: int
    search_result_index: int
    source: str
    start_block_index: int
    title: str | None
    type: Required[Literal["search_result_location"]]


class CitationSearchResultLocationParam(TypedDict, total=False):
    cited_text: Required[str]
    end_block_index: Required[int]
    search_result_index: Required[int]
    source: Required[str]
    start_block_index: Required[int]
    title: Required[str | None]
    type: Required[Literal["search_result_location"]]


class CitationWebSearchResultLocationParam(TypedDict, total=False):
    cited_text: Required[str]
    encrypted_index: Required[str]
    title: Required[str | None]
    type: Required[Literal["web_search_result_location"]]
    url: Required[str]


class CitationsConfigParam(TypedDict, total=False):
    enabled: bool | None


class CitationsConfigRequestParam(TypedDict, total=False):
    enabled: bool


class CitationsWebSearchResultLocation(TypedDict, total=False):
    cited_text: str
    encrypted_index: str
    title: str | None
    type: Required[Literal["web_search_result_location"]]
    url: str


class ClearThinking20251015EditResponse(TypedDict, total=False):
    cleared_input_tokens: int
    cleared_thinking_turns: int
    type: Required[Literal["clear_thinking_20251015"]]


class ClearToolUses20250919EditResponse(TypedDict, total=False):
    cleared_input_tokens: int
    cleared_tool_uses: int
    type: Required[Literal["clear_tool_uses_20250919"]]


class CodeExecutionOutputBlock(TypedDict, total=False):
    file_id: str
    type: Literal["code_execution_output"] | str


class CodeExecutionOutputBlockParam(TypedDict, total=False):
    file_id: Required[str]
    type: Required[Literal["code_execution_output"]]


class CodeExecutionResultBlock(TypedDict, total=False):
    content: list[CodeExecutionOutputBlock]
    return_code: int
    stderr: str
    stdout: str
    type: Required[Literal["code_execution_result"]]


class CodeExecutionResultBlockParam(TypedDict, total=False):
    content: Required[list[CodeExecutionOutputBlockParam]]
    return_code: Required[int]
    stderr: Required[str]
    stdout: Required[str]
    type: Required[Literal["code_execution_result"]]


class CodeExecutionTool20250522(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    name: Literal["code_execution"] | str
    strict: bool | None
    type: Literal["code_execution_20250522"] | str


class CodeExecutionTool20250522Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    strict: bool


class CodeExecutionTool20250522Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    name: Required[Literal["code_execution"]]
    strict: bool
    type: Required[Literal["code_execution_20250522"]]


class CodeExecutionTool20250825(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    name: Literal["code_execution"] | str
    strict: bool | None
    type: Literal["code_execution_20250825"] | str


class CodeExecutionTool20250825Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    strict: bool


class CodeExecutionTool20250825Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    name: Required[Literal["code_execution"]]
    strict: bool
    type: Required[Literal["code_execution_20250825"]]


class CodeExecutionTool20260120(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    name: Literal["code_execution"] | str
    strict: bool | None
    type: Literal["code_execution_20260120"] | str


class CodeExecutionTool20260120Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    strict: bool


class CodeExecutionTool20260120Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    name: Required[Literal["code_execution"]]
    strict: bool
    type: Required[Literal["code_execution_20260120"]]


class CodeExecutionTool20260521(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    name: Literal["code_execution"] | str
    strict: bool | None
    type: Literal["code_execution_20260521"] | str


class CodeExecutionTool20260521Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    strict: bool


class CodeExecutionTool20260521Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    name: Required[Literal["code_execution"]]
    strict: bool
    type: Required[Literal["code_execution_20260521"]]


class CodeExecutionToolResultError(TypedDict, total=False):
    error_code: (
        Literal["execution_time_exceeded", "invalid_tool_input", "too_many_requests", "unavailable"]
        | str
    )
    type: Required[Literal["code_execution_tool_result_error"]]


class CodeExecutionToolResultErrorParam(TypedDict, total=False):
    error_code: Required[
        Literal["execution_time_exceeded", "invalid_tool_input", "too_many_requests", "unavailable"]
    ]
    type: Required[Literal["code_execution_tool_result_error"]]


class CompactionConfigParam(TypedDict, total=False):
    instructions: str | None
    type: Required[Literal["summarize"]]


class CompactionContentBlockDelta(TypedDict, total=False):
    content: str | None
    encrypted_content: str | None
    type: Required[Literal["compaction_delta"]]


class CompactionIterationUsage(TypedDict, total=False):
    cache_creation: CacheCreation | None
    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    input_tokens: int
    output_tokens: int
    type: Required[Literal["compaction"]]


class ComputerCursorPositionConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerDoubleClickConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerHoldKeyConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerKeyConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerLeftClickConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerLeftClickDragConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerLeftMouseDownConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerLeftMouseUpConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerMiddleClickConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerMouseMoveConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerRightClickConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerScreenshotConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerScrollConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerTripleClickConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerTypeConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerWaitConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ComputerZoomConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class ContainerSkill(TypedDict, total=False):
    skill_id: str
    type: Literal["anthropic", "custom"] | str
    version: str


class ContainerUploadBlock(TypedDict, total=False):
    file_id: str
    type: Required[Literal["container_upload"]]


class ContainerUploadBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    file_id: Required[str]
    type: Required[Literal["container_upload"]]


class ContentBlockStopEvent(TypedDict, total=False):
    index: int
    type: Required[Literal["content_block_stop"]]


class ContextManagementResponse(TypedDict, total=False):
    applied_edits: list[ClearThinking20251015EditResponse | ClearToolUses20250919EditResponse]


class CountTokensContextManagementResponse(TypedDict, total=False):
    original_input_tokens: int


class CountTokensResponse(TypedDict, total=False):
    context_management: CountTokensContextManagementResponse | None
    input_tokens: int


DiagnosticsCacheMissReason: TypeAlias = (
    CacheMissMessagesChanged
    | CacheMissModelChanged
    | CacheMissPreviousMessageNotFound
    | CacheMissSystemChanged
    | CacheMissToolsChanged
    | CacheMissUnavailable
)


class DiagnosticsParam(TypedDict, total=False):
    previous_message_id: str | None


class DirectCaller(TypedDict, total=False):
    type: Required[Literal["direct"]]


class EncryptedCodeExecutionResultBlock(TypedDict, total=False):
    content: list[CodeExecutionOutputBlock]
    encrypted_stdout: str
    return_code: int
    stderr: str
    type: Required[Literal["encrypted_code_execution_result"]]


class EncryptedCodeExecutionResultBlockParam(TypedDict, total=False):
    content: Required[list[CodeExecutionOutputBlockParam]]
    encrypted_stdout: Required[str]
    return_code: Required[int]
    stderr: Required[str]
    type: Required[Literal["encrypted_code_execution_result"]]


class ErrorDetail(TypedDict, total=False):
    message: str
    type: (
        Literal[
            "api_error",
            "authentication_error",
            "billing_error",
            "invalid_request_error",
            "not_found_error",
            "overloaded_error",
            "permission_error",
            "rate_limit_error",
            "request_too_large",
            "timeout_error",
        ]
        | str
    )


class ErrorEvent(TypedDict, total=False):
    error: ErrorDetail
    request_id: str | None
    type: Required[Literal["error"]]


class FallbackCreditNotApplied(TypedDict, total=False):
    reason: (
        Literal[
            "body_mismatch",
            "continuation_excluded",
            "continuation_only",
            "expired",
            "invalid_target_model",
            "not_enabled",
            "reprice_unavailable",
            "temporarily_unavailable",
            "variant_fields_present",
            "wrong_organization",
            "wrong_platform",
            "wrong_workspace",
        ]
        | str
    )
    remove_to_redeem: list[str] | None
    type: Required[Literal["not_applied"]]


class FallbackCreditRedeemed(TypedDict, total=False):
    type: Required[Literal["redeemed"]]


class FallbackCreditTokenParam(TypedDict, total=False):
    mode: Literal["best_effort", "strict"]
    token: Required[str]


class FallbackCreditUsage(TypedDict, total=False):
    status: FallbackCreditNotApplied | FallbackCreditRedeemed


class FallbackInfo(TypedDict, total=False):
    model: (
        Literal[
            "claude-fable-5",
            "claude-fable-5-1",
            "claude-fable-5-2",
            "claude-haiku-4-5",
            "claude-haiku-4-5-20251001",
            "claude-haiku-5-5",
            "claude-mythos-5",
            "claude-mythos-5-1",
            "claude-mythos-5-2",
            "claude-mythos-preview",
            "claude-opus-4-5",
            "claude-opus-4-5-20251101",
            "claude-opus-4-6",
            "claude-opus-4-7",
            "claude-opus-4-8",
            "claude-opus-5",
            "claude-opus-5-5",
            "claude-sonnet-4-5",
            "claude-sonnet-4-5-20250929",
            "claude-sonnet-4-6",
            "claude-sonnet-5",
            "claude-sonnet-5-5",
        ]
        | str
    )


class FallbackInfoParam(TypedDict, total=False):
    model: Required[
        Literal[
            "claude-fable-5",
            "claude-fable-5-1",
            "claude-fable-5-2",
            "claude-haiku-4-5",
            "claude-haiku-4-5-20251001",
            "claude-haiku-5-5",
            "claude-mythos-5",
            "claude-mythos-5-1",
            "claude-mythos-5-2",
            "claude-mythos-preview",
            "claude-opus-4-5",
            "claude-opus-4-5-20251101",
            "claude-opus-4-6",
            "claude-opus-4-7",
            "claude-opus-4-8",
            "claude-opus-5",
            "claude-opus-5-5",
            "claude-sonnet-4-5",
            "claude-sonnet-4-5-20250929",
            "claude-sonnet-4-6",
            "claude-sonnet-5",
            "claude-sonnet-5-5",
        ]
        | str
    ]


class FallbackMessageIterationUsage(TypedDict, total=False):
    cache_creation: CacheCreation | None
    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    input_tokens: int
    model: (
        Literal[
            "claude-fable-5",
            "claude-fable-5-1",
            "claude-fable-5-2",
            "claude-haiku-4-5",
            "claude-haiku-4-5-20251001",
            "claude-haiku-5-5",
            "claude-mythos-5",
            "claude-mythos-5-1",
            "claude-mythos-5-2",
            "claude-mythos-preview",
            "claude-opus-4-5",
            "claude-opus-4-5-20251101",
            "claude-opus-4-6",
            "claude-opus-4-7",
            "claude-opus-4-8",
            "claude-opus-5",
            "claude-opus-5-5",
            "claude-sonnet-4-5",
            "claude-sonnet-4-5-20250929",
            "claude-sonnet-4-6",
            "claude-sonnet-5",
            "claude-sonnet-5-5",
        ]
        | str
    )
    output_tokens: int
    type: Required[Literal["fallback_message"]]


class FallbackRefusalTrigger(TypedDict, total=False):
    category: (
        Literal["bio", "cyber", "frontier_llm", "general_harms", "reasoning_extraction"]
        | str
        | None
    )
    type: Literal["refusal"] | str


class FileDocumentSourceParam(TypedDict, total=False):
    file_id: Required[str]
    type: Required[Literal["file"]]


class FileImageSourceParam(TypedDict, total=False):
    file_id: Required[str]
    type: Required[Literal["file"]]


class ImageTransformationsParam(TypedDict, total=False):
    oversized_image: Literal["downsize", "error"]


class InputJSONDelta(TypedDict, total=False):
    partial_json: str
    type: Required[Literal["input_json_delta"]]


class InputTokensClearAtLeastParam(TypedDict, total=False):
    type: Required[Literal["input_tokens"]]
    value: Required[int]


class InputTokensTriggerParam(TypedDict, total=False):
    type: Required[Literal["input_tokens"]]
    value: Required[int]


class JSONOutputFormatParam(TypedDict, total=False):
    schema: Required[dict[str, object]]
    type: Required[Literal["json_schema"]]


class MCPTool(TypedDict, total=False):
    description: str | None
    input_schema: dict[str, object]
    name: str


class MCPToolConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class MCPToolConfigParam(TypedDict, total=False):
    defer_loading: bool
    enabled: bool


class MCPToolDefaultConfig(TypedDict, total=False):
    defer_loading: bool | None
    enabled: bool | None


class MCPToolDefaultConfigParam(TypedDict, total=False):
    defer_loading: bool
    enabled: bool


class MCPToolListingBlock(TypedDict, total=False):
    mcp_server_name: str
    tools: list[MCPTool]
    type: Required[Literal["mcp_tool_listing"]]


class MCPToolParam(TypedDict, total=False):
    description: str | None
    input_schema: Required[dict[str, object]]
    name: Required[str]


class MCPToolRequestParam(TypedDict, total=False):
    description: str | None
    input_schema: Required[dict[str, object]]
    name: Required[str]


class MCPToolUseBlock(TypedDict, total=False):
    id: str
    input: dict[str, object]
    name: str
    server_name: str
    type: Required[Literal["mcp_tool_use"]]


class MCPToolUseBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    id: Required[str]
    input: Required[dict[str, object]]
    name: Required[str]
    server_name: Required[str]
    type: Required[Literal["mcp_tool_use"]]


class MCPToolset(TypedDict, total=False):
    cache_control: CacheControlEphemeral | None
    configs: dict[str, MCPToolConfig] | None
    default_config: MCPToolDefaultConfig | None
    mcp_server_name: str
    tools: list[MCPTool] | None
    type: Literal["mcp_toolset"] | str


class MCPToolsetFields(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    configs: dict[str, MCPToolConfigParam] | None
    default_config: MCPToolDefaultConfigParam
    mcp_server_name: Required[str]
    tools: list[MCPToolRequestParam] | None


class MCPToolsetParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    configs: dict[str, MCPToolConfigParam] | None
    default_config: MCPToolDefaultConfigParam
    mcp_server_name: Required[str]
    tools: list[MCPToolRequestParam] | None
    type: Required[Literal["mcp_toolset"]]


class MemoryTool20250818(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    input_examples: list[dict[str, object]] | None
    name: Literal["memory"] | str
    strict: bool | None
    type: Literal["memory_20250818"] | str


class MemoryTool20250818Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    input_examples: list[dict[str, object]]
    strict: bool


class MemoryTool20250818Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    input_examples: list[dict[str, object]]
    name: Required[Literal["memory"]]
    strict: bool
    type: Required[Literal["memory_20250818"]]


class MessageIterationUsage(TypedDict, total=False):
    cache_creation: CacheCreation | None
    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    input_tokens: int
    model: (
        Literal[
            "claude-fable-5",
            "claude-fable-5-1",
            "claude-fable-5-2",
            "claude-haiku-4-5",
            "claude-haiku-4-5-20251001",
            "claude-haiku-5-5",
            "claude-mythos-5",
            "claude-mythos-5-1",
            "claude-mythos-5-2",
            "claude-mythos-preview",
            "claude-opus-4-5",
            "claude-opus-4-5-20251101",
            "claude-opus-4-6",
            "claude-opus-4-7",
            "claude-opus-4-8",
            "claude-opus-5",
            "claude-opus-5-5",
            "claude-sonnet-4-5",
            "claude-sonnet-4-5-20250929",
            "claude-sonnet-4-6",
            "claude-sonnet-5",
            "claude-sonnet-5-5",
        ]
        | str
        | None
    )
    output_tokens: int
    type: Required[Literal["message"]]


class MessageStopEvent(TypedDict, total=False):
    type: Required[Literal["message_stop"]]


class MetadataParam(TypedDict, total=False):
    user_id: str | None


class OutputTokensDetails(TypedDict, total=False):
    thinking_tokens: int


class PingEvent(TypedDict, total=False):
    type: Required[Literal["ping"]]


class PlainTextSource(TypedDict, total=False):
    data: str
    media_type: Literal["text/plain"] | str
    type: Required[Literal["text"]]


class PlainTextSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["text/plain"]]
    type: Required[Literal["text"]]


class RedactedThinkingBlock(TypedDict, total=False):
    data: str
    type: Required[Literal["redacted_thinking"]]


class RedactedThinkingBlockParam(TypedDict, total=False):
    data: Required[str]
    type: Required[Literal["redacted_thinking"]]


class RefusalStopDetails(TypedDict, total=False):
    category: (
        Literal["bio", "cyber", "frontier_llm", "general_harms", "reasoning_extraction"]
        | str
        | None
    )
    explanation: str | None
    fallback_credit_token: str | None
    fallback_has_prefill_claim: bool | None
    recommended_model: str | None
    type: Literal["refusal"] | str


class RequestMCPServerToolConfigurationParam(TypedDict, total=False):
    allowed_tools: list[str] | None
    enabled: bool | None


class RequestMCPServerURLDefinitionParam(TypedDict, total=False):
    authorization_token: str | None
    name: Required[str]
    tool_configuration: RequestMCPServerToolConfigurationParam | None
    type: Required[Literal["url"]]
    url: Required[str]


class ResponseTool(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    defer_loading: bool | None
    description: str | None
    eager_input_streaming: bool | None
    input_examples: list[dict[str, object]] | None
    input_schema: dict[str, object]
    name: str
    strict: bool | None
    type: Literal["custom"] | str | None


class ResponseToolChangeMCPToolReference(TypedDict, total=False):
    name: str
    server_name: str
    type: Required[Literal["mcp_tool_reference"]]


class ResponseToolChangeMCPToolReferenceParam(TypedDict, total=False):
    name: Required[str]
    server_name: Required[str]
    type: Required[Literal["mcp_tool_reference"]]


class ResponseToolChangeMCPToolsetReference(TypedDict, total=False):
    server_name: str
    type: Required[Literal["mcp_toolset_reference"]]


class ResponseToolChangeMCPToolsetReferenceParam(TypedDict, total=False):
    server_name: Required[str]
    type: Required[Literal["mcp_toolset_reference"]]


class ResponseToolChangeToolReference(TypedDict, total=False):
    name: str
    type: Required[Literal["tool_reference"]]


class ResponseToolChangeToolReferenceParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["tool_reference"]]


ResponseToolRemovalBlockTool: TypeAlias = (
    ResponseToolChangeMCPToolReference
    | ResponseToolChangeMCPToolsetReference
    | ResponseToolChangeToolReference
)


ResponseToolRemovalBlockToolParam: TypeAlias = (
    ResponseToolChangeMCPToolReferenceParam
    | ResponseToolChangeMCPToolsetReferenceParam
    | ResponseToolChangeToolReferenceParam
)


class ServerToolCaller(TypedDict, total=False):
    tool_id: str
    type: Required[Literal["code_execution_20250825"]]


class ServerToolCaller20260120(TypedDict, total=False):
    tool_id: str
    type: Required[Literal["code_execution_20260120"]]


class ServerToolCaller20260120Param(TypedDict, total=False):
    tool_id: Required[str]
    type: Required[Literal["code_execution_20260120"]]


class ServerToolCallerParam(TypedDict, total=False):
    tool_id: Required[str]
    type: Required[Literal["code_execution_20250825"]]


class ServerToolUsage(TypedDict, total=False):
    web_fetch_requests: int
    web_search_requests: int


class SignatureDelta(TypedDict, total=False):
    signature: str
    type: Required[Literal["signature_delta"]]


class SkillParams(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["anthropic", "custom"]]
    version: str


class SystemMessageOutputConfigParam(TypedDict, total=False):
    effort: Literal["high", "low", "max", "medium", "xhigh"] | None


TextCitation: TypeAlias = (
    CitationCharLocation
    | CitationContentBlockLocation
    | CitationPageLocation
    | CitationSearchResultLocation
    | CitationsWebSearchResultLocation
)


TextCitationParam: TypeAlias = (
    CitationCharLocationParam
    | CitationContentBlockLocationParam
    | CitationPageLocationParam
    | CitationSearchResultLocationParam
    | CitationWebSearchResultLocationParam
)


class TextDelta(TypedDict, total=False):
    text: str
    type: Required[Literal["text_delta"]]


class TextEditorCodeExecutionCreateResultBlock(TypedDict, total=False):
    is_file_update: bool
    type: Required[Literal["text_editor_code_execution_create_result"]]


class TextEditorCodeExecutionCreateResultBlockParam(TypedDict, total=False):
    is_file_update: Required[bool]
    type: Required[Literal["text_editor_code_execution_create_result"]]


class TextEditorCodeExecutionStrReplaceResultBlock(TypedDict, total=False):
    lines: list[str] | None
    new_lines: int | None
    new_start: int | None
    old_lines: int | None
    old_start: int | None
    type: Required[Literal["text_editor_code_execution_str_replace_result"]]


class TextEditorCodeExecutionToolResultError(TypedDict, total=False):
    error_code: (
        Literal[
            "execution_time_exceeded",
            "file_not_found",
            "invalid_tool_input",
            "too_many_requests",
            "unavailable",
        ]
        | str
    )
    error_message: str | None
    type: Required[Literal["text_editor_code_execution_tool_result_error"]]


class TextEditorCodeExecutionToolResultErrorParam(TypedDict, total=False):
    error_code: Required[
        Literal[
            "execution_time_exceeded",
            "file_not_found",
            "invalid_tool_input",
            "too_many_requests",
            "unavailable",
        ]
    ]
    error_message: str | None
    type: Required[Literal["text_editor_code_execution_tool_result_error"]]


class TextEditorCodeExecutionViewResultBlock(TypedDict, total=False):
    content: str
    file_type: Literal["image", "pdf", "text"] | str
    num_lines: int | None
    start_line: int | None
    total_lines: int | None
    type: Required[Literal["text_editor_code_execution_view_result"]]


class TextEditorCodeExecutionViewResultBlockParam(TypedDict, total=False):
    content: Required[str]
    file_type: Required[Literal["image", "pdf", "text"]]
    num_lines: int | None
    start_line: int | None
    total_lines: int | None
    type: Required[Literal["text_editor_code_execution_view_result"]]


class ThinkingBlock(TypedDict, total=False):
    signature: str
    thinking: str
    type: Required[Literal["thinking"]]


class ThinkingBlockBindingParam(TypedDict, total=False):
    prefix_mismatch_behavior: Literal["drop_block", "error"] | None


class ThinkingBlockParam(TypedDict, total=False):
    signature: Required[str]
    thinking: Required[str]
    type: Required[Literal["thinking"]]


class ThinkingConfigAdaptiveParam(TypedDict, total=False):
    block_binding: ThinkingBlockBindingParam | None
    display: Literal["omitted", "summarized", "updates"] | None
    type: Required[Literal["adaptive"]]


class ThinkingConfigBetweenToolsParam(TypedDict, total=False):
    type: Required[Literal["between_tools"]]


class ThinkingConfigDisabledParam(TypedDict, total=False):
    type: Required[Literal["disabled"]]


class ThinkingConfigEnabledParam(TypedDict, total=False):
    block_binding: ThinkingBlockBindingParam | None
    budget_tokens: Required[int]
    display: Literal["omitted", "summarized", "updates"] | None
    type: Required[Literal["enabled"]]


ThinkingConfigParam: TypeAlias = (
    ThinkingConfigAdaptiveParam
    | ThinkingConfigBetweenToolsParam
    | ThinkingConfigDisabledParam
    | ThinkingConfigEnabledParam
)


class ThinkingDelta(TypedDict, total=False):
    estimated_tokens: int | None
    thinking: str
    type: Required[Literal["thinking_delta"]]


class ThinkingDroppedInputTransformation(TypedDict, total=False):
    path: str
    reason: (
        Literal[
            "end_user_binding_mismatch",
            "model_binding_mismatch",
            "organization_binding_mismatch",
            "prefix_binding_mismatch",
        ]
        | str
    )
    type: Required[Literal["thinking_dropped"]]


class ThinkingMismatchAllowedInputTransformation(TypedDict, total=False):
    path: str
    reason: (
        Literal[
            "end_user_binding_mismatch",
            "model_binding_mismatch",
            "organization_binding_mismatch",
            "prefix_binding_mismatch",
        ]
        | str
    )
    type: Required[Literal["thinking_mismatch_allowed"]]


class ThinkingTurnsParam(TypedDict, total=False):
    type: Required[Literal["thinking_turns"]]
    value: Required[int]


class ThreadContinueParams(TypedDict, total=False):
    previous_message_id: Required[str]
    type: Required[Literal["continue"]]


class ThreadCreateParams(TypedDict, total=False):
    type: Required[Literal["create"]]


class TokenTaskBudgetParam(TypedDict, total=False):
    remaining: int | None
    total: Required[int]
    type: Required[Literal["tokens"]]


class ToolBash20241022(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    input_examples: list[dict[str, object]] | None
    name: Literal["bash"] | str
    strict: bool | None
    type: Literal["bash_20241022"] | str


class ToolBash20241022Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    input_examples: list[dict[str, object]]
    strict: bool


class ToolBash20241022Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    input_examples: list[dict[str, object]]
    name: Required[Literal["bash"]]
    strict: bool
    type: Required[Literal["bash_20241022"]]


class ToolBash20250124(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    input_examples: list[dict[str, object]] | None
    name: Literal["bash"] | str
    strict: bool | None
    type: Literal["bash_20250124"] | str


class ToolBash20250124Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    input_examples: list[dict[str, object]]
    strict: bool


class ToolBash20250124Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    input_examples: list[dict[str, object]]
    name: Required[Literal["bash"]]
    strict: bool
    type: Required[Literal["bash_20250124"]]


ToolCaller: TypeAlias = DirectCaller | ServerToolCaller | ServerToolCaller20260120


ToolCallerParam: TypeAlias = DirectCaller | ServerToolCaller20260120Param | ServerToolCallerParam


class ToolChangeMCPToolReferenceParam(TypedDict, total=False):
    name: Required[str]
    server_name: Required[str]
    type: Required[Literal["mcp_tool_reference"]]


class ToolChangeMCPToolsetReferenceParam(TypedDict, total=False):
    server_name: Required[str]
    type: Required[Literal["mcp_toolset_reference"]]


class ToolChangeToolReferenceParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["tool_reference"]]


class ToolChoiceAnyParam(TypedDict, total=False):
    disable_parallel_tool_use: bool
    type: Required[Literal["any"]]


class ToolChoiceAutoParam(TypedDict, total=False):
    disable_parallel_tool_use: bool
    type: Required[Literal["auto"]]


class ToolChoiceNoneParam(TypedDict, total=False):
    type: Required[Literal["none"]]


class ToolChoiceToolParam(TypedDict, total=False):
    disable_parallel_tool_use: bool
    name: Required[str]
    type: Required[Literal["tool"]]


class ToolComputerUse20241022(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    display_height_px: int
    display_number: int | None
    display_width_px: int
    input_examples: list[dict[str, object]] | None
    name: Literal["computer"] | str
    strict: bool | None
    type: Literal["computer_20241022"] | str


class ToolComputerUse20241022Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    display_height_px: Required[int]
    display_number: int | None
    display_width_px: Required[int]
    input_examples: list[dict[str, object]]
    strict: bool


class ToolComputerUse20241022Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    display_height_px: Required[int]
    display_number: int | None
    display_width_px: Required[int]
    input_examples: list[dict[str, object]]
    name: Required[Literal["computer"]]
    strict: bool
    type: Required[Literal["computer_20241022"]]


class ToolComputerUse20250124(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    display_height_px: int
    display_number: int | None
    display_width_px: int
    input_examples: list[dict[str, object]] | None
    name: Literal["computer"] | str
    strict: bool | None
    type: Literal["computer_20250124"] | str


class ToolComputerUse20250124Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    display_height_px: Required[int]
    display_number: int | None
    display_width_px: Required[int]
    input_examples: list[dict[str, object]]
    strict: bool


class ToolComputerUse20250124Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    display_height_px: Required[int]
    display_number: int | None
    display_width_px: Required[int]
    input_examples: list[dict[str, object]]
    name: Required[Literal["computer"]]
    strict: bool
    type: Required[Literal["computer_20250124"]]


class ToolComputerUse20251124(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    display_height_px: int
    display_number: int | None
    display_width_px: int
    enable_zoom: bool | None
    input_examples: list[dict[str, object]] | None
    name: Literal["computer"] | str
    strict: bool | None
    type: Literal["computer_20251124"] | str


class ToolComputerUse20251124Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    display_height_px: Required[int]
    display_number: int | None
    display_width_px: Required[int]
    enable_zoom: bool
    input_examples: list[dict[str, object]]
    strict: bool


class ToolComputerUse20251124Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    display_height_px: Required[int]
    display_number: int | None
    display_width_px: Required[int]
    enable_zoom: bool
    input_examples: list[dict[str, object]]
    name: Required[Literal["computer"]]
    strict: bool
    type: Required[Literal["computer_20251124"]]


class ToolParam(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    description: str
    eager_input_streaming: bool | None
    input_examples: list[dict[str, object]]
    input_schema: Required[dict[str, object]]
    name: Required[str]
    strict: bool
    type: Literal["custom"] | None


class ToolReferenceBlock(TypedDict, total=False):
    tool_name: str
    type: Literal["tool_reference"] | str


class ToolReferenceBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    tool_name: Required[str]
    type: Required[Literal["tool_reference"]]


class ToolSearchToolBm2520251119Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    strict: bool


class ToolSearchToolBm2520251119(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    name: Literal["tool_search_tool_bm25"] | str
    strict: bool | None
    type: Literal["tool_search_tool_bm25", "tool_search_tool_bm25_20251119"] | str


class ToolSearchToolBm2520251119Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    name: Required[Literal["tool_search_tool_bm25"]]
    strict: bool
    type: Required[Literal["tool_search_tool_bm25", "tool_search_tool_bm25_20251119"]]


class ToolSearchToolRegex20251119(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    name: Literal["tool_search_tool_regex"] | str
    strict: bool | None
    type: Literal["tool_search_tool_regex", "tool_search_tool_regex_20251119"] | str


class ToolSearchToolRegex20251119Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    strict: bool


class ToolSearchToolRegex20251119Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    name: Required[Literal["tool_search_tool_regex"]]
    strict: bool
    type: Required[Literal["tool_search_tool_regex", "tool_search_tool_regex_20251119"]]


class ToolSearchToolResultError(TypedDict, total=False):
    error_code: (
        Literal["execution_time_exceeded", "invalid_tool_input", "too_many_requests", "unavailable"]
        | str
    )
    error_message: str | None
    type: Required[Literal["tool_search_tool_result_error"]]


class ToolSearchToolResultErrorParam(TypedDict, total=False):
    error_code: Required[
        Literal["execution_time_exceeded", "invalid_tool_input", "too_many_requests", "unavailable"]
    ]
    error_message: str | None
    type: Required[Literal["tool_search_tool_result_error"]]


class ToolSearchToolSearchResultBlock(TypedDict, total=False):
    tool_references: list[ToolReferenceBlock]
    type: Required[Literal["tool_search_tool_search_result"]]


class ToolSearchToolSearchResultBlockParam(TypedDict, total=False):
    tool_references: Required[list[ToolReferenceBlockParam]]
    type: Required[Literal["tool_search_tool_search_result"]]


class ToolTextEditor20241022(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    input_examples: list[dict[str, object]] | None
    name: Literal["str_replace_editor"] | str
    strict: bool | None
    type: Literal["text_editor_20241022"] | str


class ToolTextEditor20241022Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    input_examples: list[dict[str, object]]
    strict: bool


class ToolTextEditor20241022Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    input_examples: list[dict[str, object]]
    name: Required[Literal["str_replace_editor"]]
    strict: bool
    type: Required[Literal["text_editor_20241022"]]


class ToolTextEditor20250124(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    input_examples: list[dict[str, object]] | None
    name: Literal["str_replace_editor"] | str
    strict: bool | None
    type: Literal["text_editor_20250124"] | str


class ToolTextEditor20250124Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    input_examples: list[dict[str, object]]
    strict: bool


class ToolTextEditor20250124Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    input_examples: list[dict[str, object]]
    name: Required[Literal["str_replace_editor"]]
    strict: bool
    type: Required[Literal["text_editor_20250124"]]


class ToolTextEditor20250429(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    input_examples: list[dict[str, object]] | None
    name: Literal["str_replace_based_edit_tool"] | str
    strict: bool | None
    type: Literal["text_editor_20250429"] | str


class ToolTextEditor20250429Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    input_examples: list[dict[str, object]]
    strict: bool


class ToolTextEditor20250429Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    input_examples: list[dict[str, object]]
    name: Required[Literal["str_replace_based_edit_tool"]]
    strict: bool
    type: Required[Literal["text_editor_20250429"]]


class ToolTextEditor20250728(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    input_examples: list[dict[str, object]] | None
    max_characters: int | None
    name: Literal["str_replace_based_edit_tool"] | str
    strict: bool | None
    type: Literal["text_editor_20250728"] | str


class ToolTextEditor20250728Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    input_examples: list[dict[str, object]]
    max_characters: int | None
    strict: bool


class ToolTextEditor20250728Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    input_examples: list[dict[str, object]]
    max_characters: int | None
    name: Required[Literal["str_replace_based_edit_tool"]]
    strict: bool
    type: Required[Literal["text_editor_20250728"]]


class ToolUseBlock(TypedDict, total=False):
    caller: ToolCaller | None
    id: str
    input: dict[str, object]
    name: str
    toolset_name: str | None
    type: Required[Literal["tool_use"]]


class ToolUseBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    caller: ToolCallerParam
    id: Required[str]
    input: Required[dict[str, object]]
    name: Required[str]
    toolset_name: str | None
    type: Required[Literal["tool_use"]]


class ToolUsesKeepParam(TypedDict, total=False):
    type: Required[Literal["tool_uses"]]
    value: Required[int]


class ToolUsesTriggerParam(TypedDict, total=False):
    type: Required[Literal["tool_uses"]]
    value: Required[int]


class URLImageSourceParam(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]


class URLPDFSourceParam(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]


class UserLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"] | str


class UserLocationParam(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Required[Literal["approximate"]]


class WebFetchToolResultErrorBlock(TypedDict, total=False):
    error_code: (
        Literal[
            "content_too_large",
            "invalid_tool_input",
            "max_uses_exceeded",
            "too_many_requests",
            "unavailable",
            "unsupported_content_type",
            "url_not_accessible",
            "url_not_allowed",
            "url_not_in_prior_context",
            "url_too_long",
        ]
        | str
    )
    type: Required[Literal["web_fetch_tool_result_error"]]


class WebFetchToolResultErrorBlockParam(TypedDict, total=False):
    error_code: Required[
        Literal[
            "content_too_large",
            "invalid_tool_input",
            "max_uses_exceeded",
            "too_many_requests",
            "unavailable",
            "unsupported_content_type",
            "url_not_accessible",
            "url_not_allowed",
            "url_not_in_prior_context",
            "url_too_long",
        ]
    ]
    type: Required[Literal["web_fetch_tool_result_error"]]


class WebFetchURLSourceAll(TypedDict, total=False):
    type: Required[Literal["all"]]


class WebFetchURLSourceNone(TypedDict, total=False):
    type: Required[Literal["none"]]


class WebFetchURLSourceToolReference(TypedDict, total=False):
    name: str
    type: Literal["tool_reference"] | str


class WebFetchURLSourceToolReferenceParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["tool_reference"]]


class WebSearchResultBlock(TypedDict, total=False):
    encrypted_content: str
    page_age: str | None
    title: str
    type: Literal["web_search_result"] | str
    url: str


class WebSearchResultBlockParam(TypedDict, total=False):
    encrypted_content: Required[str]
    page_age: str | None
    title: Required[str]
    type: Required[Literal["web_search_result"]]
    url: Required[str]


class WebSearchTool20250305(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    max_uses: int | None
    name: Literal["web_search"] | str
    strict: bool | None
    type: Literal["web_search_20250305"] | str
    user_location: UserLocation | None


class WebSearchTool20250305Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    max_uses: int | None
    strict: bool
    user_location: UserLocationParam | None


class WebSearchTool20250305Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    max_uses: int | None
    name: Required[Literal["web_search"]]
    strict: bool
    type: Required[Literal["web_search_20250305"]]
    user_location: UserLocationParam | None


class WebSearchTool20260209(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    max_uses: int | None
    name: Literal["web_search"] | str
    strict: bool | None
    type: Literal["web_search_20260209"] | str
    user_location: UserLocation | None


class WebSearchTool20260209Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    max_uses: int | None
    strict: bool
    user_location: UserLocationParam | None


class WebSearchTool20260209Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    max_uses: int | None
    name: Required[Literal["web_search"]]
    strict: bool
    type: Required[Literal["web_search_20260209"]]
    user_location: UserLocationParam | None


class WebSearchTool20260318(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeral | None
    defer_loading: bool | None
    max_uses: int | None
    name: Literal["web_search"] | str
    response_inclusion: Literal["excluded", "full"] | str | None
    strict: bool | None
    type: Literal["web_search_20260318"] | str
    user_location: UserLocation | None


class WebSearchTool20260318Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    max_uses: int | None
    response_inclusion: Literal["excluded", "full"]
    strict: bool
    user_location: UserLocationParam | None


class WebSearchTool20260318Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeralParam | None
    defer_loading: bool
    max_uses: int | None
    name: Required[Literal["web_search"]]
    response_inclusion: Literal["excluded", "full"]
    strict: bool
    type: Required[Literal["web_search_20260318"]]
    user_location: UserLocationParam | None


class WebSearchToolRequestErrorObjectParam(TypedDict, total=False):
    error_code: Required[
        Literal[
            "invalid_tool_input",
            "max_uses_exceeded",
            "query_too_long",
            "request_too_large",
            "too_many_requests",
            "unavailable",
        ]
    ]
    type: Required[Literal["web_search_tool_result_error"]]


class WebSearchToolResultBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    caller: ToolCallerParam
    content: Required[list[WebSearchResultBlockParam] | WebSearchToolRequestErrorObjectParam]
    tool_use_id: Required[str]
    type: Required[Literal["web_search_tool_result"]]


class WebSearchToolResultErrorObject(TypedDict, total=False):
    error_code: (
        Literal[
            "invalid_tool_input",
            "max_uses_exceeded",
            "query_too_long",
            "request_too_large",
            "too_many_requests",
            "unavailable",
        ]
        | str
    )
    type: Literal["web_search_tool_result_error"] | str


class AdvisorMessageIterationUsage(TypedDict, total=False):
    cache_creation: CacheCreation | None
    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    input_tokens: int
    model: (
        Literal[
            "claude-fable-5",
            "claude-fable-5-1",
            "claude-fable-5-2",
            "claude-haiku-4-5",
            "claude-haiku-4-5-20251001",
            "claude-haiku-5-5",
            "claude-mythos-5",
            "claude-mythos-5-1",
            "claude-mythos-5-2",
            "claude-mythos-preview",
            "claude-opus-4-5",
            "claude-opus-4-5-20251101",
            "claude-opus-4-6",
            "claude-opus-4-7",
            "claude-opus-4-8",
            "claude-opus-5",
            "claude-opus-5-5",
            "claude-sonnet-4-5",
            "claude-sonnet-4-5-20250929",
            "claude-sonnet-4-6",
            "claude-sonnet-5",
            "claude-sonnet-5-5",
        ]
        | str
    )
    output_tokens: int
    type: Required[Literal["advisor_message"]]


class AdvisorTool20260301(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    cache_control: CacheControlEphemeral | None
    caching: CacheControlEphemeral | None
    defer_loading: bool | None
    max_tokens: int | None
    max_uses: int | None
    model: (
        Literal[
            "claude-fable-5",
            "claude-fable-5-1",
            "claude-fable-5-2",
            "claude-haiku-4-5",
            "claude-haiku-4-5-20251001",
            "claude-haiku-5-5",
            "claude-mythos-5",
            "claude-mythos-5-1",
            "claude-mythos-5-2",
            "claude-mythos-preview",
            "claude-opus-4-5",
            "claude-opus-4-5-20251101",
            "claude-opus-4-6",
            "claude-opus-4-7",
            "claude-opus-4-8",
            "claude-opus-5",
            "claude-opus-5-5",
            "claude-sonnet-4-5",
            "claude-sonnet-4-5-20250929",
            "claude-sonnet-4-6",
            "claude-sonnet-5",
            "claude-sonnet-5-5",
        ]
        | str
    )
    name: Literal["advisor"] | str
    strict: bool | None
    type: Literal["advisor_20260301"] | str


class AdvisorTool20260301Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    caching: CacheControlEphemeralParam | None
    defer_loading: bool
    max_tokens: int | None
    max_uses: int | None
    model: Required[
        Literal[
            "claude-fable-5",
            "claude-fable-5-1",
            "claude-fable-5-2",
            "claude-haiku-4-5",
            "claude-haiku-4-5-20251001",
            "claude-haiku-5-5",
            "claude-mythos-5",
            "claude-mythos-5-1",
            "claude-mythos-5-2",
            "claude-mythos-preview",
            "claude-opus-4-5",
            "claude-opus-4-5-20251101",
            "claude-opus-4-6",
            "claude-opus-4-7",
            "claude-opus-4-8",
            "claude-opus-5",
            "claude-opus-5-5",
            "claude-sonnet-4-5",
            "claude-sonnet-4-5-20250929",
            "claude-sonnet-4-6",
            "claude-sonnet-5",
            "claude-sonnet-5-5",
        ]
        | str
    ]
    strict: bool


class AdvisorTool20260301Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    cache_control: CacheControlEphemeralParam | None
    caching: CacheControlEphemeralParam | None
    defer_loading: bool
    max_tokens: int | None
    max_uses: int | None
    model: Required[
        Literal[
            "claude-fable-5",
            "claude-fable-5-1",
            "claude-fable-5-2",
            "claude-haiku-4-5",
            "claude-haiku-4-5-20251001",
            "claude-haiku-5-5",
            "claude-mythos-5",
            "claude-mythos-5-1",
            "claude-mythos-5-2",
            "claude-mythos-preview",
            "claude-opus-4-5",
            "claude-opus-4-5-20251101",
            "claude-opus-4-6",
            "claude-opus-4-7",
            "claude-opus-4-8",
            "claude-opus-5",
            "claude-opus-5-5",
            "claude-sonnet-4-5",
            "claude-sonnet-4-5-20250929",
            "claude-sonnet-4-6",
            "claude-sonnet-5",
            "claude-sonnet-5-5",
        ]
        | str
    ]
    name: Required[Literal["advisor"]]
    strict: bool
    type: Required[Literal["advisor_20260301"]]


AdvisorToolResultBlockContent: TypeAlias = (
    AdvisorRedactedResultBlock | AdvisorResultBlock | AdvisorToolResultError
)


AdvisorToolResultBlockContentParam: TypeAlias = (
    AdvisorRedactedResultBlockParam | AdvisorResultBlockParam | AdvisorToolResultErrorParam
)


class AdvisorToolResultBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    content: Required[AdvisorToolResultBlockContentParam]
    tool_use_id: Required[str]
    type: Required[Literal["advisor_tool_result"]]


class BashCodeExecutionToolResultBlock(TypedDict, total=False):
    content: BashCodeExecutionResultBlock | BashCodeExecutionToolResultError
    tool_use_id: str
    type: Required[Literal["bash_code_execution_tool_result"]]


class BashCodeExecutionToolResultBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    content: Required[BashCodeExecutionResultBlockParam | BashCodeExecutionToolResultErrorParam]
    tool_use_id: Required[str]
    type: Required[Literal["bash_code_execution_tool_result"]]


BrowserStateBlockParamStateChange: TypeAlias = (
    BrowserStateChangeDownloadCompletedParam
    | BrowserStateChangeDownloadFailedParam
    | BrowserStateChangeDownloadStartedParam
    | BrowserStateChangeTabOpenedParam
)


class BrowserToolsetConfigs(TypedDict, total=False):
    close_tab: BrowserCloseTabConfig | None
    double_click: BrowserDoubleClickConfig | None
    file_upload: BrowserFileUploadConfig | None
    find: BrowserFindConfig | None
    form_input: BrowserFormInputConfig | None
    get_page_text: BrowserGetPageTextConfig | None
    hold_key: BrowserHoldKeyConfig | None
    hover: BrowserHoverConfig | None
    javascript_exec: BrowserJavascriptExecConfig | None
    key: BrowserKeyConfig | None
    left_click: BrowserLeftClickConfig | None
    left_click_drag: BrowserLeftClickDragConfig | None
    left_mouse_down: BrowserLeftMouseDownConfig | None
    left_mouse_up: BrowserLeftMouseUpConfig | None
    list_tabs: BrowserListTabsConfig | None
    middle_click: BrowserMiddleClickConfig | None
    mouse_move: BrowserMouseMoveConfig | None
    navigate: BrowserNavigateConfig | None
    new_tab: BrowserNewTabConfig | None
    read_console: BrowserReadConsoleConfig | None
    read_network: BrowserReadNetworkConfig | None
    read_page: BrowserReadPageConfig | None
    right_click: BrowserRightClickConfig | None
    screenshot: BrowserScreenshotConfig | None
    scroll: BrowserScrollConfig | None
    scroll_to: BrowserScrollToConfig | None
    switch_tab: BrowserSwitchTabConfig | None
    triple_click: BrowserTripleClickConfig | None
    type: BrowserTypeConfig | None
    wait: BrowserWaitConfig | None
    zoom: BrowserZoomConfig | None


class CitationsDelta(TypedDict, total=False):
    citation: TextCitation
    type: Required[Literal["citations_delta"]]


class ClearThinking20251015EditParam(TypedDict, total=False):
    keep: Literal["all"] | AllThinkingTurnsParam | ThinkingTurnsParam
    type: Required[Literal["clear_thinking_20251015"]]


class ClearToolUses20250919EditParam(TypedDict, total=False):
    clear_at_least: InputTokensClearAtLeastParam | None
    clear_tool_inputs: bool | list[str] | None
    exclude_tools: list[str] | None
    keep: ToolUsesKeepParam
    trigger: InputTokensTriggerParam | ToolUsesTriggerParam
    type: Required[Literal["clear_tool_uses_20250919"]]


CodeExecutionToolResultBlockContent: TypeAlias = (
    CodeExecutionResultBlock | CodeExecutionToolResultError | EncryptedCodeExecutionResultBlock
)


CodeExecutionToolResultBlockContentParam: TypeAlias = (
    CodeExecutionResultBlockParam
    | CodeExecutionToolResultErrorParam
    | EncryptedCodeExecutionResultBlockParam
)


class CodeExecutionToolResultBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    content: Required[CodeExecutionToolResultBlockContentParam]
    tool_use_id: Required[str]
    type: Required[Literal["code_execution_tool_result"]]


class Compact20260112EditParam(TypedDict, total=False):
    instructions: str | None
    pause_after_compaction: bool
    trigger: InputTokensTriggerParam | None
    type: Required[Literal["compact_20260112"]]


class ComputerToolsetConfigs(TypedDict, total=False):
    cursor_position: ComputerCursorPositionConfig | None
    double_click: ComputerDoubleClickConfig | None
    hold_key: ComputerHoldKeyConfig | None
    key: ComputerKeyConfig | None
    left_click: ComputerLeftClickConfig | None
    left_click_drag: ComputerLeftClickDragConfig | None
    left_mouse_down: ComputerLeftMouseDownConfig | None
    left_mouse_up: ComputerLeftMouseUpConfig | None
    middle_click: ComputerMiddleClickConfig | None
    mouse_move: ComputerMouseMoveConfig | None
    right_click: ComputerRightClickConfig | None
    screenshot: ComputerScreenshotConfig | None
    scroll: ComputerScrollConfig | None
    triple_click: ComputerTripleClickConfig | None
    type: ComputerTypeConfig | None
    wait: ComputerWaitConfig | None
    zoom: ComputerZoomConfig | None


class Container(TypedDict, total=False):
    expires_at: str
    id: str
    skills: list[ContainerSkill] | None


class ContainerParams(TypedDict, total=False):
    id: str | None
    skills: list[SkillParams] | None


ContentBlockDelta: TypeAlias = (
    CitationsDelta
    | CompactionContentBlockDelta
    | InputJSONDelta
    | SignatureDelta
    | TextDelta
    | ThinkingDelta
)


class ContentBlockDeltaEvent(TypedDict, total=False):
    delta: ContentBlockDelta
    index: int
    type: Required[Literal["content_block_delta"]]


ContextManagementConfigParamEdit: TypeAlias = (
    ClearThinking20251015EditParam | ClearToolUses20250919EditParam | Compact20260112EditParam
)


class Diagnostics(TypedDict, total=False):
    cache_miss_reason: DiagnosticsCacheMissReason | None


class DocumentBlock(TypedDict, total=False):
    citations: CitationConfig | None
    source: Base64PDFSource | PlainTextSource
    title: str | None
    type: Literal["document"] | str


class ErrorBody(TypedDict, total=False):
    error: ErrorDetail
    request_id: str | None
    type: Literal["error"] | str


FallbackBlock = TypedDict(
    "FallbackBlock",
    {
        "from": FallbackInfo,
        "to": FallbackInfo,
        "trigger": FallbackRefusalTrigger,
        "type": Required[Literal["fallback"]],
    },
    total=False,
)


FallbackBlockParam = TypedDict(
    "FallbackBlockParam",
    {
        "from": Required[FallbackInfoParam],
        "to": Required[FallbackInfoParam],
        "trigger": object,
        "type": Required[Literal["fallback"]],
    },
    total=False,
)


ImageSourceParam: TypeAlias = Base64ImageSourceParam | FileImageSourceParam | URLImageSourceParam


class MCPToolListingBlockParam(TypedDict, total=False):
    mcp_server_name: Required[str]
    tools: Required[list[MCPToolParam]]
    type: Required[Literal["mcp_tool_listing"]]


class MessageDelta(TypedDict, total=False):
    container: Container | None
    stop_details: RefusalStopDetails | None
    stop_reason: (
        Literal[
            "compaction",
            "end_turn",
            "max_tokens",
            "model_context_window_exceeded",
            "pause_turn",
            "refusal",
            "stop_sequence",
            "tool_use",
        ]
        | str
        | None
    )
    stop_sequence: str | None


class OutputConfigParam(TypedDict, total=False):
    effort: Literal["high", "low", "max", "medium", "xhigh"] | None
    format: JSONOutputFormatParam | None
    task_budget: TokenTaskBudgetParam | None


class RequestToolRemovalBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    tool: Required[ResponseToolRemovalBlockToolParam]
    type: Required[Literal["tool_removal"]]


class ResponseToolRemovalBlock(TypedDict, total=False):
    tool: ResponseToolRemovalBlockTool
    type: Required[Literal["tool_removal"]]


class ServerToolUseBlock(TypedDict, total=False):
    caller: ToolCaller | None
    id: str
    input: dict[str, object]
    name: (
        Literal[
            "advisor",
            "bash_code_execution",
            "code_execution",
            "text_editor_code_execution",
            "tool_search_tool_bm25",
            "tool_search_tool_regex",
            "web_fetch",
            "web_search",
        ]
        | str
    )
    type: Required[Literal["server_tool_use"]]


class ServerToolUseBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    caller: ToolCallerParam
    id: Required[str]
    input: Required[dict[str, object]]
    name: Required[
        Literal[
            "advisor",
            "bash_code_execution",
            "code_execution",
            "text_editor_code_execution",
            "tool_search_tool_bm25",
            "tool_search_tool_regex",
            "web_fetch",
            "web_search",
        ]
    ]
    type: Required[Literal["server_tool_use"]]


class TextBlock(TypedDict, total=False):
    citations: list[TextCitation] | None
    text: str
    type: Required[Literal["text"]]


class TextBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    citations: list[TextCitationParam] | None
    text: Required[str]
    type: Required[Literal["text"]]


TextEditorCodeExecutionToolResultBlockContent: TypeAlias = (
    TextEditorCodeExecutionCreateResultBlock
    | TextEditorCodeExecutionStrReplaceResultBlock
    | TextEditorCodeExecutionToolResultError
    | TextEditorCodeExecutionViewResultBlock
)


TextEditorCodeExecutionToolResultBlockContentParam: TypeAlias = (
    TextEditorCodeExecutionCreateResultBlockParam
    | TextEditorCodeExecutionStrReplaceResultBlock
    | TextEditorCodeExecutionToolResultErrorParam
    | TextEditorCodeExecutionViewResultBlockParam
)


class TextEditorCodeExecutionToolResultBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    content: Required[TextEditorCodeExecutionToolResultBlockContentParam]
    tool_use_id: Required[str]
    type: Required[Literal["text_editor_code_execution_tool_result"]]


ToolChoiceParam: TypeAlias = (
    ToolChoiceAnyParam | ToolChoiceAutoParam | ToolChoiceNoneParam | ToolChoiceToolParam
)


class ToolSearchToolResultBlock(TypedDict, total=False):
    content: ToolSearchToolResultError | ToolSearchToolSearchResultBlock
    tool_use_id: str
    type: Required[Literal["tool_search_tool_result"]]


class ToolSearchToolResultBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    content: Required[ToolSearchToolResultErrorParam | ToolSearchToolSearchResultBlockParam]
    tool_use_id: Required[str]
    type: Required[Literal["tool_search_tool_result"]]


UsageIteration: TypeAlias = (
    AdvisorMessageIterationUsage
    | CompactionIterationUsage
    | FallbackMessageIterationUsage
    | MessageIterationUsage
)


class WebFetchBlock(TypedDict, total=False):
    content: DocumentBlock
    retrieved_at: str | None
    type: Required[Literal["web_fetch_result"]]
    url: str


class WebFetchToolResultBlock(TypedDict, total=False):
    caller: ToolCaller | None
    content: WebFetchBlock | WebFetchToolResultErrorBlock
    tool_use_id: str
    type: Required[Literal["web_fetch_tool_result"]]


class WebFetchURLSourceExcept(TypedDict, total=False):
    tools: list[WebFetchURLSourceToolReference]
    type: Required[Literal["except"]]


class WebFetchURLSourceExceptParam(TypedDict, total=False):
    tools: Required[list[WebFetchURLSourceToolReferenceParam]]
    type: Required[Literal["except"]]


class WebFetchURLSourceOnly(TypedDict, total=False):
    tools: list[WebFetchURLSourceToolReference]
    type: Required[Literal["only"]]


class WebFetchURLSourceOnlyParam(TypedDict, total=False):
    tools: Required[list[WebFetchURLSourceToolReferenceParam]]
    type: Required[Literal["only"]]


WebFetchURLSourcesClientToolResults: TypeAlias = (
    WebFetchURLSourceAll | WebFetchURLSourceExcept | WebFetchURLSourceNone | WebFetchURLSourceOnly
)


WebFetchURLSourcesClientToolResultsParam: TypeAlias = (
    WebFetchURLSourceAll
    | WebFetchURLSourceExceptParam
    | WebFetchURLSourceNone
    | WebFetchURLSourceOnlyParam
)


class WebFetchURLSourcesParam(TypedDict, total=False):
    client_tool_results: WebFetchURLSourcesClientToolResultsParam
    server_tool_results: WebFetchURLSourcesClientToolResultsParam
    user_input: WebFetchURLSourceAll | WebFetchURLSourceNone


class WebSearchToolResultBlock(TypedDict, total=False):
    caller: ToolCaller | None
    content: list[WebSearchResultBlock] | WebSearchToolResultErrorObject
    tool_use_id: str
    type: Required[Literal["web_search_tool_result"]]


class AdvisorToolResultBlock(TypedDict, total=False):
    content: AdvisorToolResultBlockContent
    tool_use_id: str
    type: Required[Literal["advisor_tool_result"]]


class BrowserStateBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    state_changes: list[BrowserStateBlockParamStateChange] | None
    tabs: Required[list[BrowserStateTabEntryParam]]
    type: Required[Literal["browser_state"]]


class BrowserToolset20260801(TypedDict, total=False):
    cache_control: CacheControlEphemeral | None
    configs: BrowserToolsetConfigs | None
    type: Literal["browser_toolset_20260801"] | str


class BrowserToolset20260801Fields(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    configs: BrowserToolsetConfigs | None


class BrowserToolset20260801Param(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    configs: BrowserToolsetConfigs | None
    type: Required[Literal["browser_toolset_20260801"]]


class CodeExecutionToolResultBlock(TypedDict, total=False):
    content: CodeExecutionToolResultBlockContent
    tool_use_id: str
    type: Required[Literal["code_execution_tool_result"]]


class ComputerToolset20260801(TypedDict, total=False):
    cache_control: CacheControlEphemeral | None
    configs: ComputerToolsetConfigs | None
    type: Literal["computer_toolset_20260801"] | str


class ComputerToolset20260801Fields(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    configs: ComputerToolsetConfigs | None


class ComputerToolset20260801Param(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    configs: ComputerToolsetConfigs | None
    type: Required[Literal["computer_toolset_20260801"]]


class ContextManagementConfigParam(TypedDict, total=False):
    edits: list[ContextManagementConfigParamEdit]


class FallbackParam(TypedDict, total=False):
    max_tokens: int | None
    model: Required[
        Literal[
            "claude-fable-5",
            "claude-fable-5-1",
            "claude-fable-5-2",
            "claude-haiku-4-5",
            "claude-haiku-4-5-20251001",
            "claude-haiku-5-5",
            "claude-mythos-5",
            "claude-mythos-5-1",
            "claude-mythos-5-2",
            "claude-mythos-preview",
            "claude-opus-4-5",
            "claude-opus-4-5-20251101",
            "claude-opus-4-6",
            "claude-opus-4-7",
            "claude-opus-4-8",
            "claude-opus-5",
            "claude-opus-5-5",
            "claude-sonnet-4-5",
            "claude-sonnet-4-5-20250929",
            "claude-sonnet-4-6",
            "claude-sonnet-5",
            "claude-sonnet-5-5",
        ]
        | str
    ]
    output_config: OutputConfigParam | None
    speed: Literal["fast", "standard"] | None
    thinking: ThinkingConfigParam | None


class ImageBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    source: Required[ImageSourceParam]
    transformations: ImageTransformationsParam | None
    type: Required[Literal["image"]]


class MCPToolResultBlock(TypedDict, total=False):
    content: str | list[TextBlock]
    is_error: bool
    tool_use_id: str
    type: Required[Literal["mcp_tool_result"]]


class MessageDeltaUsage(TypedDict, total=False):
    cache_creation_input_tokens: int | None
    cache_read_input_tokens: int | None
    fallback_credit: FallbackCreditUsage | None
    input_tokens: int | None
    iterations: list[UsageIteration] | None
    output_tokens: int
    output_tokens_details: OutputTokensDetails | None
    server_tool_use: ServerToolUsage | None


class RequestMCPToolResultBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    content: str | list[TextBlockParam]
    is_error: bool
    tool_use_id: Required[str]
    type: Required[Literal["mcp_tool_result"]]


class SearchResultBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    citations: CitationsConfigRequestParam
    content: Required[list[TextBlockParam]]
    source: Required[str]
    title: Required[str]
    type: Required[Literal["search_result"]]


class TextEditorCodeExecutionToolResultBlock(TypedDict, total=False):
    content: TextEditorCodeExecutionToolResultBlockContent
    tool_use_id: str
    type: Required[Literal["text_editor_code_execution_tool_result"]]


class Usage(TypedDict, total=False):
    cache_creation: CacheCreation | None
    cache_creation_input_tokens: int | None
    cache_read_input_tokens: int | None
    fallback_credit: FallbackCreditUsage | None
    inference_geo: str | None
    input_tokens: int
    iterations: list[UsageIteration] | None
    output_tokens: int
    output_tokens_details: OutputTokensDetails | None
    server_tool_use: ServerToolUsage | None
    service_tier: Literal["batch", "priority", "standard"] | str | None
    speed: Literal["fast", "standard"] | str | None


class WebFetchTool20250910Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeralParam | None
    citations: CitationsConfigRequestParam | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    strict: bool
    url_sources: WebFetchURLSourcesParam | None


class WebFetchTool20250910Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeralParam | None
    citations: CitationsConfigRequestParam | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    name: Required[Literal["web_fetch"]]
    strict: bool
    type: Required[Literal["web_fetch_20250910"]]
    url_sources: WebFetchURLSourcesParam | None


class WebFetchTool20260209Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeralParam | None
    citations: CitationsConfigRequestParam | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    strict: bool
    url_sources: WebFetchURLSourcesParam | None


class WebFetchTool20260209Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeralParam | None
    citations: CitationsConfigRequestParam | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    name: Required[Literal["web_fetch"]]
    strict: bool
    type: Required[Literal["web_fetch_20260209"]]
    url_sources: WebFetchURLSourcesParam | None


class WebFetchTool20260309Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeralParam | None
    citations: CitationsConfigRequestParam | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    strict: bool
    url_sources: WebFetchURLSourcesParam | None
    use_cache: bool


class WebFetchTool20260309Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeralParam | None
    citations: CitationsConfigRequestParam | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    name: Required[Literal["web_fetch"]]
    strict: bool
    type: Required[Literal["web_fetch_20260309"]]
    url_sources: WebFetchURLSourcesParam | None
    use_cache: bool


class WebFetchTool20260318Fields(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeralParam | None
    citations: CitationsConfigRequestParam | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    response_inclusion: Literal["excluded", "full"]
    strict: bool
    url_sources: WebFetchURLSourcesParam | None
    use_cache: bool


class WebFetchTool20260318Param(TypedDict, total=False):
    allowed_callers: list[
        Literal[
            "code_execution_20250825",
            "code_execution_20260120",
            "code_execution_20260521",
            "direct",
        ]
    ]
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeralParam | None
    citations: CitationsConfigRequestParam | None
    defer_loading: bool
    max_content_tokens: int | None
    max_uses: int | None
    name: Required[Literal["web_fetch"]]
    response_inclusion: Literal["excluded", "full"]
    strict: bool
    type: Required[Literal["web_fetch_20260318"]]
    url_sources: WebFetchURLSourcesParam | None
    use_cache: bool


class WebFetchURLSources(TypedDict, total=False):
    client_tool_results: WebFetchURLSourcesClientToolResults | None
    server_tool_results: WebFetchURLSourcesClientToolResults | None
    user_input: WebFetchURLSourceAll | WebFetchURLSourceNone | None


class ContentBlockSourceParam(TypedDict, total=False):
    content: Required[str | list[ImageBlockParam | TextBlockParam]]
    type: Required[Literal["content"]]


DocumentSourceParam: TypeAlias = (
    Base64PDFSourceParam
    | ContentBlockSourceParam
    | FileDocumentSourceParam
    | PlainTextSourceParam
    | URLPDFSourceParam
)


class MessageDeltaEvent(TypedDict, total=False):
    context_management: ContextManagementResponse | None
    delta: MessageDelta
    input_transformations: (
        list[ThinkingDroppedInputTransformation | ThinkingMismatchAllowedInputTransformation] | None
    )
    type: Required[Literal["message_delta"]]
    usage: MessageDeltaUsage


class RequestDocumentBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    citations: CitationsConfigRequestParam | None
    context: str | None
    source: Required[DocumentSourceParam]
    title: str | None
    type: Required[Literal["document"]]


RequestTool: TypeAlias = (
    AdvisorTool20260301Param
    | BrowserToolset20260801Param
    | CodeExecutionTool20250522Param
    | CodeExecutionTool20250825Param
    | CodeExecutionTool20260120Param
    | CodeExecutionTool20260521Param
    | ComputerToolset20260801Param
    | MCPToolsetParam
    | MemoryTool20250818Param
    | ToolBash20241022Param
    | ToolBash20250124Param
    | ToolComputerUse20241022Param
    | ToolComputerUse20250124Param
    | ToolComputerUse20251124Param
    | ToolParam
    | ToolSearchToolBm2520251119Param
    | ToolSearchToolRegex20251119Param
    | ToolTextEditor20241022Param
    | ToolTextEditor20250124Param
    | ToolTextEditor20250429Param
    | ToolTextEditor20250728Param
    | WebFetchTool20250910Param
    | WebFetchTool20260209Param
    | WebFetchTool20260309Param
    | WebFetchTool20260318Param
    | WebSearchTool20250305Param
    | WebSearchTool20260209Param
    | WebSearchTool20260318Param
)


class ToolChangeToolDefinitionParam(TypedDict, total=False):
    definition: Required[RequestTool]
    type: Required[Literal["tool_definition"]]


ToolResultBlockParamContent: TypeAlias = (
    BrowserStateBlockParam
    | ImageBlockParam
    | RequestDocumentBlockParam
    | SearchResultBlockParam
    | TextBlockParam
    | ToolReferenceBlockParam
)


class WebFetchBlockParam(TypedDict, total=False):
    content: Required[RequestDocumentBlockParam]
    retrieved_at: str | None
    type: Required[Literal["web_fetch_result"]]
    url: Required[str]


class WebFetchTool20250910(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeral | None
    citations: CitationsConfigParam | None
    defer_loading: bool | None
    max_content_tokens: int | None
    max_uses: int | None
    name: Literal["web_fetch"] | str
    strict: bool | None
    type: Literal["web_fetch_20250910"] | str
    url_sources: WebFetchURLSources | None


class WebFetchTool20260209(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeral | None
    citations: CitationsConfigParam | None
    defer_loading: bool | None
    max_content_tokens: int | None
    max_uses: int | None
    name: Literal["web_fetch"] | str
    strict: bool | None
    type: Literal["web_fetch_20260209"] | str
    url_sources: WebFetchURLSources | None


class WebFetchTool20260309(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeral | None
    citations: CitationsConfigParam | None
    defer_loading: bool | None
    max_content_tokens: int | None
    max_uses: int | None
    name: Literal["web_fetch"] | str
    strict: bool | None
    type: Literal["web_fetch_20260309"] | str
    url_sources: WebFetchURLSources | None
    use_cache: bool | None


class WebFetchTool20260318(TypedDict, total=False):
    allowed_callers: (
        list[
            Literal[
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
                "direct",
            ]
            | str
        ]
        | None
    )
    allowed_domains: list[str] | None
    blocked_domains: list[str] | None
    cache_control: CacheControlEphemeral | None
    citations: CitationsConfigParam | None
    defer_loading: bool | None
    max_content_tokens: int | None
    max_uses: int | None
    name: Literal["web_fetch"] | str
    response_inclusion: Literal["excluded", "full"] | str | None
    strict: bool | None
    type: Literal["web_fetch_20260318"] | str
    url_sources: WebFetchURLSources | None
    use_cache: bool | None


class WebFetchToolResultBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    caller: ToolCallerParam
    content: Required[WebFetchBlockParam | WebFetchToolResultErrorBlockParam]
    tool_use_id: Required[str]
    type: Required[Literal["web_fetch_tool_result"]]


RequestToolAdditionBlockParamTool: TypeAlias = (
    ToolChangeMCPToolReferenceParam
    | ToolChangeMCPToolsetReferenceParam
    | ToolChangeToolDefinitionParam
    | ToolChangeToolReferenceParam
)


ToolDefinition: TypeAlias = (
    AdvisorTool20260301
    | BrowserToolset20260801
    | CodeExecutionTool20250522
    | CodeExecutionTool20250825
    | CodeExecutionTool20260120
    | CodeExecutionTool20260521
    | ComputerToolset20260801
    | MCPToolset
    | MemoryTool20250818
    | ResponseTool
    | ToolBash20241022
    | ToolBash20250124
    | ToolComputerUse20241022
    | ToolComputerUse20250124
    | ToolComputerUse20251124
    | ToolSearchToolBm2520251119
    | ToolSearchToolRegex20251119
    | ToolTextEditor20241022
    | ToolTextEditor20250124
    | ToolTextEditor20250429
    | ToolTextEditor20250728
    | WebFetchTool20250910
    | WebFetchTool20260209
    | WebFetchTool20260309
    | WebFetchTool20260318
    | WebSearchTool20250305
    | WebSearchTool20260209
    | WebSearchTool20260318
)


class ToolResultBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    content: str | list[ToolResultBlockParamContent]
    is_error: bool
    tool_use_id: Required[str]
    toolset_name: str | None
    type: Required[Literal["tool_result"]]


class RequestToolAdditionBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    tool: Required[RequestToolAdditionBlockParamTool]
    type: Required[Literal["tool_addition"]]


SystemMessageParamContent: TypeAlias = (
    RequestToolAdditionBlockParam | RequestToolRemovalBlockParam | TextBlockParam
)


class ToolChangeToolDefinition(TypedDict, total=False):
    definition: ToolDefinition
    type: Required[Literal["tool_definition"]]


class CompactionBlockParam(TypedDict, total=False):
    cache_control: CacheControlEphemeralParam | None
    content: str | None
    encrypted_content: str | None
    signature: str | None
    tool_changes: list[RequestToolAdditionBlockParam | RequestToolRemovalBlockParam] | None
    type: Required[Literal["compaction"]]


ContentBlockParam: TypeAlias = (
    AdvisorToolResultBlockParam
    | BashCodeExecutionToolResultBlockParam
    | CodeExecutionToolResultBlockParam
    | CompactionBlockParam
    | ContainerUploadBlockParam
    | FallbackBlockParam
    | ImageBlockParam
    | MCPToolListingBlockParam
    | MCPToolUseBlockParam
    | RedactedThinkingBlockParam
    | RequestDocumentBlockParam
    | RequestMCPToolResultBlockParam
    | RequestToolAdditionBlockParam
    | RequestToolRemovalBlockParam
    | SearchResultBlockParam
    | ServerToolUseBlockParam
    | TextBlockParam
    | TextEditorCodeExecutionToolResultBlockParam
    | ThinkingBlockParam
    | ToolResultBlockParam
    | ToolSearchToolResultBlockParam
    | ToolUseBlockParam
    | WebFetchToolResultBlockParam
    | WebSearchToolResultBlockParam
)


ResponseToolAdditionBlockTool: TypeAlias = (
    ResponseToolChangeMCPToolReference
    | ResponseToolChangeMCPToolsetReference
    | ResponseToolChangeToolReference
    | ToolChangeToolDefinition
)


class SystemMessageParam(TypedDict, total=False):
    clear_at: Literal["never", "next_user_message"] | None
    content: str | list[SystemMessageParamContent]
    output_config: SystemMessageOutputConfigParam | None
    role: Required[Literal["system"]]


class UserMessageParam(TypedDict, total=False):
    content: Required[str | list[ContentBlockParam]]
    role: Required[Literal["user"]]


class AssistantMessageParam(TypedDict, total=False):
    content: Required[str | list[ContentBlockParam]]
    role: Required[Literal["assistant"]]


MessageParam: TypeAlias = AssistantMessageParam | SystemMessageParam | UserMessageParam


class Request(TypedDict, total=False):
    anthropic_beta: list[str]
    anthropic_version: str
    betas: list[
        Literal[
            "admin-user-sign-out-2026-10-08",
            "advisor-tool-2026-03-01",
            "agent-memory-2026-07-22",
            "analytics-usage-cost-2026-08-24",
            "cache-diagnosis-2026-04-07",
            "ce-claude-code-managed-settings-2026-10-06",
            "ce-plugins-2026-09-01",
            "ce-user-management-2026-07-13",
            "code-execution-2025-05-22",
            "compact-2026-01-12",
            "compact-2026-09-04",
            "computer-use-2024-10-22",
            "computer-use-2025-01-24",
            "computer-use-2025-11-24",
            "context-1m-2025-08-07",
            "context-management-2025-06-27",
            "dev-full-thinking-2025-05-14",
            "dreaming-2026-04-21",
            "experimental-claude-tag-2026-10-21",
            "extended-cache-ttl-2025-04-11",
            "fallback-credit-2026-06-01",
            "fallback-credit-2026-07-01",
            "fast-mode-2026-02-01",
            "files-api-2025-04-14",
            "inline-tools-2026-09-15",
            "interleaved-thinking-2025-05-14",
            "managed-agents-2026-04-01",
            "mcp-client-2025-04-04",
            "mcp-client-2025-11-20",
            "mcp-client-2026-09-15",
            "mcp-tunnels-2026-06-22",
            "message-batches-2024-09-24",
            "message-threads-2026-08-12",
            "mid-conversation-output-config-2026-07-01",
            "mid-conversation-system-clear-at-2026-08-21",
            "mid-conversation-tool-changes-2026-07-01",
            "model-context-window-exceeded-2025-08-26",
            "output-128k-2025-02-19",
            "output-300k-2026-03-24",
            "pdfs-2024-09-25",
            "prompt-caching-2024-07-31",
            "server-side-fallback-2026-06-01",
            "server-side-fallback-2026-07-01",
            "skills-2025-10-02",
            "spend-limit-reads-2026-09-26",
            "structured-outputs-2025-11-13",
            "task-budgets-2026-03-13",
            "telemetry-destinations-2026-08-11",
            "thinking-binding-controls-2026-08-01",
            "thinking-display-updates-2026-08-18",
            "thinking-token-count-2026-05-13",
            "token-counting-2024-11-01",
            "token-efficient-tools-2025-02-19",
            "user-profiles-2026-03-24",
            "user-profiles-2026-08-18",
            "user-profiles-2026-09-04",
            "user-profiles-billing-2026-10-01",
            "webhooks-2026-10-07",
        ]
        | str
    ]
    billing_policy: BillingPolicyParam | None
    cache_control: CacheControlEphemeralParam | None
    compaction: CompactionConfigParam | None
    container: str | ContainerParams | None
    context_management: ContextManagementConfigParam | None
    diagnostics: DiagnosticsParam | None
    fallback_credit_token: str | FallbackCreditTokenParam | None
    fallbacks: Literal["default"] | list[FallbackParam] | None
    inference_geo: str | None
    max_tokens: Required[int]
    mcp_servers: list[RequestMCPServerURLDefinitionParam]
    messages: Required[list[MessageParam]]
    metadata: MetadataParam
    model: (
        Literal[
            "claude-fable-5",
            "claude-fable-5-1",
            "claude-fable-5-2",
            "claude-haiku-4-5",
            "claude-haiku-4-5-20251001",
            "claude-haiku-5-5",
            "claude-mythos-5",
            "claude-mythos-5-1",
            "claude-mythos-5-2",
            "claude-mythos-preview",
            "claude-opus-4-5",
            "claude-opus-4-5-20251101",
            "claude-opus-4-6",
            "claude-opus-4-7",
            "claude-opus-4-8",
            "claude-opus-5",
            "claude-opus-5-5",
            "claude-sonnet-4-5",
            "claude-sonnet-4-5-20250929",
            "claude-sonnet-4-6",
            "claude-sonnet-5",
            "claude-sonnet-5-5",
        ]
        | str
    )
    output_config: OutputConfigParam
    output_format: JSONOutputFormatParam
    service_tier: Literal["auto", "standard_only"]
    speed: Literal["fast", "standard"] | None
    stop_sequences: list[str]
    stream: bool
    system: str | list[TextBlockParam]
    temperature: float
    thinking: ThinkingConfigParam
    thread: ThreadContinueParams | ThreadCreateParams | None
    tool_choice: ToolChoiceParam
    tools: list[RequestTool]
    top_k: int
    top_p: float
    user_profile_id: str
    workspace_id: str


class ResponseToolAdditionBlock(TypedDict, total=False):
    tool: ResponseToolAdditionBlockTool
    type: Required[Literal["tool_addition"]]


class CompactionBlock(TypedDict, total=False):
    content: str | None
    encrypted_content: str | None
    signature: str | None
    tool_changes: list[ResponseToolAdditionBlock | ResponseToolRemovalBlock] | None
    type: Required[Literal["compaction"]]


ContentBlock: TypeAlias = (
    AdvisorToolResultBlock
    | BashCodeExecutionToolResultBlock
    | CodeExecutionToolResultBlock
    | CompactionBlock
    | ContainerUploadBlock
    | FallbackBlock
    | MCPToolListingBlock
    | MCPToolResultBlock
    | MCPToolUseBlock
    | RedactedThinkingBlock
    | ServerToolUseBlock
    | TextBlock
    | TextEditorCodeExecutionToolResultBlock
    | ThinkingBlock
    | ToolSearchToolResultBlock
    | ToolUseBlock
    | WebFetchToolResultBlock
    | WebSearchToolResultBlock
)


class ContentBlockStartEvent(TypedDict, total=False):
    content_block: ContentBlock
    index: int
    type: Required[Literal["content_block_start"]]


class CountTokensRequest(TypedDict, total=False):
    betas: list[
        Literal[
            "admin-user-sign-out-2026-10-08",
            "advisor-tool-2026-03-01",
            "agent-memory-2026-07-22",
            "analytics-usage-cost-2026-08-24",
            "cache-diagnosis-2026-04-07",
            "ce-claude-code-managed-settings-2026-10-06",
            "ce-plugins-2026-09-01",
            "ce-user-management-2026-07-13",
            "code-execution-2025-05-22",
            "compact-2026-01-12",
            "compact-2026-09-04",
            "computer-use-2024-10-22",
            "computer-use-2025-01-24",
            "computer-use-2025-11-24",
            "context-1m-2025-08-07",
            "context-management-2025-06-27",
            "dev-full-thinking-2025-05-14",
            "dreaming-2026-04-21",
            "experimental-claude-tag-2026-10-21",
            "extended-cache-ttl-2025-04-11",
            "fallback-credit-2026-06-01",
            "fallback-credit-2026-07-01",
            "fast-mode-2026-02-01",
            "files-api-2025-04-14",
            "inline-tools-2026-09-15",
            "interleaved-thinking-2025-05-14",
            "managed-agents-2026-04-01",
            "mcp-client-2025-04-04",
            "mcp-client-2025-11-20",
            "mcp-client-2026-09-15",
            "mcp-tunnels-2026-06-22",
            "message-batches-2024-09-24",
            "message-threads-2026-08-12",
            "mid-conversation-output-config-2026-07-01",
            "mid-conversation-system-clear-at-2026-08-21",
            "mid-conversation-tool-changes-2026-07-01",
            "model-context-window-exceeded-2025-08-26",
            "output-128k-2025-02-19",
            "output-300k-2026-03-24",
            "pdfs-2024-09-25",
            "prompt-caching-2024-07-31",
            "server-side-fallback-2026-06-01",
            "server-side-fallback-2026-07-01",
            "skills-2025-10-02",
            "spend-limit-reads-2026-09-26",
            "structured-outputs-2025-11-13",
            "task-budgets-2026-03-13",
            "telemetry-destinations-2026-08-11",
            "thinking-binding-controls-2026-08-01",
            "thinking-display-updates-2026-08-18",
            "thinking-token-count-2026-05-13",
            "token-counting-2024-11-01",
            "token-efficient-tools-2025-02-19",
            "user-profiles-2026-03-24",
            "user-profiles-2026-08-18",
            "user-profiles-2026-09-04",
            "user-profiles-billing-2026-10-01",
            "webhooks-2026-10-07",
        ]
        | str
    ]
    billing_policy: BillingPolicyParam | None
    cache_control: CacheControlEphemeralParam | None
    compaction: CompactionConfigParam | None
    context_management: ContextManagementConfigParam | None
    mcp_servers: list[RequestMCPServerURLDefinitionParam]
    messages: Required[list[MessageParam]]
    model: Required[
        Literal[
            "claude-fable-5",
            "claude-fable-5-1",
            "claude-fable-5-2",
            "claude-haiku-4-5",
            "claude-haiku-4-5-20251001",
            "claude-haiku-5-5",
            "claude-mythos-5",
            "claude-mythos-5-1",
            "claude-mythos-5-2",
            "claude-mythos-preview",
            "claude-opus-4-5",
            "claude-opus-4-5-20251101",
            "claude-opus-4-6",
            "claude-opus-4-7",
            "claude-opus-4-8",
            "claude-opus-5",
            "claude-opus-5-5",
            "claude-sonnet-4-5",
            "claude-sonnet-4-5-20250929",
            "claude-sonnet-4-6",
            "claude-sonnet-5",
            "claude-sonnet-5-5",
        ]
        | str
    ]
    output_config: OutputConfigParam
    speed: Literal["fast", "standard"] | None
    system: str | list[TextBlockParam]
    thinking: ThinkingConfigParam
    tool_choice: ToolChoiceParam
    tools: list[RequestTool]
    user_profile_id: str
    workspace_id: str


class Extra(TypedDict, total=False):
    anthropic_beta: list[str]
    anthropic_version: str
    betas: list[
        Literal[
            "admin-user-sign-out-2026-10-08",
            "advisor-tool-2026-03-01",
            "agent-memory-2026-07-22",
            "analytics-usage-cost-2026-08-24",
            "cache-diagnosis-2026-04-07",
            "ce-claude-code-managed-settings-2026-10-06",
            "ce-plugins-2026-09-01",
            "ce-user-management-2026-07-13",
            "code-execution-2025-05-22",
            "compact-2026-01-12",
            "compact-2026-09-04",
            "computer-use-2024-10-22",
            "computer-use-2025-01-24",
            "computer-use-2025-11-24",
            "context-1m-2025-08-07",
            "context-management-2025-06-27",
            "dev-full-thinking-2025-05-14",
            "dreaming-2026-04-21",
            "experimental-claude-tag-2026-10-21",
            "extended-cache-ttl-2025-04-11",
            "fallback-credit-2026-06-01",
            "fallback-credit-2026-07-01",
            "fast-mode-2026-02-01",
            "files-api-2025-04-14",
            "inline-tools-2026-09-15",
            "interleaved-thinking-2025-05-14",
            "managed-agents-2026-04-01",
            "mcp-client-2025-04-04",
            "mcp-client-2025-11-20",
            "mcp-client-2026-09-15",
            "mcp-tunnels-2026-06-22",
            "message-batches-2024-09-24",
            "message-threads-2026-08-12",
            "mid-conversation-output-config-2026-07-01",
            "mid-conversation-system-clear-at-2026-08-21",
            "mid-conversation-tool-changes-2026-07-01",
            "model-context-window-exceeded-2025-08-26",
            "output-128k-2025-02-19",
            "output-300k-2026-03-24",
            "pdfs-2024-09-25",
            "prompt-caching-2024-07-31",
            "server-side-fallback-2026-06-01",
            "server-side-fallback-2026-07-01",
            "skills-2025-10-02",
            "spend-limit-reads-2026-09-26",
            "structured-outputs-2025-11-13",
            "task-budgets-2026-03-13",
            "telemetry-destinations-2026-08-11",
            "thinking-binding-controls-2026-08-01",
            "thinking-display-updates-2026-08-18",
            "thinking-token-count-2026-05-13",
            "token-counting-2024-11-01",
            "token-efficient-tools-2025-02-19",
            "user-profiles-2026-03-24",
            "user-profiles-2026-08-18",
            "user-profiles-2026-09-04",
            "user-profiles-billing-2026-10-01",
            "webhooks-2026-10-07",
        ]
        | str
    ]
    billing_policy: BillingPolicyParam | None
    cache_control: CacheControlEphemeralParam | None
    compaction: CompactionConfigParam | None
    container: str | ContainerParams | None
    context_management: ContextManagementConfigParam | None
    diagnostics: DiagnosticsParam | None
    fallback_credit_token: str | FallbackCreditTokenParam | None
    fallbacks: Literal["default"] | list[FallbackParam] | None
    inference_geo: str | None
    max_tokens: int
    mcp_servers: list[RequestMCPServerURLDefinitionParam]
    messages: list[MessageParam]
    metadata: MetadataParam
    model: (
        Literal[
            "claude-fable-5",
            "claude-fable-5-1",
            "claude-fable-5-2",
            "claude-haiku-4-5",
            "claude-haiku-4-5-20251001",
            "claude-haiku-5-5",
            "claude-mythos-5",
            "claude-mythos-5-1",
            "claude-mythos-5-2",
            "claude-mythos-preview",
            "claude-opus-4-5",
            "claude-opus-4-5-20251101",
            "claude-opus-4-6",
            "claude-opus-4-7",
            "claude-opus-4-8",
            "claude-opus-5",
            "claude-opus-5-5",
            "claude-sonnet-4-5",
            "claude-sonnet-4-5-20250929",
            "claude-sonnet-4-6",
            "claude-sonnet-5",
            "claude-sonnet-5-5",
        ]
        | str
    )
    output_config: OutputConfigParam
    output_format: JSONOutputFormatParam
    service_tier: Literal["auto", "standard_only"]
    speed: Literal["fast", "standard"] | None
    stop_sequences: list[str]
    stream: bool
    system: str | list[TextBlockParam]
    temperature: float
    thinking: ThinkingConfigParam
    thread: ThreadContinueParams | ThreadCreateParams | None
    tool_choice: ToolChoiceParam
    tools: list[RequestTool]
    top_k: int
    top_p: float
    user_profile_id: str
    workspace_id: str


class Response(TypedDict, total=False):
    container: Container | None
    content: list[ContentBlock]
    context_management: ContextManagementResponse | None
    diagnostics: Diagnostics | None
    id: str
    input_transformations: (
        list[ThinkingDroppedInputTransformation | ThinkingMismatchAllowedInputTransformation] | None
    )
    model: (
        Literal[
            "claude-fable-5",
            "claude-fable-5-1",
            "claude-fable-5-2",
            "claude-haiku-4-5",
            "claude-haiku-4-5-20251001",
            "claude-haiku-5-5",
            "claude-mythos-5",
            "claude-mythos-5-1",
            "claude-mythos-5-2",
            "claude-mythos-preview",
            "claude-opus-4-5",
            "claude-opus-4-5-20251101",
            "claude-opus-4-6",
            "claude-opus-4-7",
            "claude-opus-4-8",
            "claude-opus-5",
            "claude-opus-5-5",
            "claude-sonnet-4-5",
            "claude-sonnet-4-5-20250929",
            "claude-sonnet-4-6",
            "claude-sonnet-5",
            "claude-sonnet-5-5",
        ]
        | str
    )
    role: Literal["assistant"] | str
    stop_details: RefusalStopDetails | None
    stop_reason: (
        Literal[
            "compaction",
            "end_turn",
            "max_tokens",
            "model_context_window_exceeded",
            "pause_turn",
            "refusal",
            "stop_sequence",
            "tool_use",
        ]
        | str
        | None
    )
    stop_sequence: str | None
    type: Literal["message"] | str
    usage: Usage


class MessageStartEvent(TypedDict, total=False):
    message: Response
    type: Required[Literal["message_start"]]


StreamEvent: TypeAlias = (
    ContentBlockDeltaEvent
    | ContentBlockStartEvent
    | ContentBlockStopEvent
    | ErrorEvent
    | MessageDeltaEvent
    | MessageStartEvent
    | MessageStopEvent
    | PingEvent
)
