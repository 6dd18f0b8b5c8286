"""Two Python loops over plain lists."""

import math

import numpy as np


def maxout(x, pieces):
    shape = (*x.shape[:-1], x.shape[-1] // pieces)
    flat = x.reshape(-1).tolist()
    out = []
    for start in range(0, len(flat), pieces):
        best = flat[start]
        for v in flat[start + 1 : start + pieces]:
            if v > best or math.isnan(v):
                best = v
            if math.isnan(best):
                break
        out.append(best)
    return np.array(out, dtype=x.dtype).reshape(shape)


def maxout_backward(grad_output, x, pieces):
    flat, grads = x.reshape(-1).tolist(), grad_output.reshape(-1).tolist()
    out = [0.0] * len(flat)
    for number, g in enumerate(grads):
        group = flat[number * pieces : (number + 1) * pieces]
        if any(math.isnan(v) for v in group):
            out[number * pieces : (number + 1) * pieces] = [math.nan] * pieces
        else:
            out[number * pieces + group.index(max(group))] = g
    return np.array(out, dtype=x.dtype).reshape(x.shape)
