"""What a kata that trains must hold: parameters of a small network, judged by what it says of points it never saw."""

from __future__ import annotations

from typing import Any, ClassVar, NamedTuple

import numpy as np

from actquiz.grading import compare, wire
from actquiz.grading.checks.probe import Array
from actquiz.grading.client import Reply
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution, expression, show

_NAMES = ("weight", "bias")


class Points(NamedTuple):
    """Points in the plane, shape (N, 2), with their classes."""

    x: Array
    labels: Array


class Trained(NamedTuple):
    """A network with one hidden ReLU layer, and the call that made it, as an expression."""

    params: list[dict[str, Array]]
    call: str

    def hidden(self, x: Array) -> Array:
        """Return what the hidden units say."""
        first = self.params[0]
        return np.asarray(np.maximum(x @ first["weight"].T + first["bias"], 0.0))

    def accuracy(self, points: Points) -> float:
        """Return the share of points of which the largest logit is the one of their class."""
        last = self.params[1]
        logits = self.hidden(points.x) @ last["weight"].T + last["bias"]
        return float(np.mean(np.argmax(logits, axis=1) == points.labels))


def spirals(rng: np.random.Generator, count: int) -> Points:
    """Return two arms that wind around each other, from the middle outwards."""
    labels = np.arange(count) % 2
    distance = rng.uniform(0.15, 1.0, count)
    angle = 1.7 * np.pi * distance + np.pi * labels
    x = distance[:, np.newaxis] * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    return Points(2 * x + rng.normal(0, 0.06, (count, 2)), labels)


def clouds(rng: np.random.Generator, count: int) -> Points:
    """Return XOR with noise: four clouds around (±1, ±1), those on a diagonal are one class."""
    corner = rng.integers(0, 2, (count, 2))
    return Points(2.0 * corner - 1 + rng.normal(0, 0.25, (count, 2)), corner[:, 0] ^ corner[:, 1])


class Training:
    """A function `function(x, labels, *how, seed)` that returns the parameters of a network.

    `short` is the `how` of a training that need not get anywhere.
    """

    function: ClassVar[str]
    short: ClassVar[tuple[Any, ...]] = ()

    def test_seed(self, solution: Solution, rng: np.random.Generator) -> None:
        """The same seed gives the same weights, another seed others."""
        points = clouds(rng, 50)
        first, other = (self._call(solution, points, seed) for seed in (1, 2))
        # asked for with the arguments afterwards, a call is made once more
        again = self._call(solution, points, 1, echo=True)
        if not compare.unchanged(first.value, again.value):
            raise CheckFailed("seed_again", input=self._written(points, 1), function=self.function)
        if compare.unchanged(first.value, other.value):
            raise CheckFailed("seed_ignored", input=self._written(points, 1), function=self.function)

    def test_read_only(self, solution: Solution, rng: np.random.Generator) -> None:
        """Read-only arrays are enough."""
        x, labels = (wire.Array(array, writeable=False) for array in clouds(rng, 50))
        solution.call(self.function, (x, labels, *self.short, 1), {})

    def test_no_mutation(self, solution: Solution, rng: np.random.Generator) -> None:
        """Points and labels are as before, also in their order."""
        points = clouds(rng, 50)
        reply = self._call(solution, points, 1, echo=True)
        if not all(map(compare.unchanged, points, reply.echo)):
            raise CheckFailed("mutation", input=self._written(points, 1), function=self.function)

    def train(self, solution: Solution, points: Points, how: tuple[Any, ...], hidden: int, seed: int) -> Trained:
        """Train, and demand the parameters of a network with so many hidden units, all of them finite."""
        args = (*points, *how, seed)
        params = solution.call(self.function, args, {}).value
        call = expression(self.function, args, {})
        if not _are_layers(params):
            raise CheckFailed("not_layers", input=call, got=show(params), function=self.function)
        outputs = int(points.labels.max()) + 1
        shapes = [((hidden, points.x.shape[1]), (hidden,)), ((outputs, hidden), (outputs,))]
        got = [tuple(layer[name].shape for name in _NAMES) for layer in params]
        if got != shapes:
            raise CheckFailed("shape", input=call, expected=str(shapes), got=str(got), function=self.function)
        if not all(np.isfinite(layer[name]).all() for layer in params for name in _NAMES):
            raise CheckFailed("not_finite", input=call, function=self.function)
        return Trained([{name: layer[name].astype(np.float64) for name in _NAMES} for layer in params], call)

    def require_accuracy(self, network: Trained, points: Points, wanted: float) -> None:
        """The network is right for a share of points that it has not seen."""
        share = network.accuracy(points)
        if share < wanted:
            raise CheckFailed(
                "held_out", input=network.call, function=self.function, share=f"{share:.1%}", wanted=f"{wanted:.0%}"
            )  # fmt: skip

    def _call(self, solution: Solution, points: Points, seed: int, *, echo: bool = False) -> Reply:
        return solution.call(self.function, (*points, *self.short, seed), {}, echo=echo)

    def _written(self, points: Points, seed: int) -> str:
        return expression(self.function, (*points, *self.short, seed), {})


def _are_layers(params: Any) -> bool:
    return (
        isinstance(params, list)
        and all(isinstance(layer, dict) and set(layer) == set(_NAMES) for layer in params)
        and all(isinstance(v, np.ndarray) and v.dtype.kind == "f" for layer in params for v in layer.values())
    )
