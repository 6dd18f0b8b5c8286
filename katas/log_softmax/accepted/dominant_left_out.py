"""log1p of the sum without its largest term, in float64, the axis moved to the end."""

import numpy as np


def log_softmax(x, axis=-1):
    rows = np.moveaxis(x, axis, -1).astype(np.float64)
    if rows.size == 0:
        return x.copy()
    rows = rows - rows.max(-1)[..., None]
    e = np.exp(rows)
    np.put_along_axis(e, rows.argmax(-1)[..., None], 0, -1)
    out = rows - np.log1p(e.sum(-1))[..., None]
    return np.moveaxis(out, -1, axis).astype(x.dtype)


def log_softmax_backward(grad_output, output, axis=-1):
    total = np.expand_dims(grad_output.sum(axis=axis), axis)
    probabilities = np.exp(output)
    probabilities *= -total
    probabilities += grad_output
    return probabilities
