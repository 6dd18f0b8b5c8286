"""Hidden checks of the logsumexp kata."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Curve, Probe, Rowwise


class TestLogsumexp(Rowwise):
    """Rows along an axis become one number each; infinite ones have a limit here."""

    value = reference.logsumexp
    test_backward = None

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure against the logits too: maximum and logarithm may cancel."""
        (x,) = probe.args
        return np.abs(want) + np.max(np.abs(x), axis=probe.kwargs.get("axis", -1), initial=0)

    def infinite(self) -> Iterator[Probe]:
        """Yield rows of nothing but -inf and rows with inf as well, alone and beside others."""
        for dtype in FLOATS:
            yield from self.calls(np.array([-np.inf, -np.inf], dtype=dtype), np.empty(0))
            yield from self.calls(np.array([1.0, np.inf], dtype=dtype), np.empty(0))
            yield from self.calls(np.array([-np.inf, np.inf], dtype=dtype), np.empty(0))
            yield from self.calls(np.array([[-np.inf, -np.inf], [1, 2], [np.inf, np.inf]], dtype=dtype), np.empty(0))
        yield from super().infinite()

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw it over one of three logits: a smooth maximum."""
        rows = np.stack([x, np.zeros_like(x), np.ones_like(x)], axis=-1)
        return Curve(Probe(reference.logsumexp, (rows,)), "logsumexp([x, 0, 1])")
