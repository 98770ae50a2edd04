"""Projects in repositories of their own."""

import subprocess
from pathlib import Path

WHO = ("-c", "user.name=A clerk", "-c", "user.email=clerk@example.org", "-c", "core.hooksPath=")


def commit(folder: Path) -> None:
    """Commit all that is in a folder, which becomes a repository if it is none."""
    for arguments in (("init", "--quiet"), ("add", "--all"), ("commit", "--quiet", "-m", "Data")):
        subprocess.run(("git", "-C", str(folder), *WHO, *arguments), check=True)
