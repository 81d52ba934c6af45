"""Output items of the Responses API, written from the protocol, to parts."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.events import (
    HostedToolEnded,
    HostedToolStarted,
    RefusalDelta,
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
from interlingua.finish import FinishReason
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall
from interlingua.usage import Usage
from tests.runtime.wires.openai_responses.answers import (
    MESSAGE_DATA,
    ORIGIN,
    added,
    around,
    call_item,
    done,
    message,
    output_text,
    plain,
    reasoning_item,
    response,
    streamed,
    text_events,
)


def test_a_text_streams_as_it_comes_and_ends_with_its_message() -> None:
    whole = message(output_text("Hello"), phase="final_answer")
    reader, events = streamed(
        around(
            added(0, message(status="in_progress", phase="final_answer")),
            *text_events("Hello"),
            done(0, whole),
            final=response(whole),
        )
    )
    text = Text("Hello", (), ORIGIN, {**MESSAGE_DATA, "phase": "final_answer"})
    usage = Usage(3, 5, raw={"input_tokens": 3, "output_tokens": 5, "total_tokens": 8})
    assert events == [
        ReplyStart("resp_1", "m-2026"),
        TextStart(0),
        TextDelta(0, "He"),
        TextDelta(0, "llo"),
        TextEnd(0, text),
        ReplyEnd(FinishReason.STOP, "completed", usage),
    ]
    assert reader.parts() == (text,)
    assert reader.raw == response(whole)
    assert reader.assembler.warnings == []


def test_a_tool_call_streams_its_arguments_and_keeps_its_items_own_id() -> None:
    whole = call_item('{"city": "Oslo"}', namespace="dynamic")
    place = {"output_index": 0, "item_id": "fc_1"}
    reader, events = streamed(
        around(
            added(0, call_item("", status="in_progress")),
            {"type": "response.function_call_arguments.delta", **place, "delta": '{"city": '},
            {"type": "response.function_call_arguments.delta", **place, "delta": '"Oslo"}'},
            {
                "type": "response.function_call_arguments.done",
                **place,
                "arguments": whole["arguments"],
            },
            done(0, whole),
            final=response(whole),
        )
    )
    call = ToolCall(
        "weather",
        {"city": "Oslo"},
        "call_1",
        '{"city": "Oslo"}',
        origin=ORIGIN,
        provider_data={"id": "fc_1", "status": "completed", "namespace": "dynamic"},
    )
    assert events[1:-1] == [
        ToolCallStart(0, "call_1", "weather"),
        ToolCallDelta(0, '{"city": '),
        ToolCallDelta(0, '"Oslo"}'),
        ToolCallEnd(0, call),
    ]
    assert reader.finish_reason is FinishReason.TOOL_CALLS
    assert reader.raw_finish_reason == "completed"


def test_parallel_calls_may_interleave() -> None:
    first, second = call_item('{"a":1}'), call_item('{"b":2}', id="fc_2", call_id="call_2")
    delta = "response.function_call_arguments.delta"
    reader, _ = streamed(
        around(
            added(0, call_item("")),
            added(1, call_item("", id="fc_2", call_id="call_2")),
            {"type": delta, "output_index": 1, "delta": '{"b"'},
            {"type": delta, "output_index": 0, "delta": '{"a":1}'},
            {"type": delta, "output_index": 1, "delta": ":2}"},
            done(1, second),
            done(0, first),
            final=response(first, second),
        )
    )
    assert [(part.id, part.arguments) for part in reader.parts() if isinstance(part, ToolCall)] == [
        ("call_1", {"a": 1}),
        ("call_2", {"b": 2}),
    ]
    assert reader.parts() == plain(response(first, second))[0].parts()


def test_arguments_that_come_only_with_the_whole_item_are_streamed_once() -> None:
    whole = call_item("{}")
    _, events = streamed(around(added(0, call_item("")), done(0, whole), final=response(whole)))
    assert [event for event in events if isinstance(event, ToolCallDelta)] == [
        ToolCallDelta(0, "{}")
    ]


def test_arguments_before_the_tools_name_wait_for_it() -> None:
    whole = call_item('{"a":1}')
    delta = "response.function_call_arguments.delta"
    _, events = streamed(
        around(
            {"type": delta, "output_index": 0, "delta": '{"a"'},
            {"type": delta, "output_index": 0, "delta": ":1}"},
            done(0, whole),
            final=response(whole),
        )
    )
    assert [type(event) for event in events[1:-1]] == [
        ToolCallStart,
        ToolCallDelta,
        ToolCallDelta,
        ToolCallEnd,
    ]


@pytest.mark.parametrize(
    ("arguments", "text", "decoded"),
    [
        ({"city": "Oslo"}, '{"city":"Oslo"}', {"city": "Oslo"}),
        ("", "", {}),
        (None, "", {}),
        ("null", "null", {}),
        ('{"city"', '{"city"', None),
    ],
)
def test_arguments_of_any_shape(arguments: Any, text: str, decoded: Any) -> None:
    reader, _ = plain(response({**call_item(""), "arguments": arguments}))
    (call,) = reader.parts()
    assert isinstance(call, ToolCall)
    assert (call.arguments_text, call.arguments) == (text, decoded)


def test_a_call_without_a_name_is_kept_whole_and_reported() -> None:
    nameless: dict[str, Any] = {"type": "function_call", "call_id": "call_1", "arguments": "{}"}
    reader, _ = plain(response(nameless))
    assert reader.parts() == (Opaque("function_call", nameless, ORIGIN),)
    assert len(reader.assembler.warnings) == 1


def test_a_custom_tools_input_is_free_text() -> None:
    whole = {
        "type": "custom_tool_call",
        "id": "ctc_1",
        "call_id": "call_1",
        "name": "sql",
        "input": "SELECT 1",
    }
    place = {"output_index": 0, "item_id": "ctc_1"}
    reader, _ = streamed(
        around(
            added(0, {**whole, "input": ""}),
            {"type": "response.custom_tool_call_input.delta", **place, "delta": "SELECT "},
            {"type": "response.custom_tool_call_input.delta", **place, "delta": "1"},
            {"type": "response.custom_tool_call_input.done", **place, "input": "SELECT 1"},
            done(0, whole),
            final=response(whole),
        )
    )
    call = ToolCall(
        "sql", None, "call_1", "SELECT 1", True, origin=ORIGIN, provider_data={"id": "ctc_1"}
    )
    assert reader.parts() == (call,) == plain(response(whole))[0].parts()
    assert reader.finish_reason is FinishReason.TOOL_CALLS


def test_summaries_of_one_reasoning_item_are_one_thinking_part() -> None:
    whole = reasoning_item("First.", "Second.")
    place = {"output_index": 0, "item_id": "rs_1"}
    part = {"type": "summary_text", "text": ""}
    summaries = [
        event
        for at, text in enumerate(("First.", "Second."))
        for event in (
            {"type": "response.reasoning_summary_part.added", "summary_index": at, "part": part},
            {"type": "response.reasoning_summary_text.delta", "summary_index": at, "delta": text},
            {"type": "response.reasoning_summary_text.done", "summary_index": at, "text": text},
            {"type": "response.reasoning_summary_part.done", "summary_index": at, "part": part},
        )
    ]
    reader, events = streamed(
        around(
            added(0, reasoning_item()),
            *({**each, **place} for each in summaries),
            done(0, whole),
            final=response(whole),
        )
    )
    thinking = Thinking("First.Second.", None, "gAAA", ORIGIN, whole)
    assert events[1:-1] == [
        ThinkingStart(0),
        ThinkingDelta(0, "First."),
        ThinkingDelta(0, "Second."),
        ThinkingEnd(0, thinking),
    ]
    assert reader.parts() == plain(response(whole))[0].parts()
    assert reader.assembler.warnings == []


def test_a_raw_chain_of_thought_is_thinking_too() -> None:
    content = [{"type": "reasoning_text", "text": "Hm."}]
    whole = reasoning_item(content=content, encrypted_content=None)
    place = {"output_index": 0, "content_index": 0}
    reader, _ = streamed(
        around(
            added(0, reasoning_item(content=[])),
            {"type": "response.content_part.added", **place, "part": {"type": "reasoning_text"}},
            {"type": "response.reasoning_text.delta", **place, "delta": "Hm."},
            {"type": "response.reasoning_text.done", **place, "text": "Hm."},
            {"type": "response.content_part.done", **place, "part": content[0]},
            done(0, whole),
            final=response(whole),
        )
    )
    assert reader.parts() == (Thinking("Hm.", None, None, ORIGIN, whole),)
    assert reader.parts() == plain(response(whole))[0].parts()


def test_hidden_reasoning_is_a_part_to_send_back() -> None:
    reader, _ = plain(response(reasoning_item(), message(output_text("Hi"))))
    thinking, _ = reader.parts()
    assert thinking == Thinking("", None, "gAAA", ORIGIN, reasoning_item())


def test_a_refusal_streams_apart_from_text() -> None:
    whole = message({"type": "refusal", "refusal": "I cannot."})
    place = {"output_index": 0, "content_index": 0}
    reader, events = streamed(
        around(
            added(0, message()),
            {"type": "response.content_part.added", **place, "part": {"type": "refusal"}},
            {"type": "response.refusal.delta", **place, "delta": "I can"},
            {"type": "response.refusal.delta", **place, "delta": "not."},
            {"type": "response.refusal.done", **place, "refusal": "I cannot."},
            {"type": "response.content_part.done", **place, "part": whole["content"][0]},
            done(0, whole),
            final=response(whole),
        )
    )
    assert RefusalDelta(0, "I can") in events
    assert reader.parts() == (Refusal("I cannot.", ORIGIN, MESSAGE_DATA),)
    assert reader.parts() == plain(response(whole))[0].parts()
    assert reader.finish_reason is FinishReason.REFUSAL


HOSTED: list[tuple[dict[str, Any], list[dict[str, Any]]]] = [
    (
        {"id": "ws_1", "type": "web_search_call", "action": {"type": "search", "query": "moons"}},
        [
            {"type": f"response.web_search_call.{state}", "item_id": "ws_1"}
            for state in ("in_progress", "searching", "completed")
        ],
    ),
    (
        {"id": "fs_1", "type": "file_search_call", "queries": ["moons"], "results": None},
        [
            {"type": f"response.file_search_call.{state}", "item_id": "fs_1"}
            for state in ("in_progress", "searching", "completed")
        ],
    ),
    (
        {"id": "ci_1", "type": "code_interpreter_call", "code": "1+1", "outputs": []},
        [
            {"type": "response.code_interpreter_call.in_progress"},
            {"type": "response.code_interpreter_call_code.delta", "delta": "1+1"},
            {"type": "response.code_interpreter_call_code.done", "code": "1+1"},
            {"type": "response.code_interpreter_call.interpreting"},
            {"type": "response.code_interpreter_call.completed"},
        ],
    ),
    (
        {"id": "mcp_1", "type": "mcp_call", "name": "ask", "arguments": "{}", "output": "42"},
        [
            {"type": "response.mcp_call.in_progress"},
            {"type": "response.mcp_call_arguments.delta", "delta": "{}"},
            {"type": "response.mcp_call_arguments.done", "arguments": "{}"},
            {"type": "response.mcp_call.completed"},
            {"type": "response.mcp_call.failed"},
        ],
    ),
    (
        {"id": "mcpl_1", "type": "mcp_list_tools", "server_label": "wiki", "tools": []},
        [
            {"type": f"response.mcp_list_tools.{state}"}
            for state in ("in_progress", "completed", "failed")
        ],
    ),
    (
        {"id": "sh_1", "type": "shell_call", "call_id": "c", "action": {"commands": ["ls"]}},
        [
            {"type": "response.shell_call_command.added", "command_index": 0, "command": ""},
            {"type": "response.shell_call_command.delta", "command_index": 0, "delta": "ls"},
            {"type": "response.shell_call_command.done", "command_index": 0, "command": "ls"},
        ],
    ),
    (
        {"id": "sho_1", "type": "shell_call_output", "call_id": "c", "output": []},
        [
            {"type": "response.shell_call_output_content.delta", "delta": {"stdout": "a"}},
            {"type": "response.shell_call_output_content.done", "output": []},
        ],
    ),
    ({"id": "mcpr_1", "type": "mcp_approval_request", "name": "ask", "arguments": "{}"}, []),
    ({"id": "cc_1", "type": "computer_call", "call_id": "c", "action": {"type": "wait"}}, []),
    ({"id": "ls_1", "type": "local_shell_call", "call_id": "c", "action": {"type": "exec"}}, []),
    ({"id": "ap_1", "type": "apply_patch_call", "call_id": "c", "operation": {}}, []),
    ({"id": "apo_1", "type": "apply_patch_call_output", "call_id": "c"}, []),
    ({"id": "tsc_1", "type": "tool_search_call", "arguments": {}, "execution": "server"}, []),
    ({"id": "tso_1", "type": "tool_search_output", "tools": []}, []),
    ({"id": "cm_1", "type": "program", "code": "1", "call_id": "c"}, []),
    ({"id": "cmo_1", "type": "program_output", "result": "1", "call_id": "c"}, []),
    ({"id": "new_1", "type": "telepathy_call", "thought": "?"}, []),
]


@pytest.mark.parametrize(("item", "progress"), HOSTED, ids=[item["type"] for item, _ in HOSTED])
def test_a_hosted_tools_item_is_kept_whole(
    item: dict[str, Any], progress: list[dict[str, Any]]
) -> None:
    reader, events = streamed(
        around(
            added(0, {"id": item["id"], "type": item["type"], "status": "in_progress"}),
            *({**each, "output_index": 0} for each in progress),
            done(0, item),
            final=response(item),
        )
    )
    part = Opaque(item["type"], item, ORIGIN, hosted=True)
    assert events[1:-1] == [
        HostedToolStarted(0, item["id"], item["type"]),
        HostedToolEnded(0, part),
    ]
    assert reader.parts() == plain(response(item))[0].parts() == (part,)
    assert reader.assembler.warnings == []
    assert reader.finish_reason is FinishReason.STOP


@pytest.mark.parametrize("kind", ["compaction", "additional_tools", "some_new_item"])
def test_an_item_without_a_neutral_form_is_kept_whole(kind: str) -> None:
    item: dict[str, Any] = {"id": "x_1", "type": kind, "encrypted_content": "gAAA"}
    reader, _ = streamed(
        around(
            added(0, {"id": "x_1", "type": kind}),
            {"type": "response.compaction.compacting", "output_index": 0, "item_id": "x_1"},
            done(0, item),
            final=response(item),
        )
    )
    assert reader.parts() == plain(response(item))[0].parts() == (Opaque(kind, item, ORIGIN),)


def test_an_unknown_content_part_is_kept_in_a_message_of_its_own() -> None:
    strange = {"type": "output_hologram", "beams": 3}
    reader, _ = plain(response(message(output_text("See:"), strange)))
    text, hologram = reader.parts()
    assert isinstance(text, Text)
    assert hologram == Opaque("output_hologram", message(strange), ORIGIN)


def test_several_messages_and_contents_keep_their_order() -> None:
    output = [
        message(output_text("One"), output_text("Two"), phase="commentary"),
        call_item("{}"),
        message(output_text("Three"), id="msg_2"),
    ]
    reader, _ = streamed(
        around(
            added(0, message()),
            *text_events("One"),
            *text_events("Two", content_index=1),
            done(0, output[0]),
            added(1, call_item("")),
            done(1, output[1]),
            added(2, message(id="msg_2")),
            *text_events("Three", index=2),
            done(2, output[2]),
            final=response(*output),
        )
    )
    assert [getattr(part, "text", "call") for part in reader.parts()] == [
        "One",
        "Two",
        "call",
        "Three",
    ]
    assert reader.parts() == plain(response(*output))[0].parts()
