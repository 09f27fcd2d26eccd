"""Does a peer's report hold what ours holds? Standard library alone."""
import json
import pathlib
import subprocess
import xml.etree.ElementTree as ET
import zipfile

from measure import ROOT

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def table_rows(docx):
    """Every table row as the texts of its cells, one space for every kind of space."""
    with zipfile.ZipFile(docx) as parts:
        body = ET.fromstring(parts.read("word/document.xml"))
    return [tuple(text_of(cell) for cell in row.iter(WORD + "tc")) for row in body.iter(WORD + "tr")]


def text_of(cell):
    pieces = (e.text or "" if e.tag == WORD + "t" else " " for e in cell.iter() if e.tag in (WORD + "t", WORD + "br"))
    return " ".join("".join(pieces).split())


def formulas(xlsx):
    with zipfile.ZipFile(xlsx) as parts:
        sheets = [n for n in parts.namelist() if n.startswith("xl/worksheets/sheet")]
        return sum(len(list(ET.fromstring(parts.read(n)).iter(SHEET + "f"))) for n in sheets)


def json_of(command):
    return json.loads(subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout)


def our_assessments(command):
    found = json_of(command)
    return {goal["nummer"]: (goal["bedömning"], goal["trend"]) for goal in found["mål"]}


def peer_assessments(command):
    found = json_of(command)
    lower = lambda word: word.lower() if word else "ej utvärderad"
    return {number: (lower(assessment), lower(trend)) for number, (assessment, trend) in found.items()}


def agreement(our_command, their_command, ours, theirs):
    """One sentence for the report; an error when the peer's goals are assessed in another way than ours."""
    mine, other = our_assessments(our_command), peer_assessments(their_command)
    if mine != other:
        raise SystemExit(f"the peer assesses goals differently: {sorted(mine.items() ^ other.items())}")
    our_rows = [row for row in table_rows(next(pathlib.Path(ours).glob("*.docx"))) if len(row) > 1]
    their_rows = set(table_rows(pathlib.Path(theirs) / "report.docx"))
    same = sum(row in their_rows for row in our_rows)
    return (f"The peer's {len(mine)} goals have our assessments and trends, its document {same} of our {len(our_rows)} "
            f"table rows word for word, its workbook {formulas(pathlib.Path(theirs) / 'report.xlsx')} formulas (ours "
            f"{formulas(next(pathlib.Path(ours).glob('*.xlsx')))}).")
