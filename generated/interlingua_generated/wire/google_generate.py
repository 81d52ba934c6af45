"""The `google_generate` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict


class AudioResponseFormat(TypedDict, total=False):
    bitRate: int
    delivery: Literal["DELIVERY_UNSPECIFIED", "INLINE", "URI"]
    mimeType: Literal[
        "AUDIO_ALAW",
        "AUDIO_L16",
        "AUDIO_MP3",
        "AUDIO_MULAW",
        "AUDIO_OGG_OPUS",
        "AUDIO_WAV",
        "MIME_TYPE_UNSPECIFIED",
    ]
    sampleRate: int


class Blob(TypedDict, total=False):
    data: str
    mimeType: str


class CitationSource(TypedDict, total=False):
    endIndex: int
    license: str
    startIndex: int
    uri: str


class CodeExecutionResult(TypedDict, total=False):
    id: str
    outcome: (
        Literal["OUTCOME_DEADLINE_EXCEEDED", "OUTCOME_FAILED", "OUTCOME_OK", "OUTCOME_UNSPECIFIED"]
        | str
    )
    output: str


class CodeExecutionResultParam(TypedDict, total=False):
    id: str
    outcome: Literal[
        "OUTCOME_DEADLINE_EXCEEDED", "OUTCOME_FAILED", "OUTCOME_OK", "OUTCOME_UNSPECIFIED"
    ]
    output: str


class ComputerUse(TypedDict, total=False):
    disabledSafetyPolicies: list[
        Literal[
            "ACCOUNT_CREATION",
            "COMMUNICATION_TOOL",
            "DATA_MODIFICATION",
            "FINANCIAL_TRANSACTIONS",
            "LEGAL_TERMS_AND_AGREEMENTS",
            "SAFETY_POLICY_UNSPECIFIED",
            "SENSITIVE_DATA_MODIFICATION",
            "USER_CONSENT_MANAGEMENT",
        ]
    ]
    enablePromptInjectionDetection: bool
    environment: Literal[
        "ENVIRONMENT_BROWSER",
        "ENVIRONMENT_DESKTOP",
        "ENVIRONMENT_MOBILE",
        "ENVIRONMENT_UNSPECIFIED",
    ]
    excludedPredefinedFunctions: list[str]


class DynamicRetrievalConfig(TypedDict, total=False):
    dynamicThreshold: float
    mode: Literal["MODE_DYNAMIC", "MODE_UNSPECIFIED"]


class ErrorDetail(TypedDict, total=False):
    code: int
    details: list[dict[str, object]]
    message: str
    status: str


class ExecutableCode(TypedDict, total=False):
    code: str
    id: str
    language: Literal["LANGUAGE_UNSPECIFIED", "PYTHON"] | str


class ExecutableCodeParam(TypedDict, total=False):
    code: str
    id: str
    language: Literal["LANGUAGE_UNSPECIFIED", "PYTHON"]


class FileData(TypedDict, total=False):
    fileUri: str
    mimeType: str


class FileSearch(TypedDict, total=False):
    fileSearchStoreNames: list[str]
    metadataFilter: str
    topK: int


class FunctionCallingConfig(TypedDict, total=False):
    allowedFunctionNames: list[str]
    mode: Literal["ANY", "AUTO", "MODE_UNSPECIFIED", "NONE", "VALIDATED", "any", "none"]
    streamFunctionCallArguments: bool


class FunctionResponseBlob(TypedDict, total=False):
    data: str
    mimeType: str


class FunctionResponsePart(TypedDict, total=False):
    fileData: FileData
    inlineData: FunctionResponseBlob


class GoogleMaps(TypedDict, total=False):
    enableWidget: bool


class GoogleSearchRetrieval(TypedDict, total=False):
    dynamicRetrievalConfig: DynamicRetrievalConfig


class GroundingChunkStringList(TypedDict, total=False):
    values: list[str]


class GroundingPassageId(TypedDict, total=False):
    partIndex: int
    passageId: str


class Image(TypedDict, total=False):
    domain: str
    imageUri: str
    sourceUri: str
    title: str


class ImageOutputOptions(TypedDict, total=False):
    compressionQuality: int
    mimeType: str


class ImageResponseFormat(TypedDict, total=False):
    aspectRatio: Literal[
        "ASPECT_RATIO_EIGHT_BY_ONE",
        "ASPECT_RATIO_FIVE_BY_FOUR",
        "ASPECT_RATIO_FOUR_BY_FIVE",
        "ASPECT_RATIO_FOUR_BY_ONE",
        "ASPECT_RATIO_FOUR_BY_THREE",
        "ASPECT_RATIO_NINE_BY_SIXTEEN",
        "ASPECT_RATIO_ONE_BY_EIGHT",
        "ASPECT_RATIO_ONE_BY_FOUR",
        "ASPECT_RATIO_ONE_BY_ONE",
        "ASPECT_RATIO_SIXTEEN_BY_NINE",
        "ASPECT_RATIO_THREE_BY_FOUR",
        "ASPECT_RATIO_THREE_BY_TWO",
        "ASPECT_RATIO_TWENTY_ONE_BY_NINE",
        "ASPECT_RATIO_TWO_BY_THREE",
        "ASPECT_RATIO_UNSPECIFIED",
    ]
    delivery: Literal["DELIVERY_UNSPECIFIED", "INLINE", "URI"]
    imageSize: Literal[
        "IMAGE_SIZE_FIVE_TWELVE",
        "IMAGE_SIZE_FOUR_K",
        "IMAGE_SIZE_ONE_K",
        "IMAGE_SIZE_TWO_K",
        "IMAGE_SIZE_UNSPECIFIED",
    ]
    mimeType: Literal["IMAGE_JPEG", "MIME_TYPE_UNSPECIFIED"]


class Interval(TypedDict, total=False):
    endTime: str
    startTime: str


class LanguageHints(TypedDict, total=False):
    languageCodes: list[str]


class LatLng(TypedDict, total=False):
    latitude: float
    longitude: float


class LogprobsResultCandidate(TypedDict, total=False):
    logProbability: float
    token: str
    tokenId: int


class MediaResolution(TypedDict, total=False):
    level: (
        Literal[
            "MEDIA_RESOLUTION_HIGH",
            "MEDIA_RESOLUTION_LOW",
            "MEDIA_RESOLUTION_MEDIUM",
            "MEDIA_RESOLUTION_ULTRA_HIGH",
            "MEDIA_RESOLUTION_UNSPECIFIED",
        ]
        | str
    )


class MediaResolutionParam(TypedDict, total=False):
    level: Literal[
        "MEDIA_RESOLUTION_HIGH",
        "MEDIA_RESOLUTION_LOW",
        "MEDIA_RESOLUTION_MEDIUM",
        "MEDIA_RESOLUTION_ULTRA_HIGH",
        "MEDIA_RESOLUTION_UNSPECIFIED",
    ]


class ModalityTokenCount(TypedDict, total=False):
    modality: Literal["AUDIO", "DOCUMENT", "IMAGE", "MODALITY_UNSPECIFIED", "TEXT", "VIDEO"] | str
    tokenCount: int


class ModelArmorConfig(TypedDict, total=False):
    promptTemplateName: str
    responseTemplateName: str


class ModelStatus(TypedDict, total=False):
    message: str
    modelStage: (
        Literal[
            "DEPRECATED",
            "EXPERIMENTAL",
            "LEGACY",
            "MODEL_STAGE_UNSPECIFIED",
            "PREVIEW",
            "RETIRED",
            "STABLE",
            "UNSTABLE_EXPERIMENTAL",
        ]
        | str
    )
    retirementTime: str


class PartialArgument(TypedDict, total=False):
    boolValue: bool
    jsonPath: str
    nullValue: str | None
    numberValue: float
    stringValue: str
    willContinue: bool


class PrebuiltVoiceConfig(TypedDict, total=False):
    voiceName: str


class RetrievalConfig(TypedDict, total=False):
    languageCode: str
    latLng: LatLng


class RetrievalMetadata(TypedDict, total=False):
    googleSearchDynamicRetrievalScore: float


class ReviewSnippet(TypedDict, total=False):
    googleMapsUri: str
    reviewId: str
    title: str


class SafetyRating(TypedDict, total=False):
    blocked: bool
    category: (
        Literal[
            "HARM_CATEGORY_CIVIC_INTEGRITY",
            "HARM_CATEGORY_DANGEROUS",
            "HARM_CATEGORY_DANGEROUS_CONTENT",
            "HARM_CATEGORY_DEROGATORY",
            "HARM_CATEGORY_HARASSMENT",
            "HARM_CATEGORY_HATE_SPEECH",
            "HARM_CATEGORY_JAILBREAK",
            "HARM_CATEGORY_MEDICAL",
            "HARM_CATEGORY_SEXUAL",
            "HARM_CATEGORY_SEXUALLY_EXPLICIT",
            "HARM_CATEGORY_TOXICITY",
            "HARM_CATEGORY_UNSPECIFIED",
            "HARM_CATEGORY_VIOLENCE",
        ]
        | str
    )
    probability: (
        Literal["HARM_PROBABILITY_UNSPECIFIED", "HIGH", "LOW", "MEDIUM", "NEGLIGIBLE"] | str
    )


class SafetySetting(TypedDict, total=False):
    category: Literal[
        "HARM_CATEGORY_CIVIC_INTEGRITY",
        "HARM_CATEGORY_DANGEROUS",
        "HARM_CATEGORY_DANGEROUS_CONTENT",
        "HARM_CATEGORY_DEROGATORY",
        "HARM_CATEGORY_HARASSMENT",
        "HARM_CATEGORY_HATE_SPEECH",
        "HARM_CATEGORY_JAILBREAK",
        "HARM_CATEGORY_MEDICAL",
        "HARM_CATEGORY_SEXUAL",
        "HARM_CATEGORY_SEXUALLY_EXPLICIT",
        "HARM_CATEGORY_TOXICITY",
        "HARM_CATEGORY_UNSPECIFIED",
        "HARM_CATEGORY_VIOLENCE",
    ]
    threshold: Literal[
        "BLOCK_LOW_AND_ABOVE",
        "BLOCK_MEDIUM_AND_ABOVE",
        "BLOCK_NONE",
        "BLOCK_ONLY_HIGH",
        "HARM_BLOCK_THRESHOLD_UNSPECIFIED",
        "OFF",
    ]


class Schema(TypedDict, total=False):
    anyOf: list[Schema]
    default: object
    description: str
    enum: list[str]
    example: object
    format: str
    items: Schema
    maxItems: str
    maxLength: str
    maxProperties: str
    maximum: float
    minItems: str
    minLength: str
    minProperties: str
    minimum: float
    nullable: bool
    pattern: str
    properties: dict[str, Schema]
    propertyOrdering: list[str]
    required: list[str]
    title: str
    type: Literal[
        "ARRAY", "BOOLEAN", "INTEGER", "NULL", "NUMBER", "OBJECT", "STRING", "TYPE_UNSPECIFIED"
    ]


class SearchEntryPoint(TypedDict, total=False):
    renderedContent: str
    sdkBlob: str


class SearchTypes(TypedDict, total=False):
    imageSearch: dict[str, object]
    webSearch: dict[str, object]


class Segment(TypedDict, total=False):
    endIndex: int
    partIndex: int
    startIndex: int
    text: str


class SemanticRetrieverChunk(TypedDict, total=False):
    chunk: str
    source: str


class StreamableHttpTransport(TypedDict, total=False):
    headers: dict[str, str]
    sseReadTimeout: str
    terminateOnClose: bool
    timeout: str
    url: str


class TextResponseFormat(TypedDict, total=False):
    mimeType: Literal["APPLICATION_JSON", "MIME_TYPE_UNSPECIFIED", "TEXT_PLAIN"]
    schema: object


class ThinkingConfig(TypedDict, total=False):
    includeThoughts: bool
    thinkingBudget: int
    thinkingLevel: Literal[
        "HIGH",
        "LOW",
        "MEDIUM",
        "MINIMAL",
        "THINKING_LEVEL_UNSPECIFIED",
        "high",
        "low",
        "medium",
        "minimal",
    ]


class ToolCall(TypedDict, total=False):
    args: dict[str, object]
    id: str
    toolName: str
    toolType: (
        Literal[
            "FILE_SEARCH",
            "GOOGLE_MAPS",
            "GOOGLE_SEARCH_IMAGE",
            "GOOGLE_SEARCH_WEB",
            "TOOL_TYPE_UNSPECIFIED",
            "URL_CONTEXT",
        ]
        | str
    )


class ToolCallParam(TypedDict, total=False):
    args: dict[str, object]
    id: str
    toolName: str
    toolType: Literal[
        "FILE_SEARCH",
        "GOOGLE_MAPS",
        "GOOGLE_SEARCH_IMAGE",
        "GOOGLE_SEARCH_WEB",
        "TOOL_TYPE_UNSPECIFIED",
        "URL_CONTEXT",
    ]


class ToolConfig(TypedDict, total=False):
    functionCallingConfig: FunctionCallingConfig
    includeServerSideToolInvocations: bool
    retrievalConfig: RetrievalConfig


class ToolResponse(TypedDict, total=False):
    id: str
    response: dict[str, object]
    toolType: (
        Literal[
            "FILE_SEARCH",
            "GOOGLE_MAPS",
            "GOOGLE_SEARCH_IMAGE",
            "GOOGLE_SEARCH_WEB",
            "TOOL_TYPE_UNSPECIFIED",
            "URL_CONTEXT",
        ]
        | str
    )


class ToolResponseParam(TypedDict, total=False):
    id: str
    response: dict[str, object]
    toolType: Literal[
        "FILE_SEARCH",
        "GOOGLE_MAPS",
        "GOOGLE_SEARCH_IMAGE",
        "GOOGLE_SEARCH_WEB",
        "TOOL_TYPE_UNSPECIFIED",
        "URL_CONTEXT",
    ]


class TopCandidates(TypedDict, total=False):
    candidates: list[LogprobsResultCandidate]


class TranslationConfig(TypedDict, total=False):
    echoTargetLanguage: bool
    targetLanguageCode: str


class UrlMetadata(TypedDict, total=False):
    retrievedUrl: str
    urlRetrievalStatus: (
        Literal[
            "URL_RETRIEVAL_STATUS_ERROR",
            "URL_RETRIEVAL_STATUS_PAYWALL",
            "URL_RETRIEVAL_STATUS_SUCCESS",
            "URL_RETRIEVAL_STATUS_UNSAFE",
            "URL_RETRIEVAL_STATUS_UNSPECIFIED",
        ]
        | str
    )


class UsageMetadata(TypedDict, total=False):
    cacheTokensDetails: list[ModalityTokenCount]
    cachedContentTokenCount: int
    candidatesTokenCount: int
    candidatesTokensDetails: list[ModalityTokenCount]
    promptTokenCount: int
    promptTokensDetails: list[ModalityTokenCount]
    responseTokenCount: int
    responseTokensDetails: list[ModalityTokenCount]
    serviceTier: Literal["flex", "priority", "standard", "unspecified"] | str
    thoughtsTokenCount: int
    toolUsePromptTokenCount: int
    toolUsePromptTokensDetails: list[ModalityTokenCount]
    totalTokenCount: int
    trafficType: str


class VideoMetadata(TypedDict, total=False):
    endOffset: str
    fps: float
    startOffset: str


class VoiceConfig(TypedDict, total=False):
    prebuiltVoiceConfig: PrebuiltVoiceConfig


class Web(TypedDict, total=False):
    title: str
    uri: str


class AttributionSourceId(TypedDict, total=False):
    groundingPassage: GroundingPassageId
    semanticRetrieverChunk: SemanticRetrieverChunk


class AudioTranscriptionConfig(TypedDict, total=False):
    adaptationPhrases: list[str]
    customVocabulary: list[str]
    diarization: bool
    languageAuto: dict[str, object]
    languageCodes: list[str]
    languageHints: LanguageHints
    mode: Literal["MODE_UNSPECIFIED", "SMART", "VERBATIM"]
    wordTimestamp: bool


class CitationMetadata(TypedDict, total=False):
    citationSources: list[CitationSource]


class CountTokensResponse(TypedDict, total=False):
    cacheTokensDetails: list[ModalityTokenCount]
    cachedContentTokenCount: int
    promptTokensDetails: list[ModalityTokenCount]
    totalTokens: int


class ErrorBody(TypedDict, total=False):
    error: ErrorDetail


class FunctionCall(TypedDict, total=False):
    args: dict[str, object]
    id: str
    name: str
    partialArgs: list[PartialArgument]
    willContinue: bool


class FunctionDeclaration(TypedDict, total=False):
    behavior: Literal["BLOCKING", "NON_BLOCKING", "UNSPECIFIED"]
    description: str
    name: str
    parameters: Schema
    parametersJsonSchema: object
    response: Schema
    responseJsonSchema: object


class FunctionResponse(TypedDict, total=False):
    id: str
    name: str
    parts: list[FunctionResponsePart]
    response: dict[str, object]
    scheduling: Literal["INTERRUPT", "SCHEDULING_UNSPECIFIED", "SILENT", "WHEN_IDLE"] | str
    willContinue: bool


class FunctionResponseParam(TypedDict, total=False):
    id: str
    name: str
    parts: list[FunctionResponsePart]
    response: dict[str, object]
    scheduling: Literal["INTERRUPT", "SCHEDULING_UNSPECIFIED", "SILENT", "WHEN_IDLE"]
    willContinue: bool


class GoogleSearch(TypedDict, total=False):
    searchTypes: SearchTypes
    timeRangeFilter: Interval


class GroundingChunkCustomMetadata(TypedDict, total=False):
    key: str
    numericValue: float
    stringListValue: GroundingChunkStringList
    stringValue: str


class GroundingSupport(TypedDict, total=False):
    confidenceScores: list[float]
    groundingChunkIndices: list[int]
    renderedParts: list[int]
    segment: Segment


class ImageConfig(TypedDict, total=False):
    aspectRatio: str
    imageOutputOptions: ImageOutputOptions
    imageSize: str


class LogprobsResult(TypedDict, total=False):
    chosenCandidates: list[LogprobsResultCandidate]
    logProbabilitySum: float
    topCandidates: list[TopCandidates]


class McpServer(TypedDict, total=False):
    name: str
    streamableHttpTransport: StreamableHttpTransport


class Part(TypedDict, total=False):
    codeExecutionResult: CodeExecutionResult
    executableCode: ExecutableCode
    fileData: FileData
    functionCall: FunctionCall
    functionResponse: FunctionResponse
    inlineData: Blob
    mediaProcessing: Literal["AGENTIC", "MEDIA_PROCESSING_UNSPECIFIED", "STATIC"] | str
    mediaResolution: MediaResolution
    partMetadata: dict[str, object]
    text: str
    thought: bool
    thoughtSignature: str
    toolCall: ToolCall
    toolResponse: ToolResponse
    videoMetadata: VideoMetadata


class PartParam(TypedDict, total=False):
    codeExecutionResult: CodeExecutionResultParam
    executableCode: ExecutableCodeParam
    fileData: FileData
    functionCall: FunctionCall
    functionResponse: FunctionResponseParam
    inlineData: Blob
    mediaProcessing: Literal["AGENTIC", "MEDIA_PROCESSING_UNSPECIFIED", "STATIC"]
    mediaResolution: MediaResolutionParam
    partMetadata: dict[str, object]
    text: str
    thought: bool
    thoughtSignature: str
    toolCall: ToolCallParam
    toolResponse: ToolResponseParam
    videoMetadata: VideoMetadata


class PlaceAnswerSources(TypedDict, total=False):
    reviewSnippets: list[ReviewSnippet]


class PromptFeedback(TypedDict, total=False):
    blockReason: (
        Literal[
            "BLOCKLIST",
            "BLOCK_REASON_UNSPECIFIED",
            "IMAGE_SAFETY",
            "OTHER",
            "PROHIBITED_CONTENT",
            "SAFETY",
        ]
        | str
    )
    blockReasonMessage: str
    safetyRatings: list[SafetyRating]


class ResponseFormatConfig(TypedDict, total=False):
    audio: AudioResponseFormat
    image: ImageResponseFormat
    text: TextResponseFormat


class RetrievedContext(TypedDict, total=False):
    customMetadata: list[GroundingChunkCustomMetadata]
    fileSearchStore: str
    mediaId: str
    pageNumber: int
    text: str
    title: str
    uri: str


class SpeakerVoiceConfig(TypedDict, total=False):
    speaker: str
    voiceConfig: VoiceConfig


class Tool(TypedDict, total=False):
    codeExecution: dict[str, object]
    computerUse: ComputerUse
    fileSearch: FileSearch
    functionDeclarations: list[FunctionDeclaration]
    googleMaps: GoogleMaps
    googleSearch: GoogleSearch
    googleSearchRetrieval: GoogleSearchRetrieval
    mcpServers: list[McpServer]
    urlContext: dict[str, object]


class UrlContextMetadata(TypedDict, total=False):
    urlMetadata: list[UrlMetadata]


class Content(TypedDict, total=False):
    parts: list[Part]
    role: str


class ContentParam(TypedDict, total=False):
    parts: list[PartParam]
    role: str


class GroundingAttribution(TypedDict, total=False):
    content: Content
    sourceId: AttributionSourceId


class Maps(TypedDict, total=False):
    placeAnswerSources: PlaceAnswerSources
    placeId: str
    text: str
    title: str
    uri: str


class MultiSpeakerVoiceConfig(TypedDict, total=False):
    speakerVoiceConfigs: list[SpeakerVoiceConfig]


class SpeechConfig(TypedDict, total=False):
    languageCode: str
    multiSpeakerVoiceConfig: MultiSpeakerVoiceConfig
    voiceConfig: VoiceConfig


class GenerationConfig(TypedDict, total=False):
    audioTranscriptionConfig: AudioTranscriptionConfig
    candidateCount: int
    enableAffectiveDialog: bool
    enableEnhancedCivicAnswers: bool
    frequencyPenalty: float
    imageConfig: ImageConfig
    logprobs: int
    maxOutputTokens: int
    mediaResolution: Literal[
        "MEDIA_RESOLUTION_HIGH",
        "MEDIA_RESOLUTION_LOW",
        "MEDIA_RESOLUTION_MEDIUM",
        "MEDIA_RESOLUTION_UNSPECIFIED",
    ]
    presencePenalty: float
    responseFormat: ResponseFormatConfig
    responseJsonSchema: object
    responseLogprobs: bool
    responseMimeType: str
    responseModalities: list[Literal["AUDIO", "IMAGE", "MODALITY_UNSPECIFIED", "TEXT", "VIDEO"]]
    responseSchema: Schema
    seed: int
    speechConfig: SpeechConfig
    stopSequences: list[str]
    temperature: float
    thinkingConfig: ThinkingConfig
    topK: int
    topP: float
    translationConfig: TranslationConfig


class GroundingChunk(TypedDict, total=False):
    image: Image
    maps: Maps
    retrievedContext: RetrievedContext
    web: Web


class GroundingMetadata(TypedDict, total=False):
    googleMapsWidgetContextToken: str
    groundingChunks: list[GroundingChunk]
    groundingSupports: list[GroundingSupport]
    imageSearchQueries: list[str]
    retrievalMetadata: RetrievalMetadata
    searchEntryPoint: SearchEntryPoint
    webSearchQueries: list[str]


class Request(TypedDict, total=False):
    cachedContent: str
    contents: list[ContentParam]
    generationConfig: GenerationConfig
    labels: dict[str, str]
    modelArmorConfig: ModelArmorConfig
    safetySettings: list[SafetySetting]
    serviceTier: Literal["flex", "priority", "standard", "unspecified"]
    store: bool
    systemInstruction: ContentParam
    toolConfig: ToolConfig
    tools: list[Tool]


class Candidate(TypedDict, total=False):
    avgLogprobs: float
    citationMetadata: CitationMetadata
    content: Content
    finishMessage: str
    finishReason: (
        Literal[
            "BLOCKLIST",
            "ESCALATION",
            "FINISH_REASON_UNSPECIFIED",
            "IMAGE_OTHER",
            "IMAGE_PROHIBITED_CONTENT",
            "IMAGE_RECITATION",
            "IMAGE_SAFETY",
            "LANGUAGE",
            "MALFORMED_FUNCTION_CALL",
            "MALFORMED_RESPONSE",
            "MAX_TOKENS",
            "MISSING_THOUGHT_SIGNATURE",
            "NO_IMAGE",
            "OTHER",
            "PROHIBITED_CONTENT",
            "RECITATION",
            "SAFETY",
            "SPII",
            "STOP",
            "TOO_MANY_TOOL_CALLS",
            "UNEXPECTED_TOOL_CALL",
        ]
        | str
    )
    groundingAttributions: list[GroundingAttribution]
    groundingMetadata: GroundingMetadata
    index: int
    logprobsResult: LogprobsResult
    safetyRatings: list[SafetyRating]
    tokenCount: int
    urlContextMetadata: UrlContextMetadata


class Extra(TypedDict, total=False):
    cachedContent: str
    contents: list[ContentParam]
    generationConfig: GenerationConfig
    labels: dict[str, str]
    modelArmorConfig: ModelArmorConfig
    safetySettings: list[SafetySetting]
    serviceTier: Literal["flex", "priority", "standard", "unspecified"]
    store: bool
    systemInstruction: ContentParam
    toolConfig: ToolConfig
    tools: list[Tool]


class GenerateContentRequest(TypedDict, total=False):
    cachedContent: str
    contents: list[ContentParam]
    generationConfig: GenerationConfig
    model: str
    safetySettings: list[SafetySetting]
    serviceTier: Literal["flex", "priority", "standard", "unspecified"]
    store: bool
    systemInstruction: ContentParam
    toolConfig: ToolConfig
    tools: list[Tool]


class Response(TypedDict, total=False):
    candidates: list[Candidate]
    createTime: str
    modelStatus: ModelStatus
    modelVersion: str
    promptFeedback: PromptFeedback
    responseId: str
    usageMetadata: UsageMetadata


StreamEvent: TypeAlias = Response


class CountTokensRequest(TypedDict, total=False):
    contents: list[ContentParam]
    generateContentRequest: GenerateContentRequest
