"""What bound chats do with runs: the twins of which `Chat` and `AsyncChat` are made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, cast

from interlingua.records import ExtraT, InputT, ToolsT
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from interlingua.chat import AnyAsyncChat, AnyChat
    from interlingua.messages import Message
    from interlingua.runs.decisions import Decision
    from interlingua.runs.machine import Machine
    from interlingua.runs.run import Run
    from interlingua.runs.settings import RunSettings
    from interlingua.runs.stream import AsyncRunStream, RunStream
    from interlingua.tools import AnyTool, HostedTool, Tool


@value
class Answers:
    """What a caller says to the calls that a run waits for, by their ids."""

    decisions: Mapping[str, Decision]
    results: Mapping[str, object]


def machine_of(
    chat: object,
    tools: object,
    extra: object,
    settings: RunSettings,
    given: str | Sequence[Message[object]] | Run,
    said: Answers | None = None,
) -> Machine:
    """Make the machine of a run; raises as `Chat.run` and `Chat.resume` do before they send."""
    from interlingua.errors import UsageError
    from interlingua.runs.machine import Machine
    from interlingua.runs.options import read_options
    from interlingua.runs.run import Run

    if isinstance(given, Run) != (said is not None):
        raise UsageError(
            "resume() goes on with a Run, and run() begins with a text or messages, such as"
            f" run.messages; this is a {type(given).__name__}"
        )
    options = read_options(
        cast("AnyChat | AnyAsyncChat", chat),
        cast("Sequence[AnyTool | HostedTool]", tools),
        cast("Mapping[str, object] | None", extra),
        settings,
    )
    if said is None:
        return Machine(options, given)
    return Machine(options, given, decisions=said.decisions, results=said.results)


class ChatRuns(Generic[ExtraT, InputT, ToolsT]):
    """The runs of a `Chat`."""

    def run(
        self,
        messages: str | Sequence[Message[InputT]],
        *,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[RunSettings],
    ) -> Run:
        """Ask, execute the tools that the model calls, and ask again, until there is an answer.

        Parameters:
            messages: A text, or the messages of the conversation so far.
            tools: What the model may call; the run stops where it calls one without an executor.
            extra: Fields of the wire's own request, merged last, in every call.
            settings: See `RunSettings`.

        Raises:
            UsageError: The call is wrong; nothing was sent.
            ToolError: A tool raised what it declares fatal.
            InterlinguaError: A call failed; the run so far is in the error's `run`.
        """
        machine = machine_of(self, tools, extra, settings, messages)
        return self._stream_of(machine, streaming=False).read()

    def stream_run(
        self,
        messages: str | Sequence[Message[InputT]],
        *,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        raw_chunks: bool = False,
        **settings: Unpack[RunSettings],
    ) -> RunStream:
        """Make a run and take its events as they come; parameters and errors as of `run`.

        Parameters:
            raw_chunks: Also give each of the provider's own events, as `RawChunk`.
        """
        machine = machine_of(self, tools, extra, settings, messages)
        return self._stream_of(machine, raw_chunks=raw_chunks)

    def resume(
        self,
        run: Run,
        *,
        decisions: Mapping[str, Decision] | None = None,
        results: Mapping[str, object] | None = None,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[RunSettings],
    ) -> Run:
        """Go on with a run that stopped, here or elsewhere; errors as of `run`.

        Parameters:
            run: The run; it stays as it is.
            decisions: `Approve()`, `Deny(reason)` or `Edit(arguments)`, by the id of the call.
            results: What the caller's own tools gave, by the id of the call.
            tools, extra, settings: As of `run`; they are not stored, so give the same again.
        """
        said = Answers(decisions or {}, results or {})
        machine = machine_of(self, tools, extra, settings, run, said)
        return self._stream_of(machine, streaming=False).read()

    def stream_resume(
        self,
        run: Run,
        *,
        decisions: Mapping[str, Decision] | None = None,
        results: Mapping[str, object] | None = None,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        raw_chunks: bool = False,
        **settings: Unpack[RunSettings],
    ) -> RunStream:
        """Go on with a run and take its events; parameters and errors as of `resume`.

        Parameters:
            raw_chunks: Also give each of the provider's own events, as `RawChunk`.
        """
        said = Answers(decisions or {}, results or {})
        machine = machine_of(self, tools, extra, settings, run, said)
        return self._stream_of(machine, raw_chunks=raw_chunks)

    def as_tool(
        self,
        name: str,
        description: str,
        *,
        system: str | None = None,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[RunSettings],
    ) -> Tool:
        """Make this model, with its tools, a tool of another run: each call of it is a run.

        Its usage and cost count in the run around it, whose budget holds for it too. Its events
        come as `NestedEvent`. Calls in it that need approval are put to `approve`, its own or that
        of the run around it; where nobody can be asked, they are denied. Its tools find the `deps`
        of the run around it, where it has none of its own.

        Parameters:
            name: What the other model calls it.
            description: What it does, for the other model.
            system: How this model should behave.
            tools, extra, settings: As of `run`; every tool needs an executor.

        Raises:
            UsageError: A tool has no executor, or a setting is wrong.
        """
        from interlingua.runs.agents import agent_tool

        return agent_tool(cast("AnyChat", self), name, description, system, tools, extra, settings)

    def _stream_of(
        self, machine: Machine, *, streaming: bool = True, raw_chunks: bool = False
    ) -> RunStream:
        from interlingua.runs.stream import RunStream

        return RunStream(machine, streaming=streaming, raw_chunks=raw_chunks)


class AsyncChatRuns(Generic[ExtraT, InputT, ToolsT]):
    """The runs of an `AsyncChat`."""

    async def run(
        self,
        messages: str | Sequence[Message[InputT]],
        *,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[RunSettings],
    ) -> Run:
        """Ask, execute the tools that the model calls, and ask again, until there is an answer.

        Parameters:
            messages: A text, or the messages of the conversation so far.
            tools: What the model may call; the run stops where it calls one without an executor.
            extra: Fields of the wire's own request, merged last, in every call.
            settings: See `RunSettings`.

        Raises:
            UsageError: The call is wrong; nothing was sent.
            ToolError: A tool raised what it declares fatal.
            InterlinguaError: A call failed; the run so far is in the error's `run`.
        """
        machine = machine_of(self, tools, extra, settings, messages)
        return await self._stream_of(machine, streaming=False).read()

    def stream_run(
        self,
        messages: str | Sequence[Message[InputT]],
        *,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        raw_chunks: bool = False,
        **settings: Unpack[RunSettings],
    ) -> AsyncRunStream:
        """Make a run and take its events as they come; parameters and errors as of `run`.

        Parameters:
            raw_chunks: Also give each of the provider's own events, as `RawChunk`.
        """
        machine = machine_of(self, tools, extra, settings, messages)
        return self._stream_of(machine, raw_chunks=raw_chunks)

    async def resume(
        self,
        run: Run,
        *,
        decisions: Mapping[str, Decision] | None = None,
        results: Mapping[str, object] | None = None,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[RunSettings],
    ) -> Run:
        """Go on with a run that stopped, here or elsewhere; errors as of `run`.

        Parameters:
            run: The run; it stays as it is.
            decisions: `Approve()`, `Deny(reason)` or `Edit(arguments)`, by the id of the call.
            results: What the caller's own tools gave, by the id of the call.
            tools, extra, settings: As of `run`; they are not stored, so give the same again.
        """
        said = Answers(decisions or {}, results or {})
        machine = machine_of(self, tools, extra, settings, run, said)
        return await self._stream_of(machine, streaming=False).read()

    def stream_resume(
        self,
        run: Run,
        *,
        decisions: Mapping[str, Decision] | None = None,
        results: Mapping[str, object] | None = None,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        raw_chunks: bool = False,
        **settings: Unpack[RunSettings],
    ) -> AsyncRunStream:
        """Go on with a run and take its events; parameters and errors as of `resume`.

        Parameters:
            raw_chunks: Also give each of the provider's own events, as `RawChunk`.
        """
        said = Answers(decisions or {}, results or {})
        machine = machine_of(self, tools, extra, settings, run, said)
        return self._stream_of(machine, raw_chunks=raw_chunks)

    def as_tool(
        self,
        name: str,
        description: str,
        *,
        system: str | None = None,
        tools: Sequence[ToolsT | HostedTool] = (),
        extra: ExtraT | None = None,
        **settings: Unpack[RunSettings],
    ) -> Tool:
        """Make this model, with its tools, a tool of another run: each call of it is a run.

        Its usage and cost count in the run around it, whose budget holds for it too. Its events
        come as `NestedEvent`. Calls in it that need approval are put to `approve`, its own or that
        of the run around it; where nobody can be asked, they are denied. Its tools find the `deps`
        of the run around it, where it has none of its own.

        Parameters:
            name: What the other model calls it.
            description: What it does, for the other model.
            system: How this model should behave.
            tools, extra, settings: As of `run`; every tool needs an executor.

        Raises:
            UsageError: A tool has no executor, or a setting is wrong.
        """
        from interlingua.runs.agents import async_agent_tool

        return async_agent_tool(
            cast("AnyAsyncChat", self), name, description, system, tools, extra, settings
        )

    def _stream_of(
        self, machine: Machine, *, streaming: bool = True, raw_chunks: bool = False
    ) -> AsyncRunStream:
        from interlingua.runs.stream import AsyncRunStream

        return AsyncRunStream(machine, streaming=streaming, raw_chunks=raw_chunks)
