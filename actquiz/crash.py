"""What to do when the fault is ours: keep a report that can be filed, and say so in one sentence."""

from __future__ import annotations

import platform
import sys
import tempfile
import traceback

from actquiz import __version__

EXIT_CODE = 3


def report(arguments: list[str]) -> int:
    """Write the current exception to a file and name it on stderr; return the exit code."""
    text = (
        f"actquiz {__version__}, Python {platform.python_version()}, {platform.platform()}\n"
        f"arguments: {arguments!r}\n\n{traceback.format_exc()}"
    )
    with tempfile.NamedTemporaryFile(
        "w", prefix="actquiz-report-", suffix=".txt", delete=False, encoding="utf-8"
    ) as file:
        file.write(text)
    reason = traceback.format_exc().strip().splitlines()[-1]
    print(
        f"actquiz: this is a fault of actquiz, not yours: {reason}\n"
        f"  nothing you made was lost; please report it together with {file.name}",
        file=sys.stderr,
    )
    return EXIT_CODE
