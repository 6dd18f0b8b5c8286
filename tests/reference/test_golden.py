"""The references against the golden tables."""

from __future__ import annotations

import hashlib
import json
import random
from typing import Any

import numpy as np
import pytest

from actquiz import reference
from actquiz.grading.golden import Exact
from tests.golden_tables import load
from tests.golden_tables.entries import ENTRIES
from tests.golden_tables.exact import Entry
from tests.golden_tables.load import Array
from tests.golden_tables.make import line

VALUE, DERIVATIVE = 5.0, 14.0
each = pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)


def got(entry: Entry, x: Array) -> Array:
    """Return the results of a reference."""
    function: Any = getattr(reference, entry.function)
    return np.asarray(function(x, **entry.parameters))


def bound(entry: Entry) -> float:
    """Return the error allowed."""
    return DERIVATIVE if "derivative" in entry.function else VALUE


@each
def test_float64_is_right_to_the_last_digits(entry: Entry) -> None:
    """The error stays within the bound in units of the last place, special values and limits included."""
    x, exact = load.points(), load.table(entry.name)
    errors = exact.ulps(got(entry, x))
    worst = errors.argmax()
    assert errors[worst] <= bound(entry), f"{errors[worst]:.2f} at {x[worst]!r}"


@each
def test_nothing_is_flushed_or_catastrophic(entry: Entry) -> None:
    """Where the exact value is normal, the result is neither 0 nor wrong by more than 1e-6 of its terms."""
    x, exact = load.points(), load.table(entry.name)
    result = got(entry, x)
    normal = np.isfinite(exact.value) & (np.abs(exact.value) >= np.finfo(np.float64).tiny)
    away = normal & (exact.size / 1e3 <= np.abs(exact.value))
    with np.errstate(invalid="ignore", over="ignore"):
        size = np.maximum(np.abs(exact.value), exact.size)
        assert not (np.abs(result - exact.value) > 1e-6 * size)[normal].any()
    assert (result != 0)[away].all()


@each
def test_float32_is_correctly_rounded(entry: Entry) -> None:
    """A float32 result is the float32 nearest to the exact value."""
    x, exact = load.points(), load.table(entry.name)
    with np.errstate(over="ignore", under="ignore"):
        fits = (x.astype(np.float32) == x) | np.isnan(x)
        want = exact.value.astype(np.float32)[fits]
    result = got(entry, x[fits].astype(np.float32))
    size = np.maximum(exact.size[fits], np.abs(exact.value[fits]))
    clear = np.abs(exact.value[fits]) >= 1e-7 * size  # next to a zero only the terms have digits
    assert np.array_equal(result[clear], want[clear], equal_nan=True)
    assert result.dtype == np.float32
    assert fits.sum() > 250


@pytest.mark.parametrize("index", range(len(load.rows())))
def test_softmax_family_is_right_to_the_last_digits(index: int) -> None:
    """Softmax is within 3 ULP, log_softmax and logsumexp within 1; backward passes within 5 of their terms."""
    total, x, grad, (softmax, log_softmax, softmax_backward, log_softmax_backward) = load.rows()[index]
    s, log_s = reference.softmax(x), reference.log_softmax(x)
    assert softmax.ulps(s).max() <= 3
    assert log_softmax.ulps(log_s).max() <= 1
    assert total.ulps(np.atleast_1d(reference.logsumexp(x))).max() <= 1
    assert softmax_backward.ulps(reference.softmax_backward(grad, s)).max() <= 10
    # an error of log_softmax is multiplied by its size when it is raised to a power again
    slack = 5 + np.abs(np.where(np.isfinite(log_s) & (log_s > -800), log_s, 0.0))
    assert (log_softmax_backward.ulps(reference.log_softmax_backward(grad, log_s)) <= slack).all()
    assert softmax.ulps(reference.online_softmax(list(np.array_split(x, 3)))).max() <= 12
    assert softmax.ulps(reference.softmax_temperature(x)).max() <= 3
    assert softmax.ulps(reference.masked_softmax(x, np.ones(len(x), bool))).max() <= 3


def test_gated_units_are_right_to_the_last_digits() -> None:
    """glu, swiglu and geglu stay within the bounds, for factors of any size too."""
    gate, up, (glu, glu_slope, swiglu, swiglu_slope, geglu, geglu_slope) = load.pairs()
    one = np.ones_like(gate)
    both = np.stack([up, gate])
    assert within(glu, reference.glu(both, axis=0)[0], VALUE)
    grad_a, grad_b = reference.glu_backward(np.ones((1, len(gate))), both, axis=0)
    assert within(glu_slope, grad_b, DERIVATIVE)
    assert np.array_equal(grad_a, reference.glu(np.stack([one, gate]), axis=0)[0])
    assert within(swiglu, reference.swiglu(gate, up), VALUE)
    assert within(swiglu, reference.swiglu_backward(up, gate, one)[1], VALUE)
    assert within(swiglu_slope, reference.swiglu_backward(one, gate, up)[0], DERIVATIVE)
    assert within(geglu, reference.geglu(gate, up), VALUE)
    assert within(geglu, reference.geglu_backward(up, gate, one)[1], VALUE)
    assert within(geglu_slope, reference.geglu_backward(one, gate, up)[0], DERIVATIVE)


def within(exact: Exact, result: Array, limit: float) -> bool:
    """Say whether all errors are within a limit."""
    return bool((exact.ulps(result) <= limit).all())


def test_tables_are_what_the_manifest_says() -> None:
    """Every file has the hash of the manifest, and there is no other file."""
    manifest = json.loads((load.DATA / "manifest.json").read_text())
    hashes = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in load.DATA.glob("*.txt")}
    assert hashes == manifest["sha256"]
    assert {f"{entry.name}.txt" for entry in ENTRIES} <= set(hashes)
    assert manifest["points"] == len(load.points())


@each
def test_tables_are_made_again_bit_for_bit(entry: Entry) -> None:
    """A few lines of each table, computed now, are those of the file."""
    lines = (load.DATA / f"{entry.name}.txt").read_text().splitlines()
    for index in random.Random(entry.name).sample(range(len(lines) - 3), 4):
        assert line(entry, load.points()[index].item()) == lines[index]
