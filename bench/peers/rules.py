"""The rules of templates/konventioner/norrtalje.xml in short form. Assessments are "Uppfyllt", "Ej uppfyllt" or None,
trends "Positiv", "Oförändrad", "Negativ" or None; each comes with a sentence that says why."""
import datetime

from source import date, number, value

ASSESSMENTS, TRENDS = ("Uppfyllt", "Ej uppfyllt"), ("Positiv", "Oförändrad", "Negativ")
YEAR, REPORT_DATE, YEAR_END = 2025, datetime.date(2025, 8, 31), datetime.date(2025, 12, 31)
NO_RULE = (None, "Ingen regel gäller; en person bedömer.")


class Judged:
    """What a rule gives and what a person has decided instead, if anyone has."""

    def __init__(self, computed, row, heading, scale):
        self.computed, self.why = computed
        word = value(row, heading)
        self.decided = word is not None
        self.level = (word if word in scale else None) if self.decided else self.computed
        self.overridden = self.decided and computed is not NO_RULE and self.level != self.computed
        self.place = row[heading].place if self.decided else ""
        self.motive = value(row, "Motivering") if self.decided else ""


class Indicator:
    def __init__(self, plan, reported):
        self.plan, self.reported = plan, reported
        self.unit, self.better = value(plan, "Enhet"), value(plan, "Riktning")
        self.history = [number(plan, f"Utfall {year}", self.unit) for year in (2022, 2023, 2024)]
        self.target = number(plan, "Mål 2025", self.unit)
        self.outcome = number(reported, "Utfall", self.unit)
        self.forecast = number(reported, "Prognos", self.unit)
        self.assessment = Judged(self.against_target(), reported, "Bedömning", ASSESSMENTS)
        self.trend = Judged(self.against_last_year(), reported, "Trend", TRENDS)

    def gain(self, other):
        change = self.forecast.value - other.value
        return change if self.better == "högre" else -change

    def against_target(self):
        needed = ((self.target, "Målvärde för året saknas."), (self.forecast, "Prognos för året saknas."))
        if None in (self.target, self.forecast):
            return None, " ".join(sentence for figure, sentence in needed if figure is None)
        reached = self.gain(self.target) >= 0
        word = "når" if reached else "når inte"
        return ASSESSMENTS[not reached], (f"Prognosen {self.forecast} {word} målvärdet {self.target} "
                                          f"({self.better} är bättre).")

    def against_last_year(self):
        if self.forecast is None:
            return None, "Prognos för året saknas."
        if self.history[-1] is None:
            return None, "Det finns inget tidigare utfall att jämföra med."
        gain = self.gain(self.history[-1])
        level, word = (1, "lika med") if gain == 0 else (0, "bättre än") if gain > 0 else (2, "sämre än")
        return TRENDS[level], (f"Prognosen {self.forecast} är {word} utfallet {YEAR - 1}, {self.history[-1]} "
                               f"({self.better} är bättre).")


class Assignment:
    def __init__(self, plan, reported):
        self.plan, self.reported = plan, reported
        self.kind, self.status = value(plan, "Typ"), value(reported, "Status")
        self.end, self.expected = date(plan, "Slutdatum"), date(reported, "Prognosdatum")
        by_rule = self.kind != "Verksamhetsmål"
        self.on_plan, self.plan_why = self.follows_plan() if by_rule else NO_RULE
        self.assessment = Judged(self.done_this_year() if by_rule else NO_RULE, reported, "Bedömning", ASSESSMENTS)
        self.trend = Judged(NO_RULE, reported, "Trend", TRENDS)

    def follows_plan(self):
        if self.end is None:
            return None, "Slutdatum saknas."
        if self.end < REPORT_DATE:
            return False, f"Slutdatum {self.end} hade passerats {REPORT_DATE}."
        if self.status != "Slutförd" and self.expected and self.expected > self.end:
            return False, f"Arbetet väntas bli klart {self.expected}, efter slutdatum {self.end}."
        return True, f"Slutdatum {self.end} har inte passerats {REPORT_DATE}."

    def done_this_year(self):
        if self.status is None:
            return None, "Status saknas."
        if self.status == "Slutförd":
            return "Uppfyllt", "Arbetet är slutfört."
        if self.on_plan is None:
            return None, self.plan_why
        if self.on_plan:
            return "Uppfyllt", f"Arbetet följer planen mot slutdatum {self.end}."
        if self.expected is None:
            return None, f"Slutdatum {self.end} har passerats och inget nytt datum är angivet."
        late = self.expected > YEAR_END
        return ASSESSMENTS[late], (f"Slutdatum {self.end} har passerats och arbetet väntas bli klart {self.expected}, "
                                   f"{'efter' if late else 'före'} årets slut.")


class Goal:
    def __init__(self, plan, reported, indicators, assignments):
        self.plan, self.reported, self.indicators, self.assignments = plan, reported, indicators, assignments
        self.number = value(plan, "Nummer")
        self.parts = indicators + assignments
        self.assessment = Judged(self.share_fulfilled(), reported, "Bedömning", ASSESSMENTS)
        self.trend = Judged(self.majority(), reported, "Trend", TRENDS)

    def share_fulfilled(self):
        if not self.parts:
            return None, "Målet har inga indikatorer, uppdrag eller initiativ."
        levels = [p.assessment.level for p in self.parts if p.assessment.level]
        if not levels:
            return None, "Ingen av målets delar går att bedöma."
        fulfilled = levels.count("Uppfyllt")
        return (ASSESSMENTS[2 * fulfilled < len(levels)],
                f"{fulfilled} av {len(levels)} bedömda delar är uppfyllda; minst hälften krävs.")

    def majority(self):
        if not self.parts:
            return None, "Målet har inga indikatorer, uppdrag eller initiativ."
        counts = [sum(p.trend.level == trend for p in self.parts) for trend in TRENDS]
        if not any(counts):
            return "Oförändrad", "Ingen av målets delar har någon trend."
        alone = counts.count(max(counts)) == 1
        return (TRENDS[counts.index(max(counts))] if alone else "Oförändrad",
                "Delarnas trender: {} positiva, {} oförändrade och {} negativa; ".format(*counts)
                + ("flest avgör." if alone else "ingen är i flertal."))


def assess(sheets):
    """All goals in the order of the plan, with their parts."""
    outcomes = {value(row, "Indikator"): row for row in sheets["Utfall"]}
    indicators = [Indicator(row, outcomes.get(value(row, "Id"), {})) for row in sheets["Indikatorer"]]
    planned = [row for row in sheets["Uppdrag"] if "Typ" in row]
    reports = {value(row, "Id"): row for row in sheets["Uppdrag"] if "Status" in row}
    assignments = [Assignment(row, reports.get(value(row, "Id"), {})) for row in planned]
    comments = {value(row, "Nummer"): row for row in sheets["Mål"] if "Kommentar" in row}
    goals = [row for row in sheets["Mål"] if "Målområde" in row]
    return [Goal(row, comments.get(value(row, "Nummer"), {}),
                 [i for i in indicators if value(i.plan, "Mål") == value(row, "Nummer")],
                 [a for a in assignments if value(a.plan, "Mål") == value(row, "Nummer")]) for row in goals]
