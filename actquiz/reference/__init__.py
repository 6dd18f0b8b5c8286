"""The references that judge the katas, right to the last digits: one family of functions a file, to be studied.

Arrays of any shape come in and the dtype they had goes out; `_float64.py` says what happens to other input.
Kinks follow PyTorch. No floating-point warning leaves a function.

"Accuracy: 1.5 ULP" in a docstring is the largest error in float64 that was measured, in units in the last place: on the
golden tables of the tests with numpy's vector code on and off, and on 5000 random points. `docs/accuracy.md` compares
it with other libraries. A result that is subnormal may lose digits, as everywhere.

A family is loaded when one of its functions is first used: a grade needs one of thirty.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from actquiz.reference.affine import *  # noqa: F403
    from actquiz.reference.autodiff import *  # noqa: F403
    from actquiz.reference.binary_losses import *  # noqa: F403
    from actquiz.reference.diagnosis import *  # noqa: F403
    from actquiz.reference.differences import *  # noqa: F403
    from actquiz.reference.dispatch import *  # noqa: F403
    from actquiz.reference.dot_product import *  # noqa: F403
    from actquiz.reference.experts import *  # noqa: F403
    from actquiz.reference.exponential import *  # noqa: F403
    from actquiz.reference.gates import *  # noqa: F403
    from actquiz.reference.gaussian import *  # noqa: F403
    from actquiz.reference.hard import *  # noqa: F403
    from actquiz.reference.hyperbolic import *  # noqa: F403
    from actquiz.reference.initialization import *  # noqa: F403
    from actquiz.reference.leaky import *  # noqa: F403
    from actquiz.reference.logarithmic import *  # noqa: F403
    from actquiz.reference.logistic import *  # noqa: F403
    from actquiz.reference.losses import *  # noqa: F403
    from actquiz.reference.mended import *  # noqa: F403
    from actquiz.reference.networks import *  # noqa: F403
    from actquiz.reference.normalization import *  # noqa: F403
    from actquiz.reference.optimizers import *  # noqa: F403
    from actquiz.reference.periodic import *  # noqa: F403
    from actquiz.reference.piecewise import *  # noqa: F403
    from actquiz.reference.rectifiers import *  # noqa: F403
    from actquiz.reference.self_gated import *  # noqa: F403
    from actquiz.reference.shrinkage import *  # noqa: F403
    from actquiz.reference.smooth_rectifiers import *  # noqa: F403
    from actquiz.reference.softmaxes import *  # noqa: F403
    from actquiz.reference.sparse import *  # noqa: F403

_FAMILIES = {
    "dot_product": (
        "attention",
        "attention_backward",
    ),
    "autodiff": (
        "Value",
        "evaluate",
    ),
    "binary_losses": (
        "bce_with_logits",
        "bce_with_logits_backward",
        "focal_loss",
        "focal_loss_backward",
        "generator_gradients",
    ),
    "diagnosis": (
        "dead_fraction",
        "gradient_norms",
        "saturated_fraction",
        "second_moment_condition",
        "signal_propagation",
    ),
    "differences": (
        "gradient_check",
        "numeric_gradient",
    ),
    "dispatch": ("compute_derivative",),
    "experts": (
        "swiglu_ffn",
        "swiglu_ffn_backward",
        "top_k_gating",
    ),
    "exponential": (
        "celu",
        "celu_derivative",
        "elu",
        "elu_derivative",
        "selu",
        "selu_derivative",
    ),
    "gates": (
        "geglu",
        "geglu_backward",
        "glu",
        "glu_backward",
        "lstm_cell",
        "swiglu",
        "swiglu_backward",
    ),
    "gaussian": (
        "gelu",
        "gelu_derivative",
        "gelu_tanh",
        "gelu_tanh_derivative",
    ),
    "hard": (
        "hard_sigmoid",
        "hard_sigmoid_derivative",
        "hard_swish",
        "hard_swish_derivative",
        "hard_tanh",
        "hard_tanh_derivative",
        "step",
        "step_derivative",
    ),
    "hyperbolic": (
        "dynamic_tanh",
        "dynamic_tanh_backward",
        "softsign",
        "softsign_derivative",
        "tanh",
        "tanh_derivative",
    ),
    "initialization": (
        "calculate_gain",
        "count_parameters",
        "kaiming_normal",
        "xavier_uniform",
    ),
    "leaky": (
        "leaky_relu",
        "leaky_relu_derivative",
        "prelu",
        "prelu_backward",
    ),
    "affine": (
        "collapse",
        "fold_batchnorm",
        "linear",
        "linear_backward",
    ),
    "logarithmic": (
        "log_softmax",
        "log_softmax_backward",
        "logsumexp",
    ),
    "logistic": (
        "log_sigmoid",
        "log_sigmoid_derivative",
        "sigmoid",
        "sigmoid_derivative",
    ),
    "losses": (
        "cross_entropy",
        "cross_entropy_backward",
        "smoothed_cross_entropy",
        "smoothed_cross_entropy_backward",
    ),
    "mended": (
        "adaptive_leaky_relu",
        "adaptive_leaky_relu_backward",
        "backward",
        "forward",
        "log_relu",
        "log_relu_backward",
        "loss",
        "step_relu",
        "train",
    ),
    "networks": (
        "mlp_backward",
        "mlp_forward",
        "relu_backward",
        "relu_forward",
        "train_mlp",
        "xor_network",
    ),
    "normalization": (
        "clip_grad_norm",
        "l2_normalize",
        "l2_normalize_backward",
    ),
    "optimizers": ("adam_step",),
    "periodic": (
        "snake",
        "snake_derivative",
    ),
    "piecewise": (
        "adaptive_relu",
        "adaptive_relu_backward",
        "apl",
        "apl_backward",
        "crelu",
        "crelu_backward",
        "maxout",
        "maxout_backward",
    ),
    "rectifiers": (
        "relu",
        "relu6",
        "relu6_derivative",
        "relu_derivative",
        "squared_relu",
        "squared_relu_derivative",
        "threshold",
        "threshold_derivative",
    ),
    "self_gated": (
        "mish",
        "mish_derivative",
        "silu",
        "silu_derivative",
        "swish",
        "swish_beta_derivative",
        "swish_derivative",
    ),
    "shrinkage": (
        "hardshrink",
        "hardshrink_derivative",
        "softshrink",
        "softshrink_derivative",
        "tanhshrink",
        "tanhshrink_derivative",
    ),
    "smooth_rectifiers": (
        "softplus",
        "softplus_derivative",
        "squareplus",
        "squareplus_derivative",
    ),
    "softmaxes": (
        "masked_softmax",
        "online_softmax",
        "softmax",
        "softmax_backward",
        "softmax_jacobian",
        "softmax_temperature",
    ),
    "sparse": (
        "sparsemax",
        "sparsemax_backward",
    ),
}
_FAMILY_OF = {name: family for family, names in _FAMILIES.items() for name in names}

__all__ = sorted(_FAMILY_OF)  # noqa: PLE0605  # the names stand once, above


def __getattr__(name: str) -> Any:
    """Load the family of a function."""
    if name not in _FAMILY_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_FAMILY_OF[name]}"), name)
    globals()[name] = value
    return value
