"""The layers around a worker, one by one: what they refuse, and what happens where they are not given."""

from __future__ import annotations

import errno
import json
import operator
import os
import re
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from actquiz import catalogue, paths
from actquiz.grading import client, folder, keeper, process, sandbox, seccomp, trial
from actquiz.grading.judge import grade
from actquiz.grading.wire import Kind, pack

linux = pytest.mark.skipif(sys.platform != "linux", reason="layers of Linux")
ALLOW, KILL = 0x7FFF0000, 0x80000000
EPERM, ENOSYS = 0x50000 | errno.EPERM, 0x50000 | errno.ENOSYS
HEADERS = {"x86_64": "/usr/include/x86_64-linux-gnu/asm/unistd_64.h", "aarch64": "/usr/include/asm-generic/unistd.h"}


def decide(machine: str, number: int, *arguments: int, audit: int | None = None) -> int:
    """Run the filter on one system call as the kernel would and return its decision."""
    column, architecture = seccomp._COLUMNS[machine]
    data = number.to_bytes(4, "little") + (audit or architecture).to_bytes(4, "little") + bytes(8)
    data += b"".join(argument.to_bytes(8, "little") for argument in (*arguments, *[0] * (6 - len(arguments))))
    program, at, accumulator = seccomp.program(column, architecture), 0, 0
    tests = {0x15: operator.eq, 0x35: operator.ge, 0x45: operator.and_}
    while True:
        code, if_true, if_false, operand = program[at]
        at += 1
        if code == 0x20:
            accumulator = int.from_bytes(data[operand : operand + 4], "little")
        elif code == 0x06:
            return operand
        else:
            at += if_true if tests[code](accumulator, operand) else if_false


@pytest.mark.parametrize("machine", seccomp._COLUMNS)
def test_every_refused_call_is_refused_and_ordinary_ones_are_not(machine: str) -> None:
    """Each number of the table gives EPERM; reading, writing, memory and threads go through."""
    column = seccomp._COLUMNS[machine][0]
    for name, numbers in seccomp._REFUSED.items():
        if (number := numbers[column]) is not None:
            assert decide(machine, number) == EPERM, name
    for number in {"x86_64": (0, 1, 9, 11, 45, 202, 231, 257), "aarch64": (63, 64, 222, 215, 207, 98, 94, 56)}[machine]:
        assert decide(machine, number) == ALLOW, number


@pytest.mark.parametrize("machine", seccomp._COLUMNS)
def test_some_calls_depend_on_an_argument(machine: str) -> None:
    """Threads start, processes do not; a limit is read, not set; bytes go to the channel, not to an address."""
    column, _ = seccomp._COLUMNS[machine]
    clone, (prlimit, _), (sendto, _) = seccomp._CLONE[column], *seccomp._WITHOUT.values()
    assert decide(machine, clone, 0x00010000 | 17) == ALLOW
    assert decide(machine, clone, 17) == EPERM
    assert decide(machine, prlimit[column], 0, 7, 0, 99) == ALLOW
    assert [decide(machine, prlimit[column], 0, 7, pointer) for pointer in (1, 1 << 40)] == [EPERM, EPERM]
    assert decide(machine, sendto[column], 3, 99, 10, 0, 0, 0) == ALLOW
    assert [decide(machine, sendto[column], 3, 99, 10, 0, pointer) for pointer in (1, 1 << 40)] == [EPERM, EPERM]


@pytest.mark.parametrize("machine", seccomp._COLUMNS)
def test_other_conventions_and_newer_calls_are_closed(machine: str) -> None:
    """Another architecture's numbers end the process; calls unknown to the table do not exist, x32 among them."""
    assert decide(machine, 1, audit=0x40000003) == KILL
    assert decide(machine, seccomp._CLONE3[0]) == ENOSYS
    assert [decide(machine, number) for number in (463, 500, 0x40000000 + 57)] == [ENOSYS] * 3


@pytest.mark.parametrize("machine", HEADERS)
def test_numbers_are_those_of_the_kernel(machine: str) -> None:
    """Every number of the table is the one in the headers of the kernel, where they know the call."""
    header = Path(HEADERS[machine])
    if not header.exists():
        pytest.skip("the headers of the kernel are not installed")
    found = re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)\b", header.read_text(encoding="utf-8"))
    known = {name: int(number) for name, number in found}
    column = seccomp._COLUMNS[machine][0]
    table = seccomp._REFUSED | {name: numbers for name, (numbers, _) in seccomp._WITHOUT.items()}
    table |= {"clone": seccomp._CLONE, "clone3": seccomp._CLONE3, "seccomp": seccomp._SECCOMP}
    compared = [name for name in table if name in known]
    assert {name: table[name][column] for name in compared} == {name: known[name] for name in compared}
    assert len(compared) > 80


def alone(code: str, **arguments: Any) -> Any:
    """Run code in a new process that has the modules of the worker's side, and return what it prints as JSON."""
    place = str(Path(keeper.__file__).parent)
    source = f"import sys, os, json\nsys.path.insert(0, {place!r})\nglobals().update({arguments!r})\n"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", source + textwrap.dedent(code)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return json.loads(done.stdout or json.dumps(done.stderr))


@linux
def test_namespaces_that_fail_half_way_leave_the_worker_as_it_was() -> None:
    """A step that cannot be taken back is taken by a process that is given up: the worker has its own world still."""
    before, after, failure = alone(
        """
        import keeper, socket, ctypes
        ours, theirs = socket.socketpair()
        def isolate():
            ctypes.CDLL(None).unshare(0x10000000)
            raise OSError("half-way")
        before = [os.getuid(), os.readlink("/proc/self/ns/user")]
        failure = keeper.keep(theirs.fileno(), isolate)
        print(json.dumps([before, [os.getuid(), os.readlink("/proc/self/ns/user")], failure]))
        """
    )
    assert (after, failure) == (before, "half-way")


@linux
@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="needs root, who may read what is not root's")
def test_namespaces_stay_off_where_numpy_could_not_be_read(tmp_path: Path) -> None:
    """Root reads everything, root in a namespace does not: the worker finds out before it moves."""
    closed = tmp_path / "closed"
    (closed / "numpy").mkdir(parents=True)
    closed.chmod(0o700)
    os.chown(closed, 12345, 12345)
    failure = alone(
        """
        import keeper, sandbox, socket
        ours, theirs = socket.socketpair()
        failure = keeper.keep(theirs.fileno(), lambda: sandbox.isolate(closed))
        os.listdir(closed)
        print(json.dumps(failure))
        """,
        closed=str(closed),
    )
    # a kernel that gives no namespaces says so first
    assert "cannot be read in a user namespace" in failure or "unshare" in failure


@linux
def test_a_layer_that_the_kernel_lacks_is_reported_with_its_reason() -> None:
    """What fails is said, and nothing is raised; what is not wanted is not tried."""

    def missing() -> None:
        raise OSError("no such system call")

    assert sandbox.attempt("landlock", ("landlock",), missing) == "no such system call"
    assert sandbox.attempt("landlock", (), missing) == sandbox.OFF


@linux
@pytest.mark.parametrize("chosen", [(), ("seccomp",), ("landlock",), ("namespaces",)], ids="-".join)
def test_each_layer_stands_alone(chosen: tuple[str, ...]) -> None:
    """A worker starts with any choice of layers, and those that were not chosen are switched off."""
    found = trial.start(chosen)
    assert found.problem == ""
    assert {layer for layer, state in found.layers.items() if state == sandbox.OFF} == set(sandbox.LAYERS) - set(chosen)


def refusing(layers: Collection[str], home: Path, channel: int, output: int) -> process.Spawned:
    """Start a worker on a system where none comes up behind a layer."""
    life = process.Spawned(layers, home, channel, output)
    if layers:
        life._process.kill()
    return life


def test_a_worker_that_does_not_come_up_is_tried_without_layers() -> None:
    """The grade is as good as ever, and the report says that the layers were off, and why."""
    kata = catalogue.find(paths.katas(), "relu")
    report = grade(kata, kata.solution.read_bytes(), seed=1, begin=partial(process.Process, start=refusing))
    assert (report.verdict, report.stars) == ("pass", len(report.tiers))
    assert report.layers.keys() == set(sandbox.LAYERS)
    assert all("does not start" in state for state in report.layers.values())


def test_a_worker_that_does_not_come_up_at_all_is_the_judges_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then the verdict is `error`, never a fail."""
    monkeypatch.setattr(client.Client, "_receive", staticmethod(_never))
    kata = catalogue.find(paths.katas(), "relu")
    assert grade(kata, kata.solution.read_bytes(), seed=1).verdict == "error"


def _never(*_: object) -> None:
    raise process.Died("signal", "SIGKILL")


def test_a_file_that_raises_while_it_loads_raises_again() -> None:
    """Asking twice does not wait for a second greeting."""
    with process.Process(()) as worker:
        asked = client.Client(worker, b"raise KeyError('x')", "relu.py")
        for _ in range(2):
            with pytest.raises(client.Raised, match="KeyError"):
                asked.load()
        asked.close()


def test_a_claim_that_the_judge_is_at_fault_is_checked() -> None:
    """A worker that cannot read arguments which can be read is not believed."""

    def call(*args: object) -> bytes:
        return pack(Kind.CALL, {"function": "f", "args": {"list": args}, "kwargs": {"dict": []}})

    assert client._can_be_read(call(1.0))
    assert not client._can_be_read(call({"array": ["<f8", [3]]}))


def test_an_echo_must_be_the_arguments() -> None:
    """As many as were sent, and arrays where arrays were: else a check would fall over it."""
    x = np.zeros(2)
    assert client._answers([x, 1.0], (x, 2.0))
    assert not any(client._answers(echo, (x, 2.0)) for echo in (None, [x], [None, 2.0], (x, 2.0), "xx"))


def test_a_folder_goes_whatever_was_done_to_it(tmp_path: Path) -> None:
    """Locked folders, a depth beyond any recursion, links that lead out: all gone, and nothing outside is touched."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "keep").touch()
    made = folder.make()
    here = os.getcwd()  # noqa: PTH109
    try:
        os.chdir(made)
        Path("link").symlink_to(outside)
        Path("up-0").mkdir()
        for _ in range(1500):
            Path("d").mkdir()
            os.chdir("d")
        Path("link").symlink_to(outside)
        Path("file").touch()
        Path().chmod(0)
    finally:
        os.chdir(here)
    folder.remove(made)
    assert not made.exists()
    assert [path.name for path in outside.iterdir()] == ["keep"]


def test_a_folder_that_became_a_link_goes_and_its_target_stays(tmp_path: Path) -> None:
    """The link is removed, not what it shows."""
    made = folder.make()
    made.rmdir()
    made.symlink_to(tmp_path)
    folder.remove(made)
    assert not made.is_symlink()
    assert tmp_path.exists()


# what a learner's file tries, and the layer that must refuse it; without a layer, what holds always
ATTEMPTS = {
    "reads the references": (
        "landlock",
        f"open({str(Path(keeper.__file__).parents[1] / 'reference' / '__init__.py')!r})",
    ),
    "reads the checks": ("landlock", f"open({str(paths.katas() / 'relu' / 'checks.py')!r})"),
    "reads its accounts": ("landlock", "open('/etc/passwd')"),
    "lists the root": ("landlock", "os.listdir('/')"),
    "writes into its folder": ("landlock", "open('file', 'w')"),
    "writes into /tmp": ("landlock", "os.mkdir('../left-folder')"),
    "forks": ("seccomp", "os.fork() or os._exit(0)"),
    "runs a program": ("seccomp", "os.execv('/bin/true', ['true'])"),
    "opens a socket": ("seccomp", "socket.socket()"),
    "signals its parent": ("seccomp", "os.kill(os.getppid(), 0)"),
    "changes a file's mode": ("seccomp", "os.chmod('.', 0o700)"),
    "leaves its session": ("seccomp", "os.setsid()"),
    "sees a network": ("namespaces", "assert [name for _, name in socket.if_nameindex()] == ['lo']; raise OSError"),
    "sees its parent": ("namespaces", "assert os.getppid() == 0; raise OSError"),
    "reads its judge": ("namespaces", "open(f'/proc/{JUDGE}/mem', 'rb')"),
    "raises its limits": ("", "resource.setrlimit(resource.RLIMIT_DATA, (1 << 40, 1 << 40))"),
    "reads its keeper": ("", "open(f'/proc/{os.getppid()}/mem', 'rb')"),
}


@linux
@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_each_layer_alone_refuses_what_it_is_for(attempt: str) -> None:
    """With that one layer on, the attempt ends in an error."""
    layer, code = ATTEMPTS[attempt]
    source = (
        f"import os, resource, socket\nJUDGE = {os.getpid()}\ntry:\n    {code}\n"
        "except (OSError, ValueError) as error:\n    print('refused', error)\nelse:\n    print('done')\n"
    )
    kata = catalogue.find(paths.katas(), "relu")
    report = grade(kata, source.encode(), seed=1, layers=(layer,))
    if layer and report.layers[layer] != sandbox.ON:
        pytest.skip(f"{layer}: {report.layers[layer]}")
    assert report.output.startswith("refused")


@linux
@pytest.mark.parametrize("attempt", ["forks", "writes into its folder", "opens a socket"])
def test_without_its_layer_the_attempt_succeeds(attempt: str) -> None:
    """The tests above prove something: it is the layer that refuses."""
    source = f"import os, socket\n{ATTEMPTS[attempt][1]}\nprint('done')\n"
    kata = catalogue.find(paths.katas(), "relu")
    assert grade(kata, source.encode(), seed=1, layers=()).output.startswith("done")


@linux
def test_nothing_survives_a_judge_that_is_killed(tmp_path: Path) -> None:
    """Kill -9 for the judge ends the worker and the daemon it started, without any layer."""
    sign = tmp_path / "pids"
    source = f"""
import os, time
def note():
    with open({str(sign)!r}, "a") as file:
        file.write(str(os.getpid()) + "\\n")
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        note()
        time.sleep(600)
    os._exit(0)
note()
time.sleep(600)
"""
    code = (
        "from actquiz import catalogue, paths\nfrom actquiz.grading.judge import grade\n"
        f"grade(catalogue.find(paths.katas(), 'relu'), {source.encode()!r}, seed=1, layers=())"
    )
    with subprocess.Popen([sys.executable, "-c", code]) as judge:
        _wait(lambda: sign.exists() and len(sign.read_text(encoding="ascii").split()) == 2)
        judge.kill()
    started = [Path("/proc", pid, "cmdline") for pid in sign.read_text(encoding="ascii").split()]
    _wait(lambda: not any(_alive(path) for path in started))


def _alive(cmdline: Path) -> bool:
    try:
        return bool(cmdline.read_bytes())
    except OSError:
        return False


def _wait(done: Callable[[], bool]) -> None:
    """Wait until it is so; the limit only ends a test that fails."""
    deadline = time.monotonic() + 30
    while not done():
        assert time.monotonic() < deadline
        time.sleep(0.01)
