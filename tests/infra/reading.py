"""What the files of infra/ say, read without Docker and without Azure."""

import re
from pathlib import Path
from typing import Any

import yaml
from pycep import BicepParser

INFRA = Path(__file__).parent.parent.parent / "infra"
BICEP = sorted(INFRA.rglob("*.bicep"))


def read_bicep(path: Path) -> dict[str, Any]:
    return dict(BicepParser().parse(text=path.read_text(encoding="utf-8")))


def read_resource(file: str, name: str) -> dict[str, Any]:
    config: dict[str, Any] = read_bicep(INFRA / "azure" / file)["resources"][name]["config"]
    return config


def read_compose() -> dict[str, Any]:
    compose: dict[str, Any] = yaml.safe_load((INFRA / "compose.yaml").read_text(encoding="utf-8"))
    return compose


def read_dockerfile() -> list[tuple[str, str]]:
    """Each instruction with its words, lines joined."""
    text = (INFRA / "Dockerfile").read_text(encoding="utf-8")
    lines = re.sub(r"^#.*\n", "", text, flags=re.MULTILINE).replace("\\\n", " ").splitlines()
    return [
        (word, rest.strip()) for word, _, rest in (line.partition(" ") for line in lines) if word
    ]
