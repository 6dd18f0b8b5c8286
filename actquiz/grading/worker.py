"""The untrusted side: loads a learner's file and answers calls, in a process of its own.

Started as `python -I -S worker.py CHANNEL NUMPY_FOLDER CPU_SECONDS LAYERS` with an empty working folder and an
empty environment. It imports nothing of the package. Whatever happens in here, the judge only ever reads the
bytes that come out of the channel.
"""

import importlib.util
import linecache
import os
import resource
import socket
import sys
import traceback
import types
import warnings
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

MEMORY = 1 << 30
FILE_SIZE = 1 << 20
OPEN_FILES = 64
MAX_MESSAGE = 2000
MODULE = "solution"


def limit(cpu_seconds: int) -> None:
    """Bound what this process can take from the machine; hard limits, so that they cannot be raised."""
    for name, value in (
        ("RLIMIT_DATA", MEMORY),
        # shared memory does not count as data, and the libraries take address space of their own
        ("RLIMIT_AS", 2 * MEMORY),
        ("RLIMIT_CPU", cpu_seconds),
        ("RLIMIT_FSIZE", FILE_SIZE),
        ("RLIMIT_CORE", 0),
    ):
        kind = getattr(resource, name, None)
        if kind is None:
            continue
        try:
            resource.setrlimit(kind, (value, value))
        except (ValueError, OSError):  # a platform that lacks or caps this limit still has the others
            continue


def load_numpy(folder: str) -> None:
    """Import numpy and take its folder off the path again: no other package can be imported from here."""
    sys.path.append(folder)
    import numpy  # noqa: F401

    sys.path.remove(folder)


def load_neighbour(name: str) -> Any:
    """Load a module that lies beside this file, without its package, unless that was done already."""
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    if spec is None or spec.loader is None:
        raise ImportError(name)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


class JudgeFault(Exception):
    """Something here failed before any of the learner's code ran."""


class Server:
    """Answers the frames of the judge, one after the other."""

    def __init__(self, channel: socket.socket, wire: Any, workload: Any, objectives: Any) -> None:
        self.channel = channel
        self.requests = channel.makefile("rb")
        self.wire = wire
        self.workload = workload
        self.objectives = objectives
        self.filename = ""
        self.module = types.ModuleType(MODULE)

    def serve(self, layers: dict[str, str]) -> None:
        """Say that numpy is loaded and which layers are on, then answer until the judge hangs up."""
        self.channel.sendall(self.pack("READY", {"layers": layers}))
        while header := self.requests.read(self.wire.HEADER.size):
            kind, meta_size, body_size = self.wire.unpack_header(header)
            meta = self.wire.unpack_meta(self.requests.read(meta_size))
            body = self.requests.read(body_size)
            try:
                answer = self.load(meta, body) if kind == self.wire.Kind.LOAD else self.call(meta, body)
            except BaseException as error:  # the learner's code may raise anything at all
                answer = self.pack("ERROR", self.describe(error))
            self.channel.sendall(answer)

    def pack(self, kind: str, meta: dict[str, Any], data: bytes = b"") -> bytes:
        """Return one frame of a kind."""
        frame: bytes = self.wire.pack(self.wire.Kind[kind], meta, data)
        return frame

    def load(self, meta: dict[str, Any], source: bytes) -> bytes:
        """Run the learner's file as a module; it is registered while it loads, dataclasses need that."""
        self.filename = meta["filename"]
        if meta["processor"] is not None:
            os.sched_setaffinity(0, {meta["processor"]})
        sys.modules[MODULE] = self.module
        text = source.decode("utf-8-sig", "replace")
        linecache.cache[self.filename] = (len(text), None, text.splitlines(keepends=True), self.filename)
        exec(compile(source, self.filename, "exec"), self.module.__dict__)  # noqa: S102  # its whole purpose
        return self.pack("READY", {})

    def call(self, meta: dict[str, Any], body: bytes) -> bytes:
        """Call one function, many times if the judge takes its time; echo the arguments afterwards when it asks."""
        function = self.module.__dict__.get(meta["function"])
        if not callable(function):
            return self.pack("ERROR", {"type": "missing", "message": "", "line": 0})
        sent, kwargs = self.arguments(meta, body)
        args = self.objectives.given(sent, self.wire.Named)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            if work := meta["work"]:
                value = self.workload.run(function, args, kwargs, *work)
            else:
                value = function(*args, **kwargs)
        data = bytearray()
        try:
            spec = self.wire.encode(value, data)
        except self.wire.WireError as error:
            return self.pack("ERROR", {"type": "unreadable", "message": str(error), "line": 0})
        answer = {
            "value": spec,
            "warnings": [f"{w.category.__name__}: {w.message}"[:MAX_MESSAGE] for w in caught[:8]],
            "echo": self.wire.encode(sent, data) if meta["echo"] else None,
        }
        return self.pack("RESULT", answer, bytes(data))

    def arguments(self, meta: dict[str, Any], body: bytes) -> tuple[list[Any], dict[str, Any]]:
        """Rebuild the arguments; that these cannot be read is the judge's fault, and it is told so."""
        decoder = self.wire.Decoder(body)
        try:
            return decoder.value(meta["args"]), decoder.value(meta["kwargs"])
        except self.wire.WireError as error:
            raise JudgeFault(error) from error

    def describe(self, error: BaseException) -> dict[str, Any]:
        """Name what was raised and the line of the learner's file, without trusting its `__str__`."""
        try:
            message = str(error)[:MAX_MESSAGE]
        except BaseException:
            message = ""
        frames = traceback.extract_tb(error.__traceback__)
        lines = [frame.lineno or 0 for frame in frames if frame.filename == self.filename]
        if isinstance(error, SyntaxError) and error.filename == self.filename:
            lines.append(error.lineno or 0)
            message = str(error.msg)[:MAX_MESSAGE]
        names = [kind.__name__[:100] for kind in type(error).__mro__[:20]]
        return {"type": names[0], "bases": names, "message": message, "line": lines[-1] if lines else 0}


def work(channel: int, numpy_folder: str, cpu_seconds: int, names: list[str]) -> NoReturn:
    """Close the door from outside to inside: keeper, namespaces and limits, then numpy, then the rest; then serve."""
    sandbox, seccomp, keeper = map(load_neighbour, ("sandbox", "seccomp", "keeper"))
    isolate = partial(sandbox.isolate, numpy_folder) if "namespaces" in names else None
    failure = keeper.keep(channel, isolate)
    layers = {"namespaces": (failure or sandbox.ON) if isolate else sandbox.OFF}
    limit(cpu_seconds)
    load_numpy(numpy_folder)
    wire, workload, objectives = map(load_neighbour, ("wire", "workload", "objectives"))
    sandbox.give_up_privileges()
    layers["landlock"] = sandbox.attempt("landlock", names, partial(sandbox.landlock, numpy_folder))
    layers["seccomp"] = sandbox.attempt("seccomp", names, seccomp.restrict)
    sys.argv[:] = [MODULE]
    Server(socket.socket(fileno=channel), wire, workload, objectives).serve(layers)
    os._exit(0)  # whatever the learner's code registered to run at exit stays unrun


def main() -> None:
    """Work as the command line says."""
    channel, numpy_folder, cpu_seconds, wanted = sys.argv[1:]
    work(int(channel), numpy_folder, int(cpu_seconds), wanted.split(","))


if __name__ == "__main__":
    main()
