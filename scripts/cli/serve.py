"""A preview that rebuilds and reloads, and shows the last good site while it does.

Each build is a process of its own. It is forked from one that has loaded all that a build needs, so
it begins at once; once code has changed, each loads that anew, so changed code counts.
"""

import subprocess
import sys
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.context import ForkServerContext
from pathlib import Path
from threading import Event, Thread

from livereload import Server
from livereload.handlers import LiveReloadHandler
from tornado.ioloop import IOLoop

CONTENT = ("datapackages", "docs", "mkdocs.yml")
CODE = "scripts"
LOADED = ["scripts.cli.main", "scripts.site.making"]
"""What a build needs: the slowest of it is loaded once."""
NO_RELOAD = "forever"
"""In the place of a delay: the browser is told when the build has ended, and not before."""


def serve_site(root: Path, port: int) -> None:
    """Build, then serve ``build/site`` until stopped. A failed build leaves the last good one."""
    builder = Builder(root)
    builder.build()
    server = Server()
    for name in CONTENT:
        server.watch(str(root / name), builder.again, delay=NO_RELOAD)
    server.watch(str(root / CODE), builder.anew, delay=NO_RELOAD)
    loop = IOLoop.current()
    builder.start(lambda: loop.add_callback(LiveReloadHandler.reload_waiters))
    server.serve(root=str(root / "build" / "site"), port=port, host="127.0.0.1", debug=False)


class Builder:
    """Builds beside the server: one build at a time, and one more for all that changed since."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._changed = Event()
        self._forks = _forks()

    def build(self) -> None:
        """Build in a process of its own, and wait for it."""
        if self._forks is None:
            subprocess.run([sys.executable, "-m", "scripts", *self._command], check=False)
            return
        run = self._forks.Process(target=_build, args=(self._command,))
        run.start()
        run.join()

    def again(self) -> None:
        """Ask for a build after data, texts or settings have changed."""
        self._changed.set()

    def anew(self) -> None:
        """Ask for a build after code has changed: what is loaded is out of date."""
        self._forks = None
        self._changed.set()

    def start(self, done: Callable[[], object]) -> None:
        """Build whenever it is asked for, and say when it is done."""
        Thread(target=self._run, args=(done,), daemon=True).start()

    @property
    def _command(self) -> list[str]:
        return ["build", "--root", str(self.root)]

    def _run(self, done: Callable[[], object]) -> None:
        while self._changed.wait():
            self._changed.clear()
            self.build()
            done()


def _forks() -> ForkServerContext | None:
    """Give what forks processes that have all loaded, where the system can do it."""
    if sys.platform == "win32":
        return None
    forks = get_context("forkserver")
    forks.set_forkserver_preload(LOADED)
    return forks


def _build(command: list[str]) -> None:
    from scripts.cli.main import main

    main(command)
