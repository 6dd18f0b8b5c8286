import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    numbers = [float(v) for v in x.flat]

    def at(i, value):
        moved = numbers[:i] + [value] + numbers[i + 1 :]
        return float(f(np.array(moved, dtype=np.float64).reshape(x.shape)))

    def slope(i):
        above, below = numbers[i] + eps, numbers[i] - eps
        return (at(i, above) - at(i, below)) / (above - below)

    slopes = np.fromiter((slope(i) for i in range(len(numbers))), dtype=np.float64, count=len(numbers))
    return slopes.reshape(x.shape).astype(x.dtype)
