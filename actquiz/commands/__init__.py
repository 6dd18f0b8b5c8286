"""One module a command: takes plain values, returns an exit code."""

import random


def new_seed() -> int:
    """Return a seed that is short enough to type again."""
    return random.SystemRandom().getrandbits(32)
