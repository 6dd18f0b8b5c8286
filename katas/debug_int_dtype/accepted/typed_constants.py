"""Constants of the dtype of x."""

import numpy as np


def step_relu(x):
    zero, one = x.dtype.type(0), x.dtype.type(1)
    return np.where(x <= 0, zero, x), np.where(x > 0, one, np.where(x <= 0, zero, x))
