"""What `Client.fallback` gives: a chat typed by what all its models can do.

Law: types only; content and tools narrow to what each model takes, replies widen to what any gives.
A type checker infers what is common to content; `extra` is common only to models of one wire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, overload

if TYPE_CHECKING:
    from typing import Any, Never, TypeAlias, TypeVar

    from interlingua.chat import AnyAsyncChat, AnyChat, AsyncChat, Chat
    from interlingua.messages import Text
    from interlingua.records import ChatModel

    AnyModel: TypeAlias = ChatModel[Any, Any, Any, Any]
    ExtraT = TypeVar("ExtraT")
    InputT = TypeVar("InputT")
    ToolsT = TypeVar("ToolsT")
    Output1T = TypeVar("Output1T")
    Output2T = TypeVar("Output2T")
    Output3T = TypeVar("Output3T")
    Output4T = TypeVar("Output4T")


class BindFallback(Protocol):
    """Binds models that stand in for one another to a `Client`."""

    @overload
    def __call__(
        self,
        first: ChatModel[ExtraT, InputT, ToolsT, Output1T],
        second: ChatModel[ExtraT, InputT, ToolsT, Output2T],
        /,
        *,
        restart: bool = False,
    ) -> Chat[ExtraT, InputT, ToolsT, Output1T | Output2T]: ...
    @overload
    def __call__(
        self,
        first: ChatModel[ExtraT, InputT, ToolsT, Output1T],
        second: ChatModel[ExtraT, InputT, ToolsT, Output2T],
        third: ChatModel[ExtraT, InputT, ToolsT, Output3T],
        /,
        *,
        restart: bool = False,
    ) -> Chat[ExtraT, InputT, ToolsT, Output1T | Output2T | Output3T]: ...
    @overload
    def __call__(
        self,
        first: ChatModel[ExtraT, InputT, ToolsT, Output1T],
        second: ChatModel[ExtraT, InputT, ToolsT, Output2T],
        third: ChatModel[ExtraT, InputT, ToolsT, Output3T],
        fourth: ChatModel[ExtraT, InputT, ToolsT, Output4T],
        /,
        *,
        restart: bool = False,
    ) -> Chat[ExtraT, InputT, ToolsT, Output1T | Output2T | Output3T | Output4T]: ...
    @overload
    def __call__(  # pyright: ignore[reportOverlappingOverload]  of models that share no wire
        self,
        first: ChatModel[Never, InputT, ToolsT, Output1T],
        second: ChatModel[Never, InputT, ToolsT, Output2T],
        /,
        *,
        restart: bool = False,
    ) -> Chat[Never, InputT, ToolsT, Output1T | Output2T]: ...
    @overload
    def __call__(  # pyright: ignore[reportOverlappingOverload]  of models that share no wire
        self,
        first: ChatModel[Never, InputT, ToolsT, Output1T],
        second: ChatModel[Never, InputT, ToolsT, Output2T],
        third: ChatModel[Never, InputT, ToolsT, Output3T],
        /,
        *,
        restart: bool = False,
    ) -> Chat[Never, InputT, ToolsT, Output1T | Output2T | Output3T]: ...
    @overload
    def __call__(  # pyright: ignore[reportOverlappingOverload]  of models that share no wire
        self,
        first: ChatModel[Never, InputT, ToolsT, Output1T],
        second: ChatModel[Never, InputT, ToolsT, Output2T],
        third: ChatModel[Never, InputT, ToolsT, Output3T],
        fourth: ChatModel[Never, InputT, ToolsT, Output4T],
        /,
        *,
        restart: bool = False,
    ) -> Chat[Never, InputT, ToolsT, Output1T | Output2T | Output3T | Output4T]: ...
    @overload
    def __call__(
        self, *models: ChatModel[Never, Never, Never, Output1T], restart: bool = False
    ) -> Chat[Never, Text, Never, Output1T]: ...
    @overload
    def __call__(self, *models: AnyModel | str, restart: bool = False) -> AnyChat: ...


class BindAsyncFallback(Protocol):
    """Binds models that stand in for one another to an `AsyncClient`."""

    @overload
    def __call__(
        self,
        first: ChatModel[ExtraT, InputT, ToolsT, Output1T],
        second: ChatModel[ExtraT, InputT, ToolsT, Output2T],
        /,
        *,
        restart: bool = False,
    ) -> AsyncChat[ExtraT, InputT, ToolsT, Output1T | Output2T]: ...
    @overload
    def __call__(
        self,
        first: ChatModel[ExtraT, InputT, ToolsT, Output1T],
        second: ChatModel[ExtraT, InputT, ToolsT, Output2T],
        third: ChatModel[ExtraT, InputT, ToolsT, Output3T],
        /,
        *,
        restart: bool = False,
    ) -> AsyncChat[ExtraT, InputT, ToolsT, Output1T | Output2T | Output3T]: ...
    @overload
    def __call__(
        self,
        first: ChatModel[ExtraT, InputT, ToolsT, Output1T],
        second: ChatModel[ExtraT, InputT, ToolsT, Output2T],
        third: ChatModel[ExtraT, InputT, ToolsT, Output3T],
        fourth: ChatModel[ExtraT, InputT, ToolsT, Output4T],
        /,
        *,
        restart: bool = False,
    ) -> AsyncChat[ExtraT, InputT, ToolsT, Output1T | Output2T | Output3T | Output4T]: ...
    @overload
    def __call__(  # pyright: ignore[reportOverlappingOverload]  of models that share no wire
        self,
        first: ChatModel[Never, InputT, ToolsT, Output1T],
        second: ChatModel[Never, InputT, ToolsT, Output2T],
        /,
        *,
        restart: bool = False,
    ) -> AsyncChat[Never, InputT, ToolsT, Output1T | Output2T]: ...
    @overload
    def __call__(  # pyright: ignore[reportOverlappingOverload]  of models that share no wire
        self,
        first: ChatModel[Never, InputT, ToolsT, Output1T],
        second: ChatModel[Never, InputT, ToolsT, Output2T],
        third: ChatModel[Never, InputT, ToolsT, Output3T],
        /,
        *,
        restart: bool = False,
    ) -> AsyncChat[Never, InputT, ToolsT, Output1T | Output2T | Output3T]: ...
    @overload
    def __call__(  # pyright: ignore[reportOverlappingOverload]  of models that share no wire
        self,
        first: ChatModel[Never, InputT, ToolsT, Output1T],
        second: ChatModel[Never, InputT, ToolsT, Output2T],
        third: ChatModel[Never, InputT, ToolsT, Output3T],
        fourth: ChatModel[Never, InputT, ToolsT, Output4T],
        /,
        *,
        restart: bool = False,
    ) -> AsyncChat[Never, InputT, ToolsT, Output1T | Output2T | Output3T | Output4T]: ...
    @overload
    def __call__(
        self, *models: ChatModel[Never, Never, Never, Output1T], restart: bool = False
    ) -> AsyncChat[Never, Text, Never, Output1T]: ...
    @overload
    def __call__(self, *models: AnyModel | str, restart: bool = False) -> AnyAsyncChat: ...
