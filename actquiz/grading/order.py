"""One file to judge, and the line of bytes in which it travels to a judge in another process."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from pathlib import Path

from actquiz import catalogue, paths
from actquiz.grading.edition import edition
from actquiz.katas import Kata
from actquiz.report import Report, unjudged


class OtherEdition(Exception):
    """The judge has another edition of the kata than the one who asks."""


@dataclass(frozen=True, slots=True)
class Order:
    """A file and what to judge it by. `katas` is the folder of katas, None for the shipped ones."""

    kata: Kata
    katas: Path | None
    edition: str
    source: bytes
    seed: int
    layers: tuple[str, ...]

    def packed(self) -> bytes:
        """Return it as one line."""
        content = {
            "kata": self.kata.name, "katas": str(self.katas) if self.katas else None, "edition": self.edition,
            "source": b64encode(self.source).decode(), "seed": self.seed, "layers": self.layers,
        }  # fmt: skip
        return json.dumps(content).encode() + b"\n"

    @classmethod
    def unpacked(cls, line: bytes) -> Order:
        """Read such a line where it is to be judged.

        Raises:
            ActquizError: there is no such kata here.
            OtherEdition: it is another edition here, and a verdict would not hold for the one who asks.
        """
        content = json.loads(line)
        katas = Path(content["katas"]) if content["katas"] else None
        kata = catalogue.find(katas or paths.katas(), content["kata"])
        if edition(kata) != content["edition"]:
            raise OtherEdition(f"here is another edition of actquiz or of its kata {kata.name}")
        source = b64decode(content["source"])
        return cls(kata, katas, content["edition"], source, content["seed"], tuple(content["layers"]))

    def beside(self, other: Order) -> bool:
        """Whether a judge that is warm for the other is warm for this one."""
        return (self.kata, self.edition, self.layers) == (other.kata, other.edition, other.layers)

    def fault(self, reason: str) -> Report:
        """Return the report of a judge that could not judge."""
        return unjudged(self.kata.name, self.kata.checks, self.seed, reason)
