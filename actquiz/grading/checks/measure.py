"""What a kata that measures must hold: arrays or lists of arrays go in, a number or a list of numbers comes out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from actquiz.grading.checks.contract import Contract
from actquiz.grading.checks.probe import Array, Probe
from actquiz.grading.client import Reply
from actquiz.grading.compare import Source
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import show


class Measure(Contract):
    """A function whose reference returns a float or a list of floats; numbers of numpy and 0-d arrays will do."""

    # a number has neither; None takes a check away
    test_shape = None  # type: ignore[assignment]
    test_dtype = None  # type: ignore[assignment]
    test_zero_d = None  # type: ignore[assignment]

    def _pairs(self, reply: Reply, probe: Probe) -> Iterator[tuple[Array, Array, Source]]:
        (want,) = probe.want()
        if want.ndim == 0:
            yield np.asarray(_number(reply.value, probe), np.float64), want, probe
            return
        if not isinstance(reply.value, list):
            raise CheckFailed("not_a_list", input=probe.call, got=show(reply.value), function=probe.function)
        if len(reply.value) != want.size:
            raise CheckFailed(
                "count", input=probe.call, expected=str(want.size), got=str(len(reply.value)), function=probe.function
            )  # fmt: skip
        yield np.array([_number(item, probe) for item in reply.value], np.float64), want, probe

    def _compare(self, probe: Probe, reply: Reply, **options: Any) -> None:
        try:
            super()._compare(probe, reply, **options)
        except CheckFailed as failure:
            if failure.index is not None:
                # numbers came in, so numbers are shown, not the arrays that were compared
                failure.expected = show(probe.want()[0].tolist())
                failure.got = show(np.asarray(reply.value).tolist())
            raise


def _number(value: Any, probe: Probe) -> Any:
    """Return a real number as it is; a truth value is none."""
    if type(value) in (int, float) or (np.ndim(value) == 0 and np.asarray(value).dtype.kind in "iuf"):
        return value
    raise CheckFailed(
        "not_a_number", input=probe.call, got=show(value), function=probe.function, type=type(value).__name__
    )  # fmt: skip
