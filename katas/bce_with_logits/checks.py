"""Hidden checks of the bce_with_logits kata."""

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, BinaryLoss


class TestBceWithLogits(BinaryLoss):
    """Hard and soft targets."""

    value = reference.bce_with_logits
    gradients = (reference.bce_with_logits_backward,)
    targets = (0.0, 1.0, 0.25)

    def gradient_size(self, logits: Array, targets: Array) -> Array:
        """Measure sigmoid - target against its terms: for a confident right answer they cancel."""
        return np.asarray((reference.sigmoid(logits) + targets) / max(logits.size, 1))
