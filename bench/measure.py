"""Building the small programs, running commands in interleaved rounds, and medians."""
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
PYTHON = "/usr/bin/python3"  # Debian's, that its python3-* packages belong to


class Skipped(Exception):
    """Something that this machine lacks; the text says what to install."""


class Cost:
    """What one run of a command took: milliseconds and MiB."""

    def __init__(self, line):
        wall, user, system, peak, self.code = (int(field) for field in line.split())
        self.wall, self.cpu, self.peak = wall / 1000, (user + system) / 1000, peak / 1024


class Costs(list):
    """A command's runs, one for each round."""

    def median(self, what):
        return statistics.median(getattr(cost, what) for cost in self)

    def least(self, what):
        return min(getattr(cost, what) for cost in self)

    def times(self, other, what="wall"):
        """How many times the other's cost: the median of the ratios within each round."""
        return statistics.median(getattr(a, what) / getattr(b, what) for a, b in zip(self, other))


class Bench:
    def __init__(self, program, work, rounds):
        self.program, self.work, self.rounds = program, work, rounds
        self.environment = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONPYCACHEPREFIX": str(work / "pycache")}
        need("g++", "g++")
        self.launcher = self.build("timed_run", ["-static"])

    def build(self, name, options, sources=None):
        """Compiles bench/NAME.cpp with -O2; Skipped when it cannot be."""
        built = self.work / name
        command = ["g++", "-std=c++20", "-O2", *(sources or [HERE / f"{name}.cpp"]), *options, "-o", built]
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            raise Skipped(f"{name} could not be built: {done.stdout.strip().splitlines()[-1]}")
        return built

    def run(self, command):
        """One run from the root of the repository. Ends everything with the program's own words if it fails."""
        log = self.work / "log"
        line = subprocess.run([self.launcher, log, *map(str, command)], cwd=ROOT, env=self.environment, check=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True).stdout
        cost = Cost(line)
        if cost.code:
            raise SystemExit(f"{' '.join(map(str, command))}\nended with code {cost.code}:\n{log.read_text()}")
        return cost

    def measure(self, commands, rounds=None):
        """Every command once in each round, so that drift of the machine is shared; one round first to warm up."""
        costs = {name: Costs() for name in commands}
        for i in range(-1, rounds or self.rounds):
            for name, command in commands.items():
                cost = self.run(command)
                if i >= 0:
                    costs[name].append(cost)
            note(f"round {i + 1} of {rounds or self.rounds}")
        return costs


def note(text):
    print(f"bench: {text}", file=sys.stderr, flush=True)


def need(program, package):
    if shutil.which(program) is None:
        raise Skipped(f"{program} is missing (apt-get install {package})")


def need_modules(modules, packages):
    for module in modules:
        if subprocess.run([PYTHON, "-c", f"import {module}"], stderr=subprocess.DEVNULL).returncode:
            raise Skipped(f"Python's {module} is missing (apt-get install {packages})")


def libraries_of(program):
    """Linker options for the shared libraries that a program names itself."""
    headers = subprocess.run(["readelf", "-d", program], stdout=subprocess.PIPE, check=True, text=True).stdout
    return ["-Wl,--no-as-needed", *(f"-l:{name}" for name in re.findall(r"NEEDED.*\[(.*?)\]", headers))]


def busy_share():
    """A function that tells which share of all processors' time was used since now, by anyone."""
    def jiffies():
        with open("/proc/stat") as stat:
            fields = [int(field) for field in stat.readline().split()[1:9]]
        return sum(fields), sum(fields) - fields[3] - fields[4]
    start = jiffies()

    def since():
        total, busy = (now - then for now, then in zip(jiffies(), start))
        return busy / total if total else 0.0
    return since


def machine():
    with open("/proc/cpuinfo") as info:
        name = re.search(r"model name\s*: (.*)", info.read())
    compiler = subprocess.run(["g++", "-dumpfullversion"], stdout=subprocess.PIPE, text=True).stdout.strip()
    return f"{name[1] if name else os.uname().machine}, {os.cpu_count()} processors, g++ {compiler}"


def table(headings, rows):
    """A Markdown table on stdout; the first column to the left, the others to the right."""
    print("\n| " + " | ".join(headings) + " |\n| --- |" + " --: |" * (len(headings) - 1))
    for row in rows:
        print("| " + " | ".join(row) + " |")
