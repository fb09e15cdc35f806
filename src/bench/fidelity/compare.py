"""Simulated beside measured: runs the workloads of this folder in CPython and in Lockstep, and prints a table.

    python3.13 src/bench/fidelity/compare.py [--rounds N] [--costs FILE] [--keep FILE] [--lockstep COMMAND]

CPython runs them N times (the least of each counts: other programs only ever make one longer; --keep FILE adds to the
rounds of earlier calls, so that calm moments can be collected), Lockstep once. Judged are the speed-ups over the first
row of each workload; for the convoy, ratios to the row without CPU threads.
"""
import argparse
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
WORKLOADS = ('cpu', 'waits', 'mixed', 'convoy')


def rows(command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    if done.returncode:
        sys.exit(f'{command} failed:\n{done.stderr}')
    return [(way, float(seconds)) for way, seconds in (line.split('\t') for line in done.stdout.splitlines())]


def measured(rounds, keep):
    kept = []
    if keep and keep.exists():
        kept = [line.split('\t') for line in keep.read_text().splitlines()]
    for _ in range(rounds):
        for name in WORKLOADS:
            kept += [(name, way, str(seconds)) for way, seconds in rows([sys.executable, str(HERE / f'{name}.py')])]
    if keep:
        keep.write_text(''.join('\t'.join(each) + '\n' for each in kept))
    least = {}
    for name, way, seconds in kept:
        least[name, way] = min(float(seconds), least.get((name, way), 1e9))
    return least


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--rounds', type=int, default=5)
    options.add_argument('--costs')
    options.add_argument('--keep', type=pathlib.Path)
    options.add_argument('--lockstep', default='./lockstep')
    options = options.parse_args()
    real = measured(options.rounds, options.keep)
    costs = ['--costs', options.costs] if options.costs else []
    for name in WORKLOADS:
        ours = rows([*options.lockstep.split(), 'run', '--cores', '2', '--max-seconds', '600', *costs,
                     str(HERE / f'{name}.py')])
        convoy = name == 'convoy'
        print(f'\n| {name} | CPython, s | Lockstep, s | CPython, {"ratio" if convoy else "speed-up"} | Lockstep | differs by |')
        print('| --- | ---: | ---: | ---: | ---: | ---: |')
        for place, (way, seconds) in enumerate(ours):
            first = ours[place % 2 if convoy else 0]
            there, here = real[name, first[0]] / real[name, way], first[1] / seconds
            if convoy:
                there, here = 1 / there, 1 / here
            print(f'| {way} | {real[name, way]:.4f} | {seconds:.4f} | {there:.2f} | {here:.2f} | '
                  f'{100 * (here / there - 1):+.0f} % |')


main()
