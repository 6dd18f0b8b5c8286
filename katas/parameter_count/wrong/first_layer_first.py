"""fails: empty_list

en: The sum starts with the first layer; an empty list has none.
zh: 求和从第一层开始；空列表里没有第一层。
card: numpy-empty
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
        return 3 * layer["dim"] * layer["hidden"]
    raise ValueError(f"unknown kind {kind!r}")


def count_parameters(layers):
    total = _one(layers[0])
    for layer in layers[1:]:
        total += _one(layer)
    return total
