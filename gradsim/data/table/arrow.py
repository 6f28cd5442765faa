"""Large tables and Parquet files, read by Apache Arrow (the extra "tables")."""

from __future__ import annotations

import codecs
import io
import math
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any

import numpy as np

from gradsim.data.table.cells import MISSING, is_missing, plain_number
from gradsim.data.table.columns import MISSING_VALUE, MOST_WORDS, NUMBER, Column, Floats, Table, names_of
from gradsim.data.table.layout import Layout
from gradsim.language import tr, whole
from gradsim.reading import MOST_BYTES, MOST_NUMBERS, Unreadable, open_bounded

INSTALL = "pip install 'gradsim[tables]'"
LARGE = 2_000_000
"""Bytes from which a table is worth the time that Arrow takes to be imported."""
MOST_COLUMNS = 20_000
"""Columns up to which Arrow is quick; a table with more is read line by line."""
BLOCK = 1 << 20
"""Bytes, or rows, that are read at once."""


class NotPlain(Exception):
    """The table is not of the kind that is read fast; read line by line it is data, or the message has the line."""


def read_fast(path: Path, head: bytes, layout: Layout) -> Table:
    """A large table of plain numbers and words, in UTF-8, that begins with ``head``. It is read twice, as its text and its
    numbers together would take too much memory. Raises NotPlain for any other, Unreadable."""
    try:
        import pyarrow
        from pyarrow import ArrowException, csv
    except ImportError:
        raise NotPlain from None
    names, header = names_of(head, layout)
    if len(names) > MOST_COLUMNS or layout.encoding != "utf-8-sig":
        raise NotPlain
    before = layout.line - 1 + header
    rows = _most_rows(path)
    if rows * len(names) > MOST_NUMBERS:
        raise NotPlain
    keys = [str(i) for i in range(len(names))]
    spellings = sorted({word for mark in MISSING for word in (mark, mark.upper(), mark.capitalize(), "NaN", "<NA>")})

    def batches(file: Any, types: dict[str, Any] | None) -> Any:
        for _ in range(before):
            file.readline()
        if not before and file.peek(3)[:3] == codecs.BOM_UTF8:
            file.read(3)
        return csv.open_csv(
            pyarrow.PythonFile(file, "r"),
            read_options=csv.ReadOptions(column_names=keys, block_size=BLOCK, use_threads=False),
            parse_options=csv.ParseOptions(delimiter=layout.separator),
            convert_options=csv.ConvertOptions(
                column_types=types, null_values=spellings, strings_can_be_null=True,
                decimal_point="," if layout.decimal == "comma" else ".",
            ),
        )  # fmt: skip

    try:
        with batches(io.BufferedReader(io.BytesIO(head)), None) as first:
            types = {field.name: _type(field.type) for field in first.schema}
        with open_bounded(path, unpack=True) as file, batches(file, types) as reader:
            table = _table(reader, names, rows, layout.decimal)
    except (ArrowException, ValueError) as error:
        if isinstance(error, Unreadable):
            raise
        raise NotPlain from None
    pyarrow.default_memory_pool().release_unused()
    lines = range(layout.line + header, layout.line + header + rows)
    return Table(table.columns, lines, layout.told, layout.header, layout.decimal, table.matrix)


def _most_rows(path: Path) -> int:
    """At most so many rows are in the file. Raises NotPlain where there are comments between them."""
    rows, last = 1, b""
    with open_bounded(path, unpack=True) as file:
        while part := file.read(BLOCK):
            rows += part.count(b"\n")
            if b"\n#" in last + part:
                raise NotPlain
            last = part[-1:]
    return rows


def _type(found: Any) -> Any:
    import pyarrow
    from pyarrow import types

    is_number = types.is_integer(found) or types.is_floating(found) or types.is_null(found)
    return pyarrow.float64() if is_number else pyarrow.string()


def _table(batches: Iterable[Any], names: list[str], rows: int, decimal: str) -> Table:
    """Of record batches into one matrix. Memory that no row has needed stays untouched. Raises NotPlain, Unreadable."""
    import pyarrow

    double = pyarrow.float64()
    matrix = np.empty((rows, len(names)))
    words: dict[int, _Words] = {}
    at = 0
    for batch in batches:
        part = matrix[at : at + batch.num_rows]
        if len(part) < batch.num_rows or batch.num_columns != len(names):
            raise NotPlain
        for i, values in enumerate(batch.columns):
            if values.type == double:
                part[:, i] = values.to_numpy(zero_copy_only=False)
            else:
                part[:, i] = np.nan
                words.setdefault(i, _Words()).add(values)
        sums = part.sum(axis=0)
        if not np.isfinite(sums).all() and np.isinf(part).any():
            raise NotPlain
        at += batch.num_rows
        if sum(len(w.places) for w in words.values()) > MOST_WORDS:
            raise Unreadable(
                tr("it holds too many different words; allowed: up to {most}").format(most=whole(MOST_WORDS))
            )
    columns = [
        words[i].column(name, matrix[:at, i], decimal) if i in words else Column(name, matrix[:at, i])
        for i, name in enumerate(names)
    ]
    return Table(columns, range(1, at + 1), matrix=matrix[:at])


class _Words:
    """A column of words that grows batch by batch."""

    def __init__(self) -> None:
        self.places: dict[str, int] = {}
        self._codes: list[Any] = []

    def add(self, values: Any) -> None:
        encoded = values.dictionary_encode()
        found = [str(word) for word in encoded.dictionary.to_pylist()]
        place = np.array(
            [*(self._place(word) for word in found), MISSING_VALUE], dtype=np.int32
        )  # the last one answers to -1
        indices = np.nan_to_num(encoded.indices.to_numpy(zero_copy_only=False), nan=-1)
        self._codes.append(place[indices.astype(np.intp)])

    def _place(self, word: str) -> int:
        return MISSING_VALUE if is_missing(word) else self.places.setdefault(" ".join(word.split()), len(self.places))

    def column(self, name: str, numbers: Floats, decimal: str) -> Column:
        """Words that are plain numbers become numbers, as they are where a table is read line by line. Raises NotPlain."""
        codes = np.concatenate(self._codes)
        values = [plain_number(word, decimal) for word in self.places]
        if math.inf in values or -math.inf in values:
            raise NotPlain
        words = [word for word, value in zip(self.places, values, strict=True) if value is None]
        place = np.empty(len(values) + 2, dtype=np.int32)
        place[:-2] = [NUMBER if value is not None else 0 for value in values]
        place[:-2][place[:-2] == 0] = np.arange(len(words))
        place[[NUMBER, MISSING_VALUE]] = NUMBER, MISSING_VALUE
        known = np.array([math.nan if value is None else value for value in [*values, None, None]])
        numbers[:] = known[codes]
        return Column(name, numbers, place[codes], tuple(words)) if words else Column(name, numbers)


def read_parquet(file: IO[bytes], fewest: int = 2) -> Table:
    """``fewest``: columns that it must have. Raises Unreadable."""
    try:
        from pyarrow import ArrowException, parquet
    except ImportError:
        raise Unreadable(
            tr("it is a Parquet file, which needs one more package: {install}").format(install=INSTALL)
        ) from None
    try:
        source = parquet.ParquetFile(io.BytesIO(file.read()))
        stated, names = source.metadata, source.schema_arrow.names
        if stated.num_rows * max(1, stated.num_columns) > MOST_NUMBERS:
            raise Unreadable(tr("it holds too many numbers; allowed: up to {most}").format(most=whole(MOST_NUMBERS)))
        size = sum(stated.row_group(i).total_byte_size for i in range(stated.num_row_groups))
        if size > 8 * MOST_BYTES:
            raise Unreadable(
                tr("it unpacks to {size} MB; allowed: up to {most} MB").format(
                    size=whole(size / 1e6), most=whole(8 * MOST_BYTES / 1e6)
                )
            )
        for name in names:
            if names.count(name) > 1:
                raise Unreadable(tr("column {name} stands twice; rename one of them").format(name=repr(name)))
        if len(names) < fewest:
            raise Unreadable(tr("it has one column only; a table has a target and at least one input"))
        batches = (_flat(batch) for batch in source.iter_batches(batch_size=BLOCK // len(names) + 1))
        table = _table(batches, names, stated.num_rows, "point")
        return Table(table.columns, table.lines, ("Parquet",), matrix=table.matrix)
    except (ArrowException, OSError, NotPlain, ValueError, MemoryError) as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable(tr("it is a damaged Parquet file, or holds lists or numbers that are not finite")) from None


def _flat(batch: Any) -> Any:
    """Booleans, dates and what else is no number as words."""
    import pyarrow
    from pyarrow import types

    arrays = []
    for values in batch.columns:
        is_number = types.is_integer(values.type) or types.is_floating(values.type) or types.is_decimal(values.type)
        arrays.append(values.cast(pyarrow.float64()) if is_number else values.cast(pyarrow.string()))
    return pyarrow.RecordBatch.from_arrays(arrays, names=batch.schema.names)
