"""One extraction: what is asked of each model, and what its replies come to; no I/O.

Law: an answer that does not fit goes back at most as often as the caller says, and only such one:
what was cut or refused is not asked for again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias, cast

from interlingua.call import Call
from interlingua.errors import UsageError
from interlingua.extraction.finder import Finder
from interlingua.extraction.forms import form_for
from interlingua.extraction.instructions import correction, instructed, instructions
from interlingua.extraction.outcomes import Invalid
from interlingua.extraction.reading import answer_text, outcome_of
from interlingua.extraction.target import target_of
from interlingua.messages import user
from interlingua.offered_tools import offered
from interlingua.tools import NamedTool

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.bound import AnyModel
    from interlingua.exchange import Defaults
    from interlingua.extraction.forms import Form, WantedMode
    from interlingua.extraction.outcomes import Outcome
    from interlingua.messages import Message
    from interlingua.reply import Reply
    from interlingua.settings import Settings
    from interlingua.tools import AnyTool, HostedTool, Tool
    from interlingua.wire import Wire

    Routed: TypeAlias = Callable[
        [
            str | Sequence[Message[object]],
            Sequence[Tool | HostedTool],
            Settings,
            Callable[[AnyModel, Wire], Call],
        ],
        Call,
    ]
    """Makes a call, given messages, tools, settings and what makes it of a model and its wire."""

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}")


class Extraction:
    """Asks for a type, and reads the replies.

    Parameters:
        defaults: What the client was made with.
        routed: Makes a call of the model that is asked, or of each that may be.
        output: The type.
        reask: How often an answer that does not fit is sent back.
        name: What providers are told that the form is called; follows from the type by default.

    Raises:
        UsageError: The type cannot be described, or an argument is wrong.
    """

    def __init__(
        self,
        defaults: Defaults,
        routed: Routed,
        output: object,
        messages: str | Sequence[Message[object]],
        *,
        tools: Sequence[AnyTool | HostedTool],
        extra: object,
        mode: WantedMode,
        reask: int,
        name: str | None,
        settings: Settings,
    ) -> None:
        if type(reask) is not int or reask < 0:
            raise UsageError(f"reask={reask!r}: give how often to ask again, 0 or more")
        if name is not None and not (type(name) is str and _NAME.fullmatch(name)):
            raise UsageError(f"name={name!r}: give a letter, then up to 63 letters, digits and _")
        self.target = target_of(output)
        self._defaults = defaults
        self._routed = routed
        self._messages = messages if isinstance(messages, str) else _listed(messages)
        self._tools = offered(tools)
        self._extra = extra
        self._mode: WantedMode = mode
        self._name = name or self.target.name
        self._settings = settings
        self._left = reask
        self._forms: dict[str, Form] = {}
        self._earlier: list[Reply[object]] = []
        self._corrections: list[Message[object]] = []

    def call(self, *, stream: bool) -> Call:
        """Prepare the next call.

        Raises:
            UsageError: The model cannot be asked so, or the call is wrong.
        """

        def call_of(model: AnyModel, wire: Wire) -> Call:
            return self._call(model, wire, stream=stream)

        return self._routed(self._messages, self._tools, self._settings, call_of)

    def finder(self, reply: Reply[object]) -> Finder:
        """Give what finds the answer in the events of a reply that has begun."""
        return Finder(self.target, self._form(reply))

    def text(self, reply: Reply[object]) -> str:
        """Give what there is of the answer in a reply, as the model wrote it."""
        return answer_text(self._form(reply), reply)

    def _form(self, reply: Reply[object]) -> Form:
        """Give how the model that wrote a reply was asked."""
        return self._forms[reply.model.key]

    def take(self, reply: Reply[object]) -> Outcome[object] | None:
        """Read a reply; None means that the next call is to be made."""
        outcome = outcome_of(self.target, self._form(reply), reply)
        if isinstance(outcome, Invalid) and self._left:
            self._left -= 1
            self._earlier.append(reply)
            self._corrections += correction(reply, outcome.errors)
            return None
        return replace(outcome, earlier=tuple(self._earlier)) if self._earlier else outcome

    def _call(self, model: AnyModel, wire: Wire, *, stream: bool) -> Call:
        settings = self._settings
        form = form_for(
            self.target,
            self._name,
            model,
            wire,
            self._mode,
            reasons=settings.get("reasoning") not in (None, "none", 0),
            has_tools=bool(self._tools),
        )
        self._forms[model.key] = form
        messages = self._messages
        if form.mode in ("json", "prompt"):
            messages = instructed(messages, instructions(self.target.schema), model)
        tools = self._tools
        if form.tool is not None:
            if settings.get("tool_choice") is not None:
                raise UsageError(f"tool_choice= is taken: mode 'tool' forces {form.tool.name!r}")
            tools = (*tools, form.tool)
            settings = settings.copy()
            settings["tool_choice"] = NamedTool(form.tool.name)
        if self._corrections:
            messages = [*([user(messages)] if isinstance(messages, str) else messages)]
            messages += self._corrections
        return Call(
            self._defaults,
            model,
            wire,
            messages,
            tools=tools,
            extra=cast("Mapping[str, object] | None", self._extra),
            settings=settings,
            stream=stream,
            output=form.output,
            adaptations=form.adaptations,
        )


def _listed(messages: Sequence[Message[object]]) -> Sequence[Message[object]]:
    given = cast("object", messages)
    # They may be read several times. What is no list is told of when the call is prepared.
    return tuple(messages) if isinstance(given, Iterable) else messages
