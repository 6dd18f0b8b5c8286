"""Hidden checks of the geglu kata."""

from typing import ClassVar

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Gated


class TestGeglu(Gated):
    """A gate through the exact gelu. Left of -36 its values come near the subnormal numbers."""

    value = reference.geglu
    gradients = (reference.geglu_backward,)
    reach = 36.0
    far: ClassVar = {
        np.float64: (1e-300, 1e-100, 1e-20, 8.5, 20.0, 39.0, 100.0, 1e3, 1e10, 1e154, 1e155, 1e200, 1e300),
        np.float32: (1e-30, 1e-10, 5.5, 8.0, 15.0, 20.0, 100.0, 1e10, 1e19, 1e20, 1e30),
    }

    def slope_terms(self, gate: Array) -> Array:
        """Return Φ(x) + |x|·φ(x): the slope has a zero at -0.75179."""
        near = np.clip(gate, -50, 50)
        upper = np.where(gate < 0, -reference.gelu(near) / np.abs(near), 1.0)
        return np.where(gate == 0, 0.5, upper) + np.abs(near) * np.exp(-near * near / 2) / np.sqrt(2 * np.pi)
