"""The package as people install it: wheel, sdist and editable, each in a new environment, without a checkout."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CONTENT = ("actquiz", "questions", "katas", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md")


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources, so that building leaves nothing behind."""
    copy = tmp_path_factory.mktemp("checkout")
    for name in CONTENT:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, copy / name)
    return copy


@pytest.fixture(scope="module")
def built(checkout: Path) -> Path:
    """A folder with an sdist and the wheel that was built from it."""
    folder = checkout / "dist"
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(checkout))
    return folder


def test_wheel_asks_and_grades(built: Path, tmp_path: Path) -> None:
    """A wheel carries its banks and katas: one card is asked and one kata graded far from any checkout."""
    (wheel,) = built.glob("*.whl")
    _asks_and_grades(_environment(tmp_path, str(wheel)), tmp_path)


def test_sdist_asks_and_grades(built: Path, tmp_path: Path) -> None:
    """An sdist installs to the same, and holds the tests."""
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"questions/en/relu-family.md", "katas/relu/checks.py", "pyproject.toml", "LICENSE"} <= names
    _asks_and_grades(_environment(tmp_path, str(sdist)), tmp_path)


def test_editable_install_sees_new_content(checkout: Path, tmp_path: Path) -> None:
    """An editable install asks from the checkout's own folders, also what was added after it was installed."""
    actquiz = _environment(tmp_path, "--editable", str(checkout))
    _asks_and_grades(actquiz, tmp_path)
    (checkout / "questions" / "en" / "added.md").write_text(
        "# Added\n\n## New? {#added-card}\n\n### Answer\nYes.\n\n### Points\n- [must] yes\n- it is\n", encoding="utf-8"
    )
    asked = _run(str(actquiz), "ask", "--json", "--topic", "added", cwd=tmp_path, stdin='{"quit": true}\n')
    assert json.loads(asked.splitlines()[0])["id"] == "added-card"


def _asks_and_grades(actquiz: Path, folder: Path) -> None:
    # what lies in the working folder must not be imported
    for name in ("random.py", "numpy.py", "conftest.py", "actquiz.py"):
        (folder / name).write_text("raise SystemExit('imported from the working folder')\n", encoding="utf-8")
    asked = _run(str(actquiz), "ask", "--json", "-n", "1", cwd=folder, stdin='{"quit": true}\n')
    question, summary = map(json.loads, asked.splitlines())
    assert question["type"] == "question"
    assert summary == {"type": "summary", "asked": 0, "correct": 0}
    solution = folder / "relu.py"
    shutil.copy(ROOT / "katas" / "relu" / "solution.py", solution)
    graded = json.loads(_run(str(actquiz), "kata", "relu", "--file", str(solution), "--json", cwd=folder))
    assert graded["verdict"] == "pass"
    assert {check["outcome"] for check in graded["checks"]} == {"passed"}


def _environment(folder: Path, *what: str) -> Path:
    """Install into a new environment and return its `actquiz`; dependencies come from this one, not the network."""
    place = folder / "venv"
    venv.create(place, with_pip=False)
    site = Path(sysconfig.get_path("purelib", vars={"base": str(place)}))
    python = place / ("Scripts" if os.name == "nt" else "bin") / "python"
    _run(
        sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-index", "--no-deps",
        "--no-build-isolation", "--disable-pip-version-check", *what, extra_path=sysconfig.get_path("purelib"),
    )  # fmt: skip
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    found = _run(str(python), "-c", "import actquiz; print(actquiz.__file__)", cwd=folder).strip()
    assert not found.startswith(str(ROOT)), found
    return python.with_name("actquiz")


def _run(*command: str, cwd: Path | None = None, stdin: str = "", extra_path: str = "") -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PIP_"))}
    if extra_path:
        environment["PYTHONPATH"] = extra_path
    done = subprocess.run(
        command, cwd=cwd, env=environment, input=stdin, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout
