"""Which layers of the sandbox a command uses."""

from __future__ import annotations

from collections.abc import Mapping

from actquiz.errors import ActquizError
from actquiz.grading.sandbox import LAYERS

NONE = "none"


def chosen(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the layers that ACTQUIZ_SANDBOX lists; all if it is not set, no one for `none`.

    Raises:
        ActquizError: there is no such layer.
    """
    names = [name for part in environment.get("ACTQUIZ_SANDBOX", "").split(",") if (name := part.strip())]
    if names == [NONE]:
        return ()
    for name in names:
        if name not in LAYERS:
            raise ActquizError("sandbox.layer", layer=name, known=", ".join(LAYERS))
    return tuple(layer for layer in LAYERS if layer in names) if names else LAYERS
