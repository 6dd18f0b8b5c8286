"""einsum throughout; sigmoid by tanh."""

import numpy as np


def _parts(x, w_gate, w_up):
    gate = np.einsum("...d,hd->...h", x, w_gate)
    up = np.einsum("...d,hd->...h", x, w_up)
    return gate, up, (1 + np.tanh(gate / 2)) / 2


def swiglu_ffn(x, w_gate, w_up, w_down):
    gate, up, s = _parts(x, w_gate, w_up)
    return np.einsum("...h,dh->...d", gate * s * up, w_down)


def swiglu_ffn_backward(grad_output, x, w_gate, w_up, w_down):
    gate, up, s = _parts(x, w_gate, w_up)
    d_hidden = np.einsum("...d,dh->...h", grad_output, w_down)
    d_gate = d_hidden * up * s * (1 + gate * (1 - s))
    d_up = d_hidden * gate * s
    def over_rows(a, b):
        return np.einsum("ni,nj->ij", a.reshape(-1, a.shape[-1]), b.reshape(-1, b.shape[-1]))

    return (
        np.einsum("...h,hd->...d", d_gate, w_gate) + np.einsum("...h,hd->...d", d_up, w_up),
        over_rows(d_gate, x),
        over_rows(d_up, x),
        over_rows(grad_output, gate * s * up),
    )
