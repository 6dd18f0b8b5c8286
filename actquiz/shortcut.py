"""The two commands people wait for, without typer: it would take longer to load than all the rest.

Only exact forms without options are understood here, and they do what `cli` does for them; a test compares both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

_READ_BY_CLI = {"ACTQUIZ_BANK", "ACTQUIZ_KATAS", "ACTQUIZ_WORKSPACE"}


def shortcut(arguments: Sequence[str], environment: Mapping[str, str]) -> Callable[[], int] | None:
    """Return the command for `ask` or `kata NAME`, or None for everything else."""
    if _READ_BY_CLI & environment.keys():
        return None
    match arguments:
        case ["ask"]:
            return lambda: _ask(environment)
        case ["kata", name] if re.fullmatch(r"\w+", name):
            return lambda: _kata(name, environment)
    return None


def _ask(environment: Mapping[str, str]) -> int:
    from actquiz.commands import ask, new_seed
    from actquiz.i18n import language_of

    return ask.run(ask.Options(language_of(environment), new_seed()))


def _kata(name: str, environment: Mapping[str, str]) -> int:
    from actquiz.commands import kata, new_seed
    from actquiz.i18n import language_of

    return kata.run(kata.Options(language_of(environment), new_seed(), name=name))
