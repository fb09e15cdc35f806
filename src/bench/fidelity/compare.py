"""Simulated beside measured: runs the workloads of this folder in CPython and in Lockstep, and prints tables.

    python3.13 src/bench/fidelity/compare.py --calibrate

does all there is to do on an idle machine in about five minutes: `lockstep calibrate`, then the workloads, each way of them
until its least was met three times (a shared machine is slower for seconds or minutes at a time). Options:

    --calibrate         measure this machine first; else --costs FILE, or Lockstep's own table
    --rounds N          how often CPython runs one at most (default 8)
    --keep FILE         add to the rounds of earlier calls, so that calm moments can be collected
    --lockstep COMMAND  default ./lockstep

Judged are the speed-ups over the first row of each workload, the least of all rounds (other programs only ever make one
longer); for the convoy, ratios to the rows without CPU threads. With two CPU threads and more it is the convoy's
distribution that counts: quartiles of 80 answers, each the median of all rounds.
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
WORKLOADS = ('cpu', 'waits', 'mixed', 'convoy')


def output(command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    if done.returncode:
        sys.exit(f'{command} failed:\n{done.stdout}{done.stderr}')
    return done.stdout


def rows(command):
    return [(way, float(seconds)) for way, seconds in (line.split('\t') for line in output(command).splitlines())]


def settled(values):
    """Whether the least of them was met three times."""
    return sum(each < 1.05 * min(values) for each in values) >= 3


def measured(rounds, keep):
    """All that was measured: (workload, way) to seconds of each round."""
    found = {}
    if keep and keep.exists():
        for line in keep.read_text().splitlines():
            name, way, seconds = line.split('\t')
            found.setdefault((name, way), []).append(float(seconds))
    for passed in range(rounds):
        for name in WORKLOADS:
            unsettled = [way for workload, way in found if workload == name and not settled(found[name, way])]
            if passed and name == 'convoy' and passed >= 4 or passed and not unsettled:
                continue
            ways = unsettled if passed and name != 'convoy' else []
            for way, seconds in rows([sys.executable, str(HERE / f'{name}.py'), *ways]):
                found.setdefault((name, way), []).append(seconds)
        if keep:
            keep.write_text(''.join(f'{name}\t{way}\t{seconds}\n'
                                    for (name, way), all in found.items() for seconds in all))
    return found


def head(name, what):
    print(f'\n| {name} | CPython, s | Lockstep, s | CPython, {what} | Lockstep | differs by |')
    print('| --- | ---: | ---: | ---: | ---: | ---: |')


def row(way, real, ours, there, here):
    differs = 100 * (here / there - 1)
    print(f'| {way} | {real:.4f} | {ours:.4f} | {there:.2f} x | {here:.2f} x | {differs:+.0f} % |')


def speed_ups(name, ours, real):
    head(name, 'speed-up')
    first = ours[0]
    for way, seconds in ours:
        least = min(real[name, way])
        row(way, least, seconds, min(real[name, first[0]]) / least, first[1] / seconds)


def convoy(ours, real):
    alone = [each for each in ours if each[0].startswith('0 ')]
    head('convoy, medians', 'slower by')
    for place, (way, seconds) in enumerate(ours):
        if way[0] in '01':
            first, without = alone[place % len(alone)]
            least = min(real['convoy', way])
            row(way, least, seconds, least / min(real['convoy', first]), seconds / without)
    print('\n| convoy, distribution | CPython, ms: quartiles and median | Lockstep |\n| --- | ---: | ---: |')
    ours = dict(ours)
    for way in ours:
        third = f'{way}, third quartile'
        if third in ours:
            ways = f'{way}, first quartile', way, third
            there = ' / '.join(f'{1000 * statistics.median(real["convoy", each]):.1f}' for each in ways)
            print(f'| {way} | {there} | {" / ".join(f"{1000 * ours[each]:.1f}" for each in ways)} |')


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--calibrate', action='store_true')
    options.add_argument('--rounds', type=int, default=8)
    options.add_argument('--costs')
    options.add_argument('--keep', type=pathlib.Path)
    options.add_argument('--lockstep', default='./lockstep')
    options = options.parse_args()
    lockstep = options.lockstep.split()
    costs = options.costs
    if options.calibrate:
        costs = costs or str(pathlib.Path(tempfile.mkdtemp()) / 'costs.toml')
        print(output([*lockstep, 'calibrate', '--python', sys.executable, costs]), flush=True)
    real = measured(options.rounds, options.keep)
    for name in WORKLOADS:
        try:
            ours = simulated(name, lockstep, costs)
        except (SystemExit, ValueError, subprocess.TimeoutExpired) as error:
            # said where the tables are: what goes to stderr is not in the file that they are kept in
            print(f'\n{name}: no rows, since {error}', flush=True)
            continue
        if name == 'convoy':
            convoy(ours, real)
        else:
            speed_ups(name, ours, real)


def simulated(name, lockstep, costs):
    return rows([*lockstep, 'run', '--cores', str(os.cpu_count()), '--max-seconds', '600',
                 '--max-instructions', '100000000000',
                 *(['--costs', costs] if costs else []), str(HERE / f'{name}.py')])


main()
