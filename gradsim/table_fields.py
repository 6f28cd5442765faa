"""The fields of a scenario that say how data of the user's own are read."""

from __future__ import annotations

from gradsim import choices
from gradsim.conditions import read_by
from gradsim.fields import Choices, FilePath, Integer, Text

DATA_FILE = FilePath(
    default="",
    label="File",
    group="Data",
    when=read_by("dataset", "task"),
    help="A table (CSV, also packed with gzip or zip, or Parquet), a folder that holds a folder of images for each "
    "class, or the images file of an IDX pair (MNIST, Fashion-MNIST).",
)
TARGET_COLUMN = Text(
    default="",
    label="Target column",
    group="Data",
    when=read_by("dataset", "task"),
    what="the name of a column; empty: the one proposed",
    help="The column to predict. Empty: the one that is called target, label, class, species or y (not a y beside an x), "
    "else the only one of text, else the last; without names the first, if it has few values and the last many.",
)
LEFT_OUT = Text(
    default="",
    label="Left out",
    group="Data",
    when=read_by("dataset", "task"),
    what="names of columns with commas between them; none; empty: those that number the rows",
    help="Columns of a table that are not learned from. Empty: those that only number the rows, and in a series those that "
    "only tell the time.",
)
TEXT_COLUMNS = Choices(
    default="words",
    registry=choices.text_columns,
    label="Text columns",
    group="Data",
    when=read_by("dataset", "task"),
    help="What becomes of inputs that are words.",
)
MISSING_VALUES = Choices(
    default="drop",
    registry=choices.missing_values,
    label="Missing values",
    group="Data",
    when=read_by("dataset", "task"),
    help="What is done where a table has no value: empty, NA, NaN, ?, -, null.",
)
SEPARATOR = Choices(
    default="auto",
    registry=choices.separators,
    label="Separator",
    group="Data",
    when=read_by("dataset", "task"),
    help="What stands between the columns of a table.",
)
DECIMAL_SIGN = Choices(
    default="auto",
    registry=choices.decimal_signs,
    label="Decimal sign",
    group="Data",
    when=read_by("dataset", "task"),
    help="What stands before the decimals of a number in a table.",
)
HEADER_LINE = Choices(
    default="auto",
    registry=choices.header_lines,
    label="First line",
    group="Data",
    when=read_by("dataset", "task"),
    help="Whether the first line of a table names the columns.",
)
IMAGE_SIZE = Integer(
    default=16,
    minimum=8,
    maximum=32,
    label="Image size",
    group="Data",
    unit="pixels",
    when=read_by("dataset"),
    help="Images of a folder are made grey, and so many pixels wide and high.",
)
