"""The references that judge the katas, right to the last digits: one family of functions a file, to be studied.

Arrays of any shape come in and the dtype they had goes out; `_float64.py` says what happens to other input.
Kinks follow PyTorch. No floating-point warning leaves a function.
"""

from actquiz.reference.dispatch import compute_derivative
from actquiz.reference.exponential import elu, elu_derivative
from actquiz.reference.hyperbolic import tanh, tanh_derivative
from actquiz.reference.leaky import leaky_relu, leaky_relu_derivative, prelu, prelu_backward
from actquiz.reference.logistic import sigmoid, sigmoid_derivative
from actquiz.reference.rectifiers import relu, relu_derivative
from actquiz.reference.self_gated import mish, mish_derivative, swish, swish_beta_derivative, swish_derivative
from actquiz.reference.smooth_rectifiers import softplus, softplus_derivative
from actquiz.reference.softmaxes import softmax, softmax_backward

__all__ = [
    "compute_derivative",
    "elu",
    "elu_derivative",
    "leaky_relu",
    "leaky_relu_derivative",
    "mish",
    "mish_derivative",
    "prelu",
    "prelu_backward",
    "relu",
    "relu_derivative",
    "sigmoid",
    "sigmoid_derivative",
    "softmax",
    "softmax_backward",
    "softplus",
    "softplus_derivative",
    "swish",
    "swish_beta_derivative",
    "swish_derivative",
    "tanh",
    "tanh_derivative",
]
