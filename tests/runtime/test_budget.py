"""Budgets: what is refused before a call, what is booked after it, and that no race slips by."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interlingua import AsyncClient, Client, Retry, StreamInterrupted
from interlingua.budget import Budget
from interlingua.cost import AtLeast, Known
from interlingua.errors import BudgetExceeded, ServerError, UsageError
from interlingua.finish import FinishReason
from interlingua.messages import Message, Text
from interlingua.records import PriceCondition, PriceRow, Rates
from interlingua.reply import Reply
from interlingua.testing import Cut, ScriptedError, ScriptedReply, serve
from interlingua.usage import Usage
from tests.runtime.probe import KEY, Asked, model

if TYPE_CHECKING:
    from tests.runtime.probe import AnyModel

DOLLARS_EACH = PriceRow(rates=Rates(input=Decimal(1_000_000), output=Decimal(2_000_000)))
KEYS = {"probe": KEY}


def priced(url: str = "http://127.0.0.1:1", *rows: PriceRow, wire: str = "openai_chat") -> AnyModel:
    """Give a model whose tokens cost a dollar to read and two to write."""
    return replace(model(wire, url), prices=rows or (DOLLARS_EACH,))


def reply(
    usage: Usage, of: AnyModel | None = None, text: str = "", tier: str | None = None
) -> Reply[Any]:
    return Reply(
        Message("assistant", (Text(text),) if text else ()),
        FinishReason.STOP,
        "stop",
        usage,
        {},
        of or priced(),
        1_780_000_000.0,
        tier,
    )


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        ({}, "needs max_cost"),
        ({"max_cost": -1}, "not a number of US dollars"),
        ({"max_cost": "ten"}, "not a number of US dollars"),
        ({"max_cost": float("nan")}, "not a number of US dollars"),
        ({"max_cost": float("inf")}, "not a number of US dollars"),
        ({"max_tokens": -1}, "negative"),
        ({"max_tokens": 1, "unknown": "ask"}, "choose 'refuse' or 'allow'"),
    ],
)
def test_limit_that_makes_no_sense_is_refused(limits: dict[str, Any], words: str) -> None:
    with pytest.raises(UsageError, match=words):
        Budget(**limits)


@pytest.mark.parametrize("given", [Decimal("0.1"), 0.1, "0.1"])
def test_dollars_are_taken_as_they_are_written(given: Decimal | float | str) -> None:
    assert Budget(max_cost=given).cost_left == Decimal("0.1")


def test_reservation_is_given_back_and_the_use_booked_once() -> None:
    budget = Budget(max_cost=100, max_tokens=1_000)
    reservation = budget.reserve(priced(), 10)
    assert (budget.cost_left, budget.tokens_left) == (Decimal(90), 990)
    reservation.settle(reply(Usage(12, 4)))
    reservation.settle(reply(Usage(12, 4)))
    assert (budget.cost_left, budget.tokens_left) == (Decimal(80), 984)
    assert budget.spent == Known(Decimal(20), {"input": Decimal(12), "output": Decimal(8)})
    assert budget.usage == Usage(12, 4)
    assert repr(budget) == "Budget($20 of $100, 16 of 1000 tokens)"


def test_call_that_fits_to_the_last_cent_passes_and_the_next_does_not() -> None:
    budget = Budget(max_cost=10)
    budget.reserve(priced(), 10)
    with pytest.raises(
        BudgetExceeded, match=r"\$10, of which \$10 is spent or reserved"
    ) as refused:
        budget.reserve(priced(), 1)
    assert (refused.value.needed, refused.value.left) == (1, 0)
    # nothing is reserved by a call that was refused
    assert budget.cost_left == 0


def test_input_that_does_not_fit_the_tokens_is_refused() -> None:
    budget = Budget(max_tokens=10)
    budget.reserve(priced(), 8)
    with pytest.raises(BudgetExceeded, match="10, of which 8 are used or reserved") as refused:
        budget.reserve(priced(), 3)
    assert (refused.value.needed, refused.value.left) == (3, 2)


def test_least_that_a_call_can_cost_is_its_input_out_of_a_cache() -> None:
    cached = PriceRow(rates=Rates(cached_input=Decimal(100_000)))
    budget = Budget(max_cost=1)
    budget.reserve(priced("http://127.0.0.1:1", DOLLARS_EACH, cached), 10)
    assert budget.cost_left == 0


def test_tier_that_is_asked_for_sets_the_price() -> None:
    half = PriceRow(
        rates=Rates(input=Decimal(500_000), output=Decimal(1_000_000)),
        when=PriceCondition(service_tier="flex"),
    )
    of = priced("http://127.0.0.1:1", DOLLARS_EACH, half)
    budget = Budget(max_cost=100)
    reservation = budget.reserve(of, 10, service_tier="flex")
    assert budget.cost_left == 95
    # a provider that does not tell how it served is taken at the word that was asked
    reservation.settle(reply(Usage(10, 10), of))
    assert budget.spent == Known(Decimal(15), {"input": Decimal(5), "output": Decimal(10)})


NO_PRICE = Rates()
HALF_A_PRICE = Rates(input=Decimal(1_000_000))


@pytest.mark.parametrize("rates", [NO_PRICE, HALF_A_PRICE])
def test_price_that_is_unknown_fails_closed(rates: Rates) -> None:
    of = priced("http://127.0.0.1:1", PriceRow(rates=rates))
    with pytest.raises(BudgetExceeded, match=r"max_cost cannot be held.*unknown='allow'"):
        Budget(max_cost=100).reserve(of, 1)
    # tokens can be counted without a price
    Budget(max_tokens=100).reserve(of, 1)


def test_price_that_is_unknown_is_counted_as_far_as_it_is_known_where_that_is_allowed() -> None:
    budget = Budget(max_cost=100, unknown="allow")
    halves = priced("http://127.0.0.1:1", PriceRow(rates=HALF_A_PRICE))
    budget.reserve(halves, 10).settle(reply(Usage(10, 5), halves))
    assert budget.spent == AtLeast(Decimal(10), {"input": Decimal(10)}, ("output",))
    nothing = priced("http://127.0.0.1:1", PriceRow(rates=NO_PRICE))
    budget.reserve(nothing, 10).settle(reply(Usage(10, 5), nothing))
    assert isinstance(budget.spent, AtLeast)
    assert (budget.cost_left, budget.usage) == (Decimal(90), Usage(20, 10))


@pytest.mark.parametrize(
    ("usage", "spent"),
    [
        # cached input without a rate of its own counts as input
        (Usage(10, 1, cached=8), 12),
        # what the provider says it charged counts where it is the more
        (Usage(10, 1, cost=Decimal(50)), 50),
        (Usage(10, 1, cost=Decimal(5)), 12),
        # a stream that broke has written more than was counted at its start
        (Usage(10, 1, basis="partial"), 10 + 2 * 104),
        (Usage(None, None, basis="partial"), 7 + 2 * 104),
        # a provider that counts nothing
        (Usage(), 7 + 2 * 104),
        (Usage(10, None), 10 + 2 * 104),
    ],
)
def test_use_is_booked_from_above(usage: Usage, spent: int) -> None:
    budget = Budget(max_cost=1_000)
    budget.reserve(priced(), 7).settle(reply(usage, text="a" * 400))
    assert budget.cost_left == 1_000 - spent
    assert budget.usage.basis == ("reported" if usage.total else "estimated") or (
        usage.basis == "partial"
    )


def test_tier_without_a_price_counts_as_the_standard_one() -> None:
    budget = Budget(max_cost=100)
    budget.reserve(priced(), 10).settle(reply(Usage(10, 5), tier="priority"))
    assert isinstance(budget.spent, AtLeast)
    assert budget.cost_left == 80


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.booleans()), max_size=30),
    st.integers(0, 200),
)
def test_limit_is_passed_by_outputs_alone(calls: list[tuple[int, int, bool]], limit: int) -> None:
    budget = Budget(max_tokens=limit)
    held = 0
    for entered, written, billed in calls:
        if held + entered > limit:
            with pytest.raises(BudgetExceeded) as refused:
                budget.reserve(priced(), entered)
            assert refused.value.left == budget.tokens_left
            continue
        reservation = budget.reserve(priced(), entered)
        assert budget.tokens_left == limit - held - entered
        reservation.settle(reply(Usage(entered, written)) if billed else None)
        held += entered + written if billed else 0
        assert budget.usage.total == held
        assert budget.tokens_left == max(0, limit - held)


def test_threads_that_reserve_at_once_cannot_together_pass_the_limit() -> None:
    budget = Budget(max_cost=50)
    barrier = threading.Barrier(16)

    def reserve(_: int) -> int:
        barrier.wait()
        passed = 0
        for _ in range(10):
            try:
                budget.reserve(priced(), 1)
            except BudgetExceeded:
                continue
            passed += 1
        return passed

    with ThreadPoolExecutor(16) as pool:
        assert sum(pool.map(reserve, range(16))) == 50
    assert budget.cost_left == 0


def test_call_that_does_not_fit_is_refused_before_the_network(asked: Asked) -> None:
    budget = Budget(max_cost=2)
    with serve(["hi"]) as server:
        for ask in (asked.complete, asked.stream):
            with pytest.raises(BudgetExceeded, match="does not fit the budget"):
                ask(priced(server.url), "word " * 40, options={"budget": budget})
        assert server.requests == []
    assert budget.cost_left == 2


@pytest.mark.parametrize("streamed", [False, True])
def test_call_books_what_its_provider_reports(wire: str, asked: Asked, streamed: bool) -> None:
    budget = Budget(max_cost=1_000)
    with serve([ScriptedReply("Titan.", usage=Usage(10, 5))]) as server:
        ask = asked.stream if streamed else asked.complete
        answer = ask(priced(server.base_url(wire), wire=wire), "hi", options={"budget": budget})
    assert (
        budget.spent
        == answer.cost
        == Known(Decimal(20), {"input": Decimal(10), "output": Decimal(10)})
    )
    assert budget.cost_left == 980


def test_attempts_that_a_provider_refused_cost_nothing(asked: Asked) -> None:
    budget = Budget(max_cost=1_000)
    whole = ScriptedReply("ok", usage=Usage(10, 5))
    with serve([ScriptedError(500), ScriptedError(429), whole]) as server:
        asked.complete(priced(server.url), options={"budget": budget, "retry": Retry(base=0.001)})
    assert (budget.usage, budget.cost_left) == (Usage(10, 5), Decimal(980))
    with serve([ScriptedError(500)]) as server, pytest.raises(ServerError):
        asked.stream(priced(server.url), options={"budget": budget, "retry": 1})
    assert (budget.usage, budget.cost_left) == (Usage(10, 5), Decimal(980))


def test_refusal_inside_a_200_costs_nothing(asked: Asked) -> None:
    budget = Budget(max_cost=1_000)
    with serve([ScriptedReply([], error=ScriptedError(500))]) as server, pytest.raises(ServerError):
        asked.stream(priced(server.url), options={"budget": budget, "retry": 1})
    assert budget.cost_left == 1_000


def test_stream_that_breaks_books_an_estimate(wire: str, asked: Asked) -> None:
    budget = Budget(max_cost=10_000)
    broken = ScriptedReply("word " * 400, chunk_size=50, fault=Cut(after=4_000))
    with serve([broken]) as server, pytest.raises(StreamInterrupted):
        asked.stream(
            priced(server.base_url(wire), wire=wire), options={"budget": budget, "retry": 1}
        )
    assert budget.usage.basis == "estimated"
    assert 20 < (budget.usage.output or 0) < 600
    assert budget.cost_left is not None
    assert budget.cost_left < 10_000 - 40


def test_stream_that_is_left_books_an_estimate() -> None:
    budget = Budget(max_cost=10_000)
    with (
        serve([ScriptedReply("word " * 400, chunk_size=50)]) as server,
        Client(credentials=KEYS, budget=budget) as client,
        client.chat(priced(server.url)).stream("hi") as stream,
    ):
        for _ in range(4):
            next(stream)
        assert budget.usage == Usage(0, 0)
    assert budget.usage.basis == "estimated"
    assert 0 < (budget.usage.output or 0) < 400


def test_stream_that_was_never_read_reserves_nothing() -> None:
    budget = Budget(max_cost=10)
    with Client(credentials=KEYS, budget=budget) as client:
        stream = client.chat(priced()).stream("hi")
        assert budget.cost_left == 10
        stream.close()
    assert budget.cost_left == 10


def test_tasks_that_call_at_once_cannot_together_pass_the_limit() -> None:
    budget = Budget(max_tokens=16)

    async def call() -> list[Reply[Any] | BaseException]:
        async with AsyncClient(credentials=KEYS, budget=budget) as client:
            chat = client.chat(priced(server.url))
            calls = [chat.complete("hi") for _ in range(10)]
            return await asyncio.gather(*calls, return_exceptions=True)

    with serve(lambda _: ScriptedReply("ok", usage=Usage(5, 0))) as server:
        ended = asyncio.run(call())
        served = len(server.requests)
    refused = [each for each in ended if isinstance(each, BudgetExceeded)]
    assert (len(refused), served) == (7, 3)
    assert (budget.usage, budget.tokens_left) == (Usage(15, 0), 1)


def test_clients_share_a_budget() -> None:
    budget = Budget(max_tokens=30)

    async def call() -> None:
        async with AsyncClient(credentials=KEYS, budget=budget) as client:
            await client.chat(priced(server.url)).complete("hi")

    with (
        serve(lambda _: ScriptedReply("ok", usage=Usage(5, 10))) as server,
        Client(credentials=KEYS, budget=budget) as client,
    ):
        client.chat(priced(server.url)).complete("hi")
        asyncio.run(call())
        with pytest.raises(BudgetExceeded):
            client.chat(priced(server.url)).complete("hi")
    assert budget.usage == Usage(10, 20)
