"""Layers of the Linux kernel that close the worker off, each alone and each reported.

`namespaces` gives it a world without network and other processes, `landlock` a file system in which only the
standard library and numpy can be read, `seccomp` a kernel that starts no process and opens no socket. A kernel
that lacks one leaves the others. Loaded by the worker from beside it, so this imports nothing of the package
and nothing that has to be installed: the kernel is called through ctypes, which only the worker loads.

Sources: landlock(7), user_namespaces(7), pid_namespaces(7), capabilities(7) of the Linux man-pages;
`linux/landlock.h`, `linux/capability.h` of Linux 6.12.
"""

import contextlib
import os
import struct
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

LAYERS = ("namespaces", "landlock", "seccomp")
ON, OFF, ELSEWHERE = "on", "switched off", "only on Linux"


def attempt(layer: str, wanted: Collection[str], enter: Callable[[], None]) -> str:
    """Enter a layer if it is wanted; say whether it is on, or why not."""
    if layer not in wanted:
        return OFF
    if sys.platform != "linux":
        return ELSEWHERE
    try:
        enter()
    except (OSError, AttributeError) as error:  # a C library without such a call raises AttributeError
        return str(error) or type(error).__name__
    return ON


def _libc() -> Any:
    import ctypes

    return ctypes.CDLL(None, use_errno=True)


def _check(result: int, what: str) -> int:
    if result < 0:
        import ctypes

        raise OSError(f"{what}: {os.strerror(ctypes.get_errno())}")
    return result


# ---------------------------------------------------------------- privileges

_PR_SET_NO_NEW_PRIVS = 38
_CAPABILITIES_VERSION = 0x20080522
_READ_ANY_FILE = 0b110  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH


def give_up_privileges() -> None:
    """Let no program regain privileges, and drop those of root: raising limits, debugging, signals to others.

    What reads any file stays: the standard library, some of it loaded later, may belong to somebody else.
    """
    if sys.platform != "linux":
        return
    from ctypes import create_string_buffer

    libc = _libc()
    with contextlib.suppress(OSError, AttributeError):
        _check(libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs")
        header, held = struct.pack("=Ii", _CAPABILITIES_VERSION, 0), create_string_buffer(24)
        _check(libc.capget(header, held), "capget")
        kept = struct.unpack("=6I", held.raw)[1] & _READ_ANY_FILE
        _check(libc.capset(header, struct.pack("=6I", kept, kept, 0, 0, 0, 0)), "capset")


# ---------------------------------------------------------------- namespaces

_NEW_USER, _NEW_PID, _NEW_NET, _NEW_IPC = 0x10000000, 0x20000000, 0x40000000, 0x08000000


def isolate(numpy_folder: str) -> None:
    """Move into new user, network and IPC namespaces, children into a new process namespace. Raises OSError."""
    user, group = os.getuid(), os.getgid()
    _check(_libc().unshare(_NEW_USER | _NEW_PID | _NEW_NET | _NEW_IPC), "unshare")
    for name, content in (
        ("setgroups", "deny"),
        ("uid_map", f"{user} {user} 1"),
        ("gid_map", f"{group} {group} 1"),
    ):
        Path("/proc/self", name).write_text(content, encoding="ascii")
    # in here root is no root to the files of others
    for folder in (Path(__file__).parent, Path(os.__file__).parent, Path(numpy_folder) / "numpy"):
        if not os.access(folder, os.R_OK | os.X_OK):
            raise OSError(f"{folder} cannot be read in a user namespace")


# ---------------------------------------------------------------- Landlock

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # the same on all machines
_VERSION, _PATH_BENEATH = 1, 1
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
# how many kinds of access to files each version of the interface knows; later ones refuse no less with these
_KINDS_OF_ACCESS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_ALL_TCP, _ALL_SCOPES = 0b11, 0b11
_NET_VERSION, _SCOPE_VERSION = 4, 6
# the loader and the C library read these; none of them holds an answer
_SYSTEM = ("/etc/ld.so.cache", "/etc/localtime", "/usr/share/zoneinfo", "/dev/urandom")
_LIBRARIES = ("/lib", "/lib64", "/usr/lib", "/usr/lib64")
_PACKAGES = ("site-packages", "dist-packages")


def landlock(numpy_folder: str) -> None:
    """Let this process read only the standard library, numpy and what the loader needs, write nothing, connect nowhere.

    Raises OSError.
    """
    from ctypes import c_size_t

    libc = _libc()
    version = _check(libc.syscall(_CREATE_RULESET, None, c_size_t(0), _VERSION), "landlock")
    handled = (1 << _KINDS_OF_ACCESS[min(version, max(_KINDS_OF_ACCESS))]) - 1
    # an older kernel knows a shorter structure
    attributes = struct.pack("=QQQ", handled, _ALL_TCP, _ALL_SCOPES)
    size = 24 if version >= _SCOPE_VERSION else 16 if version >= _NET_VERSION else 8
    ruleset = _check(libc.syscall(_CREATE_RULESET, attributes, c_size_t(size), 0), "landlock")
    try:
        for path in _readable(Path(numpy_folder)):
            _allow(libc, ruleset, path, _READ_FILE | _EXECUTE | _READ_DIR)
        _allow(libc, ruleset, Path(os.devnull), _READ_FILE | _WRITE_FILE)
        _check(libc.syscall(_RESTRICT_SELF, ruleset, 0), "landlock")
    finally:
        os.close(ruleset)


def _readable(numpy_folder: Path) -> Iterator[Path]:
    """Yield what may be read: never a folder of packages, which may hold the references or another library."""
    yield from (entry for entry in Path(os.__file__).parent.iterdir() if entry.name not in _PACKAGES)
    yield from (numpy_folder / "numpy", numpy_folder / "numpy.libs")
    yield from map(Path, _SYSTEM)
    # folders of Python beside the libraries hold packages, those of the system too
    for folder in {Path(path).resolve() for path in (*_LIBRARIES, f"{sys.base_prefix}/lib")}:
        yield from _without_python(folder)


def _without_python(folder: Path) -> Iterable[Path]:
    try:
        return [entry for entry in folder.iterdir() if not entry.name.startswith(("python", "pypy"))]
    except OSError:  # another system keeps its libraries elsewhere
        return []


def _allow(libc: Any, ruleset: int, path: Path, access: int) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not path.is_dir():
            access &= ~_READ_DIR  # the kernel takes it for folders only
        rule = struct.pack("=Qi", access, descriptor)
        _check(libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, rule, 0), f"landlock {path}")
    finally:
        os.close(descriptor)
