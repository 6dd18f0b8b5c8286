"""Squares in long double, whose exponent is wide enough; a tuple of arrays and a 0-d array."""

import numpy as np


def clip_grad_norm(grads, max_norm):
    squares = np.longdouble(0)
    for grad in grads:
        squares += np.square(grad.astype(np.longdouble)).sum()
    norm = np.sqrt(squares)
    factor = float(max_norm / norm) if norm > max_norm else 1.0
    clipped = tuple((grad * factor).astype(grad.dtype) for grad in grads)
    return clipped, np.array(norm, dtype=np.float64)
