"""The files that a provider keeps, bound to a client."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from interlingua import jsontext, models
from interlingua.errors import ProtocolError, UsageError
from interlingua.failures import error_of
from interlingua.files import file_content
from interlingua.invocation import awaited, invoke
from interlingua.operation import Operation
from interlingua.operations.file_dialects import dialect_of
from interlingua.setting_names import check_names
from interlingua.settings import CallSettings

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from typing_extensions import Unpack

    from interlingua.connection import AsyncTransport, Transport
    from interlingua.exchange import Defaults
    from interlingua.files import StoredFile
    from interlingua.http import HttpResponse, OperationRequest
    from interlingua.media import Audio, Document, Image, Video
    from interlingua.records import Provider
    from interlingua.values import JsonObject

    FileSource: TypeAlias = str | os.PathLike[str] | bytes | Image | Audio | Video | Document

ResultT = TypeVar("ResultT")


class UploadSettings(CallSettings, total=False):
    """What a caller may set for `upload`.

    Parameters:
        name: What the provider calls the file; needed for bytes.
        media_type: Its MIME type; told by its name where not given.
        purpose: What it is for, in the provider's words, where it asks.
    """

    name: str | None
    media_type: str | None
    purpose: str | None


class _Bound:
    """A provider's files, bound to a client; writes the calls, and does no I/O."""

    def __init__(self, provider: Provider | str, defaults: Defaults) -> None:
        self.provider = models.provider_of(provider)
        self._wire, self._dialect = dialect_of(self.provider)
        self._defaults = defaults

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.provider.id})"

    def _upload(self, file: FileSource, settings: UploadSettings) -> Operation[StoredFile]:
        check_names(settings, UploadSettings.__annotations__, takes_extra=False)
        content = file_content(file, settings.get("name"), settings.get("media_type"))
        request = self._dialect.upload(content, settings.get("purpose"))
        return self._operation("files.upload", request, self._stored, settings)

    def _get(self, file: StoredFile | str, settings: CallSettings) -> Operation[StoredFile]:
        request = self._dialect.get(self._id(file))
        return self._operation("files.get", request, self._stored, settings)

    def _content(self, file: StoredFile | str, settings: CallSettings) -> Operation[bytes]:
        request = self._dialect.content(self._id(file))
        return self._operation("files.content", request, _bytes, settings)

    def _delete(self, file: StoredFile | str, settings: CallSettings) -> Operation[bool]:
        request = self._dialect.delete(self._id(file))
        return self._operation("files.delete", request, _done, settings)

    def _page(
        self, after: str | None, settings: CallSettings
    ) -> Operation[tuple[list[StoredFile], str | None]]:
        request = self._dialect.listing(after)
        return self._operation("files.list", request, partial(self._listed, after), settings)

    def _operation(
        self,
        name: str,
        request: OperationRequest,
        read: Callable[[HttpResponse], ResultT],
        settings: CallSettings,
    ) -> Operation[ResultT]:
        return Operation(
            self._defaults,
            name,
            self.provider,
            self._wire,
            request,
            read,
            error_of=error_of,
            settings=settings,
        )

    def _stored(self, response: HttpResponse) -> StoredFile:
        return self._named(jsontext.decode_object(response.body))

    def _named(self, raw: JsonObject) -> StoredFile:
        stored = self._dialect.read(self.provider.id, raw)
        if not stored.id:
            raise ProtocolError("the answer names no file")
        return stored

    def _listed(
        self, after: str | None, response: HttpResponse
    ) -> tuple[list[StoredFile], str | None]:
        found, following = self._dialect.page(jsontext.decode_object(response.body), after)
        if not isinstance(found, list):
            raise ProtocolError("the answer names no list of files")
        stored = [self._named(each) for each in found if isinstance(each, dict)]
        # A page that names itself as the next would be read for ever.
        return stored, None if following == after else following

    def _id(self, file: StoredFile | str) -> str:
        if isinstance(file, str):
            if not file:
                raise UsageError("a file's id is empty")
            return file
        if file.provider != self.provider.id:
            raise UsageError(f"file {file.id} is kept by {file.provider}, not {self.provider.id}")
        return file.id


class Files(_Bound):
    """The files that a provider keeps, bound to a `Client`."""

    def __init__(self, provider: Provider | str, defaults: Defaults, transport: Transport) -> None:
        super().__init__(provider, defaults)
        self._transport = transport

    def upload(self, file: FileSource, **settings: Unpack[UploadSettings]) -> StoredFile:
        """Store a file; `StoredFile.part()` refers to it in a message.

        Parameters:
            file: A path, bytes with `name=`, or a medium that holds its bytes.
            settings: See `UploadSettings`.

        Raises:
            UsageError: The file cannot be read, or the provider takes no such setting.
            InterlinguaError: The call failed.
        """
        return invoke(self._upload(file, settings), self._transport)

    def list(self, **settings: Unpack[CallSettings]) -> list[StoredFile]:
        """List every file, page by page."""
        files, after = invoke(self._page(None, settings), self._transport)
        while after is not None:
            more, after = invoke(self._page(after, settings), self._transport)
            files += more
        return files

    def get(self, file: StoredFile | str, **settings: Unpack[CallSettings]) -> StoredFile:
        """Ask what is known of a file, such as whether it can be used yet."""
        return invoke(self._get(file, settings), self._transport)

    def content(self, file: StoredFile | str, **settings: Unpack[CallSettings]) -> bytes:
        """Give a file's bytes, where the provider gives them back."""
        return invoke(self._content(file, settings), self._transport)

    def delete(self, file: StoredFile | str, **settings: Unpack[CallSettings]) -> None:
        """Delete a file."""
        invoke(self._delete(file, settings), self._transport)


class AsyncFiles(_Bound):
    """The files that a provider keeps, bound to an `AsyncClient`; see `Files`."""

    def __init__(
        self, provider: Provider | str, defaults: Defaults, transport: AsyncTransport
    ) -> None:
        super().__init__(provider, defaults)
        self._transport = transport

    async def upload(self, file: FileSource, **settings: Unpack[UploadSettings]) -> StoredFile:
        """Store a file; `StoredFile.part()` refers to it in a message."""
        return await awaited(self._upload(file, settings), self._transport)

    async def list(self, **settings: Unpack[CallSettings]) -> list[StoredFile]:
        """List every file, page by page."""
        files, after = await awaited(self._page(None, settings), self._transport)
        while after is not None:
            more, after = await awaited(self._page(after, settings), self._transport)
            files += more
        return files

    async def get(self, file: StoredFile | str, **settings: Unpack[CallSettings]) -> StoredFile:
        """Ask what is known of a file, such as whether it can be used yet."""
        return await awaited(self._get(file, settings), self._transport)

    async def content(self, file: StoredFile | str, **settings: Unpack[CallSettings]) -> bytes:
        """Give a file's bytes, where the provider gives them back."""
        return await awaited(self._content(file, settings), self._transport)

    async def delete(self, file: StoredFile | str, **settings: Unpack[CallSettings]) -> None:
        """Delete a file."""
        await awaited(self._delete(file, settings), self._transport)


def _bytes(response: HttpResponse) -> bytes:
    return response.body


def _done(response: HttpResponse) -> bool:
    return True
