"""Layers of the Linux kernel that close the worker off, each alone and each reported.

`namespaces` gives it a world without network and other processes, `landlock` a file system in which only the
standard library and numpy can be read, `seccomp` a kernel that starts no process and opens no socket. A kernel
that lacks one leaves the others. Loaded by the worker from beside it, so this imports nothing of the package
and nothing that has to be installed: the kernel is called through ctypes, which only the worker loads.

Sources: landlock(7), seccomp(2), user_namespaces(7), pid_namespaces(7), prctl(2) of the Linux man-pages;
`linux/landlock.h`, `linux/bpf_common.h`, `linux/audit.h` of Linux 6.12.
"""

import os
import signal
import struct
import sys
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import Any, NamedTuple

LAYERS = ("namespaces", "landlock", "seccomp")
ON, OFF = "on", "switched off"

_PR_SET_PDEATHSIG, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 1, 22, 38


class LayerError(Exception):
    """A layer that this kernel or this container does not give."""


def enter(wanted: Collection[str]) -> dict[str, str]:
    """Enter the layers that must come before numpy is loaded; say of each whether it is on, or why not."""
    return {"namespaces": _try(_namespaces) if "namespaces" in wanted else OFF}


def close(wanted: Collection[str], numpy_folder: str) -> dict[str, str]:
    """Close the layers that let numpy load first. After this only what is open already stays open."""
    readable = [*_standard_library(), *_numpy(Path(numpy_folder)), *_SYSTEM]
    return {
        "landlock": _try(lambda: _landlock(readable)) if "landlock" in wanted else OFF,
        "seccomp": _try(_seccomp) if "seccomp" in wanted else OFF,
    }


def die_with_parent() -> None:
    """Have the kernel kill this process when the one that started it is gone."""
    if sys.platform == "linux":
        _libc().prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)


def _try(layer: Callable[[], None]) -> str:
    if sys.platform != "linux":
        return "only on Linux"
    try:
        layer()
    except (LayerError, OSError, AttributeError) as error:
        return str(error)
    return ON


def _libc() -> Any:
    import ctypes

    return ctypes.CDLL(None, use_errno=True)


def _check(result: int, what: str) -> int:
    if result < 0:
        import ctypes

        raise LayerError(f"{what}: {os.strerror(ctypes.get_errno())}")
    return result


# ---------------------------------------------------------------- namespaces

_CLONE_NEWUSER, _CLONE_NEWPID, _CLONE_NEWNET, _CLONE_NEWIPC = 0x10000000, 0x20000000, 0x40000000, 0x08000000


def _namespaces() -> None:
    """Move into new user, process, network and IPC namespaces; returns in the child that is process 1 there."""
    user, group = os.getuid(), os.getgid()
    _check(_libc().unshare(_CLONE_NEWUSER | _CLONE_NEWPID | _CLONE_NEWNET | _CLONE_NEWIPC), "unshare")
    Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1", encoding="ascii")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1", encoding="ascii")
    child = os.fork()
    if child:
        _stand_in(child)
    # when process 1 of a namespace dies, the kernel kills all others in it
    die_with_parent()


def _stand_in(child: int) -> None:
    """Wait for the child and end as it ended, so that the judge sees its fate; hold no descriptor meanwhile."""
    os.closerange(0, 1024)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        signal.signal(number, signal.SIG_DFL) if number not in (signal.SIGKILL, signal.SIGSTOP) else None
        os.kill(os.getpid(), number)
    os._exit(os.WEXITSTATUS(status))


# ---------------------------------------------------------------- Landlock

_LANDLOCK_CREATE_RULESET, _LANDLOCK_ADD_RULE, _LANDLOCK_RESTRICT_SELF = 444, 445, 446
_LANDLOCK_VERSION, _PATH_BENEATH = 1, 1
_EXECUTE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 2, 1 << 3
# how many kinds of access to files each version of the interface knows
_KINDS_OF_ACCESS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_ALL_TCP, _ALL_SCOPES = 0b11, 0b11
_NET_VERSION, _SCOPE_VERSION = 4, 6
# the loader and the C library read these; none of them holds an answer
_SYSTEM = [Path(path) for path in ("/usr/lib", "/lib", "/lib64", "/usr/lib64", "/etc/ld.so.cache", "/dev/urandom")]


def _standard_library() -> Iterable[Path]:
    """All of the standard library but the folder of installed packages, which may lie within it."""
    folder = Path(os.__file__).parent
    return [entry for entry in folder.iterdir() if entry.name not in ("site-packages", "dist-packages")]


def _numpy(folder: Path) -> Iterable[Path]:
    return [folder / "numpy", folder / "numpy.libs"]


def _landlock(readable: Iterable[Path]) -> None:
    """Let this process read only what lies beneath these paths, write nothing, connect to nothing."""
    from ctypes import c_size_t

    libc = _libc()
    version = libc.syscall(_LANDLOCK_CREATE_RULESET, None, c_size_t(0), _LANDLOCK_VERSION)
    _check(version, "landlock")
    handled = (1 << _KINDS_OF_ACCESS[min(version, max(_KINDS_OF_ACCESS))]) - 1
    attributes = struct.pack(
        "=QQQ",
        handled,
        _ALL_TCP if version >= _NET_VERSION else 0,
        _ALL_SCOPES if version >= _SCOPE_VERSION else 0,
    )
    size = 24 if version >= _SCOPE_VERSION else 16 if version >= _NET_VERSION else 8
    ruleset = _check(libc.syscall(_LANDLOCK_CREATE_RULESET, attributes, c_size_t(size), 0), "landlock")
    for path in readable:
        _allow_reading(libc, ruleset, path)
    _no_new_privileges(libc)
    _check(libc.syscall(_LANDLOCK_RESTRICT_SELF, ruleset, 0), "landlock")
    os.close(ruleset)


def _allow_reading(libc: Any, ruleset: int, path: Path) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:  # another system keeps its libraries elsewhere
        return
    access = _READ_FILE | _EXECUTE | (_READ_DIR if path.is_dir() else 0)
    rule = struct.pack("=Qi", access, descriptor)
    _check(libc.syscall(_LANDLOCK_ADD_RULE, ruleset, _PATH_BENEATH, rule, 0), f"landlock {path}")
    os.close(descriptor)


def _no_new_privileges(libc: Any) -> None:
    _check(libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs")


# ---------------------------------------------------------------- seccomp

_SECCOMP_MODE_FILTER = 2
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_EPERM, _ENOSYS = 1, 38
_LOAD, _JUMP_EQUAL, _JUMP_GREATER_EQUAL, _JUMP_SET, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT, _THIRD_ARGUMENT = 0, 4, 16, 32  # offsets in struct seccomp_data
_CLONE_THREAD = 0x00010000
_X32 = 0x40000000



class Machine(NamedTuple):
    """Numbers of system calls; those of `refused` fail with EPERM."""

    audit: int
    clone: int
    clone3: int
    prlimit: int
    refused: tuple[int, ...]


_MACHINES = {
    "x86_64": Machine(
        0xC000003E, 56, 435, 302,
        (
            57, 58, 59, 322,  # fork vfork execve execveat
            41, 42, 43, 46, 49, 50, 53, 288, 307,  # socket connect accept sendmsg bind listen socketpair
            62, 200, 234, 129, 297, 424, 434,  # kill tkill tgkill rt_sigqueueinfo rt_tgsigqueueinfo pidfd_*
            101, 310, 311, 438, 440,  # ptrace process_vm_readv process_vm_writev pidfd_getfd process_madvise
            160, 112, 109,  # setrlimit setsid setpgid
            272, 308, 165, 166, 155, 161, 428, 429, 430, 431, 432, 433, 442,  # unshare setns mount and its kin
            250, 248, 249, 321, 425, 426, 427, 323, 298, 175, 313, 176, 246, 320,  # keyctl bpf io_uring … kexec
            90, 91, 268, 92, 93, 94, 260, 133, 259, 163, 169, 167, 168,  # chmod chown mknod acct reboot swap
        ),
    ),
    "aarch64": Machine(
        0xC00000B7, 220, 435, 261,
        (
            221, 281,
            198, 203, 202, 211, 200, 201, 199, 242, 269,
            129, 130, 131, 138, 240, 424, 434,
            117, 270, 271, 438, 440,
            164, 157, 154,
            97, 268, 40, 39, 41, 51, 428, 429, 430, 431, 432, 433, 442,
            219, 217, 218, 280, 425, 426, 427, 282, 241, 105, 273, 106, 104, 294,
            52, 53, 55, 54, 33, 89, 142, 224, 225,
        ),
    ),
}  # fmt: skip


def _seccomp() -> None:
    """Refuse system calls that no computation needs; threads still start, since BLAS may want some."""
    from ctypes import addressof, create_string_buffer

    machine = _MACHINES.get(os.uname().machine)
    if machine is None:
        raise LayerError(f"no table for {os.uname().machine}")
    program = b"".join(struct.pack("=HBBI", *instruction) for instruction in _filter(machine))
    buffer = create_string_buffer(program, len(program))
    header = struct.pack("=HxxxxxxQ", len(program) // 8, addressof(buffer))
    libc = _libc()
    _no_new_privileges(libc)
    _check(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, header, 0, 0), "seccomp")


def _filter(machine: Machine) -> list[tuple[int, int, int, int]]:
    """Return the BPF program: (code, jump if true, jump if false, operand)."""
    return [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_JUMP_EQUAL, 1, 0, machine.audit),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
        (_JUMP_GREATER_EQUAL, 0, 1, _X32),  # the other calling convention of x86-64 would pass all numbers by
        (_RETURN, 0, 0, _ERRNO | _EPERM),
        (_JUMP_EQUAL, 0, 1, machine.clone3),  # its flags are behind a pointer; ENOSYS makes the C library use clone
        (_RETURN, 0, 0, _ERRNO | _ENOSYS),
        (_JUMP_EQUAL, 0, 4, machine.clone),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_JUMP_SET, 1, 0, _CLONE_THREAD),
        (_RETURN, 0, 0, _ERRNO | _EPERM),
        (_RETURN, 0, 0, _ALLOW),
        (_JUMP_EQUAL, 0, 6, machine.prlimit),  # reading a limit is fine, a pointer to a new one is not
        (_LOAD, 0, 0, _THIRD_ARGUMENT),
        (_JUMP_EQUAL, 0, 2, 0),
        (_LOAD, 0, 0, _THIRD_ARGUMENT + 4),
        (_JUMP_EQUAL, 1, 0, 0),
        (_RETURN, 0, 0, _ERRNO | _EPERM),
        (_RETURN, 0, 0, _ALLOW),
        *(
            instruction
            for number in machine.refused
            for instruction in ((_JUMP_EQUAL, 0, 1, number), (_RETURN, 0, 0, _ERRNO | _EPERM))
        ),
        (_RETURN, 0, 0, _ALLOW),
    ]
