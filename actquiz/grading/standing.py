"""A pytest session that stays open: its checks were collected once and run again for every file."""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection
from itertools import zip_longest
from pathlib import Path
from typing import Any

from actquiz.grading.plugin import Session
from actquiz.grading.solution import Solution


class Standing(Session):
    """The checks of one kata, collected once, those in `last` at the end. `hold` runs what wants to use them.

    The calls in `foreseen` are made before the checks ask for them.
    """

    def __init__(self, last: Collection[str]) -> None:
        self._last = last
        self.foreseen: list[bytes] = []
        self._work: Callable[[], None] | None = None
        self._items: list[Any] = []
        self._collected: list[str] = []
        self._raised: BaseException | None = None

    def hold(self, checks: Path, work: Callable[[], None]) -> None:
        """Collect the checks, then do `work`, which may grade any number of files by `anew` and `run`."""
        self.results, self.faults, self._work = {}, [], work
        super().run(checks)
        if self._raised:
            # pytest would make an exit status of a Ctrl-C
            raise self._raised
        if self._work is not None:
            raise RuntimeError("\n".join(self.faults))

    def anew(self, solution: Solution, seed: int, last: Collection[str]) -> Standing:
        """Forget the file before and begin with another."""
        super().__init__(solution, seed, last)
        self.faults += self._collected
        return self

    @property
    def made(self) -> list[bytes]:
        """The calls that the checks asked for last."""
        return self._solution.requests

    def run(self, _: Path) -> None:
        """Run the collected checks once more."""
        if super().pytest_runtestloop():
            return
        self._solution.foresee(self.foreseen)
        for item, following in zip_longest(self._items, self._items[1:]):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)

    def pytest_keyboard_interrupt(self, excinfo: Any) -> None:
        """Let a Ctrl-C out that came outside of the work."""
        self._raised = self._raised or excinfo.value

    def pytest_runtestloop(self, session: Any) -> bool:  # type: ignore[override]
        """Do the work instead of running the checks once."""
        work, self._work = self._work, None
        assert work is not None
        self._items, self._collected = session.items, self.faults
        # what stays for good is not looked through again and again; what one grade leaves must be taken away
        gc.collect()
        gc.freeze()
        gc.enable()
        try:
            work()
        except BaseException as error:
            self._raised = error
        return True
