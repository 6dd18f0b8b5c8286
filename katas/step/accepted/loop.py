"""Decorated functions of one number, looped over."""

import functools

import numpy as np


def entrywise(rule):
    @functools.wraps(rule)
    def function(x):
        out = np.empty(x.shape, x.dtype)
        it = np.nditer(x, flags=["multi_index", "zerosize_ok"])
        for v in it:
            out[it.multi_index] = v if v != v else rule(v)
        return out

    return function


@entrywise
def step(v):
    return 1.0 if v >= 0 else 0.0


@entrywise
def step_derivative(v):
    return 1.0 if -1 <= v <= 1 else 0.0
