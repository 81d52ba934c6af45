"""The `bedrock_converse` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

AudioFormat: TypeAlias = (
    Literal[
        "aac",
        "flac",
        "m4a",
        "mka",
        "mkv",
        "mp3",
        "mp4",
        "mpeg",
        "mpga",
        "ogg",
        "opus",
        "pcm",
        "wav",
        "webm",
        "x-aac",
    ]
    | str
)


AudioFormatParam: TypeAlias = Literal[
    "aac",
    "flac",
    "m4a",
    "mka",
    "mkv",
    "mp3",
    "mp4",
    "mpeg",
    "mpga",
    "ogg",
    "opus",
    "pcm",
    "wav",
    "webm",
    "x-aac",
]


CachePointType: TypeAlias = Literal["default"] | str


CachePointTypeParam: TypeAlias = Literal["default"]


CacheTTL: TypeAlias = Literal["1h", "5m"] | str


CacheTTLParam: TypeAlias = Literal["1h", "5m"]


class CitationGeneratedContent(TypedDict, total=False):
    text: str


class CitationSourceContent(TypedDict, total=False):
    text: str


class CitationSourceContentDelta(TypedDict, total=False):
    text: str


class CitationsConfig(TypedDict, total=False):
    enabled: bool


class CitationsConfigParam(TypedDict, total=False):
    enabled: Required[bool]


class ContentBlockStopEvent(TypedDict, total=False):
    contentBlockIndex: int
    p: str


ConversationRole: TypeAlias = Literal["assistant", "system", "user"] | str


ConversationRoleParam: TypeAlias = Literal["assistant", "system", "user"]


class ConverseMetrics(TypedDict, total=False):
    latencyMs: int


class ConverseStreamMetrics(TypedDict, total=False):
    latencyMs: int


class CountTokensResponse(TypedDict, total=False):
    inputTokens: int


class DocumentCharLocation(TypedDict, total=False):
    documentIndex: int
    end: int
    start: int


class DocumentChunkLocation(TypedDict, total=False):
    documentIndex: int
    end: int
    start: int


class DocumentContentBlock(TypedDict, total=False):
    text: str


DocumentFormat: TypeAlias = (
    Literal["csv", "doc", "docx", "html", "md", "pdf", "txt", "xls", "xlsx"] | str
)


DocumentFormatParam: TypeAlias = Literal[
    "csv", "doc", "docx", "html", "md", "pdf", "txt", "xls", "xlsx"
]


class DocumentPageLocation(TypedDict, total=False):
    documentIndex: int
    end: int
    start: int


class ErrorBlock(TypedDict, total=False):
    message: str


class ErrorBody(TypedDict, total=False):
    Message: str
    message: str
    originalMessage: str
    originalStatusCode: int
    resourceName: str


class GuardrailAutomatedReasoningInputTextReference(TypedDict, total=False):
    text: str


GuardrailAutomatedReasoningLogicWarningType: TypeAlias = (
    Literal["ALWAYS_FALSE", "ALWAYS_TRUE"] | str
)


class GuardrailAutomatedReasoningRule(TypedDict, total=False):
    identifier: str
    policyVersionArn: str


class GuardrailAutomatedReasoningStatement(TypedDict, total=False):
    logic: str
    naturalLanguage: str


class GuardrailAutomatedReasoningTranslation(TypedDict, total=False):
    claims: list[GuardrailAutomatedReasoningStatement]
    confidence: float
    premises: list[GuardrailAutomatedReasoningStatement]
    untranslatedClaims: list[GuardrailAutomatedReasoningInputTextReference]
    untranslatedPremises: list[GuardrailAutomatedReasoningInputTextReference]


class GuardrailAutomatedReasoningTranslationOption(TypedDict, total=False):
    translations: list[GuardrailAutomatedReasoningTranslation]


GuardrailContentFilterConfidence: TypeAlias = Literal["HIGH", "LOW", "MEDIUM", "NONE"] | str


GuardrailContentFilterStrength: TypeAlias = Literal["HIGH", "LOW", "MEDIUM", "NONE"] | str


GuardrailContentFilterType: TypeAlias = (
    Literal["HATE", "INSULTS", "MISCONDUCT", "PROMPT_ATTACK", "SEXUAL", "VIOLENCE"] | str
)


GuardrailContentPolicyAction: TypeAlias = Literal["BLOCKED", "NONE"] | str


GuardrailContextualGroundingFilterType: TypeAlias = Literal["GROUNDING", "RELEVANCE"] | str


GuardrailContextualGroundingPolicyAction: TypeAlias = Literal["BLOCKED", "NONE"] | str


GuardrailConverseContentQualifier: TypeAlias = (
    Literal["grounding_source", "guard_content", "query"] | str
)


GuardrailConverseContentQualifierParam: TypeAlias = Literal[
    "grounding_source", "guard_content", "query"
]


GuardrailConverseImageFormat: TypeAlias = Literal["jpeg", "png"] | str


GuardrailConverseImageFormatParam: TypeAlias = Literal["jpeg", "png"]


class GuardrailConverseImageSource(TypedDict, total=False):
    bytes: str


class GuardrailConverseTextBlock(TypedDict, total=False):
    qualifiers: list[GuardrailConverseContentQualifier]
    text: str


class GuardrailConverseTextBlockParam(TypedDict, total=False):
    qualifiers: list[GuardrailConverseContentQualifierParam]
    text: Required[str]


class GuardrailImageCoverage(TypedDict, total=False):
    guarded: int
    total: int


GuardrailManagedWordType: TypeAlias = Literal["PROFANITY"] | str


GuardrailOrigin: TypeAlias = Literal["ACCOUNT_ENFORCED", "ORGANIZATION_ENFORCED", "REQUEST"] | str


GuardrailOwnership: TypeAlias = Literal["CROSS_ACCOUNT", "SELF"] | str


GuardrailPiiEntityType: TypeAlias = (
    Literal[
        "ADDRESS",
        "AGE",
        "AWS_ACCESS_KEY",
        "AWS_SECRET_KEY",
        "CA_HEALTH_NUMBER",
        "CA_SOCIAL_INSURANCE_NUMBER",
        "CREDIT_DEBIT_CARD_CVV",
        "CREDIT_DEBIT_CARD_EXPIRY",
        "CREDIT_DEBIT_CARD_NUMBER",
        "DRIVER_ID",
        "EMAIL",
        "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
        "IP_ADDRESS",
        "LICENSE_PLATE",
        "MAC_ADDRESS",
        "NAME",
        "PASSWORD",
        "PHONE",
        "PIN",
        "SWIFT_CODE",
        "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
        "UK_NATIONAL_INSURANCE_NUMBER",
        "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
        "URL",
        "USERNAME",
        "US_BANK_ACCOUNT_NUMBER",
        "US_BANK_ROUTING_NUMBER",
        "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
        "US_PASSPORT_NUMBER",
        "US_SOCIAL_SECURITY_NUMBER",
        "VEHICLE_IDENTIFICATION_NUMBER",
    ]
    | str
)


GuardrailSensitiveInformationPolicyAction: TypeAlias = (
    Literal["ANONYMIZED", "BLOCKED", "NONE"] | str
)


GuardrailStreamProcessingMode: TypeAlias = Literal["async", "sync"]


class GuardrailTextCharactersCoverage(TypedDict, total=False):
    guarded: int
    total: int


GuardrailTopicPolicyAction: TypeAlias = Literal["BLOCKED", "NONE"] | str


GuardrailTopicType: TypeAlias = Literal["DENY"] | str


GuardrailTrace: TypeAlias = Literal["disabled", "enabled", "enabled_full"]


class GuardrailUsage(TypedDict, total=False):
    automatedReasoningPolicies: int
    automatedReasoningPolicyUnits: int
    contentPolicyImageUnits: int
    contentPolicyUnits: int
    contextualGroundingPolicyUnits: int
    sensitiveInformationPolicyFreeUnits: int
    sensitiveInformationPolicyUnits: int
    topicPolicyUnits: int
    wordPolicyUnits: int


GuardrailWordPolicyAction: TypeAlias = Literal["BLOCKED", "NONE"] | str


ImageFormat: TypeAlias = Literal["gif", "jpeg", "png", "webp"] | str


ImageFormatParam: TypeAlias = Literal["gif", "jpeg", "png", "webp"]


class InferenceConfiguration(TypedDict, total=False):
    maxTokens: int
    stopSequences: list[str]
    temperature: float
    topP: float


class InternalServerException(TypedDict, total=False):
    message: str


class InvokeModelTokensRequest(TypedDict, total=False):
    body: Required[str]


class JsonSchemaDefinition(TypedDict, total=False):
    description: str
    name: str
    schema: Required[str]


class MessageStartEvent(TypedDict, total=False):
    p: str
    role: ConversationRole


class ModelStreamErrorException(TypedDict, total=False):
    message: str
    originalMessage: str
    originalStatusCode: int


class OutputFormatStructure(TypedDict, total=False):
    jsonSchema: JsonSchemaDefinition


OutputFormatType: TypeAlias = Literal["json_schema"]


PerformanceConfigLatency: TypeAlias = Literal["optimized", "standard"] | str


PerformanceConfigLatencyParam: TypeAlias = Literal["optimized", "standard"]


class PerformanceConfiguration(TypedDict, total=False):
    latency: PerformanceConfigLatency


class PerformanceConfigurationParam(TypedDict, total=False):
    latency: PerformanceConfigLatencyParam


class PromptRouterTrace(TypedDict, total=False):
    invokedModelId: str


class PromptVariableValues(TypedDict, total=False):
    text: str


class ReasoningContentBlockDelta(TypedDict, total=False):
    redactedContent: str
    signature: str
    text: str


class ReasoningTextBlock(TypedDict, total=False):
    signature: str
    text: str


class ReasoningTextBlockParam(TypedDict, total=False):
    signature: str
    text: Required[str]


class S3Location(TypedDict, total=False):
    bucketOwner: str
    uri: str


class S3LocationParam(TypedDict, total=False):
    bucketOwner: str
    uri: Required[str]


class SearchResultContentBlock(TypedDict, total=False):
    text: str


class SearchResultContentBlockParam(TypedDict, total=False):
    text: Required[str]


class SearchResultLocation(TypedDict, total=False):
    end: int
    searchResultIndex: int
    start: int


ServiceTierType: TypeAlias = Literal["default", "flex", "priority", "reserved"] | str


ServiceTierTypeParam: TypeAlias = Literal["default", "flex", "priority", "reserved"]


class ServiceUnavailableException(TypedDict, total=False):
    message: str


class SpecificToolChoice(TypedDict, total=False):
    name: Required[str]


StopReason: TypeAlias = (
    Literal[
        "content_filtered",
        "end_turn",
        "guardrail_intervened",
        "malformed_model_output",
        "malformed_tool_use",
        "max_tokens",
        "model_context_window_exceeded",
        "stop_sequence",
        "tool_use",
    ]
    | str
)


class SystemTool(TypedDict, total=False):
    name: Required[str]


class ThrottlingException(TypedDict, total=False):
    message: str


class ToolChoice(TypedDict, total=False):
    any: dict[str, object]
    auto: dict[str, object]
    tool: SpecificToolChoice


class ToolInputSchema(TypedDict, total=False):
    json: object


class ToolReference(TypedDict, total=False):
    name: str
    serverName: str
    type: str


class ToolRemovalBlock(TypedDict, total=False):
    tool: ToolReference


class ToolRemovalBlockParam(TypedDict, total=False):
    tool: Required[ToolReference]


class ToolResultBlockDelta(TypedDict, total=False):
    json: object
    text: str


ToolResultStatus: TypeAlias = Literal["error", "success"] | str


ToolResultStatusParam: TypeAlias = Literal["error", "success"]


class ToolSpecification(TypedDict, total=False):
    description: str
    inputSchema: Required[ToolInputSchema]
    name: Required[str]
    strict: bool


class ToolUseBlockDelta(TypedDict, total=False):
    input: str


ToolUseType: TypeAlias = Literal["server_tool_use"] | str


ToolUseTypeParam: TypeAlias = Literal["server_tool_use"]


class ValidationException(TypedDict, total=False):
    message: str


VideoFormat: TypeAlias = (
    Literal["flv", "mkv", "mov", "mp4", "mpeg", "mpg", "three_gp", "webm", "wmv"] | str
)


VideoFormatParam: TypeAlias = Literal[
    "flv", "mkv", "mov", "mp4", "mpeg", "mpg", "three_gp", "webm", "wmv"
]


class VideoSource(TypedDict, total=False):
    bytes: str
    s3Location: S3Location


class VideoSourceParam(TypedDict, total=False):
    bytes: str
    s3Location: S3LocationParam


class WebLocation(TypedDict, total=False):
    domain: str
    url: str


class AppliedGuardrailDetails(TypedDict, total=False):
    guardrailArn: str
    guardrailId: str
    guardrailOrigin: list[GuardrailOrigin]
    guardrailOwnership: GuardrailOwnership
    guardrailVersion: str


class AudioSource(TypedDict, total=False):
    bytes: str
    s3Location: S3Location


class AudioSourceParam(TypedDict, total=False):
    bytes: str
    s3Location: S3LocationParam


class CacheDetail(TypedDict, total=False):
    inputTokens: int
    ttl: CacheTTL


class CachePointBlock(TypedDict, total=False):
    ttl: CacheTTL
    type: CachePointType


class CachePointBlockParam(TypedDict, total=False):
    ttl: CacheTTLParam
    type: Required[CachePointTypeParam]


class CitationLocation(TypedDict, total=False):
    documentChar: DocumentCharLocation
    documentChunk: DocumentChunkLocation
    documentPage: DocumentPageLocation
    searchResultLocation: SearchResultLocation
    web: WebLocation


class CitationsDelta(TypedDict, total=False):
    location: CitationLocation
    source: str
    sourceContent: list[CitationSourceContentDelta]
    title: str


class DocumentSource(TypedDict, total=False):
    bytes: str
    content: list[DocumentContentBlock]
    s3Location: S3Location
    text: str


class DocumentSourceParam(TypedDict, total=False):
    bytes: str
    content: list[DocumentContentBlock]
    s3Location: S3LocationParam
    text: str


class GuardrailAutomatedReasoningLogicWarning(TypedDict, total=False):
    claims: list[GuardrailAutomatedReasoningStatement]
    premises: list[GuardrailAutomatedReasoningStatement]
    type: GuardrailAutomatedReasoningLogicWarningType


class GuardrailAutomatedReasoningScenario(TypedDict, total=False):
    statements: list[GuardrailAutomatedReasoningStatement]


class GuardrailAutomatedReasoningTranslationAmbiguousFinding(TypedDict, total=False):
    differenceScenarios: list[GuardrailAutomatedReasoningScenario]
    options: list[GuardrailAutomatedReasoningTranslationOption]


class GuardrailAutomatedReasoningValidFinding(TypedDict, total=False):
    claimsTrueScenario: GuardrailAutomatedReasoningScenario
    logicWarning: GuardrailAutomatedReasoningLogicWarning
    supportingRules: list[GuardrailAutomatedReasoningRule]
    translation: GuardrailAutomatedReasoningTranslation


class GuardrailContentFilter(TypedDict, total=False):
    action: GuardrailContentPolicyAction
    confidence: GuardrailContentFilterConfidence
    detected: bool
    filterStrength: GuardrailContentFilterStrength
    type: GuardrailContentFilterType


class GuardrailContentPolicyAssessment(TypedDict, total=False):
    filters: list[GuardrailContentFilter]


class GuardrailContextualGroundingFilter(TypedDict, total=False):
    action: GuardrailContextualGroundingPolicyAction
    detected: bool
    score: float
    threshold: float
    type: GuardrailContextualGroundingFilterType


class GuardrailContextualGroundingPolicyAssessment(TypedDict, total=False):
    filters: list[GuardrailContextualGroundingFilter]


class GuardrailConverseImageBlock(TypedDict, total=False):
    format: GuardrailConverseImageFormat
    source: GuardrailConverseImageSource


class GuardrailConverseImageBlockParam(TypedDict, total=False):
    format: Required[GuardrailConverseImageFormatParam]
    source: Required[GuardrailConverseImageSource]


class GuardrailCoverage(TypedDict, total=False):
    images: GuardrailImageCoverage
    textCharacters: GuardrailTextCharactersCoverage


class GuardrailCustomWord(TypedDict, total=False):
    action: GuardrailWordPolicyAction
    detected: bool
    match: str


class GuardrailInvocationMetrics(TypedDict, total=False):
    guardrailCoverage: GuardrailCoverage
    guardrailProcessingLatency: int
    usage: GuardrailUsage


class GuardrailManagedWord(TypedDict, total=False):
    action: GuardrailWordPolicyAction
    detected: bool
    match: str
    type: GuardrailManagedWordType


class GuardrailPiiEntityFilter(TypedDict, total=False):
    action: GuardrailSensitiveInformationPolicyAction
    detected: bool
    match: str
    type: GuardrailPiiEntityType


class GuardrailRegexFilter(TypedDict, total=False):
    action: GuardrailSensitiveInformationPolicyAction
    detected: bool
    match: str
    name: str
    regex: str


class GuardrailSensitiveInformationPolicyAssessment(TypedDict, total=False):
    piiEntities: list[GuardrailPiiEntityFilter]
    regexes: list[GuardrailRegexFilter]


class GuardrailStreamConfiguration(TypedDict, total=False):
    guardrailIdentifier: str
    guardrailVersion: str
    streamProcessingMode: GuardrailStreamProcessingMode
    trace: GuardrailTrace


class GuardrailTopic(TypedDict, total=False):
    action: GuardrailTopicPolicyAction
    detected: bool
    name: str
    type: GuardrailTopicType


class GuardrailTopicPolicyAssessment(TypedDict, total=False):
    topics: list[GuardrailTopic]


class GuardrailWordPolicyAssessment(TypedDict, total=False):
    customWords: list[GuardrailCustomWord]
    managedWordLists: list[GuardrailManagedWord]


class ImageBlockStart(TypedDict, total=False):
    format: ImageFormat


class ImageSource(TypedDict, total=False):
    bytes: str
    s3Location: S3Location


class ImageSourceParam(TypedDict, total=False):
    bytes: str
    s3Location: S3LocationParam


class MessageStopEvent(TypedDict, total=False):
    additionalModelResponseFields: object
    p: str
    stopReason: StopReason


class OutputFormat(TypedDict, total=False):
    structure: Required[OutputFormatStructure]
    type: Required[OutputFormatType]


class ReasoningContentBlock(TypedDict, total=False):
    reasoningText: ReasoningTextBlock
    redactedContent: str


class ReasoningContentBlockParam(TypedDict, total=False):
    reasoningText: ReasoningTextBlockParam
    redactedContent: str


class SearchResultBlock(TypedDict, total=False):
    citations: CitationsConfig
    content: list[SearchResultContentBlock]
    source: str
    title: str


class SearchResultBlockParam(TypedDict, total=False):
    citations: CitationsConfigParam
    content: Required[list[SearchResultContentBlockParam]]
    source: Required[str]
    title: Required[str]


class ServiceTier(TypedDict, total=False):
    type: ServiceTierType


class ServiceTierParam(TypedDict, total=False):
    type: Required[ServiceTierTypeParam]


class TokenUsage(TypedDict, total=False):
    cacheDetails: list[CacheDetail]
    cacheReadInputTokenCount: int
    cacheReadInputTokens: int
    cacheWriteInputTokenCount: int
    cacheWriteInputTokens: int
    inputTokens: int
    outputTokens: int
    serverToolUsage: dict[str, object]
    totalTokens: int


class Tool(TypedDict, total=False):
    cachePoint: CachePointBlockParam
    systemTool: SystemTool
    toolSpec: ToolSpecification


class ToolAdditionBlock(TypedDict, total=False):
    tool: ToolReference


class ToolAdditionBlockParam(TypedDict, total=False):
    tool: Required[ToolReference]


class ToolConfiguration(TypedDict, total=False):
    toolChoice: ToolChoice
    tools: Required[list[Tool]]


class ToolResultBlockStart(TypedDict, total=False):
    status: ToolResultStatus
    toolUseId: str
    type: str


class ToolUseBlock(TypedDict, total=False):
    input: object
    name: str
    toolUseId: str
    type: ToolUseType


class ToolUseBlockParam(TypedDict, total=False):
    input: Required[object]
    name: Required[str]
    toolUseId: Required[str]
    type: ToolUseTypeParam


class ToolUseBlockStart(TypedDict, total=False):
    name: str
    toolUseId: str
    type: ToolUseType


class VideoBlock(TypedDict, total=False):
    format: VideoFormat
    source: VideoSource


class VideoBlockParam(TypedDict, total=False):
    format: Required[VideoFormatParam]
    source: Required[VideoSourceParam]


class AudioBlock(TypedDict, total=False):
    error: ErrorBlock
    format: AudioFormat
    source: AudioSource


class AudioBlockParam(TypedDict, total=False):
    error: ErrorBlock
    format: Required[AudioFormatParam]
    source: Required[AudioSourceParam]


class Citation(TypedDict, total=False):
    location: CitationLocation
    source: str
    sourceContent: list[CitationSourceContent]
    title: str


class CitationsContentBlock(TypedDict, total=False):
    citations: list[Citation]
    content: list[CitationGeneratedContent]


class ContentBlockStart(TypedDict, total=False):
    image: ImageBlockStart
    toolResult: ToolResultBlockStart
    toolUse: ToolUseBlockStart


class ContentBlockStartEvent(TypedDict, total=False):
    contentBlockIndex: int
    p: str
    start: ContentBlockStart


class DocumentBlock(TypedDict, total=False):
    citations: CitationsConfig
    context: str
    format: DocumentFormat
    name: str
    source: DocumentSource


class DocumentBlockParam(TypedDict, total=False):
    citations: CitationsConfigParam
    context: str
    format: DocumentFormatParam
    name: Required[str]
    source: Required[DocumentSourceParam]


class GuardrailAutomatedReasoningImpossibleFinding(TypedDict, total=False):
    contradictingRules: list[GuardrailAutomatedReasoningRule]
    logicWarning: GuardrailAutomatedReasoningLogicWarning
    translation: GuardrailAutomatedReasoningTranslation


class GuardrailAutomatedReasoningInvalidFinding(TypedDict, total=False):
    contradictingRules: list[GuardrailAutomatedReasoningRule]
    logicWarning: GuardrailAutomatedReasoningLogicWarning
    translation: GuardrailAutomatedReasoningTranslation


class GuardrailAutomatedReasoningSatisfiableFinding(TypedDict, total=False):
    claimsFalseScenario: GuardrailAutomatedReasoningScenario
    claimsTrueScenario: GuardrailAutomatedReasoningScenario
    logicWarning: GuardrailAutomatedReasoningLogicWarning
    translation: GuardrailAutomatedReasoningTranslation


class GuardrailConverseContentBlock(TypedDict, total=False):
    image: GuardrailConverseImageBlock
    text: GuardrailConverseTextBlock


class GuardrailConverseContentBlockParam(TypedDict, total=False):
    image: GuardrailConverseImageBlockParam
    text: GuardrailConverseTextBlockParam


class ImageBlock(TypedDict, total=False):
    error: ErrorBlock
    format: ImageFormat
    source: ImageSource


class ImageBlockDelta(TypedDict, total=False):
    error: ErrorBlock
    source: ImageSource


class ImageBlockParam(TypedDict, total=False):
    error: ErrorBlock
    format: Required[ImageFormatParam]
    source: Required[ImageSourceParam]


class OutputConfig(TypedDict, total=False):
    effort: str
    textFormat: OutputFormat


class SystemContentBlock(TypedDict, total=False):
    cachePoint: CachePointBlockParam
    guardContent: GuardrailConverseContentBlockParam
    text: str


class ToolResultContentBlock(TypedDict, total=False):
    document: DocumentBlock
    image: ImageBlock
    json: object
    searchResult: SearchResultBlock
    text: str
    video: VideoBlock


class ToolResultContentBlockParam(TypedDict, total=False):
    document: DocumentBlockParam
    image: ImageBlockParam
    json: object
    searchResult: SearchResultBlockParam
    text: str
    video: VideoBlockParam


class ContentBlockDelta(TypedDict, total=False):
    citation: CitationsDelta
    image: ImageBlockDelta
    reasoningContent: ReasoningContentBlockDelta
    text: str
    toolResult: list[ToolResultBlockDelta]
    toolUse: ToolUseBlockDelta


class ContentBlockDeltaEvent(TypedDict, total=False):
    contentBlockIndex: int
    delta: ContentBlockDelta
    p: str


class GuardrailAutomatedReasoningFinding(TypedDict, total=False):
    impossible: GuardrailAutomatedReasoningImpossibleFinding
    invalid: GuardrailAutomatedReasoningInvalidFinding
    noTranslations: dict[str, object]
    satisfiable: GuardrailAutomatedReasoningSatisfiableFinding
    tooComplex: dict[str, object]
    translationAmbiguous: GuardrailAutomatedReasoningTranslationAmbiguousFinding
    valid: GuardrailAutomatedReasoningValidFinding


class GuardrailAutomatedReasoningPolicyAssessment(TypedDict, total=False):
    findings: list[GuardrailAutomatedReasoningFinding]


class ToolResultBlock(TypedDict, total=False):
    content: list[ToolResultContentBlock]
    status: ToolResultStatus
    toolUseId: str
    type: str


class ToolResultBlockParam(TypedDict, total=False):
    content: Required[list[ToolResultContentBlockParam]]
    status: ToolResultStatusParam
    toolUseId: Required[str]
    type: str


class ContentBlock(TypedDict, total=False):
    audio: AudioBlock
    cachePoint: CachePointBlock
    citationsContent: CitationsContentBlock
    document: DocumentBlock
    guardContent: GuardrailConverseContentBlock
    image: ImageBlock
    reasoningContent: ReasoningContentBlock
    searchResult: SearchResultBlock
    text: str
    toolAddition: ToolAdditionBlock
    toolRemoval: ToolRemovalBlock
    toolResult: ToolResultBlock
    toolUse: ToolUseBlock
    video: VideoBlock


class ContentBlockParam(TypedDict, total=False):
    audio: AudioBlockParam
    cachePoint: CachePointBlockParam
    citationsContent: CitationsContentBlock
    document: DocumentBlockParam
    guardContent: GuardrailConverseContentBlockParam
    image: ImageBlockParam
    reasoningContent: ReasoningContentBlockParam
    searchResult: SearchResultBlockParam
    text: str
    toolAddition: ToolAdditionBlockParam
    toolRemoval: ToolRemovalBlockParam
    toolResult: ToolResultBlockParam
    toolUse: ToolUseBlockParam
    video: VideoBlockParam


class GuardrailAssessment(TypedDict, total=False):
    appliedGuardrailDetails: AppliedGuardrailDetails
    automatedReasoningPolicy: GuardrailAutomatedReasoningPolicyAssessment
    contentPolicy: GuardrailContentPolicyAssessment
    contextualGroundingPolicy: GuardrailContextualGroundingPolicyAssessment
    invocationMetrics: GuardrailInvocationMetrics
    sensitiveInformationPolicy: GuardrailSensitiveInformationPolicyAssessment
    topicPolicy: GuardrailTopicPolicyAssessment
    wordPolicy: GuardrailWordPolicyAssessment


class GuardrailTraceAssessment(TypedDict, total=False):
    actionReason: str
    inputAssessment: dict[str, GuardrailAssessment]
    modelOutput: list[str]
    outputAssessments: dict[str, list[GuardrailAssessment]]


class Message(TypedDict, total=False):
    content: list[ContentBlock]
    role: ConversationRole


class MessageParam(TypedDict, total=False):
    content: Required[list[ContentBlockParam]]
    role: Required[ConversationRoleParam]


class Request(TypedDict, total=False):
    additionalModelRequestFields: object
    additionalModelResponseFieldPaths: list[str]
    guardrailConfig: GuardrailStreamConfiguration
    inferenceConfig: InferenceConfiguration
    messages: list[MessageParam]
    outputConfig: OutputConfig
    performanceConfig: PerformanceConfigurationParam
    promptVariables: dict[str, PromptVariableValues]
    requestMetadata: dict[str, str]
    serviceTier: ServiceTierParam
    system: list[SystemContentBlock]
    toolConfig: ToolConfiguration


class ConverseOutput(TypedDict, total=False):
    message: Message


class ConverseStreamTrace(TypedDict, total=False):
    guardrail: GuardrailTraceAssessment
    promptRouter: PromptRouterTrace


class ConverseTokensRequest(TypedDict, total=False):
    additionalModelRequestFields: object
    messages: list[MessageParam]
    system: list[SystemContentBlock]
    toolConfig: ToolConfiguration


class ConverseTrace(TypedDict, total=False):
    guardrail: GuardrailTraceAssessment
    promptRouter: PromptRouterTrace


class CountTokensInput(TypedDict, total=False):
    converse: ConverseTokensRequest
    invokeModel: InvokeModelTokensRequest


class CountTokensRequest(TypedDict, total=False):
    input: Required[CountTokensInput]


class Extra(TypedDict, total=False):
    additionalModelRequestFields: object
    additionalModelResponseFieldPaths: list[str]
    guardrailConfig: GuardrailStreamConfiguration
    inferenceConfig: InferenceConfiguration
    messages: list[MessageParam]
    outputConfig: OutputConfig
    performanceConfig: PerformanceConfigurationParam
    promptVariables: dict[str, PromptVariableValues]
    requestMetadata: dict[str, str]
    serviceTier: ServiceTierParam
    system: list[SystemContentBlock]
    toolConfig: ToolConfiguration


class Response(TypedDict, total=False):
    additionalModelResponseFields: object
    metrics: ConverseMetrics
    output: ConverseOutput
    performanceConfig: PerformanceConfiguration
    serviceTier: ServiceTier
    stopReason: StopReason
    trace: ConverseTrace
    usage: TokenUsage


class ConverseStreamMetadataEvent(TypedDict, total=False):
    metrics: ConverseStreamMetrics
    p: str
    performanceConfig: PerformanceConfiguration
    serviceTier: ServiceTier
    trace: ConverseStreamTrace
    usage: TokenUsage


class StreamEvent(TypedDict, total=False):
    contentBlockDelta: ContentBlockDeltaEvent
    contentBlockStart: ContentBlockStartEvent
    contentBlockStop: ContentBlockStopEvent
    internalServerException: InternalServerException
    messageStart: MessageStartEvent
    messageStop: MessageStopEvent
    metadata: ConverseStreamMetadataEvent
    modelStreamErrorException: ModelStreamErrorException
    serviceUnavailableException: ServiceUnavailableException
    throttlingException: ThrottlingException
    validationException: ValidationException
