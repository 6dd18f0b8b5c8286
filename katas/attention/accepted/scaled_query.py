import numpy as np


def _weights(q, k, mask):
    with np.errstate(invalid="ignore", divide="ignore"):
        s = np.matmul(q / np.sqrt(q.dtype.type(q.shape[-1])), k.swapaxes(-2, -1))
        if mask is not None:
            s = np.where(mask, s, np.array(-np.inf, s.dtype))
        if s.shape[-1] == 0:
            return s
        w = np.exp(s - s.max(axis=-1, keepdims=True))
        w = w / w.sum(axis=-1, keepdims=True)
    if mask is not None:
        w[~np.broadcast_to(np.any(mask, axis=-1, keepdims=True), w.shape)] = 0
    return w


def attention(q, k, v, mask=None):
    return np.matmul(_weights(q, k, mask), v)


def attention_backward(grad_output, q, k, v, mask=None):
    w = _weights(q, k, mask)
    out = np.matmul(w, v)
    # the mean of grad_weights under the weights is the product of grad_output and the output
    delta = (grad_output * out).sum(-1, keepdims=True)
    ds = w * (np.matmul(grad_output, v.swapaxes(-2, -1)) - delta) / np.sqrt(q.dtype.type(q.shape[-1]))
    return np.matmul(ds, k), np.matmul(ds.swapaxes(-2, -1), q), np.matmul(w.swapaxes(-2, -1), grad_output)
