"""How a title is announced: "the name of the event is X", "put X as the meeting's title".

Pure. What announces it becomes one term, ``titled`` before a title and ``label`` behind one; a
word such as "name" that announces nothing is a word like any other.
"""

from dataclasses import replace

from bot.language.kinds import letter, pattern
from bot.language.terms import Term

_IT = "(?:me | (?:the | my | a | this)? meeting)"
_OF_IT = f"(?:(?:of | for) {_IT})?"
_TITLE = f"(?:the | my | a | this)? word? meeting? titleword {_OF_IT}"
_PLAIN = f"(?:the | my | a | this)? meeting? titleword {_OF_IT}"

_CAPTION = pattern(
    f"(?P<TITLED> for {_PLAIN} comma? please*+ (?:task | put | be | colon)"
    f" | with {_PLAIN} (?:of | be | as)?"
    f" | {_PLAIN} (?:modal? be | modal be? | as | to be? | want | colon)"
    f" | titleword {_IT} as? | (?:be | modal)+ titled)"
    f" | (?P<LABEL> (?:as | for) {_TITLE} | be {_PLAIN}"
    " | (?:as | be) (?:the | a)? meeting titleword?)"
    " (?! word)"
)
# Bare, "title X" and "event name X" still announce: a title is said of nothing else.
_BARE = pattern("the? meeting titleword | (?<! word) the? titleword of?")


def join_captions(terms: list[Term]) -> list[Term]:
    """Put every announcement of a title together into one term."""
    kinds = "".join(letter(term.kind) for term in terms)
    if letter("titleword") not in kinds and letter("as") not in kinds:
        return terms
    joined: list[Term] = []
    at = 0
    while at < len(terms):
        kind, end = _caption_at(terms, kinds, at)
        joined.append(_join(terms[at:end], kind) if kind else terms[at])
        at = end
    return joined


def _caption_at(terms: list[Term], kinds: str, at: int) -> tuple[str, int]:
    match = _CAPTION.match(kinds, at)
    if match:
        return ("titled" if match["TITLED"] else "label"), match.end()
    match = _BARE.match(kinds, at)
    if match and any(term.value == "title" for term in terms[at : match.end()]):
        return "titled", match.end()
    return ("word" if terms[at].kind == "titleword" else ""), at + 1


def _join(terms: list[Term], kind: str) -> Term:
    text = " ".join(term.text for term in terms)
    return replace(terms[0], kind=kind, value=None, text=text, end=terms[-1].end)
