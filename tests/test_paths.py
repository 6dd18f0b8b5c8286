"""Where things are."""

from __future__ import annotations

from pathlib import Path

import pytest

from actquiz import paths


def test_home_is_what_the_environment_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """ACTQUIZ_HOME is taken as it is; an empty one counts as unset."""
    monkeypatch.setenv("ACTQUIZ_HOME", str(tmp_path / "here"))
    assert paths.home() == tmp_path / "here"
    monkeypatch.setenv("ACTQUIZ_HOME", "")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    assert paths.home() == tmp_path / "actquiz"


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("linux", ".local/share/actquiz"),
        ("darwin", "Library/Application Support/actquiz"),
        ("win32", "AppData/Local/actquiz"),
    ],
)
def test_home_is_the_folder_of_the_platform(
    platform: str, expected: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Without the variable it is where the platform keeps the data of programs; nothing is created by asking."""
    for name in ("ACTQUIZ_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert paths.home() == tmp_path / expected
    assert list(tmp_path.iterdir()) == []


def test_shipped_content_is_found() -> None:
    """Banks of both languages and katas are there."""
    assert (paths.questions() / "en").is_dir()
    assert (paths.questions() / "zh").is_dir()
    assert list(paths.katas().glob("*/kata.toml"))


def test_installed_content_lies_in_the_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Away from a checkout, content is in the package, also when a stranger's `questions` lies beside it."""
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "site-packages" / "actquiz")
    (tmp_path / "site-packages" / "questions").mkdir(parents=True)
    assert paths.questions() == tmp_path / "site-packages" / "actquiz" / "_data" / "questions"
    (tmp_path / "site-packages" / "pyproject.toml").touch()
    assert paths.questions() == tmp_path / "site-packages" / "questions"
