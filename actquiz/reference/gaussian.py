"""GELU: x times the normal distribution function, exactly and in its tanh form."""

from __future__ import annotations

import math

import numpy as np

from actquiz.reference._compensated import LARGEST, split_exp, two_product, two_sum
from actquiz.reference._float64 import Array, elementwise

CUBIC = 0.044715
_SQRT_HALF = (0.7071067811865476, -4.833646656726457e-17)  # 1/√2 in two parts
_TWO_SQRT_2_PI = (1.5957691216057308, -4.9826562580894e-17)  # 2·√(2/π) in two parts
_SQRT_PI = 1.772453850905516
_SQRT_2PI = 2.5066282746310002
_TAIL = 4.0  # from here on the continued fraction has all its digits
_DEPTH = 40
_erfc = np.frompyfunc(math.erfc, 1, 1)


def normal_tail(t: Array) -> tuple[Array, Array, Array, Array]:
    """Return Q(t) = P(X > t) and the density φ(t) of a standard normal X for t >= 0, as (Q, φ, rest).

    Both are to be multiplied by `rest` last: t·Q may be normal where Q is not.
    """
    square, lost = two_product(t, t)
    decay, rest = split_exp(-square / 2.0)
    density = decay * (1.0 - lost / 2.0) / _SQRT_2PI
    fraction = np.maximum(t, _TAIL)
    for step in range(_DEPTH, 0, -1):
        fraction = t + step / fraction
    upper = density / fraction
    near = t < _TAIL
    high, low = two_product(_SQRT_HALF[0], t[near])
    low = low + _SQRT_HALF[1] * t[near]
    # erfc of a sum of two doubles, to first order in the small one
    upper[near] = _erfc(high).astype(np.float64) / 2.0 - low * np.exp(-high * high) / _SQRT_PI
    return upper, density, rest
