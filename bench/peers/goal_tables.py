"""The tables of goals, indicators and assignments, and what their assessments rest on."""
from decimal import Decimal

from source import Number, value
from tables import TOP, Formula, Row, Table

MARKS = {"Uppfyllt": "●", "Ej uppfyllt": "○", "Positiv": "↗", "Oförändrad": "→", "Negativ": "↘"}
NOT_ASSESSED, NO_TREND = "Inget värde angivet", "Ej utvärderad"
PLANS = {True: "Enligt plan", False: "Avvikelse från plan", None: "–"}
HISTORY = ["Utfall 2022", "Utfall 2023", "Utfall 2024"]
ASSESSED = ["Bedömning", "Trend"]


def mark(level, missing):
    return f"{MARKS.get(level, '–')}\u00a0{level or missing}"


def assessment_mark(judged):
    return mark(judged.level, NOT_ASSESSED)


def trend_mark(judged):
    return mark(judged.level, NO_TREND)


def marks(thing):
    return [assessment_mark(thing.assessment), trend_mark(thing.trend)]


def goal_title(goal):
    return f"{goal.number} {value(goal.plan, 'Mål')}"


def part_title(part):
    return f"{value(part.plan, 'Id')} {part_name(part)}"


def part_name(part):
    return value(part.plan, "Indikator") or value(part.plan, "Uppdrag")


def count(n):
    return Number(Decimal(n))


def assignment_summary(assignments):
    rows = []
    for kind in ("Uppdrag", "Nämndinitiativ"):
        for status in ("Ej påbörjad", "Påbörjad", "Slutförd"):
            found = [a for a in assignments if (a.kind, a.status) == (kind, status)]
            if found:
                on_plan = sum(bool(a.on_plan) for a in found)
                rows.append([kind, status, on_plan, len(found) - on_plan])
    rows.append(["Summa", "", *(sum(row[i] for row in rows) for i in (2, 3))])
    last = TOP + len(rows) - 1
    result = [Row([k, s, count(p), count(d), Formula(f"=SUM(C{TOP + i}:D{TOP + i})", count(p + d))], TOP + i == last)
              for i, (k, s, p, d) in enumerate(rows)]
    for column, name in ((2, "C"), (3, "D")):
        result[-1].cells[column] = Formula(f"=SUM({name}{TOP}:{name}{last - 1})", result[-1].cells[column])
    return Table("Nämndens uppdrag och initiativ efter status och plan",
                 ["Typ", "Status", "Enligt plan", "Avvikelse från plan", "Summa"], result, "Uppdrag per status")


def overview(goals):
    return Table("Bedömning och trend för nämndens mål", ["Mål", *ASSESSED],
                 [Row([goal_title(g), *marks(g)]) for g in goals], "Måluppfyllelse")


def override_notes(thing, name=""):
    notes = []
    for judged, what, missing in ((thing.assessment, "Bedömningen", NOT_ASSESSED), (thing.trend, "Trenden", NO_TREND)):
        if judged.overridden:
            subject = f"{name}: {what.lower()}" if name else what
            notes.append(f"{subject} är beslutad av en person. Regeln ger ”{judged.computed or missing}”. "
                         f"{judged.motive}")
    return notes


def comment_of(part):
    date = value(part.reported, "Kommentar datum")
    return (f"Kommentar – {part_name(part)} ({date:%Y-%m-%d})", value(part.reported, "Kommentar"))


def table_of_parts(caption, goal, headings, parts, cells_of):
    return Table(f"{caption}, mål {goal.number}", headings, [Row(cells_of(p)) for p in parts],
                 notes=[note for p in parts for note in override_notes(p, part_name(p))],
                 comments=[comment_of(p) for p in parts if value(p.reported, "Kommentar")])


def indicator_table(goal, level, caption):
    found = [i for i in goal.indicators if value(i.plan, "Nivå") == level]
    headings = [f"Indikator ({level})", "Ansvarig", *HISTORY, "Utfall aug 2025", "Mål 2025", "Prognos 2025"]
    return table_of_parts(caption, goal, headings + ASSESSED, found, lambda i: [
        part_name(i), value(i.plan, "Ansvarig"), *i.history, i.outcome, i.target, i.forecast, *marks(i)])


def assignment_table(goal, kind):
    found = [a for a in goal.assignments if a.kind == kind]
    if kind == "Verksamhetsmål":
        return table_of_parts(kind, goal, [kind, "Ansvarig", *ASSESSED], found,
                              lambda a: [part_name(a), value(a.plan, "Ansvarig"), *marks(a)])
    return table_of_parts(kind, goal, [kind, "Ansvarig", "Prognos för slutförande", "Slutdatum", "Status"], found,
                          lambda a: [part_name(a), value(a.plan, "Ansvarig"), PLANS[a.on_plan], a.end, a.status])


def tables_of(goal):
    """The verdict, then indicators by level and assignments by kind."""
    tables = [indicator_table(goal, "KF", "Kommunfullmäktiges indikatorer"),
              indicator_table(goal, "Nämnd", "Nämndens indikatorer"),
              *(assignment_table(goal, kind) for kind in ("Uppdrag", "Nämndinitiativ", "Verksamhetsmål"))]
    verdict = Table("", ASSESSED, [Row(marks(goal))], notes=override_notes(goal))
    return verdict, [t for t in tables if t.rows]


def all_indicators(indicators):
    headings = ["Id", "Mål", "Indikator", "Nivå", "Ansvarig", "Enhet"]
    figures = [*HISTORY, "Utfall aug 2025", "Mål 2025", "Prognos 2025"]
    return Table("Indikatorer med utfall, målvärde, prognos, bedömning och trend", headings + figures + ASSESSED, [
        Row([*(value(i.plan, h) for h in headings), *i.history, i.outcome, i.target, i.forecast, *marks(i)])
        for i in indicators], "Indikatorer")


def all_assignments(assignments):
    headings = ["Id", "Mål", "Typ", "Uppdrag", "Ansvarig"]
    return Table("Uppdrag och initiativ med status och bedömning",
                 [*headings, "Prognos för slutförande", "Slutdatum", "Status", *ASSESSED],
                 [Row([*(value(a.plan, h) for h in headings), PLANS[a.on_plan], a.end, a.status, *marks(a)])
                  for a in assignments], "Uppdrag")
