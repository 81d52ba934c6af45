"""Which requests are the same, and what is said of one that is not there."""

from __future__ import annotations

import pytest

from interlingua.http import HttpRequest
from interlingua.testing.matching import identity, nearest_difference
from tests.runtime.testing.exchanges import request

SAME = {
    "order of keys": (request(b'{"a":1,"b":{"c":2,"d":3}}'), request(b'{"b":{"d":3,"c":2},"a":1}')),
    "white space": (request(b'{"a":[1,2]}'), request(b'{ "a": [1, 2] }')),
    "escapes": (request('{"a":"ü"}'.encode()), request(b'{"a":"\\u00fc"}')),
    "order of the query": (request(url="https://h/p?a=1&b=2"), request(url="https://h/p?b=2&a=1")),
    "headers": (request(headers={"a": "1"}), request(headers={"b": "2"})),
}
OTHER = {
    "order of a list": (request(b'{"a":[1,2]}'), request(b'{"a":[2,1]}')),
    "method": (request(), request(method="GET")),
    "path": (request(), request(url="https://api.openai.com/v1/other")),
    "host": (request(), request(url="https://other/v1/responses")),
    "query": (request(url="https://h/p?a=1"), request(url="https://h/p?a=2")),
    "another value": (request(b'{"a":1}'), request(b'{"a":true}')),
    "no JSON": (request(b"a b"), request(b"ab")),
}


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=SAME)
def test_what_says_the_same_is_the_same(one: HttpRequest, other: HttpRequest) -> None:
    assert identity(one) == identity(other)


@pytest.mark.parametrize(("one", "other"), OTHER.values(), ids=OTHER)
def test_what_says_something_else_is_another(one: HttpRequest, other: HttpRequest) -> None:
    assert identity(one) != identity(other)


@pytest.mark.parametrize(
    ("recorded", "served"),
    [
        ("https://api.openai.com/v1/responses", "http://here/v1/responses"),
        ("https://api.groq.com/openai/v1/chat/completions", "http://here/v1/chat/completions"),
        ("https://api.openai.com/v1/responses", "http://here/responses"),
        ("https://api.perplexity.ai/chat/completions", "http://here/v1/chat/completions"),
        ("https://h/v1beta/models/g:generateContent", "http://here/models/g:generateContent"),
    ],
)
def test_a_server_is_asked_the_same_at_its_own_address(recorded: str, served: str) -> None:
    one, other = request(url=recorded), request(url=served)
    assert identity(one, host=False) == identity(other, host=False)


def test_the_nearest_recording_is_told_with_what_differs() -> None:
    recorded = [
        request(b'{"model":"m","input":"Something else altogether, and at some length."}'),
        request(b'{"model":"m","input":"Name three moons."}'),
    ]
    told = nearest_difference(request(b'{"input":"Name four moons.","model":"m"}'), recorded)
    assert "the nearest is recording 2" in told
    assert '- "input": "Name three moons."' in told
    assert '+ "input": "Name four moons."' in told
    assert '"model"' not in told.partition("+ ")[0].partition("@@")[0]


def test_long_differences_are_cut_short() -> None:
    one, other = (b"[%s]" % b",".join([b"%d" % (n + at) for n in range(500)]) for at in (0, 1000))
    told = nearest_difference(request(one), [request(other)])
    assert "lines more" in told
    assert len(told.splitlines()) < 50


def test_nothing_recorded_is_said() -> None:
    assert nearest_difference(request(), []) == "nothing is recorded there"
