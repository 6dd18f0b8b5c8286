"""Hidden checks of the leaky_relu kata."""

from collections.abc import Iterator

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise, Probe


class TestLeakyRelu(Elementwise):
    """PyTorch's convention: the derivative at 0 is the slope of the negative side, and the checks demand it.

    Above 1 the two lines change places, below 0 the output is positive on both sides, and a tiny slope shows
    formulas that subtract (1 - slope) * |x| / 2 from (1 + slope) * |x| / 2.
    """

    value = reference.leaky_relu
    derivatives = (Derivative(reference.leaky_relu_derivative),)
    parameters = (
        {},
        {"negative_slope": 0.2},
        {"negative_slope": 0.0},
        {"negative_slope": 1.0},
        {"negative_slope": 1.5},
        {"negative_slope": -0.5},
        {"negative_slope": 1e-6},
    )

    def infinite(self) -> Iterator[Probe]:
        """Leave out the slope 0: 0 * -inf is NaN in floating point, and libraries differ there."""
        return (probe for probe in super().infinite() if probe.kwargs.get("negative_slope") != 0)
