"""The judge's end of a worker: frames over a process, values in and out."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import numpy as np

from actquiz.grading import wire
from actquiz.grading.process import Died, Fault, Process, TimedOut
from actquiz.grading.processor import Seat

START_SECONDS = 30.0
LOAD_SECONDS = 5.0
CALL_SECONDS = 2.0
RESTARTS = 3
_BURST = 32 << 10


class Raised(Fault):
    """The learner's code raised, or gave back something that is no value; the worker lives on.

    `bases` names the classes that what was raised derives from, its own among them.
    """

    def __init__(self, kind: str, detail: str = "", line: int = 0, bases: tuple[str, ...] = ()) -> None:
        super().__init__(kind, detail, line)
        self.bases = bases


class JudgeFault(Exception):
    """The worker did not come up, or could not read what the judge sent: never the learner's fault."""


class Reply(NamedTuple):
    """What a call gave: the value, the warnings it caused, and its arguments afterwards if asked for."""

    value: Any
    warnings: list[str]
    echo: Any


class Work(NamedTuple):
    """Much work done: the seconds that passed, those of a processor, None where they are not known, and the reply."""

    clock: float
    processor: float | None
    reply: Reply


class Client:
    """A learner's file, loaded in a worker. After a death or a time-out the next call gets a new worker.

    `replies` holds what became of every call; one that is made again is answered from there.

    Args:
        process: a worker that was started.
        source: the learner's file.
        filename: what tracebacks call it.
        together: whether both sides run on one processor, as for `Seat`.
    """

    def __init__(self, process: Process, source: bytes, filename: str, *, together: bool = True) -> None:
        self._process: Process | None = process
        self._begin = process.start
        self._wanted = process.layers
        self._refused: dict[str, str] = {}
        self._source = source
        self._filename = filename
        self._together = together
        self._ready = False
        self._broken: Raised | None = None
        self._seat: Seat | None = None
        self._restarts = 0
        self._hopeless: dict[str, Fault] = {}
        self._ahead: deque[list[bytes]] = deque()
        self._sent: deque[bytes] = deque()
        self.replies: dict[bytes, Reply | Fault] = {}
        self.output = b""
        self.layers: dict[str, str] = {}

    def close(self) -> None:
        """Kill the worker."""
        if self._seat:
            self._seat.leave()
            self._seat = None
        if self._process:
            self._process.close()
            self.output += bytes(self._process.output)
            self._process = None

    def load(self) -> None:
        """Run the learner's file unless that was done already. Raises Fault when it does not get through."""
        if self._ready:
            return
        if self._broken:
            raise self._broken.with_traceback(None)
        self._start()
        self._seat = Seat(together=self._together)
        meta = {"filename": self._filename, "processor": self._seat.other}
        request = wire.pack(wire.Kind.LOAD, meta, self._source)
        self._send(request, LOAD_SECONDS)
        try:
            self._await(wire.Kind.READY, LOAD_SECONDS)
        except Raised as raised:
            self._broken = raised
            raise
        self._ready = True

    def _start(self) -> None:
        """Wait until a worker is up. One that does not come up with its layers is tried once more without them."""
        if self._process is None:
            self._process = Process(self._wanted, self._begin)
        try:
            _, greeting, _ = self._receive(self._process, self._process.started + START_SECONDS)
        except Fault as error:
            reason = f"{error}\n{bytes(self._process.output).decode(errors='replace')}".strip()
            if not self._wanted:
                raise JudgeFault(reason) from None
            self._refused = dict.fromkeys(self._wanted, f"the worker does not start with it: {reason}")
            self._wanted = ()
            self._process.close()
            self._process = None
            self._start()
            return
        # sent before any of the learner's code ran, so this can be believed
        states = {str(layer): str(state) for layer, state in greeting.get("layers", {}).items()}
        self.layers = states | self._refused

    def call(self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any], *, echo: bool = False) -> Reply:
        """Call one function of the learner's file. Raises Fault when there is no answer.

        A function that hung or killed its worker is not tried again and again: after `RESTARTS` of those it
        repeats its first fault at once, as it does after every time-out.
        """
        request = _request(function, args, kwargs, echo)
        if request not in self.replies:
            self._catch_up(request)
        if request not in self.replies:
            self.replies[request] = self._ask(function, request)
        reply = self.replies[request]
        if isinstance(reply, Fault):
            # the same exception again and again would pile up tracebacks
            raise reply.with_traceback(None)
        if echo and not _answers(reply.echo, args):
            raise self._end(Died("protocol", "not the arguments"))
        return reply

    def foresee(self, requests: Iterable[bytes]) -> None:
        """Make calls that will be asked for, many at a time; both processes work until an answer is wanted."""
        self.load()
        self._ahead.extend(_bursts(requests))
        if self._ahead:
            self._send_ahead()

    def _send_ahead(self) -> None:
        burst = self._ahead.popleft()
        try:
            self._send(b"".join(burst), CALL_SECONDS)
        except (Died, TimedOut):  # whichever call that was: each is made again when it is asked for
            return
        self._sent.extend(burst)

    def _catch_up(self, request: bytes) -> None:
        """Take answers until the one to this request is there; all that are under way if it was not foreseen."""
        while self._sent or any(request in burst for burst in self._ahead):
            if not self._sent:
                self._send_ahead()
                continue
            first = self._sent.popleft()
            try:
                self.replies[first] = self._answer(first)
            except (Died, TimedOut) as fault:
                self.replies[first] = fault
                self._count(wire.unpack_call(first)[0], fault)
            if first == request:
                if self._ahead and not self._sent:
                    self._send_ahead()
                return

    def work(
        self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any], times: int, scales: list[float]
    ) -> Work:
        """Have a function do much work and return how long it took; nothing that the worker says counts for that.

        Args:
            function: a function of the learner's file.
            args: its arguments.
            kwargs: its keyword arguments.
            times: as for `workload.run`.
            scales: as for `workload.run`.

        Raises:
            Fault: there is no answer.
        """
        self.load()
        request = _request(function, args, kwargs, False, (times, scales))
        self._catch_up(request)
        process = self._process
        assert process is not None
        spent, started = process.spent(), time.perf_counter()
        reply = self._ask(function, request)
        clock, after = time.perf_counter() - started, process.spent()
        if isinstance(reply, Raised):
            raise reply
        return Work(clock, None if spent is None or after is None else after - spent, reply)

    def _ask(self, function: str, request: bytes) -> Reply | Raised:
        if function in self._hopeless:
            raise self._hopeless[function].with_traceback(None)
        self.load()
        try:
            self._send(request, CALL_SECONDS)
            return self._answer(request)
        except (Died, TimedOut) as fault:
            self._count(function, fault)
            raise

    def _count(self, function: str, fault: Fault) -> None:
        self._restarts += 1
        if isinstance(fault, TimedOut) or self._restarts >= RESTARTS:
            self._hopeless[function] = fault

    def _answer(self, request: bytes) -> Reply | Raised:
        """Return what became of a call that was sent."""
        try:
            return _read(*self._await(wire.Kind.RESULT, CALL_SECONDS))
        except Raised as raised:
            return raised
        except JudgeFault as claim:
            if _can_be_read(request):
                return Raised(JudgeFault.__name__, str(claim))
            raise
        except wire.WireError as error:
            raise self._end(Died("protocol", str(error))) from None

    def _send(self, request: bytes, seconds: float) -> None:
        assert self._process is not None
        try:
            self._process.send(request, time.monotonic() + seconds)
        except TimedOut:
            raise self._end(TimedOut("time", f"{seconds:g}")) from None
        except Died as fault:
            raise self._end(fault) from None

    def _await(self, expected: wire.Kind, seconds: float) -> tuple[dict[str, Any], bytes]:
        assert self._process is not None
        try:
            kind, meta, body = self._receive(self._process, time.monotonic() + seconds)
        except TimedOut:
            raise self._end(TimedOut("time", f"{seconds:g}")) from None
        except Died as fault:
            raise self._end(fault) from None
        if kind is wire.Kind.ERROR:
            line = meta.get("line")
            detail = str(meta.get("message", ""))
            if meta.get("type") == JudgeFault.__name__:
                raise JudgeFault(detail)
            bases = meta.get("bases")
            names = tuple(map(str, bases)) if isinstance(bases, list) else ()
            raise Raised(str(meta.get("type", "")), detail, line if type(line) is int else 0, names)
        if kind is not expected:
            raise self._end(Died("protocol", "an answer out of turn"))
        return meta, body

    @staticmethod
    def _receive(process: Process, deadline: float) -> tuple[wire.Kind, dict[str, Any], bytes]:
        try:
            kind, meta_size, body_size = wire.unpack_header(process.receive(wire.HEADER.size, deadline))
            meta = wire.unpack_meta(process.receive(meta_size, deadline))
        except wire.WireError as error:
            raise Died("protocol", str(error)) from None
        return kind, meta, process.receive(body_size, deadline)

    def _end(self, fault: Fault) -> Fault:
        self.close()
        self._ready = False
        self._ahead.clear()
        self._sent.clear()
        return fault


def _bursts(requests: Iterable[bytes]) -> Iterator[list[bytes]]:
    """Put together what goes into the buffer of a socket: more could leave both sides waiting to send."""
    burst: list[bytes] = []
    for request in requests:
        if burst and sum(map(len, burst)) + len(request) > _BURST:
            yield burst
            burst = []
        burst.append(request)
    if burst:
        yield burst


def _request(
    function: str,
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
    echo: bool,
    work: tuple[int, list[float]] | None = None,
) -> bytes:
    data = bytearray()
    meta = {
        "function": function,
        "args": wire.encode(list(args), data),
        "kwargs": wire.encode(kwargs, data),
        "echo": echo,
        "work": work,
    }
    return wire.pack(wire.Kind.CALL, meta, bytes(data))


def _can_be_read(request: bytes) -> bool:
    """Whether the arguments of a call can be read here: then a worker that says they cannot is lying."""
    try:
        wire.unpack_call(request)
    except wire.WireError:
        return False
    return True


def _answers(echo: Any, args: tuple[Any, ...]) -> bool:
    """Whether these can be the arguments afterwards: as many, and arrays where arrays were."""
    return (
        type(echo) is list
        and len(echo) == len(args)
        and all(
            type(after) is np.ndarray
            for before, after in zip(args, echo, strict=True)
            if isinstance(before, (np.ndarray, wire.Array))
        )
    )


def _read(answer: dict[str, Any], body: bytes) -> Reply:
    decoder = wire.Decoder(body)
    value = decoder.value(answer.get("value"))
    after = decoder.value(answer.get("echo"))
    decoder.finish()
    warned = answer.get("warnings")
    return Reply(value, [str(w) for w in warned] if isinstance(warned, list) else [], after)
