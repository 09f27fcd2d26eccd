#!/usr/bin/python3
"""Many reports with docxtpl and its company, in as many processes as there are processors, so that Python's start is
paid once: docxtpl_batch.py LIST TEMPLATE.docx OUTPUT."""
import multiprocessing
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from docxtpl_report import write_report


def main(listed, template, output):
    folders = pathlib.Path(listed).read_text(encoding="utf-8").split()
    with multiprocessing.Pool() as pool:
        pool.starmap(write_report, [(folder, template, f"{output}/{i}") for i, folder in enumerate(folders)], chunksize=1)


if __name__ == "__main__":
    main(*sys.argv[1:])
