"""The tables of sick leave and turnover."""
from source import Number, number, value
from tables import TOP, Formula, Row, Table

MONTHS = "jan feb mar apr maj jun jul aug sep okt nov dec".split()


def sick_leave_by_month(rows):
    monthly = [r for r in rows if value(r, "Mått") == "Sjukfrånvaro" and value(r, "Period")[:2] == "20"]
    years = {}
    for row in monthly:
        year, month = value(row, "Period").split("-")
        years.setdefault(year, [None] * 12)[int(month) - 1] = Number(number(row, "Värde", "%").value)
    notes = list(dict.fromkeys(filter(None, (value(r, "Anmärkning") for r in monthly))))
    return Table("Sjukfrånvaro per månad, Socialnämnden, procent", ["År", *MONTHS],
                 [Row([year, *months]) for year, months in years.items()], "Sjukfrånvaro per månad", notes)


def sick_leave_by_group(rows, measure, sheet):
    shares = {(value(r, "Grupp"), value(r, "Period")): number(r, "Värde", "%") for r in rows
              if value(r, "Mått") == measure and value(r, "Period")[:2] != "20"}
    result = []
    for i, group in enumerate(dict.fromkeys(group for group, _ in shares)):
        now, before = (shares[group, f"jan-aug {year}"] for year in (2025, 2024))
        change = Formula(f"=(B{TOP + i}-C{TOP + i})*100", Number(now.value - before.value))
        result.append(Row([group, now, before, change]))
    headings = ["Grupp", "jan–aug 2025", "jan–aug 2024", "Förändring, procentenheter"]
    return Table(f"{measure} per grupp, procent", headings, result, sheet)


def turnover(rows):
    result = []
    for i, row in enumerate(rows):
        external, internal = number(row, "Extern", "%"), number(row, "Intern", "%")
        total = Formula(f"=SUM(B{TOP + i}:C{TOP + i})", Number(external.value + internal.value, "%"))
        result.append(Row([f"{value(row, 'Grupp')} {value(row, 'Period')[-4:]}", external, internal, total]))
    return Table("Personalomsättning jan–aug, procent", ["Grupp och år", "Extern", "Intern", "Totalt"], result,
                 "Personalomsättning")
