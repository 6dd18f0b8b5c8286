"""When two calls ended in the same way: in values, shapes, dtypes, exceptions, and the arguments afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actquiz.grading.client import Reply
from actquiz.grading.process import Fault

Outcome = Reply | Fault
Tolerance = Mapping[np.dtype[Any], float]
# as far as two ways to compute the same may differ; what only fails at the last digits is compared by these
ORDINARY: Tolerance = {np.dtype(np.float64): 1e-12, np.dtype(np.float32): 5e-7}
TO_THE_LAST: Tolerance = {np.dtype(np.float64): 5e-16, np.dtype(np.float32): 1.2e-7}


@dataclass(frozen=True)
class Likeness:
    """How alike two calls must have ended.

    Args:
        tolerance: relative, for each dtype of floats.
        warnings: whether it matters if there were warnings; some leave the processor's flags set for the next call.
        strict: whether the words of exceptions and the signs of zeros matter.
    """

    tolerance: Tolerance
    warnings: bool = False
    strict: bool = False

    def between(self, learners: Outcome, ours: Outcome) -> bool:
        """Compare what became of a call in the learner's file and in ours."""
        if isinstance(learners, Reply) and isinstance(ours, Reply):
            return (
                (not self.warnings or bool(learners.warnings) == bool(ours.warnings))
                and self._equal(learners.value, ours.value)
                and (learners.echo is None or _EXACTLY._equal(learners.echo, ours.echo))
            )
        if isinstance(learners, Fault) and isinstance(ours, Fault):
            return learners.kind == ours.kind and (not self.strict or learners.detail == ours.detail)
        return False

    def _equal(self, a: Any, b: Any) -> bool:
        if isinstance(a, np.ndarray | np.generic) and isinstance(b, np.ndarray | np.generic):
            return self._arrays_equal(np.asarray(a), np.asarray(b))
        if type(a) is not type(b):
            return False
        if isinstance(a, list | tuple):
            return len(a) == len(b) and all(map(self._equal, a, b))
        if isinstance(a, dict):
            return a.keys() == b.keys() and all(self._equal(item, b[key]) for key, item in a.items())
        if isinstance(a, float):
            return self._arrays_equal(np.asarray(a), np.asarray(b))
        return bool(a == b)

    def _arrays_equal(self, x: NDArray[Any], y: NDArray[Any]) -> bool:
        if x.shape != y.shape or x.dtype != y.dtype:
            return False
        same = (x == y) | (np.isnan(x) & np.isnan(y))
        if x.dtype.kind == "f":
            with np.errstate(all="ignore"):
                # the tolerance of an infinite value would be infinite
                same |= np.isfinite(y) & (np.abs(x - y) <= self.tolerance.get(x.dtype, 0.0) * np.abs(y))
            if self.strict:
                same &= (np.signbit(x) == np.signbit(y)) | (y != 0)
        return bool(same.all())


_EXACTLY = Likeness({}, strict=True)
