"""`from numpy import *` with names of its own for sinh and cosh, all in float64."""

from numpy import *


def tanh(x):
    v = clip(x.astype(float64), -300, 300)
    sinh = (expm1(v) - expm1(-v)) / 2
    cosh = (exp(v) + exp(-v)) / 2
    return (sinh / cosh).astype(x.dtype)


def tanh_derivative(x):
    v = -abs(x.astype(float64))
    cosh_times_decay = (1 + exp(2 * v)) / 2
    return ((exp(v) / cosh_times_decay) ** 2).astype(x.dtype)
