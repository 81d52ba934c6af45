"""Embedding models bound to a client: inputs split into requests, and vectors in order again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from math import ceil
from typing import TYPE_CHECKING, cast, get_args

from interlingua.cost import cost_of
from interlingua.embeddings import (
    EmbeddingAnswer,
    EmbeddingInput,
    EmbeddingRequest,
    Embeddings,
    EmbeddingTask,
    VectorEncoding,
)
from interlingua.errors import ProtocolError, UsageError
from interlingua.estimate import estimate_input, estimate_text
from interlingua.media import Image
from interlingua.messages import user
from interlingua.operation import Operation, OperationUse
from interlingua.operations.binding import BoundModel, bound
from interlingua.operations.concurrent import awaited_all, invoke_all
from interlingua.records import EmbeddingModel
from interlingua.refusal import leave_out
from interlingua.setting_names import check_names
from interlingua.settings import CallSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from interlingua.adaptations import Adaptation
    from interlingua.connection import AsyncTransport, Transport
    from interlingua.cost import Cost
    from interlingua.embeddings import EmbeddingWire
    from interlingua.exchange import Defaults
    from interlingua.http import HttpResponse
    from interlingua.settings import Unsupported
    from interlingua.usage import Usage

WIRES = (
    "openai_embeddings",
    "google_embed",
    "vertex_embed",
    "cohere_embed",
    "bedrock_titan_text",
    "bedrock_titan_text_v2",
    "bedrock_titan_image",
    "bedrock_nova_embed",
    "bedrock_cohere_embed",
)
"""The protocols for vectors that are written."""

CONCURRENCY = 8


class EmbedSettings(CallSettings, total=False):
    """What a caller may set for `embed`.

    Parameters:
        task: What the vectors are for.
        dimensions: How long the vectors shall be.
        encoding: How they travel; the bytes of floats where the endpoint can.
        user_id: Whose inputs these are.
        extra: Fields of the wire's own request, merged last.
        concurrency: How many requests may be under way at once.
        unsupported: What becomes of a setting that cannot be sent.
    """

    task: EmbeddingTask | None
    dimensions: int | None
    encoding: VectorEncoding | None
    user_id: str | None
    extra: Mapping[str, object] | None
    concurrency: int
    unsupported: Unsupported


class _Embedding:
    """One call of `embed`: its requests, and their answers joined again; no I/O."""

    def __init__(
        self,
        model: EmbeddingModel,
        wire: EmbeddingWire,
        defaults: Defaults,
        inputs: str | Sequence[EmbeddingInput],
        settings: EmbedSettings,
    ) -> None:
        self._model = model
        self._wire = wire
        self._defaults = defaults
        self._settings = settings
        self._adapted: list[Adaptation] = []
        given = _checked_inputs(inputs)
        _check_readable(given, model, wire)
        self._wanted = _checked_settings(model, wire, settings, self._adapted)
        self.concurrency = settings.get("concurrency", CONCURRENCY)
        if self.concurrency < 1:
            raise UsageError(f"concurrency={self.concurrency}: give 1 or more")
        self._batches = batches_of(given, model, wire)
        self.operations = [self._operation(batch) for batch in self._batches]

    def _operation(self, inputs: tuple[EmbeddingInput, ...]) -> Operation[EmbeddingAnswer]:
        model, wire, wanted = self._model, self._wire, self._wanted
        adapted: list[Adaptation] = []
        request = EmbeddingRequest(
            model,
            inputs,
            wanted.get("task"),
            wanted.get("dimensions"),
            wanted.get("encoding"),
            wanted.get("user_id"),
            self._settings.get("extra") or {},
            adapted,
            self._settings.get("unsupported", "raise"),
        )

        def read(response: HttpResponse) -> EmbeddingAnswer:
            answer = wire.decode(response, request)
            if len(answer.rows) != len(inputs):
                raise ProtocolError(
                    f"{model} gave {len(answer.rows)} vectors for {len(inputs)} inputs"
                )
            return answer

        def use(answer: EmbeddingAnswer) -> OperationUse:
            return OperationUse(answer.usage, self._cost(answer.usage))

        operation = Operation(
            self._defaults,
            "embeddings",
            model.provider,
            wire.name,
            wire.encode(request),
            read,
            error_of=wire.error,
            settings=self._settings,
            model=model,
            use=use,
            input_tokens=sum([tokens_of(each) for each in inputs]),
        )
        # What is true of one request is true of all.
        self._adapted += [each for each in adapted if each not in self._adapted]
        return operation

    def name(self, at: int) -> str:
        """Say which inputs a request holds."""
        first = sum([len(batch) for batch in self._batches[:at]])
        last = first + len(self._batches[at]) - 1
        return f"request {at + 1} of {len(self._batches)}, with inputs {first} to {last}"

    def joined(self, answers: Sequence[EmbeddingAnswer]) -> Embeddings:
        """Put the answers together."""
        usage = sum([answer.usage for answer in answers[1:]], answers[0].usage)
        return Embeddings(
            tuple([row for answer in answers for row in answer.rows]),
            usage,
            self._cost(usage),
            self._model,
            tuple(self._adapted),
            tuple([answer.raw for answer in answers]),
            answers[0].served_model,
        )

    def _cost(self, usage: Usage) -> Cost:
        moment = datetime.fromtimestamp(self.operations[0].started_at, UTC)
        return cost_of(self._model, usage, at=moment)


class Embedder(BoundModel[EmbeddingModel, "EmbeddingWire"]):
    """An embedding model bound to a `Client`."""

    def __init__(
        self,
        model: EmbeddingModel,
        wire: EmbeddingWire,
        defaults: Defaults,
        transport: Transport,
    ) -> None:
        super().__init__(model, wire, defaults)
        self._transport = transport

    def embed(
        self, inputs: str | Sequence[EmbeddingInput], **settings: Unpack[EmbedSettings]
    ) -> Embeddings:
        """Turn inputs into vectors, one each, in their order.

        Many inputs are split into as many requests as the endpoint's limits want, made at once.

        Parameters:
            inputs: Texts, or images where the model reads them; a single text is one input.
            settings: See `EmbedSettings`.

        Raises:
            UsageError: The call is wrong; nothing was sent.
            InterlinguaError: A request failed; a note says which inputs it held.
        """
        embedding = _Embedding(self.model, self._wire, self._defaults, inputs, settings)
        answers = invoke_all(
            embedding.operations,
            self._transport,
            concurrency=embedding.concurrency,
            name=embedding.name,
        )
        return embedding.joined(answers)


class AsyncEmbedder(BoundModel[EmbeddingModel, "EmbeddingWire"]):
    """An embedding model bound to an `AsyncClient`."""

    def __init__(
        self,
        model: EmbeddingModel,
        wire: EmbeddingWire,
        defaults: Defaults,
        transport: AsyncTransport,
    ) -> None:
        super().__init__(model, wire, defaults)
        self._transport = transport

    async def embed(
        self, inputs: str | Sequence[EmbeddingInput], **settings: Unpack[EmbedSettings]
    ) -> Embeddings:
        """Turn inputs into vectors, one each, in their order; the twin of `Embedder.embed`."""
        embedding = _Embedding(self.model, self._wire, self._defaults, inputs, settings)
        answers = await awaited_all(
            embedding.operations,
            self._transport,
            concurrency=embedding.concurrency,
            name=embedding.name,
        )
        return embedding.joined(answers)


def bound_embedding(
    model: EmbeddingModel | str, wire: str | None
) -> tuple[EmbeddingModel, EmbeddingWire]:
    """Find an embedding model and the wire to ask it over.

    Raises:
        UsageError: There is none.
    """
    found, spoken = bound(model, EmbeddingModel, wire, WIRES)
    return found, cast("EmbeddingWire", spoken)


def _checked_inputs(inputs: str | Sequence[EmbeddingInput]) -> list[EmbeddingInput]:
    if isinstance(inputs, str | Image):
        inputs = [inputs]
    if not isinstance(cast("object", inputs), Iterable):
        raise UsageError(f"inputs is a {type(inputs).__name__}; pass a text or a list of them")
    given = list(inputs)
    if not given:
        raise UsageError("there is nothing to embed; pass at least one text")
    for at, each in enumerate(cast("list[object]", given)):
        if not isinstance(each, str | Image):
            raise UsageError(f"inputs[{at}] is a {type(each).__name__}; pass a text or an Image")
        if each == "":
            raise UsageError(f"inputs[{at}] is empty; there is no vector of nothing")
    return given


def _check_readable(
    inputs: Sequence[EmbeddingInput], model: EmbeddingModel, wire: EmbeddingWire
) -> None:
    at = next((at for at, each in enumerate(inputs) if isinstance(each, Image)), None)
    if at is None:
        return
    if not wire.reads_images:
        raise UsageError(f"inputs[{at}]: the {wire.name} wire takes texts only")
    if model.reads is not None and "image" not in model.reads:
        raise UsageError(
            f"inputs[{at}]: {model} does not read image; it reads {', '.join(model.reads)}"
        )


def _checked_settings(
    model: EmbeddingModel, wire: EmbeddingWire, settings: EmbedSettings, adapted: list[Adaptation]
) -> EmbedSettings:
    """Keep what the wire can say; raise, warn of or note the rest."""
    check_names(settings, EmbedSettings.__annotations__)
    kept: dict[str, object] = {}
    for name, given in settings.items():
        if name not in _WELL_FORMED or given is None:
            continue
        wanted, is_well_formed = _WELL_FORMED[name]
        if not is_well_formed(given):
            raise UsageError(f"{name}={given!r}: give {wanted}")
        if name in wire.settings:
            kept[name] = given
            continue
        leave_out(
            name,
            f"the {wire.name} wire has no such setting",
            policy=settings.get("unsupported", "raise"),
            model=model,
            wire=wire.name,
            adaptations=adapted,
        )
    return cast("EmbedSettings", kept)


_TASKS, _ENCODINGS = get_args(EmbeddingTask), get_args(VectorEncoding)

_WELL_FORMED: dict[str, tuple[str, Callable[[object], bool]]] = {
    "task": (f"one of {', '.join(_TASKS)}", _TASKS.__contains__),
    "dimensions": ("a positive whole number", lambda given: type(given) is int and given > 0),
    "encoding": (f"one of {', '.join(_ENCODINGS)}", _ENCODINGS.__contains__),
    "user_id": ("a text", lambda given: isinstance(given, str) and given != ""),
}


def tokens_of(given: EmbeddingInput) -> int:
    """Estimate the tokens of one input."""
    return estimate_text(given) if isinstance(given, str) else estimate_input([user(given)])


def batches_of(
    inputs: Sequence[EmbeddingInput], model: EmbeddingModel, wire: EmbeddingWire
) -> list[tuple[EmbeddingInput, ...]]:
    """Split inputs so that each request keeps to its endpoint's count, tokens and bytes."""
    endpoint = model.provider.endpoint(wire.name)
    most = (endpoint and endpoint.max_inputs) or wire.max_inputs
    most_tokens = (endpoint and endpoint.max_input_tokens) or None
    batches: list[tuple[EmbeddingInput, ...]] = []
    batch: list[EmbeddingInput] = []
    tokens = size = 0
    for each in inputs:
        own_tokens = 0 if most_tokens is None else ceil(tokens_of(each) * _CAUTION)
        own_size = len(each.encode()) if isinstance(each, str) else len(each.data or b"") * 4 // 3
        is_full = (
            len(batch) == most
            or (most_tokens is not None and tokens + own_tokens > most_tokens)
            or size + own_size > _MOST_BYTES
        )
        if batch and is_full:
            batches.append(tuple(batch))
            batch, tokens, size = [], 0, 0
        batch.append(each)
        tokens += own_tokens
        size += own_size
    return [*batches, tuple(batch)]


_CAUTION = 1.5
"""How far an estimate of tokens may be below the truth."""

_MOST_BYTES = 8_000_000
"""Of one request's inputs, so that none is refused for its size."""
