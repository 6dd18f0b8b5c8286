"""exp(z) - 1 = 2 exp(z/2) sinh(z/2), in float64; the mean of both slopes at 0."""

import numpy as np

CONSTANTS = {"scale": 1.0507009873554805, "alpha": 1.6732632423543772}


def selu(x, scale=CONSTANTS["scale"], alpha=CONSTANTS["alpha"]):
    wide = x.astype("float64")
    half = np.clip(wide, -60, 0) / 2
    y = np.where(wide > 0, wide, 2 * alpha * np.exp(half) * np.sinh(half))
    with np.errstate(over="ignore"):
        return (scale * y).astype(x.dtype)


def selu_derivative(x, scale=CONSTANTS["scale"], alpha=CONSTANTS["alpha"]):
    step = np.heaviside(x, 0.5)
    slope = scale * (step + (1 - step) * alpha * np.exp(np.minimum(x, 0).astype("float64")))
    return slope.astype(x.dtype)
