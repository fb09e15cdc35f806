"""Features that are the language's own by now, but for one."""


class _Feature:
    def __init__(self, *what):
        self.optional, self.mandatory, self.compiler_flag = what

    def __repr__(self):
        return f'_Feature{self.optional, self.mandatory, self.compiler_flag}'

    def getMandatoryRelease(self):
        return self.mandatory

    def getOptionalRelease(self):
        return self.optional


# name: first release that knows it, first that cannot do without it (PEP 236), number of the compiler's bit
_LEVELS = {'a': 'alpha', 'b': 'beta', 'f': 'final'}


def _release(text):
    """'2.1.0b1' as sys.version_info has it."""
    if text is None:
        return None
    major, minor, rest = text.split('.')
    return int(major), int(minor), int(rest[0]), _LEVELS[rest[1]], int(rest[2])


_FEATURES = dict(
    nested_scopes=('2.1.0b1', '2.2.0a0', 16),
    generators=('2.2.0a1', '2.3.0f0', 0),
    division=('2.2.0a2', '3.0.0a0', 131072),
    absolute_import=('2.5.0a1', '3.0.0a0', 262144),
    with_statement=('2.5.0a1', '2.6.0a0', 524288),
    print_function=('2.6.0a2', '3.0.0a0', 1048576),
    unicode_literals=('2.6.0a2', '3.0.0a0', 2097152),
    barry_as_FLUFL=('3.1.0a2', '4.0.0a0', 4194304),
    generator_stop=('3.5.0b1', '3.7.0a0', 8388608),
    annotations=('3.7.0b1', None, 16777216),
)
globals().update({name: _Feature(_release(optional), _release(mandatory), flag)
                  for name, (optional, mandatory, flag) in _FEATURES.items()})
all_feature_names = list(_FEATURES)
__all__ = ['all_feature_names', *all_feature_names]
