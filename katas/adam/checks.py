"""Hidden checks of the adam kata."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Contract, Probe
from actquiz.grading.client import Reply
from actquiz.grading.compare import Source, as_array
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import show

# the defaults, a large eps that shows where it is added, other betas
SETTINGS = ({}, {"lr": 0.1}, {"lr": 0.5, "eps": 0.125}, {"lr": 0.1, "betas": (0.5, 0.75)})
KEYS = ("m", "v", "step")


def adam_step(param: Array, grad: Array, state: dict[str, Any], **settings: Any) -> tuple[Any, ...]:
    """The reference with param and all that the state holds side by side."""
    param, state = reference.adam_step(param, grad, state, **settings)
    return param, *(state[key] for key in KEYS)


@dataclass(frozen=True)
class Piece:
    """The new param, or one entry of the new state."""

    probe: Probe
    key: str = ""

    @property
    def function(self) -> str:
        """The learner's function."""
        return self.probe.function

    @property
    def call(self) -> str:
        """The expression that gives this piece."""
        return f"{self.probe.call}[1]['{self.key}']" if self.key else f"{self.probe.call}[0]"


class TestAdam(Contract):
    """An array and a dict come back. The state is no array that could be lengthened, so no time is taken."""

    value = adam_step
    test_accuracy = test_extremes = test_no_warnings = test_infinity = test_speed = None

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield the example of the brief, its second step, then random states from 1-d to 3-d."""
        param, grad = np.array([1.0, -2.0]), np.array([0.5, -0.25])
        for settings in SETTINGS:
            yield _step(param, grad, 0, np.zeros(2), np.zeros(2), dtype, settings)
            yield _step(param, -grad, 1, 0.1 * grad, 0.001 * grad**2, dtype, settings)
            # no gradient: what is left of the momentum moves on, and where there is none nothing is divided by 0
            yield _step(param, np.zeros(2), 2, np.array([0.1, 0.0]), np.array([0.04, 0.0]), dtype, settings)
        for shape in ((7,), (4, 3), (2, 3, 4)):
            for step in (0, 4, 1000):
                m, v = (rng.normal(size=shape), rng.uniform(0.1, 2, shape)) if step else (np.zeros(shape),) * 2
                for settings in SETTINGS:
                    yield _step(rng.normal(size=shape), rng.normal(size=shape), step, m, v, dtype, settings)

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in the gradient of one entry."""
        for dtype in FLOATS:
            yield _step(np.ones(3), np.array([1.0, np.nan, -1.0]), 0, np.zeros(3), np.zeros(3), dtype, {})

    def zero_dimensional(self, dtype: type) -> Iterator[Probe]:
        """Yield a parameter that is a single number."""
        yield _step(np.array(1.5), np.array(-0.5), 3, np.array(0.25), np.array(0.5), dtype, {"lr": 0.1})

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield no parameters."""
        for shape in ((0,), (2, 0)):
            yield _step(*(np.empty(shape),) * 2, 0, *(np.empty(shape),) * 2, dtype, {})

    def allowed(self, probe: Probe) -> bool:
        """A smaller call needs a state that is as small."""
        param, grad, state = probe.args
        return bool(param.shape == grad.shape == state["m"].shape)

    def _pairs(self, reply: Reply, probe: Probe) -> Iterator[tuple[Array, Array, Source]]:
        value = reply.value
        if isinstance(value, list):
            raise CheckFailed("not_a_tuple", input=probe.call, got=show(value), function=probe.function)
        if not isinstance(value, tuple) or len(value) != 2:
            count = len(value) if isinstance(value, tuple) else 1
            raise CheckFailed("count", input=probe.call, expected="2", got=str(count), function=probe.function)
        param, state = value
        want, *entries = probe.want()
        yield as_array(param, Piece(probe)), want, Piece(probe)
        if not isinstance(state, dict) or not set(KEYS) <= set(state) or not _is_count(state["step"]):
            raise CheckFailed("state", input=f"{probe.call}[1]", got=show(state), function=probe.function)
        for key, entry in zip(KEYS, entries, strict=True):
            source = Piece(probe, key)
            yield np.asarray(int(state[key])) if key == "step" else as_array(state[key], source), entry, source


def _is_count(step: object) -> bool:
    return isinstance(step, int | np.integer) and not isinstance(step, bool)


def _step(param: Array, grad: Array, step: int, m: Array, v: Array, dtype: type, settings: dict[str, Any]) -> Probe:
    state = {"step": step, "m": m.astype(dtype), "v": v.astype(dtype)}
    return Probe(adam_step, (param.astype(dtype), grad.astype(dtype), state), settings)
