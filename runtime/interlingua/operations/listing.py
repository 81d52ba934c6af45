"""Listing the models of an endpoint, page by page, joined with the catalog."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import quote

from interlingua import jsontext, models
from interlingua.errors import ProtocolError, UsageError
from interlingua.failures import error_of
from interlingua.http import OperationRequest
from interlingua.invocation import awaited, invoke
from interlingua.listed_models import ListedModel
from interlingua.operation import Operation
from interlingua.records import Provider
from interlingua.settings import CallSettings
from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.connection import AsyncTransport, Transport
    from interlingua.exchange import Defaults
    from interlingua.http import HttpResponse
    from interlingua.values import JsonObject, JsonValue


class ListSettings(CallSettings, total=False):
    """What a caller may set for `list_models`."""


@value
class _Dialect:
    """How one protocol lists models.

    Parameters:
        path: What is asked, for as many as a page may hold.
        items: The field that holds the list; None where the body may be the list.
        id: The field of an item that names it.
        next: The field that names the page after this one, and the query that asks for it.
        more: The field that says whether there is one, where `next` is there in any case.
    """

    path: str
    items: str
    id: str
    next: tuple[str, str] | None = None
    more: str | None = None
    headers: tuple[tuple[str, str], ...] = ()


_OPENAI = _Dialect("/models", "data", "id")

# The wire by which an endpoint is known, and how it lists: the first that a provider has.
_DIALECTS: dict[str, _Dialect] = {
    "google_generate": _Dialect(
        "/v1beta/models?pageSize=1000", "models", "name", ("nextPageToken", "pageToken")
    ),
    "bedrock_models": _Dialect("/foundation-models", "modelSummaries", "modelId"),
    "cohere_chat": _Dialect(
        "/v1/models?page_size=1000", "models", "name", ("next_page_token", "page_token")
    ),
    "mistral_chat": _OPENAI,
    "openai_chat": _OPENAI,
    "openai_responses": _OPENAI,
    "anthropic_messages": _Dialect(
        "/v1/models?limit=1000",
        "data",
        "id",
        ("last_id", "after_id"),
        "has_more",
        (("anthropic-version", "2023-06-01"),),
    ),
}

_WITHOUT_LISTS = frozenset({"google"})
"""Schemes of clouds whose lists of models cannot be read here."""


@value
class _Page:
    items: tuple[JsonObject, ...]
    next: str | None


def listed(
    provider: Provider | str, settings: ListSettings, defaults: Defaults, transport: Transport
) -> list[ListedModel]:
    """List models; see `ClientOperations.list_models`."""
    listing = _Listing(provider, settings, defaults)
    while (operation := listing.following()) is not None:
        listing.take(invoke(operation, transport))
    return listing.models


async def awaited_listed(
    provider: Provider | str, settings: ListSettings, defaults: Defaults, transport: AsyncTransport
) -> list[ListedModel]:
    """List models; the twin of `listed`."""
    listing = _Listing(provider, settings, defaults)
    while (operation := listing.following()) is not None:
        listing.take(await awaited(operation, transport))
    return listing.models


class _Listing:
    """One listing: which page comes next, and what has come; no I/O."""

    def __init__(
        self, provider: Provider | str, settings: ListSettings, defaults: Defaults
    ) -> None:
        self._provider = models.provider_of(provider)
        self._settings = settings
        self._defaults = defaults
        self._wire, self._dialect = _dialect_of(self._provider)
        self._next: str | None = ""
        self.models: list[ListedModel] = []

    def following(self) -> Operation[_Page] | None:
        """Give the call for the next page, or None after the last."""
        if self._next is None:
            return None
        dialect = self._dialect
        path = dialect.path
        if self._next and dialect.next is not None:
            path += f"&{dialect.next[1]}={quote(self._next, safe='')}"
        return Operation(
            self._defaults,
            "models.list",
            self._provider,
            self._wire,
            OperationRequest(path, None, "GET", dict(dialect.headers)),
            partial(_page, dialect),
            error_of=error_of,
            settings=self._settings,
        )

    def take(self, page: _Page) -> None:
        """Take a page that came."""
        # A page that names itself as the next would be read for ever.
        self._next = None if page.next == self._next else page.next
        for raw in page.items:
            name = raw[self._dialect.id]
            id = str(name).removeprefix("models/")
            self.models.append(
                ListedModel(self._provider, id, models.listed(self._provider, id), raw)
            )


def _dialect_of(provider: Provider) -> tuple[str, _Dialect]:
    served = {endpoint.wire for endpoint in provider.endpoints}
    if provider.auth.scheme not in _WITHOUT_LISTS:
        for wire, dialect in _DIALECTS.items():
            if wire in served:
                return wire, dialect
    raise UsageError(f"{provider.name} has no list of models that can be read here")


def _page(dialect: _Dialect, response: HttpResponse) -> _Page:
    body = jsontext.decode(response.body)
    if isinstance(body, list):
        # Some hosts leave out the object around their list.
        return _Page(_items(body, dialect), None)
    if not isinstance(body, dict):
        raise ProtocolError(f"expected a list of models, got a {type(body).__name__}")
    more = dialect.more is None or body.get(dialect.more) is True
    following = body.get(dialect.next[0]) if dialect.next is not None and more else None
    return _Page(
        _items(body.get(dialect.items), dialect),
        following if isinstance(following, str) and following else None,
    )


def _items(sent: JsonValue, dialect: _Dialect) -> tuple[JsonObject, ...]:
    if not isinstance(sent, list):
        raise ProtocolError(f"the answer names no {dialect.items}, where its models should be")
    items: list[JsonObject] = []
    for at, each in enumerate(sent):
        if not isinstance(each, dict) or not isinstance(each.get(dialect.id), str):
            raise ProtocolError(f"{dialect.items}[{at}] names no {dialect.id}")
        items.append(each)
    return tuple(items)
