"""What a secret looks like, for a scan of everything that is kept.

``python -m tests.secret_marks`` scans the files that git knows; ``--history`` all it ever knew.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent

# Each by its issuer's own form, so that little else looks like it.
MARKS = {
    "private key": r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*[A-Za-z0-9+/=]{16}",
    "client secret of Entra": r"(?<![\w~.-])[\w~.-]{3}[78]Q~[\w~.-]{31,34}(?![\w~.-])",
    "signed token": r"\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}",
    "key of an Azure account": r"\bAccountKey=[A-Za-z0-9+/]{40,}=*",
    "connection string": r"\bInstrumentationKey=[0-9a-f]{8}-[0-9a-f-]{27}",
    "token of GitHub": r"\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,})",
    "key of AWS": r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b",
    "token of Slack": r"\bxox[abprs]-[\w-]{20,}",
    "token of a registry": r"\b(?:pypi-AgE[\w-]{50,}|npm_[A-Za-z0-9]{36})",
    "key ring": r"CONVENE_SECRET_KEYS\W{1,4}[\w-]{43}=",
    # Tests' own have a user of one letter, or one of these words.
    "password in an address": r"://[\w.-]{2,}:(?!\$|pw@|word@|password@|secret@)[^\s:@/{}<>'\"?]{8,}@",
}
_FOUND = {name: re.compile(pattern) for name, pattern in MARKS.items()}


def secrets_in(text: str) -> Iterator[tuple[int, str]]:
    """Find secrets: the line of each and its kind, and never the secret itself."""
    for name, pattern in _FOUND.items():
        for found in pattern.finditer(text):
            yield text.count("\n", 0, found.start()) + 1, name


def kept_files() -> list[Path]:
    """List the files that git knows, and those that are about to be added."""
    named = git("ls-files", "--cached", "--others", "--exclude-standard", "-z").split("\0")
    return [ROOT / name for name in named if name and (ROOT / name).is_file()]


def git(*words: str) -> str:
    """Ask git."""
    done = subprocess.run(
        ["git", *words],  # noqa: S607  # whichever git there is
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    return done.stdout.decode("utf-8", errors="replace")


def main() -> int:
    """Tell what was found; 1 where anything was."""
    found = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in kept_files()
        for line, name in secrets_in(path.read_text(encoding="utf-8", errors="replace"))
    ]
    if "--history" in sys.argv:
        history = git("log", "--all", "-p", "--no-color", "--no-ext-diff")
        found += [f"history, line {line}: {name}" for line, name in secrets_in(history)]
    sys.stdout.write("\n".join(found or ["no secrets found"]) + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
