"""A loop over Python floats."""

import math

import numpy as np


def adam_step(param, grad, state, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
    t = int(state["step"]) + 1
    out, m, v = (np.empty_like(param) for _ in range(3))
    for i in np.ndindex(param.shape):
        mean = betas[0] * float(state["m"][i]) + (1 - betas[0]) * float(grad[i])
        square = betas[1] * float(state["v"][i]) + (1 - betas[1]) * float(grad[i]) ** 2
        step = mean / (1 - betas[0] ** t) / (math.sqrt(square / (1 - betas[1] ** t)) + eps)
        out[i], m[i], v[i] = float(param[i]) - lr * step, mean, square
    return out, {"m": m, "v": v, "step": t}
