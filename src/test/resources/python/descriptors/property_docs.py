class P(property):
    """of the class"""


class A:
    def _get(self):
        """of the getter"""

    plain = property(_get)
    own = P(_get)
    said = P(_get, doc='said')
    without = P(lambda self: 1)

    @P
    def made(self):
        """first"""

    @made.getter
    def made(self):
        """second"""

    @made.setter
    def made(self, value):
        """not this"""


for name in ('plain', 'own', 'said', 'without', 'made'):
    print(name, A.__dict__[name].__doc__)
print(P.__doc__, type(A.made).__name__)


class B:
    @property
    def x(self):
        """one"""

    @x.getter
    def x(self):
        """two"""


class C(B):
    @B.x.getter
    def x(self):
        """three"""


print(B.x.__doc__, '|', C.x.__doc__, '|', property(B.x.fget, doc='kept').getter(len).__doc__)
# expect: plain of the getter
# expect: own of the getter
# expect: said said
# expect: without None
# expect: made second
# expect: of the class P
# expect: two | three | kept
