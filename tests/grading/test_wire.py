"""The frames between judge and worker."""

from __future__ import annotations

import json
import random
from typing import Any

import numpy as np
import pytest

from actquiz.grading import wire

VALUES: list[Any] = [
    None, True, False, 0, -1, 2**4000, 1.5, float("inf"), float("-inf"), -0.0, "text", "", 1 + 2j,
    [1, [2, (3, None)]], (), {"a": 1, 2: [3.0]}, np.float64(1.5), np.float32(-0.0), np.int8(-3), np.bool_(True),
    np.array(2.0), np.arange(6.0).reshape(2, 3), np.empty((0, 3)), np.arange(3, dtype=np.float16), np.array([True]),
    wire.Named("cubic"), [wire.Named("")],
    np.arange(6).reshape(2, 3).T, np.array([1 + 2j], dtype=np.complex64), [np.arange(3), np.arange(5, dtype=np.int8)],
]  # fmt: skip


def through(value: Any) -> Any:
    """Encode a value, send it as a frame, decode it."""
    data = bytearray()
    frame = wire.pack(wire.Kind.RESULT, {"value": wire.encode(value, data)}, bytes(data))
    _, meta_size, body_size = wire.unpack_header(frame[: wire.HEADER.size])
    meta = wire.unpack_meta(frame[wire.HEADER.size : wire.HEADER.size + meta_size])
    body = frame[wire.HEADER.size + meta_size :]
    assert len(body) == body_size
    decoder = wire.Decoder(body)
    result = decoder.value(meta["value"])
    decoder.finish()
    return result


def same(a: Any, b: Any) -> bool:
    """Compare type, dtype, shape and bits."""
    if isinstance(a, np.ndarray):
        return type(b) is np.ndarray and (a.dtype, a.shape, a.tobytes()) == (b.dtype, b.shape, b.tobytes())
    if isinstance(a, np.generic):
        return type(a) is type(b) and a.tobytes() == b.tobytes()
    if isinstance(a, (list, tuple)):
        return type(a) is type(b) and len(a) == len(b) and all(map(same, a, b))
    return type(a) is type(b) and repr(a) == repr(b)


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_values_arrive_as_they_were(value: Any) -> None:
    """A value comes out with the type, dtype, shape and bits it went in with."""
    assert same(value, through(value))


def test_nan_arrives_bit_by_bit() -> None:
    """The payload of a NaN is kept."""
    nan = np.array([0x7FF8_0000_0000_0123], dtype=np.uint64).view(np.float64)
    assert through(nan).tobytes() == nan.tobytes()


def test_a_seed_arrives_as_its_generator() -> None:
    """The other side gets a new generator with the seed, each time the same."""
    for _ in range(2):
        assert through([wire.Seeded(7)])[0].random() == np.random.default_rng(7).random()


@pytest.mark.parametrize("seed", [None, "7", 1.5, -1, [1, 2], True])
def test_what_is_no_seed_is_refused(seed: Any) -> None:
    """Only a natural number makes a generator."""
    with pytest.raises(wire.WireError):
        wire.Decoder(b"").value({"generator": seed})


@pytest.mark.parametrize("layout", wire.LAYOUTS)
@pytest.mark.parametrize("writeable", [True, False])
@pytest.mark.parametrize("shape", [(5,), (2, 3), (2, 3, 4), (2, 0)])
def test_arguments_get_the_layout_asked_for(layout: str, writeable: bool, shape: tuple[int, ...]) -> None:
    """A layout changes strides and flags, never values."""
    array = np.arange(np.prod(shape), dtype=np.float32).reshape(shape)
    laid = through(wire.Array(array, layout, writeable))
    assert np.array_equal(laid, array)
    assert laid.dtype == array.dtype
    assert laid.flags.writeable is writeable
    if array.size > 1:
        expected = {"contiguous": True, "fortran": len(shape) == 1, "strided": False, "reversed": False}
        assert laid.flags.c_contiguous is expected[layout]


def test_read_only_arguments_cannot_be_made_writeable() -> None:
    """A read-only argument views immutable bytes; setting its flag back fails."""
    laid = through(wire.Array(np.arange(3.0), "contiguous", False))
    with pytest.raises(ValueError, match="WRITEABLE"):
        laid.flags.writeable = True


class _Text(str):
    __slots__ = ()


@pytest.mark.parametrize(
    "value",
    [
        object(), _Text("x"), np.array([object()]), np.array(["a"]), np.datetime64("2020"), 2**5000, {1, 2}, b"x",
        np.ma.masked_array([1.0]), np.broadcast_to(np.float64(0), (10**10,)), lambda: 0,
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_other_types_are_refused(value: Any) -> None:
    """Only exact plain types cross; a subclass could lie about itself."""
    with pytest.raises(wire.WireError):
        wire.encode(value, bytearray())


def test_deep_nesting_is_refused() -> None:
    """A list in a list in a list … is refused before it exhausts the stack."""
    nested: list[Any] = []
    for _ in range(1000):
        nested = [nested]
    with pytest.raises(wire.WireError):
        wire.encode(nested, bytearray())


@pytest.mark.parametrize(
    "spec",
    [
        {"array": ["<f8", [2**40, 2**40]]}, {"array": ["<f8", [-1]]}, {"array": ["|O", [1]]},
        {"array": ["<f8", [True]]},
        {"array": ["<f8", [1.0]]}, {"array": ["<f8"]}, {"array": "<f8"}, {"array": ["nonsense", [1]]},
        {"array": ["<f8", [1] * 40]}, {"array": ["<f8,<i4", [1]]}, {"array": ["<f8", [3]]}, {"scalar": ["<f8", [2]]},
        {"dict": [[1]]}, {"dict": [[{"list": []}, 1]]}, {"complex": ["a", 1]}, {"unknown": 1}, {}, {"list": 1}, [1],
        {"array": ["<f8", [2**63, 0]]},
    ],
    ids=json.dumps,
)  # fmt: skip
def test_descriptions_that_lie_are_refused(spec: Any) -> None:
    """A description must fit its data; nothing is allocated from a declared size."""
    decoder = wire.Decoder(b"\0" * 8)
    with pytest.raises(wire.WireError):  # noqa: PT012  # which of the two refuses does not matter
        decoder.value(spec)
        decoder.finish()


def test_random_frames_never_raise_anything_else() -> None:
    """Whatever bytes arrive, reading them ends in a value or in WireError."""
    rng = random.Random(1)
    good = wire.pack(wire.Kind.RESULT, {"value": wire.encode(np.arange(4.0), bytearray())}, np.arange(4.0).tobytes())
    for _ in range(3000):
        frame = bytearray(good)
        for _ in range(rng.randint(1, 6)):
            frame[rng.randrange(len(frame))] = rng.randrange(256)
        try:
            _, meta_size, _ = wire.unpack_header(bytes(frame[: wire.HEADER.size]))
            meta = wire.unpack_meta(bytes(frame[wire.HEADER.size : wire.HEADER.size + meta_size]))
            decoder = wire.Decoder(bytes(frame[wire.HEADER.size + meta_size :]))
            decoder.value(meta.get("value"))
            decoder.finish()
        except wire.WireError:
            continue
