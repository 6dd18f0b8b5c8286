"""What `actquiz doctor` looks at: versions, folders, the history, and the grader with its layers."""

from __future__ import annotations

import errno
import os
import platform
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from actquiz import __version__, paths, store
from actquiz.errors import ActquizError

# what a grade needs; a pair of versions that does not fit shows here
PACKAGES = ("numpy", "pytest")


@dataclass(frozen=True, slots=True)
class Health:
    """What was found. `history_problem` and `grader_problem` are empty where all is well.

    `versions` maps each package to its version, which is empty if it is not installed.
    """

    versions: Mapping[str, str]
    folders: Mapping[str, Path]
    entries: store.Entries
    history_problem: str
    layers: Mapping[str, str]
    grader_problem: str

    @property
    def well(self) -> bool:
        """Whether everything works. A layer that is off is no fault: without it a grade is worth the same."""
        return not self.history_problem and not self.grader_problem and all(self.versions.values())


def examine(layers: Collection[str], language: str) -> Health:
    """Look at everything, change nothing.

    Args:
        layers: those of the sandbox to try.
        language: of the problems.
    """
    home = paths.home()
    entries, history_problem = _history(home, language)
    states, grader_problem = _grader(layers, language)
    return Health(
        versions={
            "actquiz": __version__,
            "python": platform.python_version(),
            **{package: _version(package) for package in PACKAGES},
        },
        folders={"home": home, "questions": paths.questions(), "katas": paths.katas()},
        entries=entries,
        history_problem=history_problem,
        layers=states,
        grader_problem=grader_problem,
    )


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _history(home: Path, language: str) -> tuple[store.Entries, str]:
    nothing = store.Entries(0, 0)
    try:
        # opening a history would make one
        if not (home / store.FILE).exists():
            _require_room(home)
            return nothing, ""
        with store.Store(home) as history:
            return history.entries(), history.damage()
    except ActquizError as error:
        return nothing, error.told(language)[0]


def _require_room(home: Path) -> None:
    nearest = next(folder for folder in (home, *home.parents) if folder.exists())
    if not nearest.is_dir() or not os.access(nearest, os.W_OK | os.X_OK):
        raise ActquizError("history.unusable", path=home, reason=os.strerror(errno.EACCES))


def _grader(layers: Collection[str], language: str) -> tuple[Mapping[str, str], str]:
    try:
        from actquiz.grading import trial

        return trial.start(layers)
    except ActquizError as error:
        return {}, "; ".join(error.told(language))
    except ImportError as error:  # numpy is not there, or does not load
        return {}, str(error)
