import math

import numpy as np


def gradient_check(f, grad, x, eps=1e-5):
    numbers = [float(v) for v in x.flat]

    def at(i, shift):
        moved = list(numbers)
        moved[i] += shift
        return float(f(np.array(moved).reshape(x.shape)))

    numeric = [(at(i, eps) - at(i, -eps)) / (2 * eps) for i in range(len(numbers))]
    analytic = [float(v) for v in np.asarray(grad(np.array(numbers).reshape(x.shape))).flat]
    difference = math.hypot(*(a - n for a, n in zip(analytic, numeric, strict=True)))
    size = math.hypot(*analytic) + math.hypot(*numeric)
    return difference / size if size != 0 else 0.0
