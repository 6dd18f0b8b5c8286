"""GELU: x times the normal distribution function, exactly and in its tanh form."""

from __future__ import annotations

import math

import numpy as np

from actquiz.reference._compensated import LARGEST, split_exp, two_product, two_sum
from actquiz.reference._float64 import Array, elementwise, mirrored

CUBIC = 0.044715
_SQRT_HALF = (0.7071067811865476, -4.833646656726457e-17)  # 1/√2 in two parts
_TWO_SQRT_2_PI = (1.5957691216057308, -9.96930880911092e-17)  # 2·√(2/π) in two parts
_SQRT_PI = 1.772453850905516
_SQRT_2PI = 2.5066282746310007
_TAIL = 4.0  # from here on the continued fraction has all its digits
_DEPTH = 40
_erfc = np.frompyfunc(math.erfc, 1, 1)


def normal_tail(t: Array) -> tuple[Array, Array, Array]:
    """Return (Q, φ, rest): Q·rest = P(X > t) and φ·rest = the density at t of a standard normal X, for t >= 0.

    Multiply by the other factors first and by `rest` last: t·Q may be normal where Q is not.
    """
    square, lost = two_product(t, t)
    decay, rest = split_exp(-square / 2.0)
    density: Array = decay * (1.0 - lost / 2.0) / _SQRT_2PI
    upper = np.empty_like(t)
    far = t >= _TAIL
    # Laplace's continued fraction: Q = φ / (t + 1/(t + 2/(t + 3/(t + …))))
    fraction = t[far]
    for step in range(_DEPTH, 0, -1):
        fraction = t[far] + step / fraction
    upper[far] = density[far] / fraction
    # Q = erfc(t/√2)/2, with t/√2 as a sum of two doubles, to first order in the small one
    high, low = two_product(_SQRT_HALF[0], t[~far])
    low = low + _SQRT_HALF[1] * t[~far]
    upper[~far] = np.asarray(_erfc(high), dtype=np.float64) / 2.0 - low * np.exp(-high * high) / _SQRT_PI
    return upper, density, rest


@elementwise
def gelu(x: Array) -> Array:
    """Return x·Φ(x), Φ the distribution function of a standard normal: x/2·(1 + erf(x/√2)).

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    1 + erf cancels: below -8.4 PyTorch, SciPy's erf and numpy's textbook form give 0 or noise. Here Φ is the upper
    tail at abs(x): erfc from the C library up to 4, one element at a time (0.2 µs each, a
    sigmoid takes 0.004 µs), beyond it a continued fraction.
    Limits: -0 at -inf, inf at inf; the minimum is -0.16997 at -0.75179. NaN stays NaN. PyTorch, JAX, TensorFlow and
    SciPy give NaN at -inf, PyTorch in float32 at inf too.
    Source: Hendrycks & Gimpel 2016, "Gaussian error linear units", arXiv:1606.08415.
    Accuracy: 3.7 ULP; float32 correctly rounded.
    """
    size = np.minimum(np.abs(x), LARGEST)
    upper, _, rest = normal_tail(size)
    falling = -size * upper * rest
    return np.asarray(np.maximum(x, 0.0) + falling)


@elementwise
def gelu_derivative(x: Array) -> Array:
    """Return Φ(x) + x·φ(x), φ the density of a standard normal.

    Limits: 0 at -inf, 1 at inf; 1/2 at 0; a zero at -0.75179; the maximum is 1.12890 at √2. NaN stays NaN.
    Around the zero the terms cancel, and the error is to be measured against their size.
    Accuracy: 3.9 ULP of the size of the terms; float32 correctly rounded.
    """
    size = np.minimum(np.abs(x), LARGEST)
    upper, density, rest = normal_tail(size)
    return mirrored((upper - size * density) * rest, x)


@elementwise
def gelu_tanh(x: Array) -> Array:
    """Return x/2·(1 + tanh(√(2/π)·(x + 0.044715·x³))), the cheap form of gelu; they differ by up to 4.7e-4.

    1 + tanh(u) cancels: every library returns 0 below -7.2. It is 2·sigmoid(2u), which keeps its digits.
    Limits: -0 at -inf, inf at inf; the minimum is -0.17004 at -0.75246. NaN stays NaN. The libraries give NaN at -inf.
    Source: Hendrycks & Gimpel 2016, arXiv:1606.08415; GPT-2 and BERT use it.
    Accuracy: 2.8 ULP; float32 correctly rounded.
    """
    size = np.minimum(np.abs(x), LARGEST)
    decay, rest, _ = _tanh_form(size)
    falling = -size * (decay / (1.0 + decay * rest)) * rest
    return np.asarray(np.maximum(x, 0.0) + falling)


@elementwise
def gelu_tanh_derivative(x: Array) -> Array:
    """Return sigmoid(v)·(1 + x·v′·sigmoid(-v)) with v = 2√(2/π)·(x + 0.044715·x³).

    Limits: 0 at -inf, 1 at inf; 1/2 at 0; a zero at -0.75246. NaN stays NaN. In every library x³ or x² overflows to
    NaN for huge x. Around the zero the terms cancel, and the error is to be measured against their size.
    Accuracy: 5.2 ULP of the size of the terms; float32 correctly rounded.
    """
    size = np.minimum(np.abs(x), LARGEST)
    decay, rest, growth = _tanh_form(size)
    small = decay * rest
    return mirrored(decay * ((1.0 - growth + small) / np.square(1.0 + small)) * rest, x)


def _tanh_form(size: Array) -> tuple[Array, Array, Array]:
    """Return a, b, t·v′ with a·b = e^-v for v = 2√(2/π)·(t + 0.044715·t³) and t = size, at most 100.

    An error in v is multiplied by its size, so v is kept in two doubles. Beyond 100, e^-v is 0.
    """
    t = np.minimum(size, 100.0)
    square, square_low = two_product(t, t)
    cubic, cubic_low = two_product(CUBIC, square)
    factor, factor_low = two_sum(1.0, cubic)
    factor_low = factor_low + cubic_low + CUBIC * square_low
    inner, inner_low = two_product(t, factor)
    v, v_low = two_product(_TWO_SQRT_2_PI[0], inner)
    v_low = v_low + _TWO_SQRT_2_PI[1] * inner + _TWO_SQRT_2_PI[0] * (inner_low + t * factor_low)
    decay, rest = split_exp(-v)
    return decay * (1.0 - v_low), rest, _TWO_SQRT_2_PI[0] * t * (1.0 + 3.0 * cubic)
