"""Options of clients, runs and values of a wrong type are usage errors, where they are given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interlingua import (
    AsyncClient,
    Budget,
    Client,
    Conversation,
    Image,
    Limits,
    Retry,
    Run,
    UsageError,
    tool,
)
from interlingua.testing import serve
from tests.runtime.probe import KEY, model

if TYPE_CHECKING:
    from collections.abc import Callable

CLIENT: list[tuple[dict[str, Any], str]] = [
    ({"endpoints": 3}, "endpoints= takes a mapping by name, not a int"),
    ({"endpoints": {3: "http://x"}}, "endpoints: 3 is no name"),
    ({"credentials": "sk-x"}, "credentials= takes a mapping by name, not a str"),
    ({"headers": [("a", "b")]}, "headers= takes a mapping"),
    ({"limits": 3}, r"limits: takes Limits\(…\), or a dict"),
    ({"limits": Limits}, r"limits: takes Limits\(…\)"),
    ({"limits": Limits(requests_per_minute=float("nan"))}, "must be positive"),
    ({"limits": Limits(concurrency="x")}, "must be positive"),  # type: ignore[arg-type]  # the case
    ({"budget": 3}, r"budget=3: give a Budget\(…\)"),
    ({"providers": 3}, "providers= takes a list, not a int"),
    ({"retry": "x"}, r"retry='x': give a Retry"),
    ({"retry": Retry(budget=-1)}, "retry: budget=-1: give a number, 0 or more"),
    ({"retry": Retry(base=float("nan"))}, "retry: base=nan"),
    ({"retry": Retry(attempts="x")}, "retry: attempts='x'"),  # type: ignore[arg-type]  # the case
]


def no_plan(_: Run) -> Any:
    return 3


RUN: list[tuple[dict[str, Any], str]] = [
    ({"stop_when": 3}, "stop_when= takes a function or several, not 3"),
    ({"allow": 3}, "allow= takes a set of read, write, execute, not 3"),
    ({"budget": 3}, r"budget=3: give a Budget"),
    ({"prepare_step": no_plan}, r"prepare_step gave a int; it gives a StepPlan"),
]
WRONG: Any = 3
MADE: list[tuple[Callable[[], object], str]] = [
    (lambda: Budget(max_tokens="x"), "max_tokens='x': give a whole"),  # type: ignore[arg-type]  # the case
    (lambda: Image.from_bytes("x"), "takes bytes, not a str"),  # type: ignore[arg-type]  # the case
    (lambda: Image.from_url(WRONG), "takes a text, not a int"),
    (lambda: Conversation.from_json(WRONG), "expected JSON text, not a int"),
    (lambda: Run.from_json(WRONG), "expected JSON text, not a int"),
    (lambda: Run.from_json("\ud800"), "this is no stored run"),
]


@tool
def look() -> str:
    """Look."""
    return "a view"


@pytest.mark.parametrize(("options", "told"), CLIENT)
def test_of_a_client(options: dict[str, Any], told: str) -> None:
    for made in (Client, AsyncClient):
        with pytest.raises(UsageError, match=told):
            made(**options)


@pytest.mark.parametrize(("options", "told"), RUN)
def test_of_a_run(options: dict[str, Any], told: str) -> None:
    with serve() as server, Client(credentials={"probe": KEY}) as client:
        chat = client.chat(model("openai_chat", server))
        with pytest.raises(UsageError, match=told):
            chat.run("go", tools=[look], **options)
        assert server.requests == []


@pytest.mark.parametrize(("make", "told"), MADE)
def test_of_a_value(make: Callable[[], object], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        make()
