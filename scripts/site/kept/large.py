"""Products that are too large to be held: a file each, beside those that are kept."""

import shutil
import tempfile
from pathlib import Path

from scripts.model.content import Streamed
from scripts.site.kept.seals import key


class LargeFiles:
    """A folder of files, each named by what it is made of.

    It is as large as what the last build published: ``clear`` takes all that was not asked for.
    """

    def __init__(self, folder: Path, root: Path) -> None:
        self._folder = folder
        self._root = root
        self._asked: set[str] = set()

    def path(self, content: Streamed) -> Path:
        """Give a file that has a content, and write it if it is not there."""
        if content.lies_at:
            return self._root / content.lies_at
        name = key("downloads", type(content).__name__, content.made_of)
        self._asked.add(name)
        target = self._folder / name
        if not target.is_file():
            self._write(content, target)
        return target

    def _write(self, content: Streamed, target: Path) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        # Whole or not at all: a build may be stopped in the middle.
        with tempfile.NamedTemporaryFile(dir=self._folder, delete=False) as sink:
            try:
                content.write(self._root, sink)
            except BaseException:
                Path(sink.name).unlink()
                raise
        Path(sink.name).replace(target)

    def clear(self) -> None:
        """Remove what nobody has asked for."""
        for one in self._folder.glob("*"):
            if one.name not in self._asked:
                one.unlink()
        if not self._asked:
            shutil.rmtree(self._folder, ignore_errors=True)
