"""The figures that running text may name, as {{ekonomi.avvikelse.prognos.belopp}}."""
import re
from decimal import ROUND_HALF_UP, Decimal

from source import Number, number, value
from tables import Formula

WORDS = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split()


def add_count(names, name, count):
    names[name] = str(count)
    names[name + ".i-ord"] = WORDS[count] if count < len(WORDS) else str(count)


def add_amount(names, name, figure, unit):
    hundreds = (figure.value / 100).quantize(Decimal(1), ROUND_HALF_UP) * 100
    names[name] = str(Number(figure.value, unit))
    names[name + ".avrundat"] = str(Number(hundreds, unit))
    names[name + ".belopp"] = str(Number(abs(hundreds), unit))


def add_table(names, prefix, table, columns, unit):
    for row in table.rows:
        for (name, *_), cell in zip(columns, row.cells[1:]):
            if cell is not None:
                figure = cell.result if isinstance(cell, Formula) else cell
                add_amount(names, f"{prefix}.{row.cells[0].lower()}.{name}", figure, unit)


def add_goals(names, goals):
    judged = [g for g in goals if g.assessment.level]
    add_count(names, "mål.alla", len(goals))
    add_count(names, "mål.bedömda", len(judged))
    add_count(names, "mål.uppfyllda", sum(g.assessment.level == "Uppfyllt" for g in judged))
    add_count(names, "målområden.bedömda", len({value(g.plan, "Målområde") for g in judged}))


def add_assignments(names, assignments):
    for kind in ("Uppdrag", "Nämndinitiativ", "Verksamhetsmål"):
        found, name = [a for a in assignments if a.kind == kind], kind.lower()
        ongoing = [a for a in found if a.status == "Påbörjad"]
        add_count(names, name + ".antal", len(found))
        add_count(names, name + ".slutförda", sum(a.status == "Slutförd" for a in found))
        add_count(names, name + ".pågående", len(ongoing))
        add_count(names, name + ".pågående.enligt-plan", sum(a.on_plan is True for a in ongoing))
        add_count(names, name + ".pågående.avvikelse", sum(a.on_plan is False for a in ongoing))


def add_indicators(names, indicators):
    for i in indicators:
        for suffix, figure in (("utfall", i.outcome), ("prognos", i.forecast), ("mål", i.target),
                               ("föregående", i.history[-1])):
            if figure:
                names[f"indikator.{value(i.plan, 'Id')}.{suffix}"] = str(figure)


def add_personnel(names, sick_leave, turnover):
    which = {"jan-aug 2025": "perioden", "jan-aug 2024": "föregående"}
    for row in sick_leave:
        if value(row, "Period") in which:
            name = f"{value(row, 'Mått').lower()}.{value(row, 'Grupp').lower()}.{which[value(row, 'Period')]}"
            names[name] = str(number(row, "Värde", "%"))
    for row in turnover:
        both = number(row, "Extern", "%").value + number(row, "Intern", "%").value
        name = f"personalomsättning.{value(row, 'Grupp').lower()}.{which[value(row, 'Period')]}"
        names[name] = str(Number(both, "%"))


def filled(text, names):
    return re.sub(r"\{\{([^}]+)\}\}", lambda found: names[found[1]], text)
