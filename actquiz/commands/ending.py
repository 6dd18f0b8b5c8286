"""How a command that takes long is ended by the system: as by Ctrl-C, with all that cleans up after it."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

# Windows has no SIGHUP
_ENDS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


class _Terminated(KeyboardInterrupt):
    """The system asks for an end; pytest lets nothing through but a KeyboardInterrupt."""


@contextmanager
def orderly() -> Iterator[None]:
    """Let SIGTERM and a closed terminal end what is done here with 128 and the signal.

    Raises:
        SystemExit: the system asked for an end.
    """
    before = {number: signal.signal(number, _terminate) for number in _ENDS}
    try:
        yield
    except _Terminated as end:
        raise SystemExit(128 + end.args[0]) from None
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _terminate(number: int, _: FrameType | None) -> None:
    raise _Terminated(number)
