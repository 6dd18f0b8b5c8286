"""Losses of one logit: binary cross-entropy, focal loss, and the two of a GAN's generator."""

from __future__ import annotations

import numpy as np

from actquiz.reference._float64 import Array, arraywise
from actquiz.reference.logistic import log_one_plus_exp, sigmoid_of
from actquiz.reference.losses import mean


@arraywise
def bce_with_logits(logits: Array, targets: Array) -> Array:
    """Return the mean of -t·log σ(x) - (1 - t)·log σ(-x) over all entries, a 0-d array.

    Written with softplus: t·softplus(-x) + (1 - t)·softplus(x), no term of which cancels for t in [0, 1].
    float16, float32 and float64 keep the dtype of `logits`, everything else becomes float64.
    """
    return mean(_cross_entropy(logits, targets))


@arraywise
def bce_with_logits_backward(logits: Array, targets: Array) -> Array:
    """Return the gradient of bce_with_logits in `logits`: (σ(x) - t) / N, N the number of entries.

    Written as (1 - t)·σ(x) - t·σ(-x), so that a confident right answer keeps a gradient that is not 0.
    """
    return _residual(logits, targets) / logits.size


@arraywise
def focal_loss(logits: Array, targets: Array, gamma: float = 2.0, alpha: float = 0.25) -> Array:
    """Return the mean of alpha_t·(1 - p_t)^gamma·cross-entropy over all entries, a 0-d array.

    p_t is the probability of the target and alpha_t is alpha for target 1, 1 - alpha for target 0.
    float16, float32 and float64 keep the dtype of `logits`, everything else becomes float64.
    Source: Lin et al. 2017, "Focal loss for dense object detection", arXiv:1708.02002.
    """
    return mean(_weight(targets, alpha) * _miss(logits, targets) ** gamma * _cross_entropy(logits, targets))


@arraywise
def focal_loss_backward(logits: Array, targets: Array, gamma: float = 2.0, alpha: float = 0.25) -> Array:
    """Return the gradient of focal_loss in `logits`.

    With q = 1 - p_t: alpha_t·q^gamma·((σ(x) - t) + gamma·cross-entropy·q′/q) / N; for target 1, q′/q = -σ(x),
    for target 0 it is σ(-x).
    """
    miss = _miss(logits, targets)
    growth = sigmoid_of(logits) * sigmoid_of(-logits) * (1.0 - 2.0 * targets) / miss
    growth = np.where(targets == 1, -sigmoid_of(logits), np.where(targets == 0, sigmoid_of(-logits), growth))
    # gamma·cross-entropy·q^gamma is 0 where q is, though the cross-entropy may be infinite there
    through_miss = np.where(miss == 0, 0.0, gamma * _cross_entropy(logits, targets) * growth)
    slope = miss**gamma * (_residual(logits, targets) + through_miss)
    return np.asarray(_weight(targets, alpha) * slope / logits.size)


@arraywise
def generator_gradients(logit: Array) -> tuple[Array, Array]:
    """Return d/dx of log(1 - σ(x)) and of -log σ(x), the two losses of a GAN's generator, at the discriminator's logit.

    They are -σ(x) and -σ(-x). Where the discriminator is sure of a fake (x far below 0) the first one vanishes and
    the generator learns nothing; the second, "non-saturating" one is -1.
    Source: Goodfellow et al. 2014, "Generative adversarial networks", arXiv:1406.2661.
    """
    return -sigmoid_of(logit), -sigmoid_of(-logit)


def _cross_entropy(x: Array, t: Array) -> Array:
    # a weight of 0 takes out an infinite term
    return np.where(t == 0, 0.0, t * log_one_plus_exp(-x)) + np.where(t == 1, 0.0, (1.0 - t) * log_one_plus_exp(x))


def _residual(x: Array, t: Array) -> Array:
    return np.asarray((1.0 - t) * sigmoid_of(x) - t * sigmoid_of(-x))


def _miss(x: Array, t: Array) -> Array:
    return np.asarray((1.0 - t) * sigmoid_of(x) + t * sigmoid_of(-x))


def _weight(t: Array, alpha: float) -> Array:
    return np.asarray(t * alpha + (1.0 - t) * (1.0 - alpha))
