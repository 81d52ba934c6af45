"""The `mistral_ocr` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict


class DocumentURLChunk(TypedDict, total=False):
    document_name: str | None
    document_url: Required[str]
    type: Literal["document_url"]


class FileChunk(TypedDict, total=False):
    file_id: Required[str]
    type: Literal["file"]


ImageDetail: TypeAlias = Literal["auto", "high", "low"]


class ImageURL(TypedDict, total=False):
    detail: ImageDetail | None
    url: Required[str]


class ImageURLChunk(TypedDict, total=False):
    image_url: Required[str | ImageURL]
    type: Literal["image_url"]


class JsonSchema(TypedDict, total=False):
    description: str | None
    name: Required[str]
    schema: Required[dict[str, object]]
    strict: bool


class OCRBlockConfidenceScores(TypedDict, total=False):
    average_content_confidence_score: float | None
    block_type_confidence_score: float | None
    minimum_content_confidence_score: float | None


class OCRCaptionBlock(TypedDict, total=False):
    bottom_right_x: int
    bottom_right_y: int
    confidence_scores: OCRBlockConfidenceScores | None
    content: str
    top_left_x: int
    top_left_y: int
    type: Literal["caption"]


class OCRCodeBlock(TypedDict, total=False):
    bottom_right_x: int
    bottom_right_y: int
    confidence_scores: OCRBlockConfidenceScores | None
    content: str
    top_left_x: int
    top_left_y: int
    type: Literal["code"]


class OCRConfidenceScore(TypedDict, total=False):
    confidence: float
    start_index: int
    text: str


class OCREquationBlock(TypedDict, total=False):
    bottom_right_x: int
    bottom_right_y: int
    confidence_scores: OCRBlockConfidenceScores | None
    content: str
    top_left_x: int
    top_left_y: int
    type: Literal["equation"]


class OCRFooterBlock(TypedDict, total=False):
    bottom_right_x: int
    bottom_right_y: int
    confidence_scores: OCRBlockConfidenceScores | None
    content: str
    top_left_x: int
    top_left_y: int
    type: Literal["footer"]


class OCRHeaderBlock(TypedDict, total=False):
    bottom_right_x: int
    bottom_right_y: int
    confidence_scores: OCRBlockConfidenceScores | None
    content: str
    top_left_x: int
    top_left_y: int
    type: Literal["header"]


class OCRImageBlock(TypedDict, total=False):
    bottom_right_x: int
    bottom_right_y: int
    confidence_scores: OCRBlockConfidenceScores | None
    content: str
    image_id: str
    top_left_x: int
    top_left_y: int
    type: Literal["image"]


class OCRImageObject(TypedDict, total=False):
    bottom_right_x: int | None
    bottom_right_y: int | None
    id: str
    image_annotation: str | None
    image_base64: str | None
    top_left_x: int | None
    top_left_y: int | None


class OCRListBlock(TypedDict, total=False):
    bottom_right_x: int
    bottom_right_y: int
    confidence_scores: OCRBlockConfidenceScores | None
    content: str
    top_left_x: int
    top_left_y: int
    type: Literal["list"]


class OCRPageConfidenceScores(TypedDict, total=False):
    average_page_confidence_score: float
    minimum_page_confidence_score: float
    word_confidence_scores: list[OCRConfidenceScore]


class OCRPageDimensions(TypedDict, total=False):
    dpi: int
    height: int
    width: int


class OCRReferencesBlock(TypedDict, total=False):
    bottom_right_x: int
    bottom_right_y: int
    confidence_scores: OCRBlockConfidenceScores | None
    content: str
    top_left_x: int
    top_left_y: int
    type: Literal["references"]


class OCRSignatureBlock(TypedDict, total=False):
    bottom_right_x: int
    bottom_right_y: int
    confidence_scores: OCRBlockConfidenceScores | None
    content: str
    top_left_x: int
    top_left_y: int
    type: Literal["signature"]


class OCRTableBlock(TypedDict, total=False):
    bottom_right_x: int
    bottom_right_y: int
    confidence_scores: OCRBlockConfidenceScores | None
    content: str
    table_id: str | None
    top_left_x: int
    top_left_y: int
    type: Literal["table"]


class OCRTableObject(TypedDict, total=False):
    content: str
    format: Literal["html", "markdown"] | str
    id: str
    word_confidence_scores: list[OCRConfidenceScore] | None


class OCRTextBlock(TypedDict, total=False):
    bottom_right_x: int
    bottom_right_y: int
    confidence_scores: OCRBlockConfidenceScores | None
    content: str
    top_left_x: int
    top_left_y: int
    type: Literal["text"]


class OCRTitleBlock(TypedDict, total=False):
    bottom_right_x: int
    bottom_right_y: int
    confidence_scores: OCRBlockConfidenceScores | None
    content: str
    top_left_x: int
    top_left_y: int
    type: Literal["title"]


class OCRUsageInfo(TypedDict, total=False):
    doc_size_bytes: int | None
    pages_processed: int


RequestDocument: TypeAlias = DocumentURLChunk | FileChunk | ImageURLChunk


ResponseFormats: TypeAlias = Literal["json_object", "json_schema", "text"]


class OCRAsideTextBlock(TypedDict, total=False):
    bottom_right_x: int
    bottom_right_y: int
    confidence_scores: OCRBlockConfidenceScores | None
    content: str
    top_left_x: int
    top_left_y: int
    type: Literal["aside_text"]


OCRPageObjectBlock: TypeAlias = (
    OCRAsideTextBlock
    | OCRCaptionBlock
    | OCRCodeBlock
    | OCREquationBlock
    | OCRFooterBlock
    | OCRHeaderBlock
    | OCRImageBlock
    | OCRListBlock
    | OCRReferencesBlock
    | OCRSignatureBlock
    | OCRTableBlock
    | OCRTextBlock
    | OCRTitleBlock
)


class ResponseFormat(TypedDict, total=False):
    json_schema: JsonSchema | None
    type: ResponseFormats


class Extra(TypedDict, total=False):
    bbox_annotation_format: ResponseFormat | None
    confidence_scores_granularity: Literal["block", "page", "word"] | None
    document: RequestDocument
    document_annotation_format: ResponseFormat | None
    document_annotation_prompt: str | None
    extract_footer: bool
    extract_header: bool
    image_limit: int | None
    image_min_size: int | None
    include_blocks: bool
    include_image_base64: bool | None
    model: str | None
    pages: str | list[int] | None
    table_format: Literal["html", "markdown"] | None


class OCRPageObject(TypedDict, total=False):
    blocks: list[OCRPageObjectBlock] | None
    confidence_scores: OCRPageConfidenceScores | None
    dimensions: OCRPageDimensions | None
    footer: str | None
    header: str | None
    hyperlinks: list[str]
    images: list[OCRImageObject]
    index: int
    markdown: str
    tables: list[OCRTableObject]


class Request(TypedDict, total=False):
    bbox_annotation_format: ResponseFormat | None
    confidence_scores_granularity: Literal["block", "page", "word"] | None
    document: Required[RequestDocument]
    document_annotation_format: ResponseFormat | None
    document_annotation_prompt: str | None
    extract_footer: bool
    extract_header: bool
    image_limit: int | None
    image_min_size: int | None
    include_blocks: bool
    include_image_base64: bool | None
    model: Required[str | None]
    pages: str | list[int] | None
    table_format: Literal["html", "markdown"] | None


class Response(TypedDict, total=False):
    document_annotation: str | None
    model: str
    pages: list[OCRPageObject]
    usage_info: OCRUsageInfo
