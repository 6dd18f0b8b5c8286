"""Hidden checks of the swiglu kata."""

from typing import ClassVar

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Gated


class TestSwiglu(Gated):
    """A gate through silu."""

    value = reference.swiglu
    gradients = (reference.swiglu_backward,)
    far: ClassVar = {
        np.float64: (1e-300, 1e-100, 1e-20, 36.5, 100.0, 500.0, 709.5, 710.0, 745.0, 750.0, 1e3, 1e10, 1e200, 1e300),
        np.float32: (1e-30, 1e-10, 20.0, 50.0, 87.0, 88.5, 89.0, 104.0, 200.0, 1e3, 1e10, 1e20, 1e30),
    }

    def slope_terms(self, gate: Array) -> Array:
        """Return sigmoid(x) + |x|·sigmoid(x)·sigmoid(-x): the slope has a zero at -1.27846."""
        bounded = np.clip(gate, -1e6, 1e6)
        return reference.sigmoid(gate) * (1 + np.abs(bounded) * reference.sigmoid(-gate))
