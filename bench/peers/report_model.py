"""The whole report as plain data, ready for the Word template, the workbook and the Markdown."""
import itertools

import basis_tables
import economy_tables
import goal_tables
import names
import personnel_tables
import rules
import source
from source import value
from texts import blocks


NAMED_TABLES = {"driftredovisning": ("driftredovisning", "tkr"), "drift-per-verksamhet": ("verksamhet", "tkr"),
                "investeringar": ("investeringar", "tkr"), "volymer": ("volymer", ""), "à-priser": ("priser", "")}


def named_figures(goals, indicators, assignments, economy, sheets):
    found = {"rapport.månad": "augusti", "rapport.år": "2025", "rapport.kommun": "Norrtälje kommun"}
    names.add_goals(found, goals)
    names.add_assignments(found, assignments)
    names.add_indicators(found, indicators)
    for table, (prefix, unit) in NAMED_TABLES.items():
        names.add_table(found, prefix, economy[table], economy_tables.ECONOMY[table][3], unit)
    for name in ("perioden", "prognos"):
        for suffix in ("", ".avrundat", ".belopp"):
            found[f"ekonomi.avvikelse.{name}{suffix}"] = found[f"driftredovisning.summa.avvikelse-{name}{suffix}"]
    names.add_personnel(found, sheets["Sjukfrånvaro"], sheets["Personalomsättning"])
    return found


def texts_by_section(sheets, figures):
    sections = {}
    for row in sheets["Texter"]:
        text = names.filled(value(row, "Text"), figures)
        sections.setdefault(value(row, "Avsnitt"), []).extend(blocks(text))
    return sections


def goal_part(goal, figures):
    verdict, tables = goal_tables.tables_of(goal)
    for table in tables:
        table.comments = [(title, list(blocks(names.filled(text, figures)))) for title, text in table.comments]
    texts = [value(goal.plan, "Beskrivning"), value(goal.reported, "Kommentar")]
    return {"title": goal_tables.goal_title(goal), "verdict": verdict, "tables": tables,
            "texts": [b for text in texts if text for b in blocks(names.filled(text, figures))]}


def other_tables(goals, indicators, assignments, economy, sheets):
    sick_leave = sheets["Sjukfrånvaro"]
    return {"overview": goal_tables.overview(goals), "summary": goal_tables.assignment_summary(assignments), **economy,
            "by_month": personnel_tables.sick_leave_by_month(sick_leave),
            "by_group": personnel_tables.sick_leave_by_group(sick_leave, "Sjukfrånvaro", "Sjukfrånvaro per grupp"),
            "long": personnel_tables.sick_leave_by_group(sick_leave, "Långtidssjukfrånvaro", "Långtidssjukfrånvaro"),
            "turnover": personnel_tables.turnover(sheets["Personalomsättning"]),
            "rules": basis_tables.rules(), "decisions": basis_tables.decisions(goals),
            "basis_goals": basis_tables.basis_of_goals(goals),
            "basis_indicators": basis_tables.basis_of_indicators(indicators),
            "basis_assignments": basis_tables.basis_of_assignments(assignments)}


def numbered(tables, parts):
    """Numbers the tables in the order of the report: two, those of the goals, the others."""
    in_order = list(tables.values())
    shown = in_order[:2] + [t for part in parts for t in part["tables"]] + in_order[2:]
    for table, number in zip(shown, itertools.count(1)):
        table.number = number


def read_report(folder):
    sheets, lists = source.read_workbooks(folder), source.read_economy(folder)
    goals = rules.assess(sheets)
    indicators = [i for g in goals for i in g.indicators]
    by_id = lambda part: value(part.plan, "Id")
    assignments = sorted((a for g in goals for a in g.assignments), key=by_id)
    economy = {name: economy_tables.economy_table(name, lists[name]) for name in economy_tables.ECONOMY}
    figures = named_figures(goals, indicators, assignments, economy, sheets)
    tables = other_tables(goals, indicators, assignments, economy, sheets)
    parts = [goal_part(goal, figures) for goal in goals]
    numbered(tables, parts)
    sheets_of_parts = [goal_tables.all_indicators(indicators), goal_tables.all_assignments(assignments)]
    return {"goals": parts, "tables": tables, "texts": texts_by_section(sheets, figures), "figures": figures,
            "sheets": [tables["overview"], *sheets_of_parts, *list(tables.values())[1:]],
            "assessed": {g.number: (g.assessment.level, g.trend.level) for g in goals}}
