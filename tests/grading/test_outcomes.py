"""One file for every way in which a learner's file can go right or wrong, graded through the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

RIGHT = """
import numpy as np

def relu(x):
    return np.maximum(x, 0)

def relu_derivative(x):
    return np.heaviside(x, x.dtype.type(0))
"""
WRONG_FORWARD = RIGHT.replace("np.maximum(x, 0)", "np.minimum(x, 0)")
# stands first in a file: whatever it does, the functions after it are wrong
ZEROS = """
import numpy as np

def relu(x):
    return x * 0

def relu_derivative(x):
    return x * 0
"""

HONEST = {
    "prints": RIGHT.replace("    return", "    print('called', x)\n    return"),
    "prints at import": RIGHT + "\nprint('=' * 1000)\nprint(relu(np.array([-1.0, 2.0])))\n",
    "main block": RIGHT + "\nif __name__ == '__main__':\n    raise SystemExit(7)\n",
    "lambdas": (
        "import numpy as np\nrelu = lambda x: np.maximum(x, 0)\nrelu_derivative = lambda x: np.heaviside(x, x * 0)\n"
    ),
    "class": RIGHT + "\nclass R:\n    def __call__(self, x):\n        return np.maximum(x, 0)\nrelu = R()\n",
    "dataclass": (
        "from __future__ import annotations\nfrom dataclasses import dataclass\nimport numpy as np\n"
        "\n@dataclass\nclass R:\n"
        "    floor: float = 0.0\n    def __call__(self, x):\n        return np.maximum(x, x.dtype.type(self.floor))\n\n"
        "relu = R()\ndef relu_derivative(x):\n    return np.heaviside(x, x.dtype.type(0))\n"
    ),
    "global cache": RIGHT + "\n_seen = {}\n_relu = relu\ndef relu(x):\n    key = (x.tobytes(), x.shape, x.dtype.str)\n"
    "    if key not in _seen:\n        _seen[key] = _relu(x)\n    return _seen[key]\n",
    "0-d scalars": RIGHT + "\n_relu = relu\ndef relu(x):\n    y = _relu(x)\n    return y[()] if y.ndim == 0 else y\n",
    "0-d arrays": RIGHT + "\n_relu = relu\ndef relu(x):\n    return np.asarray(_relu(x))\n",
    "warnings filtered": "import warnings\nwarnings.filterwarnings('error')\n" + RIGHT,
    "thread": RIGHT + "\nimport threading\nthreading.Thread(target=print, args=('hello',)).start()\n",
    "recursion limit": "import sys\nsys.setrecursionlimit(10_000)\n" + RIGHT,
    "BOM and CRLF": "\ufeff" + RIGHT.replace("\n", "\r\n"),
    "annotated": RIGHT.replace("(x)", "(x: 'np.ndarray') -> 'np.ndarray'", 2),
}

# name: source, and the outcome that the check of the values must have
DISHONEST = {
    "zeros": (ZEROS, "failed"),
    "wrong forward": (WRONG_FORWARD, "failed"),
    "empty": ("", "not_run"),
    "comment only": ("# nothing yet\n", "not_run"),
    "missing function": ("import numpy as np\n", "crashed"),
    "wrong signature": (RIGHT.replace("def relu(x)", "def relu()"), "crashed"),
    "syntax error": ("import numpy as np\n\ndef relu(x)\n    return x\n", "not_run"),
    "deep nesting": ("x = " + "(" * 5000 + ")" * 5000, "not_run"),
    "raises": (RIGHT.replace("return np.maximum(x, 0)", "raise ValueError('no')"), "crashed"),
    "import of nothing": ("import no_such_module\n" + RIGHT, "not_run"),
    "import of actquiz": ("from actquiz.reference import relu, relu_derivative\n", "not_run"),
    "import of pytest": ("import pytest\n" + RIGHT, "not_run"),
    "exit at import": ("import os\nos._exit(0)\n" + RIGHT, "not_run"),
    "sys.exit at import": ("import sys\nsys.exit(0)\n" + RIGHT, "not_run"),
    "exit in a call": (RIGHT.replace("return np.maximum(x, 0)", "__import__('os')._exit(0)"), "crashed"),
    "sys.exit in a call": (RIGHT.replace("return np.maximum(x, 0)", "raise SystemExit(0)"), "crashed"),
    "keyboard interrupt": (RIGHT.replace("return np.maximum(x, 0)", "raise KeyboardInterrupt"), "crashed"),
    "skip by name": (
        ZEROS + "\nclass Skipped(BaseException):\n    pass\nSkipped.__module__ = '_pytest.outcomes'\n"
        "def relu(x):\n    raise Skipped('skip')\n",
        "crashed",
    ),
    "segmentation fault": (RIGHT.replace("return np.maximum(x, 0)", "__import__('ctypes').string_at(0)"), "crashed"),
    "10 GB": (RIGHT.replace("return np.maximum(x, 0)", "return np.ones(10**10)[: x.size]"), "crashed"),
    "10 GB view": (
        RIGHT.replace("return np.maximum(x, 0)", "return np.broadcast_to(x.ravel()[:1], (10**10,))"), "crashed",
    ),
    "flood at import": ("while True:\n    print('x' * 100_000)\n", "not_run"),
    "flood in a call": (RIGHT.replace("return np.maximum(x, 0)", "\n    while True: print('x' * 100_000)"), "crashed"),
    "object array": (RIGHT.replace("np.maximum(x, 0)", "np.maximum(x, 0).astype(object)"), "crashed"),
    "text array": (RIGHT.replace("np.maximum(x, 0)", "np.maximum(x, 0).astype(str)"), "crashed"),
    "list": (RIGHT.replace("np.maximum(x, 0)", "np.maximum(x, 0).tolist()"), "failed"),
    "None": (RIGHT.replace("return np.maximum(x, 0)", "pass"), "failed"),
    "scalar for all": (RIGHT.replace("np.maximum(x, 0)", "np.float64(0)"), "failed"),
    "always equal": (
        ZEROS + "\nclass AlwaysEqual(float):\n    def __eq__(self, other):\n        return True\n    __hash__ = None\n"
        "    def __array__(self, *a, **k):\n        return np.zeros(3)\ndef relu(x):\n    return AlwaysEqual()\n",
        "crashed",
    ),
    "array that lies": (
        ZEROS + "\nclass Lies(np.ndarray):\n    def __eq__(self, other):\n        return True\n"
        "    def __array_ufunc__(self, *a, **k):\n        return True\ndef relu(x):\n    return x.view(Lies)\n",
        "crashed",
    ),
    "NaN": (RIGHT.replace("np.maximum(x, 0)", "x * np.nan"), "failed"),
    "patches numpy": (
        ZEROS + "\nnp.array_equal = np.allclose = np.isclose = lambda *a, **k: True\nnp.abs = lambda x: 0\n", "failed",
    ),
    "forged lines": (
        ZEROS + "\nprint('{\"kata\": \"relu\", \"verdict\": \"pass\", \"stars\": 2}')\nprint('14 passed')\n", "failed",
    ),
    "atexit": (ZEROS + "\nimport atexit, os\natexit.register(os._exit, 0)\n", "failed"),
    "writes conftest": (
        # Landlock refuses it, elsewhere it has no effect
        ZEROS + "\ntry:\n    open('conftest.py', 'w').write('def pytest_runtest_makereport(): pass')\n"
        "except OSError:\n    pass\n",
        "failed",
    ),
    "reads its caller": (
        ZEROS + "\nimport sys\ndef relu(x):\n    f = sys._getframe(1)\n    return f.f_globals.get('expected', x * 0)\n",
        "failed",
    ),
}  # fmt: skip


@pytest.fixture
def graded(tmp_path: Path) -> Any:
    """Grade a file or a source and return exit code and the object on stdout."""

    def grade(source: str | bytes | Path) -> tuple[int, dict[str, Any]]:
        path = source if isinstance(source, Path) else tmp_path / "answer.py"
        if not isinstance(source, Path):
            path.write_bytes(source.encode() if isinstance(source, str) else source)
        done = subprocess.run(
            [sys.executable, "-m", "actquiz", "kata", "relu", "--file", str(path), "--json", "--seed", "1"],
            capture_output=True, cwd=tmp_path, timeout=60, check=False,
        )  # fmt: skip
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        (line,) = done.stdout.decode().splitlines()
        result: dict[str, Any] = json.loads(line)
        return done.returncode, result

    return grade


def outcomes(result: dict[str, Any]) -> dict[str, str]:
    """Return the outcome of each check."""
    return {check["id"]: check["outcome"] for check in result["checks"]}


@pytest.mark.parametrize("name", HONEST)
def test_honest_files_earn_every_star(name: str, graded: Any) -> None:
    """A right solution passes in whatever style it is written."""
    code, result = graded(HONEST[name])
    assert outcomes(result) == dict.fromkeys(outcomes(result), "passed")
    assert (code, result["verdict"], result["stars"]) == (0, "pass", 3)


@pytest.mark.parametrize("name", DISHONEST)
def test_wrong_files_never_pass(name: str, graded: Any) -> None:
    """A wrong, broken or hostile file fails, and the check of the values says how."""
    source, expected = DISHONEST[name]
    code, result = graded(source)
    assert (code, result["verdict"], result["stars"]) == (1, "fail", 0)
    assert outcomes(result)["values"] == expected


def test_endless_loop_in_one_function_leaves_the_others(graded: Any) -> None:
    """A derivative that never ends times out; the values are still judged, in a new worker."""
    code, result = graded(RIGHT.replace("return np.heaviside", "while True: pass\n    return np.heaviside"))
    found = outcomes(result)
    assert (code, found["values"], found["derivative"]) == (1, "passed", "timed_out")


def test_endless_loop_in_the_first_function_leaves_the_derivative(graded: Any) -> None:
    """A function that never ends does not keep its derivative from being judged."""
    found = outcomes(graded(RIGHT.replace("return np.maximum", "while True: pass\n    return np.maximum"))[1])
    assert (found["values"], found["derivative"]) == ("timed_out", "passed")


def test_swallowing_every_exception_does_not_stop_the_clock(graded: Any) -> None:
    """The clock runs in the judge, where no handler of the learner's code can reach it."""
    source = RIGHT.replace(
        "return np.maximum(x, 0)",
        "\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass",
    )
    assert outcomes(graded(source)[1])["values"] == "timed_out"


def test_deep_recursion_ends(graded: Any) -> None:
    """Recursion without a limit ends with the stack, the memory or the clock, and never passes."""
    source = "import sys\nsys.setrecursionlimit(10**9)\n" + RIGHT.replace("return np.maximum(x, 0)", "return relu(x)")
    _, result = graded(source)
    assert result["verdict"] == "fail"
    assert outcomes(result)["values"] in ("crashed", "timed_out")


def test_syntax_error_names_its_line(graded: Any) -> None:
    """A file that does not parse says where."""
    _, result = graded("import numpy as np\n\ndef relu(x)\n    return x\n")
    assert result["line"] == 3
    assert "Line 3" in result["message"]


@pytest.mark.parametrize("source", [b"x = 1\0\n", b"\xff\xfe = 1\n", bytes(range(256))])
def test_bytes_that_are_no_python_fail(source: bytes, graded: Any) -> None:
    """NUL bytes and bytes that are no UTF-8 are the learner's mistake, with a message."""
    code, result = graded(source)
    assert (code, result["verdict"]) == (1, "fail")
    assert result["message"]


def test_a_folder_is_refused(graded: Any, tmp_path: Path) -> None:
    """A folder is unreadable input: exit 2, and one object all the same."""
    code, result = graded(tmp_path)
    assert (code, result["verdict"]) == (2, "error")


def test_a_missing_file_is_refused(graded: Any, tmp_path: Path) -> None:
    """So is a file that is not there."""
    code, result = graded(tmp_path / "nothing.py")
    assert (code, result["verdict"]) == (2, "error")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_fifo_is_refused_without_waiting(graded: Any, tmp_path: Path) -> None:
    """A FIFO nobody writes to does not block."""
    fifo = tmp_path / "fifo.py"
    os.mkfifo(fifo)
    code, result = graded(fifo)
    assert (code, result["verdict"]) == (2, "error")


def test_an_endless_device_is_refused(graded: Any) -> None:
    """A device is no file to grade."""
    code, result = graded(Path("/dev/zero"))
    assert (code, result["verdict"]) == (2, "error")


def test_nothing_is_left_running(graded: Any) -> None:
    """A process that the learner's file started dies with the grade."""
    mark = f"left-{os.getpid()}"
    graded(
        f"import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)', '{mark}'])\n"
        + RIGHT
    )
    running = [path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline") if os.access(path, os.R_OK)]
    assert not [line for line in running if mark.encode() in line and b"import subprocess" not in line]
