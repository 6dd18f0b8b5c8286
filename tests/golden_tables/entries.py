"""Which tables there are."""

from __future__ import annotations

from tests.golden_tables import exact
from tests.golden_tables.exact import INF, Entry, Number, between, mp, mpf, sigma

SCALE, ALPHA = mpf(1.0507009873554804934193349852946), mpf(1.6732632423543772848170429916717)


def _elu(alpha: float) -> list[Entry]:
    given = {} if alpha == 1 else {"alpha": alpha}

    def curve(x: Number) -> Number:
        return x if x > 0 else mpf(alpha) * mp.expm1(x)

    def slope(x: Number) -> Number:
        return mpf(1) if x > 0 else mpf(alpha) * mp.exp(x)

    return [Entry("elu", curve, (-alpha, INF), given), Entry("elu_derivative", slope, (0, 1), given)]


def _celu(alpha: float) -> list[Entry]:
    given = {} if alpha == 1 else {"alpha": alpha}
    a = mpf(alpha)

    def curve(x: Number) -> Number:
        return x if x > 0 else a * mp.expm1(x / a)

    def slope(x: Number) -> Number:
        return mpf(1) if x > 0 else mp.exp(x / a)

    return [Entry("celu", curve, (-alpha, INF), given), Entry("celu_derivative", slope, (0, 1), given)]


def _beta(beta: float) -> list[Entry]:
    given = {} if beta == 1 else {"beta": beta}
    b = mpf(beta)
    return [
        Entry("softplus", lambda x: mp.log1p(mp.exp(b * x)) / b, (0, INF), given),
        Entry("softplus_derivative", lambda x: sigma(b * x), (0, 1), given),
        Entry("swish", lambda x: x * sigma(b * x), (0, INF), given),
        Entry("swish_derivative", lambda x: exact.swish_slope(b * x), (0, 1), given, lambda x: exact.swish_size(b * x)),
        Entry("swish_beta_derivative", lambda x: x * x * sigma(b * x) * sigma(-b * x), (0, 0), given),
    ]


def _snake(alpha: float) -> list[Entry]:
    given = {} if alpha == 1 else {"alpha": alpha}
    a = mpf(alpha)
    return [
        Entry("snake", lambda x: x + mp.sin(a * x) ** 2 / a, (-INF, INF), given, abs),
        Entry("snake_derivative", lambda x: 1 + mp.sin(2 * a * x), (float("nan"),) * 2, given, lambda x: mpf(1)),
    ]


def _piecewise() -> list[Entry]:
    leak, hinge = mpf(0.01), mpf(0.5)
    return [
        Entry("relu", lambda x: max(x, mpf(0)), (0, INF)),
        Entry("relu_derivative", lambda x: between(x, 0, INF), (0, 1)),
        Entry("leaky_relu", lambda x: x if x > 0 else leak * x, (-INF, INF)),
        Entry("leaky_relu_derivative", lambda x: mpf(1) if x > 0 else leak, (0.01, 1)),
        Entry("relu6", lambda x: min(max(x, mpf(0)), mpf(6)), (0, 6)),
        Entry("relu6_derivative", lambda x: between(x, 0, 6), (0, 0)),
        Entry("squared_relu", lambda x: max(x, mpf(0)) ** 2, (0, INF)),
        Entry("squared_relu_derivative", lambda x: 2 * max(x, mpf(0)), (0, INF)),
        Entry("threshold", lambda x: x if x > hinge else mpf(-1), (-1, INF), {"threshold": 0.5, "value": -1.0}),
        Entry("threshold_derivative", lambda x: between(x, 0.5, INF), (0, 1), {"threshold": 0.5, "value": -1.0}),
        Entry("hard_sigmoid", lambda x: exact.hard_gate(x) / 6, (0, 1)),
        Entry("hard_sigmoid_derivative", lambda x: between(x, -3, 3) / 6, (0, 0)),
        Entry("hard_swish", lambda x: x * exact.hard_gate(x) / 6, (0, INF)),
        Entry(
            "hard_swish_derivative",
            lambda x: (2 * x + 3) / 6 if abs(x) < 3 else mpf(int(x > 0)),
            (0, 1),
            size=lambda x: (2 * abs(x) + 3) / 6 if abs(x) < 3 else mpf(0),
        ),
        Entry("hard_tanh", lambda x: min(max(x, mpf(-1)), mpf(1)), (-1, 1)),
        Entry("hard_tanh_derivative", lambda x: between(x, -1, 1), (0, 0)),
        Entry("softshrink", lambda x: x - hinge * mp.sign(x) if abs(x) > hinge else mpf(0), (-INF, INF)),
        Entry("softshrink_derivative", lambda x: mpf(int(abs(x) > hinge)), (1, 1)),
        Entry("hardshrink", lambda x: x if abs(x) > hinge else mpf(0), (-INF, INF)),
        Entry("hardshrink_derivative", lambda x: mpf(int(abs(x) > hinge)), (1, 1)),
        Entry("step", lambda x: mpf(int(x >= 0)), (0, 1)),
        Entry("step_derivative", lambda x: mpf(int(abs(x) <= 1)), (0, 0)),
        Entry("log_relu", lambda x: mp.log(max(x, mpf(1))), (0, INF)),
    ]


def _smooth() -> list[Entry]:
    return [
        Entry("sigmoid", sigma, (0, 1)),
        Entry("sigmoid_derivative", lambda x: sigma(x) * sigma(-x), (0, 0)),
        Entry("tanh", mp.tanh, (-1, 1)),
        Entry("tanh_derivative", lambda x: mp.sech(x) ** 2, (0, 0)),
        Entry("softsign", lambda x: x / (1 + abs(x)), (-1, 1)),
        Entry("softsign_derivative", lambda x: 1 / (1 + abs(x)) ** 2, (0, 0)),
        Entry("tanhshrink", lambda x: x - mp.tanh(x), (-INF, INF)),
        Entry("tanhshrink_derivative", lambda x: mp.tanh(x) ** 2, (1, 1)),
        Entry("log_sigmoid", lambda x: -mp.log1p(mp.exp(-x)), (-INF, 0)),
        Entry("log_sigmoid_derivative", lambda x: sigma(-x), (1, 0)),
        Entry("selu", lambda x: SCALE * (x if x > 0 else ALPHA * mp.expm1(x)), (float(-SCALE * ALPHA), INF)),
        Entry("selu_derivative", lambda x: SCALE * (1 if x > 0 else ALPHA * mp.exp(x)), (0, float(SCALE))),
        Entry("silu", lambda x: x * sigma(x), (0, INF)),
        Entry("silu_derivative", exact.swish_slope, (0, 1), size=exact.swish_size),
        Entry("mish", lambda x: x * exact.mish_gate(x), (0, INF)),
        Entry(
            "mish_derivative",
            lambda x: sum(exact.mish_terms(x)),
            (0, 1),
            size=lambda x: sum(abs(term) for term in exact.mish_terms(x)),
        ),
        Entry("gelu", lambda x: x * exact.normal(x), (0, INF)),
        Entry(
            "gelu_derivative",
            lambda x: exact.normal(x) + x * exact.density(x),
            (0, 1),
            size=lambda x: exact.normal(x) + abs(x) * exact.density(x),
        ),
        Entry("gelu_tanh", lambda x: x * sigma(exact.gelu_argument(x)[0]), (0, INF)),
        Entry("gelu_tanh_derivative", exact.gelu_tanh_slope, (0, 1), size=exact.gelu_tanh_size),
        Entry("squareplus", lambda x: 2 / (mp.sqrt(x * x + 4) + abs(x)) + max(x, mpf(0)), (0, INF)),
        Entry(
            "squareplus_derivative",
            lambda x: (
                mpf(int(x > 0)) - mp.sign(x) * 2 / mp.sqrt(x * x + 4) / (mp.sqrt(x * x + 4) + abs(x)) if x else mpf(0.5)
            ),
            (0, 1),
        ),
    ]


ENTRIES = (
    *_piecewise(),
    *_smooth(),
    *(entry for alpha in (1.0, 1.7) for entry in _elu(alpha)),
    *(entry for alpha in (1.0, 1.5) for entry in _celu(alpha)),
    *(entry for beta in (1.0, 1.702) for entry in _beta(beta)),
    *(entry for alpha in (1.0, 0.7) for entry in _snake(alpha)),
)
