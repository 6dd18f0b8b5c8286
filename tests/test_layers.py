"""The direction of imports, read from the syntax trees: a module imports from its own row or from rows above it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import actquiz

PACKAGE = Path(actquiz.__file__).parent
ROWS = (
    {"errors", "i18n", "reference"},
    {"formula", "cards", "katas", "report", "record"},
    {"scanner", "builder", "bank", "catalogue", "paths"},
    {"store", "schedule", "ledger"},
    {"session", "search", "workspace", "saves", "editor", "skeleton", "submissions"}
    | {"grading", "proof", "authoring", "health"},
    {"ui"},
    {"commands"},
    {"cli", "crash", "shortcut", "__main__"},
)
# who may know a package that is heavy, dangerous or a matter of taste
ONLY = {
    "sqlite3": ("store",),
    "rich": ("ui",),
    "pylatexenc": ("ui",),
    "typer": ("cli",),
    "click": (),
    "pytest": ("grading.plugin",),
    "_pytest": ("grading.plugin",),
    "subprocess": ("grading", "editor"),
    "multiprocessing": ("grading",),
    "pickle": (),
    "marshal": (),
    "fsrs": ("schedule",),
    "mpmath": (),
    "distributed": ("grading.cluster",),
}


class Import(NamedTuple):
    """`importer` imports `imported`; both are dotted names, without the package where it is ours."""

    importer: str
    imported: str
    ours: bool
    typing_only: bool


def _modules() -> dict[str, ast.Module]:
    return {
        ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__"): ast.parse(
            path.read_text(encoding="utf-8")
        )
        for path in sorted(PACKAGE.rglob("*.py"))
        if "_data" not in path.parts
    }


MODULES = _modules()


def _imports_of(module: str, tree: ast.AST, typing_only: bool = False) -> Iterator[Import]:
    for node in ast.iter_child_nodes(tree):
        inside = typing_only or (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test))
        match node:
            case ast.Import(names=names):
                found = [alias.name for alias in names]
            case ast.ImportFrom(module=source, names=names, level=0):
                found = [f"{source}.{alias.name}" for alias in names]
            case ast.ImportFrom():
                raise AssertionError(f"{module}:{node.lineno}: imports are absolute")
            case _:
                found = []
        for name in found:
            ours = name.split(".")[0] == "actquiz"
            yield Import(module, _shortened(name) if ours else name, ours, inside)
        yield from _imports_of(module, node, inside)


def _shortened(name: str) -> str:
    """The module that a dotted name of ours means, without what is taken from it."""
    name = name.removeprefix("actquiz").removeprefix(".")
    while name and name not in MODULES:
        name = name.rpartition(".")[0]
    return name


IMPORTS = [found for module, tree in MODULES.items() for found in _imports_of(module, tree)]


def _row(module: str) -> int:
    return next(index for index, row in enumerate(ROWS) if module.partition(".")[0] in row)


def test_every_module_has_a_row() -> None:
    """A new module is put into the table, and the table holds no module that is gone."""
    tops = {module.split(".")[0] for module in MODULES} - {"__init__"}
    assert tops == set().union(*ROWS)


def test_imports_go_upwards() -> None:
    """No module imports from a row below its own."""
    wrong = [
        f"{found.importer} imports {found.imported}"
        for found in IMPORTS
        if found.ours and found.imported and _row(found.imported) > _row(found.importer)
    ]
    assert wrong == []
    assert sum(found.ours for found in IMPORTS) > 50


def test_no_circles() -> None:
    """Among modules of one row nothing imports itself by a detour; imports for types alone do not count."""
    edges: dict[str, set[str]] = {}
    for found in IMPORTS:
        if found.ours and found.imported and not found.typing_only and found.imported != found.importer:
            edges.setdefault(found.importer, set()).add(found.imported)

    def reachable(start: str) -> set[str]:
        seen: set[str] = set()
        waiting = [start]
        while waiting:
            for following in edges.get(waiting.pop(), set()) - seen:
                seen.add(following)
                waiting.append(following)
        return seen

    assert [module for module in edges if module in reachable(module)] == []


@pytest.mark.parametrize("package", ONLY)
def test_one_place_knows_a_package(package: str) -> None:
    """Each of these packages is imported only where the table says."""
    allowed = ONLY[package]
    wrong = [
        found.importer
        for found in IMPORTS
        if not found.ours
        and found.imported.split(".")[0] == package
        and not any(found.importer == place or found.importer.startswith(f"{place}.") for place in allowed)
    ]
    assert wrong == []


@pytest.mark.parametrize("module", ["grading.worker", "grading.wire"])
def test_the_untrusted_side_imports_nothing_of_ours(module: str) -> None:
    """What runs beside a learner's code cannot reach a reference or a check."""
    assert [found.imported for found in IMPORTS if found.importer == module and found.ours] == []
    assert module in MODULES


def test_nothing_is_executed_but_proofs_and_learners_code() -> None:
    """`eval`, `exec` and `compile` are called where it is the purpose, and nowhere else."""
    callers = {
        module.split(".")[0]
        for module, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("eval", "exec", "compile")
    }
    assert callers <= {"proof", "grading"}
