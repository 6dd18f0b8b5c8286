"""fails: no_mutation

en: `pop` takes the kind out of the caller's dict: a second count of the same model fails.
zh: `pop` 把调用者字典里的 kind 删掉了：同一个模型再数一次就会出错。
card: numpy-inputs-untouched
"""

def _one(layer):
    kind = layer.pop("kind")
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
    return sum(_one(layer) for layer in layers)
