"""Hidden checks of the swiglu_ffn kata."""

from collections.abc import Iterator, Sequence

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Passes, Probe

WEIGHTS = (
    np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]),
    np.array([[2.0, 0.0], [1.0, 1.0], [0.0, -1.0]]),
    np.array([[1.0, 0.0, 2.0], [0.0, 1.0, -1.0]]),
)


class TestSwigluFfn(Passes):
    """Products of matrices around a gated unit: an error is measured against the terms. 0-d input has no features."""

    value = reference.swiglu_ffn
    gradients = (reference.swiglu_ffn_backward,)
    # nothing is lost here that the sums themselves do not lose
    test_accuracy = test_infinity = test_zero_d = None

    def terms(self, probe: Probe) -> Sequence[Array]:
        """Bound every sum by the sum of the sizes of its terms; silu(z) is at most |z| and its slope 1.1."""
        *grads, x, w_gate, w_up, w_down = (np.abs(arg).astype(np.float64) for arg in probe.args)
        gate, up = x @ w_gate.T, x @ w_up.T
        if not grads:
            return ((gate * up) @ w_down.T,)
        (grad_output,) = grads
        grad_hidden = grad_output @ w_down
        # what the sum in the gate loses moves the slope, which changes by at most one half of it
        grad_gate, grad_up = grad_hidden * up * (1.1 + gate / 2), grad_hidden * gate
        rows = _rows(x)
        return (
            grad_gate @ w_gate + grad_up @ w_up,
            _rows(grad_gate).T @ rows,
            _rows(grad_up).T @ rows,
            _rows(grad_output).T @ _rows(gate * up),
        )

    def allowed(self, probe: Probe) -> bool:
        """All shapes fit; some that do not would be broadcast."""
        *grads, x, w_gate, w_up, w_down = (arg.shape for arg in probe.args)
        weights_fit = w_gate == w_up == w_down[::-1] == (w_gate[0], x[-1])
        return weights_fit and all(grad == x for grad in grads)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield the example of the brief, then any number of leading axes; squares hide a wrong transpose."""
        yield from self.both(np.array([[1.0, 1.0]]), np.array([[1.0, -2.0]]), *WEIGHTS, dtype=dtype)
        for shape, dim, hidden in (
            ((), 3, 5),
            ((5,), 4, 3),
            ((3,), 3, 3),
            ((1,), 6, 2),
            ((2, 3), 4, 6),
            ((3, 3), 3, 3),
        ):
            yield from self._random(rng, shape, dim, hidden, dtype)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield gates of which the exponential overflows or vanishes."""
        for far in (1e3, -1e3, 1e4, -1e4):
            x = np.array([[far, 1.0], [1.0, 2.0]])
            yield from self.both(np.ones((2, 2)), x, *WEIGHTS, dtype=dtype)

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in one of two rows."""
        for dtype in FLOATS:
            yield from self.both(np.ones((2, 2)), np.array([[1.0, np.nan], [1.0, -2.0]]), *WEIGHTS, dtype=dtype)

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield no rows: the sum of nothing is 0."""
        for shape in ((0,), (2, 0)):
            yield from self.both(np.empty((*shape, 2)), np.empty((*shape, 2)), *WEIGHTS, dtype=dtype)

    def heavy(self) -> Iterator[Probe]:
        """Yield sixty rows of sixteen features, and forty hidden units."""
        yield from self._random(np.random.default_rng(0), (60,), 16, 40, np.float64)

    def _random(
        self, rng: np.random.Generator, shape: tuple[int, ...], dim: int, hidden: int, dtype: type
    ) -> Iterator[Probe]:
        x, grad_output = rng.normal(size=(*shape, dim)), rng.normal(size=(*shape, dim))
        weights = rng.normal(size=(hidden, dim)), rng.normal(size=(hidden, dim)), rng.normal(size=(dim, hidden))
        yield from self.both(grad_output, x, *weights, dtype=dtype)


def _rows(a: Array) -> Array:
    return a.reshape(-1, a.shape[-1])
