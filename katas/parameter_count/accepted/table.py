"""A table of shapes: the parameters of a layer are arrays, and each is counted by its shape."""

import math


def _shapes(layer):
    match layer:
        case {"kind": "linear", "in": n, "out": m, "bias": bias}:
            return [(m, n)] + [(m,)] * bias
        case {"kind": "conv", "in": n, "out": m, "kernel": kernel, "bias": bias}:
            return [(m, n, *kernel)] + [(m,)] * bias
        case {"kind": "prelu", "channels": n}:
            return [(n,)]
        case {"kind": "relu"}:
            return []
        case {"kind": "swiglu_ffn", "dim": d, "hidden": h}:
            return [(h, d), (h, d), (d, h)]
    raise ValueError("no such layer: " + str(layer["kind"]))


def count_parameters(layers):
    return sum(math.prod(shape) for layer in layers for shape in _shapes(layer))
