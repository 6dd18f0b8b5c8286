"""One row at a time with outer products, in float64."""

import numpy as np


def _sigmoid(z):
    out = np.empty_like(z)
    negative = z < 0
    e = np.exp(z[negative])
    out[negative] = e / (1 + e)
    out[~negative] = 1 / (1 + np.exp(-z[~negative]))
    return out


def swiglu_ffn(x, w_gate, w_up, w_down):
    out = np.empty(x.shape, dtype=x.dtype)
    for index in np.ndindex(*x.shape[:-1]):
        row = x[index].astype(float)
        gate = w_gate @ row
        out[index] = w_down @ (gate * _sigmoid(gate) * (w_up @ row))
    return out


def swiglu_ffn_backward(grad_output, x, w_gate, w_up, w_down):
    grads = [np.zeros(a.shape) for a in (x, w_gate, w_up, w_down)]
    for index in np.ndindex(*x.shape[:-1]):
        row, g = x[index].astype(float), grad_output[index].astype(float)
        gate, up = w_gate @ row, w_up @ row
        s = _sigmoid(gate)
        h = w_down.T @ g
        d_gate, d_up = h * up * (s + gate * s * (1 - s)), h * gate * s
        grads[0][index] = w_gate.T @ d_gate + w_up.T @ d_up
        grads[1] += np.outer(d_gate, row)
        grads[2] += np.outer(d_up, row)
        grads[3] += np.outer(g, gate * s * up)
    return tuple(grad.astype(x.dtype) for grad in grads)
