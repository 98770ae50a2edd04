"""What can stop a run.

SiteError
├── InputInvalid     the data or the prose has problems; all of them are inside
├── BuildFailed      a tool that the build calls did not succeed
└── SettingInvalid   a setting from outside (SITE_URL) is missing or wrong

Only ``cli`` catches these, prints and exits.
"""

from collections.abc import Sequence
from typing import Self

from scripts.model.problem import Problem


class SiteError(Exception):
    """Anything that stops a run and has a message for a person."""


class InputInvalid(SiteError):  # noqa: N818 - reads as what happened
    """The input has problems; nothing was written."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = tuple(problems)

    def __reduce__(self) -> tuple[type[Self], tuple[Sequence[Problem]]]:
        """Come out of another process as it was."""
        return type(self), (self.problems,)


class BuildFailed(SiteError):  # noqa: N818 - reads as what happened
    """A tool that the build calls did not succeed; its output is the message."""


class SettingInvalid(SiteError):  # noqa: N818 - reads as what happened
    """A setting from outside is missing or wrong; the message says how to set it."""
