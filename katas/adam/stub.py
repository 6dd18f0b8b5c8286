"""One step of Adam."""

from typing import Any

import numpy as np


def adam_step(
    param: np.ndarray,
    grad: np.ndarray,
    state: dict[str, Any],
    lr: float = 1e-3,
    betas: tuple[float, float] = (0.9, 0.999),
    eps: float = 1e-8,
) -> tuple[np.ndarray, dict[str, Any]]:
    """Return (param, state) after one more step; nothing that came in is changed."""
    raise NotImplementedError
