"""What is made from an object, kept with it from the first time that it is asked for."""

from collections.abc import Callable
from functools import cached_property
from typing import Concatenate, ParamSpec, Self, TypeVar, cast

Made = TypeVar("Made")
Arguments = ParamSpec("Arguments")


class Cached:
    """An object that does not change, and keeps what functions make from it."""

    @cached_property
    def _made(self) -> dict[tuple[object, ...], object]:
        return {}

    def once(
        self,
        make: Callable[Concatenate[Self, Arguments], Made],
        *arguments: Arguments.args,
        **named: Arguments.kwargs,
    ) -> Made:
        """Give what a function makes from this object, made at the first time of asking."""
        key = (make, *arguments, *named.items())
        if key not in self._made:
            self._made[key] = make(self, *arguments, **named)
        return cast(Made, self._made[key])
