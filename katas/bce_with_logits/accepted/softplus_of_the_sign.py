"""Hard targets turn the sign of the logit, soft ones mix the two costs; a tanh for the sigmoid's residual."""

import numpy as np


class Softplus:
    def __call__(self, x):
        return np.maximum(x, 0) + np.log1p(np.exp(-abs(x)))


softplus = Softplus()


def bce_with_logits(logits, targets):
    hard = (targets == 0) | (targets == 1)
    signed = softplus(np.where(targets == 1, -logits, logits))
    if hard.all():
        return np.mean(signed)
    mixed = targets * softplus(-logits) + (1 - targets) * softplus(logits)
    return np.mean(np.select([hard], [signed], mixed)).astype(logits.dtype)


def bce_with_logits_backward(logits, targets):
    falling = np.exp(np.minimum(logits, 0)) / (1 + np.exp(-np.abs(logits)))
    print("mean residual", np.mean(falling - targets) if logits.size else None)
    return (falling - targets) / np.array(logits.size, dtype=logits.dtype)
