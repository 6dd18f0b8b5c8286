"""fails: form

en: The weights are nested lists; the network wants numpy arrays.
zh: 权重是嵌套列表；网络需要的是 numpy 数组。
card: function-contract
"""

import numpy as np


def xor_network():
    hidden = {"weight": [[1.0, 1.0], [1.0, 1.0]], "bias": [0.0, -1.0]}
    output = {"weight": np.array([[1.0, -2.0]]), "bias": np.array([0.0])}
    return [hidden, output]
