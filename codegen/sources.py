"""`schemas/sources.yaml`: where each wire's description comes from, and what is kept of it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from codegen.distill.document import Framing
from codegen.distill.yaml_text import load_yaml

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class PackageTypes(_Strict):
    """The types of one operation in a Python package, each as `module:name`."""

    request: str | None = None
    response: str | None = None
    stream: str | None = None


class Source(_Strict):
    """One pinned upstream description.

    Attributes:
        kind: `openapi` for a document, `botocore` for a service model that this package ships,
            `python-types` for the types of a pinned package.
        file: The file name under a mirror that serves copies.
        url: The public address: of the document, or of the package's release.
        revision: The upstream version, date or commit.
        sha256: Of the document's bytes; of a package's types, of their canonical JSON.
        licence: The SPDX name, or what is known of it.
        package: The package's name on the package index.
        holds: Where the package holds the document.
        requires: What else the isolated environment must hold, pinned.
        types: Per path, which types of the package are the operation's.
        mirrored: Whether mirrors must hold it; of a package's types only, which can be made anew.
        rename: Pattern and replacement pairs that give components their plain names.
    """

    kind: Literal["botocore", "openapi", "python-types"]
    file: str
    url: str
    revision: str
    sha256: Sha256
    licence: str
    package: str | None = None
    holds: str | None = None
    requires: list[str] = Field(default_factory=list[str])
    types: dict[str, PackageTypes] = Field(default_factory=dict[str, PackageTypes])
    mirrored: bool = True
    rename: list[tuple[str, str]] = Field(default_factory=list[tuple[str, str]])


class KeptOperation(_Strict):
    """One operation that is kept, and the root names its bodies get.

    Attributes:
        name: What callers call it.
        path: The operation's path, the same in each source.
        at: The path as it is called, where the sources write it otherwise.
        query: The root name of what its query takes.
        omit: Properties of the request and the query that travel elsewhere, in the path for one.
        binary: Whether the answer is bytes.
        framing: How its stream is framed.
    """

    name: str
    path: str
    at: str | None = None
    method: str = "post"
    query: str | None = None
    binary: bool = False
    framing: Framing = "sse"
    request: str | None = None
    response: str | None = None
    stream: str | None = None
    error: str | None = None
    omit: list[str] = Field(default_factory=list[str])


class StreamEnd(_Strict):
    """How a stream says that it is whole: data of its own, or a field of its last event.

    Attributes:
        data: The last event's data, where that is no JSON.
        field: A field of the last event; by itself it is enough where no values are named.
        values: What the field then holds.
    """

    data: str | None = None
    field: str | None = None
    values: list[str | bool] = Field(default_factory=list[str | bool])


class NativeAccess(_Strict):
    """How a wire's operations are called as they are.

    Attributes:
        provider: Whose endpoint is called unless another is named.
        endpoints: The wires by which the catalog may list the endpoint, best first; the wire itself
            where none is named.
        headers: What the protocol asks for, names in lower case.
        lists: How a form or a query names the items of a list: `name` each time, or `name[]`.
        end: How a stream ends; None where only its bytes do.
        streams: The fields that ask for a stream, where that is not `stream`.
    """

    provider: str
    endpoints: list[str] = Field(default_factory=list[str])
    headers: dict[str, str] = Field(default_factory=dict[str, str])
    lists: Literal["repeated", "brackets"] = "repeated"
    end: StreamEnd | None = None
    streams: dict[str, str] = Field(default_factory=dict[str, str])


class WirePlan(_Strict):
    """What one wire keeps of its sources.

    Attributes:
        native: How its operations are called as they are.
        sources: Names of sources; the first to know a fact wins.
        operations: The operations that are kept.
        roots: Root name to component, for what no operation names.
        names: Our name for a component or for a made name, where upstream's says too little.
        borrowed: Components for which another wire's module has the type, each as `wire.Name`.
        json_schemas: Components that hold a JSON Schema, which nobody but its reader types: they
            become plain mappings.
        parameters_only: Whether a request union drops the response types beside `…Param` types.
    """

    sources: list[str]
    operations: list[KeptOperation]
    native: NativeAccess
    roots: dict[str, str] = Field(default_factory=dict[str, str])
    names: dict[str, str] = Field(default_factory=dict[str, str])
    borrowed: dict[str, str] = Field(default_factory=dict[str, str])
    json_schemas: list[str] = Field(default_factory=list[str])
    parameters_only: bool = False


class Sources(_Strict):
    """The whole of `schemas/sources.yaml`."""

    sources: dict[str, Source]
    wires: dict[str, WirePlan]


def load_sources(root: Path) -> Sources:
    """Return the sources of the project at `root`.

    Raises:
        pydantic.ValidationError: The file says something it may not.
    """
    path = root / "schemas" / "sources.yaml"
    return Sources.model_validate_json(_json(path), strict=True)


def _json(path: Path) -> str:
    import json

    return json.dumps(load_yaml(path.read_text(encoding="utf-8")))
