"""What a search found, as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence

from actquiz.search import Hit


def as_json(words: Sequence[str], hits: Sequence[Hit], count: int, language: str) -> str:
    """Return one object."""
    content = {
        "words": list(words),
        "found": len(hits),
        "hits": [
            {
                "kind": hit.thing.kind, "id": hit.thing.name, "topic": hit.thing.topic,
                "title": hit.thing.page(language).title, "line": hit.line, "score": hit.score,
            }
            for hit in hits[:count]
        ],
    }  # fmt: skip
    return json.dumps(content, ensure_ascii=False) + "\n"
