"""How the health of an installation looks, on a terminal and as JSON."""

from __future__ import annotations

import json
import platform
import sys

from rich.console import Console
from rich.text import Text

from actquiz.grading.sandbox import ELSEWHERE, OFF, ON
from actquiz.health import Health
from actquiz.i18n import text
from actquiz.ui.sentence import one_line, safe
from actquiz.ui.wrapping import wrap

_STATES = {ON: "doctor.layer.on", OFF: "doctor.layer.off", ELSEWHERE: "doctor.layer.elsewhere"}


def as_json(found: Health) -> str:
    """Return one object."""
    content = {
        "ok": found.well,
        "version": found.versions["actquiz"],
        "versions": dict(found.versions),
        "platform": platform.platform(),
        "home": str(found.folders["home"]),
        "folders": {name: str(folder) for name, folder in found.folders.items()},
        "database": {"ok": not found.history_problem, **found.entries._asdict(), "problem": found.history_problem},
        "grader": {"ok": not found.grader_problem, "problem": found.grader_problem},
        "layers": dict(found.layers),
    }
    return json.dumps(content, ensure_ascii=False) + "\n"


def show(console: Console, found: Health, language: str) -> None:
    """Write what was found, a mark before everything that is well or is not."""

    def say(line: Text) -> None:
        for part in wrap(line, console.width):
            console.print(part, soft_wrap=True)

    def head(key: str) -> None:
        say(Text(text(key, language), style="strong"))

    head("doctor.versions")
    for name, version in found.versions.items():
        say(_marked(bool(version)).append(f"{name} {version or text('doctor.missing', language)}"))
    say(Text(f"  · {platform.platform()}", style="quiet"))
    head("doctor.folders")
    widths = {name: text(f"doctor.folder.{name}", language) for name in found.folders}
    widest = max(Text(label).cell_len for label in widths.values())
    for name, folder in found.folders.items():
        padding = " " * (widest - Text(widths[name]).cell_len)
        say(Text("  · ", style="quiet").append(f"{widths[name]}{padding}  ").append(one_line(str(folder))))
    head("doctor.history")
    sound = text("doctor.history.sound", language, **found.entries._asdict())
    say(_marked(not found.history_problem).append(safe(found.history_problem) or sound))
    head("doctor.grader")
    say(_marked(not found.grader_problem).append(safe(found.grader_problem) or text("doctor.grader.starts", language)))
    if found.layers:
        head("doctor.layers")
    for layer, state in found.layers.items():
        line = _marked(True) if state == ON else Text("  · ", style="quiet")
        told = text(_STATES[state], language) if state in _STATES else text("doctor.layer.refused", language)
        say(line.append(f"{layer}: {told}").append("" if state in _STATES else f" {safe(state)}"))
    if found.layers and sys.platform != "linux":
        say(Text("  " + text("doctor.elsewhere", language)))
    console.print()
    key, style = ("doctor.well", "right") if found.well else ("doctor.unwell", "wrong")
    say(Text(text(key, language), style=style))


def _marked(well: bool) -> Text:
    return Text("  ").append("✓ " if well else "✗ ", style="right" if well else "wrong")
