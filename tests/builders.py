"""Cards made in one line, for tests that care about one property of them."""

from __future__ import annotations

from collections.abc import Iterable

from actquiz.cards import Card, Choice, Open, Option, Point, Proof, Task, Text

OPEN = Open((Point("first", must=True), Point("second", must=True), Point("third", must=False)))
CHOICE = Choice(tuple(Option(f"option {i}", right=i in (1, 3), reason=f"reason {i}") for i in range(5)))
TEXT = Text(("so",))


def card(
    identity: str = "a-card", task: Task = TEXT, *, proof: str | None = None, line: int = 1, path: str = "bank.md"
) -> Card:
    """Return a card; its proof, if any, starts five lines below its heading."""
    return Card(
        id=identity, topic="topic", language="en", level=1, question="Q?", body="", answer="A.", task=task,
        follow_ups=(), pitfalls=(), sources=(), seed=(), katas=(),
        proof=None if proof is None else Proof(proof, line + 5), path=path, line=line,
    )  # fmt: skip


def bank_text(cards: Iterable[str]) -> str:
    """Return a bank of these cards, each from its `##` line to its end."""
    return "\n".join(["# Topic\n", *cards])


def open_card(identity: str) -> str:
    """Return the Markdown of a small open card."""
    return f"## Open {identity}? {{#{identity}}}\n\n### Answer\nYes.\n\n### Points\n- [must] yes\n- truly\n"
