from pathlib import Path

from bot.settings.table import settings_table

README = Path(__file__).parent.parent.parent / "README.md"


def test_the_readme_s_table_is_the_one_that_the_code_writes() -> None:
    assert settings_table() in README.read_text(encoding="utf-8")
