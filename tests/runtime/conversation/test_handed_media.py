"""Media on the way to another model: kept, moved, replaced or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua import (
    Audio,
    Document,
    Image,
    Text,
    UsageError,
    Video,
    tool_result,
    user,
)
from interlingua.messages import Origin, ToolResult
from tests.runtime.conversation.handing import (
    CALL,
    FOREIGN,
    PNG,
    handed,
    target,
    turn,
)

if TYPE_CHECKING:
    from interlingua.records import AnyChatModel


@pytest.mark.parametrize(
    ("medium", "to", "words"),
    [
        (PNG, target(reads=("text",)), "[The image 'cat.png' that was here cannot be shown.]"),
        (
            Audio.from_url("https://example.org/a.mp3"),
            target("anthropic_messages"),
            "[The audio that was here cannot be shown.]",
        ),
        (
            Video.from_url("https://example.org/a.mp4"),
            target("openai_responses"),
            "[The video that was here cannot be shown.]",
        ),
        (
            Image(file_id="file_1", origin=FOREIGN),
            target("anthropic_messages"),
            "[The image that was here cannot be shown.]",
        ),
        (
            Document(file_id="file_1", name="a.pdf"),
            target("openai_responses"),
            "[The document 'a.pdf' that was here cannot be shown.]",
        ),
    ],
)
def test_medium_that_cannot_be_read_is_replaced_or_refused(
    medium: Image | Audio | Video | Document, to: AnyChatModel, words: str
) -> None:
    replied = turn("assistant", (Text("I see.", origin=FOREIGN),))
    result = turn("tool", (ToolResult("call_1", (Text("a"), medium)),))
    chat = (user("What is this?", medium), turn("assistant", (CALL,)), result, replied)
    messages, losses = handed(*chat, to=to)
    assert messages[0] == user("What is this?", words)
    assert messages[2].parts == (ToolResult("call_1", (Text("a"), Text(words))),)
    assert losses == [
        ("dropped", "messages[0].parts[1]"),
        ("dropped", "messages[2].parts[0].content[1]"),
    ]
    with pytest.raises(UsageError, match=r"messages\[.\].parts\[.\].*: .+; leave it out"):
        handed(*chat, to=to, media="refuse")


def test_file_that_is_already_at_the_new_models_provider_comes_along() -> None:
    image = Image.from_file_id("file_1")
    replied = turn("assistant", (Text("I see.", origin=Origin("probe", "openai_responses", "n")),))
    messages, losses = handed(user(image), replied, to=target("openai_responses"))
    assert messages == (user(image), replied)
    assert losses == []


def test_what_only_the_old_provider_reads_of_a_medium_is_dropped() -> None:
    marked = Image(url="https://example.org/a.png", provider_data={"cache_control": {}})
    replied = turn("assistant", (Text("I see.", origin=FOREIGN),))
    messages, losses = handed(user(marked), replied)
    assert messages[0] == user(Image(url="https://example.org/a.png"))
    assert losses == [("dropped", "messages[0].parts[0].provider_data")]


def test_image_that_the_old_model_made_follows_in_the_users_message() -> None:
    made = Image(data=b"GIF89a", media_type="image/gif", origin=FOREIGN)
    chat = (user("Draw."), turn("assistant", (made, CALL)), tool_result(CALL, "4"), user("Now?"))
    messages, losses = handed(*chat)
    assert messages == (
        user("Draw."),
        turn("assistant", (Text("[The image that follows was made here.]"), CALL)),
        tool_result(CALL, "4"),
        user(made, "Now?"),
    )
    assert losses == [("translated", "messages[1].parts[0]")]
    messages, _ = handed(*chat[:1], turn("assistant", (made,)))
    assert messages[1:] == (
        turn("assistant", (Text("[The image that follows was made here.]"),)),
        user(made),
    )
    assert handed(*chat, to=target("google_generate")) == (chat, [])
