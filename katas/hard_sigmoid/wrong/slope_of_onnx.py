"""fails: values

en: 0.2·x + 0.5 is ONNX's default, with kinks at ±2.5; the brief and PyTorch have slope 1/6 and kinks at ±3.
zh: 0.2·x + 0.5 是 ONNX 的默认定义，不可导点在 ±2.5；题目和 PyTorch 的斜率是 1/6，不可导点在 ±3。
card: hard-sigmoid
"""

import numpy as np


def hard_sigmoid(x):
    return np.clip(x / 5 + x.dtype.type(0.5), 0, 1)


def hard_sigmoid_derivative(x):
    inside = (np.abs(x) < 3).astype(x.dtype)
    return np.where(np.isnan(x), x, inside / 6)
