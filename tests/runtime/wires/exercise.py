"""Feeding answers to a wire's decoder, and writing requests with it, as the wires' tests do."""

from __future__ import annotations

import json
from importlib import import_module
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter

from interlingua import wires
from interlingua.events import (
    CitationAdded,
    HostedToolEnded,
    HostedToolStarted,
    MediaAdded,
    OpaqueAdded,
    RefusalDelta,
    RefusalEnd,
    RefusalStart,
    ReplyEnd,
    ReplyStart,
    TextDelta,
    TextEnd,
    TextStart,
    ThinkingDelta,
    ThinkingEnd,
    ThinkingStart,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
)
from interlingua.http import HttpResponse
from interlingua.messages import Message, Origin, ToolCall, user
from interlingua.records import Auth, ChatModel, Compat, Features, Limits, Provider, Reasoning
from interlingua.request import prepare

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from interlingua.adaptations import Adaptation
    from interlingua.errors import ProviderError
    from interlingua.events import Event
    from interlingua.messages import Part
    from interlingua.output import OutputFormat
    from interlingua.records import AnyChatModel
    from interlingua.tools import HostedTool, Tool
    from interlingua.wire import Decoder

    Body = dict[str, Any]


class Exercise:
    """One wire, with a model of which the catalog knows nothing."""

    def __init__(self, name: str) -> None:
        self.wire = wires.load(name)
        self.origin = Origin("probe", name, "m")

    def model(
        self,
        *,
        features: Features | None = None,
        reasoning: Reasoning | None = None,
        limits: Limits | None = None,
        compat: Compat | None = None,
    ) -> AnyChatModel:
        provider = Provider(id="probe", name="Probe", auth=Auth(scheme="none"), endpoints=())
        return ChatModel(
            provider=provider,
            id="m",
            features=features or Features(),
            reasoning=reasoning,
            limits=limits or Limits(),
            compat=compat or Compat(),
        )

    def decoder(self) -> Decoder:
        return self.wire.decoder(self.origin, Compat())

    def data(self, chunks: Iterable[bytes]) -> list[bytes]:
        """Part a stream's bytes into its events' data."""
        parser = self.wire.framing.parser()
        found = [data for chunk in chunks for data in parser.feed(chunk)]
        return [*found, *parser.finish()]

    def fed(self, data: Iterable[bytes]) -> tuple[Decoder, list[Event]]:
        """Feed events' data, to the stream's end."""
        decoder = self.decoder()
        for each in data:
            decoder.feed(each)
        decoder.finish()
        return decoder, decoder.take_events()

    def streamed(self, *events: Body | str) -> tuple[Decoder, list[Event]]:
        return self.fed(
            [each.encode() if isinstance(each, str) else _json(each) for each in events]
        )

    def whole(self, body: Body) -> tuple[Decoder, list[Event]]:
        decoder = self.decoder()
        decoder.whole(_json(body))
        return decoder, decoder.take_events()

    def error(
        self, status: int, body: Body | str, headers: dict[str, str] | None = None
    ) -> ProviderError:
        said = body.encode() if isinstance(body, str) else _json(body)
        return self.wire.error(HttpResponse(status, headers or {}, said), self.origin)

    def sent(
        self,
        messages: str | Sequence[Message[Any]] = "hi",
        *,
        to: AnyChatModel | None = None,
        tools: Sequence[Tool | HostedTool] = (),
        extra: dict[str, object] | None = None,
        output: OutputFormat | None = None,
        stream: bool = False,
        is_typed: bool = True,
        **settings: Any,
    ) -> tuple[Any, list[Adaptation]]:
        """Give the body that a call sends, of the generated type, and what was adapted."""
        request = prepare(
            to or self.model(),
            self.wire.name,
            self.wire.settings,
            messages,
            settings=settings,  # type: ignore[arg-type]  # the cases hold wrong settings too
            tools=tools,
            extra=extra,
            stream=stream,
            output=output,
            outputs=self.wire.outputs,
        )
        body = self.wire.encode(request).body
        if is_typed:
            module = import_module(f"interlingua_generated.wire.{self.wire.name}")
            TypeAdapter[Any](module.Request).validate_python(body, strict=True)
        return body, request.adaptations

    def sent_back(self, decoder: Decoder) -> list[Body]:
        """Give the messages by which a decoded answer, of the future perhaps, is said again."""
        answer = Message[Any]("assistant", decoder.parts())
        body, _ = self.sent([answer, user("And?")], is_typed=False)
        return list(body["messages"][:-1])


def _json(value: Body) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


_STARTS = (TextStart, ThinkingStart, ToolCallStart, RefusalStart, HostedToolStarted)
_ENDS = (TextEnd, ThinkingEnd, ToolCallEnd, RefusalEnd, HostedToolEnded)


def check_events(events: Sequence[Event], parts: Sequence[Part]) -> None:
    """Check that events fold to parts: each starts once, in order, and ends as what it is."""
    assert isinstance(events[0], ReplyStart)
    assert isinstance(events[-1], ReplyEnd)
    pieces: dict[int, list[str]] = {}
    begun: list[int] = []
    ends: dict[int, Part] = {}
    for event in events[1:-1]:
        match event:
            case TextDelta() | ThinkingDelta() | RefusalDelta():
                pieces.setdefault(event.index, []).append(event.text)
            case ToolCallDelta():
                pieces.setdefault(event.index, []).append(event.arguments_text)
            case MediaAdded() | OpaqueAdded():
                begun.append(event.index)
                ends[event.index] = event.part
            case CitationAdded():
                assert event.index in begun
            case _ if isinstance(event, _STARTS):
                begun.append(event.index)
            case _ if isinstance(event, _ENDS):
                ends[event.index] = event.part
            case _:
                raise AssertionError(event)
    assert begun == sorted(set(begun))
    assert [ends[index] for index in begun] == list(parts)
    for index, part in enumerate(parts):
        said = part.arguments_text if isinstance(part, ToolCall) else getattr(part, "text", None)
        if said is not None:
            assert "".join(pieces.get(index, [])) == said
