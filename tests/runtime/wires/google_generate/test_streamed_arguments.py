"""Function calls whose arguments come in pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interlingua.errors import ProtocolError, StreamInterrupted
from interlingua.events import ToolCallDelta
from interlingua.messages import ToolCall
from tests.runtime.wires.google_generate.samples import (
    ORIGIN,
    check_events,
    chunk,
    decoder,
    stream,
)

if TYPE_CHECKING:
    pass


class TestArgumentsInPieces:
    @staticmethod
    def piece(*partial: dict[str, Any], **beside: Any) -> dict[str, Any]:
        inner = {"partialArgs": list(partial), **beside} if partial else beside
        return {"functionCall": inner}

    def test_values_at_paths_become_one_growing_json_text(self) -> None:
        piece = self.piece
        reader = stream(
            chunk({**piece(name="cook", willContinue=True), "thoughtSignature": "YQ=="}),
            chunk(
                piece(
                    {"jsonPath": "$.dish.name", "stringValue": "La", "willContinue": True},
                    willContinue=True,
                )
            ),
            chunk(piece({"jsonPath": "$.dish.name", "stringValue": "sagne"}, willContinue=True)),
            chunk(piece({"jsonPath": "$.dish.steps[0].minutes", "numberValue": 5})),
            chunk(piece(name="taste", willContinue=True)),
            chunk(piece(willContinue=True)),
            chunk(piece({"jsonPath": "$.salt", "boolValue": True}, willContinue=True)),
            chunk(piece({"jsonPath": "$.sugar", "nullValue": None}, willContinue=True)),
            chunk(piece(), finish="STOP"),
        )
        cook: Any = {"dish": {"name": "Lasagne", "steps": [{"minutes": 5}]}}
        taste: Any = {"salt": True, "sugar": None}
        first, second = reader.parts()
        assert isinstance(first, ToolCall)
        assert isinstance(second, ToolCall)
        assert (first.name, first.arguments) == ("cook", cook)
        assert first.provider_data == {"thoughtSignature": "YQ=="}
        assert (second.name, second.arguments) == ("taste", taste)
        events = reader.take_events()
        check_events(events, (first, second))
        deltas = [each.arguments_text for each in events if isinstance(each, ToolCallDelta)]
        assert deltas[:2] == ['{"dish":{"name":"La', 'sagne"']
        raw: Any = reader.raw
        assert raw["candidates"][0]["content"]["parts"] == [
            {"functionCall": {"name": "cook", "args": cook}, "thoughtSignature": "YQ=="},
            {"functionCall": {"name": "taste", "args": taste}},
        ]

    def test_call_that_ends_and_one_that_begins_may_share_a_chunk(self) -> None:
        piece = self.piece
        reader = stream(
            chunk(piece({"jsonPath": "$.a", "numberValue": 1}, name="f", willContinue=True)),
            chunk(
                piece(),
                piece({"jsonPath": "$.b", "numberValue": 2}, name="g", willContinue=True),
            ),
            chunk(piece(), finish="STOP"),
        )
        calls = [part for part in reader.parts() if isinstance(part, ToolCall)]
        assert [(each.name, each.arguments) for each in calls] == [("f", {"a": 1}), ("g", {"b": 2})]
        raw: Any = reader.raw
        sent = [each["functionCall"] for each in raw["candidates"][0]["content"]["parts"]]
        assert sent == [{"name": "f", "args": {"a": 1}}, {"name": "g", "args": {"b": 2}}]

    def test_call_without_arguments_has_none(self) -> None:
        reader = stream(
            chunk(self.piece(name="now", willContinue=True)), chunk(self.piece(), finish="STOP")
        )
        assert reader.parts() == (ToolCall("now", {}, "call_r1_0", "", origin=ORIGIN),)

    def test_whole_arguments_may_come_first(self) -> None:
        reader = stream(
            chunk(self.piece(name="f", args={"a": [1]}, willContinue=True)),
            chunk(self.piece({"jsonPath": "$.b", "stringValue": "x"}), finish="STOP"),
        )
        (part,) = reader.parts()
        assert isinstance(part, ToolCall)
        assert part.arguments == {"a": [1], "b": "x"}

    def test_argument_without_a_value_is_reported(self) -> None:
        odd = {"jsonPath": "$.a", "colourValue": "red"}
        reader = stream(chunk(self.piece(odd, name="f"), finish="STOP"))
        assert [each.raw for each in reader.assembler.warnings] == [odd]

    def test_argument_without_a_path_is_a_protocol_error(self) -> None:
        with pytest.raises(ProtocolError):
            stream(chunk(self.piece({"numberValue": 1}, name="f"), finish="STOP"))

    def test_cut_call_stays_in_the_partial_reply(self) -> None:
        reader = decoder()
        with pytest.raises(StreamInterrupted):
            stream(
                chunk(
                    self.piece(
                        {"jsonPath": "$.a", "stringValue": "xy", "willContinue": True},
                        name="f",
                        willContinue=True,
                    )
                ),
                into=reader,
            )
        (part,) = reader.parts()
        assert isinstance(part, ToolCall)
        assert part.arguments_text == '{"a":"xy'
        assert part.arguments is None
        raw: Any = reader.raw
        sent = raw["candidates"][0]["content"]["parts"]
        assert sent == [{"functionCall": {"name": "f", "args": {"a": "xy"}}}]
