"""The appendix: rules, a person's decisions, and what every assessment rests on."""
from goal_tables import (NO_TREND, NOT_ASSESSED, PLANS, assessment_mark, goal_title, mark, part_title, trend_mark)
from source import value
from tables import Row, Table

RULES = [("Indikator – bedömning", "Uppfylld när prognosen når årets målvärde i den riktning som är bättre."),
         ("Indikator – trend", "Positiv när prognosen är bättre än utfallet det senaste hela året."),
         ("Uppdrag – plan", "Följer planen så länge slutdatum inte har passerats eller väntas bli passerat."),
         ("Uppdrag – bedömning", "Uppfyllt när det är slutfört, följer planen eller väntas bli klart före årets slut."),
         ("Mål – bedömning", "Uppfyllt när minst hälften av de delar som gick att bedöma är uppfyllda."),
         ("Mål – trend", "Den trend som flest delar har; oförändrad när ingen är i flertal eller ingen del har någon.")]


def rules():
    return Table("Regler enligt Norrtälje kommuns modell för måluppfyllelse", ["Vad som avgörs", "Regel"],
                 [Row(list(rule)) for rule in RULES], "Regler")


def why(judged, missing):
    """The rule's sentence, and the person's when somebody has decided."""
    if not judged.overridden:
        return f"{judged.why} {judged.motive}".rstrip()
    return (f"{judged.why} Regeln ger ”{judged.computed or missing}”, men en person har beslutat "
            f"”{judged.level or missing}”: {judged.motive}")


def titled(goals):
    for goal in goals:
        yield goal_title(goal), goal
    for parts in ([i for g in goals for i in g.indicators], [a for g in goals for a in g.assignments]):
        yield from sorted(((part_title(p), p) for p in parts), key=lambda pair: pair[0])


def decisions(goals):
    rows = []
    for title, thing in titled(goals):
        for judged, kind, missing in ((thing.assessment, "Bedömning", NOT_ASSESSED), (thing.trend, "Trend", NO_TREND)):
            if judged.decided:
                rows.append(Row([title, kind, mark(judged.computed, missing), mark(judged.level, missing),
                                 judged.motive, judged.place]))
    return Table("Bedömningar och trender som en person har beslutat",
                 ["Vad", "Slag", "Regeln ger", "Beslutat", "Skäl", "Källa"], rows, "Beslut av person")


def basis_cells(title, thing):
    return [title, assessment_mark(thing.assessment), why(thing.assessment, NOT_ASSESSED), trend_mark(thing.trend),
            why(thing.trend, NO_TREND)]


def source_of(indicator):
    """Where the forecast stands, else the target, else the indicator."""
    if indicator.forecast:
        return indicator.reported["Prognos"].place
    return indicator.plan["Mål 2025" if indicator.target else "Id"].place


HEADINGS = ["Bedömning", "Vad bedömningen vilar på", "Trend", "Vad trenden vilar på"]


def basis_of_goals(goals):
    return Table("Vad målens bedömningar vilar på", ["Mål", *HEADINGS],
                 [Row(basis_cells(goal_title(g), g)) for g in goals], "Underlag mål")


def basis_of_indicators(indicators):
    return Table("Vad indikatorernas bedömningar vilar på", ["Indikator", *HEADINGS, "Källa"],
                 [Row([*basis_cells(part_title(i), i), source_of(i)]) for i in indicators], "Underlag indikatorer")


def basis_of_assignments(assignments):
    return Table("Vad uppdragens bedömningar vilar på",
                 ["Uppdrag eller initiativ", "Bedömning", "Vad bedömningen vilar på", "Plan", "Vad planen vilar på"],
                 [Row([part_title(a), assessment_mark(a.assessment), why(a.assessment, NOT_ASSESSED), PLANS[a.on_plan],
                       a.plan_why]) for a in assignments], "Underlag uppdrag")
