"""Builds the first stage of the image without Docker: its very commands, in another folder."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.infra.reading import INFRA, read_dockerfile

ROOT = INFRA.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where the image's /opt/convene and /app are here."""

    root: Path

    @property
    def python(self) -> Path:
        return self.root / "opt" / "convene" / "bin" / "python"

    @property
    def app(self) -> Path:
        return self.root / "app"

    def size(self) -> int:
        """Bytes that the image adds to its base by copying both."""
        files = [
            path for folder in (self.root / "opt", self.app) for path in sorted(folder.rglob("*"))
        ]
        return sum(file.lstat().st_size for file in files if not file.is_dir())


def build_stage(root: Path) -> Stage:
    """Run the first stage's instructions, its absolute paths below *root*."""
    # The newest Python at hand stands in for the base image's.
    environment = {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "HOME": str(root / "home"),
    }
    for word, rest in first_stage():
        moved = re.sub(r"/(?=(?:opt|build|app)\b)(?<!\w/)", f"{root}/", rest)
        if word == "ENV":
            environment |= dict(part.split("=", 1) for part in rest.split())
        elif word == "COPY":
            source, target = moved.split()
            copy(ROOT / source, Path(target))
        elif word == "RUN":
            subprocess.run(["/bin/sh", "-euc", moved], check=True, env=environment)
    return Stage(root=root)


def first_stage() -> list[tuple[str, str]]:
    instructions = read_dockerfile()
    [_, second] = [at for at, (word, _) in enumerate(instructions) if word == "FROM"]
    return instructions[1:second]


def copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy2(source, target)
