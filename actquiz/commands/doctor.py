"""`actquiz doctor`."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass

from actquiz import health
from actquiz.commands import layers, speaking
from actquiz.ui import doctor


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line said."""

    language: str
    as_json: bool = False


def run(options: Options) -> int:
    """Say whether everything works; 1 if something does not.

    Raises:
        ActquizError: a layer of the sandbox is chosen that does not exist.
    """
    with speaking(options.language):
        found = health.examine(layers.chosen(os.environ), options.language)
    if options.as_json:
        sys.stdout.write(doctor.as_json(found))
    else:
        from actquiz.ui.screen import console

        doctor.show(console(), found, options.language)
    return int(not found.well)
