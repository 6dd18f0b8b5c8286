"""The softmax family and gated units in other libraries, float64, on the rows and pairs of the golden tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.golden import Exact
from tests.golden_tables import load
from tests.golden_tables.load import Array

Cell = tuple[float, dict[str, int]]
Functions = dict[str, Callable[..., Any]]
TINY = np.finfo(np.float64).tiny


def table(names: list[str]) -> dict[str, list[Cell | None]]:
    """Return a row of cells for each function, actquiz first."""
    every = [_actquiz(), *({"torch": _torch, "JAX": _jax, "SciPy": _scipy}.get(name, dict)() for name in names)]
    return {task: [_cell(task, functions.get(task)) for functions in every] for task in _actquiz()}


def _cell(task: str, function: Callable[..., Any] | None) -> Cell | None:
    if function is None:
        return None
    worst, counts = 0.0, {"c": 0, "z": 0, "n": 0}
    for exact, arguments in _cases(task):
        got = np.atleast_1d(np.asarray(function(*arguments), dtype=np.float64))
        size = np.maximum(np.abs(exact.value), exact.size)
        finite = np.isfinite(exact.value)
        normal = finite & (np.abs(exact.value) >= TINY)
        broken = finite & ~np.isfinite(got)
        counts["n"] += int(broken.sum())
        counts["c"] += int((normal & ~broken & (np.abs(got - exact.value) > 1e-6 * size)).sum())
        counts["z"] += int((normal & (got == 0) & (size < 1e3 * np.abs(exact.value))).sum())
        errors = exact.ulps(got)[normal & ~broken]
        worst = max(worst, float(errors.max(initial=0.0)))
    return worst, counts


def _cases(task: str) -> Iterator[tuple[Exact, tuple[Array, ...]]]:
    """Yield exact values and arguments; backward passes get the results of the exact forward pass."""
    gate, up, gated = load.pairs()
    pairs = ["glu", "glu in the gate", "swiglu", "swiglu in the gate", "geglu", "geglu in the gate"]
    if task in pairs:
        yield gated[pairs.index(task)], (gate, up)
        return
    for total, x, grad, columns in load.rows():
        if task == "logsumexp":
            yield total, (x,)
        elif task == "softmax":
            yield columns[0], (x,)
        elif task == "log_softmax":
            yield columns[1], (x,)
        else:
            yield columns[2], (x, grad)


def _actquiz() -> Functions:
    one = np.ones_like(load.pairs()[0])
    return {
        "softmax": reference.softmax, "log_softmax": reference.log_softmax, "logsumexp": reference.logsumexp,
        "softmax backward": lambda x, grad: reference.softmax_backward(grad, reference.softmax(x)),
        "glu": lambda gate, up: reference.glu(np.stack([up, gate]), axis=0)[0],
        "glu in the gate": lambda gate, up: reference.glu_backward(one[np.newaxis], np.stack([up, gate]), axis=0)[1],
        "swiglu": reference.swiglu,
        "swiglu in the gate": lambda gate, up: reference.swiglu_backward(one, gate, up)[0],
        "geglu": reference.geglu,
        "geglu in the gate": lambda gate, up: reference.geglu_backward(one, gate, up)[0],
    }  # fmt: skip


def _torch() -> Functions:
    import torch
    from torch.nn import functional as f

    def plain(function: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *arrays: function(*map(torch.tensor, arrays)).numpy()

    def slope(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(gate: Array, up: Array) -> Any:
            at = torch.tensor(gate, requires_grad=True)
            return torch.autograd.grad(function(at, torch.tensor(up)).sum(), at)[0].numpy()

        return call

    def backward(x: Array, grad: Array) -> Any:
        at = torch.tensor(x, requires_grad=True)
        return torch.autograd.grad(torch.softmax(at, 0), at, torch.tensor(grad))[0].numpy()

    def glu(gate: Any, up: Any) -> Any:
        return f.glu(torch.stack([up, gate]), dim=0)[0]

    def swiglu(gate: Any, up: Any) -> Any:
        return f.silu(gate) * up

    def geglu(gate: Any, up: Any) -> Any:
        return f.gelu(gate) * up

    return {
        "softmax": plain(lambda x: torch.softmax(x, 0)), "log_softmax": plain(lambda x: torch.log_softmax(x, 0)),
        "logsumexp": plain(lambda x: torch.logsumexp(x, 0)), "softmax backward": backward, "glu": plain(glu),
        "glu in the gate": slope(glu), "swiglu": plain(swiglu), "swiglu in the gate": slope(swiglu),
        "geglu": plain(geglu), "geglu in the gate": slope(geglu),
    }  # fmt: skip


def _jax() -> Functions:
    import jax

    jax.config.update("jax_enable_x64", True)

    def slope(function: Callable[..., Any]) -> Callable[..., Any]:
        return jax.vmap(jax.grad(function))

    def glu(gate: Any, up: Any) -> Any:
        return jax.nn.glu(jax.numpy.stack([up, gate]), axis=0)[0]

    def swiglu(gate: Any, up: Any) -> Any:
        return jax.nn.silu(gate) * up

    def geglu(gate: Any, up: Any) -> Any:
        return jax.nn.gelu(gate, approximate=False) * up

    return {
        "softmax": jax.nn.softmax, "log_softmax": jax.nn.log_softmax, "logsumexp": jax.nn.logsumexp,
        "softmax backward": lambda x, grad: jax.vjp(jax.nn.softmax, x)[1](grad)[0], "glu": jax.vmap(glu),
        "glu in the gate": slope(glu), "swiglu": swiglu, "swiglu in the gate": slope(swiglu), "geglu": geglu,
        "geglu in the gate": slope(geglu),
    }  # fmt: skip


def _scipy() -> Functions:
    from scipy import special

    return {"softmax": special.softmax, "log_softmax": special.log_softmax, "logsumexp": special.logsumexp}
