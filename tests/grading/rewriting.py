"""The same program in other words: names, the order of factors, comparisons turned round, results named first."""

from __future__ import annotations

import ast

_TURNED = {ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.GtE, ast.GtE: ast.LtE}
NUMPY = "xp"


def rewritten(source: bytes) -> bytes:
    """Return a file that does the same, with hardly a line the same."""
    tree = ast.parse(source)
    body = []
    for node in tree.body:
        renamed = _Renamed(_local_names(node)).visit(node) if isinstance(node, ast.FunctionDef) else node
        body.append(_Turned().visit(renamed))
    tree.body = [*body, *ast.parse("def nothing_to_do_with_it(z):\n    return z\n").body]
    return ast.unparse(ast.fix_missing_locations(tree)).encode()


def _local_names(function: ast.AST) -> set[str]:
    """Return the names that are assigned in a function and are neither parameters nor somebody else's."""
    assigned, taken = set(), {"np"}
    for node in ast.walk(function):
        match node:
            case ast.Name(id=name, ctx=ast.Store()):
                assigned.add(name)
            case ast.arg(arg=name) | ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                taken.add(name)
            case ast.Global(names=names) | ast.Nonlocal(names=names):
                taken.update(names)
            case ast.ClassDef(body=body):
                taken.update(n.id for part in body for n in ast.walk(part) if isinstance(n, ast.Name))
    return assigned - taken


class _Renamed(ast.NodeTransformer):
    def __init__(self, names: set[str]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.copy_location(ast.Name(f"their_{node.id}", node.ctx), node) if node.id in self._names else node


class _Turned(ast.NodeTransformer):
    def visit_alias(self, node: ast.alias) -> ast.alias:
        return ast.alias(node.name, NUMPY) if (node.name, node.asname) == ("numpy", "np") else node

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.copy_location(ast.Name(NUMPY, node.ctx), node) if node.id == "np" else node

    def visit_BinOp(self, node: ast.BinOp) -> ast.BinOp:
        self.generic_visit(node)
        return ast.BinOp(node.right, node.op, node.left) if isinstance(node.op, ast.Mult) else node

    def visit_Compare(self, node: ast.Compare) -> ast.Compare:
        self.generic_visit(node)
        turned = _TURNED.get(type(node.ops[0])) if len(node.ops) == 1 else None
        return ast.Compare(node.comparators[0], [turned()], [node.left]) if turned else node

    def visit_Return(self, node: ast.Return) -> list[ast.stmt]:
        self.generic_visit(node)
        if node.value is None:
            return [node]
        named = ast.Assign([ast.Name("their_result", ast.Store())], node.value)
        return [named, ast.Return(ast.Name("their_result", ast.Load()))]
