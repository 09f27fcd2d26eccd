"""Writes the workbook with XlsxWriter: a sheet for every table, sums and differences as formulas."""
import datetime

import xlsxwriter

from goal_tables import MARKS
from source import Number
from tables import Formula

FILLS = {"●": ("#C6E7CE", "#0B4A1E"), "○": ("#B3261E", "#FFFFFF"), "–": ("#E4E7EB", "#3D4450")}
WIDEST, NARROWEST = 60, 12


class Formats:
    """The workbook's formats, made when they are first asked for."""

    def __init__(self, book):
        self.book, self.made = book, {}

    def __call__(self, **properties):
        key = tuple(sorted(properties.items()))
        if key not in self.made:
            self.made[key] = self.book.add_format(properties)
        return self.made[key]


def number_format(number):
    decimals = max(0, -number.value.as_tuple().exponent)
    if number.unit == "%":
        return "0." + "0" * decimals + "%" if decimals else "0%"
    digits = "#,##0" + ("." + "0" * decimals if decimals else "")
    return f'{digits}"\u00a0{number.unit}"' if number.unit else digits


def plain(number):
    return float(number.value) / (100 if number.unit == "%" else 1)


def write_cell(sheet, row, column, cell, formats, look):
    if isinstance(cell, Formula):
        result = cell.result
        sheet.write_formula(row, column, cell.text, formats(num_format=number_format(result), **look), plain(result))
    elif isinstance(cell, Number):
        sheet.write_number(row, column, plain(cell), formats(num_format=number_format(cell), **look))
    elif isinstance(cell, datetime.date):
        sheet.write_datetime(row, column, datetime.datetime.combine(cell, datetime.time()),
                             formats(num_format="yyyy-mm-dd", **look))
    elif cell is not None:
        fill = FILLS.get(cell[0]) if cell[1:2] == "\u00a0" and cell[0] in [*MARKS.values(), "–"] else None
        sheet.write_string(row, column, cell, formats(text_wrap=True, **look, **colours(fill)))


def colours(fill):
    return {"bg_color": fill[0], "font_color": fill[1]} if fill else {}


def write_sheet(sheet, table, formats):
    sheet.write_string(0, 0, table.caption, formats(bold=True, font_size=14))
    sheet.write_string(1, 0, "Socialnämnden, Norrtälje kommun · Period 2025-08 · Diarienummer SN25-231")
    for column, heading in enumerate(table.headings):
        longest = max([len(heading), *(len(str(row.cells[column] or "")) for row in table.rows)])
        sheet.set_column(column, column, min(WIDEST, max(NARROWEST, longest)))
        sheet.write_string(3, column, heading, formats(bold=True, bg_color="#E4E7EB", text_wrap=True, bottom=1))
    for i, row in enumerate(table.rows):
        for column, cell in enumerate(row.cells):
            write_cell(sheet, 4 + i, column, cell, formats, {"bold": True, "top": 1} if row.total else {})
    for i, note in enumerate(table.notes):
        sheet.write_string(5 + len(table.rows) + i, 0, note)
    sheet.freeze_panes(4, 1)
    sheet.autofilter(3, 0, 3 + len(table.rows), len(table.headings) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def write_contents(sheet, tables, formats):
    sheet.write_string(0, 0, "Delårsrapport per augusti 2025", formats(bold=True, font_size=14))
    sheet.set_column(0, 1, WIDEST)
    for i, table in enumerate(tables):
        sheet.write_url(4 + i, 0, f"internal:'{table.sheet}'!A1", string=table.sheet)
        sheet.write_string(4 + i, 1, table.caption)


def add_chart(book, sheet, kind, title, name, rows, categories, values):
    chart = book.add_chart({"type": kind})
    for row in rows:
        chart.add_series({"name": [name, row, 0], "categories": [name, *categories], "values": [name, *values(row)]})
    chart.set_title({"name": title})
    sheet.insert_chart(20, 0, chart)


def add_charts(book, tables):
    last = len(tables["drift-per-verksamhet"].rows) + 1
    add_chart(book, book.get_worksheet_by_name("Drift per verksamhet"), "bar", "Prognostiserad avvikelse mot budget",
              "Drift per verksamhet", [3], (4, 0, last, 0), lambda row: (4, 7, last, 7))
    add_chart(book, book.get_worksheet_by_name("Sjukfrånvaro per månad"), "line", "Sjukfrånvaro per månad",
              "Sjukfrånvaro per månad", [4, 5], (3, 1, 3, 12), lambda row: (row, 1, row, 12))


def write_workbook(path, report):
    book = xlsxwriter.Workbook(path, {"in_memory": True})  # otherwise it makes a temporary file for every part
    formats = Formats(book)
    write_contents(book.add_worksheet("Innehåll"), report["sheets"], formats)
    for table in report["sheets"]:
        write_sheet(book.add_worksheet(table.sheet), table, formats)
    add_charts(book, report["tables"])
    book.close()
