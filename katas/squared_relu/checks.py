"""Hidden checks of the squared_relu kata."""

from collections.abc import Iterator
from dataclasses import replace

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise, Probe


class TestSquaredRelu(Elementwise):
    """Smooth enough to have a derivative everywhere, 0 at 0 included."""

    value = reference.squared_relu
    derivatives = (Derivative(reference.squared_relu_derivative),)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield negative points by themselves too: where positive ones overflow, warnings are not judged."""
        for probe in super().extreme(dtype):
            (x,) = probe.args
            yield probe
            yield replace(probe, args=(x[x < 0],))
