"""fails: speed

en: One round of a Python loop for each row and hidden unit: right, and many times slower.
zh: 对每一行、每个隐藏单元都做一轮 Python 循环：结果没错，但慢很多倍。
card: python-loop-cost
"""

import numpy as np


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, x.dtype.type(1)) / (1 + e)


def swiglu_ffn(x, w_gate, w_up, w_down):
    out = np.zeros(x.shape, dtype=x.dtype)
    for index in np.ndindex(*x.shape[:-1]):
        for h in range(len(w_gate)):
            gate, up = np.sum(w_gate[h] * x[index]), np.sum(w_up[h] * x[index])
            out[index] += w_down[:, h] * (gate * sigmoid(gate) * up)
    return out


def swiglu_ffn_backward(grad_output, x, w_gate, w_up, w_down):
    gate, up = x @ w_gate.T, x @ w_up.T
    s = sigmoid(gate)
    silu = gate * s
    grad_hidden = grad_output @ w_down
    grad_gate = grad_hidden * up * (s + silu * (1 - s))
    grad_up = grad_hidden * silu
    grad_x = grad_gate @ w_gate + grad_up @ w_up
    rows = lambda a: a.reshape(-1, a.shape[-1])
    grad_w_gate = rows(grad_gate).T @ rows(x)
    grad_w_up = rows(grad_up).T @ rows(x)
    grad_w_down = rows(grad_output).T @ rows(silu * up)
    return grad_x, grad_w_gate, grad_w_up, grad_w_down
