"""A class; the cache is a dict of what it needs, packed masks and a shape among it."""

import numpy as np


class Relu:
    def forward(self, x):
        dead, broken = np.less_equal(x, 0), np.isnan(x)
        out = np.array(x)
        out[dead] = 0
        cache = {"dead": np.packbits(dead), "nan": np.flatnonzero(broken), "shape": list(x.shape)}
        return out, cache

    def backward(self, grad_output, cache):
        shape = tuple(cache["shape"])
        size = int(np.prod(shape, dtype=int))
        grad = np.array(grad_output, order="C")
        grad[np.unpackbits(cache["dead"], count=size).astype(bool).reshape(shape)] = 0
        grad.reshape(-1)[cache["nan"]] = np.nan
        return grad


_layer = Relu()
relu_forward, relu_backward = _layer.forward, _layer.backward
