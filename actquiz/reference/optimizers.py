"""Adam, one step at a time."""

from __future__ import annotations

from typing import Any

import numpy as np

from actquiz.reference._float64 import Array, result_dtype, rounded

State = dict[str, Any]


def adam_step(
    param: Array,
    grad: Array,
    state: State,
    lr: float = 1e-3,
    betas: tuple[float, float] = (0.9, 0.999),
    eps: float = 1e-8,
) -> tuple[Array, State]:
    """Return (param, state) after one step of Adam; nothing that came in is changed.

    `state` is {"step": int, "m": array, "v": array}, step 0 and zeros before the first call. m and v are moving means
    of the gradient and of its square; they start at 0, and dividing by 1 - beta^step makes up for it. eps is added
    outside the root, as in PyTorch. The dtype is that of `param`.
    Source: Kingma & Ba 2014, arXiv:1412.6980.
    """
    dtype = result_dtype(param)
    p, g, m, v = (np.asarray(a, dtype=np.float64) for a in (param, grad, state["m"], state["v"]))
    step = state["step"] + 1
    with np.errstate(all="ignore"):
        m = betas[0] * m + (1.0 - betas[0]) * g
        v = betas[1] * v + (1.0 - betas[1]) * np.square(g)
        corrected_m, corrected_v = m / (1.0 - betas[0] ** step), v / (1.0 - betas[1] ** step)
        p = p - lr * corrected_m / (np.sqrt(corrected_v) + eps)
        return rounded(p, dtype), {"step": step, "m": rounded(m, dtype), "v": rounded(v, dtype)}
