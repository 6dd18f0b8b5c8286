"""fails: values

en: Without the other factor it is a plain feed-forward block with SiLU.
zh: 少了另一个因子，就只是普通的 SiLU 前馈块。
card: function-contract
"""

import numpy as np


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, x.dtype.type(1)) / (1 + e)


def swiglu_ffn(x, w_gate, w_up, w_down):
    gate, up = x @ w_gate.T, x @ w_up.T
    return (gate * sigmoid(gate)) @ w_down.T


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
