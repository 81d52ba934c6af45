"""One typed SDK for every language model; public names load on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from interlingua.version import __version__ as __version__

if TYPE_CHECKING:
    from interlingua.adaptations import Adaptation as Adaptation
    from interlingua.auth.aws import AwsCredentials as AwsCredentials
    from interlingua.batches import BatchHandle as BatchHandle
    from interlingua.batches import BatchResult as BatchResult
    from interlingua.batches import BatchStatus as BatchStatus
    from interlingua.binding import ClientOptions as ClientOptions
    from interlingua.budget import Budget as Budget
    from interlingua.chat import AnyAsyncChat as AnyAsyncChat
    from interlingua.chat import AnyChat as AnyChat
    from interlingua.chat import AsyncChat as AsyncChat
    from interlingua.chat import Chat as Chat
    from interlingua.client import AsyncClient as AsyncClient
    from interlingua.client import Client as Client
    from interlingua.context import Context as Context
    from interlingua.conversation import Conversation as Conversation
    from interlingua.conversation import Handoff as Handoff
    from interlingua.cost import AtLeast as AtLeast
    from interlingua.cost import Cost as Cost
    from interlingua.cost import Known as Known
    from interlingua.cost import Unknown as Unknown
    from interlingua.cost import cost_of as cost_of
    from interlingua.cost import total_cost as total_cost
    from interlingua.embeddings import Embeddings as Embeddings
    from interlingua.errors import BadRequest as BadRequest
    from interlingua.errors import BudgetExceeded as BudgetExceeded
    from interlingua.errors import ConnectionFailed as ConnectionFailed
    from interlingua.errors import ContentRejected as ContentRejected
    from interlingua.errors import ContextTooLong as ContextTooLong
    from interlingua.errors import Forbidden as Forbidden
    from interlingua.errors import InterlinguaError as InterlinguaError
    from interlingua.errors import NotFound as NotFound
    from interlingua.errors import OutputError as OutputError
    from interlingua.errors import OutputInvalid as OutputInvalid
    from interlingua.errors import OutputRefused as OutputRefused
    from interlingua.errors import OutputTruncated as OutputTruncated
    from interlingua.errors import Overloaded as Overloaded
    from interlingua.errors import ProtocolError as ProtocolError
    from interlingua.errors import ProviderError as ProviderError
    from interlingua.errors import QuotaExceeded as QuotaExceeded
    from interlingua.errors import RateLimited as RateLimited
    from interlingua.errors import RetiringModelWarning as RetiringModelWarning
    from interlingua.errors import ServerError as ServerError
    from interlingua.errors import StreamInterrupted as StreamInterrupted
    from interlingua.errors import TimedOut as TimedOut
    from interlingua.errors import ToolArgumentsInvalid as ToolArgumentsInvalid
    from interlingua.errors import ToolError as ToolError
    from interlingua.errors import Unauthenticated as Unauthenticated
    from interlingua.errors import UsageError as UsageError
    from interlingua.events import CitationAdded as CitationAdded
    from interlingua.events import Event as Event
    from interlingua.events import HostedToolEnded as HostedToolEnded
    from interlingua.events import HostedToolStarted as HostedToolStarted
    from interlingua.events import MediaAdded as MediaAdded
    from interlingua.events import NestedEvent as NestedEvent
    from interlingua.events import OpaqueAdded as OpaqueAdded
    from interlingua.events import RawChunk as RawChunk
    from interlingua.events import RefusalDelta as RefusalDelta
    from interlingua.events import RefusalEnd as RefusalEnd
    from interlingua.events import RefusalStart as RefusalStart
    from interlingua.events import ReplyEnd as ReplyEnd
    from interlingua.events import ReplyStart as ReplyStart
    from interlingua.events import Restarted as Restarted
    from interlingua.events import RunEvent as RunEvent
    from interlingua.events import StepEnd as StepEnd
    from interlingua.events import StepStart as StepStart
    from interlingua.events import TextDelta as TextDelta
    from interlingua.events import TextEnd as TextEnd
    from interlingua.events import TextStart as TextStart
    from interlingua.events import ThinkingDelta as ThinkingDelta
    from interlingua.events import ThinkingEnd as ThinkingEnd
    from interlingua.events import ThinkingStart as ThinkingStart
    from interlingua.events import ToolCallDelta as ToolCallDelta
    from interlingua.events import ToolCallEnd as ToolCallEnd
    from interlingua.events import ToolCallStart as ToolCallStart
    from interlingua.events import ToolResultAdded as ToolResultAdded
    from interlingua.extraction.outcomes import Invalid as Invalid
    from interlingua.extraction.outcomes import Ok as Ok
    from interlingua.extraction.outcomes import Outcome as Outcome
    from interlingua.extraction.outcomes import Refused as Refused
    from interlingua.extraction.outcomes import Truncated as Truncated
    from interlingua.extraction.partial import Partial as Partial
    from interlingua.extraction.streams import AsyncExtractStream as AsyncExtractStream
    from interlingua.extraction.streams import ExtractStream as ExtractStream
    from interlingua.files import StoredFile as StoredFile
    from interlingua.finish import FinishReason as FinishReason
    from interlingua.function_tools import FunctionTool as FunctionTool
    from interlingua.function_tools import tool as tool
    from interlingua.grammar import Lark as Lark
    from interlingua.grammar import Regex as Regex
    from interlingua.hooks import CallEnded as CallEnded
    from interlingua.hooks import CallFailed as CallFailed
    from interlingua.hooks import CallInfo as CallInfo
    from interlingua.hooks import EventGiven as EventGiven
    from interlingua.hooks import Hooks as Hooks
    from interlingua.hooks import RequestSent as RequestSent
    from interlingua.hooks import ResponseStarted as ResponseStarted
    from interlingua.hooks import RetryPlanned as RetryPlanned
    from interlingua.hooks import ToolEnded as ToolEnded
    from interlingua.hooks import ToolExecution as ToolExecution
    from interlingua.hooks import ToolStarted as ToolStarted
    from interlingua.hosted_calls import HostedCall as HostedCall
    from interlingua.images import ImageEvent as ImageEvent
    from interlingua.images import Images as Images
    from interlingua.images import ImagesEnd as ImagesEnd
    from interlingua.images import PartialImage as PartialImage
    from interlingua.invocation import AsyncByteStream as AsyncByteStream
    from interlingua.invocation import ByteStream as ByteStream
    from interlingua.limits import Limits as Limits
    from interlingua.listed_models import ListedModel as ListedModel
    from interlingua.media import Audio as Audio
    from interlingua.media import Document as Document
    from interlingua.media import Image as Image
    from interlingua.media import Video as Video
    from interlingua.messages import Citation as Citation
    from interlingua.messages import Message as Message
    from interlingua.messages import Opaque as Opaque
    from interlingua.messages import Origin as Origin
    from interlingua.messages import Part as Part
    from interlingua.messages import Refusal as Refusal
    from interlingua.messages import Text as Text
    from interlingua.messages import Thinking as Thinking
    from interlingua.messages import ToolCall as ToolCall
    from interlingua.messages import ToolResult as ToolResult
    from interlingua.messages import assistant as assistant
    from interlingua.messages import developer as developer
    from interlingua.messages import system as system
    from interlingua.messages import tool_result as tool_result
    from interlingua.messages import user as user
    from interlingua.models import lookup as lookup
    from interlingua.moderation import Moderation as Moderation
    from interlingua.moderation import ModerationVerdict as ModerationVerdict
    from interlingua.multipart import FormFile as FormFile
    from interlingua.native_stream import AsyncNativeStream as AsyncNativeStream
    from interlingua.native_stream import NativeStream as NativeStream
    from interlingua.operations.batches import AsyncBatches as AsyncBatches
    from interlingua.operations.batches import Batches as Batches
    from interlingua.operations.embeddings import AsyncEmbedder as AsyncEmbedder
    from interlingua.operations.embeddings import Embedder as Embedder
    from interlingua.operations.files import AsyncFiles as AsyncFiles
    from interlingua.operations.files import Files as Files
    from interlingua.operations.images import AsyncPainter as AsyncPainter
    from interlingua.operations.images import Painter as Painter
    from interlingua.operations.moderation import AsyncModerator as AsyncModerator
    from interlingua.operations.moderation import Moderator as Moderator
    from interlingua.operations.reranking import AsyncReranker as AsyncReranker
    from interlingua.operations.reranking import Reranker as Reranker
    from interlingua.operations.speech import AsyncSpeaker as AsyncSpeaker
    from interlingua.operations.speech import Speaker as Speaker
    from interlingua.operations.transcription import AsyncTranscriber as AsyncTranscriber
    from interlingua.operations.transcription import Transcriber as Transcriber
    from interlingua.plan import CostBounds as CostBounds
    from interlingua.plan import Plan as Plan
    from interlingua.providers import Provider as Provider
    from interlingua.records import ChatModel as ChatModel
    from interlingua.records import Compat as Compat
    from interlingua.records import EmbeddingModel as EmbeddingModel
    from interlingua.records import ImageModel as ImageModel
    from interlingua.records import Model as Model
    from interlingua.records import ModerationModel as ModerationModel
    from interlingua.records import RerankModel as RerankModel
    from interlingua.records import SpeechModel as SpeechModel
    from interlingua.records import TranscriptionModel as TranscriptionModel
    from interlingua.reply import Attempt as Attempt
    from interlingua.reply import Reply as Reply
    from interlingua.reply import Timing as Timing
    from interlingua.request_schema import Problem as Problem
    from interlingua.reranking import RankedDocument as RankedDocument
    from interlingua.reranking import Ranking as Ranking
    from interlingua.routing import Advice as Advice
    from interlingua.routing import RoutedCall as RoutedCall
    from interlingua.routing import Router as Router
    from interlingua.routing import Rule as Rule
    from interlingua.routing import advise as advise
    from interlingua.runs.conditions import called as called
    from interlingua.runs.conditions import repeated_calls as repeated_calls
    from interlingua.runs.decisions import Approve as Approve
    from interlingua.runs.decisions import Decision as Decision
    from interlingua.runs.decisions import Deny as Deny
    from interlingua.runs.decisions import Edit as Edit
    from interlingua.runs.run import PendingCall as PendingCall
    from interlingua.runs.run import Run as Run
    from interlingua.runs.run import Step as Step
    from interlingua.runs.run import StopReason as StopReason
    from interlingua.runs.run import ToolOutcome as ToolOutcome
    from interlingua.runs.settings import RunSettings as RunSettings
    from interlingua.runs.settings import StepPlan as StepPlan
    from interlingua.runs.stream import AsyncRunStream as AsyncRunStream
    from interlingua.runs.stream import RunStream as RunStream
    from interlingua.schema.losses import Loss as Loss
    from interlingua.schema.losses import PortabilityReport as PortabilityReport
    from interlingua.schema.repair import repair_json as repair_json
    from interlingua.settings import Retry as Retry
    from interlingua.settings import Settings as Settings
    from interlingua.settings import Timeouts as Timeouts
    from interlingua.speech import Speech as Speech
    from interlingua.stream import AsyncStream as AsyncStream
    from interlingua.stream import Stream as Stream
    from interlingua.token_counting import TokenCount as TokenCount
    from interlingua.tools import AnyTool as AnyTool
    from interlingua.tools import HostedTool as HostedTool
    from interlingua.tools import NamedTool as NamedTool
    from interlingua.tools import Tool as Tool
    from interlingua.transcription import Segment as Segment
    from interlingua.transcription import Transcript as Transcript
    from interlingua.transcription import TranscriptDelta as TranscriptDelta
    from interlingua.transcription import TranscriptEnd as TranscriptEnd
    from interlingua.transcription import TranscriptEvent as TranscriptEvent
    from interlingua.transcription import TranscriptSegment as TranscriptSegment
    from interlingua.usage import InputParts as InputParts
    from interlingua.usage import OutputParts as OutputParts
    from interlingua.usage import Usage as Usage

# By the module they live in.
_HOMES = {
    "adaptations": "Adaptation",
    "auth.aws": "AwsCredentials",
    "batches": "BatchHandle BatchResult BatchStatus",
    "binding": "ClientOptions",
    "budget": "Budget",
    "chat": "AnyAsyncChat AnyChat AsyncChat Chat",
    "client": "AsyncClient Client",
    "context": "Context",
    "conversation": "Conversation Handoff",
    "cost": "AtLeast Cost Known Unknown cost_of total_cost",
    "embeddings": "Embeddings",
    "errors": (
        "BadRequest BudgetExceeded ConnectionFailed ContentRejected ContextTooLong Forbidden "
        "InterlinguaError NotFound OutputError OutputInvalid OutputRefused OutputTruncated "
        "Overloaded ProtocolError ProviderError QuotaExceeded RateLimited RetiringModelWarning "
        "ServerError StreamInterrupted TimedOut ToolArgumentsInvalid ToolError Unauthenticated "
        "UsageError"
    ),
    "events": (
        "CitationAdded Event HostedToolEnded HostedToolStarted MediaAdded NestedEvent OpaqueAdded "
        "RawChunk RefusalDelta RefusalEnd RefusalStart ReplyEnd ReplyStart Restarted RunEvent "
        "StepEnd StepStart TextDelta TextEnd TextStart ThinkingDelta ThinkingEnd ThinkingStart "
        "ToolCallDelta ToolCallEnd ToolCallStart ToolResultAdded"
    ),
    "extraction.outcomes": "Invalid Ok Outcome Refused Truncated",
    "extraction.partial": "Partial",
    "extraction.streams": "AsyncExtractStream ExtractStream",
    "files": "StoredFile",
    "finish": "FinishReason",
    "function_tools": "FunctionTool tool",
    "grammar": "Lark Regex",
    "hooks": (
        "CallEnded CallFailed CallInfo EventGiven Hooks RequestSent ResponseStarted RetryPlanned"
        " ToolEnded ToolExecution ToolStarted"
    ),
    "hosted_calls": "HostedCall",
    "images": "ImageEvent Images ImagesEnd PartialImage",
    "invocation": "AsyncByteStream ByteStream",
    "limits": "Limits",
    "listed_models": "ListedModel",
    "media": "Audio Document Image Video",
    "messages": (
        "Citation Message Opaque Origin Part Refusal Text Thinking ToolCall ToolResult assistant "
        "developer system tool_result user"
    ),
    "models": "lookup",
    "moderation": "Moderation ModerationVerdict",
    "multipart": "FormFile",
    "native_stream": "AsyncNativeStream NativeStream",
    "operations.batches": "AsyncBatches Batches",
    "operations.embeddings": "AsyncEmbedder Embedder",
    "operations.files": "AsyncFiles Files",
    "operations.images": "AsyncPainter Painter",
    "operations.moderation": "AsyncModerator Moderator",
    "operations.reranking": "AsyncReranker Reranker",
    "operations.speech": "AsyncSpeaker Speaker",
    "operations.transcription": "AsyncTranscriber Transcriber",
    "plan": "CostBounds Plan",
    "providers": "Provider",
    "records": (
        "ChatModel Compat EmbeddingModel ImageModel Model ModerationModel RerankModel SpeechModel "
        "TranscriptionModel"
    ),
    "reply": "Attempt Reply Timing",
    "request_schema": "Problem",
    "reranking": "RankedDocument Ranking",
    "routing": "Advice RoutedCall Router Rule advise",
    "runs.conditions": "called repeated_calls",
    "runs.decisions": "Approve Decision Deny Edit",
    "runs.run": "PendingCall Run Step StopReason ToolOutcome",
    "runs.settings": "RunSettings StepPlan",
    "runs.stream": "AsyncRunStream RunStream",
    "schema.losses": "Loss PortabilityReport",
    "schema.repair": "repair_json",
    "settings": "Retry Settings Timeouts",
    "speech": "Speech",
    "stream": "AsyncStream Stream",
    "token_counting": "TokenCount",
    "tools": "AnyTool HostedTool NamedTool Tool",
    "transcription": (
        "Segment Transcript TranscriptDelta TranscriptEnd TranscriptEvent TranscriptSegment"
    ),
    "usage": "InputParts OutputParts Usage",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

__all__ = ["__version__", *_HOME_OF]  # pyright: ignore[reportUnsupportedDunderAll]  names load on use


def __getattr__(name: str) -> object:
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'interlingua' has no attribute {name!r}")
    loaded: object = getattr(import_module(f"interlingua.{home}"), name)
    globals()[name] = loaded
    return loaded


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME_OF})
