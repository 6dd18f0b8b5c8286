"""fails: values

en: The counts go into a dict by kind, so the second layer of a kind replaces the first.
zh: 把个数按类型存进字典，同类型的第二层会盖掉第一层。
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
        return 3 * layer["dim"] * layer["hidden"]
    raise ValueError(f"unknown kind {kind!r}")


def count_parameters(layers):
    return sum({layer["kind"]: _one(layer) for layer in layers}.values())
