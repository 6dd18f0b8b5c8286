"""fails: values

en: The bias is inside the bracket that is multiplied by the kernel; a filter has one bias.
zh: 偏置被放进了与卷积核大小相乘的括号里；每个滤波器只有一个偏置。
card: mlp-parameter-count
"""

def _one(layer):
    kind = layer["kind"]
    if kind == "linear":
        return layer["out"] * (layer["in"] + bool(layer["bias"]))
    if kind == "conv":
        height, width = layer["kernel"]
        return layer["out"] * (layer["in"] + bool(layer["bias"])) * height * width
    if kind == "prelu":
        return layer["channels"]
    if kind == "relu":
        return 0
    if kind == "swiglu_ffn":
        return 3 * layer["dim"] * layer["hidden"]
    raise ValueError(f"unknown kind {kind!r}")


def count_parameters(layers):
    return sum(_one(layer) for layer in layers)
