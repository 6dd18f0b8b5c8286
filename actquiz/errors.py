"""What can go wrong, in words for people."""

from typing import NamedTuple

from actquiz.i18n import text


class ActquizError(Exception):
    """An expected error: says what is wrong and, in the hint, what to do next.

    The sentences stand in the catalogues under `error.KEY` and `error.KEY.hint`. Raised anywhere, caught once in
    `__main__`. Everything else that reaches it is our own fault.
    """

    # of the command that failed, where there was one
    language: str | None = None

    def __init__(self, key: str, /, exit_code: int = 2, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.exit_code = exit_code
        self.values = values

    def __str__(self) -> str:
        return self.message

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return self.told("en")[0]

    @property
    def hint(self) -> str:
        """What to do next, in English."""
        return self.told("en")[1]

    def told(self, language: str) -> tuple[str, str]:
        """Return message and hint in a language."""
        key = f"error.{self.key}"
        return text(key, language, **self.values), text(f"{key}.hint", language, **self.values)


class Problem(NamedTuple):
    """A fault in a bank or a kata, at the line where its author finds it."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"
