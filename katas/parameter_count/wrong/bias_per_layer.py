"""fails: values

en: One bias for the whole layer is counted; each output has one of its own.
zh: 整层只算了一个偏置；其实每个输出都有自己的偏置。
card: mlp-parameter-count
"""

def _one(layer):
    kind = layer["kind"]
    if kind == "linear":
        return layer["out"] * layer["in"] + bool(layer["bias"])
    if kind == "conv":
        height, width = layer["kernel"]
        return layer["out"] * layer["in"] * height * width + bool(layer["bias"])
    if kind == "prelu":
        return layer["channels"]
    if kind == "relu":
        return 0
    if kind == "swiglu_ffn":
        return 3 * layer["dim"] * layer["hidden"]
    raise ValueError(f"unknown kind {kind!r}")


def count_parameters(layers):
    return sum(_one(layer) for layer in layers)
