"""What is measured of a solution beside another."""

from __future__ import annotations

import pytest

from actquiz import catalogue, paths
from actquiz.grading.measure import Measured, measure

SIGMOID = catalogue.find(paths.katas(), "sigmoid")


def test_time_and_error_of_every_function() -> None:
    """The solution is as exact as its bound, and a Python loop takes longer."""
    ours = measure(SIGMOID, SIGMOID.solution.read_bytes(), layers=())
    loops = measure(SIGMOID, (SIGMOID.folder / "wrong" / "loops_in_python.py").read_bytes(), layers=())
    assert list(ours) == ["sigmoid", "sigmoid_derivative"]
    for function, found in ours.items():
        assert found.seconds is not None
        assert found.ulp is not None
        assert 0 < found.ulp <= 10
        assert (loops[function].seconds or 0) > found.seconds


def test_lost_digits_are_counted() -> None:
    """A power of a rounded e is a hundred units off and more."""
    found = measure(SIGMOID, (SIGMOID.folder / "wrong" / "power_of_e.py").read_bytes(), layers=())
    assert (found["sigmoid"].ulp or 0) > 100
    assert (found["sigmoid_derivative"].ulp or 100) < 10


@pytest.mark.parametrize(
    "source",
    [
        "def sigmoid(x)",
        "raise SystemExit",
        "def sigmoid(x):\n    raise ValueError\ndef sigmoid_derivative(x):\n    return x[:3]\n",
        "def sigmoid(x):\n    return 'x'\ndef sigmoid_derivative(x):\n    return (x, x)\n",
        "import os\ndef sigmoid(x):\n    os._exit(1)\ndef sigmoid_derivative(x):\n    return None\n",
    ],
)
def test_what_gives_no_answer_is_not_measured(source: str) -> None:
    """A file or a function that is broken has no figures."""
    assert measure(SIGMOID, source.encode(), layers=()) == dict.fromkeys(SIGMOID.functions, Measured())


def test_what_is_not_asked_is_not_measured() -> None:
    """ReLU has a speed, and no golden rows."""
    relu = catalogue.find(paths.katas(), "relu")
    found = measure(relu, relu.solution.read_bytes(), layers=())
    assert all(measured.seconds and measured.ulp is None for measured in found.values())
