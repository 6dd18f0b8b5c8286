"""fails: values

en: Biases are added to the three matrices; this block has none.
zh: 给三个矩阵都加上了偏置；这个模块没有偏置。
card: function-contract
"""

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
        return 3 * layer["dim"] * layer["hidden"] + 2 * layer["hidden"] + layer["dim"]
    raise ValueError(f"unknown kind {kind!r}")


def count_parameters(layers):
    return sum(_one(layer) for layer in layers)
