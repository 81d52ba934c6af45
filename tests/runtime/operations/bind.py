"""A client of either kind against one endpoint, and its operations made through one function."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from interlingua import AsyncClient, Client
from interlingua.settings import Retry

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.runtime.json_endpoint import JsonEndpoint
    from tests.runtime.probe import Twin

QUICK = Retry(attempts=2, base=0.001)


def made(
    provider: str,
    endpoint: JsonEndpoint,
    twin: Twin,
    make: Callable[[Any], Any | Awaitable[Any]],
) -> Any:
    """Call `make` with a client that finds the provider at the endpoint; give what it gives."""
    where, keys = {provider: endpoint.url}, {provider: "key-0123456789"}
    if twin == "sync":
        with Client(endpoints=where, credentials=keys, retry=QUICK) as client:
            return make(client)

    async def main() -> Any:
        async with AsyncClient(endpoints=where, credentials=keys, retry=QUICK) as client:
            return await make(client)

    return asyncio.run(main())
