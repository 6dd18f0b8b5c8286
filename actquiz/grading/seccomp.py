"""The filter of system calls: refuse what no computation needs, before the kernel looks at it.

Loaded by the worker from beside it, so this imports nothing of the package and nothing that has to be installed.

Sources: seccomp(2) of the Linux man-pages; `linux/filter.h`, `linux/seccomp.h` and `linux/audit.h`; numbers of the
calls from `asm/unistd_64.h` (x86-64) and `asm-generic/unistd.h` (aarch64) of Linux 6.12.
"""

import os
import struct
import sys

_SET_MODE_FILTER, _ALL_THREADS = 1, 1
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_EPERM, _ENOSYS = 1, 38
_LOAD, _JUMP_EQUAL, _JUMP_GREATER_EQUAL, _JUMP_SET, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
_CLONE_THREAD = 0x00010000

# columns of the table, with the word that names the architecture to a filter
_COLUMNS = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
# calls that came later have other ways to do what is refused here; x32, which would pass all numbers by, lies above
_NEWER = 463
_SECCOMP, _CLONE, _CLONE3 = (317, 277), (56, 220), (435, 435)
# calls that are harmless while one argument is null: reading a limit, sending without an address
_WITHOUT = {"prlimit64": ((302, 261), 2), "sendto": ((44, 206), 4)}
_REFUSED: dict[str, tuple[int | None, int | None]] = {
    # processes
    "fork": (57, None), "vfork": (58, None), "execve": (59, 221), "execveat": (322, 281), "setsid": (112, 157),
    "setpgid": (109, 154), "unshare": (272, 97), "setns": (308, 268), "setrlimit": (160, 164),
    "personality": (135, 92), "modify_ldt": (154, None),
    # other processes
    "kill": (62, 129), "tkill": (200, 130), "tgkill": (234, 131), "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240), "pidfd_send_signal": (424, 424), "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438), "ptrace": (101, 117), "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271), "process_madvise": (440, 440), "process_mrelease": (448, 448),
    "kcmp": (312, 272), "move_pages": (279, 239), "migrate_pages": (256, 238),
    # the network; a pair of sockets without a way out stays allowed, asyncio wants one
    "socket": (41, 198), "connect": (42, 203), "accept": (43, 202), "accept4": (288, 242), "bind": (49, 200),
    "listen": (50, 201), "sendmsg": (46, 211), "sendmmsg": (307, 269),
    # objects that outlive a process, and memory that its limit does not count
    "shmget": (29, 194), "semget": (64, 190), "msgget": (68, 186), "mq_open": (240, 180),
    "memfd_create": (319, 279), "memfd_secret": (447, 447),
    # what Landlock leaves open: attributes of files, files by their number
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452), "chown": (92, None),
    "fchown": (93, 55), "lchown": (94, None), "fchownat": (260, 54), "utime": (132, None), "utimes": (235, None),
    "futimesat": (261, None), "utimensat": (280, 88), "setxattr": (188, 5), "lsetxattr": (189, 6),
    "fsetxattr": (190, 7), "removexattr": (197, 14), "lremovexattr": (198, 15), "fremovexattr": (199, 16),
    "mknod": (133, None), "mknodat": (259, 33), "name_to_handle_at": (303, 264), "open_by_handle_at": (304, 265),
    "fanotify_init": (300, 262),
    # file systems
    "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51), "open_tree": (428, 428),
    "move_mount": (429, 429), "fsopen": (430, 430), "fsconfig": (431, 431), "fsmount": (432, 432),
    "fspick": (433, 433), "mount_setattr": (442, 442), "quotactl": (179, 60), "quotactl_fd": (443, 443),
    # the kernel itself
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282), "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426), "io_uring_register": (427, 427), "add_key": (248, 217),
    "request_key": (249, 218), "keyctl": (250, 219), "init_module": (175, 105), "finit_module": (313, 273),
    "delete_module": (176, 106), "kexec_load": (246, 104), "kexec_file_load": (320, 294), "syslog": (103, 116),
    "acct": (163, 89), "reboot": (169, 142), "swapon": (167, 224), "swapoff": (168, 225), "vhangup": (153, 58),
    "iopl": (172, None), "ioperm": (173, None), "lookup_dcookie": (212, 18), "nfsservctl": (180, 42),
    # the machine's clock and name
    "settimeofday": (164, 170), "clock_settime": (227, 112), "adjtimex": (159, 171), "clock_adjtime": (305, 266),
    "sethostname": (170, 161), "setdomainname": (171, 162),
}  # fmt: skip

Instruction = tuple[int, int, int, int]


def restrict() -> None:
    """Install the filter for this process. Raises OSError where there is no table or the kernel refuses."""
    import ctypes

    machine = os.uname().machine
    # a process of 32 bits on such a machine has other numbers
    if machine not in _COLUMNS or sys.maxsize < 1 << 32:
        raise OSError(f"no table of system calls for {machine}")
    column, architecture = _COLUMNS[machine]
    instructions = program(column, architecture)
    code = b"".join(struct.pack("=HBBI", *instruction) for instruction in instructions)
    buffer = ctypes.create_string_buffer(code, len(code))
    header = struct.pack("=HxxxxxxQ", len(instructions), ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    # above 0 it names a thread that would stay outside
    if libc.syscall(_SECCOMP[column], _SET_MODE_FILTER, _ALL_THREADS, header) != 0:
        raise OSError(f"seccomp: {os.strerror(ctypes.get_errno())}")


def program(column: int, architecture: int) -> list[Instruction]:
    """Return the BPF program: (code, jump if true, jump if false, operand). Jumps count instructions to skip."""
    refused = [numbers[column] for numbers in _REFUSED.values()]
    return [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_JUMP_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
        (_JUMP_GREATER_EQUAL, 0, 1, _NEWER),
        (_RETURN, 0, 0, _ERRNO | _ENOSYS),
        # its flags lie behind a pointer, out of sight; without it the C library uses clone
        (_JUMP_EQUAL, 0, 1, _CLONE3[column]),
        (_RETURN, 0, 0, _ERRNO | _ENOSYS),
        # threads still start, since BLAS may want some
        (_JUMP_EQUAL, 0, 4, _CLONE[column]),
        (_LOAD, 0, 0, _ARGUMENTS),
        (_JUMP_SET, 1, 0, _CLONE_THREAD),
        (_RETURN, 0, 0, _ERRNO | _EPERM),
        (_RETURN, 0, 0, _ALLOW),
        *(step for numbers, argument in _WITHOUT.values() for step in _only_if_null(numbers[column], argument)),
        *(
            step
            for number in refused
            if number is not None
            for step in ((_JUMP_EQUAL, 0, 1, number), (_RETURN, 0, 0, _ERRNO | _EPERM))
        ),
        (_RETURN, 0, 0, _ALLOW),
    ]


def _only_if_null(number: int, argument: int) -> list[Instruction]:
    """An argument has 64 bits and is looked at in halves."""
    low = _ARGUMENTS + 8 * argument
    return [
        (_JUMP_EQUAL, 0, 6, number),
        (_LOAD, 0, 0, low),
        (_JUMP_EQUAL, 0, 2, 0),
        (_LOAD, 0, 0, low + 4),
        (_JUMP_EQUAL, 1, 0, 0),
        (_RETURN, 0, 0, _ERRNO | _EPERM),
        (_RETURN, 0, 0, _ALLOW),
    ]
