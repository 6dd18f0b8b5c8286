"""Many files, judged by several judges at a time on this computer."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from itertools import islice
from selectors import EVENT_READ, DefaultSelector
from typing import NamedTuple

from actquiz.grading.judges import LATE, PATIENCE_SECONDS, TRIES, Judge, Lost
from actquiz.grading.order import Order
from actquiz.grading.processor import settle
from actquiz.report import Report


def judged(orders: Iterable[tuple[int, Order]], jobs: int) -> Generator[tuple[int, Report]]:
    """Judge all orders, `jobs` at a time, and yield each number with its report as soon as it is there.

    A judge that dies is replaced and its file tried once more; after that its report says why there is no verdict.
    Orders are taken one by one; those for the same kata should be neighbours.
    """
    waiting = iter(orders)
    hall = _Hall(jobs)
    try:
        for number, order in islice(waiting, jobs):
            hall.open(number, order)
        while (done := hall.next()) is not None:
            judge, number, report = done
            following = next(waiting, None)
            if following is None:
                hall.release(judge)
            else:
                hall.hand(judge, *following)
            yield number, report
    finally:
        hall.close()


class _Work(NamedTuple):
    """What a judge is about."""

    number: int
    order: Order
    tried: int
    processor: int


class _Hall:
    """The judges at work, each with what it judges, how often that was tried, and its processor."""

    def __init__(self, jobs: int) -> None:
        self._alone = jobs == 1
        self._selector = DefaultSelector()
        self._judges: dict[Judge, _Work] = {}

    def open(self, number: int, order: Order, tried: int = 0) -> None:
        """Add a judge, at once with something to judge."""
        judge = Judge()
        processor = 0 if self._alone else settle(judge.process, [work.processor for work in self._judges.values()])
        self._judges[judge] = _Work(number, order, tried, processor)
        self._selector.register(judge, EVENT_READ)
        judge.take(order)

    def hand(self, judge: Judge, number: int, order: Order) -> None:
        """Give a judge that has answered something more."""
        if (before := self._judges.get(judge)) is None:  # it had died
            self.open(number, order)
            return
        self._judges[judge] = _Work(number, order, 0, before.processor)
        judge.take(order)

    def release(self, judge: Judge) -> None:
        """Let a judge that has answered go: nothing is left to judge."""
        if judge in self._judges:
            self._selector.unregister(judge)
            judge.dismiss()

    def next(self) -> tuple[Judge, int, Report] | None:
        """Wait for the next report; None when nobody judges any more."""
        while any(judge.order for judge in self._judges):
            ready = [key.fileobj for key, _ in self._selector.select(PATIENCE_SECONDS)]
            for judge, work in list(self._judges.items()):
                if judge.order is None or (ready and judge not in ready):
                    continue
                try:
                    if not ready:
                        raise Lost(LATE)
                    report = judge.answer()
                except Lost as error:
                    self._forget(judge)
                    if work.tried + 1 < TRIES:
                        self.open(work.number, work.order, work.tried + 1)
                        continue
                    report = work.order.fault(str(error))
                if report is not None:
                    return judge, work.number, report
        return None

    def close(self) -> None:
        """End all judges."""
        for judge in self._judges:
            judge.dismiss()
        for judge in self._judges:
            judge.close()
        self._selector.close()

    def _forget(self, judge: Judge) -> None:
        self._selector.unregister(judge)
        del self._judges[judge]
        judge.close()
