"""The `where` of a ufunc, which does not compute what is not wanted; buffers that hold NaN and 0 already."""

import numpy as np


def _start(x):
    return np.where(np.isnan(x), x, x.dtype.type(0))


def log_relu(x: np.ndarray) -> np.ndarray:
    return np.log(x, out=_start(x), where=x > 1)


def log_relu_backward(grad_output: np.ndarray, x: np.ndarray) -> np.ndarray:
    return np.divide(grad_output, x, out=_start(x), where=x > 1)
