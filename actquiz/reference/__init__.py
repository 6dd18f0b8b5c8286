"""The references that judge the katas, right to the last digits: one family of functions a file, to be studied.

Arrays of any shape come in and the dtype they had goes out; `_float64.py` says what happens to other input.
Kinks follow PyTorch. No floating-point warning leaves a function.

"Accuracy: 1.5 ULP" in a docstring is the largest error in float64 that was measured, in units in the last place: on the
golden tables of the tests with numpy's vector code on and off, and on 5000 random points. `docs/accuracy.md` compares
it with other libraries. A result that is subnormal may lose digits, as everywhere.
"""

from actquiz.reference.attention import attention, attention_backward
from actquiz.reference.autodiff import Value, evaluate
from actquiz.reference.binary_losses import (
    bce_with_logits,
    bce_with_logits_backward,
    focal_loss,
    focal_loss_backward,
    generator_gradients,
)
from actquiz.reference.diagnosis import (
    dead_fraction,
    gradient_norms,
    saturated_fraction,
    second_moment_condition,
    signal_propagation,
)
from actquiz.reference.differences import gradient_check, numeric_gradient
from actquiz.reference.dispatch import compute_derivative
from actquiz.reference.experts import swiglu_ffn, swiglu_ffn_backward, top_k_gating
from actquiz.reference.exponential import celu, celu_derivative, elu, elu_derivative, selu, selu_derivative
from actquiz.reference.gates import geglu, geglu_backward, glu, glu_backward, lstm_cell, swiglu, swiglu_backward
from actquiz.reference.gaussian import gelu, gelu_derivative, gelu_tanh, gelu_tanh_derivative
from actquiz.reference.hard import (
    hard_sigmoid,
    hard_sigmoid_derivative,
    hard_swish,
    hard_swish_derivative,
    hard_tanh,
    hard_tanh_derivative,
    step,
    step_derivative,
)
from actquiz.reference.hyperbolic import (
    dynamic_tanh,
    dynamic_tanh_backward,
    softsign,
    softsign_derivative,
    tanh,
    tanh_derivative,
)
from actquiz.reference.initialization import calculate_gain, count_parameters, kaiming_normal, xavier_uniform
from actquiz.reference.leaky import leaky_relu, leaky_relu_derivative, prelu, prelu_backward
from actquiz.reference.linear import collapse, fold_batchnorm, linear, linear_backward
from actquiz.reference.logarithmic import log_softmax, log_softmax_backward, logsumexp
from actquiz.reference.logistic import log_sigmoid, log_sigmoid_derivative, sigmoid, sigmoid_derivative
from actquiz.reference.losses import (
    cross_entropy,
    cross_entropy_backward,
    smoothed_cross_entropy,
    smoothed_cross_entropy_backward,
)
from actquiz.reference.mended import (
    adaptive_leaky_relu,
    adaptive_leaky_relu_backward,
    backward,
    forward,
    log_relu,
    log_relu_backward,
    loss,
    step_relu,
    train,
)
from actquiz.reference.networks import mlp_backward, mlp_forward, relu_backward, relu_forward, train_mlp, xor_network
from actquiz.reference.normalization import clip_grad_norm, l2_normalize, l2_normalize_backward
from actquiz.reference.optimizers import adam_step
from actquiz.reference.periodic import snake, snake_derivative
from actquiz.reference.piecewise import (
    adaptive_relu,
    adaptive_relu_backward,
    apl,
    apl_backward,
    crelu,
    crelu_backward,
    maxout,
    maxout_backward,
)
from actquiz.reference.rectifiers import (
    relu,
    relu6,
    relu6_derivative,
    relu_derivative,
    squared_relu,
    squared_relu_derivative,
    threshold,
    threshold_derivative,
)
from actquiz.reference.self_gated import (
    mish,
    mish_derivative,
    silu,
    silu_derivative,
    swish,
    swish_beta_derivative,
    swish_derivative,
)
from actquiz.reference.shrinkage import (
    hardshrink,
    hardshrink_derivative,
    softshrink,
    softshrink_derivative,
    tanhshrink,
    tanhshrink_derivative,
)
from actquiz.reference.smooth_rectifiers import softplus, softplus_derivative, squareplus, squareplus_derivative
from actquiz.reference.softmaxes import (
    masked_softmax,
    online_softmax,
    softmax,
    softmax_backward,
    softmax_jacobian,
    softmax_temperature,
)
from actquiz.reference.sparse import sparsemax, sparsemax_backward

__all__ = [
    "Value",
    "adam_step",
    "adaptive_leaky_relu",
    "adaptive_leaky_relu_backward",
    "adaptive_relu",
    "adaptive_relu_backward",
    "apl",
    "apl_backward",
    "attention",
    "attention_backward",
    "backward",
    "bce_with_logits",
    "bce_with_logits_backward",
    "calculate_gain",
    "celu",
    "celu_derivative",
    "clip_grad_norm",
    "collapse",
    "compute_derivative",
    "count_parameters",
    "crelu",
    "crelu_backward",
    "cross_entropy",
    "cross_entropy_backward",
    "dead_fraction",
    "dynamic_tanh",
    "dynamic_tanh_backward",
    "elu",
    "elu_derivative",
    "evaluate",
    "focal_loss",
    "focal_loss_backward",
    "fold_batchnorm",
    "forward",
    "geglu",
    "geglu_backward",
    "gelu",
    "gelu_derivative",
    "gelu_tanh",
    "gelu_tanh_derivative",
    "generator_gradients",
    "glu",
    "glu_backward",
    "gradient_check",
    "gradient_norms",
    "hard_sigmoid",
    "hard_sigmoid_derivative",
    "hard_swish",
    "hard_swish_derivative",
    "hard_tanh",
    "hard_tanh_derivative",
    "hardshrink",
    "hardshrink_derivative",
    "kaiming_normal",
    "l2_normalize",
    "l2_normalize_backward",
    "leaky_relu",
    "leaky_relu_derivative",
    "linear",
    "linear_backward",
    "log_relu",
    "log_relu_backward",
    "log_sigmoid",
    "log_sigmoid_derivative",
    "log_softmax",
    "log_softmax_backward",
    "logsumexp",
    "loss",
    "lstm_cell",
    "masked_softmax",
    "maxout",
    "maxout_backward",
    "mish",
    "mish_derivative",
    "mlp_backward",
    "mlp_forward",
    "numeric_gradient",
    "online_softmax",
    "prelu",
    "prelu_backward",
    "relu",
    "relu6",
    "relu6_derivative",
    "relu_backward",
    "relu_derivative",
    "relu_forward",
    "saturated_fraction",
    "second_moment_condition",
    "selu",
    "selu_derivative",
    "sigmoid",
    "sigmoid_derivative",
    "signal_propagation",
    "silu",
    "silu_derivative",
    "smoothed_cross_entropy",
    "smoothed_cross_entropy_backward",
    "snake",
    "snake_derivative",
    "softmax",
    "softmax_backward",
    "softmax_jacobian",
    "softmax_temperature",
    "softplus",
    "softplus_derivative",
    "softshrink",
    "softshrink_derivative",
    "softsign",
    "softsign_derivative",
    "sparsemax",
    "sparsemax_backward",
    "squared_relu",
    "squared_relu_derivative",
    "squareplus",
    "squareplus_derivative",
    "step",
    "step_derivative",
    "step_relu",
    "swiglu",
    "swiglu_backward",
    "swiglu_ffn",
    "swiglu_ffn_backward",
    "swish",
    "swish_beta_derivative",
    "swish_derivative",
    "tanh",
    "tanh_derivative",
    "tanhshrink",
    "tanhshrink_derivative",
    "threshold",
    "threshold_derivative",
    "top_k_gating",
    "train",
    "train_mlp",
    "xavier_uniform",
    "xor_network",
]
