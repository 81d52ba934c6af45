"""The `openai_images` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from interlingua.multipart import FormFile


class GenerateRequest(TypedDict, total=False):
    background: Literal["auto", "opaque", "transparent"] | None
    model: (
        Literal[
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
        ]
        | str
        | None
    )
    moderation: Literal["auto", "low"] | None
    n: int | None
    output_compression: int | None
    output_format: Literal["jpeg", "png", "webp"] | None
    partial_images: int | None
    prompt: Required[str]
    quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | None
    response_format: Literal["b64_json", "url"] | None
    size: (
        Literal[
            "1024x1024",
            "1024x1536",
            "1024x1792",
            "1536x1024",
            "1792x1024",
            "256x256",
            "512x512",
            "auto",
        ]
        | str
        | None
    )
    stream: bool | None
    style: Literal["natural", "vivid"] | None
    user: str


class Image(TypedDict, total=False):
    b64_json: str
    revised_prompt: str
    url: str


class ImageEditPartialImageEvent(TypedDict, total=False):
    b64_json: str
    background: Literal["auto", "opaque", "transparent"] | str
    created_at: int
    output_format: Literal["jpeg", "png", "webp"] | str
    partial_image_index: int
    quality: Literal["auto", "high", "low", "medium"] | str
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    type: Required[Literal["image_edit.partial_image"]]


class ImageGenInputUsageDetails(TypedDict, total=False):
    image_tokens: int
    text_tokens: int


class ImageGenOutputTokensDetails(TypedDict, total=False):
    image_tokens: int
    text_tokens: int


class ImageGenPartialImageEvent(TypedDict, total=False):
    b64_json: str
    background: Literal["auto", "opaque", "transparent"] | str
    created_at: int
    output_format: Literal["jpeg", "png", "webp"] | str
    partial_image_index: int
    quality: Literal["auto", "high", "low", "medium"] | str
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    type: Required[Literal["image_generation.partial_image"]]


class ImageGenUsage(TypedDict, total=False):
    input_tokens: int
    input_tokens_details: ImageGenInputUsageDetails
    output_tokens: int
    output_tokens_details: ImageGenOutputTokensDetails
    total_tokens: int


class ImagesUsageInputTokensDetails(TypedDict, total=False):
    image_tokens: int
    text_tokens: int


InputFidelity: TypeAlias = Literal["high", "low"]


class Response(TypedDict, total=False):
    background: Literal["opaque", "transparent"] | str
    created: int
    data: list[Image]
    output_format: Literal["jpeg", "png", "webp"] | str
    quality: Literal["high", "low", "medium"] | str
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str
    usage: ImageGenUsage


class EditRequest(TypedDict, total=False):
    background: Literal["auto", "opaque", "transparent"] | None
    image: Required[bytes | FormFile | list[bytes | FormFile]]
    input_fidelity: InputFidelity | None
    mask: bytes | FormFile
    model: (
        Literal[
            "chatgpt-image-latest",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
        ]
        | str
        | None
    )
    n: int | None
    output_compression: int | None
    output_format: Literal["jpeg", "png", "webp"] | None
    partial_images: int | None
    prompt: Required[str]
    quality: Literal["auto", "high", "low", "medium", "standard"] | None
    response_format: Literal["b64_json", "url"] | None
    size: Literal["1024x1024", "1024x1536", "1536x1024", "256x256", "512x512", "auto"] | str | None
    stream: bool | None
    user: str


class ImagesUsage(TypedDict, total=False):
    input_tokens: int
    input_tokens_details: ImagesUsageInputTokensDetails
    output_tokens: int
    total_tokens: int


class VariationRequest(TypedDict, total=False):
    image: Required[bytes | FormFile]
    model: Literal["dall-e-2"] | str | None
    n: int | None
    response_format: Literal["b64_json", "url"] | None
    size: Literal["1024x1024", "256x256", "512x512"] | None
    user: str


class ImageEditCompletedEvent(TypedDict, total=False):
    b64_json: str
    background: Literal["auto", "opaque", "transparent"] | str
    created_at: int
    output_format: Literal["jpeg", "png", "webp"] | str
    quality: Literal["auto", "high", "low", "medium"] | str
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    type: Required[Literal["image_edit.completed"]]
    usage: ImagesUsage


class ImageGenCompletedEvent(TypedDict, total=False):
    b64_json: str
    background: Literal["auto", "opaque", "transparent"] | str
    created_at: int
    output_format: Literal["jpeg", "png", "webp"] | str
    quality: Literal["auto", "high", "low", "medium"] | str
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    type: Required[Literal["image_generation.completed"]]
    usage: ImagesUsage


EditEvent: TypeAlias = ImageEditCompletedEvent | ImageEditPartialImageEvent


GenerateEvent: TypeAlias = ImageGenCompletedEvent | ImageGenPartialImageEvent
