"""A bank and a look at the history, for the tests of `actquiz ask`."""

from __future__ import annotations

from pathlib import Path

import pytest

from actquiz.store import Review, Store
from tests.builders import bank_text, open_card

CHOICE = "## Choice? {#choice-card}\n\n### Answer\nA.\n\n### Choices\n- [x] a :: yes\n- [x] b :: yes\n- [ ] c :: no\n"
TYPED = "## Text? {#text-card}\n\n### Answer\nSo.\n\n### Accept\n- so\n"
FORMULA = "## Formula? {#formula-card}\n\n### Answer\n$2x$\n\n### Formula\n2*x\n"


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """A bank with one card of each kind."""
    path = tmp_path / "topic.md"
    path.write_text(bank_text([open_card("open-card"), CHOICE, TYPED, FORMULA]), encoding="utf-8")
    return path


def reviews(home: Path) -> list[Review]:
    """Return the answers of the log."""
    with Store(home) as log:
        return log.reviews()
