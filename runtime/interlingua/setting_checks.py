"""The settings of a call, held against what its model and endpoint take.

Law: what a model takes is data of the catalog; no check knows a model's or a provider's name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import isfinite
from typing import TYPE_CHECKING, cast, get_args

from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.records import Effort
from interlingua.refusal import leave_out
from interlingua.service_tiers import tiers_of
from interlingua.setting_names import check_names
from interlingua.settings import TRANSPORT_SETTINGS, Settings
from interlingua.tools import NamedTool

if TYPE_CHECKING:
    from interlingua.records import AnyChatModel
    from interlingua.settings import Unsupported

_EFFORTS: tuple[Effort, ...] = get_args(Effort)
_CHOICES = ("auto", "none", "required")
_LIFETIMES = ("none", "short", "long")
_SAMPLING = frozenset({"temperature", "top_p", "top_k", "presence_penalty", "frequency_penalty"})


class SettingChecks:
    """Checks the settings of one call.

    Parameters:
        supported: The neutral settings that the wire can say.
        has_tools: Whether the call has tools, of its own or in `extra`.
        adaptations: Where what is not sent as asked is noted.
    """

    __slots__ = ("_adaptations", "_has_tools", "_model", "_policy", "_supported", "_wire")

    def __init__(
        self,
        model: AnyChatModel,
        wire: str,
        supported: Mapping[str, str],
        *,
        has_tools: bool,
        policy: Unsupported,
        adaptations: list[Adaptation],
    ) -> None:
        self._model = model
        self._wire = wire
        self._supported = supported
        self._has_tools = has_tools
        self._policy: Unsupported = policy
        self._adaptations = adaptations

    def accepted(self, settings: Settings) -> Settings:
        """Give the settings for the wire to write.

        Raises:
            UsageError: A setting is unknown or malformed, or cannot be sent.
        """
        if not settings:
            return settings
        check_names(settings, Settings.__annotations__)
        kept: dict[str, object] = {}
        for name, given in settings.items():
            if given is None or name in TRANSPORT_SETTINGS:
                continue
            wanted, is_well_formed = _WELL_FORMED[name]
            if not is_well_formed(given):
                raise UsageError(f"{name}={given!r}: give {wanted}")
            if name not in self._supported:
                self._leave_out(name, f"the {self._wire} wire has no such setting")
                continue
            refusal = self._refusal(name, given)
            if refusal is not None:
                self._leave_out(name, refusal)
                continue
            change = self._needless(name, given)
            if change is None:
                kept[name] = self._fitted(name, given)
            else:
                self._adaptations.append(change)
        return cast("Settings", kept)

    def _refusal(self, name: str, given: object) -> str | None:
        """Tell why a setting cannot be sent to this model, or None where it can."""
        model, features, compat = self._model, self._model.features, self._model.compat
        match name:
            case "top_k" if self._supported[name] == "by endpoint" and not compat.top_k:
                return "the endpoint is not known to take it"
            case _ if name in _SAMPLING and features.temperature is False:
                return f"{model} takes no sampling settings"
            case "reasoning" if features.reasoning is False:
                return None if given in ("none", 0) else f"{model} does not reason"
            case "reasoning" if compat.reasoning_format == "none":
                return f"{model} has no way to ask for it"
            case "tool_choice" if _demands_call(given):
                if not self._has_tools:
                    raise UsageError(
                        f"tool_choice={given!r} needs tools=; there are no tools to call"
                    )
                if False in (features.required_tool_choice, compat.required_tool_choice):
                    return f"{model} cannot be made to call a tool"
            case "parallel_tool_calls" if compat.parallel_tool_calls is False:
                return "the endpoint has no such setting"
            case "parallel_tool_calls" if features.parallel_tools is False and given:
                return f"{model} calls one tool at a time"
            case "cache" if features.prompt_caching is False and given != "none":
                return f"{model} caches no prompts"
            case "service_tier":
                tiers = tiers_of(model, self._wire)
                if tiers is None or given in tiers:
                    return None
                if not tiers:
                    return "the endpoint is not known to take it"
                return f"{model} is not served at tier {given!r}; there are {', '.join(tiers)}"
            case _:
                pass
        return None

    def _needless(self, name: str, given: object) -> Adaptation | None:
        """Tell why nothing need be sent, since it is so anyway; None where it must be."""
        model, features = self._model, self._model.features
        match name:
            case "tool_choice" | "parallel_tool_calls" if not self._has_tools:
                return Adaptation("dropped", name, "there are no tools")
            case "reasoning" if features.reasoning is False:
                reason = f"{model} does not reason"
            case "parallel_tool_calls" if features.parallel_tools is False:
                reason = f"{model} calls one tool at a time"
            case "cache" if features.prompt_caching is False:
                reason = f"{model} caches no prompts"
            case _:
                return None
        return Adaptation("translated", name, f"nothing was sent; {reason}")

    def _fitted(self, name: str, given: object) -> object:
        if name == "metadata":
            # Equal mappings are equal bytes, whatever order they were built in.
            return dict(sorted(cast("Mapping[str, str]", given).items()))
        most = self._model.limits.output
        if name != "max_output_tokens" or most is None or cast("int", given) <= most:
            return given
        reason = f"{self._model} writes at most {most}"
        self._adaptations.append(Adaptation("clamped", name, reason))
        return most

    def _leave_out(self, name: str, reason: str) -> None:
        leave_out(
            name,
            reason,
            policy=self._policy,
            model=self._model,
            wire=self._wire,
            adaptations=self._adaptations,
        )


def _demands_call(choice: object) -> bool:
    return choice == "required" or isinstance(choice, NamedTool)


def _is_count(given: object) -> bool:
    return type(given) is int and given >= 0


def _is_number(given: object) -> bool:
    if not isinstance(given, int | float) or type(given) is bool:
        return False
    try:
        return isfinite(given)
    except OverflowError:
        return False


def _is_text(given: object) -> bool:
    return isinstance(given, str) and given != ""


def _is_texts(given: object) -> bool:
    if isinstance(given, str):
        return given != ""
    return isinstance(given, Sequence) and all(
        _is_text(each) for each in cast("Sequence[object]", given)
    )


def _is_text_mapping(given: object) -> bool:
    return isinstance(given, Mapping) and all(
        isinstance(name, str) and isinstance(text, str)
        for name, text in cast("Mapping[object, object]", given).items()
    )


_WELL_FORMED: dict[str, tuple[str, Callable[[object], bool]]] = {
    "max_output_tokens": (
        "a number of tokens above 0",
        lambda given: type(given) is int and given > 0,
    ),
    "temperature": ("a number", _is_number),
    "top_p": ("a number", _is_number),
    "top_k": ("a whole number, 0 or more", _is_count),
    "stop": ("a text or a list of texts, none of them empty", _is_texts),
    "seed": ("a whole number", lambda given: type(given) is int),
    "presence_penalty": ("a number", _is_number),
    "frequency_penalty": ("a number", _is_number),
    "logprobs": (
        "True, False or how many alternatives",
        lambda given: isinstance(given, bool) or _is_count(given),
    ),
    "reasoning": (
        f"{', '.join(_EFFORTS)} or a number of tokens",
        lambda given: given in _EFFORTS if isinstance(given, str) else _is_count(given),
    ),
    "tool_choice": (
        f"{', '.join(_CHOICES)} or a tool",
        lambda given: isinstance(given, NamedTool) or given in _CHOICES,
    ),
    "parallel_tool_calls": ("True or False", lambda given: isinstance(given, bool)),
    "cache": (", ".join(_LIFETIMES), lambda given: given in _LIFETIMES),
    "service_tier": ("the provider's word for a tier", _is_text),
    "user_id": ("a text", _is_text),
    "metadata": ("a mapping of texts to texts", _is_text_mapping),
}
"""What each setting must be, in words and as a check."""
