"""Hidden checks of the swish kata."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise, LastDigits, Probe, Reference


class TestSwish(LastDigits, Elementwise):
    """All real beta: 0 is a straight line, a negative one is the mirror image with the sign changed."""

    value = reference.swish
    derivatives = (Derivative(reference.swish_derivative), Derivative(reference.swish_beta_derivative, of="beta"))
    ulp: ClassVar = {"swish": 6, "swish_derivative": 10, "swish_beta_derivative": 10}
    parameters = ({}, {"beta": 0.5}, {"beta": 1.702}, {"beta": 3.0}, {"beta": 0.0}, {"beta": -1.5}, {"beta": 1.0})

    def zeros(self, reference: Reference, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """Swish has its only minimum at beta·x = -1.2784645."""
        beta = parameters.get("beta", 1.0)
        return (-1.2784645 / beta,) if reference.__name__ == "swish_derivative" and beta else ()

    def infinite(self) -> Iterator[Probe]:
        """Leave out beta = 0: there beta·x is 0·inf."""
        return (probe for probe in super().infinite() if probe.kwargs.get("beta") != 0)
