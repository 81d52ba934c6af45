"""A model that no catalog has, on any wire, and one way to ask it through either client."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from interlingua import AsyncClient, Client, wires
from interlingua.records import Auth, ChatModel, Endpoint, Provider

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from interlingua.binding import ClientOptions
    from interlingua.events import Event
    from interlingua.messages import Message
    from interlingua.reply import Reply
    from interlingua.settings import Settings
    from interlingua.testing import Server
    from interlingua.tools import Tool

    AnyModel: TypeAlias = ChatModel[Any, Any, Any, Any]

WIRES = wires.NAMES
KEY = "secret-0123456789"
KEY_VARIABLE = "PROBE_API_KEY"

Twin: TypeAlias = Literal["sync", "async"]
TWINS: tuple[Twin, ...] = ("sync", "async")


def provider(*names: str, url: str | None = None) -> Provider:
    return Provider(
        id="probe",
        name="Probe",
        auth=Auth(scheme="bearer", env=(KEY_VARIABLE,)),
        endpoints=tuple([Endpoint(wire=name, base_url=url) for name in names or WIRES]),
    )


def model(wire: str = "openai_chat", server: Server | str | None = None) -> AnyModel:
    """Give a model that speaks one wire, at the test server or another URL."""
    url = server if isinstance(server, str) or server is None else server.base_url(wire)
    return ChatModel(provider=provider(wire, url=url), id="m", wires=(wire,))


def other_model(
    provider_id: str, server: Server | str = "http://127.0.0.1:9", wire: str = "openai_chat"
) -> AnyModel:
    """Give a model of another provider, which needs no key."""
    url = server if isinstance(server, str) else server.base_url(wire)
    endpoints = (Endpoint(wire=wire, base_url=url),)
    own = Provider(id=provider_id, name=provider_id, auth=Auth(scheme="none"), endpoints=endpoints)
    return ChatModel(provider=own, id="m", wires=(wire,))


class Asked:
    """Asks through the client of a kind, made anew for each call; the key is `KEY`.

    What the last stream gave stays in `events`, even where it raised.
    """

    def __init__(self, twin: Twin) -> None:
        self.twin = twin
        self.events: list[Event] = []

    def __repr__(self) -> str:
        return self.twin

    def complete(
        self,
        model: AnyModel,
        messages: str | Sequence[Message[Any]] = "hi",
        *,
        tools: Sequence[Tool] = (),
        extra: Mapping[str, object] | None = None,
        options: ClientOptions | None = None,
        **settings: Unpack[Settings],
    ) -> Reply[Any]:
        if self.twin == "sync":
            with Client(**_with_key(options)) as client:
                chat = client.chat(model)
                return chat.complete(messages, tools=tools, extra=extra, **settings)

        async def call() -> Reply[Any]:
            async with AsyncClient(**_with_key(options)) as client:
                chat = client.chat(model)
                return await chat.complete(messages, tools=tools, extra=extra, **settings)

        return asyncio.run(call())

    def stream(
        self,
        model: AnyModel,
        messages: str | Sequence[Message[Any]] = "hi",
        *,
        raw_chunks: bool = False,
        options: ClientOptions | None = None,
        **settings: Unpack[Settings],
    ) -> Reply[Any]:
        """Read a stream to its end."""
        self.events = []
        if self.twin == "sync":
            with Client(**_with_key(options)) as client:
                chat = client.chat(model)
                with chat.stream(messages, raw_chunks=raw_chunks, **settings) as stream:
                    for event in stream:
                        self.events.append(event)
                return stream.reply

        async def call() -> Reply[Any]:
            async with AsyncClient(**_with_key(options)) as client:
                chat = client.chat(model)
                async with chat.stream(messages, raw_chunks=raw_chunks, **settings) as stream:
                    async for event in stream:
                        self.events.append(event)
                return stream.reply

        return asyncio.run(call())


def _with_key(options: ClientOptions | None) -> ClientOptions:
    return cast("ClientOptions", {"credentials": {"probe": KEY}, **(options or {})})
