"""What can go wrong, in words for people."""

from typing import NamedTuple


class ActquizError(Exception):
    """An expected error: says what is wrong and, in the hint, what to do next.

    Raised anywhere, caught once in `__main__`. Everything else that reaches it is our own fault.
    """

    def __init__(self, message: str, *, hint: str = "", exit_code: int = 2) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.exit_code = exit_code


class Problem(NamedTuple):
    """A fault in a bank or a kata, at the line where its author finds it."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"
