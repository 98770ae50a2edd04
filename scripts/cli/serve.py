"""A preview that rebuilds and reloads: each build is a new process, so changed code counts."""

import subprocess
import sys
from pathlib import Path

from livereload import Server

WATCHED = ("datapackages", "docs", "scripts", "mkdocs.yml")


def serve_site(root: Path, port: int) -> None:
    """Build, then serve ``build/site`` until stopped. A failed build leaves the last good one."""

    def rebuild() -> None:
        subprocess.run([sys.executable, "-m", "scripts", "build", "--root", str(root)], check=False)

    rebuild()
    server = Server()
    for name in WATCHED:
        server.watch(str(root / name), rebuild, delay=0.5)
    server.serve(root=str(root / "build" / "site"), port=port, host="127.0.0.1", debug=False)
