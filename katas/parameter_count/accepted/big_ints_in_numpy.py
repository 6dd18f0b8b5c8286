"""numpy with Python integers inside: dtype object."""

import numpy as np


def count_parameters(layers):
    counts = [0]
    for layer in layers:
        kind = layer["kind"]
        if kind in ("linear", "conv"):
            weights = np.array([layer["out"], layer["in"], *layer.get("kernel", ())], dtype=object)
            counts.append(weights.prod())
            counts.append(layer["out"] if layer["bias"] else 0)
        elif kind == "prelu":
            counts.append(layer["channels"])
        elif kind == "swiglu_ffn":
            counts += [layer["dim"] * layer["hidden"]] * 3
        elif kind != "relu":
            raise ValueError(kind)
    return int(np.sum(np.array(counts, dtype=object)))
