from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes
from typing import TYPE_CHECKING, Any, cast

import pytest

from interlingua.errors import NotFound, ProtocolError, UsageError
from interlingua.files import StoredFile
from interlingua.media import Document, Image
from tests.runtime.json_endpoint import Asked, JsonEndpoint, Said
from tests.runtime.operations.bind import made
from tests.runtime.probe import TWINS, Twin

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from interlingua.operations.files import Files

OPENAI = {
    "id": "file-1",
    "object": "file",
    "bytes": 3,
    "created_at": 1_700_000_000,
    "filename": "a.pdf",
    "purpose": "user_data",
    "status": "processed",
}
ANTHROPIC = {
    "id": "file_1",
    "filename": "a.png",
    "mime_type": "image/png",
    "size_bytes": 3,
    "created_at": "2026-01-02T03:04:05Z",
}
GOOGLE = {
    "name": "files/1",
    "displayName": "a.pdf",
    "mimeType": "application/pdf",
    "sizeBytes": "3",
    "createTime": "2026-01-02T03:04:05Z",
    "uri": "https://example.org/v1beta/files/1",
    "state": "ACTIVE",
}


def parts(asked: Asked) -> list[tuple[str | None, str | None, str, bytes]]:
    """Read a form as the standard library does: name, file name, media type and bytes."""
    head = f"content-type: {asked.headers['content-type']}\r\n\r\n".encode()
    form = message_from_bytes(head + asked.body)
    found: list[tuple[str | None, str | None, str, bytes]] = []
    for each in form.walk():
        if each.is_multipart():
            continue
        name = each.get_param("name", header="content-disposition")
        body = each.get_payload(decode=True)
        assert isinstance(body, bytes)
        found.append(
            (str(name) if name else None, each.get_filename(), each.get_content_type(), body)
        )
    return found


@pytest.mark.parametrize("twin", TWINS)
def test_a_file_is_uploaded_with_its_name_type_and_purpose(twin: Twin, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF\r\n--")
    with JsonEndpoint(Said(OPENAI)) as endpoint:
        stored = made("openai", endpoint, twin, lambda client: client.files("openai").upload(path))
    assert (stored.id, stored.name, stored.size) == ("file-1", "a.pdf", 3)
    assert stored.created == datetime.fromtimestamp(1_700_000_000, UTC)
    assert stored.part() == Document.from_file_id("file-1")
    (asked,) = endpoint.asked
    assert asked.path == "/files"
    assert parts(asked) == [
        ("purpose", None, "text/plain", b"user_data"),
        ("file", "a.pdf", "application/pdf", b"%PDF\r\n--"),
    ]


def test_anthropic_is_sent_its_version_and_the_file_alone() -> None:
    with JsonEndpoint(Said(ANTHROPIC)) as endpoint:
        stored = made(
            "anthropic",
            endpoint,
            "sync",
            lambda client: client.files("anthropic").upload(b"abc", name='a "b".png'),
        )
    assert stored.part() == Image.from_file_id("file_1", "image/png")
    (asked,) = endpoint.asked
    assert asked.path == "/v1/files"
    assert asked.headers["anthropic-version"] == "2023-06-01"
    assert asked.headers["anthropic-beta"] == "files-api-2025-04-14"
    assert parts(asked) == [("file", "a %22b%22.png", "image/png", b"abc")]


def test_gemini_is_sent_metadata_and_bytes_and_refers_by_address() -> None:
    with JsonEndpoint(Said({"file": GOOGLE})) as endpoint:
        stored = made(
            "google",
            endpoint,
            "sync",
            lambda client: client.files("google").upload(b"abc", name="a.pdf"),
        )
    assert (stored.id, stored.size, stored.status) == ("files/1", 3, "ACTIVE")
    assert stored.part() == Document.from_file_id(GOOGLE["uri"], "application/pdf")
    (asked,) = endpoint.asked
    assert asked.path == "/upload/v1beta/files"
    assert asked.headers["x-goog-upload-protocol"] == "multipart"
    assert parts(asked) == [
        (None, None, "application/json", b'{"file":{"displayName":"a.pdf"}}'),
        (None, None, "application/pdf", b"abc"),
    ]


@pytest.mark.parametrize("twin", TWINS)
@pytest.mark.parametrize(
    ("provider", "pages", "paths"),
    [
        (
            "openai",
            ({"data": [OPENAI], "has_more": True}, {"data": [OPENAI], "has_more": False}),
            ["/files?limit=1000", "/files?limit=1000&after=file-1"],
        ),
        (
            "anthropic",
            ({"data": [ANTHROPIC], "has_more": True}, {"data": [ANTHROPIC], "has_more": False}),
            ["/v1/files?limit=1000", "/v1/files?limit=1000&after_id=file_1"],
        ),
        (
            "google",
            ({"files": [GOOGLE], "nextPageToken": "n"}, {"files": [GOOGLE]}),
            ["/v1beta/files?pageSize=100", "/v1beta/files?pageSize=100&pageToken=n"],
        ),
    ],
)
def test_every_page_of_files_is_read(
    provider: str, pages: tuple[dict[str, object], ...], paths: list[str], twin: Twin
) -> None:
    with JsonEndpoint(*[Said(page) for page in pages]) as endpoint:
        found = made(provider, endpoint, twin, lambda client: client.files(provider).list())
    assert len(found) == 2
    assert [asked.path for asked in endpoint.asked] == paths


@pytest.mark.parametrize("twin", TWINS)
@pytest.mark.parametrize(
    ("provider", "file", "paths"),
    [
        ("openai", OPENAI, ["/files/file-1", "/files/file-1/content", "/files/file-1"]),
        (
            "anthropic",
            ANTHROPIC,
            ["/v1/files/file_1", "/v1/files/file_1/content", "/v1/files/file_1"],
        ),
        (
            "google",
            GOOGLE,
            ["/v1beta/files/1", "/v1beta/files/1:download?alt=media", "/v1beta/files/1"],
        ),
    ],
)
def test_a_file_is_asked_for_read_and_deleted(
    provider: str, file: dict[str, object], paths: list[str], twin: Twin
) -> None:
    stored = StoredFile(provider, str(file.get("id") or file["name"]))
    said = (Said(file), Said(b"\x00abc"), Said({}))
    with JsonEndpoint(*said) as endpoint:
        got = made(provider, endpoint, twin, lambda client: client.files(provider).get(stored))
        content = made(
            provider, endpoint, twin, lambda client: client.files(provider).content(stored)
        )
        made(provider, endpoint, twin, lambda client: client.files(provider).delete(stored))
    assert (got.id, content) == (stored.id, b"\x00abc")
    assert [asked.path for asked in endpoint.asked] == paths
    assert [asked.method for asked in endpoint.asked] == ["GET", "GET", "DELETE"]


def test_an_unknown_file_is_the_typed_error() -> None:
    said = Said({"error": {"message": "No such file", "code": None}}, 404)
    with JsonEndpoint(said) as endpoint, pytest.raises(NotFound, match="No such file"):
        made("openai", endpoint, "sync", lambda client: client.files("openai").get("file-0"))


@pytest.mark.parametrize("said", [{}, {"object": "file"}])
def test_an_answer_that_names_no_file_is_an_error(said: dict[str, object]) -> None:
    with JsonEndpoint(Said(said)) as endpoint, pytest.raises(ProtocolError, match="no file"):
        made("openai", endpoint, "sync", lambda client: client.files("openai").get("file-0"))


WRONG: list[tuple[str, Callable[[Files], object], str]] = [
    ("openai", lambda files: files.upload("/nowhere/a.pdf"), "No such file"),
    ("openai", lambda files: files.upload(b"abc"), "pass name="),
    ("openai", lambda files: files.upload(b"", name="a"), "is empty"),
    ("openai", lambda files: files.upload(cast("Any", 3)), "no file"),
    ("openai", lambda files: files.upload(Image.from_file_id("x")), "reference"),
    ("openai", lambda files: files.upload(b"a", **cast("Any", {"colour": 1})), "unknown setting"),
    ("openai", lambda files: files.get(""), "id is empty"),
    ("openai", lambda files: files.get(StoredFile("google", "x")), "kept by google"),
    ("google", lambda files: files.upload(b"a", name="a", purpose="x"), "purpose="),
    ("google-vertex", lambda files: files.list(), "keeps no files"),
]


@pytest.mark.parametrize(("provider", "call", "words"), WRONG)
def test_a_wrong_call_is_told_before_the_network(
    provider: str, call: Callable[[Files], object], words: str
) -> None:
    with JsonEndpoint(Said({})) as endpoint, pytest.raises(UsageError, match=words):
        made(provider, endpoint, "sync", lambda client: call(client.files(provider)))
    assert endpoint.asked == []
