#!/usr/bin/python3
"""Makes Carbone's Word template and its data, once: carbone_template.py INPUT TEMPLATE.docx DATA.json. Carbone neither
reads workbooks nor knows rules: it is given the finished report as data, every table as rows of fourteen cells."""
import json
import pathlib
import sys

import docx

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from report_model import read_report
from tables import text_of

CELLS = [f"c{i}" for i in range(14)]


def rows_of(table):
    for row in [table.headings, *(r.cells for r in table.rows)]:
        yield dict(zip(CELLS, [text_of(cell) for cell in row] + [""] * len(CELLS)))


def part(title, blocks, tables):
    texts = [{"text": "".join(piece for piece, _ in runs)} for _, runs in blocks]
    for table in tables:
        texts += [{"text": note} for note in table.notes]
        for heading, comment in table.comments:
            texts += [{"text": heading}, *({"text": "".join(piece for piece, _ in runs)} for _, runs in comment)]
    return {"title": title, "texts": texts,
            "tables": [{"caption": t.caption, "rows": list(rows_of(t))} for t in tables]}


def data_of(report):
    parts = [part(section, blocks, []) for section, blocks in report["texts"].items()]
    parts += [part(goal["title"], goal["texts"], [goal["verdict"], *goal["tables"]]) for goal in report["goals"]]
    return {"parts": [*parts, part("Tabeller", [], report["tables"].values())]}


def template():
    doc = docx.Document()
    doc.add_heading("Delårsrapport per augusti 2025", 0)
    doc.add_heading("{d.parts[i].title}", 2)
    doc.add_paragraph("{d.parts[i].texts[i].text}")
    doc.add_paragraph("{d.parts[i].texts[i+1].text}")
    doc.add_paragraph("{d.parts[i].tables[i].caption}")
    table = doc.add_table(2, len(CELLS), "Table Grid")
    for row, index in zip(table.rows, ("i", "i+1")):
        for place, cell in zip(row.cells, CELLS):
            place.text = f"{{d.parts[i].tables[i].rows[{index}].{cell}}}"
    doc.add_paragraph("{d.parts[i].tables[i+1].caption}")
    doc.add_heading("{d.parts[i+1].title}", 2)
    return doc


def main():
    source, path, data = sys.argv[1:]
    template().save(path)
    pathlib.Path(data).write_text(json.dumps(data_of(read_report(source)), ensure_ascii=False), encoding="utf-8")


main()
