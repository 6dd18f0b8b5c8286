"""Hidden checks of the softmax_jacobian kata."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Curve, Probe, Rowwise


class TestSoftmaxJacobian(Rowwise):
    """A matrix for each row along the last axis; every entry is measured against itself."""

    value = reference.softmax_jacobian
    any_axis = False
    test_backward = None

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield rows within ±40: with ties, with one entry that takes all, in batches; no long ones."""
        for row in ([40.0, 0.0], [0.0, -40.0], [40.0, 40.0, -40.0], [0.0, 1e-9, -1e-9]):
            yield Probe(self.value, (np.array(row),))
        for shape in ((12,), (20, 16), (2, 3, 4, 5)):
            yield Probe(self.value, (rng.uniform(-40, 40, shape),))

    def heavy(self) -> Iterator[Probe]:
        """Yield short rows: the result is ten times as large."""
        yield Probe(self.value, (np.random.default_rng(0).uniform(-10, 10, (100, 10)),))

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the first entry for three logits, of which the first one moves."""
        rows = np.stack([x, np.zeros_like(x), np.ones_like(x)], axis=-1)
        return Curve(Probe(self.value, (rows,)), "softmax_jacobian([x, 0, 1])[0, 0]")
