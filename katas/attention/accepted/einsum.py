import numpy as np


def softmax(s, mask):
    if mask is None:
        mask = np.ones(s.shape, dtype=bool)
    mask = np.broadcast_to(mask, s.shape)
    top = np.max(s, axis=-1, keepdims=True, initial=-1e300 if s.dtype == np.float64 else -1e38, where=mask)
    e = np.where(mask, np.exp(np.where(mask, s - top, 0)), s.dtype.type(0))
    total = e.sum(-1, keepdims=True)
    return np.divide(e, total, out=np.zeros_like(e), where=np.broadcast_to(total != 0, e.shape))


def scores(q, k):
    return np.einsum("...id,...jd->...ij", q, k) * q.shape[-1] ** -0.5


def attention(q, k, v, mask=None):
    return np.einsum("...ij,...jv->...iv", softmax(scores(q, k), mask), v)


def attention_backward(grad_output, q, k, v, mask=None):
    a = softmax(scores(q, k), mask)
    da = np.einsum("...iv,...jv->...ij", grad_output, v)
    ds = a * (da - np.einsum("...ij,...ij->...i", da, a)[..., None]) * q.shape[-1] ** -0.5
    return (
        np.einsum("...ij,...jd->...id", ds, k),
        np.einsum("...ij,...id->...jd", ds, q),
        np.einsum("...ij,...iv->...jv", a, grad_output),
    )
