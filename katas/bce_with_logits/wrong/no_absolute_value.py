"""fails: values

en: The correction is log1p(exp(-abs(x))); without abs it is right for positive logits only.
zh: 修正项是 log1p(exp(-abs(x)))；漏了 abs，只对正的 logits 成立。
card: softplus-stable
"""

import numpy as np


def bce_with_logits(logits, targets):
    return np.mean(np.maximum(logits, 0) - logits * targets + np.log1p(np.exp(-logits)))


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / logits.size
