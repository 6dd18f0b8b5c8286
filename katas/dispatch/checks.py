"""Hidden checks of the dispatch kata."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Elementwise, Probe
from actquiz.grading.refusal import require_error
from actquiz.grading.solution import Solution

NAMES = ("relu", "sigmoid", "tanh", "leaky_relu", "elu", "swish", "mish")
# in another case, longer, shorter, with a blank, of another unit, and what names built from strings would find
UNKNOWN = (
    "gelu2", "RELU", "Sigmoid", "relu6", "leaky", "leakyrelu", "leaky-relu", "lu", "", " ", "tanh ", "identity",
    "softplus", "gelu", "silu", "compute", "exp", "relu_derivative", "__doc__", "np",
)  # fmt: skip
ZEROS = {"swish": -1.2784645427610738, "mish": -1.1924312145154896}


class TestDispatch(Elementwise):
    """All seven derivatives through one function: their contract is that of any function of `x`."""

    value = reference.compute_derivative
    parameters = tuple({"name": name} for name in NAMES)
    test_derivative = None  # there is only the derivative

    def zeros(self, reference: Any, parameters: Mapping[str, Any]) -> tuple[float, ...]:
        """Swish and mish have a minimum, where the derivative crosses zero."""
        return tuple(zero for name, zero in ZEROS.items() if name == parameters["name"])

    def heavy(self) -> Iterator[Probe]:
        """Yield a call for every name."""
        (points,) = (probe.args for probe in super().heavy())
        yield from (Probe(self.value, points, parameters) for parameters in self.parameters)

    def test_unknown_name(self, solution: Solution) -> None:
        """Any other name is a ValueError that names it, also where there is nothing to compute."""
        for x in (np.array([-1.0, 2.0]), np.empty(0)):
            for name in UNKNOWN:
                require_error(solution, "compute_derivative", x, name, naming=name)
