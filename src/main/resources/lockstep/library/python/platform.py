"""What runs this: always the same, whatever machine is underneath."""

import collections

uname_result = collections.namedtuple('uname_result', 'system node release version machine processor')


def uname():
    return uname_result('Linux', 'lockstep', '6.0', '#1', 'x86_64', '')


def system():
    return 'Linux'


def node():
    return 'lockstep'


def release():
    return '6.0'


def version():
    return '#1'


def machine():
    return 'x86_64'


def processor():
    return ''


def platform(aliased=False, terse=False):
    return 'Linux-6.0-x86_64'


def architecture(executable='', bits='', linkage=''):
    return '64bit', 'ELF'


def python_implementation():
    return 'CPython'


def python_version():
    return '3.13.0'


def python_version_tuple():
    return '3', '13', '0'


def python_compiler():
    return 'Lockstep'


def python_build():
    return 'main', ''


def python_branch():
    return ''


def python_revision():
    return ''
