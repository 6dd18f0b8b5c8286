"""Where the elementwise functions are tabulated."""

from __future__ import annotations

import math
import random

KINKS = (0.5, 1.0, 2.0, 3.0, 6.0)
# where e^x or e^-x leaves float64 or float32, where 1 + e^-x rounds to 1, where libraries switch formulas
THRESHOLDS = (4.0, 8.0, 9.01, 16.64, 19.06, 20.0, 36.74, 37.5, 38.5, 87.3, 88.72, 103.97, 600.0, 708.39, 709.78, 745.13)
HUGE = (800.0, 1e4, 1.8e19, 3.4e38, 1e100, 1.3407807929942597e154, 1e300, 3e307, 1.7976931348623157e308)
ZEROS = (
    -1.2784645427610738,  # silu′
    -1.2784645427610738 / 1.702,  # swish′, beta 1.702
    -1.1924312061473183,  # mish′
    -0.7517915246935645,  # gelu′
    -0.7524614220710162,  # gelu_tanh′
    -1.5,  # hard_swish′
    -math.pi / 4,  # snake′
    1.4142135623730951,  # gelu″
)


def points() -> list[float]:
    """Return about a thousand points of both signs, sorted; every third fits float32."""
    rng = random.Random(1)
    wide = [10.0**exponent for exponent in range(-320, 309, 4)]
    wide = [value for value in (*wide, *(rng.uniform(1, 10) * value for value in wide)) if value < 1e308]
    dense = [k / 4 + rng.uniform(0, 0.25) for k in range(160)]
    close = [k / 20 + rng.uniform(0, 0.05) for k in range(60)]
    far = [rng.uniform(40, 800) for _ in range(30)]
    marked = [near for mark in (*KINKS, *THRESHOLDS) for near in _with_neighbours(mark)]
    positive = [*wide, *dense, *close, *far, *marked, *HUGE]
    around = [
        zero + sign * distance
        for zero in ZEROS
        for distance in (0.0, 1e-12, 1e-8, 1e-5, 1e-3, 0.02)
        for sign in (1, -1)
    ]
    chosen = [*positive, *(-value for value in positive), *around, *(-value for value in around)]
    chosen = [_to_float32(value) if index % 3 == 0 else value for index, value in enumerate(chosen)]
    return [0.0, -0.0, *sorted(set(chosen) - {0.0})]


def _with_neighbours(value: float) -> list[float]:
    return [math.nextafter(value, 0.0), value, math.nextafter(value, math.inf)]


def _to_float32(value: float) -> float:
    """Return the value with the 24 digits of a float32, if it is in the range of one."""
    if not 1.2e-38 < abs(value) < 3.4e38:
        return value
    mantissa, exponent = math.frexp(value)
    return math.ldexp(round(mantissa * 2**24), exponent - 24)
