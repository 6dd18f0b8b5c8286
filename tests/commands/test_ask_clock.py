"""The time of an answer runs from its card."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from actquiz.commands.ask import Keeper
from actquiz.session import Session
from actquiz.store import Store
from actquiz.ui import ask_json, ask_plain, ask_terminal, screen
from actquiz.ui.ask import Page
from actquiz.ui.keys import SPACE
from tests.builders import card
from tests.commands.conftest import reviews


class Clock:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Return the seconds."""
        return self.now


def _session() -> Session:
    return Session([card("first"), card("second"), card("third")], random.Random(1))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock that answers are timed with."""
    made = Clock()
    monkeypatch.setattr("actquiz.commands.ask.time.monotonic", made)
    return made


def _waiting(clock: Clock, given: Sequence[tuple[float, str]]) -> Callable[..., str]:
    """Return what gives one line after the other, each after its seconds."""
    lines = iter(given)

    def read(*_: object) -> str:
        seconds, line = next(lines)
        clock.now += seconds
        return line

    return read


@pytest.mark.parametrize("form", ["json", "plain"])
def test_the_time_of_an_answer_runs_from_its_card(
    form: str, clock: Clock, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was spent on a card that was skipped does not count for the next."""
    typed = {"json": ['{"answer": "so"}\n', '{"skip": true}\n'], "plain": ["so\n", "\n"]}[form]
    read = _waiting(clock, [(5, typed[0]), (30, typed[1]), (2, typed[0])])
    monkeypatch.setattr("sys.stdin", SimpleNamespace(readline=read, isatty=lambda: False))
    with Store(home) as store:
        if form == "json":
            ask_json.ask(_session(), Keeper(store))
        else:
            ask_plain.ask(_session(), Page(screen.console(io.StringIO()), "en", {}), Keeper(store))
    assert [review.milliseconds for review in reviews(home)] == [5000, 2000]


def test_reading_a_verdict_does_not_count(clock: Clock, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal, the time spent on a verdict is not that of the next answer."""
    monkeypatch.setattr("builtins.input", _waiting(clock, [(5, "so"), (30, ""), (2, "so")]))
    monkeypatch.setattr(ask_terminal, "read_key", _waiting(clock, [(50, SPACE)]))
    with Store(home) as store:
        ask_terminal.ask(_session(), Page(screen.console(io.StringIO()), "en", {}), Keeper(store))
    assert [review.milliseconds for review in reviews(home)] == [5000, 2000]
