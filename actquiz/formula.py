"""Formulas judged by value: a whitelisted syntax tree, evaluated with numpy on a grid.

Spelling does not matter: `s*(1-s)` and `exp(-x)/(1+exp(-x))**2` are one answer. A wrong formula is answered
with a counterexample. Nothing a learner types is ever executed: only the node types below are walked.
"""

from __future__ import annotations

import ast
import math
import re
import unicodedata
import warnings
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from actquiz.errors import ActquizError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

MAX_LENGTH = 200
MAX_NODES = 120
POINTS = 200
DEFAULT_RANGE = (-6.0, 6.0)
RELATIVE_TOLERANCE = 1e-6
# the last two find a threshold that is only nearly at 0
_SIMPLE = (0.0, 1.0, -1.0, 2.0, -2.0, 0.5, -0.5, 3.0, -3.0, 10.0, 1e-3, -1e-3)
CONSTANTS = {"e": math.e, "pi": math.pi}

_SPELLINGS = {
    "^": "**", "·": "*", "×": "*", "⋅": "*", "÷": "/", "−": "-", "–": "-", "≥": ">=", "≤": "<=", "µ": "μ",
}  # fmt: skip
# one character is one name, so that `2πx` is a product; the name is put in when the tree is there
_LETTERS = {
    "π": "pi", "σ": "sigmoid", "Φ": "Phi", "φ": "phi", "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta",
    "θ": "theta", "λ": "lambda", "μ": "mu",
}  # fmt: skip
_LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻ˣ", "0123456789-x")
# patterns as strings: a session without formulas does not wait until they are compiled
_RAISED = "[⁰¹²³⁴⁵⁶⁷⁸⁹⁻ˣ]+"
_BARS = r"(\w?)\|([^|]+)\|"
# `√2x` and `√x²` may mean two things and stay what Python cannot read
_ROOT_OF = r"√\s*(\d+(?:\.\d+)?|[^\W\d])(?![\w.(]|\s*\*\*)"
_ROOT = r"√(?=\s*\()"
_AFTER_NUMBER = r"(?<![\w.])(\d+(?:\.\d*)?)(?=[A-Za-z(])(?![eE][+-]?\d)"
_BETWEEN_FACTORS = (
    r"(?<=\))(?=\s*(?:[(√]|[^\W\d]))"  # `)(`, `)x`
    f"|(?<=\\w)(?=\\s*[√{''.join(_LETTERS)}])"  # `xσ(x)`
    f"|(?<=[{''.join(_LETTERS)}])(?=[^\\W\\d_])"  # `βx`
)
_EQUALS = "(?<![<>=!:＜＞！：])[=＝](?![=＝])"
# `y`, `f(x)`, `x'`, `dy/dx`
_LEFT_SIDE = r"([^\W\d]\w*)(['′’＇]*(?:[(（][^()（）]*[)）])?)|d\w*/d\w+"
_ALIASES = {
    "ln": "log", "sig": "sigmoid", "logistic": "sigmoid", "sgn": "sign", "maximum": "max", "minimum": "min",
}  # fmt: skip


@dataclass(frozen=True)
class Formula:
    """A formula answer: the expression, the range of each variable, and how close is right.

    Args:
        expression: the right answer, in the syntax of `parse`.
        ranges: `(low, high)` of each variable; a formula without variables is a number.
        tolerance: absolute tolerance, or None for 1e-6 relative to the size of the value.
    """

    expression: str
    ranges: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    tolerance: float | None = None

    @property
    def variables(self) -> tuple[str, ...]:
        """Names the answer may use, in alphabetical order."""
        return tuple(sorted({*self.ranges, *names(parse(self.expression))}))

    def counterexample(self, answer: str) -> Counterexample | None:
        """Return where `answer` differs from the formula, or None when it is right.

        Raises:
            ActquizError: the answer is not a formula in these variables.
        """
        import numpy as np

        variables = self.variables
        given = parse(_right_side(answer, variables), variables)
        if unknown := sorted(names(given) - set(variables)):
            if not variables:
                raise ActquizError("formula.no_variables", name=unknown[0])
            raise ActquizError("formula.name", name=unknown[0], variables=", ".join(variables))
        points = self._points(variables)
        with np.errstate(all="ignore"):
            right = np.broadcast_to(evaluate(parse(self.expression), points), _size(points))
            got = np.broadcast_to(evaluate(given, points), _size(points))
            bad = ~_close(got, right, self.tolerance) & np.isfinite(right)
        if not bad.any():
            return None
        first = int(np.flatnonzero(bad)[0])
        at = {name: float(points[name][first]) for name in variables}
        return Counterexample(at, float(got[first]), float(right[first]))

    def has_value(self) -> bool:
        """Whether the formula is finite somewhere in its ranges, so that an answer can be compared."""
        import numpy as np

        with np.errstate(all="ignore"):
            return bool(np.isfinite(evaluate(parse(self.expression), self._points(self.variables))).any())

    def _points(self, variables: tuple[str, ...]) -> dict[str, Array]:
        """Simple points first, so that a counterexample is one a person can recompute."""
        import numpy as np

        if not variables:
            return {}
        rng = np.random.default_rng(0)
        columns: dict[str, Array] = {}
        for position, name in enumerate(variables):
            low, high = self.ranges.get(name, DEFAULT_RANGE)
            simple = [v for v in _SIMPLE if low <= v <= high]
            # rolled, so that two variables do not take equal values at every simple point
            head = np.roll(np.array([*simple, low, high]), position)
            columns[name] = np.concatenate([head, rng.uniform(low, high, POINTS)])[:POINTS]
        return columns


@dataclass(frozen=True)
class Counterexample:
    """Where an answer goes wrong: the point, its value there, and the right one."""

    at: Mapping[str, float]
    got: float
    right: float


def parse(text: str, variables: Collection[str] = ()) -> ast.expr:
    """Turn what a person types into a syntax tree of allowed nodes; `variables` only make for a better message.

    Raises:
        ActquizError: not an expression, too long, or something outside the allowed names and operators.
    """
    if len(text) > MAX_LENGTH:
        raise ActquizError("formula.long", limit=MAX_LENGTH)
    try:
        with warnings.catch_warnings():
            # Python's advice on spelling, such as `1or x`, is not meant for the learner
            warnings.simplefilter("ignore")
            tree = ast.parse(_as_python(text), mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        raise ActquizError("formula.unreadable") from None
    nodes = list(ast.walk(tree))
    if len(nodes) > MAX_NODES:
        raise ActquizError("formula.operations")
    for node in nodes:
        if isinstance(node, ast.Name):
            node.id = _LETTERS.get(node.id, node.id)
    for node in nodes:
        _allow(node, variables)
    return tree


def _as_python(text: str) -> str:
    """Spell out what people leave to the eye: powers, roots, bars and products."""
    source = _narrow(unicodedata.normalize("NFC", text))
    source = re.sub(_RAISED, lambda run: f"**({run[0].translate(_LOWERED)})", source)
    source = "".join(_SPELLINGS.get(c, c) for c in source).strip()
    source = re.sub(_BARS, lambda bars: f"{bars[1]}{'*' * len(bars[1])}(abs({bars[2]}))", source)
    source = re.sub(_ROOT_OF, r"√(\1)", source)
    source = re.sub(_AFTER_NUMBER, r"\1*", source)
    source = re.sub(_BETWEEN_FACTORS, "*", source)
    source = re.sub(_ROOT, "sqrt", source)
    # the letter is a name in Python, the word is not
    return re.sub(r"\blambda\b", "λ", source)


def _right_side(answer: str, variables: Collection[str]) -> str:
    """Take `f(x) =` away; a variable of the formula on the left would be another statement."""
    *left, right = re.split(_EQUALS, answer)
    if not left:
        return answer
    match = re.fullmatch(_LEFT_SIDE, left[0].strip()) if len(left) == 1 and right.strip() else None
    if not match or (not match[2] and _LETTERS.get(match[1], match[1]) in variables):
        raise ActquizError("formula.equals")
    return right


def names(tree: ast.expr) -> set[str]:
    """Return the variables of a tree."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and id(node) not in called}
    return found - set(CONSTANTS)


def evaluate(tree: ast.expr, points: Mapping[str, Array]) -> Array:
    """Evaluate an allowed tree in float64; what overflows is inf, what is undefined is NaN."""
    import numpy as np

    functions = _functions()

    def value(node: ast.expr) -> Any:
        match node:
            case ast.Constant():
                return np.float64(node.value)  # type: ignore[arg-type]
            case ast.Name(id=name):
                return points[name] if name in points else np.float64(CONSTANTS[name])
            case ast.UnaryOp(op=op, operand=operand):
                return -value(operand) if isinstance(op, ast.USub) else value(operand)
            case ast.BinOp(left=left, op=op, right=right):
                return _OPERATORS[type(op)](value(left), value(right))
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return np.asarray(_OPERATORS[type(op)](value(left), value(right)), dtype=np.float64)
            case ast.Call(func=ast.Name(id=name), args=args):
                return functions[_ALIASES.get(name, name)](*map(value, args))
        raise AssertionError(ast.dump(node))  # `_allow` let a node through that nothing here evaluates

    return np.asarray(value(tree), dtype=np.float64)


_OPERATORS: dict[type[ast.AST], Callable[[Any, Any], Any]] = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
    ast.Div: lambda a, b: a / b,
    ast.Pow: lambda a, b: a**b,
    ast.Lt: lambda a, b: a < b,
    ast.LtE: lambda a, b: a <= b,
    ast.Gt: lambda a, b: a > b,
    ast.GtE: lambda a, b: a >= b,
    ast.Eq: lambda a, b: a == b,
}
_ARITY = {
    "exp": 1, "log": 1, "log1p": 1, "expm1": 1, "sqrt": 1, "abs": 1, "sign": 1, "tanh": 1, "sinh": 1, "cosh": 1,
    "sin": 1, "cos": 1, "sigmoid": 1, "softplus": 1, "relu": 1, "erf": 1, "phi": 1, "Phi": 1, "max": 2, "min": 2,
    "where": 3,
}  # fmt: skip
_LEAVES = (ast.Load, ast.UnaryOp, ast.USub, ast.UAdd, ast.BinOp, *_OPERATORS)


def _allow(node: ast.AST, variables: Collection[str]) -> None:
    """Refuse everything that `evaluate` does not evaluate."""
    match node:
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            if abs(value) > 1e15:
                raise ActquizError("formula.number", value=value)
            return
        case ast.Name(id=name) if not name.startswith("_"):
            return
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]):
            arity = _ARITY.get(_ALIASES.get(name, name))
            if arity is None and (name in variables or name in CONSTANTS):
                raise ActquizError("formula.product", name=name)
            if arity is None:
                raise ActquizError("formula.function", name=name, known=", ".join(sorted(_ARITY)))
            if len(args) != arity:
                like = f"{name}({', '.join('abc'[:arity])})"
                raise ActquizError("formula.arguments", name=name, arity=arity, given=len(args), like=like)
            return
        case ast.BinOp(op=ast.Pow(), right=ast.BinOp(op=ast.Pow()) as tower) if not names(tower):
            raise ActquizError("formula.tower")
        case ast.Compare(ops=[_]):
            return
    if not isinstance(node, _LEAVES):
        raise ActquizError("formula.not_allowed")


def _functions() -> dict[str, Callable[..., Any]]:
    import numpy as np

    erf = np.vectorize(math.erf, otypes=[float])

    def softplus(x: Any) -> Any:
        return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))

    def sigmoid(x: Any) -> Any:
        return np.exp(-softplus(-x))

    return {
        **{name: getattr(np, name) for name in
           ("exp", "log", "log1p", "expm1", "sqrt", "abs", "sign", "tanh", "sinh", "cosh", "sin", "cos")},
        "max": np.maximum, "min": np.minimum, "where": lambda test, a, b: np.where(test != 0, a, b),
        "relu": lambda x: np.maximum(x, 0), "erf": erf, "sigmoid": sigmoid, "softplus": softplus,
        "phi": lambda x: np.exp(-x * x / 2) / math.sqrt(2 * math.pi),
        "Phi": lambda x: (1 + erf(x / math.sqrt(2))) / 2,
    }  # fmt: skip


def _narrow(text: str) -> str:
    """Full-width digits, brackets, operators and spaces, as a Chinese input method types them."""
    return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else " " if c.isspace() else c for c in text)


def _size(points: Mapping[str, Array]) -> tuple[int, ...]:
    return next((column.shape for column in points.values()), (1,))


def _close(got: Array, right: Array, tolerance: float | None) -> NDArray[np.bool_]:
    import numpy as np

    if tolerance is not None:
        return np.abs(got - right) <= tolerance * (1 + 1e-9)
    # near a zero the value itself is no measure; a thousandth is, or the largest value where all are smaller
    size = np.abs(right[np.isfinite(right)])
    floor = min(1e-3, size.max(initial=0)) or 1e-3
    return np.abs(got - right) <= RELATIVE_TOLERANCE * np.maximum(np.abs(right), floor)
