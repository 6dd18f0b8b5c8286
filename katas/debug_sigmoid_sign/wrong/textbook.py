"""fails: no_warnings

en: The textbook formula has the sign right, but warns of an overflow at -1000, which the file you began with did not.
zh: 课本公式的符号对了，但在 -1000 处会报溢出警告，而初始文件没有这个问题。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))
