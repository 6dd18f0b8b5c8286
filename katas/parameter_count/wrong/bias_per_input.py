"""fails: values

en: A linear layer has one bias for each output, not for each input.
zh: 线性层的偏置是每个输出一个，而不是每个输入一个。
card: mlp-parameter-count
"""

def _one(layer):
    kind = layer["kind"]
    if kind == "linear":
        return layer["in"] * (layer["out"] + bool(layer["bias"]))
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
    return sum(_one(layer) for layer in layers)
