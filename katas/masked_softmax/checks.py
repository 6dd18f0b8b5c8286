"""Hidden checks of the masked_softmax kata."""

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, ORDINARY_RTOL, Array, Probe, Rowwise
from actquiz.grading.solution import Solution


class TestMaskedSoftmax(Rowwise):
    """Rows along an axis, each call with several masks: of the shape of x, of all entries, broadcast."""

    value = reference.masked_softmax
    test_backward = None

    def calls(self, x: Array, grad_output: Array, **axis: int) -> Iterator[Probe]:
        """Yield a call for each mask; some entry of every row takes part."""
        along = axis.get("axis", -1) % x.ndim
        pattern = np.arange(x.size).reshape(x.shape) % 3 != 1
        pattern |= ~pattern.any(axis=along, keepdims=True)
        shared = np.arange(x.shape[along]) % 3 != 1
        if along < x.ndim - 1:
            shared = shared.reshape(-1, *(1,) * (x.ndim - 1 - along))
        for mask in (pattern, np.ones(x.shape, dtype=bool), shared):
            yield Probe(reference.masked_softmax, (x, mask), axis)

    def allowed(self, probe: Probe) -> bool:
        """The mask fits, and leaves something of every row: what it does not is for a check of its own."""
        x, mask = probe.args
        try:
            whole = np.broadcast_to(mask, x.shape)
        except ValueError:
            return False
        return bool(whole.any(axis=probe.kwargs.get("axis", -1)).all()) and super().allowed(probe)

    def test_nothing_left(self, solution: Solution) -> None:
        """A row in which nothing takes part gives zeros."""
        for dtype in FLOATS:
            tolerance = ORDINARY_RTOL[dtype]
            rows: Array = np.array([[1, 2], [3, 4]], dtype=dtype)
            for x, mask, axis in (
                (rows[0], np.array([False, False]), -1),
                (rows, np.array([[True, True], [False, False]]), -1),
                (rows, np.array([[True, False], [True, False]]), 0),
                (rows, np.array([False]), -1),
            ):
                probe = Probe(reference.masked_softmax, (x, mask), {"axis": axis})
                self._call_and_compare(solution, probe, rtol=tolerance, atol=tolerance, key="values")

    def test_under_mask(self, solution: Solution) -> None:
        """What is masked may be anything."""
        for dtype in FLOATS:
            tolerance = ORDINARY_RTOL[dtype]
            for hidden in (np.nan, np.inf, -np.inf):
                row: Array = np.array([1, hidden, 2], dtype=dtype)
                mask = np.array([True, False, True])
                for x, taking_part in (
                    (row, mask),
                    (row[1:2], mask[1:2]),
                    (np.stack([row, row[::-1]]), mask),
                    (np.stack([row, row]), np.array([mask, [False, False, False]])),
                ):
                    probe = Probe(reference.masked_softmax, (x, taking_part))
                    self._call_and_compare(solution, probe, rtol=tolerance, atol=tolerance, key="under_mask")

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield a masked entry far above the rest as well."""
        yield from super().extreme(dtype)
        row: Array = np.array([0, 1e30, 1], dtype=dtype)
        yield Probe(reference.masked_softmax, (row, np.array([True, False, True])))

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in rows of which all takes part: what is masked beside a NaN may be 0 or NaN."""
        for probe in super().with_nan():
            x, mask = probe.args
            spoilt = np.isnan(x).any(axis=probe.kwargs.get("axis", -1), keepdims=True)
            if (mask | ~spoilt).all():
                yield probe

    def heavy(self) -> Iterator[Probe]:
        """Yield a mask of the shape of x."""
        yield next(iter(super().heavy()))
