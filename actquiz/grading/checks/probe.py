"""One call of the learner's function, and the reference that knows its answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actquiz.grading import objectives, wire
from actquiz.grading.solution import expression

Array = NDArray[Any]
Reference = Callable[..., Any]
FLOATS = (np.float64, np.float32)


@dataclass(frozen=True)
class Probe:
    """One call and the reference that knows its answer. The answer is computed only after the learner's is in."""

    reference: Reference
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any] = field(default_factory=dict)

    @property
    def function(self) -> str:
        """The learner's function has the name of its reference."""
        name: str = self.reference.__name__
        return name

    @property
    def call(self) -> str:
        """The call as an expression."""
        return expression(self.function, self.args, self.kwargs)

    def want(self) -> tuple[Array, ...]:
        """Return the right results, as a tuple also where there is only one."""
        return _results(self.reference(*objectives.given(self.args, wire.Named), **self.kwargs))

    @property
    def dtype(self) -> type[object]:
        """float32 if an argument is, or an array in a list, else float64."""
        return np.float32 if _holds_single(self.args) else np.float64

    def laid_out(self, layout: str, *, writeable: bool = True) -> Probe:
        """Return the same call with its arrays in another layout."""
        return replace(self, args=_laid_out(self.args, layout, writeable))


@dataclass(frozen=True)
class Part:
    """One of several results of a call."""

    probe: Probe
    index: int

    @property
    def function(self) -> str:
        """The learner's function."""
        return self.probe.function

    @property
    def call(self) -> str:
        """The expression that gives this part."""
        return f"{self.probe.call}[{self.index}]"


def _results(value: Any) -> tuple[Array, ...]:
    return tuple(map(np.asarray, value)) if isinstance(value, tuple) else (np.asarray(value),)


def _holds_single(value: Any) -> bool:
    if isinstance(value, list | tuple):
        return any(map(_holds_single, value))
    return isinstance(value, np.ndarray) and bool(value.dtype == np.float32)


def _laid_out(value: Any, layout: str, writeable: bool) -> Any:
    """Lay out an array, or those in a list or a dict."""
    if isinstance(value, list | tuple):
        return type(value)(_laid_out(item, layout, writeable) for item in value)
    if isinstance(value, dict):
        return {key: _laid_out(item, layout, writeable) for key, item in value.items()}
    if isinstance(value, np.ndarray) and (value.ndim or layout == "contiguous"):
        return wire.Array(value, layout, writeable)
    return value
