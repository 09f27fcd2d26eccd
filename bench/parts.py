"""What is compared: the program, its peers, the floor, the reader and the rules."""
import pathlib
import re
import shutil
import subprocess

import compare
import prepare
from measure import HERE, PYTHON, ROOT, Skipped, libraries_of, need, need_modules

INPUT = "input/norrtalje-socialnamnd-2025"
FORMATS = ("md", "docx", "xlsx")
PEERS = HERE / "peers"
FLOOR_STEPS = ("nothing", "read", "md", "docx", "xlsx", "read,md,docx,xlsx")


def report_command(bench, formats, output):
    return [bench.program, "rapport", INPUT, "--format", formats, "--ut", output, "--mallkatalog", "templates",
            "--utan-sidnummer"]


def explain_command(bench):
    return [bench.program, "forklara", INPUT, "--format", "json", "--mallkatalog", "templates"]


def ours(bench):
    """The whole job, each format alone, the assessments alone, and the start of the program alone."""
    commands = {"all": report_command(bench, ",".join(FORMATS), bench.work / "ours")}
    for name in FORMATS:
        commands[name] = report_command(bench, name, bench.work / "single")
    return {**commands, "forklara": explain_command(bench), "start": [bench.program, "--version"]}


def finished_report(bench):
    """The folder of the report that the first command of `ours` wrote."""
    bench.run(ours(bench)["all"])
    return next((bench.work / "ours").iterdir())


def docxtpl(bench, report):
    """The peer that does the whole job, and a sentence on how alike the results are."""
    packages = "python3-docxtpl python3-openpyxl python3-xlsxwriter"
    need_modules(("docxtpl", "openpyxl", "xlsxwriter"), packages)
    template, output = bench.work / "docxtpl.docx", bench.work / "docxtpl"
    bench.run([PYTHON, PEERS / "word_template.py", template])
    command = [PYTHON, PEERS / "docxtpl_report.py", INPUT, template, output]
    bench.run(command)
    assessments = [PYTHON, "-B", PEERS / "docxtpl_report.py", "--assessments", INPUT]
    return command, compare.agreement(explain_command(bench), assessments, report, output)


def pandoc(bench, report):
    need("pandoc", "pandoc")
    return ["pandoc", "-f", "gfm", "-t", "docx", "--toc", f"--resource-path={report}", "-o", bench.work / "pandoc.docx",
            next(report.glob("*.md"))]


def pdf(bench):
    """Our PDF, and LibreOffice alone making one of our finished Word file, each time with a new profile as we do."""
    need("soffice", "libreoffice-writer-nogui")
    bench.run(report_command(bench, "docx", bench.work / "word"))
    word, profile = next((bench.work / "word").glob("*/*.docx")), bench.work / "profile"
    options = {"SelectPdfVersion": ("long", "2"), "ReduceImageResolution": ("boolean", "false"),
               **{name: ("boolean", "true") for name in ("PDFUACompliance", "UseTaggedPDF", "ExportBookmarks",
                                                         "UseLosslessCompression")}}
    text = ",".join(f'"{name}":{{"type":"{kind}","value":"{value}"}}' for name, (kind, value) in options.items())
    alone = ["sh", "-c", 'rm -rf "$1"; shift; exec "$@"', "sh", profile, "soffice",
             f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to",
             f"pdf:writer_pdf_Export:{{{text}}}", "--outdir", bench.work / "alone", word]
    return {"LibreOffice alone": alone, "Redovisa: pdf": report_command(bench, "pdf", bench.work / "pdf")}


SPY = """#!/bin/sh
for text; do :; done
cp -r "$(dirname "$text")" "{kept}"
printf '%s\\n' "$@" > "{kept}/arguments"
exec "{pandoc}" "$@"
"""


def page(bench):
    """Our HTML page, and Pandoc alone with the very text, template and options that ours gave it."""
    need("pandoc", "pandoc")
    ours = report_command(bench, "html", bench.work / "page")
    kept, spy = bench.work / "page-task", bench.work / "spy"
    shutil.rmtree(kept, ignore_errors=True)
    spy.mkdir(exist_ok=True)
    (spy / "pandoc").write_text(SPY.format(kept=kept, pandoc=shutil.which("pandoc")))
    (spy / "pandoc").chmod(0o755)
    bench.run(["env", f"PATH={spy}:{bench.environment['PATH']}", *ours])
    arguments = (kept / "arguments").read_text().splitlines()
    folder = str(pathlib.Path(arguments[-1]).parent)
    return {"ours": ours, "pandoc": ["pandoc", *(text.replace(folder, str(kept)) for text in arguments)]}


def npm_modules(bench, package):
    """The folder of modules with the package, fetched by npm into the work folder, since Debian has none."""
    need("npm", "npm")
    folder = bench.work / "npm"
    folder.mkdir(exist_ok=True)
    install = ["npm", "install", "--no-audit", "--no-fund", "--silent", package]
    name = package.split("@")[0]
    if not (folder / "node_modules" / name).exists() and subprocess.run(install, cwd=folder).returncode:
        raise Skipped(f"npm could not install {name} (is there a network?)")
    return folder / "node_modules"


def carbone(bench):
    need("node", "nodejs")
    need_modules(("docx", "openpyxl"), "python3-docx python3-openpyxl")
    modules = npm_modules(bench, "carbone@3.5.6")
    template, data = bench.work / "carbone.docx", bench.work / "carbone.json"
    bench.run([PYTHON, PEERS / "carbone_template.py", INPUT, template, data])
    output = bench.work / "carbone-out.docx"
    return ["node", PEERS / "carbone_report.js", modules, template, data, output]


def floor(bench, report):
    """Step: command, for every step of the floor."""
    try:
        program = bench.build("floor", ["-lexpat", "-lz", "-lxlsxwriter"])
    except Skipped as why:
        raise Skipped(f"{why} (apt-get install libexpat1-dev zlib1g-dev libxlsxwriter-dev)") from None
    prepared, output = bench.work / "prepared", bench.work / "floor-out"
    shutil.rmtree(prepared, ignore_errors=True)
    for folder in (prepared, output):
        folder.mkdir(exist_ok=True)
    prepare.for_floor(report, prepared)
    return {step: [program, step, INPUT, prepared, output] for step in FLOOR_STEPS}


def empty_process(bench):
    """A main that does nothing, with the shared libraries of our program."""
    source = bench.work / "empty.cpp"
    source.write_text("int main() {}\n")
    return [bench.build("empty", libraries_of(bench.program), [source])]


def with_core(bench, name):
    """A small program that uses the program's own code: built by CMake (REDOVISA_BENCH), or here from libcore.a."""
    built = bench.program.parent / f"bench_{name}"
    if built.exists():
        return built
    library = bench.program.parent / "libcore.a"
    if not library.exists():
        raise Skipped(f"{library.name} does not lie beside the program")
    packages = ("pugixml", "xlsxwriter", "libzip", "libcmark-gfm", "libutf8proc", "libqpdf", "expat", "fmt")
    flags = subprocess.run(["pkg-config", "--libs", *packages], stdout=subprocess.PIPE, text=True).stdout.split()
    return bench.build(name, ["-Isrc", library, *flags, "-lcmark-gfm-extensions", "-lcsv"])


def other_readers(bench, sheet):
    """Reader: command, for those of the others that this machine has or can fetch."""
    found = {}
    for name, make in (("openpyxl read_only", openpyxl), ("xlsx2csv", xlsx2csv), ("SheetJS", sheetjs)):
        try:
            found[name] = make(bench, sheet)
        except Skipped as why:
            print(f"\nSkipped: {why}")
    return found


def openpyxl(bench, sheet):
    need_modules(("openpyxl",), "python3-openpyxl")
    return [PYTHON, PEERS / "read_sheet.py", sheet]


def xlsx2csv(bench, sheet):
    need("xlsx2csv", "xlsx2csv")
    return ["xlsx2csv", sheet, bench.work / "sheet.csv"]


def sheetjs(bench, sheet):
    need("node", "nodejs")
    return ["node", PEERS / "read_sheet.js", npm_modules(bench, "xlsx@0.18.5"), sheet]


PARSED, SCANNED = "unpacked and parsed with expat, nothing kept", "unpacked and scanned byte by byte"
SHEETS = {"inline": (1, 20), "shared": (1, 20), "million, shared": (10, 10)}  # times the rows, and columns


def reading(bench, rows, slow):
    """(sheet, reader): command, for large sheets with inline and with shared strings. The others read only those
    that they are done with in minutes."""
    reader, commands = with_core(bench, "read_sheet"), {}
    for kind, (times, columns) in SHEETS.items():
        sheet = bench.work / f"{kind.replace(', ', '-')}-{rows}.xlsx"
        if not sheet.exists():
            prepare.large_sheet(sheet, "shared" in kind, rows * times, columns)
        commands[kind, "Redovisa"] = [reader, sheet]
        if (bench.work / "floor").exists():
            for step, text in (("read", PARSED), ("scan", SCANNED)):
                commands[kind, text] = [bench.work / "floor", step, sheet, "-", "-"]
        if slow and times == 1:
            commands.update(((kind, name), command) for name, command in other_readers(bench, sheet).items())
    return commands


def timed_inside(bench, name, repeats):
    """The lines of a program that times a part of ours by itself: counts, and milliseconds last."""
    command = [with_core(bench, name), ROOT / "templates/konventioner/norrtalje.xml", str(repeats)]
    lines = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout.splitlines()
    return [(*map(int, counts), float(time)) for *counts, time in map(str.split, lines)]


def instructions(bench):
    """(name, share of all instructions in percent) of our functions in the whole job, callees included."""
    need("valgrind", "valgrind")
    counted = bench.work / "callgrind.out"
    bench.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={counted}", *ours(bench)["all"]])
    listing = subprocess.run(["callgrind_annotate", "--inclusive=yes", "--auto=no", "--threshold=100", counted],
                             stdout=subprocess.PIPE, check=True, text=True).stdout
    shares = {}
    for share, signature in re.findall(r"\(\s*([\d.]+)%\)\s+\S*?:(redovisa::.*)", listing):
        name = re.sub(r"\(anonymous namespace\)::|\[abi:cxx11\]", "", signature).split("(")[0]
        shares.setdefault(name, float(share))
    return list(shares.items())
