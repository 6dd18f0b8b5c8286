"""The way in: what lies in the working folder, what is open, and what goes wrong."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from actquiz import __main__, crash
from tests.conftest import Run

HOSTILE = (
    "random", "numpy", "typing", "conftest", "enum", "json", "re", "ast", "signal", "time", "sqlite3", "typer", "rich",
    "dataclasses", "unicodedata", "secrets", "click", "pathlib", "_pytest", "pytest", "sitecustomize", "usercustomize",
)  # fmt: skip
ACTQUIZ = shutil.which("actquiz", path=str(Path(sys.executable).parent))
WAYS_IN = [[sys.executable, "-m", "actquiz"], *([[ACTQUIZ]] if ACTQUIZ else [])]


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A working folder with files that would end the program if they were imported or read."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    for name in HOSTILE:
        folder.joinpath(f"{name}.py").write_text(f"raise SystemExit('{name}.py of the learner')\n", encoding="utf-8")
    folder.joinpath("pytest.ini").write_text("[pytest]\naddopts = --nonsense\n", encoding="utf-8")
    folder.joinpath("pyproject.toml").write_text(
        "[tool.pytest.ini_options]\naddopts = '--nonsense'\n", encoding="utf-8"
    )
    folder.joinpath("history.sqlite3").write_bytes(b"not ours")
    return folder


@pytest.mark.parametrize("way", WAYS_IN, ids=["python -m actquiz", "actquiz"][: len(WAYS_IN)])
@pytest.mark.parametrize("arguments", [("ask", "--json", "-n", "2"), ("ask", "-n", "2"), ("ask",), ("--help",)])
def test_the_working_folder_changes_nothing(hostile: Path, way: list[str], arguments: tuple[str, ...]) -> None:
    """Files of a learner that are named like modules are neither imported nor read, and nothing is left there."""
    before = sorted(hostile.rglob("*"))
    stdin = '{"skip": true}\n' * 2 if "--json" in arguments else "q\n"
    ran = subprocess.run([*way, *arguments], cwd=hostile, input=stdin, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout
    assert sorted(hostile.rglob("*")) == before


def test_formulas_are_judged_in_a_hostile_folder(hostile: Path, run: Run) -> None:
    """A formula is judged by the installed numpy also when a learner's numpy.py lies in the working folder."""
    ran = run("ask", "--json", "--kind", "formula", "-n", "1", stdin='{"answer": "123456"}\n', cwd=hostile)
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out.splitlines()[1])["type"] == "verdict"


def test_a_working_folder_that_was_deleted(tmp_path: Path) -> None:
    """A session does not need the folder it was started in."""
    folder = tmp_path / "gone"
    folder.mkdir()
    script = 'rmdir "$PWD" && exec "$0" -m actquiz ask --json -n 1'
    ran = subprocess.run(
        ["sh", "-c", script, sys.executable],
        cwd=folder,
        input='{"skip": true}\n',
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize(("closed", "code"), [("<&-", 1), (">&-", 0), ("2>&-", 0), ("<&- >&- 2>&-", 1)])
@pytest.mark.parametrize("form", ["--json", ""])
def test_a_closed_stream(closed: str, code: int, form: str, tmp_path: Path, home: Path) -> None:
    """A stream that was closed counts as empty: no crash, and the history is not written into."""
    script = f'"$0" -m actquiz ask {form} -n 1 {closed}'
    ran = subprocess.run(
        ["sh", "-c", script, sys.executable], input='{"skip": true}\n' if form else "q\n",
        capture_output=True, text=True,
        cwd=tmp_path, env={**os.environ, "TMPDIR": str(tmp_path)}, check=False,
    )  # fmt: skip
    assert ran.returncode == code
    assert ran.stderr == ""
    assert list(tmp_path.glob("actquiz-report-*")) == []
    assert (home / "history.sqlite3").read_bytes().startswith(b"SQLite format 3")


def test_a_full_disk_is_no_success(tmp_path: Path) -> None:
    """When what is printed cannot be written, the exit code says so."""
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "actquiz", "ask", "--json", "-n", "1"], stdin=subprocess.DEVNULL, stdout=full,
            stderr=subprocess.PIPE, cwd=tmp_path, env={**os.environ, "TMPDIR": str(tmp_path)}, check=False,
        )  # fmt: skip
    assert ran.returncode not in (0, 1)


def test_a_fault_of_ours_is_kept_for_a_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An unexpected exception ends with 3, one sentence, and a file with the traceback."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    try:
        raise ZeroDivisionError("on purpose")
    except ZeroDivisionError:
        assert crash.report(["ask", "-n", "1"]) == 3
    (file,) = tmp_path.glob("actquiz-report-*.txt")
    report = file.read_text(encoding="utf-8")
    assert "Traceback" in report
    assert "['ask', '-n', '1']" in report
    err = capsys.readouterr().err
    assert "ZeroDivisionError: on purpose" in err
    assert str(file) in err
    assert "Traceback" not in err


def test_ctrl_c_while_starting_is_130(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """An interrupt before a command runs ends with 130 and says nothing."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("actquiz.shortcut.shortcut", interrupted)
    assert __main__._run(["ask"]) == 130
    assert capsys.readouterr() == ("", "")
