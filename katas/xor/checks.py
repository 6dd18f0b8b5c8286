"""Hidden checks of the xor kata."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from actquiz.grading.checks import Array
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution, show

SHAPES = ({"weight": (2, 2), "bias": (2,)}, {"weight": (1, 2), "bias": (1,)})
TABLE = (((1, 0), 1), ((0, 1), 1), ((1, 1), 0), ((0, 0), 0))


class TestXor:
    """Four inputs, and every right network will do."""

    def test_form(self, solution: Solution) -> None:
        """The parameters are two layers of the right shapes."""
        params = solution.xor_network()
        if not isinstance(params, list) or len(params) != len(SHAPES):
            raise form(params)
        for layer, shapes in zip(params, SHAPES, strict=True):
            if not isinstance(layer, dict) or layer.keys() != shapes.keys():
                raise form(params)
            for name, shape in shapes.items():
                if not isinstance(layer[name], np.ndarray) or layer[name].shape != shape:
                    raise form(params)
                if layer[name].dtype.kind not in "biuf":
                    raise form(params)

    def test_values(self, solution: Solution) -> None:
        """The network is exactly XOR in float64."""
        self._require_table(solution, np.float64, "truth_table")

    def test_float64(self, solution: Solution) -> None:
        """Weights are floats: integers cannot be trained on."""
        for number, name, array in entries(solution.xor_network()):
            if array.dtype != np.float64:
                raise CheckFailed(
                    "not_float64", input=f"xor_network()[{number}]['{name}']", expected="float64",
                    got=str(array.dtype), function="xor_network",
                )  # fmt: skip

    def test_single_precision(self, solution: Solution) -> None:
        """The network is exactly XOR in float32 too."""
        self._require_table(solution, np.float32, "truth_table_in_float32")

    def _require_table(self, solution: Solution, dtype: type, key: str) -> None:
        self.test_form(solution)
        params = solution.xor_network()
        for x, want in TABLE:
            got = output(params, x, dtype)
            if not got == want:
                raise CheckFailed(
                    key, input=f"x = {show(list(map(float, x)))}", expected=show(float(want)), got=show(float(got)),
                    function="xor_network",
                )  # fmt: skip


def form(params: Any) -> CheckFailed:
    """Return the failure of what are no parameters of the network."""
    return CheckFailed("params", input="xor_network()", got=show(params), function="xor_network")


def entries(params: Any) -> Iterator[tuple[int, str, Array]]:
    """Yield every array with its layer and its name; what is not there is for the check of the form to say."""
    for number, layer in enumerate(params if isinstance(params, list) else []):
        for name, array in layer.items() if isinstance(layer, dict) else ():
            if isinstance(array, np.ndarray):
                yield number, name, array


def output(params: list[dict[str, Array]], x: tuple[int, int], dtype: type) -> Any:
    """Return the output of the network, every operation in one dtype."""
    with np.errstate(all="ignore"):
        values = [dtype(entry) for entry in x]
        for number, layer in enumerate(params):
            weight, bias = layer["weight"].astype(dtype), layer["bias"].astype(dtype)
            sums = [row[0] * values[0] + row[1] * values[1] + b for row, b in zip(weight, bias, strict=True)]
            values = sums if number else [np.maximum(z, dtype(0)) for z in sums]
    return values[0]
