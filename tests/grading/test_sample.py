"""Sampling a learner's function for a picture, and what the picture is of."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from actquiz import catalogue, paths
from actquiz.errors import ActquizError
from actquiz.grading.contracts import contracts_of
from actquiz.grading.focus import Focus, focus_of
from actquiz.grading.sample import Sample, sample
from actquiz.katas import Kata
from actquiz.report import CheckResult, Message, Outcome, Report

KATAS = {kata.name: kata for kata in catalogue.load(paths.katas()).katas}
RELU = KATAS["relu"]
HEAD = b"import numpy as np\n"


def sampled(source: bytes, focus: Focus | None = None, kata: Kata = RELU) -> Sample | Message:
    """Sample a function of a source, without layers that take time to put up."""
    return sample(kata, source, focus or Focus(kata.functions[0]), layers=())


def focus(written: str, kata: Kata = RELU) -> Focus:
    """Return what a picture is of when a check failed with this input."""
    check = CheckResult("values", "correct", Outcome.FAILED, Message("cause.values", {}), written)
    return focus_of(kata, Report(kata.name, (check,), 1, 0.1))


def drawn() -> list[tuple[str, str]]:
    """Return the katas and functions that have a picture."""
    x = np.array([0.0])
    return [
        (kata.name, function)
        for kata in KATAS.values()
        for contract in contracts_of(kata)
        for function in kata.functions
        if contract.curve(function, x, {})
    ]


def test_what_maps_numbers_has_a_picture() -> None:
    """Every function of the first two levels is drawn, the dispatcher included."""
    first = {(kata.name, function) for kata in KATAS.values() if kata.level <= 2 for function in kata.functions}
    assert first <= set(drawn())


@pytest.mark.parametrize(("kata", "function"), drawn())
def test_our_solution_has_a_picture_without_a_visible_error(kata: str, function: str) -> None:
    """Each function is drawn over -6 to 6, with 0 among the points, and is what it should be."""
    found = sampled(KATAS[kata].solution.read_bytes(), Focus(function), KATAS[kata])
    assert isinstance(found, Sample)
    assert (found.kata, found.function) == (kata, function)
    assert function in found.written
    assert (found.x[0], found.x[480], found.x[-1], found.x.size) == (-6, 0, 6, 961)
    assert np.isfinite(found.expected).all()
    assert np.ptp(found.expected) > 0
    assert np.allclose(found.got, found.expected, rtol=1e-9, atol=1e-12)


def test_the_learners_values_are_what_is_sampled() -> None:
    """NaN, infinities, integers and float32 come back as float64; the expected values do not change with them."""
    body = b"def relu(x):\n    y = np.floor(x).astype('f4'); y[0] = np.nan; y[1] = -np.inf; return y\n"
    found = sampled(HEAD + body)
    assert isinstance(found, Sample)
    assert found.got.dtype == np.float64
    assert np.isnan(found.got[0])
    assert found.got[1] == -np.inf
    assert (found.got[2:] == np.floor(found.x[2:])).all()
    assert (found.expected == np.maximum(found.x, 0)).all()


@pytest.mark.parametrize(
    ("body", "key"),
    [
        (b"return x[:3]", "cause.shape"),
        (b"return 3.0", "cause.not_an_array"),
        (b"return [1.0]", "cause.not_an_array"),
        (b"return (x, x)", "cause.count"),
        (b"return x.astype(complex)", "cause.dtype"),
        (b"return object()", "fault.unreadable"),
        (b"raise ValueError('no')", "fault.raised_at"),
        (b"import os; os._exit(3)", "fault.exit"),
        (b"while True: pass", "fault.time"),
    ],
)
def test_a_function_that_gives_no_curve_is_told_in_a_sentence(body: bytes, key: str) -> None:
    """Whatever a function does instead of giving an array of its own shape, the reason comes back with its name."""
    reason = sampled(HEAD + b"def relu(x):\n    " + body + b"\n")
    assert isinstance(reason, Message)
    assert (reason.key, reason.values["function"]) == (key, "relu")


def test_a_file_that_does_not_load_is_told_in_a_sentence() -> None:
    """So is what happens while the file is loaded."""
    reason = sampled(b"1 / 0\n")
    assert isinstance(reason, Message)
    assert (reason.key, reason.values["type"], reason.values["line"]) == ("fault.raised_at", "ZeroDivisionError", "1")
    assert "function" not in reason.values


def test_another_function_is_drawn_where_the_one_in_focus_is_not_written_yet() -> None:
    """Who has only the function has a picture of it, whatever the first failing check names."""
    found = sampled(HEAD + b"def relu(x):\n    return np.maximum(x, 0)\n", Focus("relu_derivative"))
    assert isinstance(found, Sample)
    assert found.function == "relu"


def test_a_kata_whose_functions_are_no_curves_says_so(tmp_path: Path) -> None:
    """Where no contract makes a curve there is no picture, which is an expected error."""
    folder = tmp_path / "relu"
    shutil.copytree(RELU.folder, folder)
    checks = (folder / "checks.py").read_text(encoding="utf-8")
    checks = checks.replace("import Derivative", "import Contract, Derivative") + "    curve = Contract.curve\n"
    (folder / "checks.py").write_text(checks, encoding="utf-8")
    with pytest.raises(ActquizError) as caught:
        sampled(RELU.solution.read_bytes(), kata=replace(RELU, folder=folder))
    assert (caught.value.key, caught.value.exit_code) == ("plot.none", 1)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("relu_derivative(np.array([-1.0]))", Focus("relu_derivative")),
        ("relu(<array of shape (60,), float64>)", Focus("relu")),
        ("relu(np.array([np.nan, 1.0]))", Focus("relu")),
        ("elu(np.array([-2.0]), alpha=-0.5)", Focus("elu", {"alpha": -0.5})),
        (
            "compute_derivative(<array of shape (3,), float64>, name='elu')",
            Focus("compute_derivative", {"name": "elu"}),
        ),
        ("prelu_backward(np.array([1.0]), np.array([9.5]), np.array([0.25]))[1]", Focus("prelu_backward", reach=10.0)),
        ("sigmoid(np.array([-710.0]))", Focus("sigmoid", reach=1e3)),
        ("sigmoid(np.array([1e+300]))", Focus("sigmoid")),
        ("sigmoid(np.array([89.0], np.float32))", Focus("sigmoid", reach=100.0, dtype="float32")),
        ("", Focus("relu")),
        ("no expression (", Focus("relu")),
    ],
)
def test_a_picture_is_of_what_the_first_failing_check_is_about(written: str, expected: Focus) -> None:
    """Function, keyword arguments, dtype and how far to look are read from the call that failed."""
    assert focus(written) == expected


def test_without_a_failing_check_the_main_function_is_drawn() -> None:
    """A file with all stars, or none graded yet, shows what the kata is about."""
    assert focus_of(RELU, None) == Focus("relu") == focus_of(RELU, Report("relu", (), 1, 0.1))


def test_the_parameters_that_failed_are_drawn() -> None:
    """A picture of a failure with alpha=0.5 shows alpha=0.5, in the dtype that failed and as far as it failed."""
    kata = KATAS["elu"]
    found = sampled(kata.solution.read_bytes(), Focus("elu", {"alpha": 0.5}, 100.0, "float32"), kata)
    assert isinstance(found, Sample)
    assert (found.written, found.dtype, found.x[0]) == ("elu(x, alpha=0.5)", "float32", -100)
    assert found.expected[0] == -0.5
