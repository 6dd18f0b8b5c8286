"""Binary focal loss from logits and its backward pass."""

import numpy as np


def focal_loss(logits: np.ndarray, targets: np.ndarray, gamma: float = 2.0, alpha: float = 0.25) -> np.ndarray:
    """Return the mean over all entries of -alpha_t·(1 - p_t)^gamma·log(p_t), one number."""
    _, weight, miss, cross_entropy = _pieces(logits, targets, alpha)
    return np.mean(weight * miss**gamma * cross_entropy)


def focal_loss_backward(logits: np.ndarray, targets: np.ndarray, gamma: float = 2.0, alpha: float = 0.25) -> np.ndarray:
    """Return the gradient of focal_loss with respect to the logits."""
    sign, weight, miss, cross_entropy = _pieces(logits, targets, alpha)
    # d(miss)/dz = -miss·(1 - miss) brings back the factor that the power has lost: gamma stays the exponent, and
    # nothing is infinite where miss is 0
    slope = -(miss**gamma) * (miss + gamma * (1 - miss) * cross_entropy)
    return sign * weight * slope / logits.size


def _pieces(logits: np.ndarray, targets: np.ndarray, alpha: float) -> tuple[np.ndarray, ...]:
    # towards z the answer is right, whatever the target is: p_t = sigmoid(z)
    one = logits.dtype.type(1)
    sign = np.where(targets == 1, one, -one)
    weight = np.where(targets == 1, one * alpha, one * (1 - alpha))
    z = sign * logits
    # -log(p_t) without a p_t that could round to 0, and 1 - p_t = sigmoid(-z) without a difference
    return sign, weight.astype(logits.dtype), np.exp(-np.logaddexp(0, z)), np.logaddexp(0, -z)
