"""A table of typed cells, and how a cell is shown."""
import dataclasses

from source import Number

TOP = 5  # the first row under the headings in the workbook


@dataclasses.dataclass
class Formula:
    text: str
    result: Number

    def __str__(self):
        return str(self.result)


@dataclasses.dataclass
class Row:
    cells: list
    total: bool = False


@dataclasses.dataclass
class Table:
    caption: str
    headings: list
    rows: list
    sheet: str = ""
    notes: list = dataclasses.field(default_factory=list)
    comments: list = dataclasses.field(default_factory=list)
    number: int = 0


def text_of(cell):
    return "–" if cell is None else str(cell)
