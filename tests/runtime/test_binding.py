"""What a client is made with, the same for both clients."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from interlingua import AsyncClient, Client, UsageError


def test_both_clients_take_the_same_options() -> None:
    ours, theirs = inspect.signature(Client), inspect.signature(AsyncClient)
    assert list(ours.parameters) == ["http_client", "options"]
    assert str(ours) == str(theirs).replace("Async", "")


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_option_that_there_is_none_of_is_refused_with_the_nearest(
    kind: type[Client | AsyncClient],
) -> None:
    misspelt: dict[str, Any] = {"time_out": 3}
    with pytest.raises(UsageError, match=r"no option time_out=; did you mean timeout=\?"):
        kind(**misspelt)
    unheard_of: dict[str, Any] = {"zzz": 3}
    with pytest.raises(UsageError, match=r"no option zzz=$"):
        kind(**unheard_of)
