"""Files as they were committed: git is asked, and nothing in the project is touched."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.model.errors import SettingInvalid
from scripts.model.language import Language
from scripts.text.words import say


class Commit:
    """The files of a project in a commit."""

    def __init__(self, root: Path, revision: str, language: Language = "en") -> None:
        """Find the commit. Raises SettingInvalid where there is no git, repository or commit."""
        self._root = root
        names = {"root": root.resolve(), "revision": revision}
        try:
            found = self._git("rev-parse", "--show-prefix")
        except FileNotFoundError:
            raise SettingInvalid(say(language, "cli.no_git")) from None
        if found.returncode:
            raise SettingInvalid(say(language, "cli.no_repository", **names))
        self._prefix = found.stdout.decode().removesuffix("\n")
        found = self._git("rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
        if found.returncode:
            raise SettingInvalid(say(language, "cli.no_revision", **names))
        self._name = found.stdout.decode().strip()

    @contextmanager
    def tree(self, below: str) -> Iterator[Path]:
        """Give a folder with what one of the project's has below it, at the same place."""
        with TemporaryDirectory() as made:
            listed = self._git("ls-tree", "-r", "-z", "--name-only", self._name, f"{below}/").stdout
            index, to = f"{made}/index", f"--prefix={made}/tree/"
            self._git("read-tree", self._name, index=index)
            self._git("checkout-index", to, "-z", "--stdin", asked=listed, index=index)
            yield Path(made, "tree", self._prefix)

    def _git(
        self, *arguments: str, asked: bytes = b"", index: str = ""
    ) -> subprocess.CompletedProcess[bytes]:
        """Ask git; what it writes down of files (``index``) goes elsewhere, if anywhere."""
        command = ("git", "-C", str(self._root), *arguments)
        known = {**os.environ, "GIT_INDEX_FILE": index} if index else None
        return subprocess.run(command, input=asked, capture_output=True, check=False, env=known)
