"""A product with the slope; heaviside passes NaN on."""

import numpy as np


def relu_backward(grad_output: np.ndarray, x: np.ndarray) -> np.ndarray:
    slope = np.heaviside(x, 0)
    return grad_output * slope
