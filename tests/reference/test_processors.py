"""The references on other processors, as far as numpy can pretend: its vector code is switched off step by step."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.golden_tables.entries import ENTRIES

FOUND: list[str] = np.show_config(mode="dicts")["SIMD Extensions"].get("found", [])
WIDE = [name for name in FOUND if "AVX512" in name or name in {"X86_V4", "SVE", "ASIMDFHM"}]
BOUNDS = {"softmax": 3.0, "log_softmax": 1.0, "logsumexp": 1.0}


@pytest.mark.parametrize("switched_off", [FOUND, WIDE], ids=["all", "wide"])
def test_errors_stay_within_the_bounds(switched_off: list[str]) -> None:
    """Without numpy's vector code the results may differ in the last digits, but keep the stated accuracy."""
    if not switched_off:
        pytest.skip("this processor has none of them")
    run = subprocess.run(
        [sys.executable, "-m", "tests.golden_tables.worst"],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "NPY_DISABLE_CPU_FEATURES": " ".join(switched_off)},
        capture_output=True,
        text=True,
        check=True,
    )
    worst = json.loads(run.stdout)
    derivatives = {entry.name: 14.0 if "derivative" in entry.function else 5.0 for entry in ENTRIES}
    too_large = {name: error for name, error in worst.items() if not error <= {**derivatives, **BOUNDS}[name]}
    assert too_large == {}
