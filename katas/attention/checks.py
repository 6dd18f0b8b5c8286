"""Hidden checks of the attention kata."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, ORDINARY_RTOL, Array, Passes, Probe
from actquiz.grading.solution import Solution


class TestAttention(Passes):
    """Queries, keys and values over the last two axes, with a mask or without."""

    value = reference.attention
    gradients = (reference.attention_backward,)
    test_infinity = None
    test_zero_d = None

    def test_mask(self, solution: Solution) -> None:
        """What is masked takes no part, in either pass."""
        self._masks(solution, self._masked())

    def test_no_keys(self, solution: Solution) -> None:
        """A query that may look at nothing gives zeros, and gets no gradient."""
        mask = np.array([[True, False, True], [False, False, False]])
        q, k, v, grad = _arrays((), 2, 3, 4, 2)
        probes = [(np.zeros((2, 3), dtype=bool), (q, k, v, grad)), (mask, (q, k, v, grad))]
        probes.append((np.stack([mask, ~mask]), _arrays((2,), 2, 3, 4, 2)))
        self._masks(solution, probes)

    def _masks(self, solution: Solution, probes: Iterable[tuple[Array, Sequence[Array]]]) -> None:
        for mask, arrays in probes:
            for dtype in FLOATS:
                tolerance = ORDINARY_RTOL[dtype]
                for probe in _both(*arrays, mask=mask, dtype=dtype):
                    self._judge(solution, probe, rtol=tolerance, atol=tolerance, key="values", scaled=True)

    def _masked(self) -> Iterator[tuple[Array, Sequence[Array]]]:
        yield np.array([[True, False]]), _arrays((), 1, 2, 2, 1)
        causal = np.tri(4, dtype=bool)
        yield causal, _arrays((), 4, 4, 3, 2)
        yield causal, _arrays((2, 3), 4, 4, 3, 2)
        # padding: one row of keys for all queries, or one for each sample
        yield np.array([True, True, False]), _arrays((2,), 4, 3, 5, 3)
        yield np.array([[[True, True, False]], [[True, False, False]]]), _arrays((2,), 4, 3, 5, 3)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield one query that a person can compute, then shapes of which no two axes are alike, and square ones."""
        q, k = np.array([[1.0, 0.0, 2.0, 1.0]]), np.array([[1.0, 2.0, 0.0, 1.0], [0.0, 1.0, 1.0, -2.0]])
        yield from _both(q, k, np.array([[1.0], [3.0]]), np.array([[1.0]]), dtype=dtype)
        for leading, *sizes in (
            ((), 2, 3, 4, 5),
            ((), 3, 3, 3, 3),
            ((2,), 4, 3, 2, 5),
            ((3, 2), 3, 4, 5, 2),
            ((2,), 2, 2, 2, 2),
        ):
            yield from _both(*_arrays(leading, *sizes, rng=rng), dtype=dtype)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield scores within about ±20."""
        for leading, *sizes in (((), 5, 7, 4, 3), ((3,), 6, 9, 8, 4)):
            q, *rest = _arrays(leading, *sizes, rng=rng)
            yield from _both(q, *rest)
            yield from _both(5 * q, *rest)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield scores so large that an exponential overflows or all of them vanish."""
        k, v = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]), np.array([[1.0], [-2.0], [4.0]])
        for query in ([2000.0, 2000.0], [-2000.0, -4000.0], [0.0, 1e4], [1e4, 1e4]):
            yield from _both(np.array([query]), k, v, np.array([[1.0]]), dtype=dtype)
        # one maximum for both rows would let the second vanish
        together = np.array([[2000.0, 2000.0], [-2000.0, -4000.0]])
        yield from _both(together, k, v, np.array([[1.0], [1.0]]), dtype=dtype)

    def with_nan(self) -> Iterator[Probe]:
        """Yield a query with NaN: its row is lost, the others are not."""
        q, k, v, grad = _arrays((), 3, 4, 2, 2)
        q[1, 0] = np.nan
        for dtype in FLOATS:
            yield from _both(q, k, v, grad, dtype=dtype)

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield no samples, no queries, no keys."""
        for leading, *sizes in (((0,), 2, 3, 4, 5), ((), 0, 3, 4, 5), ((2,), 2, 0, 4, 5)):
            yield from _both(*_arrays(leading, *sizes), dtype=dtype)

    def allowed(self, probe: Probe) -> bool:
        """A smaller call leaves every query a key: what happens without any is a matter of its own."""
        mask = probe.args[-1]
        return super().allowed(probe) and bool(mask.dtype != bool or mask.any(axis=-1).all())

    def heavy(self) -> Iterator[Probe]:
        """Yield a batch of small samples."""
        yield from _both(*_arrays((10,), 10, 12, 8, 6))

    def terms(self, probe: Probe) -> Sequence[Array]:
        """Measure against the sums of the sizes of all terms; an error of a score counts as often as it is large."""
        *grad, q, k, v, mask = _inputs(probe)
        scores = reference.attention(q, k, np.broadcast_to(np.eye(k.shape[-2]), (*k.shape[:-1], k.shape[-2])), mask)
        weights = np.asarray(scores)
        largest = 1 + np.max(np.abs(q) @ np.swapaxes(np.abs(k), -1, -2), initial=0.0)
        if not grad:
            return (largest * (weights @ np.abs(v)),)
        arriving = np.abs(grad[0]) @ np.swapaxes(np.abs(v), -1, -2)
        through = largest * weights * (arriving + np.sum(weights * arriving, axis=-1, keepdims=True))
        return (
            through @ np.abs(k),
            np.swapaxes(through, -1, -2) @ np.abs(q),
            largest * (np.swapaxes(weights, -1, -2) @ np.abs(grad[0])),
        )


def _inputs(probe: Probe) -> list[Any]:
    """Return the arguments in float64, the mask last, None where there is none."""
    mask = probe.args[-1] if probe.args[-1].dtype == bool else None
    return [*(arg.astype(np.float64) for arg in probe.args if arg.dtype != bool), mask]


def _arrays(
    leading: tuple[int, ...], queries: int, keys: int, d: int, d_v: int, rng: np.random.Generator | None = None
) -> tuple[Array, Array, Array, Array]:
    rng = rng or np.random.default_rng(0)
    shapes = ((queries, d), (keys, d), (keys, d_v), (queries, d_v))
    q, k, v, grad = (rng.normal(size=(*leading, *shape)) for shape in shapes)
    return q, k, v, grad


def _both(
    q: Array, k: Array, v: Array, grad: Array, *, mask: Array | None = None, dtype: type = np.float64
) -> Iterator[Probe]:
    q, k, v, grad = (array.astype(dtype) for array in (q, k, v, grad))
    last = () if mask is None else (mask,)
    yield Probe(reference.attention, (q, k, v, *last))
    yield Probe(reference.attention_backward, (grad, q, k, v, *last))
