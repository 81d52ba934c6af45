"""The wire of Anthropic's Messages API inside Bedrock's InvokeModel and its stream."""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from binascii import Error
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from interlingua import jsontext
from interlingua.errors import ProtocolError
from interlingua.eventstream import EVENTSTREAM, UnionParser
from interlingua.framing import Framing
from interlingua.wire import EncodedRequest
from interlingua.wires.anthropic_messages import WIRE as MESSAGES
from interlingua.wires.anthropic_messages import AnthropicMessages
from interlingua.wires.hosted import Envelope, HostedWire

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.output import OutputMode
    from interlingua.request import ChatRequest
    from interlingua.wire import Wire

# InvokeModel says the tier in a header of its own, and takes no word on the user.
_UNSAID = ("service_tier", "user_id")
_OPERATION = re.compile(r"/invoke[a-z-]*$")


class InvokedEvents:
    """Unwraps Anthropic's events from the chunks of InvokeModelWithResponseStream."""

    __slots__ = ("_messages",)

    def __init__(self) -> None:
        self._messages = UnionParser()

    def feed(self, chunk: bytes) -> list[bytes]:
        """Take bytes as they came; give the data of each event they complete.

        Raises:
            ProtocolError: The bytes are not framed as they should be.
        """
        return [_unwrapped(data) for data in self._messages.feed(chunk)]

    def finish(self) -> list[bytes]:
        """Say that the bytes have ended; raises like `UnionParser.finish`."""
        return self._messages.finish()


def _unwrapped(data: bytes) -> bytes:
    message = jsontext.decode_object(data)
    wrapped = message.get("chunk")
    if isinstance(wrapped, dict) and isinstance(wrapped.get("bytes"), str):
        try:
            return b64decode(str(wrapped["bytes"]), validate=True)
        except Error as error:
            raise ProtocolError(f"a chunk of the stream is not base64: {error}") from error
    if ":message-type" not in message:
        return data
    # What Bedrock says of a failure, in the form of Anthropic's own.
    name = next((name for name in message if name != ":message-type"), "")
    said = message.get(name)
    body = said if isinstance(said, dict) else {}
    failure = {**body, "type": name, "message": body.get("message") or body.get("originalMessage")}
    return json.dumps({"type": "error", "error": failure}).encode()


class AnthropicBedrock(HostedWire):
    """Anthropic's Messages API on Amazon Bedrock."""

    name: ClassVar[str] = "anthropic_bedrock"
    framing: ClassVar[Framing] = Framing(EVENTSTREAM.media_type, InvokedEvents)
    outputs: ClassVar[tuple[OutputMode, ...]] = AnthropicMessages.outputs
    prefix: ClassVar[tuple[str, ...]] = AnthropicMessages.prefix
    settings: ClassVar[Mapping[str, str]] = MappingProxyType(
        {name: how for name, how in AnthropicMessages.settings.items() if name not in _UNSAID}
    )
    carried: ClassVar[Wire] = MESSAGES
    envelope: ClassVar[Envelope] = Envelope(
        path="/model/{model}/invoke",
        stream_path="/model/{model}/invoke-with-response-stream",
        adds=(("anthropic_version", "bedrock-2023-05-31"),),
        omits=("model", "stream"),
        moves=(("anthropic-beta", "anthropic_beta"),),
        leaves=("anthropic-version",),
    )

    def encode_count_tokens(self, request: ChatRequest) -> EncodedRequest:
        """Write a request that counts what another, which goes along whole, would put in."""
        invoked = self.encode(request)
        path = _OPERATION.sub("/count-tokens", invoked.path)
        wrapped = b64encode(jsontext.encode(invoked.body)).decode()
        return EncodedRequest(path, {"input": {"invokeModel": {"body": wrapped}}})

    def decode_count_tokens(self, body: bytes) -> int:
        """Read how many input tokens a request has.

        Raises:
            ProtocolError: The body does not say.
        """
        counted = jsontext.decode_object(body).get("inputTokens")
        if type(counted) is not int:
            raise ProtocolError("the provider's token count names no inputTokens")
        return counted


WIRE = AnthropicBedrock()
