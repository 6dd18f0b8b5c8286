"""The largest error of every reference on its table: `python -m tests.golden_tables.worst` prints them as JSON."""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from actquiz import reference
from tests.golden_tables import load
from tests.golden_tables.entries import ENTRIES


def worst() -> dict[str, float]:
    """Return the largest error of each table in units of the last place, of the terms where they cancel."""
    x = load.points()
    errors = {}
    for entry in ENTRIES:
        function: Any = getattr(reference, entry.function)
        errors[entry.name] = round(float(load.table(entry.name).ulps(function(x, **entry.parameters)).max()), 2)
    rows = load.rows()
    for index, name in enumerate(("softmax", "log_softmax")):
        errors[name] = round(max(row[3][index].ulps(getattr(reference, name)(row[1])).max() for row in rows), 2)
    errors["logsumexp"] = round(max(row[0].ulps(np.atleast_1d(reference.logsumexp(row[1]))).max() for row in rows), 2)
    return errors


if __name__ == "__main__":
    print(json.dumps(worst()))  # noqa: T201
