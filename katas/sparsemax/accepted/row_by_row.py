"""A loop over rows: sort, add while the next entry stays inside."""

import math

import numpy as np


def _project(row):
    if any(math.isnan(v) for v in row):
        return [math.nan] * len(row)
    top = max(row)
    row = [v - top for v in row]
    total, tau = 0.0, -1.0
    for k, value in enumerate(sorted(row, reverse=True), 1):
        total += value
        if value > (total - 1) / k:
            tau = (total - 1) / k
        else:
            break
    return [max(v - tau, 0.0) for v in row]


def sparsemax(x):
    out = np.empty_like(x)
    for index in np.ndindex(*x.shape[:-1]) if x.size else ():
        out[index] = _project(x[index].tolist())
    return out


def sparsemax_backward(grad_output, output):
    out = np.zeros(output.shape, dtype=output.dtype)
    for index in np.ndindex(*output.shape[:-1]) if output.size else ():
        p, g = output[index], grad_output[index]
        if np.isnan(p).any():
            out[index] = np.nan
            continue
        (support,) = np.nonzero(p)
        out[index][support] = g[support] - np.mean(g[support])
    return out
