"""fails: values

en: The biases are not counted: every output unit and every output channel has one.
zh: 没有数偏置：每个输出单元、每个输出通道都有一个偏置。
card: mlp-parameter-count
"""

def _one(layer):
    kind = layer["kind"]
    if kind == "linear":
        return layer["out"] * layer["in"]
    if kind == "conv":
        height, width = layer["kernel"]
        return layer["out"] * layer["in"] * height * width
    if kind == "prelu":
        return layer["channels"]
    if kind == "relu":
        return 0
    if kind == "swiglu_ffn":
        return 3 * layer["dim"] * layer["hidden"]
    raise ValueError(f"unknown kind {kind!r}")


def count_parameters(layers):
    return sum(_one(layer) for layer in layers)
