"""fails: backward

en: A zero row gets the gradient 0 here; the function is x / eps there, and PyTorch returns g / eps.
zh: 这里全 0 的行梯度为 0；可函数在那里是 x / eps，PyTorch 返回 g / eps。
card: guard-error
"""

import numpy as np


def norm_of(x, axis):
    top = np.max(np.abs(x), axis=axis, keepdims=True, initial=0)
    scale = np.where(top > 0, top, 1)
    return scale * np.sqrt(np.sum(np.square(x / scale), axis=axis, keepdims=True))


def l2_normalize(x, axis=-1, eps=1e-12):
    return x / np.maximum(norm_of(x, axis), eps)


def l2_normalize_backward(grad_output, x, axis=-1, eps=1e-12):
    norm = norm_of(x, axis)
    y = x / np.maximum(norm, eps)
    along = y * np.sum(grad_output * y, axis=axis, keepdims=True)
    grad_output = np.where(norm == 0, 0, grad_output)
    return (grad_output - np.where(norm < eps, 0, along)) / np.maximum(norm, eps)
