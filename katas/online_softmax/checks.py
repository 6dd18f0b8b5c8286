"""Hidden checks of the online_softmax kata."""

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, ORDINARY_RTOL, Array, Contract, Probe
from actquiz.grading.solution import Solution

FAR = {
    np.float64: (
        [[1000], [1001, 1002]], [[-1000, -1001], [-1002]], [[0], [1000]], [[1000], [0]], [[-1000], [1000, 0]],
        [[0, -100], [-300, -600], [-650]], [[1e6], [1e6 + 1, 1e6 + 2]], [[1e15, 1e15 + 1], [1e15 - 2]],
        [[-1e300], [0], [1e300]], [[1e300], [-1e300]], [[-1e300, -1e300]],
    ),
    np.float32: (
        [[100], [101, 102]], [[-100, -101], [-102]], [[0], [1000]], [[1000], [0]], [[1e4], [1e4 + 1, 1e4 + 2]],
        [[0, -10], [-30, -60], [-65]], [[8e6], [8e6 + 1, 8e6 - 2]], [[-1e30], [0], [1e30]], [[1e30], [-1e30]],
    ),
}  # fmt: skip


class TestOnlineSoftmax(Contract):
    """A list of 1-d arrays; lists are not made smaller, so small ones come first."""

    value = reference.online_softmax
    test_zero_d = test_speed = None

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield chunks that rise, that fall, one alone, and random ones of different lengths."""
        yield from _lists(dtype, [[1, 2], [3]], [[3], [1, 2]], [[2, 2], [2]], [[0, 5, 1]], [[1], [4], [2], [8], [-3]])
        for lengths in ((4, 4), (1, 6, 2, 9), (30, 1, 1), (5,) * 12):
            yield from _lists(dtype, [rng.uniform(-10, 10, length) for length in lengths])

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield chunks within ±40, few and many, in rising order too."""
        yield from _lists(np.float64, [[0.0], [-40.0]], [[-40.0], [0.0]], [[-40.0, 40.0], [40.0]])
        for lengths in ((3, 200), (7,) * 60):
            chunks = [rng.uniform(-40, 40, length) for length in lengths]
            yield from _lists(np.float64, chunks, sorted(chunks, key=np.max))

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield chunks far from 0 and far apart."""
        yield from _lists(dtype, *FAR[dtype])

    def infinite(self) -> Iterator[Probe]:
        """Yield -inf beside numbers, and chunks of nothing else."""
        low = -np.inf
        for dtype in FLOATS:
            yield from _lists(
                dtype, [[1, low, 2]], [[1, 2], [low, low]], [[low], [1, 2]], [[low, low], [low], [1, 3]],
                [[1], [low], [2]],
            )  # fmt: skip

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in the first chunk, in the last and in between."""
        for dtype in FLOATS:
            yield from _lists(dtype, [[np.nan], [1]], [[1, 2], [np.nan]], [[3], [1, np.nan], [2]])

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield chunks without entries, alone and beside others."""
        yield from _lists(dtype, [[]], [[], []], [[], [1, 2]], [[1, 2], []], [[1], [], [2]])

    def test_empty(self, solution: Solution) -> None:
        """Chunks without entries weigh nothing."""
        for dtype in FLOATS:
            tolerance = ORDINARY_RTOL[dtype]
            for probe in self.empty(dtype):
                self._judge(solution, probe, rtol=tolerance, atol=tolerance, key="values", strict=True)

    def test_no_chunks(self, solution: Solution) -> None:
        """No chunks give an empty array."""
        self._judge(solution, Probe(self.value, ([],)), rtol=0.0, atol=0.0, key="values", strict=True)


def _lists(dtype: type, *lists: list[list[float]] | list[Array]) -> Iterator[Probe]:
    for chunks in lists:
        yield Probe(reference.online_softmax, ([np.array(chunk, dtype=dtype) for chunk in chunks],))
