"""Many streams in one process: memory stays flat, and nothing is left open."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from interlingua import AsyncClient, Client, Limits
from interlingua.testing import serve
from tests.runtime.probe import other_model

if TYPE_CHECKING:
    from interlingua.testing import Server

pytestmark = pytest.mark.soak

SEQUENTIAL = 10_000
CONCURRENT = 1_000
KEPT_PER_STREAM = 20
"""Bytes; a stream that left a single small object behind would keep more."""


def open_files() -> int:
    if not os.path.isdir("/proc/self/fd"):  # noqa: PTH112
        return 0
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208  a count is all that is wanted


def test_ten_thousand_streams_in_a_row_keep_nothing() -> None:
    with serve() as server, Client() as client:
        chat = client.chat(other_model("a", server))

        def read(streams: int) -> None:
            for _ in range(streams):
                assert chat.stream("hi").read().text
                # The server keeps what it was asked; that is not the client's memory.
                server.requests.clear()

        read(200)
        gc.collect()
        files, threads = open_files(), threading.active_count()
        read(SEQUENTIAL - 2_000)
        tracemalloc.start()
        try:
            read(400)
            gc.collect()
            before = tracemalloc.get_traced_memory()[0]
            read(1_400)
            gc.collect()
            kept = tracemalloc.get_traced_memory()[0] - before
        finally:
            tracemalloc.stop()
        assert kept / 1_400 < KEPT_PER_STREAM
        assert open_files() == files
        assert threading.active_count() == threads


def test_a_thousand_streams_at_once_all_end_and_leave_nothing() -> None:
    async def read_all(server: Server) -> None:
        async with AsyncClient(limits=Limits(concurrency=200)) as client:
            chat = client.chat(other_model("a", server))
            replies = await asyncio.gather(*[chat.stream("hi").read() for _ in range(CONCURRENT)])
            assert all(reply.text for reply in replies)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    def memory_after(server: Server, rounds: int) -> int:
        for _ in range(rounds):
            asyncio.run(read_all(server))
            server.requests.clear()
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    files, threads = open_files(), threading.active_count()
    with serve() as server:
        memory_after(server, 1)
        tracemalloc.start()
        try:
            before = memory_after(server, 1)
            kept = memory_after(server, 2) - before
        finally:
            tracemalloc.stop()
    gc.collect()
    assert kept / (2 * CONCURRENT) < KEPT_PER_STREAM
    assert open_files() <= files
    assert threading.active_count() <= threads + 1
