"""The skeleton of a new kata."""

from __future__ import annotations

from pathlib import Path

import pytest

from actquiz import catalogue, skeleton
from actquiz.authoring import misjudged
from actquiz.errors import ActquizError


def test_a_skeleton_is_a_kata_that_says_what_it_lacks(tmp_path: Path) -> None:
    """It can be read, and what `actquiz check` finds is only what an author has to write."""
    folder = skeleton.write("gelu", tmp_path)
    found = catalogue.load(tmp_path)
    assert [kata.name for kata in found.katas] == ["gelu"]
    assert found.problems == ()
    problems = [problem.message for problem in misjudged(found.katas[0])]
    assert any(message.startswith("must earn 3 stars, earned 0") for message in problems)
    assert "1 solutions, at least 2 are needed" in problems
    assert not any("docstring" in message or "does not belong" in message for message in problems)
    assert not any(message.startswith("the stub must fail") for message in problems)
    assert folder == tmp_path / "gelu"


@pytest.mark.parametrize("name", ["", "Gelu", "a/b", "..", "1st", "a b", "gelu.py", "ü"])
def test_a_name_that_is_no_function_is_refused(tmp_path: Path, name: str) -> None:
    """Nothing is written then."""
    with pytest.raises(ActquizError) as error:
        skeleton.write(name, tmp_path)
    assert error.value.key == "skeleton.name"
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """A folder of that name stays as it is."""
    (tmp_path / "gelu").mkdir()
    with pytest.raises(ActquizError) as error:
        skeleton.write("gelu", tmp_path)
    assert error.value.key == "skeleton.exists"
    assert list((tmp_path / "gelu").iterdir()) == []


def test_a_place_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    """A file where the folder should be is told, not raised."""
    (tmp_path / "katas").write_text("")
    with pytest.raises(ActquizError) as error:
        skeleton.write("gelu", tmp_path / "katas")
    assert error.value.key in ("file.not_written", "skeleton.exists")
