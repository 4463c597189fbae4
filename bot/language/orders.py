"""Orders that are clear by their verb: sign in, help, settings, lists, cancelling, moving.

Pure.
"""

from re import Match

from bot.language.final import final_verb
from bot.language.kinds import pattern
from bot.language.politeness import LEAD, MODAL, POLITE, behind_politeness
from bot.language.questions import ASKS, OBJECT
from bot.language.terms import Sentence
from bot.language.text import unspaced
from bot.meeting import Intent

_COMMANDS = (
    (Intent.SIGNOUT, pattern(f"{LEAD} signout {POLITE} $")),
    (Intent.SIGNIN, pattern(f"{LEAD} signin {POLITE} $")),
    (Intent.SETTINGS, pattern(f"{LEAD} (?:the | my)? settings")),
    (Intent.HELP, pattern(f"{POLITE} {MODAL} help me? {POLITE} $")),
)
_CHANGES = (
    (Intent.CANCEL, pattern(f"{LEAD} cancel")),
    (Intent.RESCHEDULE, pattern(f"{LEAD} move")),
    # "La reunión de mañana pásala a las 4".
    (
        Intent.RESCHEDULE,
        pattern(
            f"{POLITE} [the my to]*+ meeting [of with the word relday weekday at number]{{0,6}}"
            " move [to at for]"
        ),
    ),
)
_FINAL_CHANGES = {"cancel": Intent.CANCEL, "move": Intent.RESCHEDULE, "list": Intent.LIST}
_LAST = pattern(f"(?P<VERB> cancel | move) {POLITE} $")
_ENDS = pattern(f"[a number half quarter and unit for_behind ish]*+ {POLITE} $")
# The "to" of a word that is both, before and after ``said.aim`` has seen it.
_AIMED = {"to", "by"}
# "Cancel it" is clear without a meeting being named; a long sentence is not.
_SHORT = 3


def command(sentence: Sentence, *, timed: bool) -> Intent | None:
    """Read an order by the verb that leads or ends it; *timed*: a time is said."""
    kinds = sentence.kinds
    gathers = any(term.value == "gathering" for term in sentence.terms)
    ours = OBJECT.search(kinds) or gathers or timed or len(kinds) <= _SHORT
    commands = (*_COMMANDS, *_CHANGES) if ours else _COMMANDS
    led = ((intent, lead.match(kinds)) for intent, lead in commands)
    found = next((intent for intent, match in led if match and leads(sentence, match)), None)
    last = sentence.kind(final_verb(sentence))
    found = found or (_FINAL_CHANGES.get(last) if ours or last == "list" else None)
    return found or (_change_behind(sentence) if ours else None)


def leads(sentence: Sentence, match: "Match[str]") -> bool:
    """Tell whether a command counts: one that belongs at the end is all that is said."""
    at = match.end() - 1
    return not sentence.terms[at].final or final_verb(sentence) == at


def ordered_behind(sentence: Sentence) -> Intent | None:
    """Read an order behind its object: 把评审会改到周五, 周四的会取消."""
    first = behind_politeness(sentence)
    told = first < len(sentence.terms) and sentence.terms[first].value == "object"
    for at, term in enumerate(sentence.terms):
        if term.kind in {"move", "cancel"} and unspaced(term.text):
            follows = sentence.terms[at + 1] if at + 1 < len(sentence.terms) else None
            aimed = follows is not None and follows.kind in _AIMED and follows.start == follows.end
            if told or aimed or _ENDS.match(sentence.kinds, at + 1):
                return Intent.RESCHEDULE if term.kind == "move" else Intent.CANCEL
    return None


def _change_behind(sentence: Sentence) -> Intent | None:
    """Read "das Audit am Freitag absagen", where the order closes the sentence."""
    match = _LAST.search(sentence.kinds)
    if match is None or ASKS.match(sentence.kinds):
        return None
    verb = sentence.terms[match.start("VERB")]
    changes = {"cancel": Intent.CANCEL, "move": Intent.RESCHEDULE}
    return changes[verb.kind] if verb.closes else None
