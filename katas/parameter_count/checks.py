"""Hidden checks of the parameter_count kata."""

from __future__ import annotations

from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading import compare
from actquiz.grading.checks import Probe
from actquiz.grading.failure import CheckFailed
from actquiz.grading.refusal import require_error
from actquiz.grading.solution import Solution, show

Layer = dict[str, Any]


def _linear(n_in: int, n_out: int, bias: bool = True) -> Layer:
    return {"kind": "linear", "in": n_in, "out": n_out, "bias": bias}


def _conv(n_in: int, n_out: int, kernel: tuple[int, int], bias: bool = True) -> Layer:
    return {"kind": "conv", "in": n_in, "out": n_out, "kernel": kernel, "bias": bias}


def _prelu(channels: int) -> Layer:
    return {"kind": "prelu", "channels": channels}


def _swiglu(dim: int, hidden: int) -> Layer:
    return {"kind": "swiglu_ffn", "dim": dim, "hidden": hidden}


RELU: Layer = {"kind": "relu"}
NETWORKS: tuple[list[Layer], ...] = (
    [_linear(3, 2)],
    [_linear(3, 2, bias=False)],
    [_conv(2, 3, (1, 1))],
    [_conv(2, 3, (3, 5))],
    [_conv(2, 3, (5, 3), bias=False)],
    [_prelu(4)],
    [RELU],
    [_swiglu(2, 5)],
    [_linear(3, 2), _linear(2, 4)],
    [_linear(784, 128), RELU, _linear(128, 10)],
    [_conv(3, 32, (3, 3), bias=False), _prelu(32), _conv(32, 64, (1, 7)), RELU, _linear(64, 10)],
    [_swiglu(512, 1365), _swiglu(512, 1365), _linear(512, 32000, bias=False)],
)
LARGE: tuple[list[Layer], ...] = (
    [_linear(3, 2**62 + 1)],
    [_linear(2**32, 2**32)],
    [_conv(2**40, 2**40, (3, 3)), _prelu(1)],
)
UNKNOWN = ("gelu", "Linear", "linear ", "lin", "", "conv3d", "in", "swiglu")


class TestParameterCount:
    """No arrays: integers in dicts, and one integer, exactly."""

    def test_values(self, solution: Solution) -> None:
        """Every kind and several layers are counted."""
        for layers in NETWORKS:
            _require_count(solution, layers)

    def test_unknown_kind(self, solution: Solution) -> None:
        """Any other kind is a ValueError that names it, wherever it stands."""
        known = _linear(3, 2)
        for kind in UNKNOWN:
            unknown = {**known, "kind": kind, "channels": 2, "kernel": (1, 1)}
            for layers in ([unknown], [known, RELU, unknown], [unknown, known]):
                require_error(solution, "count_parameters", layers, naming=kind)

    def test_empty_list(self, solution: Solution) -> None:
        """No layers have no parameters."""
        _require_count(solution, [])

    def test_exact(self, solution: Solution) -> None:
        """No integer is too large."""
        for layers in LARGE:
            _require_count(solution, layers, key="exact")

    def test_no_mutation(self, solution: Solution) -> None:
        """The list and its dicts are as before."""
        for layers in NETWORKS:
            reply = solution.call("count_parameters", (layers,), {}, echo=True)
            if not compare.unchanged([layers], reply.echo):
                raise CheckFailed(
                    "mutation", input=Probe(reference.count_parameters, (layers,)).call, expected=show(layers),
                    got=show(reply.echo[0]), function="count_parameters",
                )  # fmt: skip


def _require_count(solution: Solution, layers: list[Layer], key: str = "values") -> None:
    call = Probe(reference.count_parameters, (layers,)).call
    got = solution.count_parameters(layers)
    if type(got) is not int and not isinstance(got, np.integer):
        raise CheckFailed(
            "not_an_integer", input=call, got=show(got), function="count_parameters", type=type(got).__name__
        )  # fmt: skip
    want = reference.count_parameters(layers)
    if got != want:
        raise CheckFailed(key, input=call, expected=show(want), got=show(got), function="count_parameters")
