"""fails: no_mutation

en: Without a check of who owns it, grad_output is used as the buffer whenever it is writeable.
zh: 只要 grad_output 可写，就拿它当缓冲区，不管它归谁所有。
card: numpy-inputs-untouched
"""

import math

import numpy as np


erfc = np.vectorize(math.erfc, otypes=[float])


def phi(x):
    return (erfc(-x / math.sqrt(2)) / 2).astype(x.dtype)


def gelu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * phi(x)


def gelu_slope(x):
    near = np.clip(x, -40, 40)
    return phi(x) + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    grad_gate = grad_output * up * gelu_slope(gate)
    grad_up = grad_output if grad_output.flags.writeable else np.empty_like(grad_output)
    return grad_gate, np.multiply(grad_output, gelu(gate), out=grad_up)
