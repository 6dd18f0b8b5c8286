"""Hidden checks of the top_k_gating kata."""

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading import compare
from actquiz.grading.checks import FLOATS, ORDINARY_RTOL, Array, Probe, Rowwise
from actquiz.grading.client import Reply
from actquiz.grading.refusal import require_error
from actquiz.grading.solution import Solution


class TestTopKGating(Rowwise):
    """Rows along the last axis, each call with several k; NaN has no place in an order and is not judged."""

    value = reference.top_k_gating
    any_axis = False
    test_backward = test_no_warnings = test_nan = None

    def calls(self, x: Array, grad_output: Array, **axis: int) -> Iterator[Probe]:
        """Yield a call for one, two and all of the logits."""
        count = x.shape[-1]
        for k in sorted({1, 2, count} & set(range(1, count + 1))):
            yield Probe(self.value, (x, k))

    def test_ties(self, solution: Solution) -> None:
        """Equal logits come in the order of their positions."""
        for dtype in FLOATS:
            tolerance = ORDINARY_RTOL[dtype]
            for row in ([1, 1], [1, 3, 2, 3], [0, 5, 5, 0, 5], [2] * 40):
                for probe in self.calls(np.array(row, dtype=dtype), np.empty(0)):
                    self._judge(solution, probe, rtol=tolerance, atol=tolerance, key="values")

    def test_impossible_k(self, solution: Solution) -> None:
        """As many experts cannot be chosen."""
        for k in (0, -1, 4):
            require_error(solution, "top_k_gating", np.array([1.0, 3.0, 2.0]), k)
            require_error(solution, "top_k_gating", np.empty((0, 3)), k)

    def heavy(self) -> Iterator[Probe]:
        """Yield the two best of ten."""
        yield Probe(self.value, (np.random.default_rng(0).uniform(-10, 10, (100, 10)), 2))

    def _pairs(self, reply: Reply, probe: Probe) -> Iterator[tuple[Array, Array, compare.Source]]:
        """Take integers of any width for indices."""
        match reply.value:
            case (weights, np.ndarray() as indices) if indices.dtype.kind in "iu":
                reply = Reply((weights, indices.astype(np.intp)), reply.warnings, reply.echo)
        yield from super()._pairs(reply, probe)
