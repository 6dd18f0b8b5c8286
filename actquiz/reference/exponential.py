"""Units with an exponential negative side: ELU, SELU and CELU."""

from __future__ import annotations

import numpy as np

from actquiz.reference._compensated import finite, split_exp, two_product
from actquiz.reference._float64 import Array, elementwise

SELU_SCALE = 1.0507009873554804934193349852946
SELU_ALPHA = 1.6732632423543772848170429916717


@elementwise
def elu(x: Array, alpha: float = 1.0) -> Array:
    """Return x where x >= 0, alpha·(e^x - 1) where x < 0.

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    Limits: -alpha at -inf, inf at inf. NaN stays NaN.
    Source: Clevert, Unterthiner & Hochreiter 2015, arXiv:1511.07289.
    Accuracy: 1.2 ULP; float32 correctly rounded.
    """
    # expm1 keeps the digits that e^x - 1 loses near 0; the minimum keeps the unused branch from overflowing
    return np.where(x < 0, alpha * np.expm1(np.minimum(x, 0.0)), x)


@elementwise
def elu_derivative(x: Array, alpha: float = 1.0) -> Array:
    """Return 1 where x > 0, alpha·e^x where x <= 0.

    For alpha = 1 this is continuous. At 0 PyTorch returns alpha, as here; every number between alpha and 1 is a
    subgradient. JAX and TensorFlow compute elu(x) + alpha, which is 0 from x = -37 on.
    Limits: 0 at -inf, 1 at inf. NaN stays NaN.
    Accuracy: 1.4 ULP; float32 correctly rounded.
    """
    decay, rest = split_exp(np.minimum(x, 0.0))
    return np.where(x > 0, 1.0, decay * alpha * rest)


@elementwise
def selu(x: Array) -> Array:
    """Return scale·x where x >= 0, scale·alpha·(e^x - 1) where x < 0.

    scale = 1.0507… and alpha = 1.6733… make mean 0 and variance 1 an attracting fixed point.
    Limits: -scale·alpha = -1.7581 at -inf, inf at inf. NaN stays NaN.
    Source: Klambauer et al. 2017, "Self-normalizing neural networks", arXiv:1706.02515.
    Accuracy: 1.4 ULP; float32 correctly rounded.
    """
    return np.where(x < 0, (SELU_SCALE * SELU_ALPHA) * np.expm1(np.minimum(x, 0.0)), SELU_SCALE * x)


@elementwise
def selu_derivative(x: Array) -> Array:
    """Return scale where x > 0, scale·alpha·e^x where x <= 0.

    At the kink 0 PyTorch and JAX return scale·alpha = 1.7581, as here; TensorFlow returns scale. Every number
    between them is a subgradient.
    Limits: 0 at -inf, scale at inf. NaN stays NaN.
    Accuracy: 2.2 ULP; float32 correctly rounded.
    """
    decay, rest = split_exp(np.minimum(x, 0.0))
    return np.where(x > 0, SELU_SCALE, decay * (SELU_SCALE * SELU_ALPHA) * rest)


@elementwise
def celu(x: Array, alpha: float = 1.0) -> Array:
    """Return x where x >= 0, alpha·(e^(x/alpha) - 1) where x < 0, for alpha > 0.

    Unlike elu it has a continuous derivative for every alpha.
    Limits: -alpha at -inf, inf at inf. NaN stays NaN.
    Source: Barron 2017, "Continuously differentiable exponential linear units", arXiv:1704.07483.
    Accuracy: 1.6 ULP; float32 correctly rounded.
    """
    return np.where(x < 0, alpha * np.expm1(np.minimum(x, 0.0) / alpha), x)


@elementwise
def celu_derivative(x: Array, alpha: float = 1.0) -> Array:
    """Return 1 where x >= 0, e^(x/alpha) where x < 0.

    There is no kink; Keras on TensorFlow nevertheless returns 2 at 0, where it counts both branches.
    Limits: 0 at -inf, 1 at inf. NaN stays NaN.
    Accuracy: 1.6 ULP; float32 correctly rounded.
    """
    # an error in x/alpha is multiplied by its size: put back what the division rounds away
    below = np.minimum(x, 0.0)
    quotient = below / alpha
    product, lost = two_product(alpha, quotient)
    rest_of_quotient = ((below - product) - lost) / alpha
    decay, rest = split_exp(quotient)
    return decay * (1.0 + finite(rest_of_quotient)) * rest
