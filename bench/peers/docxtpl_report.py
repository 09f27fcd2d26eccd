#!/usr/bin/python3
"""The same report with openpyxl, docxtpl and XlsxWriter: docxtpl_report.py INPUT TEMPLATE.docx OUTPUT. With
--assessments INPUT it prints the goals' assessments and trends as JSON instead."""
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from report_model import read_report
from tables import text_of

FILLS = {"●": "C6E7CE", "○": "F4C7C3", "–": "E4E7EB"}


def shown_cell(cell):
    text = text_of(cell)
    return {"text": text, "fill": FILLS.get(text[:1], "FFFFFF") if text[1:2] == "\u00a0" else "FFFFFF"}


def shown_blocks(blocks):
    """Bold words need a RichText of their own in docxtpl; the rest is plain text."""
    from docxtpl import RichText

    for kind, runs in blocks:
        text = "".join(piece for piece, _ in runs)
        markdown = "".join(f"**{piece}**" if bold else piece for piece, bold in runs)
        if any(bold for _, bold in runs):
            kind, text = "rich", RichText()
            for piece, bold in runs:
                text.add(piece, bold=bold)
        yield {"kind": kind, "text": text, "md": markdown}


def shown_table(table):
    rows = [{"cells": [shown_cell(cell) for cell in row.cells], "total": row.total} for row in table.rows]
    comments = [{"title": title, "texts": list(shown_blocks(blocks))} for title, blocks in table.comments]
    return {"number": table.number, "caption": table.caption, "headings": table.headings, "rows": rows,
            "notes": table.notes, "comments": comments}


def context_of(report):
    goals = [{"title": goal["title"], "verdict": shown_table(goal["verdict"]),
              "texts": list(shown_blocks(goal["texts"])), "tables": [shown_table(t) for t in goal["tables"]]}
             for goal in report["goals"]]
    return {"goals": goals, "tables": {name: shown_table(t) for name, t in report["tables"].items()},
            "texts": {section: list(shown_blocks(blocks)) for section, blocks in report["texts"].items()},
            "figures": report["figures"]}


def write_word(path, template, context):
    from docxtpl import DocxTemplate

    document = DocxTemplate(template)
    document.render(context, autoescape=True)
    document.save(path)


def write_markdown(path, context):
    import jinja2

    folder = jinja2.FileSystemLoader(pathlib.Path(__file__).parent)
    environment = jinja2.Environment(loader=folder, trim_blocks=True, lstrip_blocks=True)
    path.write_text(environment.get_template("report.md.j2").render(context), encoding="utf-8")


def main(arguments):
    if arguments[0] == "--assessments":
        return print(json.dumps(read_report(arguments[1])["assessed"]))
    write_report(*arguments)


def write_report(source, template, output):
    report = read_report(source)
    context = context_of(report)
    folder = pathlib.Path(output)
    folder.mkdir(parents=True, exist_ok=True)
    write_word(folder / "report.docx", template, context)
    from workbook import write_workbook

    write_workbook(folder / "report.xlsx", report)
    write_markdown(folder / "report.md", context)


if __name__ == "__main__":
    main(sys.argv[1:])
