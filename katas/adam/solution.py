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
    beta1, beta2 = betas
    step = state["step"] + 1
    # products and sums are new arrays, so the state of the caller stays as it is
    m = beta1 * state["m"] + (1 - beta1) * grad
    v = beta2 * state["v"] + (1 - beta2) * np.square(grad)
    # both means began at 0 and are too small by the weight of that 0; only the step uses the corrected ones
    corrected_m = m / (1 - beta1**step)
    corrected_v = v / (1 - beta2**step)
    return param - lr * corrected_m / (np.sqrt(corrected_v) + eps), {"step": step, "m": m, "v": v}
