"""fails: exact

en: A float holds integers up to 2^53 only; beyond, the last digits are lost.
zh: 浮点数只能精确表示 2^53 以内的整数；再大，末几位就丢了。
card: numpy-result-dtype
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
    return int(sum(float(_one(layer)) for layer in layers))
