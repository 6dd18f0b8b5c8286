"""fails: no_mutation

en: `np.require(x, requirements="W")` copies a read-only array only; every other caller finds x rectified.
zh: `np.require(x, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的 x 已被改写。
card: numpy-inputs-untouched
"""

import numpy as np


def apl(x, slopes, hinges):
    out = np.require(x, requirements="W")
    bent = (slopes * np.maximum(hinges - x[..., np.newaxis], 0)).sum(axis=-1)
    return np.add(np.maximum(out, 0, out=out), bent)


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    return grad_output * slope, grad_slopes, (grad * slopes * active).sum(axis=entries)
