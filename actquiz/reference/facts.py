"""What is known about each activation: the one place that `show`, cards and checks take facts from.

All facts are for the default parameters. A test verifies every one of them numerically.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from math import inf, nan

from actquiz import reference
from actquiz.reference.exponential import SELU_ALPHA, SELU_SCALE


@dataclass(frozen=True, slots=True)
class Facts:
    """An activation f and its derivative f′.

    Attributes:
        name: of the function in `actquiz.reference`; its derivative is called `name_derivative`.
        tex: the definition of f(x).
        derivative_tex: the definition of f′(x).
        limits: of f at -inf and inf.
        slopes: the limits of f′ at -inf and inf; NaN where there is none.
        range: infimum and supremum of f.
        monotone: never decreasing.
        minimum: (x, f(x)) of an interior global minimum, where f first falls and then rises.
        zeros: all x with f(x) = 0, or the interval (low, high) of them if `flat`.
        flat: whether `zeros` is an interval.
        lipschitz: the smallest constant L with abs(f(x) - f(y)) <= L·abs(x - y).
        kinks: where f has no derivative, with the value the reference returns there (PyTorch's).
        sources: where it was proposed.
    """

    name: str
    tex: str
    derivative_tex: str
    limits: tuple[float, float]
    slopes: tuple[float, float]
    range: tuple[float, float]
    lipschitz: float
    sources: tuple[str, ...]
    monotone: bool = True
    minimum: tuple[float, float] | None = None
    zeros: tuple[float, ...] = (0.0,)
    flat: bool = False
    kinks: Mapping[float, float] | None = None

    @property
    def parameters(self) -> dict[str, float]:
        """The parameters of the reference with their defaults."""
        signature = inspect.signature(getattr(reference, self.name))
        return {name: entry.default for name, entry in signature.parameters.items() if name != "x"}


_GELU = ("Hendrycks & Gimpel 2016, arXiv:1606.08415",)
_DEFINITIONS = (
    Facts(
        "relu", r"\max(0, x)", r"[x > 0]", (0, inf), (0, 1), (0, inf), 1.0,
        ("Nair & Hinton 2010", "Glorot, Bordes & Bengio 2011"), zeros=(-inf, 0.0), flat=True, kinks={0.0: 0.0},
    ),
    Facts(
        "sigmoid", r"\frac{1}{1 + e^{-x}}", r"\sigma(x)\,\sigma(-x)", (0, 1), (0, 0), (0, 1), 0.25,
        ("Verhulst 1838", "Rumelhart, Hinton & Williams 1986"), zeros=(),
    ),
    Facts(
        "tanh", r"\frac{e^x - e^{-x}}{e^x + e^{-x}}", r"1 - \tanh^2 x", (-1, 1), (0, 0), (-1, 1), 1.0,
        ("LeCun et al. 1998",),
    ),
    Facts(
        "leaky_relu", r"\max(0, x) + 0.01\,\min(0, x)", r"[x > 0] + 0.01\,[x \le 0]", (-inf, inf), (0.01, 1),
        (-inf, inf), 1.0, ("Maas, Hannun & Ng 2013",), kinks={0.0: 0.01},
    ),
    Facts(
        "elu", r"\max(0, x) + \min(0, \alpha(e^x - 1))", r"[x > 0] + \alpha e^x\,[x \le 0]", (-1, inf), (0, 1),
        (-1, inf), 1.0, ("Clevert, Unterthiner & Hochreiter 2015, arXiv:1511.07289",),
    ),
    Facts(
        "selu", r"\lambda x\,[x > 0] + \lambda\alpha(e^x - 1)\,[x \le 0]",
        r"\lambda\,[x > 0] + \lambda\alpha e^x\,[x \le 0]", (-SELU_SCALE * SELU_ALPHA, inf), (0, SELU_SCALE),
        (-SELU_SCALE * SELU_ALPHA, inf), SELU_SCALE * SELU_ALPHA, ("Klambauer et al. 2017, arXiv:1706.02515",),
        kinks={0.0: SELU_SCALE * SELU_ALPHA},
    ),
    Facts(
        "celu", r"\max(0, x) + \min(0, \alpha(e^{x/\alpha} - 1))", r"[x > 0] + e^{x/\alpha}\,[x \le 0]",
        (-1, inf), (0, 1), (-1, inf), 1.0, ("Barron 2017, arXiv:1704.07483",),
    ),
    Facts(
        "silu", r"x\,\sigma(x)", r"\sigma(x)\,(1 + x\,\sigma(-x))", (0, inf), (0, 1), (-0.2784645427610738, inf),
        1.099839320128867, (*_GELU, "Elfwing, Uchibe & Doya 2017, arXiv:1702.03118"), monotone=False,
        minimum=(-1.2784645427610737, -0.2784645427610738),
    ),
    Facts(
        "swish", r"x\,\sigma(\beta x)", r"\sigma(\beta x)\,(1 + \beta x\,\sigma(-\beta x))", (0, inf), (0, 1),
        (-0.2784645427610738, inf), 1.099839320128867, ("Ramachandran, Zoph & Le 2017, arXiv:1710.05941",),
        monotone=False, minimum=(-1.2784645427610737, -0.2784645427610738),
    ),
    Facts(
        "mish", r"x\tanh(\log(1 + e^x))", r"\tanh(s) + x\,\sigma(x)\,(1 - \tanh^2 s),\; s = \log(1 + e^x)",
        (0, inf), (0, 1), (-0.30884341301725043, inf), 1.088498161251728, ("Misra 2019, arXiv:1908.08681",),
        monotone=False, minimum=(-1.1924312145154952, -0.30884341301725043),
    ),
    Facts(
        "gelu", r"x\,\Phi(x)", r"\Phi(x) + x\,\varphi(x)", (0, inf), (0, 1), (-0.16997120747990366, inf),
        1.1289041451851547, _GELU, monotone=False, minimum=(-0.7517915246935645, -0.16997120747990366),
    ),
    Facts(
        "gelu_tanh", r"\frac{x}{2}\left(1 + \tanh\left(\sqrt{2/\pi}\,(x + 0.044715\,x^3)\right)\right)",
        r"\sigma(v)\,(1 + x v' \sigma(-v)),\; v = 2\sqrt{2/\pi}\,(x + 0.044715\,x^3)",
        (0, inf), (0, 1), (-0.17004075057125406, inf), 1.1289930686587717, _GELU, monotone=False,
        minimum=(-0.7524614220710163, -0.17004075057125406),
    ),
    Facts(
        "softplus", r"\frac{1}{\beta}\log(1 + e^{\beta x})", r"\sigma(\beta x)", (0, inf), (0, 1), (0, inf), 1.0,
        ("Dugas et al. 2001",), zeros=(),
    ),
    Facts(
        "squareplus", r"\frac{x + \sqrt{x^2 + b}}{2}", r"\frac{1}{2}\left(1 + \frac{x}{\sqrt{x^2 + b}}\right)",
        (0, inf), (0, 1), (0, inf), 1.0, ("Barron 2021, arXiv:2112.11687",), zeros=(),
    ),
    Facts(
        "log_sigmoid", r"-\log(1 + e^{-x})", r"\sigma(-x)", (-inf, 0), (1, 0), (-inf, 0), 1.0,
        ("PyTorch nn.LogSigmoid",), zeros=(),
    ),
    Facts(
        "softsign", r"\frac{x}{1 + |x|}", r"\frac{1}{(1 + |x|)^2}", (-1, 1), (0, 0), (-1, 1), 1.0,
        ("Bergstra et al. 2009", "Glorot & Bengio 2010"),
    ),
    Facts(
        "hard_sigmoid", r"\min(\max(0, x + 3), 6) / 6", r"\frac{1}{6}\,[-3 < x < 3]", (0, 1), (0, 0), (0, 1), 1 / 6,
        ("Courbariaux, Bengio & David 2015, arXiv:1511.00363", "Howard et al. 2019, arXiv:1905.02244"),
        zeros=(-inf, -3.0), flat=True, kinks={-3.0: 0.0, 3.0: 0.0},
    ),
    Facts(
        "hard_swish", r"x\,\min(\max(0, x + 3), 6) / 6", r"\frac{2x + 3}{6}\,[-3 < x < 3] + [x \ge 3]", (0, inf),
        (0, 1), (-0.375, inf), 1.5, ("Howard et al. 2019, arXiv:1905.02244",), monotone=False,
        minimum=(-1.5, -0.375), zeros=(-inf, -3.0, 0.0), flat=True, kinks={-3.0: 0.0, 3.0: 1.0},
    ),
    Facts(
        "hard_tanh", r"\min(\max(-1, x), 1)", r"[-1 < x < 1]", (-1, 1), (0, 0), (-1, 1), 1.0,
        ("Collobert 2004",), kinks={-1.0: 0.0, 1.0: 0.0},
    ),
    Facts(
        "relu6", r"\min(\max(0, x), 6)", r"[0 < x < 6]", (0, 6), (0, 0), (0, 6), 1.0,
        ("Krizhevsky 2010", "Howard et al. 2017, arXiv:1704.04861"), zeros=(-inf, 0.0), flat=True,
        kinks={0.0: 0.0, 6.0: 0.0},
    ),
    Facts(
        "squared_relu", r"\max(0, x)^2", r"2\max(0, x)", (0, inf), (0, inf), (0, inf), inf,
        ("So et al. 2021, arXiv:2109.08668",), zeros=(-inf, 0.0), flat=True,
    ),
    Facts(
        "threshold", r"x\,[x > \theta] + v\,[x \le \theta]", r"[x > \theta]", (0, inf), (0, 1), (0, inf), 1.0,
        ("PyTorch nn.Threshold",), zeros=(-inf, 0.0), flat=True, kinks={0.0: 0.0},
    ),
    Facts(
        "softshrink", r"\mathrm{sign}(x)\,\max(0, |x| - \lambda)", r"[|x| > \lambda]", (-inf, inf), (1, 1),
        (-inf, inf), 1.0, ("Donoho & Johnstone 1994",), zeros=(-0.5, 0.5), flat=True, kinks={-0.5: 0.0, 0.5: 0.0},
    ),
    Facts(
        "hardshrink", r"x\,[|x| > \lambda]", r"[|x| > \lambda]", (-inf, inf), (1, 1), (-inf, inf), inf,
        ("Donoho & Johnstone 1994",), zeros=(-0.5, 0.5), flat=True, kinks={-0.5: 0.0, 0.5: 0.0},
    ),
    Facts(
        "tanhshrink", r"x - \tanh x", r"\tanh^2 x", (-inf, inf), (1, 1), (-inf, inf), 1.0,
        ("PyTorch nn.Tanhshrink",),
    ),
    Facts(
        "snake", r"x + \frac{\sin^2(\alpha x)}{\alpha}", r"1 + \sin(2\alpha x)", (-inf, inf), (nan, nan),
        (-inf, inf), 2.0, ("Ziyin, Hartwig & Ueda 2020, arXiv:2006.08195",),
    ),
    Facts(
        "step", r"[x \ge 0]", r"[|x| \le 1]\text{ (straight-through)}", (0, 1), (0, 0), (0, 1), inf,
        ("McCulloch & Pitts 1943", "Bengio, Léonard & Courville 2013, arXiv:1308.3432"), zeros=(-inf, 0.0),
        flat=True, kinks={0.0: 1.0},
    ),
)  # fmt: skip

FACTS: Mapping[str, Facts] = {facts.name: facts for facts in _DEFINITIONS}
