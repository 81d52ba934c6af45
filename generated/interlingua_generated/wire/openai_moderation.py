"""The `openai_moderation` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict


class RequestInputImageUrlImageUrl(TypedDict, total=False):
    url: Required[str]


class RequestInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


ResponseResultCategories = TypedDict(
    "ResponseResultCategories",
    {
        "harassment": bool,
        "harassment/threatening": bool,
        "hate": bool,
        "hate/threatening": bool,
        "illicit": bool | None,
        "illicit/violent": bool | None,
        "self-harm": bool,
        "self-harm/instructions": bool,
        "self-harm/intent": bool,
        "sexual": bool,
        "sexual/minors": bool,
        "violence": bool,
        "violence/graphic": bool,
    },
    total=False,
)


ResponseResultCategoryAppliedInputTypes = TypedDict(
    "ResponseResultCategoryAppliedInputTypes",
    {
        "harassment": list[Literal["text"] | str],
        "harassment/threatening": list[Literal["text"] | str],
        "hate": list[Literal["text"] | str],
        "hate/threatening": list[Literal["text"] | str],
        "illicit": list[Literal["text"] | str],
        "illicit/violent": list[Literal["text"] | str],
        "self-harm": list[Literal["image", "text"] | str],
        "self-harm/instructions": list[Literal["image", "text"] | str],
        "self-harm/intent": list[Literal["image", "text"] | str],
        "sexual": list[Literal["image", "text"] | str],
        "sexual/minors": list[Literal["text"] | str],
        "violence": list[Literal["image", "text"] | str],
        "violence/graphic": list[Literal["image", "text"] | str],
    },
    total=False,
)


ResponseResultCategoryScores = TypedDict(
    "ResponseResultCategoryScores",
    {
        "harassment": float,
        "harassment/threatening": float,
        "hate": float,
        "hate/threatening": float,
        "illicit": float,
        "illicit/violent": float,
        "self-harm": float,
        "self-harm/instructions": float,
        "self-harm/intent": float,
        "sexual": float,
        "sexual/minors": float,
        "violence": float,
        "violence/graphic": float,
    },
    total=False,
)


class RequestInputImageUrl(TypedDict, total=False):
    image_url: Required[RequestInputImageUrlImageUrl]
    type: Required[Literal["image_url"]]


class ResponseResult(TypedDict, total=False):
    categories: ResponseResultCategories
    category_applied_input_types: ResponseResultCategoryAppliedInputTypes
    category_scores: ResponseResultCategoryScores
    flagged: bool


class Extra(TypedDict, total=False):
    input: str | list[RequestInputImageUrl | RequestInputText] | list[str]
    model: (
        Literal[
            "omni-moderation-2024-09-26",
            "omni-moderation-latest",
            "text-moderation-latest",
            "text-moderation-stable",
        ]
        | str
    )


class Request(TypedDict, total=False):
    input: Required[str | list[RequestInputImageUrl | RequestInputText] | list[str]]
    model: (
        Literal[
            "omni-moderation-2024-09-26",
            "omni-moderation-latest",
            "text-moderation-latest",
            "text-moderation-stable",
        ]
        | str
    )


class Response(TypedDict, total=False):
    id: str
    model: str
    results: list[ResponseResult]
