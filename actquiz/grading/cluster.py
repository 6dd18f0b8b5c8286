"""Many files, judged on a Dask cluster that is there already.

A submission is a task, and the file goes with it. On the workers judges run in processes of their own, as they do on
this computer: a worker's threads are not the place for a pytest session. When a worker dies the scheduler gives what
it had not finished to another one.

Source: https://distributed.dask.org/en/stable/resilience.html
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from itertools import islice
from queue import Empty, SimpleQueue
from typing import Any

from actquiz import record
from actquiz.errors import ActquizError
from actquiz.grading.judges import TRIES, Judge, Lost
from actquiz.grading.order import Order
from actquiz.report import Report

CONNECT_SECONDS = 10
# more than are at work, so that no worker waits; not all, so that the scheduler need not hold every file
_AHEAD = 4
# of one worker process; a judge that nobody needs ends by itself
_idle: SimpleQueue[Judge] = SimpleQueue()


def judged(orders: Iterable[tuple[int, Order]], address: str) -> Generator[tuple[int, Report]]:
    """Judge all orders on the cluster of a scheduler, and yield each number with its report as soon as it is there.

    Raises:
        ActquizError: Dask is not installed, there is no such cluster, it has no workers, or it is gone.
    """
    with _quiet(), _connected(address) as client:
        threads = sum(client.nthreads().values())
        if not threads:
            raise ActquizError("dask.no_workers", address=address)
        yield from _gathered(client, iter(orders), threads * _AHEAD, address)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep Dask from logging on stderr what is said here in one sentence."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(before)


def _connected(address: str) -> Any:
    try:
        from distributed import Client
    except ImportError:
        raise ActquizError("dask.missing") from None
    try:
        return Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise ActquizError("dask.unreachable", address=address, reason=str(error) or type(error).__name__) from None


def _gathered(
    client: Any, waiting: Iterator[tuple[int, Order]], ahead: int, address: str
) -> Iterator[tuple[int, Report]]:
    from distributed import as_completed

    underway: dict[Any, tuple[int, Order]] = {}

    def submit(number: int, order: Order) -> Any:
        packed = order.packed()
        # by its key the scheduler would take a task for one that it knows, of another batch too
        key = f"actquiz-{number}-{sha256(packed).hexdigest()[:16]}-{client.id}"
        future = client.submit(judge, packed, key=key, pure=False)
        underway[future] = number, order
        return future

    completed = as_completed([submit(*found) for found in islice(waiting, ahead)], loop=client.loop)
    for future in completed:
        number, order = underway.pop(future)
        if future.cancelled():
            raise ActquizError("dask.lost", address=address)
        report = _report(future, order)
        for found in islice(waiting, 1):
            completed.add(submit(*found))
        yield number, report


def _report(future: Any, order: Order) -> Report:
    """Return what a task gave; what it raised, or that it killed its workers, is a fault of the judge."""
    error = future.exception()
    if error is not None:
        return order.fault(f"{type(error).__name__}: {error}")
    return record.restored(future.result())


def judge(packed: bytes) -> dict[str, Any]:
    """Judge one order; this runs in a thread of a worker, which borrows a judge for it.

    Raises:
        ActquizError: there is no such kata here.
        OtherEdition: here is another edition of it.
    """
    order = Order.unpacked(packed)
    reason = ""
    for _ in range(TRIES):
        found = _borrowed()
        try:
            report = found.judge(order)
        except Lost as error:
            found.close()
            reason = str(error)
        except BaseException:
            found.close()
            raise
        else:
            _idle.put(found)
            return record.plain(report)
    return record.plain(order.fault(reason))


def _borrowed() -> Judge:
    """Return a judge that has nothing to do, else a new one."""
    with suppress(Empty):
        while True:
            found = _idle.get_nowait()
            if found.lives():
                return found
            found.close()
    return Judge()
