"""What the tanh kata forbids: the functions of a library, under whatever name, and never a learner's own."""

from __future__ import annotations

import pytest

from actquiz import catalogue, paths
from actquiz.grading.judge import grade
from actquiz.katas import Kata

REFUSED = {
    "attribute": "import numpy as np\ntanh = np.tanh",
    "math": "import math\ntanh = lambda x: math.tanh(x)",
    "cmath": "import cmath as c\nc.tan(1j)",
    "from": "from numpy import tanh",
    "from, renamed": "from math import exp, sinh as s",
    "module renamed": "import numpy as xp\nxp.cosh(1)",
    "name of a name": "import numpy\nxp = numpy\nxp.tanh(1)",
    "imported in a function": "def tanh(x):\n    import numpy as q\n    return q.tanh(x)",
    "imported afterwards": "def tanh(x):\n    return np.tanh(x)\n\nimport numpy as np",
    "submodule": "import numpy as np\nnp._core.umath.tanh(1)",
    "submodule renamed": "import numpy._core.umath as um\num.tanh(1)",
    "submodule from": "from numpy import _core as c\nc.umath.tanh(1)",
    "getattr": "import numpy as np\ntanh = getattr(np, 'tanh')",
    "staticmethod": "import numpy as np\nclass A:\n    tanh = staticmethod(np.tanh)",
    "star": "from numpy import *\ndef tanh(x):\n    return sinh(x) / cosh(x)",
}
ALLOWED = {
    "calls itself": "import numpy as np\ndef tanh(x):\n    return -tanh(-x) if (x < 0).all() else np.expm1(x)",
    "method": "class A:\n    def tanh(self, x):\n        return self.tanh(x)\ntanh = A().tanh\nA.tanh",
    "static method": "class A:\n    @staticmethod\n    def tanh(x):\n        return x\nA.tanh(1)",
    "attribute of an object": "import types\nns = types.SimpleNamespace(tanh=1)\nns.tanh",
    "local names": "import numpy as np\ndef tanh(x):\n    sinh, cosh = np.exp(x), np.exp(-x)\n    return sinh / cosh",
    "parameter": "from numpy import *\ndef f(tan):\n    return tan",
    "star": "from numpy import *\ndef tanh(x):\n    return exp(x)\ndef tanh_derivative(x):\n    return tanh(x)",
    "other functions": "import numpy as np\nnp.arctanh(0.0)",
    "text": "import numpy as np\n'np.tanh'  # np.tanh\n{'tanh': 1}['tanh']",
}


@pytest.fixture(scope="module")
def kata() -> Kata:
    """The kata whose functions have to be built from exponentials."""
    return catalogue.find(paths.katas(), "tanh")


@pytest.mark.parametrize("name", REFUSED)
def test_functions_of_a_library_are_refused(name: str, kata: Kata) -> None:
    """The file is not graded at all."""
    problem = grade(kata, REFUSED[name].encode(), seed=1).problem
    assert problem
    assert problem.key == "problem.forbidden"


@pytest.mark.parametrize("name", ALLOWED)
def test_names_of_ones_own_are_allowed(name: str, kata: Kata) -> None:
    """The file is graded, whatever its grade."""
    assert grade(kata, ALLOWED[name].encode(), seed=1).problem is None
