"""Makes what the measured programs need out of one finished report, with the standard library alone: the floor's
unpacked document, plain cells and Markdown, and large generated sheets for the reading speed."""
import pathlib
import shutil
import xml.etree.ElementTree as ET
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
BUILT_IN_FORMATS = {"0": "General", "1": "0", "2": "0.00", "3": "#,##0", "9": "0%", "10": "0.00%", "14": "yyyy-mm-dd"}


def for_floor(report, folder):
    """Fills `folder` from the folder of a finished report: docx/, md/ and cells.tsv."""
    with zipfile.ZipFile(next(report.glob("*.docx"))) as docx:
        docx.extractall(folder / "docx")
    (folder / "md").mkdir()
    for file in [*report.glob("*.md"), *report.glob("*/*")]:
        shutil.copy(file, folder / "md")
    lines = list(dump(next(report.glob("*.xlsx"))))
    (folder / "cells.tsv").write_text("".join("\t".join(line) + "\n" for line in lines), encoding="utf-8")


def dump(workbook):
    """The lines that floor.cpp reads: formats, sheets, columns and cells."""
    with zipfile.ZipFile(workbook) as parts:
        styles = ET.fromstring(parts.read("xl/styles.xml"))
        codes = dict(BUILT_IN_FORMATS)
        codes.update((f.get("numFmtId"), f.get("formatCode")) for f in styles.iter(MAIN + "numFmt"))
        for i, xf in enumerate(styles.find(MAIN + "cellXfs")):
            yield ["format", str(i), codes.get(xf.get("numFmtId"), "General")]
        strings = [text_of(si) for si in ET.fromstring(parts.read("xl/sharedStrings.xml"))]
        targets = {r.get("Id"): r.get("Target") for r in ET.fromstring(parts.read("xl/_rels/workbook.xml.rels"))}
        for sheet in ET.fromstring(parts.read("xl/workbook.xml")).iter(MAIN + "sheet"):
            yield ["sheet", sheet.get("name")]
            yield from sheet_lines(ET.fromstring(parts.read("xl/" + targets[sheet.get(RELATION)])), strings)


def text_of(item):
    return "".join(t.text or "" for t in item.iter(MAIN + "t")).replace("\n", "\v").replace("\t", " ")


def sheet_lines(sheet, strings):
    for column in sheet.iter(MAIN + "col"):
        for i in range(int(column.get("min")), int(column.get("max")) + 1):
            yield ["column", str(i - 1), column.get("width")]
    for cell in sheet.iter(MAIN + "c"):
        value, formula = cell.find(MAIN + "v"), cell.find(MAIN + "f")
        if value is None or value.text is None:
            continue
        place = [*place_of(cell.get("r")), cell.get("s", "0")]
        if formula is not None:
            yield ["formula", *place, "=" + formula.text, value.text]
        elif cell.get("t") == "s":
            yield ["text", *place, strings[int(value.text)]]
        else:
            yield ["number", *place, value.text]


def place_of(reference):
    """Row and column, from zero: "B5" is 4 and 1."""
    letters = reference.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return [str(int(reference[len(letters):]) - 1), str(column - 1)]


CONTENT_TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
</Types>"""
ROOT_RELATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
WORKBOOK = """<?xml version="1.0" encoding="UTF-8"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>"""
BOOK_RELATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>
</Relationships>"""
NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORDS = ["Avdelningen för barn och vuxna", "Försörjning & arbete", "Stöd och utveckling", "Särskilt boende, Rimbo"]


def large_sheet(path, shared, rows=100_000, columns=20):
    """A workbook of one sheet, every third column text and the others numbers; the texts inline or shared. Written
    part by part, in the form that spreadsheet programs give it, so that no library is needed."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        for name, text in (("[Content_Types].xml", CONTENT_TYPES), ("_rels/.rels", ROOT_RELATIONS),
                           ("xl/workbook.xml", WORKBOOK), ("xl/_rels/workbook.xml.rels", BOOK_RELATIONS)):
            parts.writestr(name, text)
        with parts.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            part.write(f"{HEAD}<worksheet {NAMESPACE}><sheetData>".encode())
            for row in range(1, rows + 1):
                part.write(row_xml(row, columns, shared).encode())
            part.write(b"</sheetData></worksheet>")
        parts.writestr("xl/sharedStrings.xml", shared_strings(rows) if shared else f"{HEAD}<sst {NAMESPACE}/>")


def column_name(i):
    return chr(65 + i)


def row_xml(row, columns, shared):
    cells = []
    for i in range(columns):
        place = f"{column_name(i)}{row}"
        if i % 3:
            cells.append(f'<c r="{place}"><v>{(row * 7919 + i * 104729) % 1000003 / 10}</v></c>')
        elif shared:
            cells.append(f'<c r="{place}" t="s"><v>{(row - 1) % 10000 * 4 + i // 3 % 4}</v></c>')
        else:
            cells.append(f'<c r="{place}" t="inlineStr"><is><t>{word((row - 1) % 10000, i // 3 % 4)}</t></is></c>')
    return f'<row r="{row}" spans="1:{columns}">{"".join(cells)}</row>'


def word(number, kind):
    return f"{WORDS[kind]} {number}".replace("&", "&amp;")


def shared_strings(rows):
    items = "".join(f"<si><t>{word(n, k)}</t></si>" for n in range(min(rows, 10000)) for k in range(4))
    return f"{HEAD}<sst {NAMESPACE}>{items}</sst>"
