"""A sandbox's folder goes away, whoever is still writing there."""

import threading
from contextlib import suppress
from pathlib import Path

import pytest

from bot.sandbox.folder import remove_folder, scratch_folder

LAST_FILES = 400


async def test_a_folder_is_there_for_as_long_as_it_is_needed() -> None:
    async with scratch_folder() as folder:
        (folder / "a").mkdir()
        (folder / "a" / "file").touch()
        there = folder.is_dir()

    assert there
    assert not folder.exists()


async def test_what_comes_into_it_meanwhile_goes_too(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()

    def write() -> None:
        with suppress(FileNotFoundError):
            for number in range(LAST_FILES):
                (folder / f"{number}").touch()

    writer = threading.Thread(target=write)
    writer.start()

    await remove_folder(folder)

    writer.join()
    assert not folder.exists()


async def test_one_that_does_not_go_away_is_said(tmp_path: Path) -> None:
    """A file is no folder."""
    file = tmp_path / "file"
    file.touch()

    with pytest.raises(NotADirectoryError):
        await remove_folder(file)
