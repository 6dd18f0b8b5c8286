"""What a kata that trains must hold: parameters of a small network, judged by what it says of points it never saw."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np

from actquiz.grading.checks.probe import Array
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


def require_accuracy(network: Trained, points: Points, wanted: float, function: str) -> None:
    """The network is right for a share of points that it has not seen."""
    share = network.accuracy(points)
    if share < wanted:
        raise CheckFailed(
            "held_out", input=network.call, function=function, share=f"{share:.1%}", wanted=f"{wanted:.0%}"
        )  # fmt: skip


def trained(
    solution: Solution, function: str, args: tuple[Any, ...], sizes: tuple[int, int, int], kwargs: Mapping[str, Any]
) -> Trained:
    """Call a function that trains, and demand parameters of a network of these sizes, all of them finite."""
    params = solution.call(function, args, kwargs).value
    call = expression(function, args, kwargs)
    inputs, hidden, outputs = sizes
    shapes = [((hidden, inputs), (hidden,)), ((outputs, hidden), (outputs,))]
    if not _are_layers(params):
        raise CheckFailed("not_layers", input=call, got=show(params), function=function)
    got = [tuple(layer[name].shape for name in _NAMES) for layer in params]
    if got != shapes:
        raise CheckFailed("shape", input=call, expected=str(shapes), got=str(got), function=function)
    if not all(np.isfinite(layer[name]).all() for layer in params for name in _NAMES):
        raise CheckFailed("not_finite", input=call, function=function)
    return Trained([{name: layer[name].astype(np.float64) for name in _NAMES} for layer in params], call)


def _are_layers(params: Any) -> bool:
    return (
        isinstance(params, list)
        and all(isinstance(layer, dict) and set(layer) == set(_NAMES) for layer in params)
        and all(isinstance(v, np.ndarray) and v.dtype.kind == "f" for layer in params for v in layer.values())
    )
