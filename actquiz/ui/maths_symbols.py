"""Tables of TeX maths: what each macro looks like in Unicode, and how a symbol behaves."""

from __future__ import annotations

from types import MappingProxyType


def _pairs(text: str) -> dict[str, str]:
    """Read a table of `macro symbol` pairs."""
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


SYMBOLS = MappingProxyType(
    _pairs(r"""
    alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
    lambda λ mu μ nu ν xi ξ pi π rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ
    omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω

    lt < gt > le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅
    propto ∝ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ prec ≺ succ ≻ coloneqq ≔ triangleq ≜ doteq ≐
    in ∈ ni ∋ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ mid | parallel ∥ perp ⊥ vdash ⊢ models ⊨
    to → rightarrow → longrightarrow ⟶ leftarrow ← gets ← leftrightarrow ↔ mapsto ↦ longmapsto ⟼
    Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ Longrightarrow ⟹ impliedby ⟸ iff ⟺ Longleftrightarrow ⟺
    uparrow ↑ downarrow ↓ nearrow ↗ searrow ↘ rightharpoonup ⇀ rightleftharpoons ⇌

    cdot · times × div ÷ pm ± mp ∓ ast * star ⋆ circ ∘ bullet • odot ⊙ oplus ⊕ ominus ⊖ otimes ⊗
    cup ∪ cap ∩ setminus ∖ wedge ∧ land ∧ vee ∨ lor ∨

    sum ∑ prod ∏ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigodot ⨀

    partial ∂ nabla ∇ infty ∞ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ emptyset ∅ varnothing ∅ ell ℓ hbar ℏ
    Re ℜ Im ℑ aleph ℵ top ⊤ bot ⊥ prime ′ degree ° angle ∠ triangle △ square □ checkmark ✓ dagger †
    ldots … dots … dotsc … dotsb … cdots ⋯ vdots ⋮ ddots ⋱ colon :
    % % $ $ # # & & _ _
    """)
)

RELATIONS = frozenset("=<>≤≥≠≈≡∼≃≅∝≪≫≲≳≺≻≔≜≐∈∋∉⊂⊆⊃⊇|∥⊢⊨→⟶←↔↦⟼⇒⇐⇔⟹⟸⟺↑↓↗↘⇀⇌:")
BINARY = frozenset("+−±∓·×÷*⋆∘•⊙⊕⊖⊗∪∩∖∧∨")
BIG = frozenset("∑∏∫∬∭∮⋃⋂⨁⨂⨀")
PREFIX = frozenset("∂∇∀∃∄¬")
DOTS = frozenset("…⋯")
PUNCTUATION = frozenset(",;")

NAMES = frozenset({
    "arccos", "arcsin", "arctan", "arg", "argmax", "argmin", "cos", "cosh", "cot", "coth", "csc", "deg", "det", "dim",
    "exp", "gcd", "hom", "inf", "ker", "lg", "ln", "log", "max", "min", "Pr", "sec", "sgn", "sin", "sinh", "sup", "tan",
    "tanh",
})  # fmt: skip
LIMITS = MappingProxyType({"lim": "lim", "limsup": "lim sup", "liminf": "lim inf"})

DELIMITERS = MappingProxyType(
    _pairs(r"""
    { { } } lbrace { rbrace } lbrack [ rbrack ] lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ langle ⟨ rangle ⟩
    vert | lvert | rvert | | ‖ Vert ‖ lVert ‖ rVert ‖
    """)
)
OPENING = frozenset("([{⌊⌈⟨")
CLOSING = frozenset(")]}⌋⌉⟩")
BARS = frozenset("|‖")

SPACES = frozenset({",", ":", ";", ">", " ", "thinspace", "medspace", "thickspace"})
GAPS = frozenset({"quad", "qquad", "enspace"})
INVISIBLE = frozenset({
    "!", "displaystyle", "textstyle", "scriptstyle", "limits", "nolimits", "nonumber", "notag",
})  # fmt: skip

ACCENTS = MappingProxyType({
    "hat": "\u0302", "widehat": "\u0302", "bar": "\u0304", "overline": "\u0304", "tilde": "\u0303",
    "widetilde": "\u0303", "vec": "\u20d7", "dot": "\u0307", "ddot": "\u0308", "check": "\u030c",
})  # fmt: skip

ALPHABETS = MappingProxyType({
    "mathbb": "DOUBLE-STRUCK", "mathcal": "SCRIPT", "mathscr": "SCRIPT", "mathfrak": "FRAKTUR",
})  # fmt: skip

SUPERSCRIPTS = MappingProxyType(
    dict(
        zip(
            "0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW⊤",
            "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵀ",
            strict=True,
        )
    )
)
SUBSCRIPTS = MappingProxyType(
    dict(zip("0123456789+−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True))
)
POSTFIXES = MappingProxyType({"′": "′", "′′": "″", "∘": "°", "*": "^*", "⋆": "^⋆", "†": "†"})
