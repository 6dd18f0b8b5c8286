"""Hidden checks of the log_softmax kata."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Curve, Probe, Rowwise


class TestLogSoftmax(Rowwise):
    """Rows along an axis; the entry that takes nearly all cannot keep the digits of its tiny logarithm."""

    value = reference.log_softmax
    gradients = (reference.log_softmax_backward,)

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure a result against the width of its row as well, a gradient against its terms."""
        axis = probe.kwargs.get("axis", -1)
        if probe.reference is reference.log_softmax:
            # the results are as far apart as the logits
            return np.abs(want) + np.max(want, axis=axis, keepdims=True) - np.min(want, axis=axis, keepdims=True)
        grad_output, output = np.abs(probe.args[0]), probe.args[1]
        return grad_output + np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the first of three results over its own logit, and its derivative."""
        rows = np.stack([x, np.zeros_like(x), np.ones_like(x)], axis=-1)
        if function == "log_softmax":
            return Curve(Probe(reference.log_softmax, (rows,)), "log_softmax([x, 0, 1])[0]")
        first = np.zeros_like(rows)
        first[:, 0] = 1
        probe = Probe(reference.log_softmax_backward, (first, reference.log_softmax(rows)))
        return Curve(probe, "log_softmax_backward([1, 0, 0], log_softmax([x, 0, 1]))[0]")
