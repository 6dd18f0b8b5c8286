"""The learner's functions as the hidden checks see them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from actquiz.grading import objectives, wire
from actquiz.grading.client import Client, Reply, Work

_SHOWN = 12


class Solution:
    """Calls functions of a learner's file in its worker: `solution.relu(x)`."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._last: tuple[str, tuple[Any, ...], Mapping[str, Any]] | None = None

    @property
    def last_call(self) -> str:
        """The latest call as an expression, to show when it does not come back."""
        return expression(*self._last) if self._last else ""

    @property
    def last_function(self) -> str:
        """The function of the latest call."""
        return self._last[0] if self._last else ""

    @property
    def requests(self) -> list[bytes]:
        """All calls that were made, to be foreseen another time."""
        return list(self._client.replies)

    def foresee(self, requests: list[bytes]) -> None:
        """Make calls that will be asked for all at once. Raises Fault only when the file does not load."""
        self._client.foresee(requests)

    def load(self) -> None:
        """Run the learner's file. Raises Fault when it does not get through."""
        self._client.load()

    def call(self, function: str, args: tuple[Any, ...], kwargs: Mapping[str, Any], *, echo: bool = False) -> Reply:
        """Call with everything that came back: value, warnings, arguments afterwards. Raises Fault."""
        self._last = function, args, kwargs
        return self._client.call(function, args, dict(kwargs), echo=echo)

    def work(
        self, function: str, args: tuple[Any, ...], kwargs: Mapping[str, Any], times: int, scales: list[float]
    ) -> Work:
        """Return what much work took, and its result; as `workload.run`. Raises Fault."""
        self._last = function, args, kwargs
        return self._client.work(function, args, dict(kwargs), times, scales)

    def __getattr__(self, function: str) -> Callable[..., Any]:
        return lambda *args, **kwargs: self.call(function, args, kwargs).value


def expression(function: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> str:
    """Write a call as a learner would type it."""
    written = [show(arg) for arg in args] + [f"{name}={show(value)}" for name, value in kwargs.items()]
    return f"{function}({', '.join(written)})"


def show(value: Any) -> str:
    """Write a value as an expression where it is short, else describe it."""
    match value:
        case wire.Array(data=data):
            return show(data)
        case wire.Named(name=name):
            return objectives.WRITTEN[name]
        case wire.Seeded(seed=seed):
            return f"np.random.default_rng({seed})"
        case np.ndarray() if value.size > _SHOWN:
            return f"<array of shape {value.shape}, {value.dtype}>"
        case np.ndarray():
            kind = "" if value.dtype == np.float64 else f", np.{value.dtype}"
            # an empty list alone would lose the shape
            return f"np.array({_numbers(value.tolist())}{kind})" if value.size else f"np.empty({value.shape}{kind})"
        case np.generic():
            return f"np.{value.dtype.name}({_numbers(value.item())})"
        case float():
            return _numbers(value)
        case list() | tuple():
            inner = ", ".join(map(show, value))
            return f"[{inner}]" if isinstance(value, list) else f"({inner}{',' * (len(value) == 1)})"
        case dict():
            return "{" + ", ".join(f"{show(k)}: {show(v)}" for k, v in value.items()) + "}"
    text = repr(value)
    return text if len(text) <= 200 else text[:200] + "…"


def _numbers(value: Any) -> str:
    """Write numbers so that they can be pasted: a bare `nan` is a name that nobody has defined."""
    return re.sub(r"\b(nan|inf)\b", r"np.\1", repr(value))
