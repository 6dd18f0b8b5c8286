"""The skeleton of a new kata: every file it needs, each saying what belongs into it."""

from __future__ import annotations

import re
from pathlib import Path

from actquiz.catalogue import HINTS
from actquiz.errors import ActquizError
from actquiz.i18n import LANGUAGES

_TITLE = {"en": "{name} and its derivative", "zh": "{name} 及其导数"}
_HINT = {
    "en": "Hint {number}: a step further than the one before, but not the code.",
    "zh": "提示 {number}：比上一条更进一步，但不给出代码。",
}
_WHY = {"en": "What is wrong about it, in one sentence.", "zh": "用一句话说明错在哪里。"}

_BRIEF = {
    "en": """# {name} and its derivative

Say what to write: each function with its signature, shapes and dtypes.

- `{name}(x)` is …
- `{name}_derivative(x)` is …

## Example

Figures that were computed.

## Stars

1. **Correct**: …
2. **Robust**: …
3. **Craft**: …

## What interviewers look for

…
""",
    "zh": """# {name} 及其导数

说明要写什么：每个函数的签名、形状和 dtype。

- `{name}(x)` 是……
- `{name}_derivative(x)` 是……

## 例子

给出算过的数值。

## 星级

1. **正确**：……
2. **健壮**：……
3. **精工**：……

## 面试官看什么

……
""",
}

_FUNCTIONS = '''"""{docstring}"""

import numpy as np


def {name}(x: np.ndarray) -> np.ndarray:
    """Return …"""
    raise NotImplementedError


def {name}_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of {name} at the input x."""
    raise NotImplementedError
'''

_CHECKS = '''"""Hidden checks of the {name} kata."""

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise


class Test{title}(Elementwise):
    """Say what is particular: kinks, parameters, zeros of the derivative."""

    value = reference.{name}
    derivatives = (Derivative(reference.{name}_derivative),)
'''

_TOML = """level = 1
functions = ["{name}", "{name}_derivative"]
cards = []

[title]
{titles}

[checks]
correct = ["shape", "values", "derivative", "dtype"]
robust = [
  "accuracy", "extremes", "no_warnings", "infinity", "nan", "zero_d", "empty", "non_contiguous", "read_only",
  "no_mutation",
]
craft = ["speed"]

[hints]
{hints}
"""


def write(name: str, katas: Path) -> Path:
    """Write the folder of a new kata and return its path; `actquiz check` says what is still to be done.

    Raises:
        ActquizError: the name is no function's name, the kata exists, or nothing can be written there.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise ActquizError("skeleton.name", name=name)
    folder = katas / name
    try:
        folder.mkdir(parents=True)
        for path, content in _files(name).items():
            target = folder / path
            target.parent.mkdir(exist_ok=True)
            target.write_text(content, encoding="utf-8")
    except FileExistsError:
        raise ActquizError("skeleton.exists", path=folder) from None
    except OSError as error:
        raise ActquizError("file.not_written", path=folder, reason=error.strerror) from None
    return folder


def _files(name: str) -> dict[str, str]:
    """Return the content of every file by its path."""
    wrong = "\n".join(["fails: values", "", *(f"{language}: {why}" for language, why in _WHY.items()), "card: …", ""])
    return {
        "kata.toml": _toml(name),
        **{f"brief.{language}.md": _BRIEF[language].format(name=name) for language in LANGUAGES},
        "stub.py": _functions(name, f"{name} and its derivative."),
        "solution.py": _functions(name, "Worth reading: it earns every star, and its comments give the reasons."),
        "checks.py": _CHECKS.format(name=name, title=name.title().replace("_", "")),
        "accepted/another_style.py": _functions(name, "A right solution in another style."),
        "wrong/what_people_do.py": _functions(name, wrong),
    }


def _toml(name: str) -> str:
    titles = (f'{language} = "{_TITLE[language].format(name=name)}"' for language in LANGUAGES)
    hints = (
        "\n".join([f"{language} = [", *(f'  "{_HINT[language].format(number=n)}",' for n in range(1, HINTS + 1)), "]"])
        for language in LANGUAGES
    )
    return _TOML.format(name=name, titles="\n".join(titles), hints="\n".join(hints))


def _functions(name: str, docstring: str) -> str:
    return _FUNCTIONS.format(name=name, docstring=docstring)
