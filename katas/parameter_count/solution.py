"""Counting the parameters of a network."""

from collections.abc import Mapping, Sequence
from math import prod
from typing import Any


def count_parameters(layers: Sequence[Mapping[str, Any]]) -> int:
    """Return the number of learnable parameters of all layers."""
    # the sum of nothing is 0, and the integers of Python have no largest one
    return sum(_of_one(layer) for layer in layers)


def _of_one(layer: Mapping[str, Any]) -> int:
    match layer["kind"]:
        case "linear":
            return layer["out"] * (layer["in"] + layer["bias"])  # each output: one weight per input, and the bias
        case "conv":
            # a convolution is a linear layer over the patch under its kernel
            return layer["out"] * (layer["in"] * prod(layer["kernel"]) + layer["bias"])
        case "prelu":
            return layer["channels"]
        case "relu":
            return 0
        case "swiglu_ffn":
            return 3 * layer["dim"] * layer["hidden"]
        case kind:
            # a kind that counted as 0 would make the sum wrong without a word
            raise ValueError(f"no layer of kind {kind!r}")
