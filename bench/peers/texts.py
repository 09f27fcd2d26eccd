"""Running text: the small part of Markdown that the example uses."""
import re


def blocks(text):
    """(kind, runs) for each heading, bullet and paragraph; runs are (text, bold)."""
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        lines = paragraph.split("\n")
        if lines[0].startswith("## "):
            yield "heading", runs(lines[0][3:])
        elif lines[0].startswith("- "):
            for item in re.split(r"\n?^- ", paragraph, flags=re.MULTILINE)[1:]:
                yield "bullet", runs(item)
        else:
            yield "text", runs(" ".join(lines))


def runs(text):
    return [(piece, i % 2 == 1) for i, piece in enumerate(text.split("**")) if piece]
