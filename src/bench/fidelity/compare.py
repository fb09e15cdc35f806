"""Simulated beside measured: runs the workloads of this folder in CPython and in Lockstep, and prints tables.

    python3.13 src/bench/fidelity/compare.py --calibrate

does all there is to do on an idle machine in less than six minutes: `lockstep calibrate`, then rounds of all workloads in
CPython until the least of each row was met three times (a shared machine is slower for seconds or minutes at a time) or
the time is up, then the same in Lockstep. Options:

    --calibrate         measure this machine first; else --costs FILE, or Lockstep's own table
    --seconds N         begin no round of CPython later than this after the start (default 240)
    --rounds N          how many rounds at most (default 8)
    --keep FILE         add to the rounds of earlier calls, so that calm moments can be collected
    --only NAME         one workload: cpu, waits, mixed, convoy or trips; may be repeated
    --lockstep COMMAND  default ./lockstep

Judged are the speed-ups over the first row of each workload, the least of all rounds (other programs only ever make one
longer); for the convoy, ratios to the rows without CPU threads. With two CPU threads and more it is the convoy's
distribution that counts: quartiles of 200 answers, each the median of all rounds. Trips there and back are medians in
themselves, since a wake-up on the same core is faster than one on another: of these the median of all rounds is taken.
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

HERE = pathlib.Path(__file__).parent
WORKLOADS = ('cpu', 'waits', 'mixed', 'convoy', 'trips')
# These are run as a whole, and so often: their rows are medians, which need not meet again.
MEDIANS = {'convoy': 4, 'trips': 5}
LONGEST = 300


def output(command, longest=LONGEST):
    done = subprocess.run(command, capture_output=True, text=True, timeout=longest)
    if done.returncode:
        raise ChildProcessError(f'{" ".join(command)} failed:\n{done.stdout}{done.stderr}')
    return done.stdout


def rows(command):
    return [(way, float(seconds)) for way, seconds in (line.split('\t') for line in output(command).splitlines())]


def settled(values):
    """Whether the least of them was met three times."""
    return sum(each <= 1.05 * min(values) for each in values) >= 3


class Rounds:
    """All that was measured in CPython: (workload, way) to the seconds of each round."""

    def __init__(self, names, kept):
        self.names, self.kept = names, kept
        self.found = {}
        if kept and kept.exists():
            for line in kept.read_text().splitlines():
                name, way, seconds = line.split('\t')
                self.add(name, way, float(seconds))

    def add(self, name, way, seconds):
        self.found.setdefault((name, way), []).append(seconds)

    def due(self, name, first):
        """The ways to run in the next round; none for all of them, None for not at all."""
        times = {way: values for (workload, way), values in self.found.items() if workload == name}
        if first or not times:
            return []
        if name in MEDIANS:
            return None if min(map(len, times.values())) >= MEDIANS[name] else []
        return [way for way, values in times.items() if not settled(values)] or None

    def measure(self, most, until):
        for number in range(most):
            plan = {name: self.due(name, number == 0) for name in self.names}
            if number and (time.monotonic() > until or all(ways is None for ways in plan.values())):
                break
            for name, ways in plan.items():
                if ways is not None and (not number or time.monotonic() < until):
                    for way, seconds in rows([sys.executable, str(HERE / f'{name}.py'), *ways]):
                        self.add(name, way, seconds)
            if self.kept:
                self.kept.write_text(''.join(f'{name}\t{way}\t{seconds}\n'
                                             for (name, way), all in self.found.items() for seconds in all))
            print(f'round {number + 1} of CPython measured', file=sys.stderr, flush=True)

    def least(self, name, way):
        return min(self.found[name, way])

    def median(self, name, way):
        return statistics.median(self.found[name, way])


def head(name, what):
    print(f'\n| {name} | CPython, s | Lockstep, s | CPython, {what} | Lockstep | differs by |')
    print('| --- | ---: | ---: | ---: | ---: | ---: |')


def row(way, real, ours, there, here):
    print(f'| {way} | {real:.4f} | {ours:.4f} | {there:.2f} x | {here:.2f} x | {100 * (here / there - 1):+.0f} % |')


def speed_ups(name, ours, real):
    head(name, 'speed-up')
    first, alone = ours[0]
    for way, seconds in ours:
        least = real.least(name, way)
        row(way, least, seconds, real.least(name, first) / least, alone / seconds)


def convoy(name, ours, real):
    alone = [each for each in ours if each[0].startswith('0 ')]
    head('convoy, medians', 'slower by')
    for place, (way, seconds) in enumerate(ours):
        if way[0] in '01':
            first, without = alone[place % len(alone)]
            least = real.least(name, way)
            row(way, least, seconds, least / real.least(name, first), seconds / without)
    print('\n| convoy, distribution | CPython, ms: quartiles and median | Lockstep |\n| --- | ---: | ---: |')
    ours = dict(ours)
    for way in ours:
        third = f'{way}, third quartile'
        if third in ours:
            ways = f'{way}, first quartile', way, third
            there = ' / '.join(f'{1000 * real.median(name, each):.1f}' for each in ways)
            print(f'| {way} | {there} | {" / ".join(f"{1000 * ours[each]:.1f}" for each in ways)} |')


def trips(name, ours, real):
    print('\n| there and back | CPython, us: least and median of the rounds | Lockstep | differs by |')
    print('| --- | ---: | ---: | ---: |')
    for way, seconds in ours:
        there = real.median(name, way)
        print(f'| {way} | {1e6 * real.least(name, way):.1f} / {1e6 * there:.1f} | {1e6 * seconds:.1f} '
              f'| {100 * (seconds / there - 1):+.0f} % |')


def main():
    start = time.monotonic()
    options = argparse.ArgumentParser()
    options.add_argument('--calibrate', action='store_true')
    options.add_argument('--seconds', type=float, default=240)
    options.add_argument('--rounds', type=int, default=8)
    options.add_argument('--costs')
    options.add_argument('--keep', type=pathlib.Path)
    options.add_argument('--only', action='append', choices=WORKLOADS)
    options.add_argument('--lockstep', default='./lockstep')
    options = options.parse_args()
    lockstep = options.lockstep.split()
    costs = options.costs
    if options.calibrate:
        costs = costs or str(pathlib.Path(tempfile.mkdtemp()) / 'costs.toml')
        print(output([*lockstep, 'calibrate', '--python', sys.executable, costs]), flush=True)
    names = options.only or WORKLOADS
    real = Rounds(names, options.keep)
    real.measure(options.rounds, start + options.seconds)

    def simulated(name):
        return rows([*lockstep, 'run', '--cores', str(os.cpu_count()), '--max-seconds', str(LONGEST),
                     '--max-instructions', '100000000000',
                     *(['--costs', costs] if costs else []), str(HERE / f'{name}.py')])

    tables = {'convoy': convoy, 'trips': trips}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = {name: pool.submit(simulated, name) for name in names}
        for name, run in runs.items():
            try:
                tables.get(name, speed_ups)(name, run.result(), real)
            except (ChildProcessError, ValueError, KeyError, subprocess.TimeoutExpired) as error:
                # said where the tables are: what goes to stderr is not in the file that they are kept in
                print(f'\n{name}: no rows, since {error}')
            sys.stdout.flush()
    print(f'\n{time.monotonic() - start:.0f} s in all', flush=True)


main()
