import numpy as np


def gradient_check(f, grad, x, eps=1e-5):
    x = np.array(x, dtype=np.float64, order="C")
    a = np.array(grad(x.copy()), dtype=np.float64)
    n = np.zeros_like(x)
    for i in range(x.size):
        up, down = x.copy(), x.copy()
        up.flat[i] += eps
        down.flat[i] -= eps
        n.flat[i] = (f(up) - f(down)) / (2 * eps)
    denominator = np.sqrt((a**2).sum()) + np.sqrt((n**2).sum())
    if denominator == 0:
        return 0.0
    return np.sqrt(((a - n) ** 2).sum()) / denominator
