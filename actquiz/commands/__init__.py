"""One module a command: takes plain values, returns an exit code."""

import random
from collections.abc import Iterator
from contextlib import contextmanager

from actquiz.errors import ActquizError


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Have an error that leaves a command told in the language of the command."""
    try:
        yield
    except ActquizError as error:
        error.language = language
        raise


def new_seed() -> int:
    """Return a seed that is short enough to type again."""
    return random.SystemRandom().getrandbits(32)
