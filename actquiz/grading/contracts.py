"""The contracts of a kata, for what asks them without running checks: pictures and measurements."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location

from actquiz.grading.checks import Contract
from actquiz.katas import Kata


def contracts_of(kata: Kata) -> Iterator[Contract]:
    """Yield the contracts in the kata's checks, which are ours and may run in this process."""
    name = f"actquiz_checks_{kata.name}"
    spec = spec_from_file_location(name, kata.folder / "checks.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    # a dataclass looks for its module there
    sys.modules[name] = module
    spec.loader.exec_module(module)
    for made in vars(module).values():
        if isinstance(made, type) and issubclass(made, Contract) and made.__module__ == name:
            yield made()
