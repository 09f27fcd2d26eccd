"""The tables of the economy, with variances and sums as formulas."""
from source import Number
from tables import TOP, Formula, Row, Table

# Economy: label column, then (name, heading, attribute) or (name, heading, outcome's name, budget's name)
OPERATING = [("budget-perioden", "Budget jan–aug 2025", "budget-perioden"),
             ("utfall-perioden", "Utfall jan–aug 2025", "utfall-perioden"),
             ("avvikelse-perioden", "Avvikelse jan–aug 2025", "utfall-perioden", "budget-perioden"),
             ("utfall-föregående", "Utfall jan–aug 2024", "utfall-perioden-föregående-år"),
             ("budget-helår", "Budget 2025", "budget-helår"), ("prognos", "Prognos 2025", "prognos"),
             ("avvikelse-prognos", "Avvikelse prognos–budget", "prognos", "budget-helår")]
INVESTMENTS = [("budget-året", "Budget 2025", "budget-året"), ("prognos-året", "Prognos 2025", "prognos-året"),
               ("avvikelse-året", "Avvikelse 2025", "prognos-året", "budget-året"),
               ("budget-totalt", "Total budget", "budget-totalt"),
               ("prognos-totalt", "Total prognos", "prognos-totalt"),
               ("avvikelse-totalt", "Total avvikelse", "prognos-totalt", "budget-totalt")]
VOLUMES = [("utfall-perioden", "Utfall jan–aug 2025", "utfall-perioden"),
           ("budget-perioden", "Periodiserad budget jan–aug 2025", "budget-perioden"),
           ("avvikelse-perioden", "Avvikelse budget–utfall", "budget-perioden", "utfall-perioden"),
           ("budget-helår", "Budget 2025", "budget-helår"), ("prognos", "Prognos 2025", "prognos"),
           ("avvikelse-prognos", "Avvikelse budget–prognos", "budget-helår", "prognos"),
           ("utfall-föregående", "Utfall 2024", "utfall-föregående-år")]
PRICES = [("utfall-perioden", "Utfall jan–aug 2025", "utfall-perioden"),
          ("budget-helår", "Budget 2025", "budget-helår"),
          ("avvikelse-perioden", "Avvikelse utfall–budget", "utfall-perioden", "budget-helår"),
          ("prognos", "Prognos 2025", "prognos"),
          ("avvikelse-prognos", "Avvikelse prognos–budget", "prognos", "budget-helår"),
          ("utfall-föregående", "Utfall 2024", "utfall-föregående-år")]
MEASURES = [("förväntad", "Förväntad effekt 2025", "förväntad-effekt"),
            ("realiserad", "Realiserad effekt", "realiserad-effekt")]
TKR = "Tkr. Intäkter är positiva och kostnader negativa; en positiv avvikelse är bättre än budget."
ECONOMY = {
    "driftredovisning": ("Driftredovisning", "Driftredovisning jan–aug 2025, tkr", "Post", OPERATING, "Summa", [TKR]),
    "drift-per-verksamhet": ("Drift per verksamhet", "Driftredovisning per verksamhet jan–aug 2025, tkr", "Verksamhet",
                             OPERATING, "Summa", [TKR]),
    "investeringar": ("Investeringar", "Investeringar, tkr", "Investering", INVESTMENTS, "Summa",
                      ["Tkr. Utgifter är negativa; en positiv avvikelse betyder att mindre än budgeten förbrukas."]),
    "åtgärder": ("Åtgärder", "Åtgärder för en ekonomi i balans, tkr", "Åtgärd", MEASURES, "", []),
    "volymer": ("Volymer", "Volymer jan–aug 2025, antal dygn eller dagar", "Insats", VOLUMES, "Totalt",
                ["En negativ avvikelse betyder fler dygn än budgeterat."]),
    "à-priser": ("À-priser", "À-priser jan–aug 2025, kronor per dygn eller dag", "Insats", PRICES, "",
                 ["En positiv avvikelse betyder högre pris än budgeterat."])}


def letter(columns, name):
    return chr(66 + [c[0] for c in columns].index(name))


def amount_row(label, figures, columns, formula_of, total=False):
    """A row out of its figures by attribute; differences and what `formula_of` gives are formulas."""
    cells, r = {}, TOP + formula_of.row
    for name, _, *sources in columns:
        if len(sources) == 2:
            a, b = (cells.get(s) for s in sources)
            known = a is not None and b is not None
            found = Formula(f"={letter(columns, sources[0])}{r}-{letter(columns, sources[1])}{r}",
                            Number(value_of(a) - value_of(b))) if known else None
        else:
            found = formula_of(letter(columns, name), figures.get(sources[0]))
        cells[name] = found
    return Row([label, *cells.values()], total)


def value_of(cell):
    return cell.result.value if isinstance(cell, Formula) else cell.value


class Plain:
    """Figures as they are."""

    def __init__(self, row):
        self.row = row

    def __call__(self, column, figure):
        return figure


class SumOf(Plain):
    """Figures as sums of a range of rows."""

    def __init__(self, row, first, last):
        super().__init__(row)
        self.first, self.last = first, last

    def __call__(self, column, figure):
        return Formula(f"=SUM({column}{TOP + self.first}:{column}{TOP + self.last})", figure)


def sums(rows):
    keys = {key for row in rows for key, figure in row.items() if isinstance(figure, Number)}
    return {key: Number(sum(row[key].value for row in rows if key in row)) for key in keys}


def economy_table(name, entries):
    sheet, caption, heading, columns, total, notes = ECONOMY[name]
    rows = [amount_row(e.get("namn", e.get("beskrivning")), e, columns, Plain(i)) for i, e in enumerate(entries)]
    counted = [e for e in entries if e.get("slag") != "varav"]
    for group in dict.fromkeys(e["grupp"] for e in entries if e["grupp"]):
        members = [i for i, e in enumerate(entries) if e["grupp"] == group]
        if len(members) > 1:
            rows.append(amount_row(group, sums([entries[i] for i in members]), columns,
                                   SumOf(len(rows), members[0], members[-1]), True))
    if total:
        rows.append(amount_row(total, sums(counted), columns, SumOf(len(rows), 0, len(counted) - 1), True))
    return Table(caption, [heading, *(c[1] for c in columns)], rows, sheet, notes)
