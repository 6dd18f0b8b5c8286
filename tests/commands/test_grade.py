"""`actquiz grade`: the files of many people, from outside."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from actquiz import catalogue, paths
from actquiz.ui.grades import FORMS
from tests.conftest import Run

RELU, TANH = (catalogue.find(paths.katas(), name) for name in ("relu", "tanh"))
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="grading needs fork")


@pytest.fixture
def group(tmp_path: Path) -> Path:
    """The folder of three people."""
    folder = tmp_path / "class"
    for person in ("ann", "bob", "李雷"):
        (folder / person).mkdir(parents=True)
    shutil.copy(RELU.solution, folder / "ann" / "relu.py")
    shutil.copy(TANH.solution, folder / "ann" / "tanh.py")
    shutil.copy(RELU.stub, folder / "bob" / "relu.py")
    shutil.copy(RELU.solution, folder / "李雷" / "relu.py")
    return folder


def verdicts(out: str) -> dict[str, str]:
    """Return the verdicts of the JSON form."""
    grades = json.loads(out)["grades"]
    return {f"{grade['person']}/{grade['kata']}": grade["verdict"] for grade in grades}


def test_everyone_is_graded(run: Run, group: Path) -> None:
    """Each file has its line, in the order of names; one without a star makes the exit code 1."""
    ran = run("grade", group)
    assert (ran.code, ran.err) == (1, "")
    lines = [line.split() for line in ran.out.splitlines()[1:5]]
    assert [line[:3] for line in lines] == [
        ["ann", "relu", "★★★"], ["ann", "tanh", "★★★"], ["bob", "relu", "☆☆☆"], ["李雷", "relu", "★★★"],
    ]  # fmt: skip
    assert "NotImplementedError" in ran.out
    shutil.rmtree(group / "bob")
    assert run("grade", group).code == 0


def test_one_kata_alone(run: Run, group: Path) -> None:
    """With --kata only that is graded, files in the folder itself too; an unknown one is refused."""
    shutil.copy(TANH.solution, group / "carl.py")
    ran = run("grade", group, "--kata", "tanh", "--format", "json")
    assert (ran.code, verdicts(ran.out)) == (0, {"ann/tanh": "pass", "carl/tanh": "pass"})
    ran = run("grade", group, "--kata", "tahn")
    assert ran.code == 2
    assert "tanh" in ran.err


def test_one_bad_file_stops_nothing(run: Run, group: Path) -> None:
    """A file of no kata, a link, a pipe, nonsense and a file that never ends are said; the others are graded."""
    bob = group / "bob"
    (bob / "notes.py").touch()
    (bob / "elu.py").symlink_to(group / "ann" / "relu.py")
    os.mkfifo(bob / "swish.py")
    (bob / "mish.py").write_bytes(os.urandom(2000))
    (bob / "tanh.py").write_bytes(TANH.solution.read_bytes() + b"\nwhile True: pass\n")
    ran = run("grade", group, "--format", "json")
    assert (ran.code, ran.err) == (1, "")
    assert verdicts(ran.out) == {
        "ann/relu": "pass", "ann/tanh": "pass", "bob/elu": "error", "bob/mish": "fail", "bob/notes": "error",
        "bob/relu": "fail", "bob/swish": "error", "bob/tanh": "fail", "李雷/relu": "pass",
    }  # fmt: skip


def test_what_was_judged_is_not_judged_again(run: Run, group: Path) -> None:
    """The second run takes everything from the first, its seed too; a file that changed is judged, and no other."""
    first = json.loads(run("grade", group, "--format", "json").out)
    again = run("grade", group, "--format", "json")
    assert json.loads(again.out) == first
    assert "4 of 4 were judged before" in again.err
    shutil.copy(RELU.solution, group / "bob" / "relu.py")
    changed = run("grade", group, "--format", "json")
    assert (changed.code, set(verdicts(changed.out).values())) == (0, {"pass"})
    assert "3 of 4 were judged before" in changed.err
    assert json.loads(changed.out)["seed"] == first["seed"]
    assert "judged before" not in run("grade", group, "--seed", str(first["seed"] + 1)).err


def test_results_where_i_say(run: Run, group: Path, tmp_path: Path) -> None:
    """--results names the file that is kept; nothing is put into the folder of the people, nor read from there."""
    before = sorted(group.rglob("*"))
    results = tmp_path / "mine.jsonl"
    assert run("grade", group, "--results", results).code == 1
    assert len(results.read_text(encoding="utf-8").splitlines()) == 5
    assert "4 of 4" in run("grade", group, "--results", results).err
    assert run("grade", group).err == ""
    assert sorted(group.rglob("*")) == before


@pytest.mark.parametrize("form", FORMS)
def test_every_form_goes_to_a_file_or_a_folder(run: Run, group: Path, tmp_path: Path, form: str) -> None:
    """With --output stdout stays empty and the results are where they were wanted."""
    output = tmp_path / "results"
    ran = run("grade", group, "--format", form, "--output", output)
    assert (ran.code, ran.out, ran.err) == (1, "", "")
    written = sorted(str(path.relative_to(output)) for path in output.rglob("*.json"))
    assert written == {
        "gradescope": ["ann/results.json", "bob/results.json", "李雷/results.json"],
        "exercism": [
            "ann/relu/results.json", "ann/tanh/results.json", "bob/relu/results.json", "李雷/relu/results.json",
        ],
    }.get(form, [])  # fmt: skip
    if not written:
        assert "李雷" in output.read_text(encoding="utf-8")


def test_one_person_as_gradescope_wants_it(run: Run, group: Path) -> None:
    """An autograder that has one submission needs no folder: its results are on stdout."""
    ran = run("grade", group / "ann", "--format", "gradescope")
    assert (ran.code, json.loads(ran.out)["score"]) == (0, 6.0)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("missing",), "cannot be read as a folder"),
        (("class", "--format", "xml"), "no format `xml`"),
        (("class", "--format", "exercism"), "--output"),
        (("class", "--output", "class"), "cannot be written"),
        (("class", "--results", "class"), "cannot be kept"),
        (("class", "--results", "class/ann/relu.py"), "no file of results"),
        (("class", "--jobs", "0"), "--jobs"),
        (("class", "--jobs", "2", "--dask", "x"), "--jobs"),
        ((), "DIR"),
    ],
)
def test_wrong_usage_is_2(run: Run, group: Path, arguments: tuple[str, ...], said: str) -> None:
    """What cannot be done is said on stderr; nothing is written to stdout."""
    ran = run("grade", *arguments, cwd=group.parent)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_a_judge_that_fails_is_3(run: Run, group: Path, tmp_path: Path) -> None:
    """When the checks of a kata do not load, its files have the verdict `error`; the others are graded."""
    katas = tmp_path / "katas"
    shutil.copytree(RELU.folder, katas / "relu")
    shutil.copytree(TANH.folder, katas / "tanh")
    (katas / "tanh" / "checks.py").write_text("import no_such_module\n", encoding="utf-8")
    ran = run("grade", group, "--katas", "katas", "--format", "json", cwd=tmp_path)
    assert ran.code == 3
    assert verdicts(ran.out) == {"ann/relu": "pass", "ann/tanh": "error", "bob/relu": "fail", "李雷/relu": "pass"}


def test_a_module_in_the_working_folder_is_not_imported(run: Run, group: Path) -> None:
    """Who grades from inside the folder of the people runs nothing of theirs outside of a worker."""
    for name in ("json", "numpy", "random", "pytest"):
        (group / f"{name}.py").write_text("import os\nos._exit(0)\n", encoding="utf-8")
    ran = run("grade", ".", "--format", "json", cwd=group)
    assert ran.code == 1
    assert verdicts(ran.out)["ann/relu"] == "pass"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_end_leaves_nothing_and_keeps_what_was_judged(group: Path, tmp_path: Path, number: signal.Signals) -> None:
    """Ctrl-C and SIGTERM end it with 128 and the signal, without a process or a folder; the next run goes on."""
    if signal.getsignal(number) is signal.SIG_IGN:
        pytest.skip("these tests were started so that they ignore it, and so does what they start")
    for person in range(100):
        (group / f"p{person}").mkdir()
        (group / f"p{person}" / "relu.py").write_bytes(RELU.solution.read_bytes() + f"# {person}\n".encode())
    place, results = tmp_path / "place", tmp_path / "results"
    place.mkdir()
    command = [sys.executable, "-m", "actquiz", "grade", str(group), "--results", str(results), "--format", "csv"]
    grading = subprocess.Popen(
        command, env=os.environ | {"TMPDIR": str(place)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    end = time.monotonic() + 30
    while not (results.exists() and results.read_bytes().count(b"\n") > 3):
        assert time.monotonic() < end
        time.sleep(0.02)
    grading.send_signal(number)
    out, err = grading.communicate(timeout=30)
    assert (grading.returncode, out) == (128 + number if number is signal.SIGTERM else 130, b"")
    assert b"the same command goes on" in err
    assert list(place.iterdir()) == []
    assert not [link for link in Path("/proc").glob("[0-9]*/cwd") if _inside(link, place)]
    kept = results.read_bytes().count(b"\n") - 1
    assert 3 <= kept < 104
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.returncode, done.stdout.count(b"\r\n")) == (1, 105)
    assert f"{kept} of 104 were judged before".encode() in done.stderr


def _inside(link: Path, folder: Path) -> bool:
    try:
        return str(folder) in os.readlink(link)  # noqa: PTH115  # a deleted folder stays a string
    except OSError:
        return False
