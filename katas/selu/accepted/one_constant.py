"""One product of constants, the sum of two halves. The derivative at 0 is scale, as in TensorFlow."""

import numpy as np

LAMBDA = 1.0507009873554804934193349852946
LA = LAMBDA * 1.6732632423543772848170429916717


def selu(x: np.ndarray) -> np.ndarray:
    return LAMBDA * np.maximum(x, 0) + LA * np.expm1(np.minimum(x, 0))


def selu_derivative(x: np.ndarray) -> np.ndarray:
    return np.select([x >= 0, x < 0], [np.full_like(x, LAMBDA), LA * np.exp(np.minimum(x, 0))], x)
