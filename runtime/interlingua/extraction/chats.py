"""Bound chats that answer with values of a type; they share everything but the waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from interlingua.bound import Bound
from interlingua.records import ExtraT, InputT, OutputT, ToolsT
from interlingua.stream import AsyncStream, Stream

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypeForm, Unpack

    from interlingua.connection import AsyncTransport, Transport
    from interlingua.extraction.extraction import Extraction
    from interlingua.extraction.forms import WantedMode
    from interlingua.extraction.outcomes import Outcome
    from interlingua.extraction.streams import AsyncExtractStream, ExtractStream
    from interlingua.messages import Message
    from interlingua.plan import Plan
    from interlingua.settings import Settings
    from interlingua.tools import AnyTool, HostedTool

T = TypeVar("T")


class _Extracting(Bound[ExtraT, InputT, ToolsT, OutputT]):
    def explain(
        self,
        messages: str | Sequence[Message[InputT]],
        *,
        output: TypeForm[object] | None = None,
        mode: WantedMode = "auto",
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        stream: bool = False,
        **settings: Unpack[Settings],
    ) -> Plan:
        """Tell what a call would send, cost and change; nothing is sent, and no key is needed.

        Parameters:
            output: The type that `extract` would be given; else the call would be `complete`.
            mode: As of `extract`.
            stream: Whether the call would be a stream.

        Raises:
            UsageError: The call is wrong, as `complete`, `extract` and their streams would say.
        """
        from interlingua.plan import plan_of

        if output is None:
            if mode != "auto":
                from interlingua.errors import UsageError

                raise UsageError(f"mode={mode!r} needs output=, the type to ask for")
            call = self._call(messages, tools, extra, settings, stream=stream)
        else:
            extraction = self._extraction(output, messages, tools, extra, mode, 0, None, settings)
            call = extraction.call(stream=stream)
        return plan_of(call, call.messages, call.tools, settings.get("service_tier"))

    def _extraction(
        self,
        output: object,
        messages: str | Sequence[Message[InputT]],
        tools: Sequence[ToolsT | HostedTool],
        extra: ExtraT | None,
        mode: WantedMode,
        reask: int,
        name: str | None,
        settings: Settings,
    ) -> Extraction:
        from interlingua.extraction.extraction import Extraction

        return Extraction(
            self._defaults,
            self._routed,
            output,
            messages,
            tools=cast("Sequence[AnyTool | HostedTool]", tools),
            extra=extra,
            mode=mode,
            reask=reask,
            name=name,
            settings=settings,
        )


class ExtractingChat(_Extracting[ExtraT, InputT, ToolsT, OutputT]):
    """A bound model that answers with values of a type."""

    _transport: Transport

    def extract(
        self,
        output: TypeForm[T],
        messages: str | Sequence[Message[InputT]],
        *,
        mode: WantedMode = "auto",
        reask: int = 0,
        name: str | None = None,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[Settings],
    ) -> T:
        """Ask for a value of a type.

        Parameters:
            output: Any type that pydantic can describe: models, dataclasses, TypedDicts, unions,
                lists, `Literal` choices.
            mode: How it is asked for: "schema" (the provider's), "tool" (a forced one), "json"
                (the provider's JSON mode) or "prompt"; by default as the catalog says.
            reask: How often an answer that does not fit is sent back with what is wrong.
            name: What the provider is told that the form is called; follows from the type.

        Raises:
            OutputTruncated: The answer was cut; it is never read as if whole.
            OutputRefused: The model refused, or a filter ended the answer.
            OutputInvalid: The answer does not fit the type.
            UsageError: The call is wrong, or the model cannot be asked so; nothing was sent.
            InterlinguaError: The call failed; see `interlingua.errors`.
        """
        from interlingua.extraction.outcomes import value_of

        return value_of(
            self.try_extract(
                output,
                messages,
                mode=mode,
                reask=reask,
                name=name,
                tools=tools,
                extra=extra,
                **settings,
            )
        )

    def try_extract(
        self,
        output: TypeForm[T],
        messages: str | Sequence[Message[InputT]],
        *,
        mode: WantedMode = "auto",
        reask: int = 0,
        name: str | None = None,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[Settings],
    ) -> Outcome[T, OutputT]:
        """Ask for a value of a type; give it, or the reason why there is none.

        Parameters and errors are as of `extract`, but for what becomes of an answer: `Ok`,
        `Truncated`, `Refused` or `Invalid`, each with its replies, their usage and their cost.
        """
        extraction = self._extraction(output, messages, tools, extra, mode, reask, name, settings)
        while True:
            stream: Stream[OutputT] = Stream(extraction.call(stream=False), self._transport)
            outcome = extraction.take(stream.read())
            if outcome is not None:
                return cast("Outcome[T, OutputT]", outcome)

    def stream_extract(
        self,
        output: TypeForm[T],
        messages: str | Sequence[Message[InputT]],
        *,
        mode: WantedMode = "auto",
        name: str | None = None,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[Settings],
    ) -> ExtractStream[T, OutputT]:
        """Ask for a value of a type and take it as it comes; parameters as of `extract`."""
        from interlingua.extraction.streams import ExtractStream

        extraction = self._extraction(output, messages, tools, extra, mode, 0, name, settings)
        stream: Stream[OutputT] = Stream(extraction.call(stream=True), self._transport)
        return ExtractStream(extraction, stream)


class AsyncExtractingChat(_Extracting[ExtraT, InputT, ToolsT, OutputT]):
    """A bound model that answers with values of a type; the twin of `ExtractingChat`."""

    _transport: AsyncTransport

    async def extract(
        self,
        output: TypeForm[T],
        messages: str | Sequence[Message[InputT]],
        *,
        mode: WantedMode = "auto",
        reask: int = 0,
        name: str | None = None,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[Settings],
    ) -> T:
        """Ask for a value of a type.

        Parameters:
            output: Any type that pydantic can describe: models, dataclasses, TypedDicts, unions,
                lists, `Literal` choices.
            mode: How it is asked for: "schema" (the provider's), "tool" (a forced one), "json"
                (the provider's JSON mode) or "prompt"; by default as the catalog says.
            reask: How often an answer that does not fit is sent back with what is wrong.
            name: What the provider is told that the form is called; follows from the type.

        Raises:
            OutputTruncated: The answer was cut; it is never read as if whole.
            OutputRefused: The model refused, or a filter ended the answer.
            OutputInvalid: The answer does not fit the type.
            UsageError: The call is wrong, or the model cannot be asked so; nothing was sent.
            InterlinguaError: The call failed; see `interlingua.errors`.
        """
        from interlingua.extraction.outcomes import value_of

        return value_of(
            await self.try_extract(
                output,
                messages,
                mode=mode,
                reask=reask,
                name=name,
                tools=tools,
                extra=extra,
                **settings,
            )
        )

    async def try_extract(
        self,
        output: TypeForm[T],
        messages: str | Sequence[Message[InputT]],
        *,
        mode: WantedMode = "auto",
        reask: int = 0,
        name: str | None = None,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[Settings],
    ) -> Outcome[T, OutputT]:
        """Ask for a value of a type; give it, or the reason why there is none.

        Parameters and errors are as of `extract`, but for what becomes of an answer: `Ok`,
        `Truncated`, `Refused` or `Invalid`, each with its replies, their usage and their cost.
        """
        extraction = self._extraction(output, messages, tools, extra, mode, reask, name, settings)
        while True:
            stream: AsyncStream[OutputT] = AsyncStream(
                extraction.call(stream=False), self._transport
            )
            outcome = extraction.take(await stream.read())
            if outcome is not None:
                return cast("Outcome[T, OutputT]", outcome)

    def stream_extract(
        self,
        output: TypeForm[T],
        messages: str | Sequence[Message[InputT]],
        *,
        mode: WantedMode = "auto",
        name: str | None = None,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[Settings],
    ) -> AsyncExtractStream[T, OutputT]:
        """Ask for a value of a type and take it as it comes; parameters as of `extract`."""
        from interlingua.extraction.streams import AsyncExtractStream

        extraction = self._extraction(output, messages, tools, extra, mode, 0, name, settings)
        stream: AsyncStream[OutputT] = AsyncStream(extraction.call(stream=True), self._transport)
        return AsyncExtractStream(extraction, stream)
