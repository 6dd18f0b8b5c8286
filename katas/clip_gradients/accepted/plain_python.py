"""One list of Python numbers and math.hypot; the arrays that need no clipping come back as they are."""

import math


def clip_grad_norm(grads, max_norm):
    norm = math.hypot(*(value for grad in grads for value in grad.ravel().tolist()))
    if norm <= max_norm:
        return list(grads), norm
    return [(grad / norm * max_norm).astype(grad.dtype) for grad in grads], norm
