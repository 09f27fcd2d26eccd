#!/usr/bin/python3
"""Makes the Word template that docxtpl fills, once: word_template.py TEMPLATE.docx. Our report's order, table for
table; no diagrams, since docxtpl draws none."""
import sys

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

HEADING, SMALL = "Heading {}", Pt(8)


class Template:
    def __init__(self):
        self.doc = docx.Document()
        self.drop_unused_styles()
        self.doc.styles["Normal"].font.name = "Calibri"
        self.set_page(self.doc.sections[0], False)
        self.header_and_footer(self.doc.sections[0])

    def drop_unused_styles(self):
        """The default template's hundred table styles are not held against the peer."""
        styles = self.doc.styles.element
        for style in styles.findall(qn("w:style")):
            if style.get(qn("w:type")) == "table" and style.get(qn("w:styleId")) not in ("TableNormal", "TableGrid"):
                styles.remove(style)

    def set_page(self, section, landscape):
        sides = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))
        section.page_width, section.page_height = sides
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        section.left_margin = section.right_margin = Cm(2)

    def header_and_footer(self, section):
        section.header.paragraphs[0].text = "Norrtälje kommun · Socialnämnden"
        footer = section.footer.paragraphs[0]
        footer.add_run("Delårsrapport per augusti 2025 · sida ")
        self.field(footer, "PAGE")

    def field(self, paragraph, code):
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), code)
        paragraph._p.append(field)

    def turn(self, landscape):
        self.set_page(self.doc.add_section(WD_SECTION.NEW_PAGE), landscape)

    def paragraph(self, text, style=None, bold=False, italic=False):
        run = self.doc.add_paragraph(style=style).add_run(text)
        run.bold, run.italic = bold or None, italic or None

    def heading(self, level, text):
        self.doc.add_heading(text, level)

    def text(self, section):
        self.blocks(f"texts['{section}']")

    def blocks(self, name):
        for line, style in ((f"{{%p for b in {name} %}}", None), ("{%p if b.kind == 'heading' %}", None),
                            ("{{ b.text }}", "Heading 3"), ("{%p elif b.kind == 'bullet' %}", None),
                            ("{{ b.text }}", "List Bullet"), ("{%p elif b.kind == 'rich' %}", None),
                            ("{{r b.text }}", None), ("{%p else %}", None), ("{{ b.text }}", None),
                            ("{%p endif %}", None), ("{%p endfor %}", None)):
            self.paragraph(line, style)

    def caption(self, name):
        self.paragraph(f"Tabell {{{{ {name}.number }}}}. {{{{ {name}.caption }}}}", bold=True)

    def rows(self, name):
        """A table with as many columns as the data has; totals are bold."""
        cell = "{% cellbg c.fill %}{{ c.text }}"
        lines = [["{%tc for h in " + name + ".headings %}", "{{ h }}", "{%tc endfor %}"],
                 ["{%tr for r in " + name + ".rows %}"], ["{%tr if r.total %}"],
                 ["{%tc for c in r.cells %}", cell, "{%tc endfor %}"], ["{%tr else %}"],
                 ["{%tc for c in r.cells %}", cell, "{%tc endfor %}"], ["{%tr endif %}"], ["{%tr endfor %}"]]
        table = self.doc.add_table(len(lines), 3, "Table Grid")
        for i, line in enumerate(lines):
            for place, text in zip(table.rows[i].cells, line):
                run = place.paragraphs[0].add_run(text)
                run.font.size, run.bold = SMALL, i in (0, 3) or None
        header = OxmlElement("w:tblHeader")
        table.rows[0]._tr.get_or_add_trPr().append(header)

    def notes(self, name):
        self.paragraph(f"{{%p for note in {name}.notes %}}")
        self.paragraph("{{ note }}", italic=True)
        self.paragraph("{%p endfor %}")

    def table(self, name):
        self.caption(f"tables['{name}']")
        self.rows(f"tables['{name}']")
        self.notes(f"tables['{name}']")

    def goals(self):
        self.paragraph("{%p for goal in goals %}")
        self.paragraph("{{ goal.title }}", HEADING.format(3))
        self.rows("goal.verdict")
        self.notes("goal.verdict")
        self.blocks("goal.texts")
        self.paragraph("{%p for t in goal.tables %}")
        self.caption("t")
        self.rows("t")
        self.notes("t")
        self.paragraph("{%p for comment in t.comments %}")
        self.paragraph("{{ comment.title }}", bold=True)
        self.blocks("comment.texts")
        for _ in range(3):
            self.paragraph("{%p endfor %}")


def front(t):
    t.doc.add_heading("Delårsrapport per augusti 2025", 0)
    t.paragraph("Socialnämnden, Norrtälje kommun. Diarienummer: SN25-231. Datum: 2025-09-18")
    t.field(t.doc.add_paragraph(), r'TOC \o "1-3" \h')


def summary(t):
    t.heading(1, "Sammanfattning")
    t.heading(2, "Viktiga händelser och riskanalys")
    t.text("sammanfattning.händelser")
    t.heading(2, "Mål, indikatorer, uppdrag och initiativ")
    t.paragraph("Per 31\u00a0augusti 2025 bedöms {{ figures['mål.uppfyllda.i-ord'] }} av "
                "{{ figures['mål.bedömda.i-ord'] }} mål som uppfyllda.")
    t.text("sammanfattning.mål")
    t.table("overview")
    for title, section in (("Ekonomiskt utfall och prognos", "ekonomi"), ("Tjänstegarantier", "tjänstegarantier"),
                           ("Norrtälje kommun som arbetsgivare", "arbetsgivare")):
        t.heading(2, title)
        t.text("sammanfattning." + section)


def goals(t):
    t.heading(1, "Viktiga händelser och riskanalys")
    t.heading(2, "Viktiga händelser")
    t.text("händelser")
    t.heading(2, "Riskanalys")
    t.text("riskanalys")
    t.heading(1, "Mål, indikatorer, uppdrag och initiativ")
    t.heading(2, "Sammanfattande analys av nämndens måluppfyllelse")
    t.text("analys.mål")
    t.heading(2, "Sammanställning av nämndens uppdrag och initiativ")
    t.table("summary")
    t.text("analys.uppdrag")
    t.heading(2, "Måluppfyllelse per inriktningsmål")
    t.goals()


def economy(t):
    t.heading(1, "Ekonomi")
    t.heading(2, "Driftredovisning")
    t.table("driftredovisning")
    t.heading(3, "Helårsprognos mot budget")
    t.text("ekonomi.helår")
    t.heading(3, "Periodens utfall mot budget")
    t.text("ekonomi.perioden")
    for title, table, section in (("Driftredovisning per verksamhet", "drift-per-verksamhet", "verksamhet"),
                                  ("Investeringar", "investeringar", "investeringar"),
                                  ("Åtgärder för en ekonomi i balans", "åtgärder", "åtgärder"),
                                  ("Volymer", "volymer", "volymer"), ("Mått och à-pris", "à-priser", "priser")):
        if table == "volymer":
            t.turn(True)
        t.heading(2, title)
        t.table(table)
        t.text("ekonomi." + section)
    t.turn(False)


def employer(t):
    t.heading(1, "Kommunen som arbetsgivare")
    t.text("arbetsgivare.inledning")
    t.heading(2, "Sjukfrånvaro")
    for name in ("by_month", "by_group", "long"):
        t.table(name)
    t.text("arbetsgivare.sjukfrånvaro")
    t.heading(2, "Personalomsättning och kompetensförsörjning")
    t.table("turnover")
    t.text("arbetsgivare.omsättning")
    t.heading(2, "Åtgärder")
    t.text("arbetsgivare.åtgärder")
    t.heading(2, "Analys av åtgärder")
    t.text("arbetsgivare.analys")


def appendix(t):
    t.heading(1, "Bilaga: så har bedömningarna gjorts")
    for title, table in (("Regler", "rules"), ("Beslut av person", "decisions"),
                         ("Vad målens bedömningar vilar på", "basis_goals"),
                         ("Vad indikatorernas bedömningar vilar på", "basis_indicators"),
                         ("Vad uppdragens bedömningar vilar på", "basis_assignments")):
        if table == "basis_goals":
            t.turn(True)
        t.heading(2, title)
        t.table(table)


def main():
    template = Template()
    for chapter in (front, summary, goals, economy, employer, appendix):
        chapter(template)
    template.doc.save(sys.argv[1])


main()
