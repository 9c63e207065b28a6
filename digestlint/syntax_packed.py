"""A spaCy pipeline as one small file: weights of eight bits with a scale per row, and nothing that runs code.

The file is a line that names the format, then a compressed MessagePack table. spaCy writes the same pipeline of
7 MB into a folder; in this form it takes 1.5 MB at no loss of accuracy that our tests can see (figures:
training/syntax/README.md). Only this module knows the format; spaCy is imported by the functions that need it.
"""

from __future__ import annotations

import zlib
from typing import Any

MAGIC = b"digestlint syntax 1\n"
# Smaller arrays (biases, norms) stay in sixteen bits.
_SMALLEST = 2000
# What the table may take when unpacked, bytes: a file that claims more is none of ours.
_LARGEST = 64_000_000


class PackedError(ValueError):
    """A file that is no packed pipeline, or one that this spaCy can't read."""


def pack(nlp: Any, about: dict[str, str]) -> bytes:
    """The pipeline `nlp` as a packed file; `about` goes along, for people.

    The tokeniser is left out: it has to be that of `spacy.blank` for the language.
    """
    import srsly

    components = {name: _quantised(component.to_bytes(exclude=["vocab"])) for name, component in nlp.pipeline}
    table = {"about": about, "config": nlp.config.to_str(), "components": components}
    return MAGIC + zlib.compress(srsly.msgpack_dumps(table), 9)


def unpack(data: bytes) -> Any:
    """The spaCy pipeline in a packed file; `nlp.meta["about"]` is what was said of it.

    Raises PackedError for other data. Whatever spaCy raises over a table of the right form, it raises here too.
    """
    import srsly
    from spacy.util import get_lang_class
    from thinc.api import Config

    table = srsly.msgpack_loads(_inflated(data))
    config = Config().from_str(table["config"])
    nlp: Any = get_lang_class(config["nlp"]["lang"]).from_config(config, auto_fill=True, validate=False)
    for name, component in nlp.pipeline:
        component.from_bytes(_restored(table["components"][name]), exclude=["vocab"])
        for label in getattr(component, "labels", ()):
            nlp.vocab.strings.add(label)
            if name == "morphologizer":
                nlp.vocab.morphology.add(label)
    for label in ("ROOT", "dep"):  # the parser's own, in no list of labels
        nlp.vocab.strings.add(label)
    nlp.meta["about"] = dict(table["about"])
    return nlp


def _inflated(data: bytes) -> bytes:
    if not data.startswith(MAGIC):
        raise PackedError(f"not a packed pipeline: it does not begin with {MAGIC.decode().strip()!r}")
    inflater = zlib.decompressobj()
    try:
        table = inflater.decompress(data[len(MAGIC) :], _LARGEST)
    except zlib.error as error:
        raise PackedError(f"damaged: {error}") from None
    if not inflater.eof:
        raise PackedError("damaged: it is cut off, or too large")
    return table


def _quantised(component: bytes) -> Any:
    import srsly

    fields = srsly.msgpack_loads(component)
    model = srsly.msgpack_loads(fields["model"])
    model["params"] = [
        {name: None if array is None else _shrunk(array) for name, array in layer.items()} for layer in model["params"]
    ]
    return {**fields, "model": model}


def _restored(fields: Any) -> bytes:
    import srsly

    model = fields["model"]
    params = [
        {name: None if array is None else _grown(array) for name, array in layer.items()} for layer in model["params"]
    ]
    packed: bytes = srsly.msgpack_dumps({**fields, "model": srsly.msgpack_dumps({**model, "params": params})})
    return packed


def _shrunk(array: Any) -> dict[str, Any]:
    """An array as a row of bytes and the largest value of each of its rows; a small one in half its bits."""
    import numpy as np

    if array.dtype.kind != "f":
        return {"as is": array}
    if array.ndim < 2 or array.size < _SMALLEST:
        return {"half": array.astype("float16")}
    rows = array.reshape(-1, array.shape[-1])
    largest = np.abs(rows).max(axis=1).astype("float16")
    scale = np.maximum(largest.astype("float32"), 1e-7) / 127
    steps = np.clip(np.round(rows / scale[:, None]), -127, 127).astype("int8")
    return {"steps": steps, "largest": largest, "shape": list(array.shape)}


def _grown(table: dict[str, Any]) -> Any:
    import numpy as np

    if "as is" in table:
        return table["as is"]
    if "half" in table:
        return table["half"].astype("float32")
    scale = np.maximum(table["largest"].astype("float32"), 1e-7) / 127
    return np.ascontiguousarray((table["steps"] * scale[:, None]).reshape(table["shape"]), dtype="float32")
