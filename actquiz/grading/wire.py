"""The bytes between judge and worker: a header, a JSON description, raw array data.

Nothing is pickled and nothing is evaluated: what arrives is numbers, text and shapes, and every length is
checked before memory is taken for it. Both processes load this file, so it imports only numpy and the
standard library.
"""

from __future__ import annotations

import json
import math
import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np

HEADER = struct.Struct("<3sBIQ")  # magic, kind, bytes of description, bytes of data
MAGIC = b"AQ1"
MAX_META = 1 << 20
MAX_BODY = 64 << 20
MAX_NDIM = 16
MAX_DEPTH = 8
ALIGNMENT = 16
DTYPE_KINDS = "biufc"
LAYOUTS = ("contiguous", "fortran", "strided", "reversed")


class Kind(IntEnum):
    """What a frame is."""

    LOAD = 1  # judge → worker: the learner's source
    CALL = 2  # judge → worker: a function and its arguments
    READY = 3  # worker → judge: the source was loaded
    RESULT = 4  # worker → judge: what the function returned
    ERROR = 5  # worker → judge: what the learner's code raised


_KINDS = {int(kind): kind for kind in Kind}


class WireError(Exception):
    """A frame or a value that does not follow the rules above."""


@dataclass(frozen=True)
class Array:
    """An argument with the memory layout and the writability the worker shall give it."""

    data: np.ndarray[Any, Any]
    layout: str = "contiguous"
    writeable: bool = True


@dataclass(frozen=True)
class Named:
    """An argument that is a function: its name goes over the wire, `objectives` has what it stands for."""

    name: str


@dataclass(frozen=True)
class Seeded:
    """An argument that the worker makes: the `numpy.random.Generator` of a seed."""

    seed: int


def pack(kind: Kind, meta: dict[str, Any], data: bytes = b"") -> bytes:
    """Return one frame."""
    text = json.dumps(meta).encode()
    text += b" " * (-(HEADER.size + len(text)) % ALIGNMENT)
    if len(text) > MAX_META or len(data) > MAX_BODY:
        raise WireError("too large to send")
    return HEADER.pack(MAGIC, kind, len(text), len(data)) + text + data


def unpack_header(header: bytes) -> tuple[Kind, int, int]:
    """Return kind, bytes of description and bytes of data of a frame."""
    magic, kind, meta, body = HEADER.unpack(header)
    if magic != MAGIC or kind not in _KINDS or meta > MAX_META or body > MAX_BODY:
        raise WireError("not a frame")
    return _KINDS[kind], meta, body


def unpack_meta(text: bytes) -> dict[str, Any]:
    """Return the description of a frame."""
    try:
        meta = json.loads(text)
    except (ValueError, RecursionError):
        raise WireError("the description is not JSON") from None
    if not isinstance(meta, dict):
        raise WireError("the description is not an object")
    return meta


def unpack_call(frame: bytes) -> tuple[str, list[Any], dict[str, Any]]:
    """Return the function of a call, its arguments and its keyword arguments, built anew from the whole frame."""
    _, meta_size, _ = unpack_header(frame[: HEADER.size])
    start = HEADER.size + meta_size
    meta, decoder = unpack_meta(frame[HEADER.size : start]), Decoder(frame[start:])
    return meta["function"], decoder.value(meta["args"]), decoder.value(meta["kwargs"])


# ---------------------------------------------------------------- values


def encode(value: Any, data: bytearray, depth: int = 0) -> Any:
    """Describe a value as JSON and append its array data. Only these exact types: a subclass may lie."""
    if depth > MAX_DEPTH:
        raise WireError(f"nested deeper than {MAX_DEPTH}")
    if value is None or type(value) in (bool, str, float):
        return value
    if type(value) is int:
        if value.bit_length() > 4096:
            raise WireError("an integer of more than 4096 bits")
        return value
    if type(value) is complex:
        return {"complex": [value.real, value.imag]}
    if type(value) in (list, tuple):
        return {type(value).__name__: [encode(item, data, depth + 1) for item in value]}
    if type(value) is dict:
        return {"dict": [[encode(k, data, depth + 1), encode(v, data, depth + 1)] for k, v in value.items()]}
    if type(value) is Array:
        spec = encode(value.data, data)
        return {"array": [*spec["array"], value.layout, value.writeable]}
    if type(value) is Named:
        return {"named": value.name}
    if type(value) is Seeded:
        return {"generator": value.seed}
    if type(value) is np.ndarray:
        return {"array": _append(value, data)}
    if isinstance(value, np.generic) and type(value).__module__ == "numpy":
        return {"scalar": _append(np.asarray(value), data)}
    raise WireError(f"a value of type {type(value).__name__}")


def _append(array: np.ndarray[Any, Any], data: bytearray) -> list[Any]:
    if array.dtype.kind not in DTYPE_KINDS:
        raise WireError(f"an array of dtype {array.dtype}")
    if len(data) + array.nbytes > MAX_BODY:
        raise WireError(f"an array of shape {array.shape}, more than {MAX_BODY >> 20} MiB")
    data += b"\0" * (-len(data) % ALIGNMENT)
    data += array.tobytes()
    return [array.dtype.str, list(array.shape)]


class Decoder:
    """Rebuilds the values of one frame; `finish` refuses data that no value claimed."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._offset = 0

    def value(self, spec: Any, depth: int = 0) -> Any:
        """Return the value that `spec` describes."""
        if depth > MAX_DEPTH:
            raise WireError(f"nested deeper than {MAX_DEPTH}")
        if spec is None or type(spec) in (bool, int, float, str):
            return spec
        if type(spec) is not dict or len(spec) != 1:
            raise WireError("not a value")
        ((kind, content),) = spec.items()
        try:
            return self._build(kind, content, depth)
        except (TypeError, ValueError, KeyError, OverflowError) as error:
            raise WireError(f"not a value: {error}") from None

    def _build(self, kind: str, content: Any, depth: int) -> Any:
        match kind:
            case "array":
                dtype, shape, *rest = content
                # a view of the frame would be read-only; only who asks for that gets it
                return _arrange(self._take(dtype, shape), *rest) if rest else self._take(dtype, shape).copy()
            case "scalar":
                return self._take(*content)[()]
            case "list":
                return [self.value(item, depth + 1) for item in content]
            case "tuple":
                return tuple(self.value(item, depth + 1) for item in content)
            case "dict":
                return {self.value(k, depth + 1): self.value(v, depth + 1) for k, v in content}
            case "named" if type(content) is str:
                return Named(content)
            case "complex":
                real, imag = content
                return complex(real, imag)
            case "generator" if type(content) is int:
                return np.random.default_rng(content)
        raise WireError(f"not a value: {kind}")

    def _take(self, dtype_name: str, shape: list[int]) -> np.ndarray[Any, Any]:
        dtype = np.dtype(dtype_name)
        if dtype.kind not in DTYPE_KINDS or dtype.hasobject or len(shape) > MAX_NDIM:
            raise WireError("not an array of numbers")
        if any(type(n) is not int or n < 0 for n in shape):
            raise WireError("not a shape")
        start = self._offset + -self._offset % ALIGNMENT
        size = math.prod(shape) * dtype.itemsize
        if start + size > len(self._data):
            raise WireError("an array larger than its data")
        self._offset = start + size
        return np.frombuffer(self._data, dtype, math.prod(shape), start).reshape(shape)

    def finish(self) -> None:
        """Refuse a frame with data left over."""
        if self._offset != len(self._data):
            raise WireError("data that belongs to no value")


def _arrange(array: np.ndarray[Any, Any], layout: str, writeable: bool) -> np.ndarray[Any, Any]:
    """Give an argument its layout; a read-only one views immutable bytes, so that no flag can be set back."""
    if layout == "contiguous":
        return array.copy() if writeable else array
    if layout == "fortran":
        laid = array.copy(order="F")
    elif layout == "strided":
        laid = np.repeat(array, 2, axis=-1)[..., ::2]
    else:
        laid = array[..., ::-1].copy()[..., ::-1]
    laid.flags.writeable = writeable
    return laid
