"""What runs this: always the same, whatever machine is underneath."""

from collections import namedtuple

uname_result = namedtuple('uname_result', ['system', 'node', 'release', 'version', 'machine', 'processor'])

_HERE = uname_result('Linux', 'lockstep', '6.0', '#1', 'x86_64', '')
_PYTHON = dict(implementation='CPython', version='3.13.0', version_tuple=('3', '13', '0'), compiler='Lockstep',
               build=('main', ''), branch='', revision='')


def _telling(name, answer):
    """A function that always gives the same."""
    def tell():
        return answer
    tell.__name__ = tell.__qualname__ = name
    return tell


globals().update({name: _telling(name, answer) for name, answer in [
    ('uname', _HERE), *_HERE._asdict().items(), *[(f'python_{name}', answer) for name, answer in _PYTHON.items()]]})


def platform(aliased=False, terse=False):
    return f'{_HERE.system}-{_HERE.release}-{_HERE.machine}'


def architecture(executable='', bits='', linkage=''):
    return '64bit', 'ELF'
