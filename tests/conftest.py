"""What every test may rely on: a learner's folder of its own, a neutral environment, a way to run the program."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from actquiz import paths

_NEUTRAL = ("ACTQUIZ_", "LC_", "LANG", "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "COLORTERM", "COLUMNS", "LINES")


def _real_home() -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("ACTQUIZ_HOME", raising=False)
        return paths.home()


_REAL_HOME = _real_home()
# whatever runs before or beside the fixture below fails instead of finding the real folder
os.environ["ACTQUIZ_HOME"] = os.path.join(os.devnull, "no-home-in-tests")  # noqa: PTH118


def _listing(folder: Path) -> list[tuple[str, int, int]]:
    found = [(path, path.stat()) for path in sorted(folder.rglob("*"))]
    return [(str(path), status.st_mtime_ns, status.st_size) for path, status in found]


@pytest.fixture(scope="session", autouse=True)
def _real_folder_untouched() -> Iterator[None]:
    """The folder of the person who runs the tests is as it was when they end."""
    before = _listing(_REAL_HOME)
    yield
    assert _listing(_REAL_HOME) == before, f"the tests wrote into {_REAL_HOME}"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a learner who exists for one test, in an environment that says nothing else."""
    for name in [name for name in os.environ if name.startswith(_NEUTRAL)]:
        monkeypatch.delenv(name)
    folder = tmp_path / "home"
    monkeypatch.setenv("ACTQUIZ_HOME", str(folder))
    return folder


class Ran(NamedTuple):
    """What a finished command left: the exit code as a shell counts it, and what it wrote."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `python -m actquiz` with arguments in an empty folder, as a person would."""
    folder = tmp_path / "cwd"
    folder.mkdir()

    def actquiz(*arguments: object, stdin: str | bytes = "", cwd: Path = folder, **environment: str) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "actquiz", *map(str, arguments)],
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            cwd=cwd,
            # a crash report belongs to the test as well
            env={**os.environ, "TMPDIR": str(tmp_path), **environment},
            timeout=60,
            check=False,
        )
        code = 128 - done.returncode if done.returncode < 0 else done.returncode
        return Ran(code, done.stdout.decode(), done.stderr.decode())

    return actquiz
