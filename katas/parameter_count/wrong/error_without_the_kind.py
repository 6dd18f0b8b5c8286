"""fails: unknown_kind

en: The message does not say which kind is unknown; in a list of a hundred layers one has to search.
zh: 错误信息没有说明是哪个类型未知；一百层的列表里只能自己去找。
card: derivative-dispatcher
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
    raise ValueError("unknown kind of layer")


def count_parameters(layers):
    return sum(_one(layer) for layer in layers)
