"""Plain Python loops, everything in float64."""

import numpy as np


def _relu(v):
    return v if v > 0 or v != v else 0.0


def _step(v):
    return v if v != v else 1.0 if v > 0 else 0.0


def apl(x, slopes, hinges):
    out = np.empty(x.shape, x.dtype)
    for i, v in np.ndenumerate(x):
        out[i] = _relu(float(v)) + sum(float(a) * _relu(float(b) - float(v)) for a, b in zip(slopes, hinges))
    return out


def apl_backward(grad_output, x, slopes, hinges):
    a, b = slopes.tolist(), hinges.tolist()
    grad_x = np.empty(x.shape, x.dtype)
    of_a, of_b = [0.0] * len(a), [0.0] * len(b)
    for i, v in np.ndenumerate(x):
        v, g = float(v), float(grad_output[i])
        slope = _step(v)
        for k in range(len(a)):
            gap = b[k] - v
            slope -= a[k] * _step(gap)
            of_a[k] += g * _relu(gap)
            of_b[k] += g * a[k] * _step(gap)
        grad_x[i] = g * slope
    return grad_x, np.array(of_a, x.dtype), np.array(of_b, x.dtype)
