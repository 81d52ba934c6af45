from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua import Client, RetiringModelWarning, UsageError
from interlingua.operations.embeddings import EmbedSettings
from interlingua.operations.files import UploadSettings
from interlingua.setting_names import OTHER_NAMES, check_names
from interlingua.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Collection

CHAT = Settings.__annotations__
EMBED = EmbedSettings.__annotations__


@pytest.mark.parametrize(
    ("name", "known", "advice"),
    [
        ("max_tokens", CHAT, "did you mean max_output_tokens=?; a provider's own fields"),
        ("temprature", CHAT, "did you mean temperature=?"),
        ("system", CHAT, "begin the messages with system(…)"),
        ("response_format", CHAT, "call extract(…)"),
        ("dimension", EMBED, "did you mean dimensions=?"),
        # what is said of a chat is not said of what takes no messages
        ("system", EMBED, "'system'; a provider's own fields"),
        ("max_tokens", EMBED, "'max_tokens'; a provider's own fields"),
        ("colour", CHAT, "'colour'; a provider's own fields go in extra={…}"),
    ],
)
def test_unknown_name_tells_what_was_meant(name: str, known: Collection[str], advice: str) -> None:
    with pytest.raises(UsageError) as refused:
        check_names([name], known)
    assert advice in str(refused.value)


def test_call_without_extra_is_not_sent_to_it() -> None:
    with pytest.raises(UsageError, match=r"unknown setting 'colour'$"):
        check_names(["colour"], UploadSettings.__annotations__, takes_extra=False)


def test_all_that_is_meant_is_a_setting_of_a_chat() -> None:
    assert set(OTHER_NAMES.values()) <= set(CHAT)
    assert not set(OTHER_NAMES) & set(CHAT)


def test_warning_of_an_operations_model_points_at_the_caller() -> None:
    with pytest.warns(RetiringModelWarning) as caught:
        Client().images("openai/gpt-image-1")
    assert [warning.filename for warning in caught] == [__file__]
