"""Every query by itself, in float64."""

import numpy as np


def rows(q, k, mask):
    n, m = q.shape[-2], k.shape[-2]
    allowed = np.broadcast_to(True if mask is None else mask, (*q.shape[:-1], m))
    weights = np.zeros((*q.shape[:-1], m))
    for place in np.ndindex(q.shape[:-2]):
        for i in range(n):
            keys = np.flatnonzero(allowed[place][i])
            if keys.size:
                s = k[place][keys].astype(np.float64) @ q[place][i].astype(np.float64) / np.sqrt(q.shape[-1])
                e = np.exp(s - s.max())
                weights[place][i, keys] = e / e.sum()
    return weights


def attention(q, k, v, mask=None):
    return (rows(q, k, mask) @ v).astype(q.dtype)


def attention_backward(grad_output, q, k, v, mask=None):
    w = rows(q, k, mask)
    grad_q, grad_k, grad_v = (np.zeros(a.shape) for a in (q, k, v))
    for place in np.ndindex(q.shape[:-2]):
        for i in range(q.shape[-2]):
            p, g = w[place][i], grad_output[place][i]
            jacobian = np.diag(p) - np.outer(p, p)
            s = jacobian @ (v[place] @ g) / np.sqrt(q.shape[-1])
            grad_q[place][i] = s @ k[place]
            grad_k[place] += np.outer(s, q[place][i])
            grad_v[place] += np.outer(p, g)
    return grad_q.astype(q.dtype), grad_k.astype(q.dtype), grad_v.astype(q.dtype)
