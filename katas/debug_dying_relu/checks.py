"""Hidden checks of the debug_dying_relu kata."""

from __future__ import annotations

import numpy as np

from actquiz.grading.checks.training import Points, Trained, Training, clouds
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution

HIDDEN = 64
# over 50 seeds ours and the accepted ones leave at most one unit dead and are right for 99.9 %; the stub leaves 22 dead
# and more, those that are half mended 11 and more: python -m benchmarks.training debug_dying_relu 50
ALLOWED = 3  # under 5 %
WANTED = 0.95
TRAINING, HELD_OUT = 400, 1000


class TestDebugDyingRelu(Training):
    """A network may be right with most of its units dead, so both are judged."""

    function = "train"

    def test_shape(self, solution: Solution, rng: np.random.Generator) -> None:
        """Two layers with 64 units between them."""
        self.train(solution, clouds(rng, 50), (), HIDDEN, seed=1)

    def test_learns_xor(self, solution: Solution, rng: np.random.Generator) -> None:
        """Points that were not in the training are told apart."""
        for network, _ in self._networks(solution, rng):
            self.require_accuracy(network, clouds(rng, HELD_OUT), WANTED)

    def test_alive(self, solution: Solution, rng: np.random.Generator) -> None:
        """Hardly a unit is 0 for every training point."""
        for network, training in self._networks(solution, rng):
            dead = int((network.hidden(training.x) <= 0).all(axis=0).sum())
            if dead > ALLOWED:
                raise CheckFailed(
                    "dead_units", input=network.call, dead=str(dead), units=str(HIDDEN), allowed=str(ALLOWED),
                    function=self.function,
                )  # fmt: skip

    def _networks(self, solution: Solution, rng: np.random.Generator) -> list[tuple[Trained, Points]]:
        """Train with three seeds, each on points of its own; the same calls whichever check asks for them."""
        points = [clouds(rng, TRAINING) for _ in range(3)]
        return [(self.train(solution, each, (), HIDDEN, int(rng.integers(1000))), each) for each in points]
