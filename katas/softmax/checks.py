"""Hidden checks of the softmax kata."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Curve, Probe, Rowwise


class TestSoftmax(Rowwise):
    """Rows along an axis: the contract says everything but the size of a gradient."""

    value = reference.softmax
    gradients = (reference.softmax_backward,)

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure a gradient against its terms, a probability against itself."""
        if probe.reference is reference.softmax:
            return np.abs(want)
        grad_output, output = np.abs(probe.args[0]), probe.args[1]
        total = np.sum(grad_output * output, axis=probe.kwargs.get("axis", -1), keepdims=True)
        return output * (grad_output + total)

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the first of three probabilities over its own logit, and its derivative."""
        rows = np.stack([x, np.zeros_like(x), np.ones_like(x)], axis=-1)
        if function == "softmax":
            return Curve(Probe(reference.softmax, (rows,)), "softmax([x, 0, 1])[0]")
        first = np.zeros_like(rows)
        first[:, 0] = 1
        probe = Probe(reference.softmax_backward, (first, reference.softmax(rows)))
        return Curve(probe, "softmax_backward([1, 0, 0], softmax([x, 0, 1]))[0]")
