"""Makes an invented country: municipalities with committees whose folders are the examples of input/ with other
names, of different sizes. The same number of municipalities always gives the same bytes. Standard library alone."""
import pathlib
import random
import shutil
import zipfile

from measure import ROOT

MUNICIPALITIES, SEED = 290, 2025
COMMITTEES = ("Socialnämnden", "Utbildningsnämnden", "Kulturnämnden", "Tekniknämnden", "Byggnadsnämnden", "Omsorgsnämnden",
              "Arbetsmarknadsnämnden", "Överförmyndarnämnden", "Kommunstyrelsen")
BEGINNINGS = ("Björk", "Sten", "Ek", "Vik", "Lind", "Häll", "Ås", "Norr", "Ny", "Rönn", "Sjö", "Tall", "Kvarn", "Älv")
ENDINGS = ("köping", "torp", "sund", "ås", "vall", "berga", "hamn", "fors", "stad", "näs", "bo", "lösa")
# An example, what its municipality and committee are called there, the share of the municipalities that are like
# it, and the files that a smaller committee does without.
KINDS = (("norrtalje-socialnamnd-2025", "Norrtälje kommun", "Socialnämnden", 4, ()),
         ("norsjo-omsorg-2026", "Norsjö kommun", "Omsorgen", 2, ()),
         ("norsjo-omsorg-2025", "Norsjö kommun", "Omsorgen", 1, ("utfall-2025-04.xlsx",)),
         ("askersund-socialforvaltning-2025", "Askersunds kommun", "Socialförvaltningen", 2, ("uppfoljning-2025-06.xlsx",)),
         ("gotene-socialnamnd-2023", "Götene kommun", "Socialnämnden", 1, ()))


def make(folder, municipalities=MUNICIPALITIES):
    """Fills `folder` with kommun-001/namnd-1 and so on, and gives their paths in order."""
    chance = random.Random(SEED)
    examples = [read_example(kind[0]) for kind in KINDS]
    made = []
    for number in range(1, municipalities + 1):
        kind = chance.choices(range(len(KINDS)), weights=[kind[3] for kind in KINDS])[0]
        name = f"{chance.choice(BEGINNINGS)}{chance.choice(ENDINGS)}s kommun ({number})"
        for place, committee in enumerate(COMMITTEES, 1):
            left_out = KINDS[kind][4] if chance.random() < 0.5 else ()
            target = pathlib.Path(folder) / f"kommun-{number:03}" / f"namnd-{place}"
            whole_cell = {f">{KINDS[kind][2]}<": f">{committee}<"}
            in_texts = {KINDS[kind][2]: committee, KINDS[kind][2].lower(): committee.lower()}
            words = {KINDS[kind][1]: name, **(in_texts if kind == 0 else whole_cell)}
            write(target, examples[kind], words, left_out)
            made.append(target)
    return made


def read_example(name):
    """File name: bytes, or for a workbook its parts."""
    return {path.name: parts_of(path) if path.suffix == ".xlsx" else path.read_bytes()
            for path in sorted((ROOT / "input" / name).iterdir()) if path.is_file()}


def parts_of(workbook):
    with zipfile.ZipFile(workbook) as parts:
        return [(part, parts.read(part)) for part in parts.infolist()]


def renamed(data, words):
    for word, other in words.items():
        data = data.replace(word.encode(), other.encode())
    return data


def write(target, example, words, left_out):
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for name, content in example.items():
        if name in left_out:
            continue
        if isinstance(content, bytes):
            (target / name).write_bytes(renamed(content, words))
            continue
        with zipfile.ZipFile(target / name, "w", zipfile.ZIP_DEFLATED) as parts:
            for part, data in content:
                parts.writestr(zipfile.ZipInfo(part.filename), renamed(data, words), zipfile.ZIP_DEFLATED)
