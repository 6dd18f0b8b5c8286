"""The learner's own editor."""

from __future__ import annotations

import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from actquiz.errors import ActquizError

VARIABLES = ("VISUAL", "EDITOR")
_STDERR = 2


def edit(path: Path, environment: Mapping[str, str]) -> None:
    """Open a file in the editor that VISUAL or else EDITOR names, and wait until it is closed.

    Raises:
        ActquizError: no editor is named, it cannot be started, or it says that it failed.
    """
    variable = next((name for name in VARIABLES if environment.get(name, "").strip()), None)
    if variable is None:
        raise ActquizError("editor.unset")
    try:
        command = shlex.split(environment[variable])
        # the absolute path: a name may begin with a dash; and what we write alone belongs on a redirected output
        output = None if sys.stdout.isatty() else _STDERR
        status = subprocess.run([*command, str(path.absolute())], stdout=output, check=False).returncode
    except ValueError as error:
        raise ActquizError("editor.unreadable", variable=variable, reason=error) from None
    except OSError as error:
        raise ActquizError("editor.not_started", variable=variable, reason=error.strerror) from None
    if status:
        raise ActquizError("editor.failed", variable=variable, status=status)
