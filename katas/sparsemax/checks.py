"""Hidden checks of the sparsemax kata."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Curve, Probe, Rowwise


class TestSparsemax(Rowwise):
    """Rows along the last axis; an error is measured against the sum of a row, which is 1."""

    value = reference.sparsemax
    gradients = (reference.sparsemax_backward,)
    test_no_warnings = None
    any_axis = False

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure a gradient against its terms, all else against 1."""
        if probe.reference is reference.sparsemax:
            return np.ones(want.shape)
        grad_output, support = np.abs(probe.args[0]), probe.args[1] > 0
        count = np.maximum(support.sum(axis=-1, keepdims=True), 1)
        return grad_output + np.sum(grad_output / count, axis=-1, keepdims=True, where=support)

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in logits and outputs; in a gradient it may meet a slope of 0."""
        for probe in super().with_nan():
            if probe.reference is reference.sparsemax or np.isfinite(probe.args[0]).all():
                yield probe

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the first of three results over its own logit, and its derivative."""
        rows = np.stack([x, np.zeros_like(x), np.full_like(x, 0.5)], axis=-1)
        if function == "sparsemax":
            return Curve(Probe(reference.sparsemax, (rows,)), "sparsemax([x, 0, 0.5])[0]")
        first = np.zeros_like(rows)
        first[:, 0] = 1
        probe = Probe(reference.sparsemax_backward, (first, reference.sparsemax(rows)))
        return Curve(probe, "sparsemax_backward([1, 0, 0], sparsemax([x, 0, 0.5]))[0]")
