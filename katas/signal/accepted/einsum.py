"""Einsum over the last axis, float64 inside, the variance by hand."""

import math

import numpy as np


def signal_propagation(x, weights, activation):
    match activation:
        case "linear":
            f = np.positive
        case "relu":
            f = lambda z: z.clip(min=0)
        case "tanh":
            f = np.tanh
        case "sigmoid":
            f = lambda z: 0.5 + 0.5 * np.tanh(0.5 * z)
        case _:
            raise ValueError("unknown activation: " + activation)
    out, a = [], x.astype(np.float64)
    for w in weights:
        a = f(np.einsum("...i,oi->...o", a, w))
        centred = a.ravel() - math.fsum(a.ravel()) / a.size
        out.append(centred @ centred / a.size)
    return out
