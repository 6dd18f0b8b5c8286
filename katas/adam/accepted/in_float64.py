"""Everything in float64 and back at the end, works on copies in place."""

import copy

import numpy as np


def adam_step(param, grad, state, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
    new = copy.deepcopy(state)
    new["step"] += 1
    g = np.array(grad, dtype=np.float64)
    theta = np.array(param, dtype=np.float64)
    means = {}
    for key, beta, sample in (("m", betas[0], g), ("v", betas[1], g**2)):
        mean = np.asarray(beta * new[key].astype(np.float64) + (1 - beta) * sample)
        new[key] = mean.astype(param.dtype)
        means[key] = mean / (1 - beta ** new["step"])
    theta -= lr * means["m"] / (np.sqrt(means["v"]) + eps)
    print("step", new["step"])
    return theta.astype(param.dtype), new
