"""Trimming to a limit: whole turns, oldest first, by what the provider counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interlingua import (
    Conversation,
    Tool,
    ToolCall,
    UsageError,
    assistant,
    developer,
    system,
    tool_result,
    user,
)
from interlingua.conversation import Entry, Provenance
from interlingua.estimate import estimate_input
from interlingua.messages import Message, ToolResult
from interlingua.usage import Usage
from tests.runtime.conversation.strategies import dialogues, unhurried

if TYPE_CHECKING:
    from typing import Any

CALL = ToolCall("weather", {"city": "Oslo"}, "call_1")
MESSAGES: list[Message[Any]] = [
    system("Be terse."),
    user("Hi, I am Ada."),
    assistant("Hello."),
    user("Weather?"),
    assistant("Looking.", CALL),
    tool_result(CALL, "4 °C"),
    assistant("Cold."),
    user("Thanks."),
    assistant("Gladly."),
]


def counted(inputs: dict[int, int], output: int = 10) -> Conversation:
    """Give the messages, with the input tokens that some replies reported."""
    return Conversation.of(
        Entry(message, Provenance("a/b", 0.0, at, usage=Usage(inputs[at], output)))
        if at in inputs
        else Entry(message)
        for at, message in enumerate(MESSAGES)
    )


COUNTED = counted({2: 100, 4: 1_000, 6: 1_100, 8: 2_000})


def kept(conversation: Conversation) -> list[int]:
    return [MESSAGES.index(message) for message in conversation.messages]


@pytest.mark.parametrize(
    ("tokens", "places"),
    [
        (5_000, [0, 1, 2, 3, 4, 5, 6, 7, 8]),
        (2_010, [0, 1, 2, 3, 4, 5, 6, 7, 8]),
        (2_009, [0, 3, 4, 5, 6, 7, 8]),
        (1_200, [0, 3, 4, 5, 6, 7, 8]),
        (1_000, [0, 7, 8]),
        (300, [0, 7, 8]),
    ],
)
def test_oldest_turns_go_first_by_what_was_counted(tokens: int, places: list[int]) -> None:
    assert kept(COUNTED.trimmed_to(tokens)) == places
    assert kept(COUNTED) == list(range(9))


def test_last_turn_that_is_too_long_alone_is_refused_with_its_length() -> None:
    with pytest.raises(UsageError, match=r"the last turn alone are about \d+ tokens, more than 5"):
        COUNTED.trimmed_to(5)
    with pytest.raises(UsageError, match="alone"):
        Conversation(system="Be terse. " * 50).trimmed_to(5)
    assert len(Conversation().trimmed_to(0)) == 0


def test_length_is_the_last_count_its_reply_and_an_estimate_of_what_came_after() -> None:
    assert COUNTED.tokens() == 2_010
    later = COUNTED.copy()
    later.add(user("x" * 400))
    assert later.tokens() == 2_010 + estimate_input([user("x" * 400)])


def test_length_without_a_count_is_estimated_with_its_tools() -> None:
    tool = Tool("weather", "Current weather. " * 9)
    plain = Conversation(MESSAGES)
    assert plain.tokens() == estimate_input(MESSAGES)
    assert plain.tokens([tool]) == estimate_input(MESSAGES, [tool])
    # A count holds the tools already.
    assert COUNTED.tokens([tool]) == COUNTED.tokens()


def test_count_of_turns_that_are_gone_counts_no_more() -> None:
    trimmed = COUNTED.trimmed_to(1_000)
    assert trimmed.tokens() == estimate_input(trimmed.messages)
    assert Conversation.from_json(trimmed.to_json()).tokens() == trimmed.tokens()


def test_instructions_in_mid_conversation_stay() -> None:
    chat = Conversation(
        [user("One " * 99), assistant("1"), developer("In Norwegian."), user("Two"), assistant("2")]
    )
    assert [message.text for message in chat.trimmed_to(40).messages] == [
        "In Norwegian.",
        "Two",
        "2",
    ]


def test_results_in_a_users_message_do_not_begin_a_turn() -> None:
    results: Message[Any] = Message("user", (ToolResult("call_1", "4 °C " * 40),))
    chat = Conversation(
        [user("Hi " * 99), assistant("Yes?"), user("Weather?"), assistant(CALL), results]
    )
    trimmed = chat.trimmed_to(120)
    assert trimmed.messages == chat.messages[2:]


@unhurried
@given(dialogues(), st.integers(0, 400))
def test_trimming_fits_or_raises_and_parts_no_call_from_its_result(
    chat: Conversation, tokens: int
) -> None:
    stored = chat.to_json()
    try:
        trimmed = chat.trimmed_to(tokens)
    except UsageError:
        assert chat.tokens() > tokens
        return
    finally:
        assert chat.to_json() == stored
    assert trimmed.tokens() <= max(tokens, 0)
    messages = list(chat.messages)
    rest = [each for each in trimmed.messages if each.role not in ("system", "developer")]
    all_turns = [each for each in messages if each.role not in ("system", "developer")]
    assert rest == all_turns[len(all_turns) - len(rest) :]
    assert not rest or len(rest) == len(all_turns) or rest[0].role == "user"
    assert [each for each in trimmed.messages if each.role in ("system", "developer")] == [
        each for each in messages if each.role in ("system", "developer")
    ]
