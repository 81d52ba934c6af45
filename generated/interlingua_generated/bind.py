"""What `Client.chat` gives for each model and name; generated from `catalog/`.

Law: one overload per capability signature, so that a name binds to the same type as its constant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, overload

from interlingua.records import deprecated

if TYPE_CHECKING:
    from typing import Literal, Never, TypeAlias, TypeVar

    from interlingua.client import AnyAsyncChat, AnyChat, AsyncChat, Chat
    from interlingua.media import Audio, Document, Image, Video
    from interlingua.messages import Text
    from interlingua.records import ChatModel
    from interlingua.tools import Tool
    from interlingua_generated.wire import (
        anthropic_messages,
        google_generate,
        openai_chat,
        openai_responses,
    )

    ExtraT = TypeVar("ExtraT")
    InputT = TypeVar("InputT")
    ToolsT = TypeVar("ToolsT")
    OutputT = TypeVar("OutputT")

    RetiringChatReadsAnything: TypeAlias = Literal[
        "openai/gpt-3.5-turbo-0125",
        "openai/gpt-3.5-turbo-1106",
        "openai/gpt-3.5-turbo-16k",
        "openai/gpt-4-0613",
        "openai/gpt-4-1106-preview",
    ]
    RetiringChatReadsText: TypeAlias = Literal["openai/gpt-3.5-turbo", "openai/gpt-4"]
    ChatReadsTextAudio: TypeAlias = Literal[
        "openai/gpt-4o-audio-preview-2024-12-17",
        "openai/gpt-4o-audio-preview-2025-06-03",
        "openai/gpt-4o-mini-audio-preview-2024-12-17",
        "openai/gpt-audio",
        "openai/gpt-audio-1.5",
        "openai/gpt-audio-2025-08-28",
        "openai/gpt-audio-mini",
        "openai/gpt-audio-mini-2025-12-15",
    ]
    RetiringChatReadsTextAudio: TypeAlias = Literal["openai/gpt-audio-mini-2025-10-06"]
    ChatReadsTextImage: TypeAlias = Literal["google/gemini-2.5-computer-use-preview-10-2025"]
    RetiringChatReadsTextImage: TypeAlias = Literal[
        "openai/gpt-4-turbo", "openai/gpt-4-turbo-2024-04-09"
    ]
    ChatReadsTextImageAudioVideoDocument: TypeAlias = Literal[
        "google/gemini-2.5-flash",
        "google/gemini-2.5-flash-lite",
        "google/gemini-2.5-pro",
        "google/gemini-3-flash-preview",
        "google/gemini-3.1-flash-lite",
        "google/gemini-3.1-pro-preview",
        "google/gemini-3.1-pro-preview-customtools",
        "google/gemini-3.5-flash",
        "google/gemini-3.5-flash-lite",
        "google/gemini-3.6-flash",
        "google/gemini-3.7-flash",
        "google/gemini-3.8-flash",
        "google/gemini-4-argon",
        "google/gemini-exp-1206",
        "google/gemini-flash-latest",
        "google/gemini-flash-lite-latest",
        "google/gemini-pro-latest",
        "google/gemini-robotics-er-2-preview",
    ]
    RetiringChatReadsTextImageAudioVideoDocument: TypeAlias = Literal[
        "google/gemini-3.1-flash-lite-preview"
    ]
    ChatReadsTextImageDocument: TypeAlias = Literal[
        "openai/gpt-4o-mini-search-preview",
        "openai/gpt-4o-search-preview",
        "openai/gpt-5-search-api",
        "openai/gpt-5-search-api-2025-10-14",
    ]
    RetiringChatReadsTextImageDocument: TypeAlias = Literal[
        "openai/gpt-4o-mini-search-preview-2025-03-11", "openai/gpt-4o-search-preview-2025-03-11"
    ]
    ChatReadsTextImageDocumentNoTools: TypeAlias = Literal[
        "google/gemini-3.1-flash-image",
        "google/gemini-3.1-flash-image-preview",
        "google/gemini-3.1-flash-lite-image",
    ]
    ChatReadsTextImageNoTools: TypeAlias = Literal[
        "google/gemini-2.5-flash-image",
        "google/gemini-3-pro-image",
        "google/gemini-3-pro-image-preview",
        "google/nano-banana-pro-preview",
    ]
    ChatReadsTextImageVideoDocumentNoTools: TypeAlias = Literal["google/gemini-nano-banana-2.1"]
    GenerateReadsTextImage: TypeAlias = Literal[
        "google/gemini-exp-1114",
        "google/gemma-3-27b-it",
        "google/gemma-4-26b-a4b-it",
        "google/gemma-4-31b-it",
        "google/learnlm-1.5-pro-experimental",
    ]
    RetiringGenerateReadsTextImage: TypeAlias = Literal[
        "google/gemini-2.0-flash-exp-image-generation"
    ]
    RetiringGenerateReadsTextImageAudioVideoDocument: TypeAlias = Literal[
        "google/gemini-2.0-flash", "google/gemini-2.0-flash-lite", "google/gemini-3-pro-preview"
    ]
    MessagesReadsTextImage: TypeAlias = Literal["anthropic/claude-fable-5-2"]
    MessagesReadsTextImageDocument: TypeAlias = Literal[
        "anthropic/claude-fable-5",
        "anthropic/claude-fable-5-1",
        "anthropic/claude-haiku-4-5",
        "anthropic/claude-haiku-4-5-20251001",
        "anthropic/claude-haiku-5-5",
        "anthropic/claude-mythos-5",
        "anthropic/claude-mythos-5-1",
        "anthropic/claude-opus-4-0",
        "anthropic/claude-opus-4-1",
        "anthropic/claude-opus-4-1-20250805",
        "anthropic/claude-opus-4-20250514",
        "anthropic/claude-opus-4-5",
        "anthropic/claude-opus-4-5-20251101",
        "anthropic/claude-opus-4-6",
        "anthropic/claude-opus-4-6-20260205",
        "anthropic/claude-opus-4-7",
        "anthropic/claude-opus-4-7-20260416",
        "anthropic/claude-opus-4-8",
        "anthropic/claude-opus-5",
        "anthropic/claude-opus-5-5",
        "anthropic/claude-sonnet-4-0",
        "anthropic/claude-sonnet-4-20250514",
        "anthropic/claude-sonnet-4-5",
        "anthropic/claude-sonnet-4-5-20250929",
        "anthropic/claude-sonnet-4-6",
        "anthropic/claude-sonnet-5",
        "anthropic/claude-sonnet-5-5",
    ]
    RetiringMessagesReadsTextImageDocument: TypeAlias = Literal[
        "anthropic/claude-3-5-sonnet-20240620",
        "anthropic/claude-3-5-sonnet-20241022",
        "anthropic/claude-3-7-sonnet-20250219",
        "anthropic/claude-3-haiku-20240307",
        "anthropic/claude-3-opus-20240229",
        "anthropic/claude-3-sonnet-20240229",
        "anthropic/claude-mythos-preview",
    ]
    ResponsesReadsAnything: TypeAlias = Literal[
        "openai/gpt-5.5-cyber",
        "openai/gpt-5.5-cyber-preview",
        "openai/gpt-rosalind-discovery",
        "openai/gpt-rosalind-research",
    ]
    RetiringResponsesReadsText: TypeAlias = Literal["openai/o3-mini", "openai/o3-mini-2025-01-31"]
    ResponsesReadsTextImage: TypeAlias = Literal[
        "openai/gpt-4o-2024-08-06",
        "openai/gpt-4o-2024-11-20",
        "openai/gpt-5",
        "openai/gpt-5-2025-08-07",
        "openai/gpt-5-mini",
        "openai/gpt-5-mini-2025-08-07",
        "openai/gpt-5-nano",
        "openai/gpt-5-nano-2025-08-07",
        "openai/gpt-5-pro",
        "openai/gpt-5-pro-2025-10-06",
        "openai/gpt-5.1",
        "openai/gpt-5.1-2025-11-13",
        "openai/gpt-5.2",
        "openai/gpt-5.2-2025-12-11",
        "openai/gpt-5.2-pro",
        "openai/gpt-5.2-pro-2025-12-11",
        "openai/gpt-5.4-mini",
        "openai/gpt-5.4-mini-2026-03-17",
        "openai/gpt-5.4-nano",
        "openai/gpt-5.4-nano-2026-03-17",
        "openai/gpt-5.4-pro",
        "openai/gpt-5.4-pro-2026-03-05",
        "openai/o3-pro",
        "openai/o3-pro-2025-06-10",
    ]
    RetiringResponsesReadsTextImage: TypeAlias = Literal[
        "openai/gpt-4.1-nano",
        "openai/gpt-4.1-nano-2025-04-14",
        "openai/gpt-4o-2024-05-13",
        "openai/gpt-5-chat-latest",
        "openai/gpt-5-codex",
        "openai/gpt-5.1-chat-latest",
        "openai/gpt-5.1-codex",
        "openai/gpt-5.1-codex-max",
        "openai/gpt-5.1-codex-mini",
        "openai/gpt-5.2-chat-latest",
        "openai/gpt-5.3-chat-latest",
        "openai/o1-pro",
        "openai/o1-pro-2025-03-19",
        "openai/o3-deep-research",
        "openai/o4-mini",
        "openai/o4-mini-2025-04-16",
        "openai/o4-mini-deep-research",
    ]
    ResponsesReadsTextImageDocument: TypeAlias = Literal[
        "openai/chat-latest",
        "openai/daybreak-blue-latest",
        "openai/daybreak-red-latest",
        "openai/gpt-4.1",
        "openai/gpt-4.1-2025-04-14",
        "openai/gpt-4.1-mini",
        "openai/gpt-4.1-mini-2025-04-14",
        "openai/gpt-4o",
        "openai/gpt-4o-mini",
        "openai/gpt-4o-mini-2024-07-18",
        "openai/gpt-5.3-codex",
        "openai/gpt-5.3-codex-spark",
        "openai/gpt-5.4",
        "openai/gpt-5.4-2026-03-05",
        "openai/gpt-5.5",
        "openai/gpt-5.5-2026-04-23",
        "openai/gpt-5.5-pro",
        "openai/gpt-5.5-pro-2026-04-23",
        "openai/gpt-5.6",
        "openai/gpt-5.6-cyber",
        "openai/gpt-5.6-luna",
        "openai/gpt-5.6-sol",
        "openai/gpt-5.6-terra",
        "openai/gpt-6-astra",
        "openai/gpt-6-astra-law",
        "openai/gpt-6-luna",
        "openai/gpt-6-rosalind",
        "openai/gpt-6-sol",
        "openai/gpt-6.1-sol",
        "openai/gpt-6.1-terra",
        "openai/gpt-daybreak-blue-latest",
        "openai/gpt-daybreak-red-latest",
        "openai/o3",
        "openai/o3-2025-04-16",
    ]
    RetiringResponsesReadsTextImageDocument: TypeAlias = Literal[
        "openai/computer-use-preview",
        "openai/computer-use-preview-2025-03-11",
        "openai/gpt-5.2-codex",
        "openai/o1",
        "openai/o1-2024-12-17",
    ]
    RetiringResponsesReadsTextImageDocumentNoTools: TypeAlias = Literal[
        "openai/gpt-5-chat",
        "openai/o3-deep-research-2025-06-26",
        "openai/o4-mini-deep-research-2025-06-26",
    ]
    ResponsesReadsTextImageNoTools: TypeAlias = Literal[
        "openai/chatgpt-image-latest", "openai/gpt-image-1-mini", "openai/gpt-image-1.5"
    ]


class BindChat(Protocol):
    """Binds a chat model, given as a constant or by name, to what can be done with it."""

    @overload
    def __call__(
        self, model: ChatModel[ExtraT, InputT, ToolsT, OutputT], *, wire: None = None
    ) -> Chat[ExtraT, InputT, ToolsT, OutputT]: ...
    @overload
    def __call__(
        self,
        model: ChatModel[Never, InputT, ToolsT, object],
        *,
        wire: Literal["anthropic_messages"],
    ) -> Chat[anthropic_messages.Extra, InputT, ToolsT, anthropic_messages.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["google_generate"]
    ) -> Chat[google_generate.Extra, InputT, ToolsT, google_generate.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["openai_chat"]
    ) -> Chat[openai_chat.Extra, InputT, ToolsT, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["openai_responses"]
    ) -> Chat[openai_responses.Extra, InputT, ToolsT, openai_responses.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsAnything, *, wire: None = None
    ) -> Chat[
        openai_chat.Extra, Text | Image | Audio | Video | Document, Tool, openai_chat.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsText, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text, Tool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextAudio, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Audio, Tool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextAudio, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Audio, Tool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImage, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image, Tool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextImage, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image, Tool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageAudioVideoDocument, *, wire: None = None
    ) -> Chat[
        openai_chat.Extra, Text | Image | Audio | Video | Document, Tool, openai_chat.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextImageAudioVideoDocument, *, wire: None = None
    ) -> Chat[
        openai_chat.Extra, Text | Image | Audio | Video | Document, Tool, openai_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageDocument, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image | Document, Tool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextImageDocument, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image | Document, Tool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageDocumentNoTools, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image | Document, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageNoTools, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageVideoDocumentNoTools, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image | Video | Document, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: GenerateReadsTextImage, *, wire: None = None
    ) -> Chat[google_generate.Extra, Text | Image, Tool, google_generate.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringGenerateReadsTextImage, *, wire: None = None
    ) -> Chat[google_generate.Extra, Text | Image, Tool, google_generate.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringGenerateReadsTextImageAudioVideoDocument, *, wire: None = None
    ) -> Chat[
        google_generate.Extra,
        Text | Image | Audio | Video | Document,
        Tool,
        google_generate.Response,
    ]: ...
    @overload
    def __call__(
        self, model: MessagesReadsTextImage, *, wire: None = None
    ) -> Chat[anthropic_messages.Extra, Text | Image, Tool, anthropic_messages.Response]: ...
    @overload
    def __call__(
        self, model: MessagesReadsTextImageDocument, *, wire: None = None
    ) -> Chat[
        anthropic_messages.Extra, Text | Image | Document, Tool, anthropic_messages.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringMessagesReadsTextImageDocument, *, wire: None = None
    ) -> Chat[
        anthropic_messages.Extra, Text | Image | Document, Tool, anthropic_messages.Response
    ]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsAnything, *, wire: None = None
    ) -> Chat[
        openai_responses.Extra,
        Text | Image | Audio | Video | Document,
        Tool,
        openai_responses.Response,
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsText, *, wire: None = None
    ) -> Chat[openai_responses.Extra, Text, Tool, openai_responses.Response]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsTextImage, *, wire: None = None
    ) -> Chat[openai_responses.Extra, Text | Image, Tool, openai_responses.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImage, *, wire: None = None
    ) -> Chat[openai_responses.Extra, Text | Image, Tool, openai_responses.Response]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsTextImageDocument, *, wire: None = None
    ) -> Chat[openai_responses.Extra, Text | Image | Document, Tool, openai_responses.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImageDocument, *, wire: None = None
    ) -> Chat[openai_responses.Extra, Text | Image | Document, Tool, openai_responses.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImageDocumentNoTools, *, wire: None = None
    ) -> Chat[
        openai_responses.Extra, Text | Image | Document, Never, openai_responses.Response
    ]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsTextImageNoTools, *, wire: None = None
    ) -> Chat[openai_responses.Extra, Text | Image, Never, openai_responses.Response]: ...
    @overload
    def __call__(self, model: str, *, wire: str | None = None) -> AnyChat: ...


class BindAsyncChat(Protocol):
    """Binds a chat model, given as a constant or by name, to what can be done with it."""

    @overload
    def __call__(
        self, model: ChatModel[ExtraT, InputT, ToolsT, OutputT], *, wire: None = None
    ) -> AsyncChat[ExtraT, InputT, ToolsT, OutputT]: ...
    @overload
    def __call__(
        self,
        model: ChatModel[Never, InputT, ToolsT, object],
        *,
        wire: Literal["anthropic_messages"],
    ) -> AsyncChat[anthropic_messages.Extra, InputT, ToolsT, anthropic_messages.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["google_generate"]
    ) -> AsyncChat[google_generate.Extra, InputT, ToolsT, google_generate.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["openai_chat"]
    ) -> AsyncChat[openai_chat.Extra, InputT, ToolsT, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["openai_responses"]
    ) -> AsyncChat[openai_responses.Extra, InputT, ToolsT, openai_responses.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsAnything, *, wire: None = None
    ) -> AsyncChat[
        openai_chat.Extra, Text | Image | Audio | Video | Document, Tool, openai_chat.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsText, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text, Tool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextAudio, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Audio, Tool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextAudio, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Audio, Tool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImage, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image, Tool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextImage, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image, Tool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageAudioVideoDocument, *, wire: None = None
    ) -> AsyncChat[
        openai_chat.Extra, Text | Image | Audio | Video | Document, Tool, openai_chat.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextImageAudioVideoDocument, *, wire: None = None
    ) -> AsyncChat[
        openai_chat.Extra, Text | Image | Audio | Video | Document, Tool, openai_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image | Document, Tool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image | Document, Tool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageDocumentNoTools, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image | Document, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageNoTools, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageVideoDocumentNoTools, *, wire: None = None
    ) -> AsyncChat[
        openai_chat.Extra, Text | Image | Video | Document, Never, openai_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: GenerateReadsTextImage, *, wire: None = None
    ) -> AsyncChat[google_generate.Extra, Text | Image, Tool, google_generate.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringGenerateReadsTextImage, *, wire: None = None
    ) -> AsyncChat[google_generate.Extra, Text | Image, Tool, google_generate.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringGenerateReadsTextImageAudioVideoDocument, *, wire: None = None
    ) -> AsyncChat[
        google_generate.Extra,
        Text | Image | Audio | Video | Document,
        Tool,
        google_generate.Response,
    ]: ...
    @overload
    def __call__(
        self, model: MessagesReadsTextImage, *, wire: None = None
    ) -> AsyncChat[anthropic_messages.Extra, Text | Image, Tool, anthropic_messages.Response]: ...
    @overload
    def __call__(
        self, model: MessagesReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[
        anthropic_messages.Extra, Text | Image | Document, Tool, anthropic_messages.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringMessagesReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[
        anthropic_messages.Extra, Text | Image | Document, Tool, anthropic_messages.Response
    ]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsAnything, *, wire: None = None
    ) -> AsyncChat[
        openai_responses.Extra,
        Text | Image | Audio | Video | Document,
        Tool,
        openai_responses.Response,
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsText, *, wire: None = None
    ) -> AsyncChat[openai_responses.Extra, Text, Tool, openai_responses.Response]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsTextImage, *, wire: None = None
    ) -> AsyncChat[openai_responses.Extra, Text | Image, Tool, openai_responses.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImage, *, wire: None = None
    ) -> AsyncChat[openai_responses.Extra, Text | Image, Tool, openai_responses.Response]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[
        openai_responses.Extra, Text | Image | Document, Tool, openai_responses.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[
        openai_responses.Extra, Text | Image | Document, Tool, openai_responses.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImageDocumentNoTools, *, wire: None = None
    ) -> AsyncChat[
        openai_responses.Extra, Text | Image | Document, Never, openai_responses.Response
    ]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsTextImageNoTools, *, wire: None = None
    ) -> AsyncChat[openai_responses.Extra, Text | Image, Never, openai_responses.Response]: ...
    @overload
    def __call__(self, model: str, *, wire: str | None = None) -> AnyAsyncChat: ...
