"""Golden rows of katas: cut out of the tables, and what they ask."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from actquiz import catalogue, paths, reference
from actquiz.grading.failure import CheckFailed
from actquiz.grading.golden import FOLDER, Exact, Golden, Rows
from actquiz.katas import Kata
from tests.golden_tables import katas

ASKING = [kata for kata in catalogue.load(paths.katas()).katas if "ulp" in kata.checks]


@pytest.mark.parametrize("kata", ASKING, ids=lambda kata: kata.name)
def test_files_are_cut_again_bit_for_bit(kata: Kata) -> None:
    """Every kata that asks for last digits has its files, and no other."""
    kept = {path.name: path.read_text(encoding="ascii") for path in (kata.folder / FOLDER).iterdir()}
    assert kept == katas.files(kata.folder)
    assert kept


@pytest.mark.parametrize("kata", ASKING, ids=lambda kata: kata.name)
def test_our_references_are_right_on_the_rows(kata: Kata) -> None:
    """What the rows ask can be had: the references are within five units."""
    golden = Golden(kata.folder)
    for path in (kata.folder / FOLDER).iterdir():
        rows = golden.rows(path.stem)
        assert rows.exact.ulps(getattr(reference, path.stem)(rows.x)).max() <= 5
        assert len(rows.x) == katas.ROWS


def test_no_kata_keeps_rows_that_it_does_not_ask_for() -> None:
    """A folder of golden rows belongs to a kata that declares the check."""
    asking = {kata.name for kata in ASKING}
    assert {Path(path).parent.name for path in paths.katas().glob(f"*/{FOLDER}")} == asking


def rows() -> Rows:
    """Return three rows: an ordinary one, one whose terms cancel, and a zero."""
    value, size = np.array([1.0, 0.5, 0.0]), np.array([0.0, 64.0, 0.0])
    return Rows("f", np.array([1.0, 2.0, 3.0]), Exact(value, np.zeros(3), size))


def test_errors_are_counted_in_units_of_the_value_or_of_its_terms() -> None:
    """One unit off at 1.0; at 0.5 a unit of its terms is 128 units of the value."""
    got = np.array([1.0 + 2**-52, 0.5 + 2**-46, 0.0])
    assert rows().exact.ulps(got).tolist() == [1.0, 1.0, 0.0]


def test_the_worst_row_is_shown_alone() -> None:
    """A failure names the entry, its right value, and how far it is off."""
    rows().require(np.array([1.0, 0.5, 0.0]), 0)
    with pytest.raises(CheckFailed) as failed:
        rows().require(np.array([1.0 + 2**-50, 0.5, 0.0]), 3)
    failure = failed.value
    assert (failure.key, failure.input, failure.expected) == ("ulp", "f(np.array([1.0]))", "1.0")
    assert (failure.ulp, failure.index, failure.values["bound"]) == (4.0, (0,), "3")


@pytest.mark.parametrize(
    "odd", [1.0, "x", np.zeros(2), np.zeros((3, 1)), np.zeros(3, int), np.zeros(3, np.float32), (np.zeros(3),)]
)
def test_what_is_no_row_of_float64_fails(odd: object) -> None:
    """Whatever a file answers here although it was right before: a check fails, the judge does not."""
    with pytest.raises(CheckFailed):
        rows().require(odd, 1e9)


def test_right_values_in_another_dtype_fail() -> None:
    """Rows of float64 want float64 back, however exact the values are."""
    exact = rows().exact.value
    rows().require(exact, 0.0)
    with pytest.raises(CheckFailed):
        rows().require(exact.astype(np.float32), 1e9)


@pytest.mark.parametrize("wrong", [np.nan, np.inf])
def test_what_is_no_number_is_infinitely_far_off(wrong: float) -> None:
    """NaN or an infinity in the place of a number fails any bound."""
    with pytest.raises(CheckFailed):
        rows().require(np.array([wrong, 0.5, 0.0]), 1e9)
