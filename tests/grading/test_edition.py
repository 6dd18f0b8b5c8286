"""The edition of a kata."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from actquiz import catalogue, paths
from actquiz.grading.edition import edition


@pytest.mark.parametrize("file", ["kata.toml", "checks.py", "solution.py", "golden/gelu.json", "wrong/gate_alone.py"])
def test_whatever_a_verdict_depends_on_makes_another_edition(tmp_path: Path, file: str) -> None:
    """A changed check, bound, golden row or known mistake is another edition; a brief is not."""
    folder = tmp_path / "katas" / "gelu"
    shutil.copytree(paths.katas() / "gelu", folder)
    kata = catalogue.find(folder.parent, "gelu")
    before = edition(kata)
    assert before == edition(catalogue.find(paths.katas(), "gelu"))
    (folder / "brief.en.md").write_text("Another brief.\n", encoding="utf-8")
    assert edition(kata) == before
    with (folder / file).open("a", encoding="utf-8") as opened:
        opened.write("\n")
    assert edition(kata) != before
