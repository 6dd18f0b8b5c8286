"""`actquiz doctor`, and the choice of layers that all commands share."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from actquiz.commands.layers import chosen
from actquiz.errors import ActquizError
from actquiz.grading.sandbox import LAYERS
from actquiz.store import FILE, Attempt, Review, Store
from tests.conftest import Run


def test_all_is_well_on_a_new_machine(run: Run, home: Path) -> None:
    """One object with the keys others rely on; nothing is made by looking."""
    done = run("doctor", "--json")
    found = json.loads(done.out)
    assert (done.code, done.err) == (0, "")
    assert found["ok"]
    assert found["home"] == str(home)
    assert found["database"] == {"ok": True, "reviews": 0, "attempts": 0, "problem": ""}
    assert found["layers"].keys() == set(LAYERS)
    assert found["versions"]["python"] == ".".join(map(str, sys.version_info[:3]))
    assert found["grader"] == {"ok": True, "problem": ""}
    assert not home.exists()


def test_what_is_stored_is_counted(run: Run, home: Path) -> None:
    """Answers and graded files are counted apart."""
    with Store(home) as store:
        for at in range(3):
            store.append(Review(at, "card", "en", 3, "", 10))
        store.append(Attempt(5, "relu", "0" * 64, "pass", 2, 1))
    found = json.loads(run("doctor", "--json").out)
    assert found["database"] == {"ok": True, "reviews": 3, "attempts": 1, "problem": ""}


def test_a_damaged_history_is_named(run: Run, home: Path) -> None:
    """A page of noise in the middle of the file is found, though the file opens."""
    with Store(home) as store:
        for at in range(2000):
            store.append(Review(at, "card", "en", 3, "some words " * 10, 10))
    path = home / FILE
    content = bytearray(path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 4096] = b"\xa5" * 4096
    path.write_bytes(content)
    done = run("doctor", "--json")
    found = json.loads(done.out)
    assert (done.code, found["ok"], found["database"]["ok"]) == (1, False, False)
    assert found["database"]["problem"]


@pytest.mark.parametrize(("language", "said"), [("en", "does not work"), ("zh", "不正常")])
def test_no_database_at_all_is_told_in_both_languages(language: str, said: str, run: Run, home: Path) -> None:
    """A file that is something else ends with 1, the page says where to look, and there is no traceback."""
    home.mkdir()
    (home / FILE).write_bytes(b"not a database, surely" * 100)
    done = run("doctor", "--lang", language)
    assert (done.code, done.err) == (1, "")
    assert said in done.out
    assert "✗" in done.out


def test_a_folder_that_cannot_be_made_is_told(run: Run, tmp_path: Path) -> None:
    """A history that could not be kept is a fault before the first answer is lost."""
    (tmp_path / "file").touch()
    done = run("doctor", "--json", ACTQUIZ_HOME=str(tmp_path / "file" / "home"))
    assert (done.code, json.loads(done.out)["database"]["ok"]) == (1, False)


def test_layers_can_be_chosen(run: Run) -> None:
    """What is not named is switched off; the doctor and a grade say the same."""
    if sys.platform != "linux":
        pytest.skip("layers of Linux")
    doctor = json.loads(run("doctor", "--json", ACTQUIZ_SANDBOX="seccomp").out)["layers"]
    assert (doctor["namespaces"], doctor["landlock"]) == ("switched off", "switched off")
    run("kata", "relu")
    graded = json.loads(run("kata", "relu", "--json", ACTQUIZ_SANDBOX="seccomp").out)["layers"]
    assert graded == doctor


def test_an_unknown_layer_is_refused(run: Run) -> None:
    """A misspelt layer would otherwise be a layer that is silently off."""
    done = run("doctor", ACTQUIZ_SANDBOX="landlock,secomp")
    assert (done.code, done.out) == (2, "")
    assert "secomp" in done.err
    assert "seccomp" in done.err


@pytest.mark.parametrize(
    ("value", "layers"),
    [
        (None, LAYERS),
        ("", LAYERS),
        ("none", ()),
        (" seccomp , namespaces,", ("namespaces", "seccomp")),
        ("landlock,landlock", ("landlock",)),
    ],
)
def test_the_variable_lists_layers(value: str | None, layers: tuple[str, ...]) -> None:
    """All without it, no one for `none`, else those named."""
    assert chosen({} if value is None else {"ACTQUIZ_SANDBOX": value}) == layers


@pytest.mark.parametrize("value", ["none,seccomp", "all", "NONE"])
def test_nothing_else_is_understood(value: str) -> None:
    """`none` stands alone, and there are no other words."""
    with pytest.raises(ActquizError):
        chosen({"ACTQUIZ_SANDBOX": value})
