"""The zygote: a process that has loaded numpy and forks a worker whenever the judge wants one.

Started as `python -I -S zygote.py CONTROL NUMPY_FOLDER CPU_SECONDS` with an empty environment. It never runs a line
of a learner's code and never sees a learner's file: those go to the worker over a channel of its own. Whatever a
worker does to itself, the next one is forked from the same clean state.

It imports nothing of the package; what it needs lies beside this file.
"""

import ctypes  # noqa: F401  # the layers of a worker need it, once loaded it costs them nothing
import gc
import importlib.util
import json
import os
import socket
import struct
import sys
import traceback
from pathlib import Path
from typing import Any, NoReturn

MAX_ORDER = 8192
NUMBER = struct.Struct("<i")


def load_worker() -> Any:
    """Load the module of a worker, which loads the rest."""
    spec = importlib.util.spec_from_file_location("worker", Path(__file__).with_name("worker.py"))
    if spec is None or spec.loader is None:
        raise ImportError("worker")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Zygote:
    """Forks workers, one at a time.

    An order is a folder and the names of layers, with two descriptors: the worker's channel and where it prints.
    The answer is the worker's process, and when that has ended its status, negative for a signal.
    """

    def __init__(self, control: socket.socket, worker: Any, numpy_folder: str, cpu_seconds: int) -> None:
        self.control = control
        self.worker = worker
        self.numpy_folder = numpy_folder
        self.cpu_seconds = cpu_seconds
        self.keeper = worker.load_neighbour("keeper")

    def serve(self) -> None:
        """Fork until the judge hangs up."""
        on_linux = sys.platform == "linux"
        if on_linux:
            self.keeper.adopt()
            self.keeper.hide(True)
        while True:
            order, descriptors, _, _ = socket.recv_fds(self.control, MAX_ORDER, 2)
            if not order:
                return
            process = os.fork()
            if not process:
                self.become_worker(json.loads(order), *descriptors)
            for descriptor in descriptors:
                os.close(descriptor)
            self.control.sendall(NUMBER.pack(process))
            _, status = os.waitpid(process, 0)
            if on_linux:
                self.keeper.clear(process, status)  # what a keeper that was itself killed has lost
            self.control.sendall(NUMBER.pack(os.waitstatus_to_exitcode(status)))

    def become_worker(self, order: dict[str, Any], channel: int, output: int) -> NoReturn:
        """Take the place that a worker started from nothing would have; never return into the zygote."""
        try:
            self.control.close()
            os.setsid()
            os.dup2(output, 1)
            os.dup2(output, 2)
            os.close(output)
            os.chdir(order["folder"])
            os.environ.update(HOME=order["folder"], TMPDIR=order["folder"])
            if sys.platform == "linux":
                self.keeper.hide(False)  # else its own /proc would be closed to it
            self.worker.work(channel, self.numpy_folder, self.cpu_seconds, order["layers"])
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)


def main() -> None:
    """Load once what every worker needs, then fork."""
    control, numpy_folder, cpu_seconds = sys.argv[1:]
    worker = load_worker()
    worker.load_numpy(numpy_folder)
    for name in ("wire", "workload", "objectives", "sandbox", "seccomp"):
        worker.load_neighbour(name)
    # what is shared with the workers stays shared: a collection would touch every object
    gc.collect()
    gc.freeze()
    Zygote(socket.socket(fileno=int(control)), worker, numpy_folder, int(cpu_seconds)).serve()


if __name__ == "__main__":
    main()
