import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    centre = np.array(x, dtype=np.float64)
    slopes = []
    for direction in np.eye(centre.size):
        step = eps * direction.reshape(centre.shape)
        right, left = centre + step, centre - step
        distance = float(np.sum(right - left))
        slopes.append((float(f(right.copy())) - float(f(left.copy()))) / distance)
    return np.array(slopes).reshape(centre.shape).astype(x.dtype)
