"""Languages that put the verb last: 予定をキャンセルして, 회의를 옮겨 줘.

Pure. A verb with the value "final" says what is wanted from the end of its sentence; nothing but
politeness, endings and an afterthought of a time stands behind it.
"""

from bot.language.terms import Sentence

# Politeness, endings and the words of a time.
_BEHIND = {
    "please", "thanks", "modal", "want", "lets", "yes", "stop", "dot", "comma", "filler", "be",
    "the", "you", "hello", "sign", "as", "not", "number", "oclock", "half", "part", "relday",
    "weekday", "unit", "colon", "dash", "daymark", "monthmark", "this", "next", "at_behind",
    "from_behind", "until_behind",
}  # fmt: skip


def final_verb(sentence: Sentence) -> int:
    """Give the position of the verb that ends the message, -1 where none does."""
    for at in range(len(sentence.terms) - 1, -1, -1):
        term = sentence.terms[at]
        if term.final:
            return at
        if term.kind not in _BEHIND:
            break
    return -1
