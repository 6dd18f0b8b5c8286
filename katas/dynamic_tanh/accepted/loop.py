"""A Python loop with math.tanh and math.exp."""

import math

import numpy as np


def dynamic_tanh(x, alpha, weight, bias):
    out = np.empty(x.shape, x.dtype)
    for i, v in np.ndenumerate(x):
        out[i] = float(weight[i[-1]]) * math.tanh(alpha * float(v)) + float(bias[i[-1]])
    return out


def dynamic_tanh_backward(grad_output, x, alpha, weight, bias):
    grad_x = np.empty(x.shape, x.dtype)
    grad_alpha, of_weight, of_bias = 0.0, [0.0] * len(weight), [0.0] * len(weight)
    for i, v in np.ndenumerate(x):
        v, g, c = float(v), float(grad_output[i]), i[-1]
        e = math.exp(-2 * abs(alpha * v))
        down = g * float(weight[c]) * (2 / (1 + e)) * (2 * e / (1 + e))
        grad_x[i] = down * alpha
        grad_alpha += 0.0 if math.isinf(v) else down * v
        of_weight[c] += g * math.tanh(alpha * v)
        of_bias[c] += g
    return grad_x, grad_alpha, np.array(of_weight, x.dtype), np.array(of_bias, x.dtype)
