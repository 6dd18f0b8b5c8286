"""What `actquiz check` finds wrong with a kata."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from actquiz import authoring, catalogue, paths

Break = Callable[[Path], None]
SOLUTION = (paths.katas() / "relu" / "solution.py").read_text(encoding="utf-8")

AGAIN_AND_AGAIN = """

def relu(x):
    for _ in range(300):
        y = np.maximum(x, 0)
    return y
"""


def edit(name: str, old: str, new: str) -> Break:
    """Return what replaces a text of a file."""

    def change(folder: Path) -> None:
        text = (folder / name).read_text(encoding="utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new), encoding="utf-8")

    return change


def put(name: str, text: str) -> Break:
    """Return what writes a file."""

    def change(folder: Path) -> None:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")

    return change


def twin(folder: Path) -> None:
    """Write a known mistake down a second time."""
    text = (folder / "wrong" / "sign.py").read_text(encoding="utf-8")
    (folder / "wrong" / "signum.py").write_text(text, encoding="utf-8")


# what is broken, and what is said of it
FAULTS: dict[str, tuple[Break, str, str]] = {
    "a stub that passes": (put("stub.py", SOLUTION), "stub.py", "the stub must fail"),
    "a solution that is wrong": (
        put("solution.py", SOLUTION.replace("np.maximum(x, 0)", "np.minimum(x, 0)")), "solution.py",
        "must earn 3 stars, earned 0: values",
    ),
    "a solution that lacks the last star": (
        put("solution.py", SOLUTION + AGAIN_AND_AGAIN), "solution.py", "must earn 3 stars, earned 2: speed",
    ),
    "an accepted one with one star": (
        put("accepted/drops_nan.py", SOLUTION.replace("np.maximum(x, 0)", "np.fmax(x, 0)")), "accepted/drops_nan.py",
        "must earn 2 stars, earned 1: nan",
    ),
    "an accepted one that is a known mistake": (
        put("accepted/sign.py", (paths.katas() / "relu" / "wrong" / "sign.py").read_text(encoding="utf-8")),
        "accepted/sign.py", "is taken for the known mistake sign",
    ),
    "a mistake that nothing catches": (
        put("wrong/right.py", f'"""fails: nan\n\nen: a\nzh: b\ncard: relu-at-zero\n"""\n{SOLUTION}'), "wrong/right.py",
        "the check nan must be the first to fail, none does",
    ),
    "a mistake caught elsewhere": (
        edit("wrong/sign.py", "fails: derivative", "fails: nan"), "wrong/sign.py",
        "the check nan must be the first to fail, the first is derivative",
    ),
    "a check that nothing needs": (
        lambda folder: (folder / "wrong" / "vectorized.py").unlink(), "checks.py",
        "no wrong solution needs the check empty",
    ),
    "two mistakes that are one": (
        twin, "wrong/sign.py", "its answers must tell this mistake from all others: another gives the same",
    ),
    "a stray file": (put("notes.txt", "x"), "notes.txt", "this file does not belong to a kata"),
    "golden rows of nothing": (
        put("golden/gelu.json", "[]"), "golden/gelu.json",
        "golden rows are a JSON file with the name of a function of the kata",
    ),
    "a check that is declared and not there": (
        edit("kata.toml", '"no_mutation",', '"no_mutation", "backward",'), "solution.py",
        "must earn 3 stars, earned 0: kata.toml and checks.py disagree on backward",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_of_a_kata_is_found(tmp_path: Path, fault: str) -> None:
    """A healthy kata is broken in one way, and that is said of the right file."""
    folder = tmp_path / "relu"
    shutil.copytree(paths.katas() / "relu", folder)
    break_it, name, message = FAULTS[fault]
    break_it(folder)
    (kata,) = catalogue.load(tmp_path).katas
    problems = [(Path(problem.path).relative_to(folder), problem.message) for problem in authoring.misjudged(kata)]
    assert any(path == Path(name) and said.startswith(message) for path, said in problems), problems


def test_a_healthy_kata_has_no_problem() -> None:
    """What is shipped is judged as it says; the others are judged by `actquiz check`."""
    assert list(authoring.misjudged(catalogue.find(paths.katas(), "relu"))) == []
