"""Events of a stream to the answer that grows in them, past fences and chatter where there are any.

Law: a text is looked at again only until the first piece of the answer is whole, and never far.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.events import TextDelta, TextStart, ToolCallDelta, ToolCallEnd, ToolCallStart
from interlingua.extraction.growth import Growth

if TYPE_CHECKING:
    from interlingua.events import Event
    from interlingua.extraction.forms import Form
    from interlingua.extraction.target import Target

_LOOKED_AT_AGAIN = 1000
"""Characters behind a brace within which it may turn out to be chatter."""


class Finder:
    """Finds the answer in the events of a stream.

    Parameters:
        form: How the model was asked: where its answer stands, and whether chatter may be around.
    """

    def __init__(self, target: Target, form: Form) -> None:
        self._target = target
        self._tool = None if form.tool is None else form.tool.name
        self._chatty = form.mode in ("json", "prompt")
        self._index: int | None = None
        self._held = ""
        self._is_settled = False
        self.growth = Growth(target)

    def take(self, event: Event) -> bool:
        """Take an event; tell whether it has more of the answer."""
        if self._tool is not None:
            return self._take_call(event)
        if type(event) is TextDelta:
            self._feed(event.text)
            return True
        if type(event) is TextStart:
            # A text behind another part is a new one, if the first was no answer.
            if self._index is not None and event.index != self._index + 1 and not self._settled:
                self._held, self.growth = "", Growth(self._target)
            self._index = event.index
        return False

    @property
    def _settled(self) -> bool:
        """Whether something of the answer has come; what stands alone in braces is chatter."""
        if not self._is_settled:
            self._is_settled = self.growth.data not in (None, {}, [])
        return self._is_settled

    @property
    def _is_chatter(self) -> bool:
        parser = self.growth.parser
        return parser.error is not None or (parser.whole and not self._settled)

    def _take_call(self, event: Event) -> bool:
        match event:
            case ToolCallStart(index=index, name=name) if name == self._tool:
                if self._index is None:
                    self._index = index
            case ToolCallDelta(index=index, arguments_text=text) if index == self._index:
                self.growth.feed(text)
                return True
            case ToolCallEnd(index=index, part=call) if index == self._index:
                if not self.growth.parser.started:
                    self.growth.feed(call.arguments_text or jsontext.encode_text(call.arguments))
                    return True
            case _:
                pass
        return False

    def _feed(self, text: str) -> None:
        if not self._chatty:
            self.growth.feed(text)
            return
        if self.growth.parser.started:
            self.growth.feed(text)
            if self._settled or len(self._held) > _LOOKED_AT_AGAIN:
                self._held = ""
                return
            if self._held:
                self._held += text
            if not self._held or not self._is_chatter:
                return
            self._held = self._held[1:]
        else:
            self._held = text
        self._search()

    def _search(self) -> None:
        """Take up the answer at the next brace that may open it."""
        while (at := self._held.find("{")) >= 0:
            self._held = self._held[at:]
            self.growth = Growth(self._target)
            self.growth.feed(self._held)
            if not self._is_chatter:
                return
            self._held = self._held[1:]
        self._held = ""
        self.growth = Growth(self._target)
