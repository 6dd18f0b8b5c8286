"""fails: speed

en: Python visits every entry; numpy broadcasts entries against hinges in machine code.
zh: 用 Python 逐个访问元素；元素与折点的广播应交给 numpy 在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def apl(x, slopes, hinges):
    out = np.empty_like(x)
    for index in np.ndindex(x.shape):
        gaps = np.maximum(hinges - x[index], 0)
        out[index] = np.maximum(x[index], 0) + (slopes * gaps).sum()
    return out


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    return grad_output * slope, grad_slopes, (grad * slopes * active).sum(axis=entries)
