"""Features that are the language's own by now, but for one."""


class _Feature:
    def __init__(self, *facts):
        self.optional, self.mandatory, self.compiler_flag = facts

    def getOptionalRelease(self): return self.optional

    def getMandatoryRelease(self): return self.mandatory

    def __repr__(self): return f'_Feature({self.optional!r}, {self.mandatory!r}, {self.compiler_flag!r})'


# Since which release it could be had, since which it is always there, and the flag that compile() takes for it.
_FEATURES = {
    'nested_scopes': ((2, 1, 0, 'beta', 1), (2, 2, 0, 'alpha', 0), 0x10),
    'generators': ((2, 2, 0, 'alpha', 1), (2, 3, 0, 'final', 0), 0),
    'division': ((2, 2, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 1 << 17),
    'absolute_import': ((2, 5, 0, 'alpha', 1), (3, 0, 0, 'alpha', 0), 1 << 18),
    'with_statement': ((2, 5, 0, 'alpha', 1), (2, 6, 0, 'alpha', 0), 1 << 19),
    'print_function': ((2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 1 << 20),
    'unicode_literals': ((2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 1 << 21),
    'barry_as_FLUFL': ((3, 1, 0, 'alpha', 2), (4, 0, 0, 'alpha', 0), 1 << 22),
    'generator_stop': ((3, 5, 0, 'beta', 1), (3, 7, 0, 'alpha', 0), 1 << 23),
    'annotations': ((3, 7, 0, 'beta', 1), None, 1 << 24),
}

all_feature_names = list(_FEATURES)
__all__ = ['all_feature_names', *_FEATURES]
globals().update({name: _Feature(*facts) for name, facts in _FEATURES.items()})
