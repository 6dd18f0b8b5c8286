"""The hyperbolic tangent, from exponentials."""

from __future__ import annotations

import numpy as np

from actquiz.reference._float64 import Array, elementwise


@elementwise
def tanh(x: Array) -> Array:
    """Return (e^x - e^-x) / (e^x + e^-x) = 2·sigmoid(2x) - 1.

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    Limits: -1 at -inf, 1 at inf. The sign of zero is kept. NaN stays NaN.
    Source: LeCun et al. 1998, "Efficient BackProp" (why a zero-centred unit trains faster).
    """
    # (1 - e^-2|x|) / (1 + e^-2|x|): expm1 keeps the digits of the difference near 0
    minus_gap = np.expm1(-2.0 * np.abs(x))
    return np.copysign(-minus_gap / (2.0 + minus_gap), x)


@elementwise
def tanh_derivative(x: Array) -> Array:
    """Return sech²(x) = (2·e^-|x| / (1 + e^-2|x|))², which is 1 - tanh²(x).

    1 - tanh² cancels: it is 0 from x = 19.1 on, where the derivative is still 1e-16.
    PyTorch, JAX and TensorFlow use it; the square here keeps its digits.
    Limits: 0 at ±inf; the maximum is 1 at 0. NaN stays NaN.
    """
    decay = np.exp(-np.abs(x))
    return np.square(2.0 * decay / (1.0 + decay * decay))
