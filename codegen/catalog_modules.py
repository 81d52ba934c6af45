"""Everything that is generated from the catalog, as one pure mapping of path to text."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from codegen.catalog.checks import find_problems
from codegen.catalog.editor_schema import editor_schema
from codegen.catalog.load import catalog_texts, parse_catalog
from codegen.catalog.plain import is_list
from codegen.catalog.problems import CatalogError
from codegen.catalog.records import Provider
from codegen.catalog.resolve import Offer, offers_of
from codegen.catalog.vocabulary import TYPED_WIRES
from codegen.constants import RECORDS, class_name, constants_of, provider_value
from codegen.names import (
    LOCK_PATH,
    hold_names,
    module_name,
    namespace,
    parse_lock,
    write_lock,
)
from codegen.render import Call, Name, render
from codegen.signatures import Signature, signature_of

PACKAGE = "generated/interlingua_generated"


def catalog_modules(root: Path) -> dict[str, str]:
    """Generate the catalog's half of a project: relative path to text, before formatting.

    Raises `CatalogError` with every problem of the catalog.
    """
    return modules_of(catalog_texts(root))


def modules_of(texts: Mapping[str, str]) -> dict[str, str]:
    """Generate from the catalog's own files, given by relative path in any order."""
    catalog = parse_catalog(texts)
    problems = find_problems(catalog)
    held, lock_problems = parse_lock(texts.get(LOCK_PATH, ""))
    ids = {name: list(each.file.models) for name, each in catalog.providers.items()}
    held, name_problems = hold_names(held, ids)
    if problems or lock_problems or name_problems:
        raise CatalogError([*problems, *lock_problems, *name_problems])
    offers = offers_of(catalog)
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for line in held:
        names[line.provider][line.id] = line.name
    modules = {
        f"{PACKAGE}/catalog/{module_name(name)}.py": _provider_module(
            each.file.provider, offers[name], names[name]
        )
        for name, each in catalog.providers.items()
    }
    modules[f"{PACKAGE}/catalog/__init__.py"] = _index_module(offers)
    modules[f"{PACKAGE}/names.py"] = _names_module(offers)
    modules[f"{PACKAGE}/bind.py"] = _bind_module(offers)
    modules["catalog/catalog.schema.json"] = json.dumps(editor_schema(), indent=2) + "\n"
    modules[LOCK_PATH] = write_lock(held)
    return modules


def _provider_module(provider: Provider, offers: Sequence[Offer], names: Mapping[str, str]) -> str:
    constants = constants_of(offers, names)
    provider_call = provider_value(provider)
    signatures = _by_name({signature_of(o.facts) for o in offers if o.facts.kind == "chat"})
    calls = _call_names([provider_call, *(constant.value for constant in constants)])
    return render(
        "provider.py.jinja",
        provider=provider,
        provider_value=provider_call,
        namespace=namespace(provider.id),
        class_name=class_name(provider),
        constants=constants,
        signatures=signatures,
        records=sorted(calls - {"Decimal", "date"}),
        uses_date="date" in calls,
        uses_decimal="Decimal" in calls,
        uses_deprecated=any(constant.deprecation for constant in constants),
        **_type_imports(signatures),
        ids={constant.id: constant.name for constant in sorted(constants, key=lambda c: c.id)},
    )


def _by_name(signatures: Iterable[Signature]) -> list[Signature]:
    return sorted(signatures, key=lambda signature: signature.name)


def _type_imports(signatures: Sequence[Signature]) -> dict[str, object]:
    return {
        "media": sorted({part for s in signatures for part in s.parts} - {"Text"}),
        "wires": sorted({s.wire for s in signatures if s.wire in TYPED_WIRES}),
        "uses_json": any(s.wire not in TYPED_WIRES for s in signatures),
        "uses_never": any(not s.tools for s in signatures),
        "uses_tool": any(s.tools for s in signatures),
    }


def _call_names(values: Sequence[object]) -> set[str]:
    """List the constructors that values are built with, and the standard types in them."""
    found: set[str] = set()
    for value in values:
        if isinstance(value, Call):
            found.add(value.name)
            found |= _call_names(list(value.arguments.values()))
        elif isinstance(value, Decimal):
            found.add("Decimal")
        elif isinstance(value, date):
            found.add("date")
        elif is_list(value):
            found |= _call_names(value)
    return found


def _index_module(offers: Mapping[str, Sequence[Offer]]) -> str:
    return render(
        "catalog_index.py.jinja",
        providers=[(provider, module_name(provider), namespace(provider)) for provider in offers],
    )


def _names_module(offers: Mapping[str, Sequence[Offer]]) -> str:
    unions: dict[str, str] = {}
    for kind, record in RECORDS.items():
        title = record.removesuffix("Model")
        members: list[str] = []
        for each in offers.values():
            names = [_key(offer) for offer in each if offer.facts.kind == kind]
            if names:
                member = f"{class_name(each[0].provider)}{title}Name"
                unions[member] = _literal(names)
                members.append(member)
        if members:
            unions[f"{title}Name"] = " | ".join(members)
    chats = [offer for each in offers.values() for offer in each if offer.facts.kind == "chat"]
    for modality in ("image", "audio", "video", "document"):
        readers = [o for o in chats if modality in (o.facts.modalities.input or ())]
        unions[f"{modality.title()}InputName"] = _literal([_key(offer) for offer in readers])
    for feature in ("tools", "reasoning", "structured_output"):
        able = [o for o in chats if getattr(o.facts.features, feature) is True]
        title = "Tool" if feature == "tools" else feature.title().replace("_", "")
        unions[f"{title}Name"] = _literal([_key(offer) for offer in able])
    return render("names.py.jinja", unions=unions)


def _key(offer: Offer) -> str:
    return f"{offer.provider.id}/{offer.id}"


def _literal(names: Sequence[str]) -> str:
    return f"Literal[{', '.join(json.dumps(name) for name in sorted(names))}]"


def _bind_module(offers: Mapping[str, Sequence[Offer]]) -> str:
    groups: dict[tuple[Signature, bool], list[str]] = defaultdict(list)
    for each in offers.values():
        for offer in each:
            if offer.facts.kind == "chat" and offer.facts.wires:
                groups[(signature_of(offer.facts), offer.is_retiring)].append(_key(offer))
    signatures = _by_name({signature for signature, _ in groups})
    return render(
        "bind.py.jinja",
        groups=[
            {
                "name": f"{'Retiring' if retiring else ''}{signature.name}",
                "names": Name(_literal(names)),
                "arguments": signature.arguments,
                "retiring": retiring,
            }
            for (signature, retiring), names in sorted(
                groups.items(), key=lambda item: (item[0][0].name, item[0][1])
            )
        ],
        typed_wires=sorted(TYPED_WIRES),
        **_type_imports(signatures),
    )
