"""fails: exact

en: An int64 wraps around beyond 2^63, without a warning; the integers of Python do not.
zh: int64 超过 2^63 就会回绕，而且没有警告；Python 的整数不会。
card: numpy-result-dtype
"""

import numpy as np


def _one(layer):
    kind = layer["kind"]
    if kind == "linear":
        return layer["out"] * (layer["in"] + bool(layer["bias"]))
    if kind == "conv":
        height, width = layer["kernel"]
        return layer["out"] * (layer["in"] * height * width + bool(layer["bias"]))
    if kind == "prelu":
        return layer["channels"]
    if kind == "relu":
        return 0
    if kind == "swiglu_ffn":
        return 3 * layer["dim"] * layer["hidden"]
    raise ValueError(f"unknown kind {kind!r}")


def count_parameters(layers):
    return int(np.array([_one(layer) % 2**64 for layer in layers], dtype=np.uint64).astype(np.int64).sum())
