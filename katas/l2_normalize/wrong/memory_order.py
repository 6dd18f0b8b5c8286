"""fails: non_contiguous

en: `order="A"` reads a Fortran array in the order of its memory; the rows are put together from entries of several.
zh: `order="A"` 会按 Fortran 数组的内存顺序读取，每一行都混进了别的行的元素。
card: numpy-memory-layout
"""

import numpy as np


def norm_of(x, axis):
    top = np.max(np.abs(x), axis=axis, keepdims=True, initial=0)
    scale = np.where(top > 0, top, 1)
    return scale * np.sqrt(np.sum(np.square(x / scale), axis=axis, keepdims=True))


def l2_normalize(x, axis=-1, eps=1e-12):
    rows = np.moveaxis(x, axis, -1)
    flat = rows.reshape(-1, rows.shape[-1], order="A") if x.size else rows
    unit = flat / np.maximum(norm_of(flat, -1), eps)
    return np.moveaxis(unit.reshape(rows.shape), -1, axis)


def l2_normalize_backward(grad_output, x, axis=-1, eps=1e-12):
    norm = norm_of(x, axis)
    y = x / np.maximum(norm, eps)
    along = y * np.sum(grad_output * y, axis=axis, keepdims=True)
    return (grad_output - np.where(norm < eps, 0, along)) / np.maximum(norm, eps)
