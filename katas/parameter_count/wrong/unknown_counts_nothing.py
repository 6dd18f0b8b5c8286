"""fails: unknown_kind

en: A layer of an unknown kind counts as 0: a misspelt layer vanishes from the sum without a word.
zh: 未知类型的层算作 0 个参数：名字写错的层就这样悄悄从总数里消失了。
card: name-lookup
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
    return 0


def count_parameters(layers):
    return sum(_one(layer) for layer in layers)
