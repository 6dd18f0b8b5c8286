"""ELU: the exponential linear unit."""

from __future__ import annotations

import numpy as np

from actquiz.reference._compensated import split_exp
from actquiz.reference._float64 import Array, elementwise


@elementwise
def elu(x: Array, alpha: float = 1.0) -> Array:
    """Return x where x >= 0, alpha·(e^x - 1) where x < 0.

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    Limits: -alpha at -inf, inf at inf. NaN stays NaN.
    Source: Clevert, Unterthiner & Hochreiter 2015, arXiv:1511.07289.
    """
    # expm1 keeps the digits that e^x - 1 loses near 0; the minimum keeps the unused branch from overflowing
    return np.where(x < 0, alpha * np.expm1(np.minimum(x, 0.0)), x)


@elementwise
def elu_derivative(x: Array, alpha: float = 1.0) -> Array:
    """Return 1 where x > 0, alpha·e^x where x <= 0.

    For alpha = 1 this is continuous. At 0 PyTorch returns alpha, as here; every number between alpha and 1 is a
    subgradient. JAX and TensorFlow compute elu(x) + alpha, which is 0 from x = -37 on.
    Limits: 0 at -inf, 1 at inf. NaN stays NaN.
    """
    decay, rest = split_exp(np.minimum(x, 0.0))
    return np.where(x > 0, 1.0, decay * alpha * rest)
