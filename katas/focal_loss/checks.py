"""Hidden checks of the focal_loss kata."""

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, BinaryLoss, Probe


class TestFocalLoss(BinaryLoss):
    """Targets 0 and 1; gamma from none at all to one that is a fraction, for which a power of gamma - 1 is infinite."""

    value = reference.focal_loss
    gradients = (reference.focal_loss_backward,)
    parameters = (
        {}, {"gamma": 0.0}, {"gamma": 0.5, "alpha": 0.6}, {"gamma": 1.0}, {"gamma": 5.0, "alpha": 1.0}, {"alpha": 0.0},
    )  # fmt: skip

    def gradient_size(self, logits: Array, targets: Array, gamma: float = 2.0, alpha: float = 0.25) -> Array:
        """Measure against the terms before 1 - p_t takes part: p_t - 1 may have lost its digits."""
        toward = np.where(targets == 1, logits, -logits)
        weight = np.where(targets == 1, alpha, 1 - alpha)
        miss, loss = reference.sigmoid(-toward), reference.softplus(-toward)
        return np.asarray(weight * miss**gamma * (1 + gamma * loss) / max(logits.size, 1))

    def infinite(self) -> Iterator[Probe]:
        """Yield ±inf; where it is wrong the loss is infinite and has no gradient to ask for."""
        for dtype in FLOATS:
            for x, target in ((np.inf, 1), (-np.inf, 0), (np.inf, 0), (-np.inf, 1)):
                for probe in self.both(np.array([x], dtype=dtype), np.array([target], dtype=dtype)):
                    if probe.reference is self.value or (x > 0) == target:
                        yield probe
