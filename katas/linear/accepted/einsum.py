"""Indices written out."""

import numpy as np


def linear(x, weight, bias):
    return np.einsum("...i,oi->...o", x, weight) + bias


def linear_backward(grad_output, x, weight):
    flat = grad_output.reshape(-1, weight.shape[0])
    return (
        np.einsum("...o,oi->...i", grad_output, weight),
        np.einsum("no,ni->oi", flat, x.reshape(-1, weight.shape[1])),
        np.einsum("no->o", flat),
    )
