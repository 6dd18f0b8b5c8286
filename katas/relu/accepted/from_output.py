"""The derivative from the output: for ReLU y > 0 says the same as x > 0. Lambdas and a functools.partial."""

from functools import partial

import numpy as np

relu = partial(np.maximum, 0.0)
relu_derivative = lambda x: np.sign(relu(x))
