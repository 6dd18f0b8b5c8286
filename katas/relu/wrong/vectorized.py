"""fails: empty

en: `np.vectorize` calls the function once to learn the dtype; an array without entries leaves it nothing to call with.
zh: `np.vectorize` 要先试算一次才知道 dtype；空数组里没有元素可试。
"""

import numpy as np

relu = np.vectorize(lambda v: v if not v <= 0 else v.dtype.type(0))
relu_derivative = np.vectorize(lambda v: v if v != v else v.dtype.type(v > 0))
