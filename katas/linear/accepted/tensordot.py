"""Contractions over named axes; the bias as the weight of a feature that is always 1."""

import numpy as np


def _with_one(x):
    return np.concatenate([x, np.ones((*x.shape[:-1], 1), dtype=x.dtype)], axis=-1)


def linear(x, weight, bias):
    return np.matmul(_with_one(x), np.column_stack([weight, bias]).T)


def linear_backward(grad_output, x, weight):
    leading = list(range(x.ndim - 1))
    both = np.tensordot(grad_output, _with_one(x), axes=(leading, leading))
    return np.tensordot(grad_output, weight, axes=1), both[:, :-1], both[:, -1]


print("linear", linear(np.ones(2), np.eye(2), np.zeros(2)))
