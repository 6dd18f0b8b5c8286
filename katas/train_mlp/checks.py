"""Hidden checks of the train_mlp kata."""

from __future__ import annotations

import numpy as np

from actquiz.grading.checks.probe import Array
from actquiz.grading.checks.training import Points, Trained, Training, clouds, spirals
from actquiz.grading.solution import Solution

# (hidden units, epochs, learning rate)
XOR, SPIRALS, TABLE = (16, 40, 0.1), (32, 150, 0.1), (16, 500, 0.1)
# Over 50 seeds ours and the accepted ones are right for 99.9 % of the points and more. Of the wrong ones that fail at
# the spirals the best network of 50 is right for 93 %, but for two that reach 98.3 % (one_step_an_epoch, median 90.3 %)
# and 96.8 % (first_batch_only): hence three seeds.
# python -m benchmarks.training train_mlp 50
WANTED = 0.97
TRAINING, HELD_OUT = 400, 1000


class TestTrainMlp(Training):
    """What is judged is not the loss but what the network says of points that it has not seen."""

    function = "train_mlp"
    short = (8, 2, 0.1)

    def test_shape(self, solution: Solution, rng: np.random.Generator) -> None:
        """The parameters have the shapes of the network, for two classes and for three."""
        x = rng.normal(size=(20, 3))
        for classes, hidden in ((2, 5), (3, 4)):
            self._network(solution, Points(x, np.arange(20) % classes), (hidden, 1, 0.1), seed=1)

    def test_learns_xor(self, solution: Solution, rng: np.random.Generator) -> None:
        """Four clouds of which those on a diagonal are one class; no line separates them."""
        for seed in _seeds(rng):
            network = self._network(solution, clouds(rng, TRAINING), XOR, seed)
            self.require_accuracy(network, clouds(rng, HELD_OUT), WANTED)

    def test_learns_spirals(self, solution: Solution, rng: np.random.Generator) -> None:
        """Two spirals need more than XOR: hidden units that are all trained, with their biases."""
        for seed in _seeds(rng):
            network = self._network(solution, spirals(rng, TRAINING), SPIRALS, seed)
            self.require_accuracy(network, spirals(rng, HELD_OUT), WANTED)

    def test_scaled(self, solution: Solution, rng: np.random.Generator) -> None:
        """Features in other units, far from 0, or all the same are learned as well."""
        training, held_out = clouds(rng, TRAINING), clouds(rng, HELD_OUT)
        for scale, shift in (((1000.0, 0.001), (5000.0, -3.0)), ((1.0, 1.0, 0.0), (0.0, 0.0, 7.0))):
            moved, unseen = (_moved(points, scale, shift) for points in (training, held_out))
            self.require_accuracy(self._network(solution, moved, XOR, seed=3), unseen, WANTED)

    def test_few_points(self, solution: Solution, rng: np.random.Generator) -> None:
        """The truth table alone is four points, fewer than a batch."""
        table = Points(np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]), np.array([0, 1, 1, 0]))
        # one network may be right by chance without any training
        for seed in _seeds(rng):
            self.require_accuracy(self._network(solution, table, TABLE, seed), table, 1.0)

    def _network(self, solution: Solution, points: Points, how: tuple[int, int, float], seed: int) -> Trained:
        return self.train(solution, points, how, how[0], seed)


def _seeds(rng: np.random.Generator) -> list[int]:
    return [int(seed) for seed in rng.integers(1000, size=3)]


def _moved(points: Points, scale: tuple[float, ...], shift: tuple[float, ...]) -> Points:
    columns: Array = np.resize(points.x.T, (len(scale), len(points.x))).T
    return Points(columns * scale + shift, points.labels)
