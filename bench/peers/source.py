"""Reads the example's workbooks with openpyxl and its XML with ElementTree."""
import collections
import pathlib
import xml.etree.ElementTree as ET
from decimal import Decimal

import openpyxl

Cell = collections.namedtuple("Cell", "value format place")  # place: "plan.xlsx:Mål!A2"
NAMESPACE = "{urn:redovisa:underlag:1}"


class Number:
    """An exact number with the decimals and unit that it is shown with."""

    def __init__(self, value, unit=""):
        self.value, self.unit = value, unit

    def __str__(self):
        text = f"{abs(self.value):,}".replace(",", "\u00a0").replace(".", ",")
        return ("−" if self.value < 0 else "") + text + ("\u00a0" + self.unit if self.unit else "")


def read_workbooks(folder):
    """Sheet name: rows, each a dict from heading to Cell; sheets of the same name in several workbooks are joined."""
    sheets = collections.defaultdict(list)
    for path in sorted(pathlib.Path(folder).glob("*.xlsx")):
        book = openpyxl.load_workbook(path, data_only=True)
        for sheet in book:
            rows = sheet.iter_rows()
            headings = [cell.value for cell in next(rows)]
            for row in rows:
                cells = [Cell(c.value, c.number_format, f"{path.name}:{sheet.title}!{c.coordinate}") for c in row]
                sheets[sheet.title].append(dict(zip(headings, cells)))
    return sheets


def read_economy(folder):
    """List name: rows, each a dict of attributes with the amounts as Number, and its group."""
    lists = {}
    for path in sorted(pathlib.Path(folder).glob("*.xml")):
        for element in ET.parse(path).getroot():
            groups = [(g.get("namn"), g) for g in element.findall(NAMESPACE + "grupp")]
            lists[element.tag.removeprefix(NAMESPACE)] = [
                economy_row(row, name) for name, group in groups or [("", element)] for row in group]
    return lists


def economy_row(element, group):
    words = ("namn", "beskrivning", "slag")
    row = {k: v if k in words else Number(Decimal(v)) for k, v in element.attrib.items()}
    return {**row, "grupp": group}


def value(row, heading):
    cell = row.get(heading)
    return cell.value if cell else None


def number(row, heading, unit):
    """The cell as a Number: percentages with the decimals of their number format; None when nothing is written."""
    cell = row.get(heading)
    if cell is None or cell.value is None:
        return None
    exact = Decimal(repr(cell.value))
    if "%" not in cell.format:
        return Number(exact, "" if unit == "antal" else unit)
    decimals = len(cell.format.partition(".")[2].rstrip("%"))
    return Number((exact * 100).quantize(Decimal(1).scaleb(-decimals)), "%")


def date(row, heading):
    found = value(row, heading)
    return found.date() if found else None
