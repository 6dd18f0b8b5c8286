"""The one affine map that a stack of linear layers is."""

import numpy as np


def collapse(weights: list[np.ndarray], biases: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Return (weight, bias) of the layer that does what all layers do one after the other, first layer first."""
    # copies, so that a single layer is not handed out itself
    weight, bias = weights[0].copy(), biases[0].copy()
    for next_weight, next_bias in zip(weights[1:], biases[1:], strict=True):
        # the next layer acts on all that came before, the old bias included: W(Vx + c) + b = (WV)x + (Wc + b)
        weight = next_weight @ weight
        bias = next_weight @ bias + next_bias
    return weight, bias
