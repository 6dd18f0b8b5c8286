import numpy as np

TINY = np.finfo(np.float64).tiny


def numeric(f, x, eps):
    steps = eps * np.eye(x.size).reshape(x.size, *x.shape)
    return np.array([(f(x + step) - f(x - step)) / (2 * eps) for step in steps])


def gradient_check(f, grad, x, eps=1e-5):
    x = np.asarray(x, dtype=np.float64)
    a, n = np.asarray(grad(x.copy()), dtype=np.float64).flatten(), numeric(f, x, eps)
    return np.linalg.norm(a - n) / max(np.linalg.norm(a) + np.linalg.norm(n), TINY)
