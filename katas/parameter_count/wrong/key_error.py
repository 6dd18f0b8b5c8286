"""fails: unknown_kind

en: A dictionary of formulas answers an unknown kind with a KeyError; promised is a ValueError.
zh: 用字典查公式，遇到未知类型抛的是 KeyError；约定的是 ValueError。
card: name-lookup
"""

FORMULAS = {
    "linear": lambda layer: layer["out"] * (layer["in"] + bool(layer["bias"])),
    "conv": lambda layer: layer["out"] * (layer["in"] * layer["kernel"][0] * layer["kernel"][1] + bool(layer["bias"])),
    "prelu": lambda layer: layer["channels"],
    "relu": lambda layer: 0,
    "swiglu_ffn": lambda layer: 3 * layer["dim"] * layer["hidden"],
}


def count_parameters(layers):
    return sum(FORMULAS[layer["kind"]](layer) for layer in layers)
