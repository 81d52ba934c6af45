"""Which base URL a wire is called at: the client's word, the environment, or the catalog."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from interlingua.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from interlingua.records import Provider

_VARIABLE = re.compile(r"\$\{(\w+)\}")


def base_url(
    provider: Provider,
    wire: str,
    given: Mapping[str, str],
    known: Callable[[str], str | None] = lambda name: None,
) -> str:
    """Find a base URL.

    Parameters:
        given: Base URLs by provider id, or by `provider/wire` where its wires live apart.
        known: Gives a variable of the URL that more is known of than the environment says.

    Raises:
        UsageError: There is none, it is malformed, or a variable in it is not set.
    """
    url = given.get(f"{provider.id}/{wire}") or given.get(provider.id)
    if url is None:
        endpoint = provider.endpoint(wire)
        if endpoint is not None:
            override = os.environ.get(endpoint.base_url_env) if endpoint.base_url_env else None
            url = override or endpoint.base_url
    if not url:
        raise UsageError(
            f"no base URL is known for {provider.name} over {wire};"
            f" pass Client(endpoints={{{provider.id!r}: 'https://…'}})"
        )
    if "${" in url:
        url = _VARIABLE.sub(lambda match: known(match[1]) or _variable(match[1], provider), url)
    if not url.startswith(("https://", "http://")):
        raise UsageError(f"the base URL of {provider.name} must start with https:// or http://")
    return url


def _variable(name: str, provider: Provider) -> str:
    found = os.environ.get(name)
    if not found:
        raise UsageError(
            f"{provider.name}'s address needs {name}: set it in the environment,"
            f" or pass Client(endpoints={{{provider.id!r}: 'https://…'}})"
        )
    return found
