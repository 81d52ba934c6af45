"""What can be wrong with a source, a distilled schema or a correction; one base for all."""

from __future__ import annotations


class SchemaError(ValueError):
    """Something of `schemas/` or of its sources needs a person; the message says what."""


class UnreadableSchemaError(SchemaError):
    """A description says something that cannot be reduced to shapes."""


class MissingRootError(SchemaError):
    """A source has not the operation or component that `sources.yaml` keeps."""


class NameClashError(SchemaError):
    """Two different shapes would get the same name."""


class UnavailableSourceError(SchemaError):
    """A source cannot be read from its address, or made from its package."""


class PinMismatchError(SchemaError):
    """A source is not what its pin says."""


class StalePatchError(SchemaError):
    """A correction does not fit the description: it was fixed upstream, or has moved."""
