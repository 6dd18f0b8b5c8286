"""fails: no_mutation

en: `np.require(x, requirements="W")` copies a read-only array only; every other caller finds probabilities in place of the logits.
zh: `np.require(x, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的 logits 被换成了概率。
card: numpy-inputs-untouched
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def generator_gradients(logit):
    second = -sigmoid(-logit)
    first = np.require(logit, requirements="W")
    first[...] = -sigmoid(first)
    return first.copy(), second
