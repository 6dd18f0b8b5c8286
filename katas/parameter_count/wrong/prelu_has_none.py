"""fails: values

en: PReLU is taken for an activation without parameters; its slopes are learned.
zh: 把 PReLU 当成没有参数的激活函数；它的斜率是学出来的。
card: prelu-parameters
"""

def _one(layer):
    kind = layer["kind"]
    if kind == "linear":
        return layer["out"] * (layer["in"] + bool(layer["bias"]))
    if kind == "conv":
        height, width = layer["kernel"]
        return layer["out"] * (layer["in"] * height * width + bool(layer["bias"]))
    if kind == "prelu":
        return 0
    if kind == "relu":
        return 0
    if kind == "swiglu_ffn":
        return 3 * layer["dim"] * layer["hidden"]
    raise ValueError(f"unknown kind {kind!r}")


def count_parameters(layers):
    return sum(_one(layer) for layer in layers)
