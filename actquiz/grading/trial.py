"""A worker that is started to see whether it starts, and behind which layers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from actquiz.grading.client import Client, JudgeFault
from actquiz.grading.process import Fault, Process


class Trial(NamedTuple):
    """Each layer with whether it is on, or why not; and what kept the worker from working, if anything did."""

    layers: Mapping[str, str]
    problem: str = ""


def start(layers: Collection[str]) -> Trial:
    """Start a worker and have it load an empty file.

    Raises:
        ActquizError: this system cannot run one.
    """
    with Process(layers) as process:
        client = Client(process, b"", "empty.py")
        try:
            client.load()
        except (Fault, JudgeFault) as error:
            return Trial(client.layers, str(error))
        finally:
            client.close()
    return Trial(client.layers)
