import numpy as np


def train(x, labels, seed):
    """Full-batch gradient descent with momentum, biases a little above 0."""
    random = np.random.RandomState(seed)
    w, b = random.randn(64, 2), random.uniform(0, 0.5, 64)
    u, c = random.randn(2, 64) / 8, np.zeros(2)
    speeds = [np.zeros_like(p) for p in (w, b, u, c)]
    for _ in range(300):
        z = x.dot(w.T) + b
        a = z * (z > 0)
        p = np.exp(a.dot(u.T) + c)
        p /= p.sum(1)[:, None]
        p[range(len(x)), labels] -= 1
        p /= len(x)
        d = p.dot(u) * (z > 0)
        for value, speed, grad in zip((w, b, u, c), speeds, (d.T.dot(x), d.sum(0), p.T.dot(a), p.sum(0))):
            speed *= 0.9
            speed -= 0.1 * grad
            value += speed
    return [{"weight": w, "bias": b}, {"weight": u, "bias": c}]
