"""Files as they were committed: git is asked, and nothing in the project is touched."""

import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

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

    def paths(self, folder: str) -> list[str]:
        """List the files below a folder of the project."""
        found = self._git("ls-tree", "-r", "-z", "--name-only", self._name, f"{folder}/")
        return [one for one in found.stdout.decode().split("\0") if one]

    def contents(self, paths: Sequence[str]) -> Iterator[bytes | None]:
        """Give the content of some files in their order; nothing of one that was not there."""
        asked = "".join(f"{self._name}:{self._prefix}{one}\n" for one in paths)
        answer = self._git("cat-file", "--batch", asked=asked.encode()).stdout
        place = 0
        for _ in paths:
            end = answer.index(b"\n", place)
            told, place = answer[place:end].split(b" "), end + 1
            if told[-1] == b"missing":
                yield None
                continue
            size = int(told[-1])
            yield answer[place : place + size]
            place += size + 1

    def _git(self, *arguments: str, asked: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        command = ("git", "-C", str(self._root), *arguments)
        return subprocess.run(command, input=asked, capture_output=True, check=False)
