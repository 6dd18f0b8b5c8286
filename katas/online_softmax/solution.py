"""Online softmax."""

import numpy as np


def online_softmax(chunks: list[np.ndarray]) -> np.ndarray:
    """Return the softmax of the concatenation of 1-d arrays, the denominator found in one pass."""
    largest, total = -np.inf, 0.0
    for chunk in chunks:
        # `initial`: an empty chunk leaves the maximum as it is
        before, largest = largest, np.max(chunk, initial=largest)
        if largest == -np.inf:
            continue  # nothing that weighs anything so far, and -inf - (-inf) would be NaN
        # all terms so far were relative to the old maximum
        total = total * np.exp(before - largest) + np.sum(np.exp(chunk - largest))
    if not chunks:
        return np.empty(0)
    everything = np.concatenate(chunks)
    return (np.exp(everything - largest) / total).astype(everything.dtype)
