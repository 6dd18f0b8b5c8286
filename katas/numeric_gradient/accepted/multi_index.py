import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = np.array(x, dtype=np.float64, order="C")
    out = np.zeros(point.shape)
    if not point.size:
        return out.astype(x.dtype)
    walk = np.nditer(point, flags=["multi_index"])
    while not walk.finished:
        i = walk.multi_index
        kept = point[i]
        point[i] = kept + eps
        high, value_high = point[i].item(), np.float64(f(np.array(point)))
        point[i] = kept - eps
        low, value_low = point[i].item(), np.float64(f(np.array(point)))
        point[i] = kept
        out[i] = (value_high - value_low) / (high - low)
        walk.iternext()
    return out.astype(x.dtype)
