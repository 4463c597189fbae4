"""One table of commands, for the dispatch and for the menus."""

import pytest

from bot.commands.deeds import BY_INTENT
from bot.commands.desk import VERBS
from bot.commands.registry import COMMANDS, find_command, opens_form, with_slash
from bot.language.slash import slash_intent
from bot.meeting import Intent

# Understood in sentences alone: each needs more words, or answers a question.
SAID = {Intent.NONE, Intent.YES, Intent.NO, Intent.AGAIN, Intent.REMIND, Intent.SHOW}


def test_the_reader_knows_the_same_words_with_the_same_meaning() -> None:
    read = {command.word: slash_intent(f"/{command.word}")[0] for command in COMMANDS}

    assert read == {command.word: command.intent for command in COMMANDS}


def test_the_reader_knows_no_word_that_is_not_in_the_table() -> None:
    words = {command.word for command in COMMANDS}
    intents = {command.intent for command in COMMANDS}

    assert intents == set(Intent) - SAID
    assert slash_intent("/schedule")[0] is None
    assert len(words) == len(COMMANDS) == 10


def test_every_command_has_a_verb() -> None:
    known = {Intent.CREATE, Intent.INSTANT, *BY_INTENT, *VERBS}

    missing = {command.word for command in COMMANDS if command.intent not in known}

    assert missing == set()


@pytest.mark.parametrize(
    ("text", "word", "rest"),
    [
        ("/meet", "meet", ""),
        ("/MEET  Design review", "meet", "Design review"),
        ("Now standup", "now", "standup"),
        ("/forget\n", "forget", ""),
        ("/meeting", None, "/meeting"),
        ("//meet", None, "//meet"),
        ("/schedule x", None, "/schedule x"),
        ("we meet", None, "we meet"),
        ("", None, ""),
    ],
)
def test_the_first_word_counts_exactly_and_in_any_case(
    text: str, word: str | None, rest: str
) -> None:
    command, left = find_command(text)

    assert (command and command.word, left) == (word, rest)


@pytest.mark.parametrize(
    ("text", "opens"),
    [("/meet", True), ("Meet", True), ("/meet x", False), ("/now", False), ("", False)],
)
def test_meet_alone_opens_the_form(text: str, opens: bool) -> None:
    assert opens_form(text) is opens


@pytest.mark.parametrize(
    ("text", "slashed"),
    [
        ("meet Design review", "/meet Design review"),
        ("/List", "/list"),
        ("lunch with us", "lunch with us"),
    ],
)
def test_a_command_gets_its_slash_back(text: str, slashed: str) -> None:
    assert with_slash(text) == slashed
