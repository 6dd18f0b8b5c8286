"""Where things are: the shipped banks and katas, and the learner's own folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).parent


def questions() -> Path:
    """Return the folder of the shipped banks."""
    return _content("questions")


def katas() -> Path:
    """Return the folder of the shipped katas."""
    return _content("katas")


def home() -> Path:
    """Return the folder of the learner's history: ACTQUIZ_HOME, else the platform's folder for data."""
    if chosen := os.environ.get("ACTQUIZ_HOME"):
        return Path(chosen)
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "actquiz"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "actquiz"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "actquiz"


def _content(kind: str) -> Path:
    """Content is packed inside the wheel; a checkout and an editable install hold it beside the package."""
    checkout = _PACKAGE.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / kind).is_dir():
        return checkout / kind
    return _PACKAGE / "_data" / kind
