"""Meeting options that a sentence asks for: passcode, lobby, recording, template.

Pure. Only what was said; what follows from it is the commands' part.
"""

from dataclasses import dataclass, field
from typing import Any

from bot.language.kinds import pattern
from bot.language.terms import Sentence, Term
from bot.meeting import Admitters, Chat, Lobby, Options, Presenters

_READ: dict[str, Any] = {
    "lobby": Lobby,
    "presenters": Presenters,
    "chat": Chat,
    "admitters": Admitters,
    "spoken_language": str,
}
# "With the Webinar template", "using my Town hall template".
# In other languages the name stands behind: "avec le modèle Webinaire", "по шаблону Вебинар".
_TEMPLATE = pattern(
    "(?:with | from | put | task | about | in) [the a my]?"
    " (?:(?P<NAME>[word fresh]{1,3} | quoted++) template |"
    " template colon? (?P<BEHIND>[word fresh quoted]{1,4}))"
)
# Where the name stands first: 教室のテンプレートで.
_TEMPLATE_BEHIND = pattern("(?P<NAME>[word fresh]{1,3}) (?P<BEHIND>of)? template")
# "With the sensitivity label Highly Confidential", "as a Confidential sensitivity label".
_SENSITIVITY = pattern(
    "(?:with | from | put | in | and)? [the a my]?"
    " (?:(?P<NAME>[word fresh]{1,3} | quoted++) sensitivity |"
    " sensitivity colon? (?P<BEHIND>[word fresh quoted]{1,4}))"
)
_ALONE_AFTER = {"", "comma", "and", "dot", "stop", "please", "optionword"}
_ALONE_BEFORE = _ALONE_AFTER | {"dash", "plus", "option"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """The options, and the positions of the terms that asked for them."""

    options: Options = field(default_factory=Options)
    used: frozenset[int] = frozenset()


def read_options(sentence: Sentence, times: frozenset[int]) -> Wishes:
    """Read the options; *times* are the positions that a time has taken."""
    said: dict[str, Any] = {}
    used: set[int] = set()
    for at, term in enumerate(sentence.terms):
        if term.kind == "option" or (term.kind == "optionword" and _alone(sentence, at, times)):
            name, value = _option(term)
            said.setdefault(name, value)
            used |= {at} | _joint(sentence, at)
    template = _template(sentence)
    if template:
        said["template"], span = template
        used |= span
    label = _label(sentence)
    if label:
        said["sensitivity_label"], span = label
        used |= span
    return Wishes(options=Options(**said), used=frozenset(used))


def _option(term: Term) -> tuple[str, Any]:
    name, value = term.name.split(":")
    if name in _READ:
        return name, _READ[name](value)
    return name, value == "true"


def _alone(sentence: Sentence, at: int, times: frozenset[int]) -> bool:
    before, after = sentence.kind(at - 1), sentence.kind(at + 1)
    free_before = (before in _ALONE_BEFORE and at > 0) or at - 1 in times
    return free_before and (after in _ALONE_AFTER or at + 1 in times)


def _joint(sentence: Sentence, at: int) -> set[int]:
    """Give the "and" or comma that ties an option to what stands before it."""
    return {at - 1} if sentence.kind(at - 1) in {"and", "comma", "dash", "plus"} else set()


def _template(sentence: Sentence) -> tuple[str, set[int]] | None:
    match = _TEMPLATE.search(sentence.kinds) or _TEMPLATE_BEHIND.search(sentence.kinds)
    behind = match is not None and sentence.terms[match.end() - 1].value == "behind"
    if match is None or (match.re is _TEMPLATE_BEHIND and not behind):
        return None
    if not match["NAME"] and not sentence.capital(match.start("BEHIND")):
        return None
    span = match.span("NAME" if match["NAME"] else "BEHIND")
    return _name(sentence, *span), set(range(*match.span()))


def _label(sentence: Sentence) -> tuple[str, set[int]] | None:
    match = _SENSITIVITY.search(sentence.kinds)
    if match is None:
        return None
    if match["NAME"]:
        return _name(sentence, *match.span("NAME")), set(range(*match.span()))
    begin, most = match.span("BEHIND")
    # The first word in any case, and those that go on with capitals.
    end = next((at for at in range(begin + 1, most) if not sentence.capital(at)), most)
    return _name(sentence, begin, end), set(range(match.start(), end))


def _name(sentence: Sentence, begin: int, end: int) -> str:
    return " ".join(sentence.text(begin, end).split()).strip("\"'“”„«»「」『』")
