"""Reads what pip-audit wrote: 1 where it knows a hole; and says plainly what it could not ask."""

import json
import pathlib
import sys

NOT_AUDITED = "pip-audit: NOT AUDITED:"


def read_audit(text: str) -> tuple[list[str], int]:
    """Return the lines to print and the exit status. Whoever was not asked about is not clean."""
    try:
        packages = json.loads(text)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return [f"{NOT_AUDITED} the source of known holes did not answer; nothing is known"], 0
    skipped = [each["name"] for each in packages if "skip_reason" in each]
    asked = len(packages) - len(skipped)
    holes = [
        f"pip-audit: HOLE: {each['name']} {each['version']}: {hole['id']}, "
        f"mended in {', '.join(hole['fix_versions']) or 'no version yet'}"
        for each in packages
        for hole in each.get("vulns", [])
    ]
    lines = []
    if skipped:
        lines.append(
            f"{NOT_AUDITED} {len(skipped)} of {len(packages)} packages, "
            f"which the source does not know; nothing is known of them"
        )
    if asked and not holes:
        lines.append(f"pip-audit: no known holes in {asked} of {len(packages)} packages")
    return lines + holes, 1 if holes else 0


if __name__ == "__main__":
    told, status = read_audit(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    sys.stdout.write("\n".join(told) + "\n")
    sys.exit(status)
