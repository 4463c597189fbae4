"""The folder that a sandbox lives in: made for it, and taken away after it."""

import asyncio
import errno
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import mkdtemp

# SQLite's threads may still be writing the last files of connections that were let go.
TRIES, PAUSE_SECONDS = 50, 0.1


@asynccontextmanager
async def scratch_folder() -> AsyncIterator[Path]:
    """Make a folder for as long as it is needed."""
    folder = Path(mkdtemp(prefix="convene-sandbox-"))
    try:
        yield folder
    finally:
        await remove_folder(folder)


async def remove_folder(folder: Path) -> None:
    """Take a folder away with all that is in it, also what comes and goes there meanwhile.

    Raises:
        OSError: It does not go away.
    """
    for _ in range(TRIES):
        if _is_removed(folder):
            return
        await asyncio.sleep(PAUSE_SECONDS)
    shutil.rmtree(folder)


def _is_removed(folder: Path) -> bool:
    try:
        shutil.rmtree(folder)
    except OSError as error:
        if error.errno not in {errno.ENOTEMPTY, errno.ENOENT}:
            raise
    return not folder.exists()
