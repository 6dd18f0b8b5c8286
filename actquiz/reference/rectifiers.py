"""ReLU: the rectified linear unit."""

from __future__ import annotations

import numpy as np

from actquiz.reference._float64 import Array, elementwise


@elementwise
def relu(x: Array) -> Array:
    """Return max(0, x).

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    Limits: 0 at -inf, inf at inf. NaN stays NaN.
    Sources: Nair & Hinton 2010, "Rectified linear units improve restricted Boltzmann machines"; Glorot et al. 2011.
    Accuracy: exact.
    """
    # np.maximum passes NaN on; x * (x > 0) would make NaN of -inf, np.where(x > 0, x, 0) would make 0 of NaN
    return np.maximum(x, 0.0)


@elementwise
def relu_derivative(x: Array) -> Array:
    """Return 1 where x > 0 and 0 where x <= 0.

    At the kink 0 any slope in [0, 1] is a subgradient; 0 is what PyTorch, JAX and TensorFlow return.
    Limits: 0 at -inf, 1 at inf. NaN stays NaN.
    Accuracy: exact.
    """
    return np.heaviside(x, 0.0)
